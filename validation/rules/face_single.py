"""There is exactly one person.

Measures: number of faces in the original frame, or in the photo where there is no frame, those
of bystanders included; faces much smaller than the sitter's are the engine's to drop.
Unit: faces.
Source: ISO/IEC 29794-5, single face present; 99号, background.
Fooled by: a portrait on the wall counts as a person; a face far behind is not seen.
"""

from __future__ import annotations

from validation.evidence import Evidence
from validation.measured import Measured


def measure(evidence: Evidence) -> Measured:
    """Return the number of faces."""
    reading = evidence.widest_reading()
    count = len(reading.faces) + len(reading.bystanders)
    return Measured(count, side="none" if count == 0 else "many")
