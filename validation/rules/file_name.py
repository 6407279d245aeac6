"""The file's name ends as the standard asks.

Measures: the extension, in lower case, without its dot.
Unit: extension.
Source: 99号, digital file.
Fooled by: nothing.
"""

from __future__ import annotations

from pathlib import PurePath

from validation.evidence import Evidence
from validation.measured import Measured


def measure(evidence: Evidence) -> Measured:
    """Return the extension."""
    return Measured(PurePath(evidence.the_file().name).suffix.lower().lstrip("."))
