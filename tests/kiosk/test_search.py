"""Students are found as people look for them, page by page, wherever they stand."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import pytest
from sqlite_utils import Database

from kiosk.admission import TRIES, prove
from kiosk.collection_code import add_code
from kiosk.reasons import all_reasons
from kiosk.review import Rejection, reject
from kiosk.rights import account_actor
from kiosk.search import Query, find, lines_of, numbers_of
from kiosk.store import finding, submissions, text
from kiosk.store.finding import Order
from kiosk.store.open import APPLICATION_ID, FILE_NAME, Store, open_store
from kiosk.store.progress import Stage
from kiosk.store.schema import MIGRATIONS
from kiosk.store.submissions import State
from kiosk.submit import Take, submit
from tests.kiosk.listing import listed

PEOPLE = (("22S1", "王小明", "机电学院"), ("22S2", "单文", "理学院"), ("22B30", "John Smith", ""),
          ("23S4", "曾文明", "理学院"))  # fmt: skip


@pytest.fixture
def four(store: Store, now: datetime) -> Store:
    """Return a store of four students."""
    rows = [
        f"{number},{name},E{place:07d},{department},,,,"
        for place, (number, name, department) in enumerate(PEOPLE)
    ]
    listed(store, now, *rows)
    return store


def numbers(store: Store, query: Query) -> list[str]:
    """Return the numbers of those who are found."""
    found = find(store, query)
    assert found.total == len(found.people)
    return [person.student_no for person in found.people]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("", ["22B30", "22S1", "22S2", "23S4"]),
        ("22s", ["22S1", "22S2"]),
        ("30", ["22B30"]),
        ("２２Ｓ１", ["22S1"]),
        ("小明", ["22S1"]),
        ("文", ["22S2", "23S4"]),
        ("wxm", ["22S1"]),
        ("WangXiao", ["22S1"]),
        ("wang xiaoming", ["22S1"]),
        ("xiaoming", ["22S1"]),
        ("shanwen", ["22S2"]),
        ("dw", ["22S2"]),
        ("zengwen", ["23S4"]),
        ("smith", ["22B30"]),
        ("js", ["22B30"]),
        ("mith", []),
        ("wang 22s2", []),
        ("'; DROP TABLE students; --", []),
        ("%", []),
    ],
)
def test_a_student_is_found_as_people_type(four: Store, typed: str, expected: list[str]) -> None:
    assert numbers(four, Query(typed)) == expected


def test_a_department_narrows_it(four: Store) -> None:
    assert finding.departments(four) == ["", "机电学院", "理学院"]
    assert numbers(four, Query(department="理学院")) == ["22S2", "23S4"]
    assert numbers(four, Query("sw", department="理学院")) == ["22S2"]
    assert numbers(four, Query(department="")) == ["22B30"]


def test_how_far_they_are_narrows_it(
    four: Store, now: datetime, make_take: Callable[..., Take]
) -> None:
    moves: dict[str, list[State]] = {"22S1": ["returned"], "22S2": ["approved", "exported"],
                                     "22B30": []}  # fmt: skip
    for number, states in moves.items():
        done = submit(four, number, make_take(number), booth="B", now=now)
        for state in states:
            with four.writing():
                done = submissions.move(four, done, state)
    expected: dict[Stage, list[str]] = {
        "missing": ["23S4"], "returned": ["22S1"], "submitted": ["22B30"], "approved": [],
        "exported": ["22S2"],
    }  # fmt: skip
    for stage, wanted in expected.items():
        assert numbers(four, Query(stage=stage)) == wanted
        assert [each.stage for each in find(four, Query(stage=stage)).people] == [
            stage for _ in wanted
        ]
    assert numbers(four, Query(waits_for_code=True)) == ["22B30", "22S2"]
    add_code(four, "22S2", "opaque code", who=account_actor("li"), now=now)
    assert numbers(four, Query(waits_for_code=True)) == ["22B30"]
    # Who was sent back and came again waits, and is not among those sent back.
    submit(four, "22S1", make_take("again"), booth="B", now=now)
    assert numbers(four, Query(stage="returned")) == []
    assert numbers(four, Query(stage="submitted")) == ["22B30", "22S1"]


def test_who_came_without_being_on_a_list_is_found_too(
    store: Store, now: datetime, make_take: Callable[..., Take]
) -> None:
    submit(store, "22X9", make_take(), booth="B", now=now)
    assert numbers(store, Query("x9")) == ["22X9"]
    listed(store, now, "22X9,李四,E1234567,,,,,")
    assert numbers(store, Query("lisi")) == ["22X9"]


def test_a_new_name_is_found_and_the_old_one_is_not(four: Store, now: datetime) -> None:
    listed(four, now, "22S1,赵大,E0000000,机电学院,,,,")
    assert numbers(four, Query("zhaoda")) == ["22S1"]
    assert numbers(four, Query("wxm")) == []


def test_pages_follow_one_another(store: Store, now: datetime) -> None:
    listed(store, now, *(f"23S{row:03d},李四,F{row:07d},,,,," for row in range(230)))
    first, last = find(store, Query("lisi")), find(store, Query("lisi"), 210)
    assert (first.total, first.first, len(first.people)) == (230, 0, 100)
    assert (last.total, last.first, len(last.people)) == (230, 210, 20)
    assert last.people[-1].student_no == "23S229"


def test_an_answer_keeps_its_order_while_lists_come_in(four: Store, now: datetime) -> None:
    before = numbers_of(four, Query())
    listed(four, now, "21A1,丁一,E7654321,,,,,")
    assert [line.student_no for line in lines_of(four, before[2:4])] == list(before[2:4])


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        ("number", ["22B30", "22S1", "22S2", "23S4"]),
        # By the commonest sound of each character: ceng, dan, John, wang.
        ("name", ["23S4", "22S2", "22B30", "22S1"]),
        ("department", ["22B30", "22S1", "22S2", "23S4"]),
        ("level", ["22B30", "22S2", "23S4", "22S1"]),
        ("state", ["22B30", "22S1", "22S2", "23S4"]),
    ],
)
def test_an_answer_is_ordered_by_what_is_asked(
    store: Store, now: datetime, order: Order, expected: list[str]
) -> None:
    for place, (number, name, department) in enumerate(PEOPLE):
        level = "硕士" if number == "22S1" else "博士"
        listed(store, now, f"{number},{name},E{place:07d},{department},{level},,,")
    assert list(numbers_of(store, Query(), order)) == expected
    if order in ("number", "name"):
        assert list(numbers_of(store, Query(), order, descending=True)) == expected[::-1]


def test_a_level_and_a_held_number_narrow_it(store: Store, now: datetime) -> None:
    listed(store, now)
    assert numbers(store, Query(level="doctor")) == ["22S2"]
    assert numbers(store, Query(held=True)) == []
    for _ in range(TRIES):
        prove(store, "22S1", "0000", now)
    assert numbers(store, Query(held=True)) == ["22S1"]
    (line,) = find(store, Query(held=True)).people
    assert (line.wrong_proofs, line.level, line.listed) == (TRIES, "master", True)


def test_the_students_of_an_earlier_version_are_found(data: Path, now: datetime) -> None:
    data.mkdir()
    with Database(data / FILE_NAME) as earlier:
        MIGRATIONS.apply(earlier, stop_before="0005_desk")
        earlier.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        row = {"student_no": "22B1", "name": "吕布", "created_at": text.from_moment(now)}
        earlier.table("students").insert(row)
    with open_store(data) as store:
        assert numbers(store, Query("lvb")) == ["22B1"]


def test_whom_the_report_counts_is_found(
    store: Store, now: datetime, make_take: Callable[..., Take]
) -> None:
    listed(store, now)
    done = submit(store, "22S1", make_take("a"), booth="B", now=now)
    submit(store, "22X9", make_take("b"), booth="B", now=now)
    code = next(iter(all_reasons()))
    reject(store, done.number, Rejection(account_actor("li"), now, reasons=(code,)))
    assert numbers(store, Query(stage="collected")) == ["22X9"]
    assert numbers(store, Query(stage="collected", listed=True)) == []
    assert numbers(store, Query(stage="returned", reason=code)) == ["22S1"]
    assert numbers(store, Query(stage="returned", reason="other")) == []
    june = (date(2025, 6, 1), date(2025, 6, 30))
    assert numbers(store, Query(graduates=june)) == ["22S1", "22S2"]
    assert numbers(store, Query(graduates=(june[1], june[0]))) == []


def test_no_search_reads_the_wide_rows_of_submissions(store: Store) -> None:
    for query in (Query("wxm", "理学院", "returned", waits_for_code=True), Query(stage="missing")):
        join, where, values = finding._where(finding.Wanted(("x",), None, query.stage, True))
        sql = f"EXPLAIN QUERY PLAN SELECT count(*) FROM student_keys {join} {where}"  # noqa: S608 - ours
        plan = store.rows(sql, values)
        steps = [row["detail"] for row in plan if "submissions" in row["detail"]]
        assert steps
        assert all("COVERING INDEX" in step for step in steps), steps
