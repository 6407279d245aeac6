"""The days a student is told: working days, months of every length, holidays if known."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from kiosk.paper.dates import STEPS, a_month_later, dates_of
from kiosk.working_days import Calendar


@pytest.mark.parametrize(
    ("submitted", "reviewed"),
    [
        (date(2026, 6, 1), date(2026, 6, 3)),  # a Monday
        (date(2026, 6, 3), date(2026, 6, 5)),
        (date(2026, 6, 4), date(2026, 6, 8)),  # a Thursday: the weekend does not count
        (date(2026, 6, 5), date(2026, 6, 9)),
        (date(2026, 6, 6), date(2026, 6, 9)),  # a Saturday begins to count on Monday
        (date(2026, 6, 7), date(2026, 6, 9)),
        (date(2026, 12, 31), date(2027, 1, 4)),
    ],
)
def test_a_review_takes_two_working_days(submitted: date, reviewed: date) -> None:
    assert dates_of(submitted).reviewed == reviewed


def test_holidays_do_not_count() -> None:
    week = Calendar(frozenset(date(2026, 10, 1) + timedelta(days=each) for each in range(7)))
    assert dates_of(date(2026, 9, 29), week).reviewed == date(2026, 10, 8)


@pytest.mark.parametrize(
    ("day", "later"),
    [
        (date(2026, 6, 1), date(2026, 7, 1)),
        (date(2026, 1, 31), date(2026, 2, 28)),
        (date(2028, 1, 31), date(2028, 2, 29)),
        (date(2026, 12, 15), date(2027, 1, 15)),
    ],
)
def test_a_month_later_is_the_same_day_or_the_months_last(day: date, later: date) -> None:
    assert a_month_later(day) == dates_of(day).on_chsi == later


def test_the_steps_are_the_days_in_order() -> None:
    dates = dates_of(date(2026, 6, 1))
    days = [getattr(dates, step) for step in STEPS]
    assert days == sorted(set(days))
