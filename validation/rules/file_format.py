"""The file is a JPEG.

Measures: the format that the file's own bytes show, whatever its name says.
Unit: format name.
Source: 99号, digital file.
Fooled by: a JPEG inside a container; the decoder names the container.
"""

from __future__ import annotations

from validation.evidence import Evidence
from validation.measured import Measured


def measure(evidence: Evidence) -> Measured:
    """Return the format name."""
    return Measured(evidence.the_file().format)
