"""A list goes in whole or not at all; a later one updates and nothing handed in is lost."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from kiosk.admission import prove
from kiosk.collection_code import add_code
from kiosk.errors import AnswerIsNo, EnvironmentFailed
from kiosk.rights import account_actor
from kiosk.roster.apply import apply, preview
from kiosk.roster.check import Checked, check
from kiosk.roster.read import parse_table
from kiosk.roster.status import by_department, count, everyone, people_csv
from kiosk.store import audit, codes, rosters, students, submissions
from kiosk.store.open import Store, open_store
from kiosk.store.submissions import State
from kiosk.submit import Take, submit
from kiosk.words import Words
from tests.kiosk.listing import HEADINGS, PASSPORT, RESIDENT, SMITH, WANG, csv_of, listed

OFFICE = account_actor("office")


def checked(*rows: str, headings: str = HEADINGS) -> Checked:
    """Check a list of these rows."""
    return check(parse_table(csv_of(*rows, headings=headings), "list.csv"))


def test_a_list_makes_its_students_known(store: Store, now: datetime) -> None:
    assert not rosters.any_yet(store)
    done = listed(store, now)
    assert (done.added, done.changed, done.unchanged) == (2, 0, 0)
    assert rosters.last(store) == done
    student = students.find(store, "22S1")
    assert student is not None
    assert (student.name, student.identity_no, student.listed) == ("王小明", RESIDENT, True)
    assert student.circumstance == "early_defence"


def test_a_preview_changes_nothing(store: Store) -> None:
    plan = preview(store, checked(WANG, SMITH))
    assert (len(plan.added), len(plan.changed), plan.unchanged) == (2, 0, 0)
    assert students.everyone(store) == []
    assert audit.size(store) == 0


def test_a_second_list_updates_and_loses_nothing(
    store: Store, now: datetime, make_take: Callable[..., Take]
) -> None:
    listed(store, now)
    done = submit(store, "22S1", make_take(), booth="B", now=now)
    add_code(store, "22S1", "opaque code", who=account_actor("li"), now=now)
    plan = preview(store, checked(WANG.replace("机电", "材料").replace("提前答辩", ""), SMITH))
    assert (len(plan.added), [each.student_no for each in plan.changed]) == (0, ["22S1"])
    again = apply(store, plan, who=OFFICE, now=now)
    assert (again.changed, again.unchanged) == (1, 1)
    student = students.find(store, "22S1")
    assert student is not None
    assert (student.department, student.circumstance) == ("材料学院", None)
    assert submissions.of_student(store, "22S1") == [done]
    assert codes.find(store, "22S1") is not None


def test_what_a_list_does_not_speak_of_stays(store: Store, now: datetime) -> None:
    listed(store, now)
    plan = preview(store, checked(f"22S1,王大明,{RESIDENT}", headings="学号,姓名,证件号码"))
    apply(store, plan, who=OFFICE, now=now)
    student = students.find(store, "22S1")
    assert student is not None
    assert (student.name, student.department) == ("王大明", "机电学院")
    other = students.find(store, "22S2")
    assert other is not None
    assert other.listed


def test_who_came_before_the_list_is_on_it_now(
    store: Store, now: datetime, make_take: Callable[..., Take]
) -> None:
    done = submit(store, "22S1", make_take(), booth="B", now=now)
    assert listed(store, now).added == 2
    student = students.find(store, "22S1")
    assert student is not None
    assert student.listed
    assert submissions.of_student(store, "22S1") == [done]


def test_the_trail_tells_of_the_import_without_names(store: Store, now: datetime) -> None:
    done = listed(store, now)
    (entry,) = audit.of_subject(store, "roster")
    assert (entry.who, entry.act, entry.detail["sha256"]) == ("office", "import", done.sha256)
    (row,) = store.rows("SELECT detail FROM audit")
    assert "王小明" not in row["detail"]
    assert RESIDENT not in row["detail"]


def test_of_two_who_import_at_once_the_second_is_told(store: Store, now: datetime) -> None:
    first = preview(store, checked(WANG))
    second = preview(store, checked(WANG.replace("王小明", "王大明"), SMITH))
    apply(store, first, who=OFFICE, now=now)
    with pytest.raises(AnswerIsNo) as caught:
        apply(store, second, who=account_actor("b"), now=now)
    assert caught.value.words_key == "roster.stale"
    assert [student.name for student in students.everyone(store)] == ["王小明"]


def test_a_full_disk_leaves_nothing_of_a_list(store: Store, now: datetime) -> None:
    rows = [
        f"23S{number},王小明,E{number:08d},{'院' * 80},硕士,2023,202506," for number in range(900)
    ]
    plan = preview(store, checked(*rows))
    pages = store.rows("PRAGMA page_count")[0]["page_count"]
    store.rows(f"PRAGMA max_page_count = {pages + 5}")
    with pytest.raises(EnvironmentFailed) as caught:
        apply(store, plan, who=OFFICE, now=now)
    assert caught.value.words_key == "store.full"
    assert students.everyone(store) == []
    assert not rosters.any_yet(store)
    assert audit.size(store) == 0


def test_the_status_counts_everyone_once(
    store: Store, data: Path, now: datetime, make_take: Callable[..., Take]
) -> None:
    rows = [
        f"23S{number},李四,E{number:08d},院{number % 2},硕士,2023,202506," for number in range(6)
    ]
    listed(store, now, *rows)
    submit(store, "NOBODY", make_take("other"), booth="B", now=now)
    moves: list[list[State]] = [[], ["returned"], ["approved"], ["approved", "exported"]]
    for number, states in enumerate(moves):
        done = submit(store, f"23S{number}", make_take(str(number)), booth="B", now=now)
        for state in states:
            with store.writing():
                done = submissions.move(store, done, state)
    add_code(store, "23S0", "opaque code", who=account_actor("li"), now=now)
    with open_store(data) as other:
        people = everyone(other)
    assert count(people).row() == {
        "listed": 6, "collected": 3, "missing": 2, "returned": 1, "submitted": 1,
        "approved": 1, "exported": 1, "waiting_for_code": 2,
    }  # fmt: skip
    groups = by_department(people)
    assert list(groups) == ["院0", "院1"]
    assert groups["院0"].row()["collected"] == 2


def test_nothing_in_a_written_table_is_a_formula(store: Store, now: datetime) -> None:
    evil = "=cmd|' /C calc'!A0"
    listed(store, now, WANG.replace("机电学院", evil), SMITH.replace("理学院", "+1;=2"))
    department = students.find(store, "22S1")
    assert department is not None
    assert department.department == evil
    said = people_csv(everyone(store), Words("zh")).decode("utf-8-sig")
    assert f"'{evil}" in said
    cells = [cell for line in said.split("\r\n")[1:] for cell in line.split(",")]
    assert not [cell for cell in cells if cell[:1] in "=+-@" and cell]
    assert "'+1;'=2" in said


def test_a_passport_proves_too(store: Store, now: datetime) -> None:
    listed(store, now)
    assert prove(store, "22S2", PASSPORT[-4:], now).right
