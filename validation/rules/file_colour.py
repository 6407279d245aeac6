"""The file holds true colour.

Measures: bits a pixel of an RGB picture; other colour models count as 0.
Unit: bits.
Source: 99号, digital file.
Fooled by: a grey picture stored as RGB; the light rules must tell that.
"""

from __future__ import annotations

from validation.evidence import Evidence
from validation.measured import Measured


def measure(evidence: Evidence) -> Measured:
    """Return the bits a pixel."""
    return Measured(evidence.the_file().bits if evidence.the_file().mode == "RGB" else 0)
