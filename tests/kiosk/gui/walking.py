"""Walks through a whole visit and stops at every screen, so that tests can try things there."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from dataclasses import replace
from time import monotonic

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from kiosk.gui.scanner import Scanner
from kiosk.gui.student.window import StudentWindow
from kiosk.visit import Visit
from tests.kiosk.gui.acting import PatientCamera
from tests.kiosk.gui.cameras import plain_picture
from tests.kiosk.gui.visiting import NO, STUDENT_NO, Visitor
from tests.kiosk.people import NAME, identity_of

YES = 0
CODE = "CHSI-OPAQUE-0123456789+/="
LAST_FOUR = identity_of(STUDENT_NO)[-4:]
SCREENS = (
    "welcome", "consent", "number", "proof", "question", "second question", "code", "decision",
    "confirm", "capture", "result", "done",
)  # fmt: skip
"""In the order in which somebody on the list comes by them."""
PERSONAL = (STUDENT_NO, NAME, "测*生", LAST_FOUR, "计算机学院", CODE, identity_of(STUDENT_NO)[:6])

_KEYS = {"\r": Qt.Key.Key_Return, "\t": Qt.Key.Key_Tab}


class Walker(Visitor):
    """Somebody on the list, before a camera that waits until each frame is understood."""

    def __init__(self, window: StudentWindow, camera: PatientCamera, qtbot: QtBot) -> None:
        super().__init__(window, qtbot)
        self.camera = camera
        self.good = camera.pixels
        self.empty = plain_picture()

    def sit(self) -> None:
        """Sit as one should."""
        self.camera.show(self.good)

    def stand_up(self) -> None:
        """Leave the seat."""
        self.camera.show(self.empty)

    def walk(self) -> Iterator[str]:
        """Go from screen to screen, and give the name of each when it is to be seen."""
        window = self.window
        yield "welcome"
        self.touch(window.welcome.start)
        yield "consent"
        self.consent()
        yield "number"
        self.type_number()
        self.wait_for("proof")
        yield "proof"
        self.prove(LAST_FOUR)
        self.wait_for("questions")
        yield from self._questions()
        self.touch(window.decision.on)
        yield "confirm"
        self.stand_up()
        self.touch(window.confirm.right)
        yield "capture"
        self.sit()
        self.wait_for("result")
        yield "result"
        self.hand_in()
        yield "done"
        self.touch(window.done.close_button)

    def walk_to(self, screen: str) -> Iterator[str]:
        """Go as far as a screen, and stop; the rest of the way can be had."""
        walk = self.walk()
        while next(walk) != screen:
            pass
        return walk

    def consent(self) -> None:
        """Say yes to both."""
        for tick in self.window.consent.ticks:
            if not tick.isChecked():
                self.touch(tick)
        self.touch(self.window.consent.yes)

    def type_number(self, number: str = STUDENT_NO) -> None:
        while self.window.number.text:
            self.window.number.erase()
        super().type_number(number)

    def _questions(self) -> Iterator[str]:
        questions = self.window.questions
        yield "question"
        self.touch(questions.choices["photo"][NO])
        yield "second question"
        # Nobody who has a code is photographed here in these days; who does not know of one is.
        self.touch(questions.choices["code"][YES])
        yield "code"
        self.touch(self.window.back_button)
        self.touch(questions.choices["code"][NO])
        self.wait_for("decision")
        yield "decision"

    def scan(self, text: str, end: str = "\r") -> None:
        """Do what a reader does that types, control signs and all, in a reader's time."""
        target = self.window.screens.currentWidget()
        assert target is not None
        now_ms = int(monotonic() * 1000)
        for place, sign in enumerate(text + end):
            key = int(_KEYS.get(sign, ord(sign.upper())))
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, sign)
                event.setTimestamp(now_ms + place)
                QApplication.sendEvent(target, event)

    def at_rest(self) -> bool:
        """Say whether no key is held back any more, lest it be a reader's."""
        (scanner,) = self.window.readers.findChildren(Scanner)
        return scanner.holding == 0

    def tap_twice(self, button: QAbstractButton) -> None:
        """Tap so fast that the second finds whatever lies there by then."""
        assert button.isVisible()
        assert button.isEnabled()
        place = button.mapTo(self.window, button.rect().center())
        self.tap_there(place)

    def tap_there(self, place: QPoint) -> None:
        handle = self.window.windowHandle()
        nothing = Qt.KeyboardModifier.NoModifier
        QTest.mouseDClick(handle, Qt.MouseButton.LeftButton, nothing, place)


def state_of(window: StudentWindow) -> tuple[object, ...]:
    """Return all that a person has told the window so far."""
    return (
        replace(window.visit, touched_s=0.0),
        tuple(tick.isChecked() for tick in window.consent.ticks),
        window.number.text,
        window.proof.text,
        window.questions.step,
        window.questions.code,
        window.screens.currentWidget(),
    )


def traces(window: StudentWindow, *more: str) -> list[str]:
    """Return where something of the person is left in the window, shown or hidden."""
    gc.collect()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    visit = window.visit
    found = [] if visit == Visit(number=visit.number, touched_s=visit.touched_s) else [f"{visit}"]
    secrets = [_joined(secret) for secret in (*PERSONAL, *more)]
    for widget in window.findChildren(QWidget):
        said = _said(widget)
        found += [f"{type(widget).__name__}: {text!r}" for text in said if _any(secrets, text)]
        if isinstance(widget, QLabel) and not widget.pixmap().isNull():
            found.append(f"a picture in {type(widget).__name__}")
    for aim in (window.number.aim, window.questions.aim):
        found += ["a picture to aim with"] if aim.seeing else []
    signs = (window.number.text, window.proof.text, window.questions.code)
    return found + [sign for sign in signs if sign]


def _said(widget: QWidget) -> list[str]:
    said = [widget.accessibleName(), widget.toolTip(), widget.windowTitle()]
    if isinstance(widget, QLabel | QLineEdit | QAbstractButton):
        said.append(widget.text())
    # What a text would say again when the language changes.
    return [*said, *map(str, getattr(widget, "_fields", {}).values())]


def _any(secrets: list[str], text: str) -> bool:
    return any(secret in _joined(text) for secret in secrets)


def _joined(text: str) -> str:
    return "".join(text.split())
