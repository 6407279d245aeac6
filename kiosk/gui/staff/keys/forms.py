"""What is asked before something about the key changes: beside the table, never over it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from kiosk.gui.staff.entry_page import AskedField
from kiosk.gui.staff.handover.give_pane import TroubleLine
from kiosk.gui.staff.keyed import Keyed
from kiosk.gui.staff.notice import Part
from kiosk.gui.voice import Look
from kiosk.gui.widgets.text import Text

Question = Literal["lock", "keep", "change", "revoke"]
QUESTIONS: Final[tuple[Question, ...]] = ("lock", "keep", "change", "revoke")
_FIELDS: Final[Mapping[Question, tuple[str, ...]]] = {
    "lock": ("present", "new", "again"),
    "keep": ("present",),
    "change": ("why", "present"),
    "revoke": ("why",),
}
_RETURN_KEYS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True)
class Answer:
    """What was answered.

    Attributes:
        question: what was asked.
        typed: the fields by name; those that were not asked for are missing.
    """

    question: Question
    typed: Mapping[str, str] = field(repr=False)


class KeyForm(QFrame):
    """One question with its fields.

    Signals:
        confirmed: an ``Answer`` in which nothing is empty.
        cancelled: nothing is to change.
    """

    confirmed = Signal(object)
    cancelled = Signal()

    def __init__(self, look: Look, question: Question) -> None:
        super().__init__()
        theme = look.theme
        self.question: Question = question
        self.setProperty("form", "true")
        self.fields = {
            name: AskedField(look, "keys", name, secret=name != "why") for name in _FIELDS[question]
        }
        for each in self.fields.values():
            each.field.setProperty("asked", "false")
        self.trouble = TroubleLine(look)
        self.confirm = Keyed(look, "main", f"staff.keys.{question}.confirm", ("Enter",))
        self.cancel = Keyed(look, "quiet", "staff.action.cancel", ("Esc",))
        actions = QHBoxLayout()
        actions.setSpacing(theme.px("gap"))
        actions.addWidget(self.confirm)
        actions.addStretch(1)
        actions.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.steps(2),) * 4)
        column.setSpacing(theme.steps(1))
        column.addWidget(Text(look, "staff_strong", f"staff.keys.{question}.title"))
        column.addWidget(Text(look, "staff", f"staff.keys.{question}.text", "slate"))
        for each in self.fields.values():
            column.addWidget(each)
        column.addWidget(self.trouble)
        column.addLayout(actions)
        self.confirm.button.clicked.connect(self.submit)
        self.cancel.button.clicked.connect(self.cancelled)
        self.hide()

    def open(self, *, key_locked: bool) -> None:
        """Ask; the present passphrase only where this computer does not keep it."""
        self.close_up()
        if self.question != "keep" and "present" in self.fields:
            self.fields["present"].setVisible(key_locked)
        self.show()
        next(each for each in self.fields.values() if not each.isHidden()).field.setFocus()

    def close_up(self) -> None:
        """Forget what was typed, and go."""
        for each in self.fields.values():
            each.field.clear()
            each.clear_trouble()
        self.trouble.tell(None)
        self.show_busy(busy=False)
        self.hide()

    def show_busy(self, *, busy: bool) -> None:
        """Take nothing while an answer is on its way, or take something again."""
        self.confirm.button.setEnabled(not busy)
        for each in self.fields.values():
            each.field.setReadOnly(busy)

    def refuse(self, part: Part) -> None:
        """Say what is wrong; what was typed stays."""
        self.show_busy(busy=False)
        self.trouble.tell(part)

    def submit(self) -> None:
        """Hand on what was typed, or go to the first field that is empty."""
        if not self.confirm.button.isEnabled():
            return
        asked = {name: each for name, each in self.fields.items() if not each.isHidden()}
        typed = {name: each.text for name, each in asked.items()}
        empty = next((name for name, text in typed.items() if not text.strip()), None)
        if empty is not None:
            asked[empty].field.setFocus()
            return
        if typed.get("again") != typed.get("new"):
            asked["again"].refuse("staff.keys.differs")
            return
        self.show_busy(busy=True)
        self.confirmed.emit(Answer(self.question, typed))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif event.key() in _RETURN_KEYS:
            self.submit()
        else:
            super().keyPressEvent(event)
