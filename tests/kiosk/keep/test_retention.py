"""Originals go a set time after the office's answer, never before; their record stays."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from kiosk.errors import AnswerIsNo, EnvironmentFailed, KioskError
from kiosk.keep import restore, retention
from kiosk.keep.retention import Order
from kiosk.rights import Actor
from kiosk.store import audit, images, purges, submissions
from kiosk.store.open import Store, open_store
from kiosk.store.submissions import Submission
from kiosk.submit import Take
from tests.kiosk.keep.house import (
    MS_KEEPER,
    House,
    acknowledge,
    files_of,
    hand_in,
    refused,
    restoring,
)

DAYS = 90


@pytest.fixture
def one(house: House) -> Submission:
    """Return the photo of the first student."""
    return submissions.of_student(house.store, "2100001")[0]


def after(house: House, days: float) -> Order:
    """Return an order to purge so many days later."""
    return Order(MS_KEEPER, house.now + timedelta(days=days), DAYS)


def numbers(house: House, days: float) -> list[str]:
    """Return which originals go so many days later."""
    return [each.number for each in retention.purge(house.store, after(house, days)).originals]


@pytest.mark.parametrize(
    ("days", "goes"), [(0, False), (DAYS - 0.01, False), (DAYS, True), (DAYS + 400, True)]
)
def test_an_original_goes_when_its_days_are_over_and_not_before(
    house: House, one: Submission, days: float, goes: bool
) -> None:
    acknowledge(house, one, house.now)
    purged = retention.purge(house.store, after(house, days))
    assert [each.number for each in purged.originals] == ([one.number] if goes else [])
    assert purged.waiting == (0 if goes else 1)


@pytest.mark.parametrize("reply", [None, "rejected"])
def test_without_the_offices_yes_an_original_never_goes(
    house: House, one: Submission, reply: str | None
) -> None:
    if reply:
        acknowledge(house, one, house.now, reply)
    assert numbers(house, 10_000) == []
    assert images.read(house.store, one.id, "original").data


def test_only_the_bytes_of_the_original_go(
    house: House, one: Submission, make_take: Callable[..., Take]
) -> None:
    acknowledge(house, one, house.now)
    finished = images.read(house.store, one.id, "finished")
    assert numbers(house, DAYS) == [one.number]
    assert images.read(house.store, one.id, "finished") == finished
    assert submissions.get(house.store, one.number) == one
    assert one.original_sha256 == hashlib.sha256(make_take("photo 1").original).hexdigest()
    with pytest.raises(KioskError) as caught:
        images.read(house.store, one.id, "original")
    assert refused(AnswerIsNo, caught) == "store.picture_purged"
    assert images.held_against_hashes(house.store) == (5, [])


def test_a_purge_leaves_its_record_and_its_entry(house: House, one: Submission) -> None:
    acknowledge(house, one, house.now)
    order = after(house, DAYS)
    retention.purge(house.store, order)
    record = purges.of_submission(house.store, one.id)
    assert record is not None
    assert (record.purged_at, record.purged_by) == (order.now, "Ms Keeper")
    assert (record.acknowledged_at, record.sha256) == (house.now, one.original_sha256)
    entry = audit.last_of(house.store, "purge")
    assert entry is not None
    assert (entry.subject, entry.who) == (one.number, "Ms Keeper")
    assert entry.detail["original_sha256"] == one.original_sha256
    assert audit.verify(house.store) is None


def test_no_trace_of_the_bytes_is_left_in_any_file(
    house: House, make_take: Callable[..., Take]
) -> None:
    original = b"the face of somebody " * 4000
    take = replace(make_take("big"), original=original)
    big = hand_in(house, 9, take)
    kept = hand_in(house, 8, replace(make_take("kept"), original=b"another face " * 4000))
    acknowledge(house, big, house.now)
    trace = original[5000:5200]
    assert any(trace in data for data in files_of(house.data).values())
    purged = retention.purge(house.store, after(house, DAYS))
    assert purged.traceless
    assert not any(trace in data for data in files_of(house.data).values())
    assert images.read(house.store, kept.id, "original").data == b"another face " * 4000


def test_while_another_window_reads_the_traces_are_owned_up_to(
    house: House, one: Submission
) -> None:
    acknowledge(house, one, house.now)
    house.store.db.execute("PRAGMA busy_timeout = 0")
    with open_store(house.data) as other, other.reading():
        other.rows("SELECT count(*) FROM audit")
        purged = retention.purge(house.store, after(house, DAYS))
    assert (len(purged.originals), purged.traceless) == (1, False)
    assert purges.clear_log(house.store)


def test_earlier_takes_of_the_student_go_with_the_accepted_one(
    house: House, one: Submission, make_take: Callable[..., Take]
) -> None:
    second = hand_in(house, 1, make_take("a better one"))
    assert submissions.get(house.store, one.number).state == "withdrawn"
    acknowledge(house, second, house.now)
    assert numbers(house, DAYS) == [one.number, second.number]


def test_a_later_take_waits_for_an_answer_of_its_own(
    house: House, one: Submission, make_take: Callable[..., Take]
) -> None:
    acknowledge(house, one, house.now)
    second = hand_in(house, 1, make_take("after an unlock"))
    assert numbers(house, DAYS) == [one.number]
    assert images.read(house.store, second.id, "original").data


def test_a_second_purge_finds_nothing_left(house: House, one: Submission) -> None:
    acknowledge(house, one, house.now)
    assert numbers(house, DAYS) == [one.number]
    assert numbers(house, DAYS + 1) == []


def test_of_two_programs_one_purges(house: House, one: Submission) -> None:
    acknowledge(house, one, house.now)
    with open_store(house.data) as other:
        (candidate,) = purges.candidates(other)
        assert numbers(house, DAYS) == [one.number]
        with other.writing():
            assert not purges.purge(other, candidate, "later", after(house, DAYS).now)
    assert purges.of_submission(house.store, one.id) is not None


def test_what_stops_it_stops_it_between_two(house: House) -> None:
    for submission in submissions.in_state(house.store, "submitted"):
        acknowledge(house, submission, house.now)

    def stop(_done: int, _total: int) -> None:
        raise AnswerIsNo("keep.stopped")

    with pytest.raises(AnswerIsNo):
        retention.purge(house.store, after(house, DAYS), stop)
    assert len(purges.candidates(house.store)) == 2
    assert len(numbers(house, DAYS)) == 2
    assert audit.verify(house.store) is None


def test_a_clock_behind_the_trail_purges_nothing(house: House, one: Submission) -> None:
    acknowledge(house, one, house.now - timedelta(days=900))
    with pytest.raises(KioskError) as caught:
        numbers(house, -1)
    assert refused(EnvironmentFailed, caught) == "keep.clock_behind"
    assert purges.of_submission(house.store, one.id) is None


def test_who_has_no_right_to_it_purges_nothing(house: House, one: Submission) -> None:
    acknowledge(house, one, house.now)
    order = replace(after(house, DAYS), by=Actor("Nobody", "administrator"))
    with pytest.raises(AnswerIsNo):
        retention.purge(house.store, order)
    assert purges.of_submission(house.store, one.id) is None


def test_a_booth_restored_from_before_the_purge_purges_again(
    house: House, one: Submission, tmp_path: Path
) -> None:
    acknowledge(house, one, house.now)
    house.back_up(tmp_path / "before.zip")
    assert numbers(house, DAYS) == [one.number]
    restore.restore(restoring(tmp_path / "before.zip", tmp_path / "fresh", house.now))
    with open_store(tmp_path / "fresh") as store:
        assert images.read(store, one.id, "original").data
        assert len(retention.purge(store, after(house, DAYS)).originals) == 1


def test_a_backup_after_the_purge_can_be_brought_back(
    house: House, one: Submission, tmp_path: Path
) -> None:
    acknowledge(house, one, house.now)
    numbers(house, DAYS)
    house.back_up(tmp_path / "after.zip")
    found = restore.rehearse(restoring(tmp_path / "after.zip", tmp_path / "fresh", house.now))
    assert (found.faults, found.pictures) == ((), 5)


def record(store: Store, submission: Submission, at: datetime, now: datetime) -> None:
    """Write a purge record past the act."""
    original = purges.Original(submission.id, submission.number, "00", 1, at, submission.student_no)
    with store.writing():
        purges.purge(store, original, "somebody", now)


@pytest.mark.parametrize("reply", [None, "rejected", "accepted"])
def test_the_database_itself_refuses_a_purge_without_the_answer(
    house: House, one: Submission, reply: str | None
) -> None:
    if reply:
        acknowledge(house, one, house.now + timedelta(days=2), reply)
    with pytest.raises(sqlite3.IntegrityError):
        # Before the answer came.
        record(house.store, one, house.now + timedelta(days=2), house.now + timedelta(days=1))


def test_a_purge_record_is_neither_edited_nor_dropped(house: House, one: Submission) -> None:
    acknowledge(house, one, house.now)
    numbers(house, DAYS)
    for sql in ("UPDATE purges SET purged_by = 'x'", "DELETE FROM purges"):
        with pytest.raises(sqlite3.IntegrityError):
            house.store.db.execute(sql)
