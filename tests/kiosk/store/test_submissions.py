"""Numbers, orders, states and versions of what was handed in."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from kiosk.errors import AnswerIsNo, BadInput
from kiosk.store import submissions
from kiosk.store.open import Store
from kiosk.submit import Take, submit

Make = Callable[..., Take]


def test_numbers_say_booth_and_the_day_at_the_booth_and_count_up(
    store: Store, make_take: Make, now: datetime
) -> None:
    numbers = [
        submit(store, f"22B{serial}", make_take(), booth="BOOTH-1", now=now).number
        for serial in range(2)
    ]
    tomorrow = submit(store, "22B9", make_take(), booth="BOOTH-1", now=now + timedelta(days=1))
    assert numbers == ["BOOTH-1-20260301-0001", "BOOTH-1-20260301-0002"]
    assert tomorrow.number == "BOOTH-1-20260302-0001"


def test_numbers_of_two_booths_in_one_store_do_not_mix(
    store: Store, make_take: Make, now: datetime
) -> None:
    first = submit(store, "22B1", make_take(), booth="B", now=now)
    second = submit(store, "22B2", make_take(), booth="B-1", now=now)
    assert (first.number, second.number) == ("B-20260301-0001", "B-1-20260301-0001")


def test_serials_go_on_past_their_digits(store: Store, make_take: Make, now: datetime) -> None:
    first = submit(store, "22B1", make_take(), booth="B", now=now)
    store.db.execute("UPDATE submissions SET number = 'B-20260301-9999' WHERE id = ?", [first.id])
    second = submit(store, "22B2", make_take(), booth="B", now=now)
    third = submit(store, "22B3", make_take(), booth="B", now=now)
    assert second.number.endswith("-10000")
    assert third.number.endswith("-10001")


def test_a_submission_comes_back_as_it_was(store: Store, make_take: Make, now: datetime) -> None:
    take = make_take(verdict="warn", simulated=True)
    found = submissions.get(store, submit(store, "22B1", take, booth="B", now=now).number)
    assert (found.student_no, found.state, found.version) == ("22B1", "submitted", 1)
    assert (found.taken_at, found.submitted_at) == (take.taken_at, now)
    assert (found.report, found.transform) == (take.report, take.transform)
    assert (found.source, found.simulated, found.verdict) == (take.source, True, "warn")
    assert found.failing_rules == ()
    assert found.rules_with("warn") == ("geometry.crown",)


def test_the_queue_begins_with_who_has_waited_longest(
    store: Store, make_take: Make, now: datetime
) -> None:
    for minutes in (2, 0, 1):
        moment = now + timedelta(minutes=minutes)
        submit(store, f"22B{minutes}", make_take(), booth="B", now=moment)
    waiting = submissions.in_state(store, "submitted")
    assert [entry.student_no for entry in waiting] == ["22B0", "22B1", "22B2"]


def test_an_unknown_number_is_named_in_a_short_sentence(store: Store) -> None:
    with pytest.raises(BadInput) as caught:
        submissions.get(store, "x" * 10_000)
    assert len(str(caught.value)) < 100


def test_a_move_from_a_version_that_is_past_is_refused(
    store: Store, make_take: Make, now: datetime
) -> None:
    seen = submit(store, "22B1", make_take(), booth="B", now=now)
    with store.writing():
        moved = submissions.move(store, seen, "approved")
    assert (moved.state, moved.version) == ("approved", seen.version + 1)
    with pytest.raises(AnswerIsNo) as caught, store.writing():
        submissions.move(store, seen, "returned")
    assert caught.value.words_key == "submission.stale"


@pytest.mark.parametrize("state", submissions.STATES)
def test_a_photo_that_was_withdrawn_does_not_come_alive_again(
    store: Store, make_take: Make, now: datetime, state: submissions.State
) -> None:
    seen = submit(store, "22B1", make_take(), booth="B", now=now)
    with store.writing():
        gone = submissions.move(store, seen, "withdrawn")
    with pytest.raises(ValueError, match="does not become"), store.writing():
        submissions.move(store, gone, state)


@pytest.mark.parametrize("state", [each for each in submissions.STATES if each != "submitted"])
def test_a_photo_that_was_sent_back_comes_back_only_to_wait(
    store: Store, make_take: Make, now: datetime, state: submissions.State
) -> None:
    seen = submit(store, "22B1", make_take(), booth="B", now=now)
    with store.writing():
        returned = submissions.move(store, seen, "returned")
    with pytest.raises(ValueError, match="does not become"), store.writing():
        submissions.move(store, returned, state)
