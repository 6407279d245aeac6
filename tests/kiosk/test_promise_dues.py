"""What is promised about each photo: the day, and how late it is in working days."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from kiosk.promise import dues, held_against
from kiosk.working_days import WEEKENDS, Calendar

BEIJING = timezone(timedelta(hours=8))
MONDAY = date(2026, 3, 2)


def at(day: date, hour: int = 10) -> datetime:
    return datetime(day.year, day.month, day.day, hour, tzinfo=BEIJING)


@pytest.mark.parametrize(
    ("days_since", "standing", "late_days"),
    [(0, "later", 0), (1, "later", 0), (2, "today", 0), (3, "late", 1), (4, "late", 2),
     (5, "late", 2), (7, "late", 3)],
)  # fmt: skip
def test_two_working_days_are_promised_and_lateness_counts_working_days(
    days_since: int, standing: str, late_days: int
) -> None:
    (due,) = dues([at(MONDAY)], WEEKENDS, at(MONDAY + timedelta(days=days_since)))
    assert due.on == MONDAY + timedelta(days=2)
    assert (due.standing, due.late_days) == (standing, late_days)


def test_what_was_due_on_a_friday_is_late_on_the_saturday() -> None:
    wednesday = MONDAY + timedelta(days=2)
    (due,) = dues([at(wednesday)], WEEKENDS, at(wednesday + timedelta(days=3)))
    assert (due.standing, due.late_days) == ("late", 1)


def test_a_holiday_moves_the_day_and_the_order_is_that_of_the_moments() -> None:
    calendar = Calendar(off=frozenset({MONDAY + timedelta(days=1)}))
    first, second = dues([at(MONDAY, 23), at(MONDAY - timedelta(days=3))], calendar, at(MONDAY))
    assert first.on == MONDAY + timedelta(days=3)
    assert second.on == MONDAY + timedelta(days=2)


def test_the_day_is_that_of_the_booth_and_the_counters_agree() -> None:
    late_evening = datetime(2026, 3, 1, 23, tzinfo=UTC)
    now = at(MONDAY + timedelta(days=2))
    moments = [late_evening, at(MONDAY - timedelta(days=4)), at(MONDAY + timedelta(days=1))]
    found = dues(moments, WEEKENDS, now)
    counted = held_against(moments, WEEKENDS, now)
    standings = [each.standing for each in found]
    assert found[0].on == MONDAY + timedelta(days=2)
    assert (counted.late, counted.due_today) == (standings.count("late"), standings.count("today"))
