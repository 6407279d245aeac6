"""Both halves of the face are lit alike.

Measures: how many times brighter the cheek on the picture's left is than that on its right, in
doublings of linear light; the medians of two regions of the mesh above the beard. Above 0 the
picture's right side is the darker one, which is the sitter's left. In a studio one cheek is often a
little darker; beyond what studios do a person looks, until it surely is too much.
Unit: stop (a doubling of light).
Source: ISO/IEC 29794-5, illumination uniformity (overlap of the histograms of two cheeks, without
a side); ISO/IEC 39794-5 asks that no zone of the face have less than half the level of another,
which is far laxer: the limit is ours.
Fooled by: a head that is turned; hair over one cheek; a birthmark over most of a cheek.
"""

from __future__ import annotations

from typing import Final

import numpy as np

from validation.evidence import Evidence
from validation.measured import Measured
from validation.ranks import median

_FLOOR: Final = 0.002
"""Linear light added to both, so that black has a ratio too."""
_SURELY_EVEN: Final = 0.65
"""Stops by which portraitists light one cheek less; above, a person looks."""


def measure(evidence: Evidence) -> Measured:
    """Return the ratio of the light on the two cheeks."""
    tone = evidence.the_tone()
    left, right = (median(tone.luminance[tone.zone(side)]) for side in ("left", "right"))
    stops = float(np.log2((left + _FLOOR) / (right + _FLOOR)))
    return Measured(stops, look="inside" if abs(stops) > _SURELY_EVEN else "never")
