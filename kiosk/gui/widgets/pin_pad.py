"""A pad for a PIN over whatever is shown; it shows dots, and goes away when it is left alone."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from kiosk.errors import KioskError
from kiosk.gui.voice import Look
from kiosk.gui.widgets.buttons import Button
from kiosk.gui.widgets.keypad import Keypad
from kiosk.gui.widgets.overlay import Overlay
from kiosk.gui.widgets.text import Text

LEFT_ALONE_MS: Final = 20_000
_LONGEST: Final = 12
_DOT: Final = "●"
_RETURN_KEYS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PinPad(Overlay):
    """Asks for a PIN.

    Signals:
        entered: the digits, when somebody says that they are all.
    """

    entered = Signal(str)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent, "lock")
        self._digits = ""
        self.title.tell("staff.door.title")
        # The keys need the height of a lying screen.
        self.icon.hide()
        self.dots = Text(look, "large").one_line()
        self.trouble = Text(look, "small", tone="bad")
        self.keypad = Keypad(look, letters=False)
        rows, theme = 4, look.theme
        self.keypad.setFixedHeight(rows * theme.px("key") + (rows - 1) * theme.px("key_gap"))
        for part in (self.dots, self.trouble, self.keypad):
            self.content.addWidget(part)
        self.cancel = self.add_button(Button(look, "second", "staff.door.cancel"))
        self.go = self.add_button(Button(look, "main", "staff.door.go", icon="check"))
        self.alone = QTimer(self)
        self.alone.setSingleShot(True)
        self.alone.setInterval(LEFT_ALONE_MS)
        self.alone.timeout.connect(self.close_pad)
        self.keypad.typed.connect(self._type)
        self.keypad.erased.connect(self._erase)
        self.cancel.clicked.connect(self.close_pad)
        self.go.clicked.connect(self._enter)

    def ask(self) -> None:
        """Ask for a PIN, with nothing of an earlier one."""
        self.trouble.hide()
        self._show("")
        self.appear()

    def refuse(self, error: Exception) -> None:
        """Say what is wrong and let the PIN be typed anew."""
        if isinstance(error, KioskError):
            self.trouble.tell(error.words_key, **error.fields)
        else:
            self.trouble.tell("staff.decision.broken")
        self.trouble.show()
        self._show("")

    def close_pad(self) -> None:
        """Go away and forget what was typed."""
        self.alone.stop()
        self._digits = ""
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _RETURN_KEYS:
            self._enter()
        elif event.key() == Qt.Key.Key_Escape:
            self.close_pad()
        elif event.key() == Qt.Key.Key_Backspace:
            self._erase()
        elif event.text().isdigit():
            self._type(event.text())

    def _type(self, sign: str) -> None:
        self.trouble.hide()
        self._show((self._digits + sign)[:_LONGEST])

    def _erase(self) -> None:
        self._show(self._digits[:-1])

    def _enter(self) -> None:
        if self._digits and self.go.isEnabled():
            # Until the answer is there nothing is sent again.
            digits, self._digits = self._digits, ""
            self.go.setEnabled(False)
            self.entered.emit(digits)

    def _show(self, digits: str) -> None:
        self._digits = digits
        # A blank keeps the line's place, so that nothing jumps.
        self.dots.show_data(_DOT * len(digits) or " ")
        self.go.setEnabled(bool(digits))
        self.alone.start()
