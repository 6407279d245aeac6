"""The days that a student is told: until when the photo is reviewed, when to look at CHSI.

Pure; the present day and the holidays are passed in.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Container
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

REVIEW_WORKING_DAYS: Final = 2
"""What students are promised: reviewed within so many working days after the day itself."""
STEPS: Final = ("submitted", "reviewed", "on_chsi")
"""The days of ``Dates`` in their order; each has its sentences in the words, ``receipt.step.``."""
_SATURDAY: Final = 5


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


def dates_of(submitted: date, holidays: Container[date] = frozenset()) -> Dates:
    """Return the days that follow from the day on which a photo was handed in."""
    reviewed = after_working_days(submitted, REVIEW_WORKING_DAYS, holidays)
    return Dates(submitted, reviewed, a_month_later(submitted))


def after_working_days(day: date, count: int, holidays: Container[date] = frozenset()) -> date:
    """Return the ``count``-th working day after a day, which itself does not count.

    Args:
        day: whether it is a working day makes no difference.
        count: at least 1.
        holidays: days from Monday to Friday on which nobody works.
    """
    left = count
    while left:
        day += timedelta(days=1)
        if day.weekday() < _SATURDAY and day not in holidays:
            left -= 1
    return day


def a_month_later(day: date) -> date:
    """Return the same day of the next month, or that month's last if it is shorter."""
    year, month = (day.year + 1, 1) if day.month == 12 else (day.year, day.month + 1)
    return date(year, month, min(day.day, monthrange(year, month)[1]))
