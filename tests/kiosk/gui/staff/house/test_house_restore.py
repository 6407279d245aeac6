"""A backup comes back from the window, which lets go of the database; or nothing has changed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.booth import Booth
from kiosk.gui.staff.house.room import HouseRoom
from kiosk.gui.staff.window import StaffWindow
from kiosk.keep.backup import THE_BOOTH, Order, backup
from kiosk.store import audit, submissions
from kiosk.store.open import Store
from kiosk.store.submissions import Submission
from kiosk.submit import Take, submit
from tests.kiosk.gui.staff.entering import entered
from tests.kiosk.staff import hire

pytestmark = [
    pytest.mark.usefixtures("theme"),
    pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints"),
]
LONG_MS = 20_000
ADMIN = "Somebody, administrator"


@pytest.fixture
def file(booth: Booth, now: datetime, tmp_path: Path, make_take: Callable[..., Take]) -> Path:
    """Return a backup of a booth with one photo, which has two by now."""
    path = tmp_path / "one.kiosk-backup.zip"
    with booth.open_store() as store:
        hire(store, ADMIN, "administrator", now)
        _decided(store, submit(store, "23S1", make_take("one"), booth="B", now=now))
        backup(store, Order(path, booth.data, "B", booth.software, THE_BOOTH, now))
        _decided(store, submit(store, "23S2", make_take("two"), booth="B", now=now))
    return path


def _decided(store: Store, photo: Submission) -> None:
    """Take a photo out of the queue, which these tests do not look at."""
    with store.writing():
        submissions.move(store, photo, "returned")


@pytest.fixture
def window(booth: Booth, file: Path) -> Iterator[StaffWindow]:
    assert file.exists()
    with entered(booth) as window:
        yield window


@pytest.fixture
def room(window: StaffWindow, file: Path, qtbot: QtBot) -> HouseRoom:
    """Return the room with the backup rehearsed."""
    room = window.rooms["house"]
    assert isinstance(room, HouseRoom)
    window.go("house", "restore")
    pane = room.restore_pane
    room.restoring.choose_file = lambda *_: str(file)
    qtbot.waitUntil(lambda: window.isActiveWindow() and pane.other.button.isVisible())
    QTest.keyClick(window, Qt.Key.Key_O, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(pane.rehearse.button.isEnabled, timeout=LONG_MS)
    assert file.name in pane.header.text()
    assert not pane.word.isEnabled()
    QTest.keyClick(window, Qt.Key.Key_T, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(pane.found.isVisible, timeout=LONG_MS)
    return room


def students_of(booth: Booth) -> list[str]:
    with booth.open_store() as store:
        assert audit.verify(store) is None
        return [row["student_no"] for row in store.rows("SELECT student_no FROM submissions")]


def type_the_word(room: HouseRoom) -> None:
    pane = room.restore_pane
    assert pane.word.isEnabled()
    assert not pane.restore.button.isEnabled()
    pane.word.setText("恢复")
    assert pane.restore.button.isEnabled()
    QTest.keyClick(pane.word, Qt.Key.Key_Return)


def test_a_rehearsal_shows_what_a_restore_would_change(room: HouseRoom, booth: Booth) -> None:
    model = room.restore_pane.found.table.model_of_rows
    rows = {
        str(model.index(row, 0).data()): [
            str(model.index(row, place).data()) for place in (1, 2, 3)
        ]
        for row in range(model.rowCount())
    }
    assert rows["提交的照片"] == ["1", "2", "少 1 条"]
    assert students_of(booth) == ["23S1", "23S2"]


def test_a_backup_comes_back_while_the_window_is_open(
    window: StaffWindow, room: HouseRoom, booth: Booth, qtbot: QtBot
) -> None:
    type_the_word(room)
    qtbot.waitUntil(room.restore_pane.done.isVisible, timeout=LONG_MS)
    assert students_of(booth) == ["23S1"]
    (aside,) = booth.data.glob("replaced-*")
    assert str(aside) in room.restore_pane.done.aside.text().replace("\u200b", "")
    with booth.open_store() as store:
        entry = audit.last_of(store, "restore")
    assert entry is not None
    assert entry.who == ADMIN
    QTest.mouseClick(room.restore_pane.done.again, Qt.MouseButton.LeftButton)
    assert window.gate.actor is None
    qtbot.waitUntil(lambda: window.gate.pages.currentWidget() is window.gate.login)


def test_after_a_restore_every_other_room_is_behind_the_gate(
    window: StaffWindow, room: HouseRoom, qtbot: QtBot
) -> None:
    type_the_word(room)
    qtbot.waitUntil(room.restore_pane.done.isVisible, timeout=LONG_MS)
    window.go("report")
    qtbot.waitUntil(lambda: window.gate.actor is None)


def test_while_somebody_else_has_the_database_open_nothing_is_restored(
    window: StaffWindow, room: HouseRoom, booth: Booth, qtbot: QtBot
) -> None:
    with booth.open_store() as other:
        other.rows("SELECT count(*) FROM audit")
        type_the_word(room)
        qtbot.waitUntil(room.restore_pane.trouble.isVisible, timeout=LONG_MS)
    assert "正在使用" in room.restore_pane.trouble.text()
    assert students_of(booth) == ["23S1", "23S2"]
    assert not list(booth.data.glob("replaced-*"))
    # The lanes go on, and now that nobody else has it open it can be done.
    window.go("report")
    report = window.rooms["report"].page
    qtbot.waitUntil(lambda: getattr(report, "report", None) is not None, timeout=LONG_MS)
    window.go("house", "restore")
    type_the_word(room)
    qtbot.waitUntil(room.restore_pane.done.isVisible, timeout=LONG_MS)
    assert students_of(booth) == ["23S1"]


def test_a_wrong_word_restores_nothing(room: HouseRoom) -> None:
    room.restore_pane.word.setText("restor")
    QTest.keyClick(room.restore_pane.word, Qt.Key.Key_Return)
    assert room.restoring.task is None


def test_what_is_no_backup_is_said_beside_it(
    window: StaffWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    room = window.rooms["house"]
    assert isinstance(room, HouseRoom)
    window.go("house", "restore")
    (tmp_path / "letter.zip").write_bytes(b"a letter")
    room.restoring.choose(tmp_path / "letter.zip")
    qtbot.waitUntil(room.restore_pane.trouble.isVisible, timeout=LONG_MS)
    assert "letter.zip" in room.restore_pane.trouble.text()
    assert not room.restore_pane.rehearse.button.isEnabled()
