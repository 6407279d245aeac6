"""The top of the head, above the forehead: is it hair and skin, or something else?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np

from validation.ranks import medians
from validation.scene import Flags, Points, Scene

_FOREHEAD: Final = 10
_CHEEKS: Final = (50, 280, 205, 425)  # not-profile: mesh points
_HALF_WIDTH: Final = 0.4
_INWARD: Final = 0.03
_HUES: Final = (-10.0, 98.0)
"""Degrees of the CIELAB hue between which hair and skin lie, from purple-red to blond."""
_COLOURED: Final = (12.0, 8.0)
"""Chroma from which a hue counts, of what is dark, as black hair mirrors the sky, and of others."""
_GAUDY: Final = 51.0
"""Chroma that neither ginger hair nor flushed skin reaches."""
_DARK: Final = 35.0
_GREYISH: Final = 6.0
_LIKE_SKIN: Final = 9.0
_SKIN_SHADE: Final = (0.55, 1.35)
_FINE: Final = 0.02
"""Scale of strands, face widths."""
_STRANGE: Final = 0.1
_SKIN_SEEN: Final = 0.08
_ALL_KNOWN: Final = 0.85
_ROUGH: Final = 0.015
_ALL_SKIN: Final = 0.8
_LEAST: Final = 64
"""Scene pixels of head that must be seen."""


@dataclass(frozen=True)
class HeadTop:
    """What is above the forehead, as shares of it from 0 to 1.

    Attributes:
        strange: has a colour that neither hair nor skin has.
        skin: has the colour of the cheeks.
        hair: has a colour that hair may have.
        rough: how much the lightness changes from strand to strand, of itself.
    """

    strange: float
    skin: float
    hair: float
    rough: float

    @property
    def surely_bare(self) -> bool:
        """Whether it can be nothing but hair and skin."""
        return (
            self.strange <= _STRANGE
            and self.skin >= _SKIN_SEEN
            and self.skin + self.hair >= _ALL_KNOWN
            and (self.rough >= _ROUGH or self.skin >= _ALL_SKIN)
        )


def head_top(scene: Scene) -> HeadTop | None:
    """Return what is above the forehead, None where too little of it is to be seen."""
    height, width = scene.person.shape
    x, y = scene.landmarks[_FOREHEAD]
    rows, columns = np.mgrid[:height, :width] + 0.5
    top = (rows < y) & (np.abs(columns - x) < _HALF_WIDTH * scene.face_width)
    top &= scene.depth > _INWARD
    skin = _skin_of(scene)
    return _told(scene, top, skin) if top.sum() >= _LEAST and skin is not None else None


def _told(scene: Scene, top: Flags, skin: Points) -> HeadTop:
    colour = scene.lab[top].astype(np.float64)
    light, chroma = colour[:, 0], np.hypot(colour[:, 1], colour[:, 2])
    hue = np.degrees(np.arctan2(colour[:, 2], colour[:, 1]))
    dark = light < _DARK
    strange = (chroma > np.where(dark, *_COLOURED)) & ((hue < _HUES[0]) | (hue > _HUES[1]))
    strange |= chroma > _GAUDY
    shade = light / max(float(skin[0]), 1.0)
    # In shadow skin loses colour with the light.
    off = colour[:, 1:] - skin[1:] * np.clip(shade, 0.5, 1.2)[:, None]
    alike = np.hypot(off[:, 0], off[:, 1]) < _LIKE_SKIN
    alike &= (shade > _SKIN_SHADE[0]) & (shade < _SKIN_SHADE[1]) & ~strange
    hair = (dark | (chroma > _GREYISH)) & ~strange & ~alike
    plain = np.ascontiguousarray(scene.lab[..., 0])
    strands = np.abs(plain - cv2.GaussianBlur(plain, (0, 0), max(_FINE * scene.face_width, 0.7)))
    inner = top & (scene.depth > 2 * _INWARD)
    change = float(strands[inner].mean()) if inner.any() else 0.0
    return HeadTop(
        strange=float(strange.mean()),
        skin=float(alike.mean()),
        hair=float(hair.mean()),
        rough=change / (float(light.mean()) + 5),
    )


def _skin_of(scene: Scene) -> Points | None:
    """Return the colour of the cheeks, None where they are not in the picture."""
    height, width = scene.person.shape
    x, y = scene.landmarks[list(_CHEEKS)].astype(int).T
    kept = (x >= 2) & (y >= 2) & (x < width - 2) & (y < height - 2)
    if not kept.any():
        return None
    patches = [
        scene.lab[row - 2 : row + 3, column - 2 : column + 3].reshape(-1, 3)
        for column, row in zip(x[kept].tolist(), y[kept].tolist(), strict=True)
    ]
    return medians(np.concatenate(patches))
