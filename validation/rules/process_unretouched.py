"""Nothing was done to the face.

Measures: how many steps between the camera and the file may change a face: all but cropping, one
resampling, replacing the backdrop and one encoding. Known for what our own chain made, and
skipped for everything else.
Unit: steps.
Source: the standard's clause on authenticity.
Fooled by: a camera that smooths skin by itself; make-up.
"""

from __future__ import annotations

from typing import Final

from validation.evidence import Evidence
from validation.measured import Measured

_HARMLESS: Final = frozenset({"crop", "resample", "background", "encode"})


def measure(evidence: Evidence) -> Measured:
    """Return the number of steps that may have changed the face."""
    steps = evidence.the_provenance().steps
    repeated = len(steps) - len(set(steps))
    return Measured(sum(step not in _HARMLESS for step in steps) + repeated)
