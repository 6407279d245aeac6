"""A reader's burst is one text wherever the focus is; what people type stays what they typed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from capture.codes import LONGEST
from kiosk.gui.scanner import GAP_MS, Scanner
from kiosk.words import keys

FAST_MS = 8
SLOW_MS = GAP_MS + 20
NONE = Qt.KeyboardModifier.NoModifier
KEYS = {
    "\r": Qt.Key.Key_Return,
    "\t": Qt.Key.Key_Tab,
    " ": Qt.Key.Key_Space,
    "\x1b": Qt.Key.Key_Escape,
}


class Desk:
    """A window with a field and a button, a keyboard and a reader."""

    def __init__(self, qtbot: QtBot) -> None:
        self.now_ms = 1000
        self.window = QWidget()
        self.field = QLineEdit()
        self.button = QPushButton("go")
        self.presses: list[bool] = []
        self.button.clicked.connect(lambda: self.presses.append(True))
        column = QVBoxLayout(self.window)
        column.addWidget(self.field)
        column.addWidget(self.button)
        self.scanner = Scanner(lambda: self.now_ms / 1000)
        self.read: list[str] = []
        self.refused: list[str] = []
        self.scanner.scanned.connect(self.read.append)
        self.scanner.refused.connect(self.refused.append)
        self.scanner.watch()
        self.window.show()
        qtbot.waitExposed(self.window)
        self.field.setFocus()
        self._qtbot = qtbot

    def key(self, sign: str, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press and release a key where the focus is, as the system would."""
        code = KEYS.get(sign, Qt.Key(ord(sign.upper())))
        for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, code, modifiers, sign)
            event.setTimestamp(self.now_ms)
            QApplication.sendEvent(QApplication.focusWidget() or self.window, event)

    def type(self, text: str, pause_ms: int) -> None:
        for sign in text:
            self.now_ms += pause_ms
            self.key(sign)

    def pause(self) -> None:
        """Wait until the scanner has made up its mind."""
        self.now_ms += SLOW_MS
        self._qtbot.waitUntil(lambda: not self.scanner.holding, timeout=2000)


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    desk = Desk(qtbot)
    yield desk
    desk.scanner.rest()
    desk.window.close()
    desk.window.deleteLater()


@pytest.mark.parametrize("end", ["\r", "\t"])
@pytest.mark.parametrize("text", ["22B951001", "PK1:abc-_=/+.Z", "码学信网12"])
def test_a_burst_is_one_text_and_reaches_no_field(desk: Desk, text: str, end: str) -> None:
    desk.type(text + end, FAST_MS)
    assert desk.read == [text]
    desk.pause()
    assert desk.field.text() == ""
    assert desk.field.hasFocus()


def test_a_burst_does_not_press_the_button_that_has_the_focus(desk: Desk) -> None:
    desk.button.setFocus()
    desk.type("AB 12 CD\r", FAST_MS)
    desk.pause()
    assert desk.read == ["AB 12 CD"]
    assert desk.presses == []
    assert not desk.button.isDown()


def test_typing_passes_and_enter_with_it(desk: Desk) -> None:
    entered: list[str] = []
    desk.field.returnPressed.connect(lambda: entered.append(desk.field.text()))
    desk.type("22B951001", SLOW_MS)
    desk.type("\r", SLOW_MS)
    desk.pause()
    assert desk.read == []
    assert entered == ["22B951001"]


def test_what_is_typed_is_there_after_a_moment_even_the_last_key(desk: Desk) -> None:
    desk.type("7", SLOW_MS)
    desk.pause()
    assert desk.field.text() == "7"


def test_two_keys_rolled_and_enter_are_typing(desk: Desk) -> None:
    desk.type("ab\r", FAST_MS)
    desk.pause()
    assert desk.read == []
    assert desk.field.text() == "ab"


def test_a_press_of_the_space_bar_still_presses_a_button(desk: Desk) -> None:
    desk.button.setFocus()
    desk.type(" ", SLOW_MS)
    desk.pause()
    assert desk.presses == [True]
    assert not desk.button.isDown()


def test_a_fast_run_without_an_end_is_typing(desk: Desk) -> None:
    desk.type("1234567890", FAST_MS)
    desk.pause()
    assert desk.read == []
    assert desk.field.text() == "1234567890"


def test_a_touch_hands_on_at_once_what_was_typed(desk: Desk) -> None:
    desk.type("123", FAST_MS)
    QTest.mouseClick(desk.button, Qt.MouseButton.LeftButton)
    assert desk.field.text() == "123"
    assert desk.presses == [True]


