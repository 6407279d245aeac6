"""Handing in a photo: one transaction, once, and never over one that counts already."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import AnswerIsNo, BadInput, EnvironmentFailed
from kiosk.store import audit, submissions
from kiosk.store.open import Store, open_store
from kiosk.submit import Take, parse_student_no, submit
from kiosk.words import LANGUAGES, Words

Make = Callable[..., Take]
COUNTS = """
    SELECT (SELECT count(*) FROM students) AS students,
        (SELECT count(*) FROM submissions) AS submissions,
        (SELECT count(*) FROM images) AS images,
        (SELECT count(*) FROM audit) AS audit
"""
CRASHED = 86


def rows_of(store: Store) -> dict[str, int]:
    """Return how many rows each table has."""
    (counts,) = store.rows(COUNTS)
    return dict(counts)


def test_a_submission_is_student_pictures_and_an_entry_in_the_trail(
    store: Store, make_take: Make, now: datetime
) -> None:
    submission = submit(store, "22B1", make_take(), booth="BOOTH-1", now=now)
    assert rows_of(store) == {"students": 1, "submissions": 1, "images": 2, "audit": 1}
    (entry,) = audit.of_subject(store, submission.number)
    assert (entry.at, entry.who, entry.act) == (now, "student", "submit")
    assert entry.detail["finished_sha256"] == submission.finished_sha256
    assert submission.software.startswith("chsi-photo-kiosk ")


def test_the_same_take_twice_is_one_submission(
    store: Store, make_take: Make, now: datetime
) -> None:
    first = submit(store, "22B1", make_take(), booth="B", now=now)
    before = rows_of(store)
    assert submit(store, "22B1", make_take(), booth="B", now=now) == first
    assert rows_of(store) == before


def test_a_new_take_withdraws_the_one_that_waits(
    store: Store, make_take: Make, now: datetime
) -> None:
    first = submit(store, "22B1", make_take("first"), booth="B", now=now)
    second = submit(store, "22B1", make_take("second"), booth="B", now=now)
    states = {entry.number: entry.state for entry in submissions.of_student(store, "22B1")}
    assert states == {first.number: "withdrawn", second.number: "submitted"}
    acts = [entry.act for entry in audit.of_subject(store, first.number)]
    assert acts == ["submit", "withdraw"]
    assert rows_of(store)["students"] == 1


def test_a_photo_that_was_sent_back_is_followed_by_a_new_one(
    store: Store, make_take: Make, now: datetime
) -> None:
    first = submit(store, "22B1", make_take(), booth="B", now=now)
    with store.writing():
        submissions.move(store, first, "returned")
    again = submit(store, "22B1", make_take(), booth="B", now=now)
    assert again.number != first.number
    assert submissions.get(store, first.number).state == "returned"


@pytest.mark.parametrize("handed_over", [False, True])
def test_an_approved_photo_is_locked(
    store: Store, make_take: Make, now: datetime, handed_over: bool
) -> None:
    first = submit(store, "22B1", make_take("first"), booth="B", now=now)
    with store.writing():
        first = submissions.move(store, first, "approved")
        if handed_over:
            submissions.move(store, first, "exported")
    before = rows_of(store)
    with pytest.raises(AnswerIsNo) as caught:
        submit(store, "22B1", make_take("second"), booth="B", now=now)
    assert caught.value.fields == {"number": first.number}
    assert rows_of(store) == before


def test_one_students_photo_does_not_touch_anothers(
    store: Store, make_take: Make, now: datetime
) -> None:
    first = submit(store, "22B1", make_take(), booth="B", now=now)
    submit(store, "22B2", make_take(), booth="B", now=now)
    assert submissions.get(store, first.number).state == "submitted"


def test_a_full_disk_leaves_nothing_half_written(
    store: Store, make_take: Make, now: datetime
) -> None:
    earlier = submit(store, "22B1", make_take("first"), booth="B", now=now)
    before = rows_of(store)
    pages = store.rows("PRAGMA page_count")[0]["page_count"]
    store.rows(f"PRAGMA max_page_count = {pages + 2}")
    large = replace(make_take("second"), original=os.urandom(100_000))
    with pytest.raises(EnvironmentFailed) as caught:
        submit(store, "22B1", large, booth="B", now=now)
    assert caught.value.words_key == "store.full"
    assert rows_of(store) == before
    assert submissions.get(store, earlier.number) == earlier
    store.rows(f"PRAGMA max_page_count = {pages + 1000}")
    assert submit(store, "22B1", large, booth="B", now=now).state == "submitted"


def test_a_locked_database_leaves_nothing_half_written(
    store: Store, data: Path, make_take: Make, now: datetime
) -> None:
    with open_store(data, wait_s=0.0) as other:
        with store.writing(), pytest.raises(EnvironmentFailed) as caught:
            submit(other, "22B1", make_take(), booth="B", now=now)
        assert caught.value.words_key == "store.locked"
        assert set(rows_of(other).values()) == {0}
        assert submit(other, "22B1", make_take(), booth="B", now=now).state == "submitted"


# Hands in a photo in a process of its own; takes part and place from the command line.
CHILD = """
import os, sys
from datetime import UTC, datetime
from pathlib import Path
from kiosk.store.open import open_store
from kiosk.submit import Take, submit

