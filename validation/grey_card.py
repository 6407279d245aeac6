"""A neutral grey card before the camera: what colour the light, and the camera, give it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np

from validation.colour import to_lab
from validation.empty_scene import Floats, cut
from validation.ranks import medians
from validation.reading import Box

_WIDTH, _HEIGHT = 0.1, 0.18
CARD: Final = Box(0.5 - _WIDTH / 2, 0.45 - _HEIGHT / 2, 0.5 + _WIDTH / 2, 0.45 + _HEIGHT / 2)
"""Where the card is held, in shares of the frame: where a face will be."""
_LIGHTNESS: Final = (20.0, 85.0)
_MOST_COLOUR: Final = 35.0
_MOST_SPREAD: Final = 4.0
_FROM_WALL: Final = 8.0
"""ΔE that the card must differ from what is there without it."""


@dataclass(frozen=True)
class Card:
    """A grey card that was seen: its L*, a* and b*."""

    light: float
    a: float
    b: float


def card_in(mean: Floats, wall: tuple[float, float, float] | None = None) -> Card | None:
    """Return the card in the middle of a picture, or None if none is held there.

    Args:
        mean: 0 to 255, RGB, shape (height, width, 3).
        wall: colour of the empty backdrop, if it is known.
    """
    lab = to_lab(cv2.GaussianBlur(cut(mean, CARD), (3, 3), 1.0).astype(np.float32))
    middle = medians(lab.reshape(-1, 3))
    spread = float(np.median(np.abs(lab.reshape(-1, 3) - middle).sum(axis=1)))
    if spread > _MOST_SPREAD or not _LIGHTNESS[0] <= middle[0] <= _LIGHTNESS[1]:
        return None
    if float(np.hypot(middle[1], middle[2])) > _MOST_COLOUR:
        return None
    if wall is not None:
        bare = to_lab(np.array([[wall]], dtype=np.float32))[0, 0]
        if float(np.sqrt(((middle - bare) ** 2).sum())) < _FROM_WALL:
            return None
    return Card(float(middle[0]), float(middle[1]), float(middle[2]))
