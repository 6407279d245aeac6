"""What the screens share on which a few characters are typed: keys, a field, what is wrong."""

from __future__ import annotations

import string
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from kiosk.gui.student.screen import Screen
from kiosk.gui.voice import Look
from kiosk.gui.widgets.buttons import Button
from kiosk.gui.widgets.icon import Icon
from kiosk.gui.widgets.keypad import Keypad
from kiosk.gui.widgets.rows import beside
from kiosk.gui.widgets.text import Text, restyle

_SIGNS: Final = frozenset(string.ascii_letters + string.digits)


class EntryScreen(Screen):
    """Takes letters and digits, from keys of the screen or of a keyboard.

    A subclass makes its own texts, calls ``build`` once, and says in ``show_text``
    how what was typed is shown.

    Signals:
        entered: the text as typed, when somebody says that it is whole.
        typed: somebody did something.
    """

    entered = Signal(str)
    typed = Signal()

    def __init__(self, look: Look, keypad: Keypad, longest: int) -> None:
        """Make the screen; no more than ``longest`` characters are taken."""
        super().__init__(look)
        self._longest = longest
        self._text = ""
        self._frames: tuple[QFrame, ...] = ()
        self.keypad = keypad
        self.keypad.typed.connect(self.type_sign)
        self.keypad.erased.connect(self.erase)
        self.trouble = Text(look, "body", tone="bad")
        self._trouble_icon = Icon(look.theme, "alert-triangle", "bad")
        self.next = Button(look, "main", "student.number.next", icon="check")
        self.next.clicked.connect(self.enter)

    @property
    def text(self) -> str:
        """What was typed so far."""
        return self._text

    def build(self, head: Sequence[QWidget], field: QWidget, foot: Sequence[QWidget] = ()) -> None:
        """Put the parts together: what is asked, what is typed, what else is to be said."""
        self._frames = tuple(
            each
            for each in (field, *field.findChildren(QFrame))
            if isinstance(each, QFrame) and each.property("field")
        )
        theme = self.look.theme
        keys = QWidget()
        column = QVBoxLayout(keys)
        column.setContentsMargins(0, 0, 0, 0)
        column.addStretch(1)
        self.keypad.setMinimumHeight(theme.px("keypad"))
        column.addWidget(self.keypad)
        column.addStretch(1)
        self._asked = QWidget()
        self._lines = column = QVBoxLayout(self._asked)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.steps(3))
        column.addStretch(1)
        for part in (*head, field):
            column.addWidget(part)
        column.addLayout(beside(theme, self._trouble_icon, self.trouble, "body"))
        column.addSpacing(theme.steps(1))
        column.addWidget(self.next)
        for part in foot:
            column.addWidget(part)
        column.addStretch(1)
        self.blocks.addWidget(keys, 1)
        self.blocks.addWidget(self._asked, 1)

    def show_text(self, text: str) -> bool:
        """Show what was typed; return whether it may be handed on."""
        raise NotImplementedError

    def begin(self, text: str) -> None:
        """Begin with a text, such as the one to be corrected, or with none."""
        self._text = text
        self.keypad.show_digits()
        self._changed()

    def clear(self) -> None:
        self.begin("")

    def refuse(self, words_key: str, **fields: str | int | float) -> None:
        """Say beside the field what is wrong with what was typed."""
        self.trouble.tell(words_key, **fields)
        self._set_troubled(troubled=True)

    def type_sign(self, sign: str) -> None:
        """Add a letter or a digit, unless the text is as long as it can be."""
        self.typed.emit()
        if sign in _SIGNS and len(self._text) < self._longest:
            self._text += sign.upper()
            self._changed()

    def erase(self) -> None:
        """Take the last character back."""
        self.typed.emit()
        self._text = self._text[:-1]
        self._changed()

    def enter(self) -> None:
        """Hand on what was typed; whoever takes it says what is wrong with it."""
        self.typed.emit()
        self.entered.emit(self._text)

    def set_standing(self, standing: bool) -> None:
        super().set_standing(standing)
        # What is typed stands above the keys, not under the hand.
        self.blocks.removeWidget(self._asked)
        self.blocks.insertWidget(0 if standing else 1, self._asked, 1)
        self._lines.setStretch(self._lines.count() - 1, 0 if standing else 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.enter()
        elif event.key() == Qt.Key.Key_Backspace:
            self.erase()
        elif len(event.text()) == 1 and event.text() in _SIGNS:
            self.type_sign(event.text())
        else:
            super().keyPressEvent(event)

    def _changed(self) -> None:
        self.next.setEnabled(self.show_text(self._text))
        self._set_troubled(troubled=False)

    def _set_troubled(self, *, troubled: bool) -> None:
        self.trouble.setVisible(troubled)
        self._trouble_icon.setVisible(troubled)
        for frame in self._frames:
            frame.setProperty("troubled", "true" if troubled else "false")
            restyle(frame)
