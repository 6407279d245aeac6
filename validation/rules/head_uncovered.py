"""Nothing covers the head, but for religious, medical or cultural need.

Measures: the share of the head above the forehead whose colour neither hair nor skin has: a hue
outside that of brown, black, blond and red, or a bright grey. A cap in the colour of hair is not
seen, dyed hair is, and need is for a person to judge: a person always looks.
Unit: share, 0 to 1.
Source: ISO/IEC 29794-5, no head coverings; FVC-onGoing FICV test 27.
Fooled by: black and brown caps; dyed and white hair; a background that shows through the hair.
"""

from __future__ import annotations

from typing import Final

import numpy as np

from validation.evidence import Evidence
from validation.measured import Measured

_FOREHEAD: Final = 10
_HALF_WIDTH: Final = 0.4
_INWARD: Final = 0.03
_COLOURED: Final = 10.0
_HUES: Final = (5.0, 105.0)
"""Degrees of the CIELAB hue between which hair and skin lie, from red to blond."""
_BRIGHT: Final = 75.0


def measure(evidence: Evidence) -> Measured:
    """Return the share of the top of the head that has no colour of hair or skin."""
    scene = evidence.the_scene()
    height, width = scene.person.shape
    x, y = scene.landmarks[_FOREHEAD]
    rows, columns = np.mgrid[:height, :width] + 0.5
    top = (rows < y) & (np.abs(columns - x) < _HALF_WIDTH * scene.face_width)
    colour = scene.lab[top & (scene.depth > _INWARD)]
    if not len(colour):
        return Measured(0.0, look="always")
    chroma = np.hypot(colour[:, 1], colour[:, 2])
    hue = np.degrees(np.arctan2(colour[:, 2], colour[:, 1])) % 360
    strange = (chroma > _COLOURED) & ((hue < _HUES[0]) | (hue > _HUES[1]))
    bright = (chroma <= _COLOURED) & (colour[:, 0] > _BRIGHT)
    return Measured(float((strange | bright).mean()), look="always")
