"""What is asked before something about a person changes: beside the table, never over it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from kiosk import passwords
from kiosk.errors import BadInput
from kiosk.gui.staff.entry_page import AskedField
from kiosk.gui.staff.keyed import Keyed
from kiosk.gui.staff.notice import Part
from kiosk.gui.voice import Look
from kiosk.gui.widgets.icon import Icon
from kiosk.gui.widgets.rows import beside
from kiosk.gui.widgets.text import Text
from kiosk.rights import ROLES, Role

Question = Literal["add", "role", "secret", "own", "disable", "pin"]
_RETURN_KEYS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_FIELDS: Final[Mapping[Question, tuple[str, ...]]] = {
    "add": ("name", "new", "again"),
    "role": (),
    "secret": ("new", "again"),
    "own": ("old", "new", "again"),
    "disable": (),
    "pin": ("pin", "again"),
}
_SECRETS: Final = ("old", "new", "again", "pin")
_WITH_ROLE: Final = ("add", "role")
_NEW: Final = ("new", "pin")
_OF_THE_OLD: Final = (
    "people.secret.locked_seconds", "people.secret.locked_minutes", "people.secret.wrong",
)  # fmt: skip


@dataclass(frozen=True)
class Answer:
    """What was answered.

    Attributes:
        question: what was asked.
        name: of the person it is about; of somebody new as it was typed.
        role: the one that was chosen, where one was asked for.
        typed: the fields by name.
    """

    question: Question
    name: str
    role: Role
    typed: Mapping[str, str] = field(repr=False)


class RoleChoice(QWidget):
    """The roles, each with what it may do."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        theme = look.theme
        self._look = look
        self._group = QButtonGroup(self)
        self.boxes: dict[Role, QRadioButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.steps(0.5))
        column.addWidget(Text(look, "staff_strong", "staff.people.role_of"))
        for role in ROLES:
            box = QRadioButton()
            self.boxes[role] = box
            self._group.addButton(box)
            may = Text(look, "staff", f"staff.people.may.{role}", tone="slate")
            under = QHBoxLayout()
            under.setContentsMargins(theme.steps(3.5), 0, 0, theme.steps(0.5))
            under.addWidget(may)
            column.addWidget(box)
            column.addLayout(under)
        look.voice.changed.connect(self._retell)
        self._retell()

    @property
    def role(self) -> Role:
        """The one that is chosen."""
        return next(role for role, box in self.boxes.items() if box.isChecked())

    def choose(self, role: Role) -> None:
        """Choose a role."""
        self.boxes[role].setChecked(True)

    def _retell(self) -> None:
        for role, box in self.boxes.items():
            box.setText(self._look.voice.say(f"role.{role}"))


