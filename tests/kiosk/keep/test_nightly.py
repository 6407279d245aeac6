"""When a nightly backup is due and which ones stay follows from times alone."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.keep.nightly import (
    DAILY,
    WEEKLY,
    due_since,
    file_name,
    is_due,
    made_at,
    superfluous,
)

HERE = timezone(timedelta(hours=8))
AT = "02:30"


def moment(day: int, clock: str = "09:00", month: int = 3) -> datetime:
    """Return a moment of spring 2026 at the booth."""
    hour, minute = map(int, clock.split(":"))
    return datetime(2026, month, day, hour, minute, tzinfo=HERE)


@pytest.mark.parametrize(
    ("now", "made", "due"),
    [
        (moment(5), [], True),
        (moment(5), [moment(5, "02:30")], False),
        (moment(5), [moment(5, "02:29")], True),
        (moment(5, "02:29"), [moment(4, "02:30")], False),
        (moment(5, "02:30"), [moment(4, "02:30")], True),
        (moment(5, "02:30"), [moment(4, "23:00")], True),
        # Off for a week: due as soon as it is on, once.
        (moment(12, "08:00"), [moment(5, "02:31")], True),
        (moment(12, "17:00"), [moment(5, "02:31"), moment(12, "08:01")], False),
        # Made by hand in the evening; the night's own comes all the same.
        (moment(6, "02:30"), [moment(5, "21:00")], True),
        # A clock that was wrong must not put an end to backups.
        (moment(5), [moment(5, month=9)], True),
        (moment(5), [moment(5, month=9), moment(5, "02:40")], False),
    ],
)
def test_a_backup_is_due_once_after_each_appointed_time(
    now: datetime, made: list[datetime], due: bool
) -> None:
    assert is_due(now, AT, made) is due
    assert is_due(now, AT, [each.astimezone(UTC) for each in made]) is due


def test_midnight_and_the_last_minute_are_times_too() -> None:
    assert due_since(moment(5, "00:00"), "00:00") == moment(5, "00:00")
    assert due_since(moment(5, "23:58"), "23:59") == moment(4, "23:59")


def test_a_name_gives_back_its_moment_and_no_other_name_does() -> None:
    now = moment(5, "02:30")
    assert made_at("LIB-2", file_name("LIB-2", now)) == now
    strange = ("LIB-2", "LIB-2-20261399T000000Z.kiosk-backup.zip", "holiday.zip", "")
    for name in (*strange, file_name("LIB-3", now), file_name("X-LIB-2", now) + ".partial"):
        assert made_at("LIB-2", name) is None
    assert made_at("LIB", file_name("LIB-2", now)) is None


def test_a_season_of_nights_leaves_the_last_days_and_the_last_weeks() -> None:
    kept: set[datetime] = set()
    now = moment(1, "02:30")
    for _ in range(61):
        now += timedelta(days=1)
        kept |= {now}
        kept -= superfluous(now, kept)
    days = sorted((now - each).days for each in kept)
    assert days[:DAILY] == list(range(DAILY))
    assert DAILY < len(days) <= DAILY + WEEKLY
    assert days[-1] > 7 * (WEEKLY - 2)


def test_of_a_day_the_last_one_stays() -> None:
    made = [moment(5, clock) for clock in ("02:30", "12:00", "20:00")]
    assert superfluous(moment(5, "21:00"), made) == set(made[:2])


def test_time_alone_costs_none() -> None:
    made = {moment(day) for day in (1, 2, 3)}
    assert superfluous(moment(3, month=9), made) == set()


def test_what_is_dated_later_than_now_neither_counts_nor_goes() -> None:
    later = {moment(day, month=9) for day in range(1, 20)}
    made = {moment(4), moment(5)}
    assert superfluous(moment(6), made | later) == set()


@given(st.lists(st.integers(-5000, 5000), max_size=61))
def test_the_newest_always_stays_and_nothing_unknown_goes(hours: list[int]) -> None:
    now = moment(15)
    made = {now - timedelta(hours=each) for each in hours}
    gone = superfluous(now, made)
    past = {each for each in made if each <= now}
    assert gone <= past
    assert not past or max(past) not in gone
    assert len(past - gone) <= DAILY + WEEKLY
    assert superfluous(now, made - gone) == set()
