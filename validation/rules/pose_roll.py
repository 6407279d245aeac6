"""The head is not tilted to a shoulder.

Measures: angle of the line through the pupils against the horizontal.
Unit: degrees; above 0 is clockwise in the picture.
Source: ISO/IEC 29794-5, head pose roll; ISO/IEC 39794-5 frontal pose.
Fooled by: eyes that do not stand level in the head; a camera mounted askew.
"""

from __future__ import annotations

from validation.evidence import Evidence
from validation.measured import Measured


def measure(evidence: Evidence) -> Measured:
    """Return the roll."""
    return Measured(evidence.the_face().pose.roll)