folder, name, stop_at, count = Path(sys.argv[1]), sys.argv[2], sys.argv[3], int(sys.argv[4])
report = {"verdict": "pass", "rules": []}

def watch(sql):
    if stop_at and stop_at in sql:
        os._exit(86)

with open_store(folder, wait_s=30) as store:
    store.db.conn.set_trace_callback(watch)
    for serial in range(count):
        take = Take(b"jpeg", b"png" * 50_000, "image/png", (3, 4), (3, 4), {}, report,
                    "chsi-2017", "ab", "0", False, datetime.now(UTC))
        submit(store, f"{name}{serial}", take, booth="B", now=datetime.now(UTC))
"""


def child(data: Path, name: str, stop_at: str, count: int) -> subprocess.Popen[str]:
    """Start a process that hands in photos, and dies when SQL with these words begins."""
    arguments = [sys.executable, "-c", CHILD, str(data), name, stop_at, str(count)]
    return subprocess.Popen(arguments, stderr=subprocess.PIPE, text=True)


@pytest.mark.parametrize(
    "stop_at", ['INTO "submissions"', 'INTO "images"', 'INTO "audit"', "COMMIT"]
)
def test_a_process_killed_in_the_middle_leaves_nothing(
    store: Store, data: Path, make_take: Make, now: datetime, stop_at: str
) -> None:
    submit(store, "22B0", make_take(), booth="B", now=now)
    before = rows_of(store)
    process = child(data, "K", stop_at, 1)
    _, errors = process.communicate(timeout=40)
    assert (process.returncode, errors) == (CRASHED, "")
    assert rows_of(store) == before
    assert submit(store, "K0", make_take(), booth="B", now=now).state == "submitted"
    assert audit.verify(store) is None


def test_processes_that_hand_in_at_once_all_succeed(store: Store, data: Path) -> None:
    count = 5
    processes = [child(data, name, "", count) for name in ("P", "Q", "R")]
    ended = [(each.communicate(timeout=40)[1], each.returncode) for each in processes]
    assert ended == [("", 0)] * len(processes)
    kept = submissions.in_state(store, "submitted")
    assert len({entry.number for entry in kept}) == len(processes) * count
    assert audit.verify(store) is None


@pytest.mark.parametrize(
    ("typed", "kept"), [("22B903001", "22B903001"), ("  22b903001\n", "22B903001"), ("7", "7")]
)
def test_a_student_number_is_kept_in_one_form(typed: str, kept: str) -> None:
    assert parse_student_no(typed) == kept


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("", "student_no.empty"),
        (" \t", "student_no.empty"),
        ("9" * 10_000, "student_no.too_long"),
        ("学" * 10_000, "student_no.too_long"),
        ("22-903", "student_no.bad_character"),
        ("22 903", "student_no.bad_character"),
        ("２２９０３", "student_no.bad_character"),
        ("22B9é", "student_no.bad_character"),
        ("../x", "student_no.bad_character"),
        ("22\x00", "student_no.bad_character"),
        ("'; --", "student_no.bad_character"),
    ],
)
def test_a_wrong_student_number_is_refused_in_a_short_sentence(typed: str, key: str) -> None:
    with pytest.raises(BadInput) as caught:
        parse_student_no(typed)
    assert caught.value.words_key == key
    for language in LANGUAGES:
        assert 0 < len(Words(language).explain(caught.value)) < 120


def test_the_longest_student_number_is_the_booths_setting() -> None:
    assert parse_student_no("1" * 20, max_length=20) == "1" * 20
    with pytest.raises(BadInput):
        parse_student_no("1" * 21, max_length=20)


@given(st.text(max_size=30))
def test_whatever_is_typed_a_number_that_is_kept_stays_the_same(typed: str) -> None:
    try:
        kept = parse_student_no(typed)
    except BadInput:
        return
    assert parse_student_no(kept) == kept
    assert kept.isascii()
    assert kept.isalnum()
