"""The eyes stand at the right height.

Measures: row of the mid-point between the two iris centres in the finished photo.
Unit: pixels of the finished photo.
Source: 99号, composition; eye centres as in ISO/IEC 29794-5.
Fooled by: closed lids, by the height of half an eye at most.
"""

from __future__ import annotations

from validation.evidence import Evidence
from validation.measured import Measured


def measure(evidence: Evidence) -> Measured:
    """Return the row of the eyes."""
    return Measured(evidence.the_face().eyes_y)
