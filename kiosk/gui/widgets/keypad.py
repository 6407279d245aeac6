"""A keypad on the screen: digits, and letters behind a key of their own."""

from __future__ import annotations

import string
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QStackedWidget, QWidget

from kiosk.gui.voice import Look
from kiosk.gui.widgets.buttons import Button

_DIGITS: Final = "123456789"
_DIGIT_COLUMNS: Final = 3
_LETTER_COLUMNS: Final = 6


class Keypad(QStackedWidget):
    """Two pages of large keys.

    Signals:
        typed: a digit or a capital letter.
        erased: take the last character back.
    """

    typed = Signal(str)
    erased = Signal()

    def __init__(self, look: Look, extra: str = "", *, letters: bool = True) -> None:
        """Make the keys; an ``extra`` sign stands among the digits, the letters then below.

        Without ``letters`` there are digits only.
        """
        super().__init__()
        self._letters = letters
        self._look = look
        self._extra = extra
        self.addWidget(self._page(_DIGITS, _DIGIT_COLUMNS))
        if letters:
            self.addWidget(self._page(string.ascii_uppercase, _LETTER_COLUMNS))

    def show_digits(self) -> None:
        """Go back to the first page."""
        self.setCurrentIndex(0)

    def _page(self, signs: str, columns: int) -> QWidget:
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(self._look.theme.px("key_gap"))
        digits = signs is _DIGITS
        keys = [self._sign_key(sign) for sign in signs]
        if digits and not self._letters:
            return self._digits_alone(page, grid, keys)
        letters = self._other_page("keypad.letters", 1) if digits else None
        if letters is not None:
            first = self._sign_key(self._extra) if self._extra else letters
            keys += [first, self._sign_key("0"), self._erase_key()]
        for place, key in enumerate(keys):
            grid.addWidget(key, place // columns, place % columns)
        if letters is not None and self._extra:
            grid.addWidget(letters, len(keys) // columns, 0, 1, columns)
        if letters is None:
            last_row, first_free = divmod(len(keys), columns)
            grid.addWidget(self._other_page("keypad.digits", 0), last_row, first_free, 1, 2)
            grid.addWidget(self._erase_key(), last_row, first_free + 2, 1, 2)
        return page

    def _digits_alone(self, page: QWidget, grid: QGridLayout, keys: list[Button]) -> QWidget:
        """Lay out digits without a way to the letters: the 0 in the middle below."""
        for place, key in enumerate(keys):
            grid.addWidget(key, place // _DIGIT_COLUMNS, place % _DIGIT_COLUMNS)
        row = len(keys) // _DIGIT_COLUMNS
        grid.addWidget(self._sign_key("0"), row, 1)
        grid.addWidget(self._erase_key(), row, 2)
        return page

    def _sign_key(self, sign: str) -> Button:
        key = self._key(Button(self._look, "key"))
        key.show_data(sign)
        key.clicked.connect(lambda: self.typed.emit(sign))
        return key

    def _erase_key(self) -> Button:
        key = self._key(Button(self._look, "key", icon="backspace"))
        key.name("keypad.erase")
        key.clicked.connect(self.erased)
        return key

    def _other_page(self, words_key: str, index: int) -> Button:
        key = self._key(Button(self._look, "key", words_key))
        key.clicked.connect(lambda: self.setCurrentIndex(index))
        return key

    @staticmethod
    def _key(key: Button) -> Button:
        key.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        key.setAutoRepeat(False)
        return key