class PersonForm(QFrame):
    """One question, with its fields and the rules said before anything is typed.

    Signals:
        confirmed: an ``Answer``, complete and strong enough.
        cancelled: nothing is to change.
    """

    confirmed = Signal(object)
    cancelled = Signal()

    def __init__(self, look: Look, question: Question) -> None:
        super().__init__()
        theme = look.theme
        self.question: Question = question
        self._name = ""
        self._role: Role = ROLES[0]
        self.setProperty("form", "true")
        self.title = Text(look, "staff_strong")
        self.rules = Text(look, "staff", tone="slate")
        self.yourself = Text(look, "staff", "staff.people.form.yourself", tone="doubt")
        self.fields = {
            name: AskedField(look, "people", name, secret=name in _SECRETS)
            for name in _FIELDS[question]
        }
        for each in self.fields.values():
            each.field.setProperty("asked", "false")
        self.roles = RoleChoice(look) if question in _WITH_ROLE else None
        self.trouble = Text(look, "staff", tone="bad")
        self._below = QWidget()
        self._below.setLayout(
            beside(theme, Icon(theme, "alert-triangle", "bad", "icon_small"), self.trouble, "staff")
        )
        words = "confirm.disable" if question == "disable" else "confirm"
        self.confirm = Keyed(look, "main", f"staff.people.{words}", ("Enter",))
        self.cancel = Keyed(look, "quiet", "staff.action.cancel", ("Esc",))
        self._lay_out(look)
        self.confirm.button.clicked.connect(self.submit)
        self.cancel.button.clicked.connect(self.cancelled)

    def open(self, name: str, role: Role, *, yourself: bool) -> None:
        """Ask about a person.

        Args:
            name: of the person; "" for somebody new and for the door.
            role: the present one.
            yourself: the answer ends the asker's own log-in.
        """
        self._name, self._role = name, role
        fields = {"name": name} if self.question in ("role", "secret", "disable") else {}
        self.title.tell(f"staff.people.form.{self.question}", **fields)
        self.yourself.setVisible(yourself)
        self._below.hide()
        if self.roles is not None:
            self.roles.choose(role)
        for each in self.fields.values():
            each.field.clear()
            each.clear_trouble()
        self.show_busy(busy=False)
        self.show()
        if self.fields:
            next(iter(self.fields.values())).field.setFocus()
        elif self.roles is not None:
            self.roles.boxes[role].setFocus()
        else:
            self.confirm.button.setFocus()

    def close_up(self) -> None:
        """Forget what was typed, and go."""
        for each in self.fields.values():
            each.field.clear()
            each.clear_trouble()
        self._name = ""
        self.hide()

    def show_busy(self, *, busy: bool) -> None:
        """Take nothing while an answer is on its way, or take something again."""
        self.confirm.button.setEnabled(not busy)
        for each in self.fields.values():
            each.field.setReadOnly(busy)

    def refuse(self, part: Part) -> None:
        """Say what is wrong: beside the field that it is about, or above the button."""
        self.show_busy(busy=False)
        key, fields = part
        named = self._field_of(key)
        if named is not None:
            said = "staff.people.old_wrong" if key == "people.secret.wrong" else key
            self.fields[named].refuse(said, **(fields if said == key else {}))
            return
        self.trouble.tell(key, **fields)
        self._below.show()

    def submit(self) -> None:
        """Hand on what was typed, or say beside the first wrong field what is wrong."""
        if not self.confirm.button.isEnabled():
            return
        self._below.hide()
        typed = {name: each.text for name, each in self.fields.items()}
        empty = next((name for name, text in typed.items() if not text.strip()), None)
        if empty is not None:
            self.fields[empty].field.setFocus()
            return
        trouble = self._trouble(typed)
        if trouble is not None:
            self.refuse(trouble)
            return
        name = typed.get("name", self._name)
        role = self._role if self.roles is None else self.roles.role
        self.show_busy(busy=True)
        self.confirmed.emit(Answer(self.question, name, role, typed))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif event.key() in _RETURN_KEYS:
            self.submit()
        else:
            super().keyPressEvent(event)

    def _trouble(self, typed: Mapping[str, str]) -> Part | None:
        """Return what is wrong by the rules that are known here; the act asks them again."""
        new = next((name for name in _NEW if name in typed), None)
        if new is None:
            return None
        if new == "pin" and not (typed[new].isascii() and typed[new].isdigit()):
            return "people.secret.digits", {"pin": passwords.SHORTEST_PIN}
        try:
            passwords.demand_strong(typed[new], typed.get("name", self._name))
        except BadInput as error:
            return error.words_key, error.fields
        return None if typed["again"] == typed[new] else ("people.secret.differs", {})

    def _field_of(self, key: str) -> str | None:
        """Return the field that a sentence is about."""
        if key == "people.secret.differs":
            return "again"
        if key in _OF_THE_OLD:
            return "old" if "old" in self.fields else None
        if key.startswith("people.secret."):
            return next((name for name in _NEW if name in self.fields), None)
        named = key in ("people.name.bad", "people.taken") and "name" in self.fields
        return "name" if named else None

    def _lay_out(self, look: Look) -> None:
        theme = look.theme
        self._tell_rules()
        actions = QHBoxLayout()
        actions.setSpacing(theme.px("gap"))
        actions.addWidget(self.confirm)
        actions.addStretch(1)
        actions.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.steps(2),) * 4)
        column.setSpacing(theme.steps(1.5))
        column.addWidget(self.title)
        fields = list(self.fields.values())
        if self.question == "add":
            column.addWidget(fields.pop(0))
        if self.roles is not None:
            column.addWidget(self.roles)
        column.addWidget(self.rules)
        for each in fields:
            column.addWidget(each)
        column.addWidget(self.yourself)
        column.addWidget(self._below)
        column.addLayout(actions)

    def _tell_rules(self) -> None:
        if self.question == "disable":
            self.rules.tell("staff.people.form.disable.text")
        elif self.question == "pin":
            self.rules.tell("staff.people.rules.pin", pin=passwords.SHORTEST_PIN)
        elif self.question == "role":
            self.rules.hide()
        else:
            self.rules.tell(
                "staff.people.rules.secret",
                password=passwords.SHORTEST_PASSWORD,
                pin=passwords.SHORTEST_PIN,
            )
