"""Both eyes are open.

Measures: the distance between the lids of the eye that is less open, by the iris network's lid
contour and not the mesh's, which never closes; as seen straight on, the head's nod taken out.
Where the sitter's own open eyes are known from the frames before, it is told as the same share of
an eye that opens by 6.5 mm, so that narrow eyes are not called closed, nor wide ones half-way
through a blink open.
Unit: millimetres at the eyes, an iris being 11.7 mm wide.
Source: ISO/IEC 29794-5, eyes open; open eyes show 6 to 11 mm; a pupil in a lit room is about 4 mm
wide, so that less than that hides part of every pupil.
Fooled by: dark lenses, over which the network draws open lids; eyes cast down; thick frames that
run along a lid.
"""

from __future__ import annotations

from typing import Final

from validation.evidence import Evidence
from validation.geometry import lid_openings_mm, sitter
from validation.measured import Measured

_USUAL_MM: Final = 6.5
"""Opening of an eye that needs no correction."""
_NARROWEST_MM: Final = 4.7
"""An own opening below this is no open eye, so nothing less is believed."""
_ALIKE: Final = 1.35
"""Ratio of both openings up to which neither eye is named."""


def measure(evidence: Evidence) -> Measured:
    """Return the smaller opening, and which eye it is in the sitter's own directions."""
    left, right = lid_openings_mm(sitter(evidence))
    opening = min(left, right)
    if evidence.open_eyes_mm is not None:
        opening *= _USUAL_MM / max(evidence.open_eyes_mm, _NARROWEST_MM)
    if max(left, right) <= _ALIKE * min(left, right):
        return Measured(opening, "both")
    return Measured(opening, "right" if left < right else "left")
