"""The student at the right: who, which way, what can be done, the photos, all that happened."""

from __future__ import annotations

from datetime import tzinfo
from typing import get_args

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from kiosk.gui.staff.notice import Part
from kiosk.gui.staff.students.act_list import ActList
from kiosk.gui.staff.students.dossier import Dossier
from kiosk.gui.staff.students.facts import DecisionCard, Facts
from kiosk.gui.staff.students.forms import Act, ActForm
from kiosk.gui.staff.students.happenings import happenings
from kiosk.gui.staff.students.photo_strip import PhotoStrip
from kiosk.gui.staff.students.states import mark_of, state_key
from kiosk.gui.staff.students.timeline import Timeline
from kiosk.gui.voice import Look
from kiosk.gui.widgets.icon import Icon
from kiosk.gui.widgets.text import Text
from kiosk.rights import Role


class PersonPanel(QScrollArea):
    """Shows one student and asks for acts on them.

    Signals:
        decided: an ``Answer`` to what an act asked.
        opened: the name of an act that is being asked about.
        wished: what needs no question: ``review``, ``print``, ``save``.
    """

    decided = Signal(object)
    opened = Signal(str)
    wished = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._dossier: Dossier | None = None
        self.name = Text(look, "body_strong")
        self.student_no = Text(look, "staff", tone="slate")
        self.state_icon = Icon(look.theme, "circle-minus", "slate", "icon_small")
        self.state = Text(look, "staff_strong").one_line()
        self.held = Text(look, "staff", "staff.students.held.text", "bad")
        self.erased = Text(look, "staff", tone="slate")
        self.facts = Facts(look)
        self.decision = DecisionCard(look)
        self.acts = ActList(look)
        self.form = ActForm(look)
        self.photos = PhotoStrip(look)
        self.timeline = Timeline(look)
        self._lay_out()
        self.acts.asked.connect(self._wish)
        self.form.confirmed.connect(self.decided)
        self.form.cancelled.connect(self.close_form)
        self.close_form()

    @property
    def dossier(self) -> Dossier | None:
        """The student who is shown."""
        return self._dossier

    @property
    def asks(self) -> bool:
        """Whether a form is open."""
        return not self.form.isHidden()

    def show_dossier(self, dossier: Dossier, role: Role, zone: tzinfo | None) -> None:
        """Show a student as somebody of a role sees them, with times of a zone."""
        before = self._dossier
        if before is None or before.student_no != dossier.student_no:
            self.close_form()
            self.verticalScrollBar().setValue(0)
        self._dossier = dossier
        student, line = dossier.history.student, dossier.line
        self.name.setVisible(bool(student.name))
        self.name.show_data(student.name or "")
        self.student_no.show_data(student.student_no)
        mark = mark_of(line)
        self.state_icon.show_icon(mark.icon, mark.tone)
        self.state.set_tone(mark.tone)
        self.state.tell(state_key("acknowledged" if line.acknowledged else line.stage))
        self.held.setVisible(dossier.held)
        erasure = dossier.history.erasure
        self.erased.setVisible(erasure is not None)
        if erasure is not None:
            day = f"{erasure.erased_at.astimezone(zone):%Y-%m-%d}"
            self.erased.tell("staff.students.erased.text", day=day, by=erasure.erased_by)
        self.facts.show_facts(dossier)
        self.decision.show_decision(dossier)
        self.acts.offer(dossier, role)
        self.form.look_again(dossier)
        self.photos.show_photos(dossier, zone)
        self.timeline.show_happenings(happenings(dossier.history), zone)

    def clear(self) -> None:
        """Show nobody."""
        self._dossier = None
        self.close_form()
        for field in (*self.form.fields.values(), self.form.again):
            field.clear()

    def refuse(self, part: Part) -> None:
        """Say beside the question why it was not done."""
        self.form.refuse(part)

    def close_form(self) -> None:
        """Ask nothing any more."""
        self.form.hide()
        self.acts.show()

    def _wish(self, wish: str) -> None:
        act = next((act for act in get_args(Act) if act == wish), None)
        if act is None or self._dossier is None:
            self.wished.emit(wish)
            return
        self.acts.hide()
        self.form.open(act, self._dossier)
        self.opened.emit(act)
        self.ensureWidgetVisible(self.form)

    def _lay_out(self) -> None:
        theme, look = self._look.theme, self._look
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = QWidget()
        content.setProperty("ground", "white")
        column = QVBoxLayout(content)
        # At the right the bar that scrolls.
        column.setContentsMargins(*(theme.steps(each) for each in (2, 2, 2.5, 2)))
        column.setSpacing(theme.steps(1.5))
        head = QVBoxLayout()
        head.setSpacing(0)
        first = QHBoxLayout()
        first.setSpacing(theme.steps(0.5))
        first.addWidget(self.name, 1)
        first.addWidget(self.state_icon)
        first.addWidget(self.state)
        head.addLayout(first)
        head.addWidget(self.student_no)
        column.addLayout(head)
        column.addWidget(self.held)
        column.addWidget(self.erased)
        for title, part in (
            (None, self.facts),
            ("staff.students.decision", self.decision),
            ("staff.students.acts", self.acts),
            (None, self.form),
            ("staff.students.photos", self.photos),
            ("staff.students.history", self.timeline),
        ):
            if title is not None:
                column.addWidget(_rule(look))
                column.addWidget(Text(look, "staff_strong", title))
            column.addWidget(part)
        column.addStretch(1)
        self.setWidget(content)


def _rule(look: Look) -> QFrame:
    line = QFrame()
    line.setFixedHeight(look.theme.px("hairline"))
    line.setStyleSheet(f"background: {look.theme.colours['line']};")
    return line
