"""The last import is taken back without losing what was handed in since."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from kiosk.collection_code import add_code
from kiosk.errors import AnswerIsNo, BadInput
from kiosk.rights import Actor, account_actor
from kiosk.roster.apply import apply, preview
from kiosk.roster.check import check
from kiosk.roster.pages import Change
from kiosk.roster.read import parse_table
from kiosk.roster.take_back import take_back, way_back
from kiosk.store import audit, rosters, students, submissions, ways_back
from kiosk.store.open import Store
from kiosk.submit import Take, submit
from tests.kiosk.listing import WANG, csv_of, listed

OFFICE = account_actor("office")
THIRD = "22S3,新来的,E7654321,理学院,硕士,2023,202506,"
FOURTH = "22S4,另一位,E7654322,理学院,硕士,2023,202506,"
WRONG = WANG.replace("机电", "材料").replace("2025-06-30", "2026-06-30")


def again(store: Store, now: datetime, *rows: str) -> None:
    """Import another list."""
    plan = preview(store, check(parse_table(csv_of(*rows), "wrong.csv")))
    apply(store, plan, who=OFFICE, now=now)


def back(store: Store, now: datetime) -> None:
    """Take the last import back."""
    take_back(store, way_back(store), "wrong season", who=OFFICE, now=now)


def test_what_an_import_changed_is_as_before_and_who_came_by_it_is_gone(
    store: Store, now: datetime
) -> None:
    listed(store, now)
    before = students.everyone(store)
    again(store, now, WRONG, THIRD)
    plan = way_back(store)
    assert plan.counts == {"removed": 1, "restored": 1, "kept": 0}
    assert plan.students[0].changes == (
        Change("department", "材料学院", "机电学院"),
        Change("graduates_on", "2026-06-30", "2025-06-30"),
    )
    take_back(store, plan, "wrong season", who=OFFICE, now=now)
    assert students.everyone(store) == before
    assert store.rows("SELECT 1 FROM student_keys WHERE student_no = '22S3'") == []
    assert store.rows("PRAGMA foreign_key_check") == []


def test_who_has_been_at_the_booth_since_or_has_a_code_stays(
    store: Store, now: datetime, make_take: Callable[..., Take]
) -> None:
    listed(store, now)
    again(store, now, THIRD, FOURTH, "22S5,第五位,E7654323,,,,,", "22S6,第六位,E7654324,,,,,")
    done = submit(store, "22S3", make_take(), booth="B", now=now)
    add_code(store, "22S4", "opaque code", who=OFFICE, now=now)
    with store.writing():
        students.set_admitted(store, "22S5", "the dean asked")
    plan = way_back(store)
    assert plan.counts == {"removed": 1, "restored": 0, "kept": 3}
    take_back(store, plan, "wrong season", who=OFFICE, now=now)
    assert [each.student_no for each in students.everyone(store)] == [
        "22S1", "22S2", "22S3", "22S4", "22S5",
    ]  # fmt: skip
    assert submissions.of_student(store, "22S3") == [done]


def test_who_came_before_the_list_is_unlisted_again(
    store: Store, now: datetime, make_take: Callable[..., Take]
) -> None:
    done = submit(store, "22S1", make_take(), booth="B", now=now)
    listed(store, now)
    back(store, now)
    (student,) = students.everyone(store)
    assert (student.student_no, student.listed, student.name) == ("22S1", False, None)
    assert submissions.of_student(store, "22S1") == [done]


def test_a_booth_whose_only_list_was_taken_back_runs_open_again(
    store: Store, now: datetime
) -> None:
    listed(store, now)
    back(store, now)
    assert not rosters.any_yet(store)
    assert rosters.last(store) is None
    (roster,) = rosters.newest(store, 10)
    assert (roster.taken_back_by, roster.taken_back_at) == ("office", now)


def test_imports_are_taken_back_one_after_the_other_and_can_come_again(
    store: Store, now: datetime
) -> None:
    listed(store, now)
    again(store, now, WRONG)
    again(store, now, THIRD)
    back(store, now)
    back(store, now)
    wang = students.find(store, "22S1")
    assert wang is not None
    assert wang.department == "机电学院"
    again(store, now, WRONG, THIRD)
    assert way_back(store).counts == {"removed": 1, "restored": 1, "kept": 0}


def test_the_trail_tells_who_took_what_back_and_why_without_names(
    store: Store, now: datetime
) -> None:
    done = listed(store, now)
    back(store, now + timedelta(hours=1))
    entry = audit.of_subject(store, "roster")[-1]
    assert (entry.who, entry.act, entry.detail["why"]) == ("office", "take_back", "wrong season")
    assert entry.detail["sha256"] == done.sha256
    assert (entry.detail["removed"], entry.detail["restored"]) == (2, 0)
    assert audit.verify(store) is None
    assert "王小明" not in store.rows("SELECT detail FROM audit ORDER BY id DESC")[0]["detail"]


def test_nothing_is_taken_back_when_another_list_came_in_between(
    store: Store, now: datetime
) -> None:
    listed(store, now)
    plan = way_back(store)
    again(store, now, THIRD)
    with pytest.raises(AnswerIsNo) as caught:
        take_back(store, plan, "wrong season", who=OFFICE, now=now)
    assert caught.value.words_key == "roster.back.stale"
    assert len(students.everyone(store)) == 3


def test_an_import_is_not_made_on_a_preview_from_before_another_was_taken_back(
    store: Store, now: datetime
) -> None:
    listed(store, now)
    again(store, now, THIRD)
    plan = preview(store, check(parse_table(csv_of(FOURTH), "list.csv")))
    back(store, now)
    with pytest.raises(AnswerIsNo) as caught:
        apply(store, plan, who=OFFICE, now=now)
    assert caught.value.words_key == "roster.stale"


@pytest.mark.parametrize("why", ["", "  \n", "w" * 161])
def test_a_reason_is_needed(store: Store, now: datetime, why: str) -> None:
    listed(store, now)
    with pytest.raises(BadInput) as caught:
        take_back(store, way_back(store), why, who=OFFICE, now=now)
    assert caught.value.words_key == "roster.back.why"
    assert len(students.everyone(store)) == 2


def test_whoever_is_not_one_of_the_staff_takes_nothing_back(store: Store, now: datetime) -> None:
    listed(store, now)
    with pytest.raises(AnswerIsNo):
        take_back(store, way_back(store), "why", who=Actor("Nobody", "administrator"), now=now)
    assert len(students.everyone(store)) == 2


def test_without_an_import_there_is_no_way_back(store: Store) -> None:
    with pytest.raises(AnswerIsNo) as caught:
        way_back(store)
    assert caught.value.words_key == "roster.back.none"


def test_only_the_newest_imports_keep_their_way_back(store: Store, now: datetime) -> None:
    listed(store, now)
    for number in range(ways_back.KEPT):
        again(store, now, WANG.replace("王小明", f"王小{'亮光辉华强'[number]}"))
    kept = store.rows("SELECT DISTINCT roster_id FROM roster_before ORDER BY 1")
    assert [row["roster_id"] for row in kept] == list(range(2, ways_back.KEPT + 2))[-5:]
    for _ in range(ways_back.KEPT):
        back(store, now)
    with pytest.raises(AnswerIsNo) as caught:
        way_back(store)
    assert caught.value.words_key == "roster.back.forgotten"
