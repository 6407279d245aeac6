"""Does what a student does at the window, and looks at what came of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from kiosk.booth import Booth
from kiosk.gui.student.window import StudentWindow
from kiosk.store import submissions
from kiosk.store.submissions import Submission
from kiosk.visit import State

STUDENT_NO = "22B951001"
SMALL = QSize(960, 540)
"""A small window paints fast; how the screens look is tested elsewhere."""
PATIENCE_MS = 20_000


class Visitor:
    """Does what a student does: touches what is to be seen, and waits."""

    def __init__(self, window: StudentWindow, qtbot: QtBot) -> None:
        self.window = window
        self._qtbot = qtbot

    def touch(self, button: QAbstractButton) -> None:
        assert button.isVisible()
        assert button.isEnabled()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def until(self, condition: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(condition, timeout=PATIENCE_MS)

    def wait_for(self, state: State) -> None:
        self.until(lambda: self.window.visit.state == state)

    def enter_number(self, number: str = STUDENT_NO) -> None:
        self.touch(self.window.welcome.start)
        QTest.keyClicks(self.window.number, number)
        self.touch(self.window.number.next)

    def get_photo(self) -> None:
        self.enter_number()
        self.wait_for("result")

    def hand_in(self) -> None:
        self.touch(self.window.result.use)
        self.wait_for("done")


def stored(booth: Booth) -> list[Submission]:
    with booth.open_store() as store:
        return submissions.of_student(store, STUDENT_NO)


def shown(window: StudentWindow) -> bytes:
    taken = window.visit.taken
    assert taken is not None
    return taken.take.jpeg
