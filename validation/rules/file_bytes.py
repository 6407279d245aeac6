"""The file is neither too small nor too large.

Measures: length of the file.
Unit: bytes.
Source: 99号, digital file, and the upload site's lower limit.
Fooled by: bytes added behind the picture; the program never writes such.
"""

from __future__ import annotations

from validation.evidence import Evidence
from validation.measured import Measured


def measure(evidence: Evidence) -> Measured:
    """Return the length of the file."""
    return Measured(evidence.the_file().size_bytes)
