"""The head looks neither up nor down.

Measures: the nod that brings a mean face of true depth nearest to where the mesh's points lie in
the picture. Zero is where people look on average who were told to look straight at a camera at the
height of their eyes, so that the height of the camera counts as part of the pose; see
docs/decisions/0009-head-pose.md.
Unit: degrees; above 0 looks up.
Source: ISO/IEC 29794-5, head pose pitch; ISO/IEC 39794-5, frontal pose.
Fooled by: faces differ: people who look straight ahead read 4 degrees (one standard
deviation) up or down; a camera below or above the eyes.
"""

from __future__ import annotations

from validation.evidence import Evidence
from validation.geometry import sitter
from validation.measured import Measured


def measure(evidence: Evidence) -> Measured:
    """Return the pitch."""
    return Measured(sitter(evidence).pose.pitch)
