"""What an act still needs, asked beside the student: a reason, a code, or only a yes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from kiosk.admission import LONGEST_REASON
from kiosk.collection_code import LONGEST
from kiosk.gui.staff.field import Field
from kiosk.gui.staff.keyed import Keyed
from kiosk.gui.staff.notice import Part
from kiosk.gui.staff.students.dossier import Dossier
from kiosk.gui.staff.students.erasure_outlook import ErasureOutlook
from kiosk.gui.voice import Look
from kiosk.gui.widgets.text import Text
from kiosk.rights import Act as Right

Act = Literal["admit", "unadmit", "code", "release", "unlock", "revoke", "erase"]
"""What can be done to a student that asks something first."""
RIGHTS: Final[dict[Act, Right]] = {
    "admit": "override_eligibility",
    "unadmit": "override_eligibility",
    "code": "add_code",
    "release": "release_number",
    "unlock": "unlock",
    "revoke": "revoke_override",
    "erase": "delete_student",
}
_ASKS: Final[tuple[Act, ...]] = ("admit", "code", "unlock", "revoke", "erase")
"""Those that need a text."""


@dataclass(frozen=True)
class Answer:
    """What was asked for, complete.

    Attributes:
        act: what is to be done.
        dossier: the student as they were looked at.
        text: the reason or the code; "" where none is needed.
    """

    act: Act
    dossier: Dossier
    text: str = ""


class ActForm(QFrame):
    """Asks before an act; Enter does it, Esc does not.

    Signals:
        confirmed: an ``Answer``.
        cancelled: nothing is to be done.
    """

    confirmed = Signal(object)
    cancelled = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        theme = look.theme
        self.setProperty("form", "true")
        self._look = look
        self._act: Act = "admit"
        self._dossier: Dossier | None = None
        self.title = Text(look, "staff_strong")
        self.explanation = Text(look, "staff", tone="slate")
        self.fields = {act: Field(look, f"staff.students.{act}.hint") for act in _ASKS}
        self.outlook = ErasureOutlook(look)
        # What cannot come back is not done by one key too many: the number is typed once more.
        self.again = Field(look, "staff.students.erase.again")
        self.trouble = Text(look, "staff", tone="bad")
        self.confirm = Keyed(look, "main", "staff.students.admit.confirm", ("Enter",))
        self.cancel = Keyed(look, "quiet", "staff.action.cancel", ("Esc",))
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.steps(2),) * 4)
        column.setSpacing(theme.steps(1))
        column.addWidget(self.title)
        column.addWidget(self.explanation)
        column.addWidget(self.outlook)
        for act, field in self.fields.items():
            field.setMaxLength(LONGEST if act == "code" else LONGEST_REASON)
            field.textChanged.connect(self._show_whether_complete)
            field.returnPressed.connect(self._confirm)
            column.addWidget(field)
        self.again.textChanged.connect(self._show_whether_complete)
        self.again.returnPressed.connect(self._confirm)
        column.addWidget(self.again)
        column.addWidget(self.trouble)
        row = QHBoxLayout()
        row.setSpacing(theme.px("gap"))
        row.addWidget(self.confirm)
        row.addStretch(1)
        row.addWidget(self.cancel)
        column.addLayout(row)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.confirm.button.clicked.connect(self._confirm)
        self.cancel.button.clicked.connect(self.cancelled)

    @property
    def act(self) -> Act:
        """What is asked about."""
        return self._act

    def open(self, act: Act, dossier: Dossier) -> None:
        """Ask about an act on a student."""
        self._act, self._dossier = act, dossier
        student = dossier.history.student
        self.title.tell(f"staff.students.{act}.title", name=student.name or student.student_no)
        self.explanation.tell(f"staff.students.{self._explained(dossier)}")
        self.confirm.button.tell(f"staff.students.{act}.confirm")
        for each, field in self.fields.items():
            field.clear()
            field.setVisible(each == act)
        self.again.clear()
        self.outlook.show_dossier(dossier)
        for part in (self.again, self.outlook):
            part.setVisible(act == "erase")
        self.trouble.hide()
        self.setEnabled(True)
        self._show_whether_complete()
        self.show()
        (self.fields.get(act) or self).setFocus()

    def look_again(self, dossier: Dossier) -> None:
        """Ask about the student as they are now; what was entered stays."""
        if self._dossier is not None and self._dossier.student_no == dossier.student_no:
            self._dossier = dossier

    def wait(self) -> None:
        """Let nothing be changed while the answer is on its way."""
        self.setEnabled(False)

    def refuse(self, part: Part) -> None:
        """Say why it was not done; what was entered stays."""
        self.setEnabled(True)
        key, fields = part
        self.trouble.tell(key, **fields)
        self.trouble.show()
        (self.fields.get(self._act) or self).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._act not in _ASKS:
            self._confirm()
        else:
            super().keyPressEvent(event)

    def _explained(self, dossier: Dossier) -> str:
        locked = dossier.locked
        if self._act == "unlock" and locked is not None and locked.submission.state == "exported":
            return f"{self._act}.handed_over"
        if self._act == "code" and dossier.history.code is not None:
            return f"{self._act}.another"
        return f"{self._act}.text"

    def _text(self) -> str:
        field = self.fields.get(self._act)
        return "" if field is None else field.text().strip()

    def _is_complete(self) -> bool:
        if self._dossier is None or (self._act in _ASKS and not self._text()):
            return False
        return self._act != "erase" or self.again.text().strip().upper() == self._dossier.student_no

    def _show_whether_complete(self) -> None:
        self.confirm.button.setEnabled(self._is_complete())

    def _confirm(self) -> None:
        if self._dossier is not None and self._is_complete() and self.isEnabled():
            self.confirmed.emit(Answer(self._act, self._dossier, self._text()))
