"""The room of the roster, for real: files on a disk, the window, and the store asked."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.booth import Booth
from kiosk.gui.staff.room import Errand
from kiosk.gui.staff.roster.room import RosterRoom
from kiosk.gui.staff.roster.rows_pane import RowsPane
from kiosk.store import audit, people, roster_columns
from kiosk.store.students import Student
from kiosk.words import Words
from tests.kiosk.gui.staff.desk import Open, notice
from tests.kiosk.gui.staff.roster.roster_desk import (
    look_at,
    rostering,
    take_in,
    wait_for_page,
)
from tests.kiosk.listing import HEADINGS, SMITH, WANG

# What the screenless platform says of every window that has a least size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")
Known = Callable[[], list[Student]]
WriteList = Callable[..., Path]
MOVED = WANG.replace("机电", "材料")
BAD = "22S9,=cmd(),12345,理学院,本科,2023-13-45,202506,"
ZH = Words("zh")


def shown(pane: RowsPane) -> list[list[str]]:
    """Return the rows of the table as they are read on the screen."""
    model = pane.table.model()
    places = [range(model.rowCount()), range(model.columnCount())]
    return [[str(model.index(row, col).data()) for col in places[1]] for row in places[0]]


def test_a_list_is_chosen_looked_at_and_imported(
    room: RosterRoom, write_list: WriteList, known: Known, booth: Booth, qtbot: QtBot
) -> None:
    path = write_list(WANG, SMITH)
    room.file_to_open = lambda *_: path
    QTest.keyClick(room.roster.start, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    preview = room.roster.preview
    wait_for_page(room, preview, qtbot)
    assert preview.file.text() == "list.csv"
    assert ZH.say("staff.roster.facts.encoding", encoding="UTF-8") in preview.facts.text()
    assert preview.rows.chips["new"].text() == ZH.say("staff.roster.chip.new", count="2")
    assert [row[2] for row in shown(preview.rows)] == ["22S1", "22S2"]
    assert known() == []
    QTest.keyClick(preview, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    wait_for_page(room, room.roster.done, qtbot)
    assert [student.student_no for student in known()] == ["22S1", "22S2"]
    with booth.open_store() as store:
        entry = audit.of_subject(store, "roster")[-1]
    assert (entry.who, entry.act, entry.detail["added"]) == ("Ms Operator", "import", 2)


def test_a_second_list_shows_what_changes_and_what_is_wrong(
    room: RosterRoom, write_list: WriteList, known: Known, qtbot: QtBot
) -> None:
    take_in(room, write_list(WANG, SMITH), qtbot)
    look_at(room, write_list(MOVED, SMITH, BAD, "22S4,新来的,E7654321,,,,,"), qtbot)
    rows = room.roster.preview.rows
    counts = {"all": "4", "new": "1", "changed": "1", "unchanged": "1", "faulty": "1"}
    for key, count in counts.items():
        chip = rows.chips["" if key == "all" else key]
        assert chip.text() == ZH.say(f"staff.roster.chip.{key}", count=count)
    QTest.mouseClick(rows.chips["changed"], Qt.MouseButton.LeftButton)
    (changed,) = shown(rows)
    assert changed[0] == "2"
    assert changed[4] == "院系：机电学院 → 材料学院"
    QTest.mouseClick(rows.chips["faulty"], Qt.MouseButton.LeftButton)
    (faulty,) = shown(rows)
    assert faulty[:3] == ["4", ZH.say("staff.roster.outlook.faulty"), "22S9"]
    for column in ("姓名", "证件号码", "学历层次", "入学日期"):
        assert f"“{column}”：" in faulty[4]
    rows.table.setCurrentIndex(rows.table.model().index(0, 0))
    assert ZH.say("roster.fault.day", value="2023-13-45") in rows.detail.text()
    room.roster.preview.confirm.button.click()
    wait_for_page(room, room.roster.done, qtbot)
    assert [each.student_no for each in known()] == ["22S1", "22S2", "22S4"]
    assert known()[0].department == "材料学院"


def test_all_or_nothing_holds_a_list_with_a_fault_back(
    room: RosterRoom, write_list: WriteList, known: Known, qtbot: QtBot
) -> None:
    look_at(room, write_list(WANG, BAD), qtbot)
    preview = room.roster.preview
    preview.all_or_nothing.click()
    assert not preview.confirm.button.isEnabled()
    assert preview.verdict.text() == ZH.say("staff.roster.verdict.held", faulty="1")
    preview.confirmed.emit()
    assert room.going is None
    assert known() == []
    preview.good_rows.click()
    assert preview.confirm.button.isEnabled()


def test_a_column_that_is_called_otherwise_is_chosen_and_remembered(
    room: RosterRoom, write_list: WriteList, known: Known, booth: Booth, qtbot: QtBot
) -> None:
    strange = HEADINGS.replace("学号", "学员编号")
    path = write_list(WANG, headings=strange)
    look_at(room, path, qtbot)
    mapping = room.roster.preview.mapping
    assert "学号" in mapping.trouble.text()
    assert not room.roster.preview.confirm.button.isEnabled()
    combo = mapping.combos["student_no"]
    combo.setCurrentIndex(combo.findData("学员编号"))
    combo.activated.emit(combo.currentIndex())
    qtbot.waitUntil(room.roster.preview.confirm.button.isEnabled)
    assert not mapping.trouble.isVisible()
    room.roster.preview.confirm.button.click()
    wait_for_page(room, room.roster.done, qtbot)
    assert [each.student_no for each in known()] == ["22S1"]
    with booth.open_store() as store:
        assert roster_columns.find(store, strange.split(",")) == {"学员编号": "student_no"}
    look_at(room, path, qtbot)
    assert mapping.combos["student_no"].currentData() == "学员编号"
    assert room.roster.preview.rows.chips["unchanged"].text().endswith("1")


def test_two_columns_of_one_meaning_are_not_guessed_at(
    room: RosterRoom, write_list: WriteList, qtbot: QtBot
) -> None:
    look_at(room, write_list(WANG, headings=HEADINGS.replace("学历层次", "学院")), qtbot)
    mapping = room.roster.preview.mapping
    said = ZH.say("roster.column_twice", file="list.csv", first="院系", second="学院")
    assert mapping.trouble.text() == said
    combo = mapping.combos["department"]
    assert not combo.currentData()
    combo.setCurrentIndex(combo.findData("院系"))
    combo.activated.emit(combo.currentIndex())
    qtbot.waitUntil(room.roster.preview.confirm.button.isEnabled)
    assert "学院" in mapping.unused.text()


def test_one_column_means_one_thing(room: RosterRoom, write_list: WriteList, qtbot: QtBot) -> None:
    look_at(room, write_list(WANG), qtbot)
    mapping = room.roster.preview.mapping
    combo = mapping.combos["major"]
    combo.setCurrentIndex(combo.findData("院系"))
    combo.activated.emit(combo.currentIndex())
    qtbot.waitUntil(lambda: room.going is None)
    assert mapping.chosen["major"] == "院系"
    assert "department" not in mapping.chosen


def test_a_file_that_is_dropped_is_read(
    room: RosterRoom, write_list: WriteList, qtbot: QtBot
) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(write_list(WANG)))])
    copy, left, none = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    place = room.roster.start.place
    enter = QDragEnterEvent(QPoint(9, 9), copy, mime, left, none)
    place.dragEnterEvent(enter)
    assert enter.isAccepted()
    place.dropEvent(QDropEvent(QPointF(9, 9), copy, mime, left, none))
    wait_for_page(room, room.roster.preview, qtbot)
    assert room.roster.preview.file.text() == "list.csv"


def test_the_faults_are_saved_as_a_table_in_which_nothing_is_a_formula(
    room: RosterRoom, write_list: WriteList, tmp_path: Path, qtbot: QtBot
) -> None:
    look_at(room, write_list(WANG, BAD), qtbot)
    target = tmp_path / "faults"
    room.file_to_save = lambda *_: target
    room.roster.preview.faults.click()
    saved = target.with_suffix(".csv")
    qtbot.waitUntil(saved.exists)
    lines = saved.read_bytes().decode("utf-8-sig").splitlines()
    assert lines[0].split(",")[:3] == [ZH.say("roster.faults.row"), "学号", "姓名"]
    assert len(lines) == 5
    assert lines[1].startswith("3,22S9,'=cmd(),姓名,'=cmd(),")
    assert not [cell for line in lines for cell in line.split(",") if cell[:1] in set("=+-@")]


@pytest.mark.parametrize(("name", "begins"), [("t", b"PK"), ("t.csv", b"\xef\xbb\xbf")])
def test_an_empty_list_is_saved(
    room: RosterRoom, tmp_path: Path, qtbot: QtBot, name: str, begins: bytes
) -> None:
    target = tmp_path / name
    room.file_to_save = lambda *_: target
    room.roster.start.template.click()
    saved = target if target.suffix else target.with_suffix(".xlsx")
    qtbot.waitUntil(saved.exists)
    assert saved.read_bytes().startswith(begins)


def test_what_was_done_links_to_the_students(
    room: RosterRoom, write_list: WriteList, qtbot: QtBot
) -> None:
    take_in(room, write_list(WANG, SMITH), qtbot)
    done = room.roster.done
    counts = {"added": "2", "changed": "0", "unchanged": "0", "faulty": "0"}
    assert done.said.text() == ZH.say("staff.roster.done.imported.counts", **counts)
    room.errand.disconnect()
    with qtbot.waitSignal(room.errand) as gone:
        done.students.click()
    assert gone.args == [Errand("students")]


def test_the_last_imports_are_listed_with_who_and_what(
    room: RosterRoom, write_list: WriteList, qtbot: QtBot
) -> None:
    take_in(room, write_list(WANG, SMITH), qtbot)
    QTest.keyClick(room.roster.done, Qt.Key.Key_Escape)
    wait_for_page(room, room.roster.start, qtbot)
    model = room.roster.start.imports.model()
    qtbot.waitUntil(lambda: model.rowCount() == 1)
    said = [str(model.index(0, column).data()) for column in range(model.columnCount())]
    assert said[1:7] == ["Ms Operator", "list.csv", "2", "0", "0", "0"]
    assert len(said[7]) == 12


def test_the_last_import_is_taken_back_with_a_reason(
    room: RosterRoom, write_list: WriteList, known: Known, booth: Booth, qtbot: QtBot
) -> None:
    take_in(room, write_list(WANG), qtbot)
    take_in(room, write_list(MOVED, SMITH), qtbot)
    QTest.keyClick(room.roster.done, Qt.Key.Key_Escape)
    qtbot.waitUntil(room.roster.start.take_back.isEnabled)
    room.roster.start.take_back.click()
    back = room.roster.back
    wait_for_page(room, back, qtbot)
    assert [row[3] for row in shown(back.rows)] == ["院系：材料学院 → 机电学院", ""]
    assert not back.confirm.button.isEnabled()
    QTest.keyClick(back.why, Qt.Key.Key_Return)
    QTest.keyClicks(back.why, "wrong season")
    QTest.keyClick(back.why, Qt.Key.Key_Return)
    wait_for_page(room, room.roster.done, qtbot)
    assert [(each.student_no, each.department) for each in known()] == [("22S1", "机电学院")]
    with booth.open_store() as store:
        entry = audit.of_subject(store, "roster")[-1]
    assert (entry.who, entry.act, entry.detail["why"]) == (
        "Ms Operator", "take_back", "wrong season",
    )  # fmt: skip


def test_who_was_shut_out_since_the_preview_imports_nothing(
    open_window: Open, write_list: WriteList, known: Known, booth: Booth, qtbot: QtBot
) -> None:
    window = open_window(empty=True, role="operator")
    room = rostering(window)
    look_at(room, write_list(WANG), qtbot)
    with booth.open_store() as store, store.writing():
        people.set_disabled(store, people.get(store, "Ms Operator"), disabled=True)
    room.roster.preview.confirm.button.click()
    sentence = ZH.say("people.not_any_more", name="Ms Operator")
    qtbot.waitUntil(lambda: sentence in notice(window))
    assert known() == []


def test_nothing_of_a_list_stays_for_whoever_comes_next(
    open_window: Open, write_list: WriteList, qtbot: QtBot
) -> None:
    window = open_window(empty=True, role="operator")
    room = rostering(window)
    look_at(room, write_list(WANG), qtbot)
    window.gate.leave()
    assert room.roster.currentWidget() is room.roster.start
    assert room.roster.preview.rows.table.model().rowCount() == 0
    assert room.roster.preview.file.text() == ""
    assert room.roster.preview.mapping.chosen == {}


def test_every_word_follows_the_language(
    open_window: Open, write_list: WriteList, qtbot: QtBot
) -> None:
    window = open_window(empty=True, role="operator")
    room = rostering(window)
    take_in(room, write_list(WANG), qtbot)
    look_at(room, write_list(MOVED, BAD), qtbot)
    rows = room.roster.preview.rows
    QTest.mouseClick(rows.chips["changed"], Qt.MouseButton.LeftButton)
    QTest.mouseClick(window.header.language, Qt.MouseButton.LeftButton)
    english = Words("en")
    assert shown(rows)[0][4] == "Department: 机电学院 → 材料学院"
    assert rows.chips["faulty"].text() == english.say("staff.roster.chip.faulty", count="1")
    assert room.roster.preview.good_rows.text() == english.say("staff.roster.good_rows")
