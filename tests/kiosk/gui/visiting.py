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
NO = 1
"""The second of the answers yes, no and do not know."""


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

    def agree(self) -> None:
        """Go from the welcome to the question who it is."""
        self.touch(self.window.welcome.start)
        for tick in self.window.consent.ticks:
            self.touch(tick)
        self.touch(self.window.consent.yes)

    def enter_number(self, number: str = STUDENT_NO) -> None:
        self.agree()
        self.type_number(number)

    def type_number(self, number: str = STUDENT_NO) -> None:
        QTest.keyClicks(self.window.number, number)
        # Keys as fast as these might be a reader's, and are held back until it is clear.
        self.until(lambda: self.window.number.text == number)
        self.touch(self.window.number.next)

    def answer(self) -> None:
        """Say no to both questions."""
        self.wait_for("questions")
        for step in ("photo", "code"):
            self.touch(self.window.questions.choices[step][NO])

    def come_to_the_camera(self) -> None:
        """Go from the welcome to the camera of a booth that knows nobody."""
        self.enter_number()
        self.answer()
        self.wait_for("decision")
        self.touch(self.window.decision.on)

    def prove(self, last_four: str) -> None:
        self.wait_for("proof")
        QTest.keyClicks(self.window.proof, last_four)
        self.until(lambda: self.window.proof.text == last_four)
        self.touch(self.window.proof.next)

    def get_photo(self) -> None:
        self.come_to_the_camera()
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
