"""The lips are closed.

Measures: the distance between the lips. The mesh gives one, less the 1.7 mm that it reads on closed
lips; where there are pixels enough, a third of it is added to two thirds of what they show: the
height of whatever lies between the lips and is much darker than they (an open mouth), or paler
and less red (teeth). Teeth count with their whole height, and so does what the mesh reads beyond
the 3 mm by which full lips mislead it, where the pixels show nothing, as in little light.
Unit: millimetres at the eyes, an iris being 11.7 mm wide.
Source: ISO/IEC 29794-5, mouth closed; 99号, expression: lips closed, no teeth.
Fooled by: a hard shadow under the upper lip; a moustache over the lips; a live frame is judged by
the mesh alone, which does not see teeth in a narrow gap.
"""

from __future__ import annotations

from validation.evidence import Evidence
from validation.geometry import sitter
from validation.measured import Measured
from validation.mouth import lips_apart_mm


def measure(evidence: Evidence) -> Measured:
    """Return the distance between the lips."""
    pixels = evidence.frame if evidence.frame_reading is not None else evidence.photo
    return Measured(lips_apart_mm(pixels, sitter(evidence)))
