"""The lips are closed.

Measures: the distance between the lips. The mesh gives one, less the 1.7 mm that it reads on closed
lips; where there are pixels enough, a third of it is added to two thirds of what they show: the
height of whatever lies between the lips and is much darker than they (an open mouth), or paler
and less red (teeth). Teeth count with their whole height, and so does what the mesh reads beyond
the 3 mm by which full lips mislead it, where the pixels show nothing, as in little light.
Where more than half of the lips are less red than the skin around the eyes, the mouth is covered,
by a mask or a hand, and counts as open by up to 10 mm.
Unit: millimetres at the eyes, an iris being 11.7 mm wide.
Source: ISO/IEC 29794-5, mouth closed; 99号, expression: lips closed, no teeth.
Fooled by: a hard shadow under the upper lip; a moustache over the lips; a picture
without colour, and a mask as red as lips, hide that the mouth is covered.
"""

from __future__ import annotations

from typing import Final

from validation.evidence import Evidence
from validation.geometry import sitter
from validation.measured import Measured
from validation.mouth import hidden_share, lips_apart_mm

_COVERED_MM: Final = 10.0
_NEVER_LESS_RED: Final = 0.5
"""Share of the lips up to which teeth, a moustache or the dark of the mouth explain it."""


def measure(evidence: Evidence) -> Measured:
    """Return the distance between the lips, or what a covered mouth counts."""
    pixels = evidence.frame if evidence.frame_reading is not None else evidence.photo
    face = sitter(evidence)
    apart = lips_apart_mm(pixels, face)
    hidden = 0.0 if pixels is None else hidden_share(pixels, face)
    covered = max(hidden - _NEVER_LESS_RED, 0.0) / (1 - _NEVER_LESS_RED) * _COVERED_MM
    return Measured(covered, "covered") if covered > apart else Measured(apart, "high")
