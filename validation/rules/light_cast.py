"""The skin has a natural colour; a picture without colour has none.

Measures: how far the colour of cheeks and forehead (median a*, b*) lies from the line on which
natural skin lies from dark to fair and from pale to richly rendered. All skin tones share nearly
one hue, so that the line is short, and grey lies off it: a black-and-white picture fails.
Unit: ΔE of CIELAB in the plane of a* and b*.
Source: ISO/IEC 29794-5, natural colour (a box around a* 5 to 25 and b* 5 to 35, in which a grey
picture was perfect); K. Xiao et al., Characterising the variations in ethnic skin colours, Skin
Research and Technology 23 (2017), for the spread of skin; the ends take in what cameras add.
Fooled by: a flush, sunburn or make-up over all of the face; a cast along the line of skin itself,
such as weak candle light on pale skin.
"""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np

from validation.evidence import Evidence
from validation.measured import Measured

_PALE: Final = np.array([8.0, 10.0])
_RICH: Final = np.array([20.0, 26.0])
"""a* and b* at the two ends of the line of skin."""
_COLOURLESS: Final = 6.0
"""Chroma below which there is no colour to speak of."""

_ROUND: Final = 360.0
_NAMES: Final = ((45, "red"), (115, "yellow"), (200, "green"), (315, "blue"))  # not-profile: hues
"""Hue angles in degrees up to which a cast has a name; the rest is red again."""


def measure(evidence: Evidence) -> Measured:
    """Return how far the skin is from natural colour, and towards which colour."""
    tone = evidence.the_tone()
    skin = tone.rgb[tone.cheeks_and_forehead][None].astype(np.float32) / np.float32(255)
    lab = cv2.cvtColor(skin, cv2.COLOR_RGB2LAB)
    colour = np.median(lab[0, :, 1:], axis=0).astype(np.float64)
    along = float(np.dot(colour - _PALE, _RICH - _PALE) / np.dot(_RICH - _PALE, _RICH - _PALE))
    off = colour - (_PALE + np.clip(along, 0.0, 1.0) * (_RICH - _PALE))
    if float(np.hypot(*colour)) < _COLOURLESS:
        return Measured(float(np.hypot(*off)), "grey")
    return Measured(float(np.hypot(*off)), _name(float(off[0]), float(off[1])))


def _name(green_red: float, blue_yellow: float) -> str:
    hue = float(np.degrees(np.arctan2(blue_yellow, green_red))) % _ROUND
    return next((name for end, name in _NAMES if hue < end), "red")
