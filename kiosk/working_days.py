"""Which days people work, and how many of them lie ahead; pure, the table of days is passed in.

In China a holiday that is made longer is paid for with a Saturday or Sunday on which everybody
works; so a table names both the days off and the days on.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

REVIEW_WORKING_DAYS: Final = 2
"""What students are promised: reviewed within so many working days after the day itself."""
_SATURDAY: Final = 5
_LONGEST_REST: Final = 366


@dataclass(frozen=True)
class Calendar:
    """The days that are not what their weekday says.

    Attributes:
        off: days on which nobody works.
        on: Saturdays and Sundays on which everybody works.
        known_until: the last day that the holidays are known of; None if of none.
    """

    off: frozenset[date] = frozenset()
    on: frozenset[date] = frozenset()
    known_until: date | None = None


WEEKENDS: Final = Calendar()
"""A table that knows of no holiday."""


def is_working(day: date, calendar: Calendar = WEEKENDS) -> bool:
    """Return whether people work on a day."""
    return day in calendar.on or (day.weekday() < _SATURDAY and day not in calendar.off)


def after_working_days(day: date, count: int, calendar: Calendar = WEEKENDS) -> date:
    """Return the ``count``-th working day after a day, which itself does not count.

    Args:
        day: whether it is a working day makes no difference.
        count: at least 1.
        calendar: the days off and on.

    Raises:
        ValueError: the table leaves no working day for a year, which is no table.
    """
    left, rest = count, 0
    while left:
        day += timedelta(days=1)
        rest += 1
        if is_working(day, calendar):
            left, rest = left - 1, 0
        elif rest > _LONGEST_REST:
            raise ValueError("nobody works for a year")
    return day


def working_days_between(first: date, last: date, calendar: Calendar = WEEKENDS) -> int:
    """Return how many working days lie after ``first``, up to ``last`` and with it."""
    days = range(1, (last - first).days + 1)
    return sum(is_working(first + timedelta(days=each), calendar) for each in days)


def due_on(handed_in: date, calendar: Calendar = WEEKENDS) -> date:
    """Return the last day on which a photo handed in on a day is reviewed as promised."""
    return after_working_days(handed_in, REVIEW_WORKING_DAYS, calendar)
