"""The days that a student is told: until when the photo is reviewed, when to look at CHSI.

Pure; the present day and the table of holidays are passed in.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from typing import Final

from kiosk.working_days import WEEKENDS, Calendar, due_on

STEPS: Final = ("submitted", "reviewed", "on_chsi")
"""The days of ``Dates`` in their order; each has its sentences in the words, ``receipt.step.``."""


@dataclass(frozen=True)
class Dates:
    """What happens when.

    Attributes:
        submitted: the day on which the photo was handed in.
        reviewed: the last day of the review.
        on_chsi: the day from which CHSI is worth a look.
    """

    submitted: date
    reviewed: date
    on_chsi: date


def dates_of(submitted: date, calendar: Calendar = WEEKENDS) -> Dates:
    """Return the days that follow from the day on which a photo was handed in."""
    return Dates(submitted, due_on(submitted, calendar), a_month_later(submitted))


def a_month_later(day: date) -> date:
    """Return the same day of the next month, or that month's last if it is shorter."""
    year, month = (day.year + 1, 1) if day.month == 12 else (day.year, day.month + 1)
    return date(year, month, min(day.day, monthrange(year, month)[1]))
