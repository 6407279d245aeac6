"""The face is neither too dark nor too bright.

Measures: the lightness of the skin of cheeks and forehead, a median. Dark skin that is well lit is
told from fair skin in too little light by the whites of the eyes, which are alike in all people:
they may lift a low value, up to the lightness of a grey card of 18 %, and never lower one. Too much
light burns out the red of the skin before its lightness shows it: the share of the face that is
burnt out in any colour counts as white. Nor may the whites of the eyes be lighter than fair skin
may be; on dark skin, which by itself would still look right, they tell of too much light. Where
they are not seen, nobody is refused for what may be dark skin: a person looks.
Unit: L* of CIELAB, 0 to 100, which is even in steps that people see.
Source: ISO/IEC 29794-5, luminance mean, under- and over-exposure (there on codes of all of the
face, which calls dark skin too dark); the grey card is that of ISO 2720.
Fooled by: a window mirrored in glasses, which lightens the eyes (hence the bound on the lift); very
pale make-up.
"""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from validation.evidence import Evidence
from validation.measured import Measured
from validation.ranks import median, percentile
from validation.tone import FaceTone
from validation.witnesses import whites_of

_GREY_CARD: Final = 49.5
"""L* of 18 % reflectance: the whites lift a face no higher than this."""
_LIFT: Final = 20.0
"""L* by which the whites lift a face at most."""
_BURNT: Final = 250
"""Level from which a colour is burnt out."""
_WHITE: Final = 100.0
_LIGHT: Final = (82.0, 92.0)
"""L* that the whites reach in good light, as fair skin does, and from which they count in full."""
_FEWEST: Final = 40
"""Pixels of the eyes' close-ups below which nothing is read from them."""
_DARKEST_SKIN: Final = 25.0
"""L* of the darkest skin in good light."""
_BRIGHTER: Final = 85
"""Percentile of the whites that is told: lashes and lids darken the rest."""
_STRAIGHT: Final = 0.008856
"""Luminance up to which L* is a straight line."""


def measure(evidence: Evidence) -> Measured:
    """Return the lightness of the face."""
    whites = whites_of(evidence.the_eyes())[:, 0]
    lightness = lightness_of(evidence.the_tone(), whites)
    untold = whites.size < _FEWEST and _DARKEST_SKIN < lightness < _GREY_CARD
    return Measured(lightness, look="outside" if untold else "never")


def lightness_of(tone: FaceTone, whites: NDArray[np.float32]) -> float:
    """Return the lightness of the skin, with what whites of the eyes and burnt parts add to it.

    Args:
        tone: of the face.
        whites: L* of the whites of the eyes, pixel by pixel; few or none say nothing.
    """
    skin = _lightness(median(tone.luminance[tone.cheeks_and_forehead]))
    high = cv2.max(cv2.max(tone.rgb[..., 0], tone.rgb[..., 1]), tone.rgb[..., 2]) >= _BURNT
    burnt = float(np.count_nonzero(high & tone.surface) / np.count_nonzero(tone.surface))
    bright = skin + (_WHITE - skin) * burnt
    if whites.size < _FEWEST:
        return bright
    white = percentile(whites, _BRIGHTER)
    too_white = float(np.clip((white - _LIGHT[0]) / (_LIGHT[1] - _LIGHT[0]), 0.0, 1.0))
    above = bright + (white - bright) * too_white
    return max(bright, min(white, skin + _LIFT, _GREY_CARD), above)


def _lightness(luminance: float) -> float:
    """Return L* of a luminance from 0 to 1."""
    if luminance <= _STRAIGHT:
        return luminance * 903.3
    return float(116.0 * np.cbrt(luminance) - 16.0)
