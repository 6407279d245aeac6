"""A neutral grey card before the camera: what colour and how much light it is given.

Sources: CIELAB of sRGB under D65 (IEC 61966-2-1, CIE 15); gains by von Kries' diagonal model, in
light and not in sRGB's values; the card of 18 % (Kodak R-27) as what a meter takes for the middle.
Nothing here changes a picture: the gains say how far the camera's own white balance is off.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np

from validation.colour import linear, to_lab
from validation.empty_scene import BURNT, WEIGHTS, Floats, cut
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


_MIDDLE_GREY: Final = 0.18
_CELLS: Final = 3
"""Rows and columns in which the card's evenness is looked at."""


@dataclass(frozen=True)
class Card:
    """A grey card that was seen.

    Attributes:
        light: L* of its middle value; a and b likewise.
        rgb: the middle value itself, 0 to 255.
        gains: of red and of blue that would make it neutral, against green.
        stops: its light against that of an 18 % card in the middle of the scale.
        uneven: from its darkest to its brightest ninth, stops.
        burnt: share of its pixels with a channel at the end of the scale, %.
    """

    light: float
    a: float
    b: float
    rgb: tuple[float, float, float]
    gains: tuple[float, float]
    stops: float
    uneven: float
    burnt: float


def card_in(mean: Floats, wall: tuple[float, float, float] | None = None) -> Card | None:
    """Return the card in the middle of a picture, or None if none is held there.

    Args:
        mean: 0 to 255, RGB, shape (height, width, 3).
        wall: colour of the empty backdrop, if it is known.
    """
    smooth = cv2.GaussianBlur(cut(mean, CARD), (3, 3), 1.0)
    lab = to_lab(smooth.astype(np.float32))
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
    return _measured(np.asarray(smooth, dtype=np.float64), middle)


def _measured(picture: Floats, lab: Floats) -> Card:
    rgb = medians(picture.reshape(-1, 3))
    red, green, blue = np.maximum(linear(rgb), np.finfo(float).eps)
    light = np.maximum(linear(picture) @ WEIGHTS, np.finfo(float).eps)
    cells = [
        float(np.log2(cell.mean()))
        for row in np.array_split(light, _CELLS)
        for cell in np.array_split(row, _CELLS, axis=1)
    ]
    return Card(
        light=float(lab[0]),
        a=float(lab[1]),
        b=float(lab[2]),
        rgb=(float(rgb[0]), float(rgb[1]), float(rgb[2])),
        gains=(float(green / red), float(green / blue)),
        stops=float(np.log2(np.array([red, green, blue]) @ WEIGHTS / _MIDDLE_GREY)),
        uneven=max(cells) - min(cells),
        burnt=100 * float((picture.max(axis=2) >= BURNT).mean()),
    )
