"""The figures of the departments, as values and as files in which nothing is a formula."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Callable
from datetime import date, datetime

import pytest
import python_calamine as calamine

from kiosk.collection_code import add_code
from kiosk.report.figures import COLUMNS, Report, report_of
from kiosk.report.grids import Grid, csv_bytes, xlsx_bytes
from kiosk.report.tables import cohort_said, departments, reasons
from kiosk.review import Approval, Rejection, approve, reject
from kiosk.rights import account_actor
from kiosk.store import submissions
from kiosk.store.open import Store
from kiosk.store.progress import Cohort, graduation_months
from kiosk.submit import Take, submit
from kiosk.words import LANGUAGES, Language, Words
from tests.kiosk.listing import listed

LI = account_actor("li")
EVIL = "=cmd|' /C calc'!A0"


@pytest.fixture
def report(store: Store, now: datetime, make_take: Callable[..., Take]) -> Report:
    """Return the figures of three departments, of which one is called like a formula."""
    rows = [
        f"23S{number},李四,E{number:07d},{department},,,,"
        for number, department in enumerate(["理学院"] * 5 + [EVIL] * 2 + [""])
    ]
    listed(store, now, *rows)
    taken = [
        submit(store, f"23S{number}", make_take(str(number)), booth="B", now=now)
        for number in (0, 1, 2, 3, 5, 6)
    ]
    reject(store, taken[0].number, Rejection(LI, now, ["RJ-G1"]))
    reject(store, taken[1].number, Rejection(LI, now, ["RJ-G1", "RJ-P1"]))
    # Sent back and come again: waits, and is not counted as sent back.
    reject(store, taken[4].number, Rejection(LI, now, ["RJ-E1"]))
    submit(store, "23S5", make_take("again"), booth="B", now=now)
    handed = approve(store, taken[2].number, Approval(LI, now))
    with store.writing():
        handed = submissions.move(store, handed, "exported")
        row: dict[str, str | int] = {
            "submission_id": handed.id, "at": "2026-03-09T00:00:00.000000Z", "by": "office",
            "reply": "accepted",
        }  # fmt: skip
        store.insert("acknowledgements", row)
    approve(store, taken[3].number, Approval(LI, now))
    add_code(store, "23S3", "opaque code", who=LI, now=now)
    submit(store, "NOBODY", make_take("unlisted"), booth="B", now=now)
    return report_of(store, now)


def cells_of(data: bytes) -> list[list[list[object]]]:
    """Return the sheets of a workbook as rows of cells."""
    with calamine.load_workbook(io.BytesIO(data)) as book:
        sheets = [book.get_sheet_by_name(name) for name in book.sheet_names]
        return [[list(row) for row in sheet.to_python()] for sheet in sheets]


def test_each_department_is_counted_and_all_together(report: Report) -> None:
    found = {group.department: [group.figure(each) for each in COLUMNS] for group in report.groups}
    assert COLUMNS[:8] == (
        "listed", "collected", "submitted", "returned", "approved", "exported", "acknowledged",
        "missing",
    )  # fmt: skip
    assert found == {
        "": [1, 0, 0, 0, 0, 0, 0, 1, 0],
        "理学院": [5, 2, 0, 2, 1, 1, 1, 1, 1],
        EVIL: [2, 2, 2, 0, 0, 0, 0, 0, 2],
    }
    assert [report.total.figure(each) for each in COLUMNS] == [8, 4, 2, 2, 1, 1, 1, 2, 3]
    assert {group.department: dict(group.sent_back_for) for group in report.groups} == {
        "": {}, "理学院": {"RJ-G1": 2, "RJ-P1": 1}, EVIL: {},
    }  # fmt: skip
    assert list(report.total.sent_back_for) == ["RJ-G1", "RJ-P1"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_tables_say_the_figures_in_words(report: Report, language: Language) -> None:
    words = Words(language)
    table = departments(report, words)
    assert len({len(row) for row in (table.headings, *table.rows)}) == 1
    assert len(table.rows) == len(report.groups) + 1
    why = reasons(report, words)
    assert [row[1:] for row in why.rows] == [
        ["RJ-G1", why.rows[0][2], 2],
        ["RJ-P1", why.rows[1][2], 1],
    ]
    assert len(str(why.rows[0][2])) > 3


def test_a_csv_opens_as_it_is_and_no_cell_is_a_formula(report: Report) -> None:
    text = csv_bytes(departments(report, Words("zh"))).decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text, newline="")))
    assert [row[0] for row in rows[1:]] == ["（未填院系）", f"'{EVIL}", "理学院", "合计"]
    assert rows[3][1:9] == ["5", "2", "0", "2", "1", "1", "1", "1"]
    assert not [cell for row in rows for cell in row if cell[:1] in tuple("=+-@")]


def test_a_workbook_holds_texts_and_numbers_and_no_formula(report: Report) -> None:
    words = Words("zh")
    data = xlsx_bytes((departments(report, words), reasons(report, words)))
    first, second = cells_of(data)
    assert first[0][0] == "院系"
    assert first[2][0] == f"'{EVIL}"
    assert first[3][1:9] == [5.0, 2.0, 0.0, 2.0, 1.0, 1.0, 1.0, 1.0]
    assert [row[1] for row in second] == ["代码", "RJ-G1", "RJ-P1"]
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        sheets = [archive.read(name) for name in archive.namelist() if "worksheets/s" in name]
        assert not [sheet for sheet in sheets if b"<f>" in sheet]
        assert [name for name in archive.namelist() if "charts/" in name]


@pytest.mark.parametrize("evil", ["=1+1", "+1", "-1", "@SUM(A1)", " =1", "\t=1", "a;=1", "＝1"])
def test_whatever_begins_a_formula_is_inert(evil: str) -> None:
    grid = Grid("表", [evil], [[evil]])
    for line in csv_bytes(grid).decode("utf-8-sig").splitlines():
        assert not line.lstrip().startswith(("=", "+", "-", "@", "＝"))
        assert ";=" not in line
    ((headings, row),) = cells_of(xlsx_bytes((grid,)))
    assert headings == row
    assert "'" in str(row[0])


def test_names_that_a_sheet_cannot_have_are_mended() -> None:
    data = xlsx_bytes((Grid("a/b[c]:d?" + "长" * 40, ["x"], []),))
    with calamine.load_workbook(io.BytesIO(data)) as book:
        assert len(book.sheet_names[0]) == 31


def test_a_booth_without_students_reports_nothing(store: Store, now: datetime) -> None:
    report = report_of(store, now)
    assert report.groups == ()
    assert report.total.listed == 0
    assert len(departments(report, Words("en")).rows) == 1
    assert xlsx_bytes((departments(report, Words("en")), reasons(report, Words("en"))))


def test_a_cohort_narrows_whom_the_report_counts(store: Store, now: datetime) -> None:
    listed(
        store,
        now,
        "23S1,甲,E0000001,理学院,硕士,2023-09-01,2026-06-30,",
        "23S2,乙,E0000002,理学院,博士,2021-09-01,2026-06-30,",
        "23S3,丙,E0000003,理学院,硕士,2023-09-01,2027-01-10,",
        "23S4,丁,E0000004,理学院,硕士,2023-09-01,,",
    )
    june = Cohort(graduates_from=date(2026, 6, 1), graduates_until=date(2026, 6, 30))
    counted = {
        cohort: report_of(store, now, cohort).total.listed
        for cohort in (Cohort(), Cohort("master"), june, Cohort("master", date(2026, 12, 1)))
    }
    assert list(counted.values()) == [4, 3, 2, 1]
    assert graduation_months(store) == [(2026, 6), (2027, 1)]
    for language in LANGUAGES:
        words = Words(language)
        assert cohort_said(report_of(store, now), words) == ""
        assert "2026-06-30" in cohort_said(report_of(store, now, june), words)
