"""The JPEG is not compressed too far.

Measures: the quality factor that the IJG's formula gives for the luminance quantisation table.
Unit: IJG quality, 1 to 100; 0 for a file without such tables.
Source: 99号, digital file; scale as in sister rules that spell out 0 to 100.
Fooled by: a picture compressed hard before and saved gently now.
"""

from __future__ import annotations

from validation.evidence import Evidence
from validation.measured import Measured


def measure(evidence: Evidence) -> Measured:
    """Return the quality factor."""
    quality = evidence.the_file().quality
    return Measured(0 if quality is None else quality)
