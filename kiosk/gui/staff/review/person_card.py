"""Whose photo it is, when and where it was taken."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.gui.staff.review.case import Case
from kiosk.gui.staff.review.queue_list import waits
from kiosk.gui.voice import Look
from kiosk.gui.widgets.badge import Badge, State
from kiosk.gui.widgets.text import Text

_STATES: dict[str, State] = {"pass": "good", "warn": "doubt", "fail": "bad"}


class PersonCard(QWidget):
    """The head of the right column."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._case: Case | None = None
        self._now: datetime | None = None
        self.student_no = Text(look, "body_strong").one_line()
        self.verdict = Badge(look, "plain", role="staff")
        self.number = Text(look, "staff", tone="slate")
        self.submitted = Text(look, "staff", tone="slate")
        self.taken = Text(look, "staff", tone="slate")
        self.simulated = Badge(look, "doubt", "staff.person.simulated", role="staff")
        self.simulated.text.setWordWrap(True)
        self.override = Text(look, "staff", tone="doubt")
        head = QHBoxLayout()
        head.addWidget(self.student_no, 1)
        head.addWidget(self.verdict)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.theme.steps(0.5))
        column.addLayout(head)
        for line in (self.number, self.submitted, self.taken):
            column.addWidget(line)
        column.addSpacing(look.theme.steps(0.5))
        column.addWidget(self.simulated)
        column.addWidget(self.override)
        look.voice.changed.connect(self._retell)

    def show_case(self, case: Case, now: datetime) -> None:
        """Show whose case it is; ``now`` is what its age is reckoned from."""
        self._case, self._now = case, now
        waiting = case.waiting
        self.student_no.show_data(waiting.student_no)
        self.verdict.set_state(_STATES[waiting.verdict])
        self.verdict.text.tell(f"verdict.{waiting.verdict}")
        self.number.tell("staff.person.number", number=waiting.number)
        self.simulated.setVisible(waiting.simulated)
        override = waiting.override
        self.override.setVisible(override is not None)
        if override is not None:
            self.override.tell("staff.person.override", by=override.by, why=override.why)
        self._retell()

    def _retell(self) -> None:
        case, now = self._case, self._now
        if case is None or now is None:
            return
        since = case.waiting.submitted_at
        self.submitted.tell(
            "staff.person.submitted",
            moment=_local(since, now),
            waits=waits(self._look.voice, since, now),
        )
        self.taken.tell("staff.person.taken", moment=_local(case.taken_at, now), source=case.source)


def _local(moment: datetime, now: datetime) -> str:
    """Write a moment in the time zone of the booth, which is that of ``now``."""
    return f"{moment.astimezone(now.tzinfo):%Y-%m-%d %H:%M}"
