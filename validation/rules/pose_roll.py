"""The head is not tilted to a shoulder.

Measures: how far the head is from upright: half-way between the line through the pupils and the
mean face laid onto the mesh, because neither eyes nor a mesh stand level in every face.
Unit: degrees; above 0 is clockwise in the picture.
Source: ISO/IEC 29794-5, head pose roll; ISO/IEC 19794-5:2011, 7.2.2, which allows 8 degrees of
roll, and ISO/IEC 39794-5, frontal pose.
Fooled by: a face that is not symmetric, by a degree or two; a camera mounted askew.
"""

from __future__ import annotations

from validation.evidence import Evidence
from validation.measured import Measured


def measure(evidence: Evidence) -> Measured:
    """Return the roll."""
    return Measured(evidence.the_face().pose.roll)
