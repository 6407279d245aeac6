"""Who are you: the student number, on keys of the screen or of a keyboard."""

from __future__ import annotations

import string
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.errors import KioskError
from kiosk.gui.student.screen import Screen
from kiosk.gui.voice import Look
from kiosk.gui.widgets.buttons import Button
from kiosk.gui.widgets.icon import Icon
from kiosk.gui.widgets.keypad import Keypad
from kiosk.gui.widgets.rows import beside
from kiosk.gui.widgets.text import Text, restyle

_GROUP: Final = 4
_SIGNS: Final = frozenset(string.ascii_letters + string.digits)


class NumberScreen(Screen):
    """Asks for the student number. What is right or wrong about it is told to it.

    Signals:
        entered: the text as typed, when somebody says that it is whole.
        typed: somebody did something.
    """

    entered = Signal(str)
    typed = Signal()

    def __init__(self, look: Look, longest: int) -> None:
        """Make the screen; no more than ``longest`` characters are taken."""
        super().__init__(look)
        self._longest = longest
        self._text = ""
        self.keypad = Keypad(look)
        self.keypad.typed.connect(self.type_sign)
        self.keypad.erased.connect(self.erase)
        self.shown = Text(look, "title").one_line()
        self.trouble = Text(look, "body", tone="bad")
        self._trouble_icon = Icon(look.theme, "alert-triangle", "bad")
        self.next = Button(look, "main", "student.number.next", icon="check")
        self.next.clicked.connect(self._enter)
        self.blocks.addWidget(self._keys(), 1)
        self.blocks.addWidget(self._question(), 1)
        self.clear()

    @property
    def text(self) -> str:
        """What was typed so far."""
        return self._text

    def clear(self) -> None:
        self.show_number("")

    def show_number(self, text: str) -> None:
        """Begin with a number, such as the one to be corrected, or with none."""
        self._text = text
        self.keypad.show_digits()
        self._show()

    def show_trouble(self, error: KioskError) -> None:
        """Say beside the field what is wrong with the number."""
        self.trouble.tell(error.words_key, **error.fields)
        self._set_troubled(troubled=True)

    def type_sign(self, sign: str) -> None:
        """Add a letter or a digit, unless the number is as long as one can be."""
        self.typed.emit()
        if sign in _SIGNS and len(self._text) < self._longest:
            self._text += sign.upper()
            self._show()

    def erase(self) -> None:
        """Take the last character back."""
        self.typed.emit()
        self._text = self._text[:-1]
        self._show()

    def set_standing(self, standing: bool) -> None:
        super().set_standing(standing)
        # What is typed stands above the keys, not under the hand.
        self.blocks.removeWidget(self._asked)
        self.blocks.insertWidget(0 if standing else 1, self._asked, 1)
        self._lines.setStretch(self._lines.count() - 1, 0 if standing else 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        elif event.key() == Qt.Key.Key_Backspace:
            self.erase()
        elif len(event.text()) == 1 and event.text() in _SIGNS:
            self.type_sign(event.text())
        else:
            super().keyPressEvent(event)

    def _enter(self) -> None:
        self.typed.emit()
        self.entered.emit(self._text)

    def _show(self) -> None:
        groups = [self._text[at : at + _GROUP] for at in range(0, len(self._text), _GROUP)]
        if groups:
            self.shown.show_data(" ".join(groups))
        else:
            self.shown.tell("student.number.empty")
        self.shown.set_tone("ink" if groups else "slate")
        self.next.setEnabled(bool(groups))
        self._set_troubled(troubled=False)

    def _set_troubled(self, *, troubled: bool) -> None:
        self.trouble.setVisible(troubled)
        self._trouble_icon.setVisible(troubled)
        self._field.setProperty("troubled", "true" if troubled else "false")
        restyle(self._field)

    def _keys(self) -> QWidget:
        block = QWidget()
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.addStretch(1)
        self.keypad.setMinimumHeight(self.look.theme.px("keypad"))
        column.addWidget(self.keypad)
        column.addStretch(1)
        return block

    def _question(self) -> QWidget:
        theme = self.look.theme
        self._asked = QWidget()
        column = self._lines = QVBoxLayout(self._asked)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.steps(3))
        column.addStretch(1)
        column.addWidget(Text(self.look, "title", "student.number.title"))
        column.addWidget(Text(self.look, "body", "student.number.hint", "slate"))
        self._field = QFrame()
        self._field.setProperty("field", "true")
        inside = QHBoxLayout(self._field)
        inside.setContentsMargins(theme.steps(3), theme.steps(2), theme.steps(3), theme.steps(2))
        inside.addWidget(self.shown)
        column.addWidget(self._field)
        column.addLayout(beside(theme, self._trouble_icon, self.trouble, "body"))
        column.addSpacing(theme.steps(1))
        column.addWidget(self.next)
        column.addStretch(2)
        return self._asked
