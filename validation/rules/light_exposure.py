"""The face is neither too dark nor too bright.

Measures: the lightness of the skin of cheeks and forehead, a median. Dark skin that is well lit is
told from fair skin in too little light by the whites of the eyes, which are alike in all people:
they may lift a low value, up to the lightness of a grey card of 18 %, and never lower one. Whites
that are burnt out tell of too much light on dark skin, which by itself would still look right.
Unit: L* of CIELAB, 0 to 100, which is even in steps that people see.
Source: ISO/IEC 29794-5, luminance mean, under- and over-exposure (there on codes of all of the
face, which calls dark skin too dark); the grey card is that of ISO 2720.
Fooled by: eyes closed on very dark skin; dark lenses; a window mirrored in glasses, which lightens
the eyes (hence the bound on the lift); very pale make-up.
"""

from __future__ import annotations

from typing import Final

import numpy as np

from validation.evidence import Evidence
from validation.measured import Measured
from validation.tone import FaceTone

_GREY_CARD: Final = 49.5
"""L* of 18 % reflectance: the whites lift a face no higher than this."""
_LIFT: Final = 20.0
"""L* by which the whites lift a face at most."""
_ABOVE: Final = 8.0
"""L* by which whites are lighter than fair skin under the same light; with it they fail only when
they are burnt out."""
_FEWEST: Final = 12
"""Pixels of the whites below which nothing is read from them."""
_BRIGHTER: Final = 85
"""Percentile of the whites that is told: lashes and lids darken the rest."""


_STRAIGHT: Final = 0.008856
"""Luminance up to which L* is a straight line."""


def measure(evidence: Evidence) -> Measured:
    """Return the lightness of the face."""
    return Measured(lightness_of(evidence.the_tone()))


def lightness_of(tone: FaceTone) -> float:
    """Return the lightness of the skin, lifted where the whites of the eyes show dark skin."""
    skin = _lightness(float(np.median(tone.luminance[tone.cheeks_and_forehead])))
    whites = tone.luminance[tone.whites]
    if whites.size < _FEWEST:
        return skin
    white = _lightness(float(np.percentile(whites, _BRIGHTER)))
    return max(skin, min(white, skin + _LIFT, _GREY_CARD), white - _ABOVE)


def _lightness(luminance: float) -> float:
    """Return L* of a luminance from 0 to 1."""
    if luminance <= _STRAIGHT:
        return luminance * 903.3
    return float(116.0 * np.cbrt(luminance) - 16.0)
