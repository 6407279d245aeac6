"""The photo has the standard's size.

Measures: width and height of the decoded picture.
Unit: pixels.
Source: 99号, digital file.
Fooled by: a picture stretched to the size; geometry and sharpness must tell that.
"""

from __future__ import annotations

from validation.evidence import Evidence
from validation.measured import Measured


def measure(evidence: Evidence) -> Measured:
    """Return width and height."""
    return Measured((evidence.the_file().width, evidence.the_file().height))
