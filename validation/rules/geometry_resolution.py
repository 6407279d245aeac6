"""The photo was not enlarged.

Measures: pixels of the finished photo for one pixel of the frame.
Unit: ratio; above 1 means enlarged.
Source: 99号, quality: sharp and undistorted.
Fooled by: a camera that enlarges its own picture; sharpness must tell that.
"""

from __future__ import annotations

from validation.evidence import Evidence
from validation.measured import Measured


def measure(evidence: Evidence) -> Measured:
    """Return the scale."""
    return Measured(evidence.the_scale())
