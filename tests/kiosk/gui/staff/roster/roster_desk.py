"""The room of the roster from outside: files to import, and waiting for what becomes of them."""

from __future__ import annotations

import threading
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk.gui.staff.roster.going import Going, Progress
from kiosk.gui.staff.roster.room import RosterRoom
from kiosk.gui.staff.window import StaffWindow

PATIENCE_MS = 20_000


class Hold:
    """Holds the lane at a step of what begins next, until it is asked to stop or let go."""

    def __init__(self, room: RosterRoom, step: str) -> None:
        self._step = step
        self._let_go = threading.Event()
        self.reached = threading.Event()
        room.begun.connect(self._watch, Qt.ConnectionType.SingleShotConnection)

    def let_go(self) -> None:
        """Let the lane go on."""
        self._let_go.set()

    def _watch(self, going: Going) -> None:
        going.moved.connect(self._wait, Qt.ConnectionType.DirectConnection)

    def _wait(self, going: Going, progress: Progress) -> None:
        if progress.step == self._step and not self.reached.is_set():
            self.reached.set()
            while not (going.stopped or self._let_go.wait(0.01)):
                pass


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
    qtbot.waitUntil(start.trouble.isVisible, timeout=PATIENCE_MS)
    return start.trouble.text.text()
