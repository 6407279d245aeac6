"""The form for a student on no list: who they are said to be, and why they are admitted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.admission import LONGEST_REASON
from kiosk.gui.staff.field import Field
from kiosk.gui.staff.keyed import Keyed
from kiosk.gui.staff.notice import Part
from kiosk.gui.voice import Look
from kiosk.gui.widgets.text import Text
from kiosk.store.students import LEVELS

_BEFORE: Final = ("student_no", "name")
_AFTER: Final = ("department", "identity_no", "graduates_on", "because")
_NEEDED: Final = ("student_no", "name", "because")


@dataclass(frozen=True)
class Stranger:
    """What was typed.

    Attributes:
        said: field -> text, the level among them.
        because: why.
    """

    student_no: str
    said: dict[str, str]
    because: str


class AdmitPane(QWidget):
    """Asks for a student on no list; Enter admits, Esc does not.

    Signals:
        confirmed: a ``Stranger``.
        cancelled: nobody is to be admitted.
    """

    confirmed = Signal(object)
    cancelled = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        theme = look.theme
        self._look = look
        self.fields = {
            name: Field(look, f"staff.students.stranger.{name}") for name in (*_BEFORE, *_AFTER)
        }
        self.fields["because"].setMaxLength(LONGEST_REASON)
        self.level = QComboBox()
        self.trouble = Text(look, "staff", tone="bad")
        self.confirm = Keyed(look, "main", "staff.students.admit.confirm", ("Enter",))
        self.cancel = Keyed(look, "quiet", "staff.action.cancel", ("Esc",))
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.steps(2),) * 4)
        column.setSpacing(theme.steps(1))
        column.addWidget(Text(look, "body_strong", "staff.students.stranger.title"))
        column.addWidget(Text(look, "staff", "staff.students.stranger.text", "slate"))
        for name in _BEFORE:
            column.addWidget(self.fields[name])
        column.addWidget(self.level)
        for name in _AFTER:
            column.addWidget(self.fields[name])
        column.addWidget(self.trouble)
        row = QHBoxLayout()
        row.addWidget(self.confirm)
        row.addStretch(1)
        row.addWidget(self.cancel)
        column.addLayout(row)
        column.addStretch(1)
        for field in self.fields.values():
            field.textChanged.connect(self._show_whether_complete)
            field.returnPressed.connect(self._confirm)
        self.level.activated.connect(lambda _: self._show_whether_complete())
        self.confirm.button.clicked.connect(self._confirm)
        self.cancel.button.clicked.connect(self.cancelled)
        look.voice.changed.connect(self._retell)
        self.start()

    def start(self) -> None:
        """Ask anew; nothing of the last one stays."""
        for field in self.fields.values():
            field.clear()
        self.level.setCurrentIndex(0)
        self.trouble.hide()
        self.setEnabled(True)
        self._retell()
        self._show_whether_complete()

    def wait(self) -> None:
        """Let nothing be changed while the answer is on its way."""
        self.setEnabled(False)

    def refuse(self, part: Part) -> None:
        """Say why nobody was admitted; what was typed stays."""
        self.setEnabled(True)
        key, fields = part
        self.trouble.tell(key, **fields)
        self.trouble.show()
        self.fields["student_no"].setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    def _text(self, name: str) -> str:
        return self.fields[name].text().strip()

    def _is_complete(self) -> bool:
        return all(map(self._text, _NEEDED)) and self.level.currentIndex() > 0

    def _show_whether_complete(self) -> None:
        self.confirm.button.setEnabled(self._is_complete())

    def _confirm(self) -> None:
        if not (self._is_complete() and self.isEnabled()):
            return
        said = {name: self._text(name) for name in ("name", "department", "identity_no")}
        said["graduates_on"] = self._text("graduates_on")
        said["level"] = LEVELS[self.level.currentIndex() - 1]
        self.confirmed.emit(Stranger(self._text("student_no"), said, self._text("because")))

    def _retell(self) -> None:
        say = self._look.voice.say
        present = max(self.level.currentIndex(), 0)
        self.level.clear()
        levels = [say(f"person.level.{each}") for each in LEVELS]
        self.level.addItems([say("staff.students.stranger.level"), *levels])
        self.level.setCurrentIndex(present)
