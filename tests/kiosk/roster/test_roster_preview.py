"""What an import would do is seen row by row, can be watched, and stopped with nothing changed."""

from __future__ import annotations

from datetime import datetime

import pytest

from kiosk.errors import AnswerIsNo, BadInput
from kiosk.rights import account_actor
from kiosk.roster.apply import apply, preview
from kiosk.roster.check import Checked, check
from kiosk.roster.mapping import parse_choice
from kiosk.roster.pages import Change, Pages
from kiosk.roster.read import parse_table
from kiosk.roster.template import fields, headings, template_csv, template_xlsx
from kiosk.roster.watch import STEPS, Step, Watch
from kiosk.store import audit, people, roster_columns, rosters, students
from kiosk.store.open import Store
from kiosk.words import LANGUAGES, Words
from tests.kiosk.listing import HEADINGS, PASSPORT, RESIDENT, SMITH, WANG, csv_of, listed

OFFICE = account_actor("office")
FRESH = "22S3,新来的,E7654321,理学院,硕士,2023,202506,"
STRANGE = "学员编号,姓名,证件号码,单位"


def checked(*rows: str, headings: str = HEADINGS, **options: object) -> Checked:
    """Check a list of these rows."""
    return check(parse_table(csv_of(*rows, headings=headings), "list.csv"), **options)  # type: ignore[arg-type] # named by the caller


def stopping_at(step: Step, calls: list[tuple[Step, int, int]]) -> Watch:
    """Return a watch that notes its calls and stops at a step."""

    def watch(now: Step, done: int, total: int) -> bool:
        calls.append((now, done, total))
        return now != step

    return watch


def taken_in(store: Store, watch: Watch, now: datetime) -> None:
    """Import the two students from their text on."""
    table = parse_table(csv_of(WANG, SMITH), "list.csv", watch)
    plan = preview(store, check(table, watch=watch), watch)
    apply(store, plan, who=OFFICE, now=now, watch=watch)


def test_each_row_tells_what_would_become_of_it(store: Store, now: datetime) -> None:
    listed(store, now)
    moved = WANG.replace("机电", "材料").replace("2025-06-30", "2025-12-31")
    plan = preview(store, checked(moved, "", SMITH, FRESH, "22S4,,X,,,,,"))
    pages = Pages(plan)
    assert pages.counts == {"new": 1, "changed": 1, "unchanged": 1, "faulty": 1}
    rows = pages.rows(0, 10)
    assert [(row.row, row.outlook) for row in rows] == [
        (2, "changed"), (4, "unchanged"), (5, "new"), (6, "faulty"),
    ]  # fmt: skip
    assert rows[0].changes == (
        Change("department", "机电学院", "材料学院"),
        Change("graduates_on", "2025-06-30", "2025-12-31"),
    )
    assert [fault.column for fault in rows[3].faults] == ["姓名", "证件号码"]
    assert rows[3].cells[0] == "22S4"
    assert rows[2].person is not None
    assert rows[2].person.name == "新来的"


def test_rows_come_in_pages_of_the_outlooks_that_are_wanted(store: Store, now: datetime) -> None:
    listed(store, now)
    many = [f"23S{row:03d},李四,F{row:07d},,,,," for row in range(55)]
    pages = Pages(preview(store, checked(WANG, *many, SMITH.replace("理学院", "文学院"))))
    assert [row.row for row in pages.rows(53, 3)] == [55, 56, 57]
    assert [row.row for row in pages.rows(0, 10, ("changed", "unchanged"))] == [2, 58]
    assert pages.rows(66, 10) == ()


def test_an_import_tells_how_far_it_has_come(store: Store, now: datetime) -> None:
    calls: list[tuple[Step, int, int]] = []

    def watch(step: Step, done: int, total: int) -> bool:
        calls.append((step, done, total))
        return True

    many = [f"23S{row:04d},李四,F{row:07d},,,,," for row in range(2500)]
    table = parse_table(csv_of(*many), "list.csv", watch)
    plan = preview(store, check(table, watch=watch), watch)
    apply(store, plan, who=OFFICE, now=now, watch=watch)
    assert list(dict.fromkeys(step for step, _, _ in calls)) == list(STEPS)
    for step in STEPS:
        done = [each for name, each, _ in calls if name == step]
        assert done == sorted(done)
        assert len(done) > 2
    assert calls[-1] == ("write", 2500, 2500)


