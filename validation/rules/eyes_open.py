"""Both eyes are open.

Measures: how much of the iris the lids leave free, of the eye that is less open: the widest disc
about its middle over which the upper lid does not come, and never more than the distance between
the lids; half by the iris network's lid contour, which follows a falling lid only half-way, and
half by where the skin of the lid ends in the pixels; as seen straight on, the head's nod taken
out. Where the sitter's own open eyes are known from the frames before, it is told as the same
share of an eye that leaves 6.5 mm free, so that narrow eyes are not called closed, nor wide ones
half-way through a blink open. Below 5 mm it cannot tell narrow eyes from half-closed ones when
the sitter's own are not known: a person looks.
Unit: millimetres at the eyes, an iris being 11.7 mm wide.
Source: ISO/IEC 29794-5, eyes open; the distance from the middle of the pupil to the upper lid
(MRD1 of the eye clinics) is some 3 to 5 mm in open eyes, its double 6 to 10; a pupil in a lit room
is about 4 mm wide, so that less than that hides part of it.
Fooled by: dark lenses, over which the network draws open lids; eyes cast down; thick frames that
run along a lid; dark paint all over the lids.
"""

from __future__ import annotations

from typing import Final

from validation.evidence import Evidence
from validation.geometry import sitter
from validation.lids import free_of_lids_mm
from validation.measured import Look, Measured

_USUAL_MM: Final = 6.5
"""What is free of an eye that needs no correction."""
_NARROWEST_MM: Final = 4.2
"""Own open eyes that leave less free are not believed to be open."""
_SURELY_OPEN_MM: Final = 5.0
_ALIKE: Final = 1.35
"""Ratio of both eyes up to which neither is named."""


def measure(evidence: Evidence) -> Measured:
    """Return what is free of the eye that is less open, and which eye it is, as the sitter says."""
    pixels = evidence.frame if evidence.frame_reading is not None else evidence.photo
    left, right = free_of_lids_mm(sitter(evidence), pixels)
    free = min(left, right)
    if evidence.open_eyes_mm is not None:
        free *= _USUAL_MM / max(evidence.open_eyes_mm, _NARROWEST_MM)
    look: Look = "inside" if free < _SURELY_OPEN_MM else "never"
    if max(left, right) <= _ALIKE * min(left, right):
        return Measured(free, "both", look)
    return Measured(free, "right" if left < right else "left", look)
