"""The lips are closed.

Measures: the distance between the lips. The mesh gives one, less the 1.7 mm that it reads on closed
lips; where there are pixels enough, a third of it is added to two thirds of what they show: the
height of whatever lies between the lips and is much darker than they (an open mouth), or paler
and less red (teeth). Teeth count with their whole height.
Unit: millimetres at the eyes, an iris being 11.7 mm wide.
Source: ISO/IEC 29794-5, mouth closed; 99号, expression: lips closed, no teeth.
Fooled by: a hard shadow under the upper lip; a moustache over the lips; a live frame is judged by
the mesh alone, which does not see teeth in a narrow gap.
"""

from __future__ import annotations

from typing import Final

from validation.evidence import Evidence
from validation.geometry import lip_gap_mm, pixels_per_mm, sitter
from validation.measured import Measured
from validation.mouth import between_lips_mm

_CLOSED_MM: Final = 1.7
"""What the mesh reads on closed lips: 1.4 mm in the middle one of 32 portraits, 1.8 on average."""
_LEAST_PER_MM: Final = 1.0
"""Pixels for a millimetre from which they are worth looking at."""


def measure(evidence: Evidence) -> Measured:
    """Return the distance between the lips."""
    face = sitter(evidence)
    gap = max(lip_gap_mm(face) - _CLOSED_MM, 0.0)
    pixels = evidence.frame if evidence.frame_reading is not None else evidence.photo
    if pixels is None or pixels_per_mm(face) < _LEAST_PER_MM:
        return Measured(gap)
    seen = between_lips_mm(pixels, face)
    if seen is None:
        return Measured(gap)
    between, teeth = seen
    return Measured(max(teeth, gap / 3 + between * 2 / 3))
