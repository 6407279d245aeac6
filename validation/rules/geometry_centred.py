"""The face stands in the middle.

Measures: distance of the column half-way between the cheeks from the middle of the photo.
Unit: pixels of the finished photo.
Source: 99号, composition: horizontally centred, left and right symmetric.
Fooled by: a turned head: the middle of its outline is not the middle of the head.
"""

from __future__ import annotations

from validation.evidence import Evidence
from validation.measured import Measured


def measure(evidence: Evidence) -> Measured:
    """Return the distance from the middle, and its side."""
    offset = evidence.the_face().centre_x - evidence.the_reading().width / 2
    return Measured(abs(offset), side="left" if offset < 0 else "right")
