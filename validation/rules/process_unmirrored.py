"""The photo is neither mirrored nor turned.

Measures: how many times it was mirrored or turned on the way from the camera to the file, which
is known for what our own chain made, and skipped for everything else.
Unit: mirrorings and turns.
Source: the standard's clause on authenticity.
Fooled by: a camera that mirrors by itself.
"""

from __future__ import annotations

from validation.evidence import Evidence
from validation.measured import Measured


def measure(evidence: Evidence) -> Measured:
    """Return the number of mirrorings and turns."""
    came = evidence.the_provenance()
    return Measured(came.mirrored + (came.rotated_degrees % 360 != 0))
