"""The face is neither too wide nor too narrow.

Measures: distance between the cheeks (mesh points 234 and 454), ears not counted.
Unit: pixels of the finished photo.
Source: 99号, composition: between the two cheeks.
Fooled by: a turned head looks narrower; the mesh is a little narrower than hand-placed jaw ends.
"""

from __future__ import annotations

from validation.evidence import Evidence
from validation.measured import Measured


def measure(evidence: Evidence) -> Measured:
    """Return the width of the face."""
    return Measured(evidence.the_face().width)
