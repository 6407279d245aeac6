"""Whose photo it is, what the list says of them, and when and where it was taken."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.gui.staff.review.case import Case
from kiosk.gui.staff.review.person import Person
from kiosk.gui.staff.review.queue_list import waits
from kiosk.gui.voice import Look
from kiosk.gui.widgets.badge import Badge, State
from kiosk.gui.widgets.text import Text
from kiosk.store.students import Student

_ELIDED: Final = Qt.TextElideMode.ElideRight
_STATES: Final[dict[str, State]] = {"pass": "good", "warn": "doubt", "fail": "bad"}
_NAME_STEPS: Final = 36


class PersonCard(QWidget):
    """The head of the right column."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._case: Case | None = None
        self._now: datetime | None = None
        self.name = Text(look, "body_strong").one_line()
        self.student_no = Text(look, "staff_strong").one_line()
        self.verdict = Badge(look, "plain", role="staff")
        self.place = Text(look, "staff")
        self.study = Text(look, "staff")
        self.number = Text(look, "staff", tone="slate")
        self.submitted = Text(look, "staff", tone="slate")
        self.taken = Text(look, "staff", tone="slate")
        self.decision = Text(look, "staff", tone="slate")
        self.admitted = Text(look, "staff", tone="doubt")
        self.flagged = Text(look, "staff_strong", "staff.review.flagged", tone="bad")
        self.unchecked = Text(look, "staff_strong", "staff.review.unchecked", tone="doubt")
        self.code = Text(look, "staff", "staff.review.waits_for_code", tone="slate")
        self.simulated = Text(look, "staff_strong", "staff.person.simulated", tone="doubt")
        self.override = Text(look, "staff_strong", tone="doubt")
        self._lay_out(look)
        look.voice.changed.connect(self._retell)

    def show_case(self, case: Case, now: datetime) -> None:
        """Show whose case it is; ``now`` is what its age is reckoned from."""
        self._case, self._now = case, now
        waiting = case.waiting
        self.name.setVisible(bool(waiting.name))
        widest = self._look.theme.steps(_NAME_STEPS)
        self.name.show_data(self.name.fontMetrics().elidedText(waiting.name, _ELIDED, widest))
        self.student_no.show_data(waiting.student_no)
        self.verdict.set_state(_STATES[waiting.verdict])
        self.verdict.text.tell(f"verdict.{waiting.verdict}")
        self.simulated.setVisible(waiting.simulated)
        self._show_person(case.person)
        override = waiting.override
        self.override.setVisible(override is not None)
        if override is not None:
            self.override.tell("staff.person.override", by=override.by, why=override.why)
        self._retell()

    def _lay_out(self, look: Look) -> None:
        head = QHBoxLayout()
        head.setSpacing(look.theme.steps(1))
        who = QVBoxLayout()
        who.setSpacing(0)
        who.addWidget(self.name)
        who.addWidget(self.student_no)
        head.addLayout(who, 1)
        head.addWidget(self.verdict, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.theme.steps(0.25))
        column.addLayout(head)
        column.addSpacing(look.theme.steps(0.5))
        for line in (
            self.flagged, self.unchecked, self.override, self.simulated, self.place, self.study,
            self.decision, self.admitted, self.code, self.number, self.submitted, self.taken,
        ):  # fmt: skip
            column.addWidget(line)

    def _show_person(self, person: Person) -> None:
        kept, student = person.kept, person.student
        self.flagged.setVisible(kept is not None and kept.flagged)
        self.unchecked.setVisible(kept is not None and kept.identity == "unchecked")
        self.code.setVisible(person.waits_for_code)
        places = () if student is None else (student.department, student.major)
        place = " · ".join(each for each in places if each)
        self.place.setVisible(bool(place))
        self.place.show_data(place)
        self.decision.setVisible(person.decision is not None)
        if person.decision is not None:
            key, fields = person.decision
            self.decision.tell(key, **fields)
        why = student.admitted_because if student is not None else None
        self.admitted.setVisible(bool(why))
        if why:
            self.admitted.tell("staff.review.admitted", why=why)

    def _retell(self) -> None:
        case, now = self._case, self._now
        if case is None or now is None:
            return
        since = case.waiting.submitted_at
        self.number.tell("staff.person.number", number=case.waiting.number)
        self.submitted.tell(
            "staff.person.submitted",
            moment=local_moment(since, now),
            waits=waits(self._look.voice, since, now),
        )
        taken = local_moment(case.taken_at, now)
        self.taken.tell("staff.person.taken", moment=taken, source=case.source)
        self.study.show_data(self._study(case.person.student))

    def _study(self, student: Student | None) -> str:
        """Say at which level somebody studies and when they graduate."""
        voice = self._look.voice
        if student is None or not student.listed:
            return voice.say("staff.review.not_listed")
        said = [voice.say(f"person.level.{student.level}")] if student.level is not None else []
        if student.graduates_on is not None:
            said.append(voice.say("staff.review.graduates", day=student.graduates_on.isoformat()))
        return " · ".join(said)


def local_moment(moment: datetime, now: datetime) -> str:
    """Write a moment in the time zone of the booth, which is that of ``now``."""
    return f"{moment.astimezone(now.tzinfo):%Y-%m-%d %H:%M}"
