"""The photo is recent.

Measures: the photo's age on the day of graduation. Both dates come with the student's record;
where they are not known it is skipped. The standard says "as a rule", and a season may allow more,
so that an older photo is for a person to decide.
Unit: years.
Source: the standard's clause on recency.
Fooled by: a wrong clock of the booth; a graduation that is put off.
"""

from __future__ import annotations

from validation.evidence import Evidence
from validation.measured import Measured


def measure(evidence: Evidence) -> Measured:
    """Return the age in years."""
    return Measured(evidence.the_age(), look="outside")