@pytest.mark.parametrize("step", STEPS)
def test_an_import_that_is_stopped_changes_nothing(store: Store, now: datetime, step: Step) -> None:
    calls: list[tuple[Step, int, int]] = []
    watch = stopping_at(step, calls)
    with pytest.raises(AnswerIsNo) as caught:
        taken_in(store, watch, now)
    assert caught.value.words_key == "roster.stopped"
    assert calls[-1][0] == step
    assert students.everyone(store) == []
    assert not rosters.any_yet(store)
    assert audit.size(store) == 0


def test_who_may_not_import_is_told_and_nothing_goes_in(store: Store, now: datetime) -> None:
    plan = preview(store, checked(WANG))
    with store.writing():
        people.add(store, "admin", "administrator", "$argon2id$x", now)
    stranger = account_actor("someone").__class__("someone", "administrator")
    with pytest.raises(AnswerIsNo):
        apply(store, plan, who=stranger, now=now)
    assert students.everyone(store) == []


def test_what_a_column_means_is_said_once_and_remembered(store: Store, now: datetime) -> None:
    table = parse_table(csv_of(f"1,王,{PASSPORT},理学院", headings=STRANGE), "list.csv")
    with pytest.raises(BadInput) as caught:
        check(table)
    assert caught.value.fields["columns"] == "学号"
    chosen = parse_choice(["学员编号=学号", "单位=院系"], table.headings, table.file)
    assert chosen == {"学员编号": "student_no", "单位": "department"}
    apply(store, preview(store, check(table, chosen=chosen)), who=OFFICE, now=now)
    again = roster_columns.find(store, ["单位", "学员编号", "姓名", "证件号码"])
    assert again == chosen
    (person,) = check(table, chosen=again).people
    assert (person.student_no, person.department) == ("1", "理学院")
    entry = audit.of_subject(store, "roster")[0]
    assert (entry.act, entry.detail["before"], entry.detail["after"]) == ("columns", {}, chosen)
    assert roster_columns.find(store, ["学号"]) == {}


def test_what_was_said_goes_before_what_a_heading_seems_to_mean() -> None:
    rows = [f"1,王,李,{RESIDENT},理学院,文学院"]
    headings = "学号,姓名,曾用名,证件号码,学院,培养单位"
    table = parse_table(csv_of(*rows, headings=headings), "list.csv")
    with pytest.raises(BadInput) as caught:
        check(table)
    assert caught.value.words_key == "roster.column_twice"
    chosen = parse_choice(["学院=", "曾用名 = 姓名"], table.headings, table.file)
    found = check(table, chosen=chosen)
    assert [(each.name, each.department) for each in found.people] == [("李", "文学院")]
    assert found.ignored == ("姓名", "学院")


@pytest.mark.parametrize(
    ("said", "key"),
    [("别的=学号", "roster.map_no_column"), ("学员编号", "roster.map_no_column"),
     ("学员编号=高度", "roster.map_unknown")],
)  # fmt: skip
def test_a_choice_that_cannot_be_understood_is_refused(said: str, key: str) -> None:
    with pytest.raises(BadInput) as caught:
        parse_choice([said], STRANGE.split(","), "list.csv")
    assert caught.value.words_key == key
    for language in LANGUAGES:
        assert Words(language).explain(caught.value)


@pytest.mark.parametrize("kind", ["csv", "zh", "en"])
def test_the_empty_list_is_one_that_an_import_understands(kind: str) -> None:
    data = template_csv() if kind == "csv" else template_xlsx(Words("zh" if kind == "zh" else "en"))
    found = parse_table(data, f"list.{kind}")
    assert found.headings == headings()
    assert found.lines == ()
    with pytest.raises(BadInput) as caught:
        check(found)
    assert caught.value.words_key == "roster.no_rows"
    line = dict(zip(fields(), found.headings, strict=True))
    assert {"student_no", "name", "identity_no", "circumstance"} <= set(line)
