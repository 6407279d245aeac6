"""The report on the real window: figures with a chart, links, filters, files, and nothing left."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
import python_calamine as calamine
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.booth import Booth, build_booth
from kiosk.gui.staff.report.department_table import NUMBERS
from kiosk.gui.staff.report.room import ReportRoom, subject_of
from kiosk.gui.staff.report.shares import SHARES, people_of
from kiosk.gui.staff.room import Errand
from kiosk.gui.staff.window import StaffWindow
from kiosk.review import Approval, Rejection, approve, reject
from kiosk.rights import account_actor
from kiosk.store.progress import Cohort
from kiosk.submit import Take, submit
from kiosk.words import LANGUAGES, Language
from tests.kiosk.gui.staff.entering import entered, nothing_is_clipped
from tests.kiosk.listing import listed

pytestmark = [
    pytest.mark.usefixtures("theme"),
    pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints"),
]
LI = account_actor("li")
EVIL = "=cmd|' /C calc'!A0"
SCREENS = (QSize(1920, 1080), QSize(1366, 768), QSize(1280, 720))


@pytest.fixture
def season(booth: Booth, now: datetime, make_take: Callable[..., Take]) -> None:
    """Fill the booth with two departments, of which one is called like a formula."""
    rows = [
        f"23S{number},李四,E{number:07d},{'理学院' if number < 4 else EVIL},"
        f"{'博士' if number == 3 else '硕士'},2023-09-01,2026-06-30,"
        for number in range(6)
    ]
    with booth.open_store() as store:
        listed(store, now, *rows)
        taken = [
            submit(store, f"23S{number}", make_take(str(number)), booth="B", now=now)
            for number in range(2)
        ]
        reject(store, taken[0].number, Rejection(LI, now, ["RJ-G1"]))
        approve(store, taken[1].number, Approval(LI, now))


@pytest.fixture
def window(booth: Booth) -> Iterator[StaffWindow]:
    with entered(booth, "operator") as window:
        yield window


@pytest.fixture
def room(window: StaffWindow, qtbot: QtBot) -> ReportRoom:
    return shown(window, qtbot)


def shown(window: StaffWindow, qtbot: QtBot) -> ReportRoom:
    """Go to the room and wait for the figures."""
    room = window.rooms["report"]
    assert isinstance(room, ReportRoom)
    window.go("report")
    qtbot.waitUntil(lambda: room.report.report is not None)
    return room


def figures(room: ReportRoom) -> dict[str, list[str]]:
    """Return the numbers of the table by department."""
    model = room.report.table.model_of_rows
    return {
        str(model.index(row, 0).data()): [
            str(model.index(row, 2 + place).data()) for place in range(len(NUMBERS))
        ]
        for row in range(model.rowCount())
    }


def click_number(room: ReportRoom, row: int, name: str) -> None:
    """Click on a number of the table."""
    table = room.report.table
    place = 2 + [column for column, _ in NUMBERS].index(name)
    spot: QPoint = table.visualRect(table.model_of_rows.index(row, place)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=spot)


@pytest.mark.usefixtures("season")
def test_the_departments_are_shown_with_their_figures(room: ReportRoom) -> None:
    assert figures(room) == {
        "理学院": ["4", "1", "0", "1", "1", "0", "0", "2", "1"],
        EVIL: ["2", "0", "0", "0", "0", "0", "0", "2", "0"],
    }
    assert "6" in room.report.totals.headline.text()
    assert [row.code for row in room.report.why.rows] == ["RJ-G1"]


@pytest.mark.usefixtures("season")
def test_the_shares_of_a_bar_are_everyone_once(room: ReportRoom) -> None:
    report = room.report.report
    assert report is not None
    for group in (*report.groups, report.total):
        assert sum(people_of(share, group) for share in SHARES) == group.listed
    assert {share.figure for share in SHARES} >= {"missing", "returned", "approved"}


@pytest.mark.usefixtures("season")
def test_every_number_leads_to_whom_it_counts(
    window: StaffWindow, room: ReportRoom, qtbot: QtBot
) -> None:
    led: list[Errand] = []
    room.errand.disconnect(window._run)
    room.errand.connect(led.append)
    row = list(figures(room)).index("理学院")
    click_number(room, row, "missing")
    click_number(room, row, "submitted")  # nobody: a nought leads nowhere
    click_number(room, row, "listed")
    qtbot.waitUntil(lambda: [each.code for each in room.report.why.rows] == ["RJ-G1"])
    QTest.mouseClick(room.report.why.rows[0].count, Qt.MouseButton.LeftButton)
    QTest.mouseClick(room.report.totals.legend["approved"], Qt.MouseButton.LeftButton)
    QTest.mouseClick(room.report.totals.without_code, Qt.MouseButton.LeftButton)
    assert led == [
        Errand("students", "department:理学院 state:missing"),
        Errand("students", "department:理学院 state:listed"),
        Errand("students", "department:理学院 state:returned reason:RJ-G1"),
        Errand("students", "state:approved"),
        Errand("students", "state:waiting_for_code"),
    ]


def test_a_link_says_whom_the_filters_mean() -> None:
    june = Cohort("doctor", date(2026, 6, 1), date(2026, 6, 29))
    assert subject_of("", "missing", "", june) == (
        "department: state:missing level:doctor graduates:2026-06-01..2026-06-29"
    )
    assert subject_of(None, "", "", Cohort()) == "state:listed"


@pytest.mark.usefixtures("season")
def test_filters_narrow_the_figures_and_stay(room: ReportRoom, qtbot: QtBot) -> None:
    filters = room.report.filters
    filters.level.setCurrentIndex(2)
    filters.level.activated.emit(2)
    qtbot.waitUntil(lambda: "理学院" in figures(room) and figures(room)["理学院"][0] == "1")
    room.refresh()
    room.desk.look.voice.switch("en")
    assert filters.cohort == Cohort("doctor")
    filters.graduation.setCurrentIndex(1)  # the season's window, which is over
    filters.graduation.activated.emit(1)
    qtbot.waitUntil(lambda: room.report.middle.currentIndex() == 2)
    assert room.report.clear_filters.isVisible()
    QTest.mouseClick(room.report.clear_filters, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(figures(room)) == 2)


@pytest.mark.usefixtures("season")
def test_a_department_that_is_chosen_shows_its_own_reasons(room: ReportRoom) -> None:
    row = list(figures(room)).index(EVIL)
    room.report.table.selectRow(row)
    assert room.report.why.rows == []
    assert room.report.why.whose.text() == EVIL
    QTest.mouseClick(room.report.why.whole, Qt.MouseButton.LeftButton)
    assert len(room.report.why.rows) == 1


@pytest.mark.usefixtures("season")
def test_headings_sort_the_departments(room: ReportRoom) -> None:
    heading = room.report.table.horizontalHeader()
    for direction in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder):
        heading.setSortIndicator(2, direction)
        listed_now = [int(row[0]) for row in figures(room).values()]
        assert listed_now == sorted(listed_now, reverse=direction == Qt.SortOrder.DescendingOrder)


@pytest.mark.usefixtures("season")
@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_tables_are_saved_and_nothing_in_them_is_a_formula(
    window: StaffWindow, room: ReportRoom, qtbot: QtBot, tmp_path: Path, kind: str
) -> None:
    keys = {"csv": Qt.Key.Key_C, "xlsx": Qt.Key.Key_X}[kind]
    file = tmp_path / "progress"
    folders: list[Path] = []
    room.choose_file = lambda *_: str(file)
    room.open_folder = folders.append
    window.activateWindow()
    qtbot.waitUntil(lambda: room.report.report is not None and window.isActiveWindow())
    QTest.keyClick(window, keys, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(room.report.saving.folder.isVisible, timeout=20_000)
    saved = tmp_path / f"progress.{kind}"
    assert str(saved) in room.report.saving.said.text()
    QTest.mouseClick(room.report.saving.folder, Qt.MouseButton.LeftButton)
    assert folders == [tmp_path]
    if kind == "csv":
        with saved.open(encoding="utf-8-sig", newline="") as stream:
            names = [row[0] for row in csv.reader(stream)]
    else:
        with calamine.load_workbook(saved) as book:
            names = [str(row[0]) for row in book.get_sheet_by_index(0).to_python()]
    assert f"'{EVIL}" in names
    assert EVIL not in names


@pytest.mark.usefixtures("season")
def test_a_pdf_says_how_far_it_is_and_a_cancelled_one_leaves_no_file(
    room: ReportRoom, qtbot: QtBot, tmp_path: Path
) -> None:
    report = room.report.report
    assert report is not None
    many = tuple(replace(report.groups[0], department=f"学院 {place}") for place in range(150))
    room.report.show_report(replace(report, groups=many), ())
    file = tmp_path / "progress.pdf"
    room.choose_file = lambda *_: str(file)
    room.save("pdf")
    qtbot.waitUntil(lambda: room.report.saving.progress.value() > 0)
    QTest.mouseClick(room.report.saving.cancel.button, Qt.MouseButton.LeftButton)
    assert room.report.saving.said.text().startswith("已取消")
    assert not file.exists()
    assert list(tmp_path.glob("*.part")) == []
    told: list[tuple[int, int]] = []
    room.save("pdf")
    bar = room.report.saving.progress
    bar.valueChanged.connect(lambda done: told.append((done, bar.maximum())))
    qtbot.waitUntil(room.report.saving.folder.isVisible, timeout=20_000)
    assert file.read_bytes().startswith(b"%PDF")
    assert [done for done, _ in told[-2:]] == [told[-1][1] - 1, told[-1][1]]


@pytest.mark.usefixtures("season")
def test_a_file_that_cannot_be_written_is_said_beside_the_buttons(
    room: ReportRoom, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "taken").write_text("", encoding="utf-8")
    room.choose_file = lambda *_: str(tmp_path / "taken" / "progress.csv")
    room.save("csv")
    qtbot.waitUntil(lambda: "taken" in room.report.saving.said.text())
    assert not room.report.saving.folder.isVisible()
    said = room.report.saving.said.text()
    room.choose_file = lambda *_: ""
    room.save("csv")
    assert room.report.saving.said.text() == said


def test_a_booth_without_students_says_what_to_do(
    window: StaffWindow, room: ReportRoom, qtbot: QtBot
) -> None:
    led: list[Errand] = []
    room.errand.disconnect(window._run)
    room.errand.connect(led.append)
    qtbot.waitUntil(room.report.import_list.isVisible)
    QTest.mouseClick(room.report.import_list, Qt.MouseButton.LeftButton)
    assert led == [Errand("roster")]
    assert not room.report.saving.isEnabled()


@pytest.mark.usefixtures("season")
def test_nothing_stays_after_the_log_out(window: StaffWindow, room: ReportRoom) -> None:
    window.gate.leave()
    assert room.report.report is None
    assert figures(room) == {}
    assert room.report.saving.said.text() == ""


@pytest.mark.usefixtures("season")
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("screen", SCREENS, ids=lambda screen: f"{screen.height()} lines")
def test_nothing_of_the_report_is_cut_off(
    data: Path, now: datetime, qtbot: QtBot, language: Language, screen: QSize
) -> None:
    booth = build_booth(data, language, lambda: now)
    with entered(booth, "operator", screen) as window:
        room = shown(window, qtbot)
        nothing_is_clipped(window, qtbot, screen)
        bar = room.report.table.horizontalScrollBar()
        assert not bar.isVisible()
        room.report.saving.show_progress("毕业照采集进度.pdf", 3, 12)
        nothing_is_clipped(window, qtbot, screen)
