"""The page of the people: the table, the person at the right, the forms; values in, signals out."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from kiosk.gui.staff.keyed import Keyed
from kiosk.gui.staff.notice import Part
from kiosk.gui.staff.people.card import MemberCard
from kiosk.gui.staff.people.forms import Answer, PersonForm, Question
from kiosk.gui.staff.people.member import COLUMNS, Member, Staff
from kiosk.gui.staff.table import Table
from kiosk.gui.voice import Look
from kiosk.gui.widgets.text import Text
from kiosk.rights import ROLES

_QUESTIONS: Final[tuple[Question, ...]] = ("add", "role", "secret", "own", "disable", "pin")
_AT_ONCE: Final = ("enable", "unlock")


class PeoplePage(QWidget):
    """Who works here.

    Signals:
        answered: an ``Answer`` to a form.
        done_at_once: an action without a question, and the name of the person.
    """

    answered = Signal(object)
    done_at_once = Signal(str, str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._staff = Staff((), door_set=False)
        self._may_manage = False
        self._chosen = ""
        self.count = Text(look, "staff", tone="slate").one_line()
        self.add = Keyed(look, "plain", "staff.people.add", ("N",))
        self.table = Table(look, COLUMNS, same=lambda row: row.name)
        self.table.say_when_empty("staff.people.empty")
        self.card = MemberCard(look)
        self.own_only = Text(look, "staff", "staff.people.own_only", tone="slate")
        self.door = Keyed(look, "plain", "staff.people.door.change", ("P",))
        self.door_card = QFrame()
        self.door_text = Text(look, "staff", tone="slate")
        self.forms = {question: PersonForm(look, question) for question in _QUESTIONS}
        self.everybody = QFrame()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._lay_out(look)
        self._connect()
        self.clear()

    def clear(self) -> None:
        """Show nobody, and forget what was typed."""
        self.close_form()
        self._chosen = ""
        self.show_staff(Staff((), door_set=False), may_manage=False)

    def show_staff(self, staff: Staff, *, may_manage: bool) -> None:
        """Show who works here.

        Args:
            staff: everybody, or only whoever is in.
            may_manage: whoever is in may change the others.
        """
        self._staff, self._may_manage = staff, may_manage
        self.everybody.setVisible(may_manage)
        self.door_card.setVisible(may_manage)
        self.own_only.setVisible(not may_manage)
        self.count.tell("staff.people.count", count=len(staff.members))
        self.table.model_of_rows.show_all(staff.members)
        if self._member(self._chosen) is None:
            self._chosen = next((each.name for each in staff.members if each.is_you), "")
        self.table.mark(self._chosen or None)
        self.card.show_member(self._member(self._chosen), may_manage=may_manage)
        self._show_door()

    def choose(self, name: str) -> None:
        """Choose a person."""
        self._chosen = name
        self.table.mark(name)
        self.close_form()
        self.card.show_member(self._member(name), may_manage=self._may_manage)

    def open_form(self, question: Question) -> None:
        """Ask something, in place of what was asked before."""
        member = self.card.member
        self.close_form()
        form = self.forms[question]
        if question in ("add", "pin") or member is None:
            form.open("", ROLES[0], yourself=False)
        else:
            yourself = member.is_you and question in ("role", "disable")
            form.open(member.name, member.role, yourself=yourself)
        self.card.setVisible(question not in ("add", "pin"))
        self.door_card.hide()
        for keyed in self.card.buttons.values():
            keyed.setEnabled(False)

    def close_form(self) -> None:
        """Close the form that is open, if one is; what was typed is forgotten."""
        for form in self.forms.values():
            form.close_up()
        self.card.show()
        self.door_card.setVisible(self._may_manage)
        for keyed in self.card.buttons.values():
            keyed.setEnabled(True)

    @property
    def members(self) -> tuple[Member, ...]:
        """Who is shown."""
        return self._staff.members

    @property
    def form(self) -> PersonForm | None:
        """The form that is open."""
        return next((form for form in self.forms.values() if not form.isHidden()), None)

    def refuse(self, part: Part) -> None:
        """Say what is wrong with an answer, in the form that is open."""
        form = self.form
        if form is not None:
            form.refuse(part)

    def _member(self, name: str) -> Member | None:
        return next((each for each in self._staff.members if each.name == name), None)

    def _lay_out(self, look: Look) -> None:
        theme = look.theme
        head = QHBoxLayout()
        head.setSpacing(theme.px("gap"))
        head.addWidget(Text(look, "body_strong", "staff.people.title").one_line())
        head.addWidget(self.count)
        head.addStretch(1)
        head.addWidget(self.add)
        left = QVBoxLayout(self.everybody)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(theme.px("gap"))
        left.addLayout(head)
        left.addWidget(self.table, 1)
        self.door_card.setProperty("card", "true")
        door = QVBoxLayout(self.door_card)
        door.setContentsMargins(*(theme.steps(2),) * 4)
        door.setSpacing(theme.steps(1))
        title = QHBoxLayout()
        title.addWidget(Text(look, "staff_strong", "staff.people.door").one_line())
        title.addStretch(1)
        title.addWidget(self.door)
        door.addLayout(title)
        door.addWidget(self.door_text)
        inner = QWidget()
        inner.setProperty("ground", "paper")
        right = QVBoxLayout(inner)
        right.setContentsMargins(0, 0, theme.steps(1), 0)
        right.setSpacing(theme.px("gap"))
        right.addWidget(self.card)
        right.addWidget(self.own_only)
        for form in self.forms.values():
            right.addWidget(form)
        right.addStretch(1)
        right.addWidget(self.door_card)
        side = QScrollArea()
        side.setWidget(inner)
        side.setWidgetResizable(True)
        side.setFixedWidth(theme.steps(59))
        side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        side.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px("gap"))
        row.addWidget(self.everybody, 1)
        row.addWidget(side)
        row.addStretch(0)

    def _connect(self) -> None:
        self.table.chosen.connect(lambda row: self.choose(row.name))
        self.card.asked.connect(self._ask)
        self.add.button.clicked.connect(lambda: self._ask("add"))
        self.door.button.clicked.connect(lambda: self._ask("pin"))
        for form in self.forms.values():
            form.confirmed.connect(self._answer)
            form.cancelled.connect(self._cancel)
        for key in "NPWURD":
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.activated.connect(lambda key=key: self._take_key(key))

    def _take_key(self, key: str) -> None:
        if self.form is not None:
            return
        if key in "NP":
            if self._may_manage:
                self._ask("add" if key == "N" else "pin")
        else:
            self.card.take_key(key)

    def _ask(self, action: str) -> None:
        member = self.card.member
        if action in _AT_ONCE:
            if member is not None:
                self.done_at_once.emit(action, member.name)
            return
        wanted = "own" if action == "own_secret" else action
        self.open_form(next(each for each in _QUESTIONS if each == wanted))

    def _answer(self, answer: Answer) -> None:
        self.answered.emit(answer)

    def _cancel(self) -> None:
        self.close_form()
        self.setFocus()

    def _show_door(self) -> None:
        word = "set" if self._staff.door_set else "unset"
        self.door_text.tell(f"staff.people.door.{word}")
        self.door_text.set_tone("slate" if self._staff.door_set else "doubt")
