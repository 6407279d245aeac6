"""The room of the roster from outside: files to import, and waiting for what becomes of them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk.gui.staff.roster.room import RosterRoom
from kiosk.gui.staff.window import StaffWindow

PATIENCE_MS = 20_000


def rostering(window: StaffWindow) -> RosterRoom:
    """Return the room of the roster, brought to the front."""
    window.go("roster")
    room = window.rooms["roster"]
    assert isinstance(room, RosterRoom)
    return room


def wait_for_page(room: RosterRoom, page: QWidget, qtbot: QtBot) -> None:
    """Wait until one of the room's pages is in front."""
    qtbot.waitUntil(lambda: room.roster.currentWidget() is page, timeout=PATIENCE_MS)


def look_at(room: RosterRoom, path: Path, qtbot: QtBot) -> None:
    """Read a list, up to its preview."""
    room.read(path)
    wait_for_page(room, room.roster.preview, qtbot)


def take_in(room: RosterRoom, path: Path, qtbot: QtBot) -> None:
    """Import a list, up to what was done."""
    look_at(room, path, qtbot)
    room.roster.preview.confirm.button.click()
    wait_for_page(room, room.roster.done, qtbot)


def refused(room: RosterRoom, path: Path, qtbot: QtBot) -> str:
    """Read a file that is no list, and return the sentence beside the place."""
    room.read(path)
    start = room.roster.start
    qtbot.waitUntil(lambda: start.trouble.isVisible(), timeout=PATIENCE_MS)
    return start.trouble.text.text()
