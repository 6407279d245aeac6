"""The top of the hair keeps its distance from the upper edge.

Measures: row of the top of the hair in the finished photo, from the person mask.
Unit: pixels of the finished photo.
Source: 99号, composition; 头顶发际 is the top of the hair, not the hairline.
Fooled by: a hat counts as hair; hair of the backdrop's colour; a high bun counts.
"""

from __future__ import annotations

from validation.evidence import Evidence
from validation.measured import Measured


def measure(evidence: Evidence) -> Measured:
    """Return the row of the crown."""
    return Measured(evidence.the_crown().y)
