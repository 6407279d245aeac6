"""Files that are no list, and imports that are stopped: a sentence, and nothing half-done."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from xlsxwriter import Workbook  # type: ignore[import-untyped] # ships no types

from kiosk.booth import Booth
from kiosk.gui.jobs import Reply
from kiosk.gui.staff.roster.room import RosterRoom
from kiosk.gui.staff.window import StaffWindow
from kiosk.gui.theme import Theme
from kiosk.rights import Actor
from kiosk.store import audit, rosters
from kiosk.store.students import Student
from kiosk.words import Words
from tests.kiosk.gui.staff.desk import Open, notice
from tests.kiosk.gui.staff.roster.roster_desk import (
    PATIENCE_MS,
    Hold,
    look_at,
    refused,
    rostering,
    take_in,
    wait_for_page,
)
from tests.kiosk.listing import HEADINGS, RESIDENT, SMITH, WANG, csv_of
from tests.kiosk.workbooks import with_part, with_rows, workbook

# What the screenless platform says of every window that has a least size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")
Known = Callable[[], list[Student]]
WriteList = Callable[..., Path]
ZH = Words("zh")
MANY = [f"23S{number:05d},李四,F{number:07d},理学院,硕士,2023,202506," for number in range(3000)]
COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 64
ENCRYPTED = COMPOUND + "EncryptedPackage".encode("utf-16-le")
EMPTY_ROWS = "".join(f'<row r="{number}"><c r="A{number}" s="0"/></row>' for number in range(1, 9))
FAR = '<row r="1"><c r="A1" t="inlineStr"><is><t>学号</t></is></c></row>'
WIDE = f'{FAR}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'


def merged(book: Workbook) -> None:
    """Merge two cells of the list."""
    book.worksheets()[0].merge_range("D2:D3", "机电学院")


def mixed() -> bytes:
    """Return a list in which two encodings are mixed."""
    first, second = csv_of(WANG), SMITH.replace("John Smith", "王小亮王小亮").encode("gb18030")
    return first + second + b"\r\n"


BROKEN = {
    "merged.xlsx": (workbook(also=merged), "roster.merged"),
    "macro.xlsx": (with_part(workbook(), "xl/vbaProject.bin", b"macro"), "roster.macro"),
    "encrypted.xlsx": (ENCRYPTED, "roster.encrypted"),
    "old.xls": (COMPOUND, "roster.workbook"),
    "torn.xlsx": (workbook()[:-40], "roster.broken_workbook"),
    "empty.xlsx": (with_rows(EMPTY_ROWS), "roster.no_headings_in_sheet"),
    "wide.xlsx": (with_rows(WIDE), "roster.too_wide"),
    "quote.csv": (csv_of(WANG.replace("机电", '"机"电'), SMITH), "roster.broken_row"),
    "mixed.csv": (mixed(), "roster.mixed"),
    "nul.csv": (csv_of(WANG, "22S2\0" + SMITH[4:]), "roster.nul"),
    "utf16.csv": ("学号,姓名\r\n".encode("utf-16"), "roster.utf16"),
    "page.xls": (b"<html><table><tr><td>1</td></tr></table></html>", "roster.document"),
    "nothing.csv": (b"", "roster.no_headings"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_file_that_is_no_list_is_a_sentence_and_nothing_else(
    room: RosterRoom, tmp_path: Path, known: Known, qtbot: QtBot, name: str
) -> None:
    data, words_key = BROKEN[name]
    path = tmp_path / name
    path.write_bytes(data)
    said = refused(room, path, qtbot)
    assert name in said
    begins = ZH.say(words_key, **dict.fromkeys(FIELDS, "\n")).partition("\n")[0]
    assert said.startswith(begins)
    assert room.roster.currentWidget() is room.roster.start
    assert known() == []


FIELDS = ("file", "row", "sheet", "cells", "count", "limit")


def test_a_file_that_is_gone_is_a_sentence(room: RosterRoom, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "gone.csv"
    assert refused(room, path, qtbot) == ZH.say("roster.no_file", file=str(path))


def test_a_million_empty_rows_below_a_list_are_passed_over(
    room: RosterRoom, tmp_path: Path, qtbot: QtBot
) -> None:
    def more(book: Workbook) -> None:
        plain = book.add_format({"num_format": "@"})
        book.worksheets()[0].write_blank(1_048_575, 0, None, plain)

    path = tmp_path / "list.xlsx"
    path.write_bytes(workbook(also=more))
    look_at(room, path, qtbot)
    assert room.roster.preview.rows.chips["new"].text().endswith("2")


def test_formulas_are_told_and_those_without_a_result_are_faults(
    room: RosterRoom, tmp_path: Path, known: Known, qtbot: QtBot
) -> None:
    def more(book: Workbook) -> None:
        sheet = book.worksheets()[0]
        sheet.write_formula("D2", '=A2&"院"', None, "机电学院")
        sheet.write_formula("D3", '=A3&"院"', None, "")

    path = tmp_path / "list.xlsx"
    path.write_bytes(workbook(also=more))
    look_at(room, path, qtbot)
    preview = room.roster.preview
    assert ZH.say("staff.roster.facts.formulas", count="2") in preview.facts.text()
    assert ZH.say("staff.roster.facts.sheet", sheet="名单") in preview.facts.text()
    assert preview.rows.chips["faulty"].text().endswith("1")
    preview.confirm.button.click()
    wait_for_page(room, room.roster.done, qtbot)
    assert [(each.student_no, each.department) for each in known()] == [("22S1", "机电学院")]


def test_a_cell_that_could_be_a_formula_is_text_on_the_screen(
    room: RosterRoom, write_list: WriteList, known: Known, qtbot: QtBot
) -> None:
    evil = "=cmd|' /C calc'!A0"
    take_in(room, write_list(WANG.replace("机电学院", evil)), qtbot)
    assert known()[0].department == evil


def test_after_a_refusal_the_next_file_is_read(
    room: RosterRoom, write_list: WriteList, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "nul.csv"
    path.write_bytes(BROKEN["nul.csv"][0])
    refused(room, path, qtbot)
    look_at(room, write_list(WANG), qtbot)
    room.roster.preview.cancelled.emit()
    assert not room.roster.start.trouble.isVisible()


@pytest.mark.parametrize("step", ["read", "check", "compare"])
def test_looking_at_a_list_is_stopped_at_any_step(
    room: RosterRoom, write_list: WriteList, known: Known, qtbot: QtBot, step: str
) -> None:
    hold = Hold(room, step)
    room.read(write_list(*MANY))
    qtbot.waitUntil(hold.reached.is_set, timeout=PATIENCE_MS)
    QTest.keyClick(room.roster.busy, Qt.Key.Key_Escape)
    wait_for_page(room, room.roster.start, qtbot)
    assert room.going is None
    assert not room.roster.start.trouble.isVisible()
    assert known() == []


@pytest.mark.parametrize("step", ["prepare", "write"])
def test_an_import_is_stopped_with_nothing_half_done(  # noqa: PLR0913, PLR0917 - one for each fixture
    open_window: Open, write_list: WriteList, known: Known, booth: Booth, qtbot: QtBot, step: str
) -> None:
    window = open_window(empty=True, role="operator")
    room = rostering(window)
    look_at(room, write_list(*MANY), qtbot)
    hold = Hold(room, step)
    room.roster.preview.confirm.button.click()
    qtbot.waitUntil(hold.reached.is_set, timeout=PATIENCE_MS)
    room.roster.busy.cancel.button.click()
    assert room.roster.busy.said.text() == ZH.say("staff.roster.busy.stopping")
    wait_for_page(room, room.roster.preview, qtbot)
    assert notice(window) == ZH.say("roster.stopped")
    assert known() == []
    with booth.open_store() as store:
        assert not rosters.any_yet(store)
        assert audit.of_subject(store, "roster") == []
    room.roster.preview.confirm.button.click()
    wait_for_page(room, room.roster.done, qtbot)
    assert len(known()) == len(MANY)


def test_how_far_an_import_has_come_is_told_in_rows(
    room: RosterRoom, write_list: WriteList, qtbot: QtBot
) -> None:
    look_at(room, write_list(*MANY), qtbot)
    hold = Hold(room, "write")
    room.roster.preview.confirm.button.click()
    qtbot.waitUntil(hold.reached.is_set, timeout=PATIENCE_MS)
    said = ZH.say("staff.roster.busy.write", done="0", total="3,000")
    qtbot.waitUntil(lambda: room.roster.busy.said.text() == said)
    hold.let_go()
    wait_for_page(room, room.roster.done, qtbot)


def test_who_logs_out_in_mid_import_leaves_nothing_half_done(
    open_window: Open, write_list: WriteList, known: Known, qtbot: QtBot
) -> None:
    window = open_window(empty=True, role="operator")
    room = rostering(window)
    look_at(room, write_list(*MANY), qtbot)
    hold = Hold(room, "write")
    room.roster.preview.confirm.button.click()
    qtbot.waitUntil(hold.reached.is_set, timeout=PATIENCE_MS)
    window.gate.leave()
    assert room.going is None
    ended: list[object] = []
    window.long_jobs.with_store(lambda _: None, Reply(ended.append, ended.append))
    qtbot.waitUntil(lambda: bool(ended), timeout=PATIENCE_MS)
    assert known() == []
    assert room.roster.currentWidget() is room.roster.start


def test_a_window_closed_in_mid_import_leaves_nothing_half_done(
    open_window: Open, write_list: WriteList, known: Known, booth: Booth, qtbot: QtBot
) -> None:
    window = open_window(empty=True, role="operator")
    room = rostering(window)
    look_at(room, write_list(*MANY), qtbot)
    hold = Hold(room, "write")
    room.roster.preview.confirm.button.click()
    qtbot.waitUntil(hold.reached.is_set, timeout=PATIENCE_MS)
    window.close()
    assert known() == []
    with booth.open_store() as store:
        assert audit.of_subject(store, "roster") == []


def test_who_waits_for_an_import_is_not_logged_out_as_idle(
    open_window: Open, booth: Booth, theme: Theme, write_list: WriteList, qtbot: QtBot
) -> None:
    open_window(empty=True).close()  # it hires the staff
    time_s = [0.0]
    window = StaffWindow(booth, theme.fitted(QSize(1920, 1080)), lambda: time_s[0])
    window.show()
    window.gate.enter(Actor("Ms Operator", "operator"))
    window.watch.timer.stop()  # looked at by hand, below
    room = rostering(window)
    hold = Hold(room, "check")
    room.read(write_list(*MANY))
    qtbot.waitUntil(hold.reached.is_set, timeout=PATIENCE_MS)
    nearly_s = booth.settings.staff_idle_after_s - 1.0
    time_s[0] += nearly_s
    hold.let_go()
    wait_for_page(room, room.roster.preview, qtbot)
    time_s[0] += nearly_s
    window.watch.look()
    still_in = window.gate.actor is not None
    time_s[0] += nearly_s
    window.watch.look()
    assert (still_in, window.gate.actor) == (True, None)
    window.close()
    window.deleteLater()


def test_of_two_windows_the_second_is_told_and_looks_again(
    open_window: Open, write_list: WriteList, known: Known, qtbot: QtBot
) -> None:
    here, there = (open_window(empty=True, role="operator") for _ in range(2))
    first, second = rostering(here), rostering(there)
    look_at(first, write_list(WANG), qtbot)
    changed = WANG.replace("王小明", "王大明")
    look_at(second, write_list(changed, SMITH, name="other.csv"), qtbot)
    assert second.roster.preview.rows.chips["new"].text().endswith("2")
    first.roster.preview.confirm.button.click()
    wait_for_page(first, first.roster.done, qtbot)
    second.roster.preview.confirm.button.click()
    stale = ZH.say("roster.stale", file="other.csv")
    qtbot.waitUntil(lambda: notice(there) == stale, timeout=PATIENCE_MS)
    wait_for_page(second, second.roster.preview, qtbot)
    assert [each.name for each in known()] == ["王小明"]
    # What is shown now reckons with the other list; a second look is enough.
    chips = second.roster.preview.rows.chips
    assert (chips["new"].text()[-1], chips["changed"].text()[-1]) == ("1", "1")
    second.roster.preview.confirm.button.click()
    wait_for_page(second, second.roster.done, qtbot)
    assert [each.name for each in known()] == ["王大明", "John Smith"]


def test_two_windows_that_import_at_the_same_moment_lose_nothing(
    open_window: Open, write_list: WriteList, known: Known, booth: Booth, qtbot: QtBot
) -> None:
    rooms = [rostering(open_window(empty=True, role="operator")) for _ in range(2)]
    halves = MANY[:2000], MANY[1000:]
    for number, room in enumerate(rooms):
        look_at(room, write_list(*halves[number], name=f"{number}.csv"), qtbot)
    for room in rooms:
        room.roster.preview.confirm.button.click()

    def settled() -> bool:
        pages = [room.roster.currentWidget() for room in rooms]
        over = [room.roster.done for room in rooms], [room.roster.preview for room in rooms]
        return all(room.going is None for room in rooms) and all(
            page in pair for page, pair in zip(pages, zip(*over, strict=True), strict=True)
        )

    qtbot.waitUntil(settled, timeout=PATIENCE_MS)
    late = [room for room in rooms if room.roster.currentWidget() is room.roster.preview]
    assert len(late) == 1
    assert len(known()) == 2000
    late[0].roster.preview.confirm.button.click()
    wait_for_page(late[0], late[0].roster.done, qtbot)
    assert len(known()) == len(MANY)
    with booth.open_store() as store:
        assert audit.verify(store) is None
        assert [each.unchanged for each in rosters.newest(store, 2)] == [1000, 0]


def test_a_check_digit_that_is_wrong_is_told_by_row_and_column(
    room: RosterRoom, write_list: WriteList, qtbot: QtBot
) -> None:
    wrong = WANG.replace(RESIDENT, f"{RESIDENT[:-1]}1")
    look_at(room, write_list(SMITH, wrong, headings=HEADINGS), qtbot)
    rows = room.roster.preview.rows
    rows.filter("faulty")
    model = rows.table.model()
    said = [str(model.index(0, column).data()) for column in range(model.columnCount())]
    assert said[0] == "3"
    assert said[4] == "“证件号码”：" + ZH.say("roster.fault.identity_check", value="*0021")
