"""The head is not turned to a side.

Measures: the turn that brings a mean face of true depth nearest to where the mesh's points lie in
the picture; the mesh's own depth has no part in it, see docs/decisions/0009-head-pose.md.
Unit: degrees; above 0 is turned to the picture's right.
Source: ISO/IEC 29794-5, head pose yaw; ISO/IEC 39794-5, frontal pose.
Fooled by: a nose or a jaw that is not symmetric, by some 3 degrees; the scale itself is known to a
tenth.
"""

from __future__ import annotations

from validation.evidence import Evidence
from validation.geometry import sitter
from validation.measured import Measured


def measure(evidence: Evidence) -> Measured:
    """Return the yaw."""
    return Measured(sitter(evidence).pose.yaw)
