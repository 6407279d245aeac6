"""What the log-in and the first start share: fields with their troubles beside them, and keys.

A keyboard types into the field that has the focus; so do the keys on the screen, for a
booth that has no keyboard. Plain values in, signals out; what is right, others decide.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kiosk.errors import KioskError
from kiosk.gui.staff.field import Field
from kiosk.gui.voice import Look
from kiosk.gui.widgets.buttons import Button
from kiosk.gui.widgets.icon import Icon
from kiosk.gui.widgets.keypad import Keypad
from kiosk.gui.widgets.rows import beside
from kiosk.gui.widgets.text import Text, restyle

_RETURN_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class AskedField(QWidget):
    """A field with its name above and what is wrong with it below."""

    def __init__(
        self, look: Look, page: str, name: str, *, secret: bool = False, **fields: str | int
    ) -> None:
        """Make the field ``name`` of a page, for its words; a secret one shows dots."""
        super().__init__()
        theme = look.theme
        self.field = Field(look, f"staff.{page}.{name}_hint")
        self.field.setProperty("asked", "true")
        if secret:
            self.field.setEchoMode(QLineEdit.EchoMode.Password)
            # Nothing of a secret in the memory of an input method, nor in capitals by itself.
            self.field.setInputMethodHints(
                Qt.InputMethodHint.ImhHiddenText
                | Qt.InputMethodHint.ImhSensitiveData
                | Qt.InputMethodHint.ImhNoAutoUppercase
                | Qt.InputMethodHint.ImhNoPredictiveText
            )
        self.trouble = Text(look, "staff", tone="bad")
        self._icon = Icon(theme, "alert-triangle", "bad", "icon_small")
        self._below = QWidget()
        self._below.setLayout(beside(theme, self._icon, self.trouble, "staff"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.steps(0.5))
        label = Text(look, "staff_strong")
        label.tell(f"staff.{page}.{name}", **fields)
        column.addWidget(label)
        column.addWidget(self.field)
        column.addWidget(self._below)
        self.field.textEdited.connect(self.clear_trouble)
        self.clear_trouble()

    @property
    def text(self) -> str:
        """What was typed."""
        return self.field.text()

    def refuse(self, words_key: str, **fields: str | int | float) -> None:
        """Say below the field what is wrong, and let it be typed anew."""
        self.trouble.tell(words_key, **fields)
        self._show_troubled(troubled=True)
        self.field.setFocus()
        self.field.selectAll()

    def clear_trouble(self) -> None:
        """Say nothing."""
        self._show_troubled(troubled=False)

    def _show_troubled(self, *, troubled: bool) -> None:
        self._below.setVisible(troubled)
        self.field.setProperty("troubled", "true" if troubled else "false")
        restyle(self.field)


class EntryPage(QWidget):
    """A card with fields at the left, keys at the right.

    Signals:
        submitted: what was typed, one text for each field.
        other_language: the other language is wanted.
        back: nobody logs in after all; only where there is something behind the window.
    """

    submitted = Signal(list)
    other_language = Signal()
    back = Signal()

    def __init__(self, look: Look, page: str, icon: str, fields: tuple[AskedField, ...]) -> None:
        """Make the page of that name, for its words."""
        super().__init__()
        self._fields = fields
        theme = look.theme
        self.title = Text(look, "large_strong", f"staff.{page}.title")
        self.explanation = Text(look, "staff", f"staff.{page}.text", tone="slate")
        self.trouble = Text(look, "staff", tone="bad")
        self.go = Button(look, "main", f"staff.{page}.go", icon="check")
        self.language = Button(look, "quiet", "staff.other_language", "language").dense()
        self.way_back = Button(look, "quiet", "staff.back_to_kiosk", "arrow-left").dense()
        self.way_back.hide()
        self.keypad = Keypad(look)
        self.keypad.setFixedWidth(theme.px("keypad"))
        self.keypad.setFixedHeight(theme.px("keypad"))
        self._lay_out(look, Icon(theme, icon, "accent", "icon_large"))
        self.go.clicked.connect(self.submit)
        self.language.clicked.connect(self.other_language)
        self.way_back.clicked.connect(self.back)
        self.keypad.typed.connect(self._type)
        self.keypad.erased.connect(self._erase)
        self.clear()

    def clear(self) -> None:
        """Forget all that was typed, and begin at the first field."""
        for each in self._fields:
            each.field.clear()
            each.clear_trouble()
        self.trouble.hide()
        self.keypad.show_digits()
        self.show_busy(busy=False)
        self._fields[0].field.setFocus()

    def show_busy(self, *, busy: bool) -> None:
        """Take nothing while an answer is on its way, or take something again."""
        self.go.setEnabled(not busy)
        for each in self._fields:
            each.field.setReadOnly(busy)

    def refuse(self, error: Exception) -> None:
        """Say what is wrong: beside the field that it is about, or above the button."""
        self.show_busy(busy=False)
        if not isinstance(error, KioskError):
            self.trouble.tell("staff.decision.broken")
            self.trouble.show()
            return
        field = self.field_of(error)
        if field is not None:
            field.refuse(error.words_key, **error.fields)
        else:
            self.trouble.tell(error.words_key, **error.fields)
            self.trouble.show()

    def field_of(self, error: KioskError) -> AskedField | None:
        """Return the field that an error is about."""
        raise NotImplementedError

    def submit(self) -> None:
        """Hand on what was typed, or go to the first field that is empty."""
        if not self.go.isEnabled():
            return
        self.trouble.hide()
        empty = next((each for each in self._fields if not each.text.strip()), None)
        if empty is not None:
            empty.field.setFocus()
            return
        self.show_busy(busy=True)
        self.submitted.emit([each.text for each in self._fields])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _RETURN_KEYS:
            self.submit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self, look: Look, icon: Icon) -> None:
        theme = look.theme
        card = QFrame()
        card.setProperty("card", "true")
        card.setFixedWidth(theme.px("reading"))
        column = QVBoxLayout(card)
        column.setContentsMargins(*(theme.steps(4),) * 4)
        column.setSpacing(theme.steps(2))
        for part in (icon, self.title, self.explanation, *self._fields, self.trouble):
            column.addWidget(part)
        column.addWidget(self.go)
        row = QHBoxLayout()
        row.setSpacing(theme.steps(6))
        row.addStretch(1)
        row.addWidget(card, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.keypad, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        top = QHBoxLayout()
        top.addWidget(self.way_back)
        top.addStretch(1)
        top.addWidget(self.language)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addLayout(top)
        page.addLayout(row, 1)

    def _type(self, sign: str) -> None:
        field = self._focused().field
        if not field.isReadOnly():
            field.insert(sign)
            field.textEdited.emit(field.text())

    def _erase(self) -> None:
        field = self._focused().field
        if not field.isReadOnly():
            field.backspace()
            field.textEdited.emit(field.text())

    def _focused(self) -> AskedField:
        """Return the field that is being typed into; the first one if none is."""
        found = (each for each in self._fields if each.field.hasFocus())
        return next(found, self._fields[0])
