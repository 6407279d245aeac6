"""Working days: weekends, the State Council's table, what the staff add, and what is late."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from kiosk.errors import BadInput
from kiosk.holidays import (
    FILE_NAME,
    NotDays,
    OwnDays,
    announced,
    days_of,
    load_calendar,
    parse_own,
    to_toml,
    typed,
)
from kiosk.promise import held_against
from kiosk.words import LANGUAGES, Words
from kiosk.working_days import (
    WEEKENDS,
    Calendar,
    after_working_days,
    due_on,
    is_working,
    working_days_between,
)

ZONE = timezone(timedelta(hours=8))
GOLDEN_WEEK = [date(2026, 10, day) for day in range(1, 8)]


@pytest.mark.parametrize(
    ("day", "works"),
    [
        (date(2026, 9, 30), True),
        (date(2026, 10, 1), False),
        (date(2026, 10, 7), False),
        (date(2026, 10, 8), True),
        (date(2026, 10, 10), True),  # a Saturday, worked for the week off
        (date(2026, 10, 11), False),
        (date(2026, 2, 17), False),  # New Year's day of the lunar calendar
    ],
)
def test_the_table_knows_days_off_and_weekends_that_are_worked(day: date, works: bool) -> None:
    assert is_working(day, announced()) is works


def test_two_working_days_over_a_holiday() -> None:
    assert due_on(date(2026, 9, 30)) == date(2026, 10, 2)
    assert due_on(date(2026, 9, 30), announced()) == date(2026, 10, 9)
    assert after_working_days(date(2026, 10, 8), 2, announced()) == date(2026, 10, 10)
    assert working_days_between(date(2026, 9, 30), date(2026, 10, 12), announced()) == 4
    assert working_days_between(date(2026, 10, 2), date(2026, 10, 1), announced()) == 0


def test_a_table_that_leaves_no_working_day_is_no_table() -> None:
    always = Calendar(frozenset(date(2026, 1, 1) + timedelta(days=each) for each in range(900)))
    with pytest.raises(ValueError, match="year"):
        due_on(date(2026, 1, 1), always)


def test_the_staff_add_days_and_theirs_go_first(tmp_path: Path) -> None:
    assert load_calendar(tmp_path) == announced() == load_calendar()
    (tmp_path / FILE_NAME).write_text(
        "off = [2027-01-01, 2026-10-10]\non = [2027-01-02, 2026-10-07]\nknown_until = 2027-12-31\n",
        encoding="utf-8",
    )
    found = load_calendar(tmp_path)
    assert found.known_until == date(2027, 12, 31)
    works = {day: is_working(day, found) for day in (*found.off, *found.on) if day.year > 2026}
    assert works == {date(2027, 1, 1): False, date(2027, 1, 2): True}
    assert not is_working(date(2026, 10, 10), found)
    assert is_working(date(2026, 10, 7), found)
    assert not is_working(date(2026, 10, 1), found)


@pytest.mark.parametrize(
    ("text", "key", "name"),
    [
        ("off = [", "holidays.not_toml", None),
        ("off = [2027-13-01]", "holidays.not_toml", None),
        ("free = [2027-01-01]", "holidays.bad", "free"),
        ("off = 2027-01-01", "holidays.bad", "off"),
        ('on = ["2027-01-01"]', "holidays.bad", "on"),
        ("off = [2027-01-01T00:00:00]", "holidays.bad", "off"),
        ("off = [2027-01-01]\non = [2027-01-01]", "holidays.bad", "2027-01-01"),
        ("known_until = 2027", "holidays.bad", "known_until"),
    ],
)
def test_a_wrong_table_of_the_staff_is_named(
    tmp_path: Path, text: str, key: str, name: str | None
) -> None:
    (tmp_path / FILE_NAME).write_text(text, encoding="utf-8")
    with pytest.raises(BadInput) as caught:
        load_calendar(tmp_path)
    assert (caught.value.words_key, caught.value.fields.get("name")) == (key, name)
    for language in LANGUAGES:
        assert FILE_NAME in Words(language).explain(caught.value)


def test_what_is_late_is_counted_by_the_days_of_the_booth() -> None:
    # Early on a Thursday at the booth it is still Wednesday in UTC.
    thursday = datetime(2026, 6, 4, 7, 30, tzinfo=ZONE)
    moments = [thursday - timedelta(days=each) for each in (0, 2, 3, 6, 10)]
    found = held_against([each.astimezone(timezone.utc) for each in moments], WEEKENDS, thursday)  # noqa: UP017
    assert (found.waiting, found.due_today, found.late) == (5, 1, 3)
    assert (found.oldest_due, found.oldest_late_days) == (date(2026, 5, 27), 6)


def test_an_empty_queue_is_late_with_nothing() -> None:
    found = held_against([], announced(), datetime(2026, 6, 4, tzinfo=ZONE))
    assert (found.waiting, found.due_today, found.late, found.oldest_due) == (0, 0, 0, None)
    assert found.oldest_late_days == 0


def test_days_are_typed_one_a_line_or_the_first_and_the_last() -> None:
    text = "2027-02-05 - 2027-02-07\n\n 2027-01-01 \n2027-05-01至2027-05-01\n"
    days = days_of(text)
    assert sorted(days) == [
        date(2027, 1, 1),
        date(2027, 2, 5),
        date(2027, 2, 6),
        date(2027, 2, 7),
        date(2027, 5, 1),
    ]
    assert typed(days) == "2027-01-01\n2027-02-05 - 2027-02-07\n2027-05-01"
    assert days_of(typed(days)) == days
    assert days_of("") == frozenset()


@pytest.mark.parametrize(
    "line",
    [
        "2027-02-30",
        "tomorrow",
        "2027-02-07 - 2027-02-05",
        "2027-01-01 2027-01-02",
        "2027-01-01 - 2028-01-01",
        "2027-01-01 -",
        "2027-01-01 - 2027-01-02 - 2027-01-03",
    ],
)
def test_a_line_that_names_no_days_is_named(line: str) -> None:
    with pytest.raises(NotDays) as caught:
        days_of(f"2027-01-01\n{line}\n")
    assert caught.value.line == line


def test_what_the_staff_add_reads_back_as_it_was() -> None:
    own = OwnDays(frozenset({date(2031, 1, 1)}), frozenset({date(2031, 1, 4)}), date(2031, 12, 31))
    for each in (own, OwnDays()):
        assert parse_own(to_toml(each), "holidays.toml") == each
