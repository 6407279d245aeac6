"""The file is tagged with the standard's density.

Measures: horizontal and vertical density in the JFIF header; 0 by 0 where the file gives none.
Unit: dots per inch.
Source: 99号, digital file.
Fooled by: nothing: it is a tag, and says nothing of the picture.
"""

from __future__ import annotations

from validation.evidence import Evidence
from validation.measured import Measured


def measure(evidence: Evidence) -> Measured:
    """Return the density, both ways."""
    return Measured(evidence.the_file().dpi or (0, 0))