def test_two_codes_in_a_row_are_two_texts(desk: Desk) -> None:
    desk.type("FIRST1\rSECOND2\r", FAST_MS)
    assert desk.read == ["FIRST1", "SECOND2"]


def test_four_kilobytes_of_rubbish_are_refused_and_held_nowhere(desk: Desk) -> None:
    desk.type("x" * 4096, FAST_MS)
    assert desk.scanner.holding <= 2 * LONGEST
    desk.type("\r", FAST_MS)
    assert desk.read == []
    assert desk.refused == ["scan.too_long"]
    desk.type("22B951001\r", FAST_MS)
    assert desk.read == ["22B951001"]
    desk.pause()
    assert desk.field.text() == ""


def test_rubbish_without_an_end_is_refused_too(desk: Desk) -> None:
    desk.type("x" * 4096, FAST_MS)
    desk.pause()
    assert desk.refused == ["scan.too_long"]
    assert desk.field.text() == ""


@pytest.mark.parametrize("noise", ["\x00", "\x07", "\x1d", "\x7f", "\u202e"])
def test_control_signs_are_refused_with_a_sentence(desk: Desk, noise: str) -> None:
    desk.type("AB" + noise + "CD12\r", FAST_MS)
    assert desk.read == []
    assert desk.refused == ["scan.unreadable"]
    assert set(desk.refused) <= keys()


def test_a_command_inside_a_burst_commands_nothing(desk: Desk) -> None:
    commanded: list[int] = []
    shortcut = QShortcut(QKeySequence("Ctrl+Q"), desk.window)
    shortcut.activated.connect(lambda: commanded.append(1))
    handle = desk.window.windowHandle()
    QGuiApplication.processEvents()
    desk.type("ABCD", FAST_MS)
    desk.now_ms += FAST_MS
    event = QKeyEvent(
        QEvent.Type.ShortcutOverride, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier, "\x11"
    )
    event.ignore()
    QApplication.sendEvent(handle, event)
    assert event.isAccepted()
    desk.key("q", Qt.KeyboardModifier.ControlModifier)
    desk.type("EF\r", FAST_MS)
    assert commanded == []
    assert desk.read == []
    assert desk.refused == ["scan.unreadable"]


def test_commands_outside_a_burst_pass_at_once(desk: Desk) -> None:
    desk.field.setText("abc")
    desk.now_ms += SLOW_MS
    desk.key("a", Qt.KeyboardModifier.ControlModifier)
    assert desk.field.selectedText() == "abc"


def test_a_reader_that_shifts_for_its_capitals_is_read(desk: Desk) -> None:
    for sign in "Ab1C":
        desk.now_ms += FAST_MS
        if sign.isupper():
            shift = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Shift, NONE, "")
            shift.setTimestamp(desk.now_ms)
            QApplication.sendEvent(desk.field, shift)
        desk.key(sign, Qt.KeyboardModifier.ShiftModifier if sign.isupper() else NONE)
    desk.type("\r", FAST_MS)
    assert desk.read == ["Ab1C"]


def test_keys_for_a_field_that_has_gone_are_dropped(desk: Desk) -> None:
    field = QLineEdit(desk.window)
    field.show()
    field.setFocus()
    desk.type("12", FAST_MS)
    field.deleteLater()
    QApplication.sendPostedEvents(field, QEvent.Type.DeferredDelete.value)
    desk.pause()
    assert desk.read == []


def test_after_it_rests_nothing_is_taken(desk: Desk) -> None:
    desk.scanner.rest()
    desk.type("22B9", FAST_MS)
    assert desk.field.text() == "22B9"


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    strokes=st.lists(
        st.tuples(st.sampled_from("aZ09 码\r\t\x1b\x00"), st.sampled_from([1, FAST_MS, SLOW_MS])),
        max_size=55,
    )
)
def test_whatever_is_pressed_what_is_read_is_clean_and_nothing_breaks(
    desk: Desk, strokes: list[tuple[str, int]]
) -> None:
    desk.read.clear()
    for sign, pause_ms in strokes:
        desk.type(sign, pause_ms)
    desk.pause()
    pressed = "".join(sign for sign, _ in strokes)
    for text in desk.read:
        assert 0 < len(text) <= LONGEST
        assert text in pressed
        assert text.replace(" ", "").isalnum()
