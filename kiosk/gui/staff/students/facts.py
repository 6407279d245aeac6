"""Who the student is, and which way is open to them, with the facts that decided it."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QFormLayout, QFrame, QVBoxLayout, QWidget

from kiosk.admission import person_of
from kiosk.gui.staff.students.dossier import Dossier
from kiosk.gui.voice import Look, Voice
from kiosk.gui.widgets.badge import Badge, State
from kiosk.gui.widgets.buttons import Button
from kiosk.gui.widgets.text import Text

_LEVEL: Final = "person.level"
_SHOWN_ABOVE: Final = ("person.name", "person.student_no")
_PATHS: Final[dict[str, State]] = {
    "offline": "good",
    "online": "accent",
    "exempt": "plain",
    "locked": "accent",
    "unlisted": "bad",
    "staff": "doubt",
}
_WORDS: Final[dict[str, str]] = {
    "level": f"{_LEVEL}.",
    "route": "staff.students.route.",
    "circumstance": "staff.students.circumstance.",
}
"""Facts whose values are words, and where those stand."""
_NOT_TOLD: Final = ("season_sha256", "listed")
"""Facts that say nothing to a person."""


class Facts(QWidget):
    """What the list says of a student, line by line."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setHorizontalSpacing(look.theme.steps(2))
        self._form.setVerticalSpacing(look.theme.steps(0.5))

    def show_facts(self, dossier: Dossier) -> None:
        """Show what is known."""
        while self._form.rowCount():
            self._form.removeRow(0)
        student = dossier.history.student
        for key, value in person_of(student):
            if key in _SHOWN_ABOVE:
                continue
            text = Text(self._look, "staff")
            if key == _LEVEL:
                text.tell(value)
            else:
                text.show_data(value)
            self._add(key, text)
        if student.circumstance is not None:
            key = f"staff.students.circumstance.{student.circumstance}"
            self._add("staff.students.circumstance", Text(self._look, "staff", key))
        self._add("staff.students.code", self._code(dossier))

    def _code(self, dossier: Dossier) -> Text:
        code = dossier.history.code
        if code is None:
            return Text(self._look, "staff", "staff.students.code.none", "doubt")
        text = Text(self._look, "staff")
        at = f"{code.added_at.astimezone():%Y-%m-%d}"
        text.tell("staff.students.code.here", by=code.added_by, at=at)
        return text

    def _add(self, key: str, value: Text) -> None:
        self._form.addRow(Text(self._look, "staff", key, "slate").one_line(), value)


class DecisionCard(QFrame):
    """Which way is open, why, and what was looked at."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        theme = look.theme
        self._look = look
        self._dossier: Dossier | None = None
        self.path = Badge(look, "plain", role="staff")
        self.path.text.setWordWrap(True)
        self.sentence = Text(look, "staff")
        self.next = Text(look, "staff", tone="slate")
        self.reason = Text(look, "staff", tone="slate")
        self.more = Button(look, "link", "staff.students.facts.show").dense()
        self.facts = Text(look, "staff", tone="slate")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.steps(0.5))
        for part in (self.path, self.sentence, self.next, self.reason, self.more, self.facts):
            column.addWidget(part)
        self.more.clicked.connect(lambda: self._unfold(self.facts.isHidden()))
        look.voice.changed.connect(self._retell)
        self._unfold(False)

    def show_decision(self, dossier: Dossier) -> None:
        """Show which way is open."""
        self._dossier = dossier
        decided = dossier.admitted is not None
        for part in (self.path, self.next, self.reason, self.more):
            part.setVisible(decided)
        if dossier.admitted is not None:
            decision = dossier.admitted.decision
            self.path.set_state(_PATHS[decision.path])
            self.path.text.tell(f"staff.students.path.{decision.path}")
            self.sentence.tell(decision.words_key, **decision.fields)
            self.next.tell(decision.next_key, **decision.fields)
            self.reason.tell("staff.students.reason_code", code=decision.reason)
        elif dossier.trouble is not None:
            self.sentence.tell(dossier.trouble.words_key, **dossier.trouble.fields)
            self.facts.hide()
        self.sentence.set_tone("ink" if decided else "bad")
        self._retell()

    def _unfold(self, wanted: bool) -> None:
        self.facts.setVisible(wanted)
        self.more.tell(f"staff.students.facts.{'hide' if wanted else 'show'}")

    def _retell(self) -> None:
        if self._dossier is None or self._dossier.admitted is None:
            return
        facts = self._dossier.admitted.decision.facts
        say = self._look.voice.say
        lines = [
            say(
                "staff.students.facts.line",
                name=say(f"staff.students.fact.{name}"),
                value=_plain(name, value, self._look.voice),
            )
            for name, value in facts.items()
            if name not in _NOT_TOLD
        ]
        self.facts.show_data("\n".join(lines))


def _plain(name: str, value: str | float | None, voice: Voice) -> str:
    """Return the value of a fact as a person reads it."""
    if value is None:
        return "–"
    if isinstance(value, bool):
        return voice.say(f"staff.students.fact.{'yes' if value else 'no'}")
    kind = _WORDS.get(name)
    return str(value) if kind is None else voice.say(f"{kind}{value}")
