"""Whom to show: one field to type in, three lists to choose from; what was chosen stays."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.gui.staff.field import Field
from kiosk.gui.staff.students.states import state_key
from kiosk.gui.voice import Look
from kiosk.gui.widgets.buttons import Button
from kiosk.gui.widgets.text import Text
from kiosk.search import Query
from kiosk.store.finding import State
from kiosk.store.students import LEVELS

_REST_MS: Final = 120
"""So long nothing is typed before it is looked for."""
_STATES: Final[tuple[State, ...]] = (
    "missing", "collected", "submitted", "returned", "approved", "exported", "acknowledged",
)  # fmt: skip
_WAITS: Final = "waiting_for_code"
_HELD: Final = "held"
_CHOICES: Final = ("", *_STATES, _WAITS, _HELD)
_PART: Final = re.compile(
    r"(?:^|\s)(student|department|state|code|level|reason|graduates):(.*?)"
    r"(?=\s(?:student|department|state|code|level|reason|graduates):|$)"
)


@dataclass(frozen=True)
class Asked:
    """What an errand asks for.

    Attributes:
        query: whom to show.
        student_no: whom to look at besides; "" for nobody.
    """

    query: Query
    student_no: str = ""


def understood(subject: str) -> Asked | None:
    """Return what the subject of an errand means; None if it is not one of ours.

    Subjects are ``student:NO``, ``state:missing`` and the other states, ``department:…``,
    ``level:…``, ``reason:…``, ``graduates:FIRST..LAST``, several of them with blanks between,
    ``code:waiting`` and ``held``.
    """
    if subject == _HELD:
        return Asked(Query(held=True))
    parts = dict(_PART.findall(subject))
    if "student" in parts:
        return Asked(Query(parts["student"]), parts["student"])
    state = parts.get("state", "")
    level = parts.get("level")
    days = _days(parts.get("graduates", ""))
    if not parts or state not in (*_CHOICES, "listed") or level not in (None, *LEVELS):
        return None
    waits = state == _WAITS or "code" in parts
    return Asked(
        Query(
            department=parts.get("department"),
            stage=next((each for each in _STATES if each == state), None),
            waits_for_code=waits,
            level=next((each for each in LEVELS if each == level), None),
            held=state == _HELD,
            # A number of the report counts those on the lists.
            listed="code" not in parts,
            reason=parts.get("reason", ""),
            graduates=days,
        )
    )


def _days(text: str) -> tuple[date, date] | None:
    try:
        first, last = (date.fromisoformat(part) for part in text.split(".."))
    except ValueError:
        return None
    return first, last


class Filters(QWidget):
    """The field and the lists.

    Signals:
        changed: somebody else is looked for.
    """

    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        theme = look.theme
        self._look = look
        self._departments: tuple[str, ...] = ()
        self._more = Query()
        self.search = Field(look, "staff.students.search")
        self.search.setClearButtonEnabled(True)
        self.department, self.level, self.state = QComboBox(), QComboBox(), QComboBox()
        self.everyone = Button(look, "quiet", "staff.students.everyone").dense()
        self.narrowed = Text(look, "staff", tone="doubt")
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self.changed)
        row = QHBoxLayout()
        row.setSpacing(theme.steps(1))
        row.addWidget(self.search, 3)
        for box, share in ((self.department, 2), (self.level, 1), (self.state, 1)):
            box.setMinimumContentsLength(6)
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.activated.connect(lambda _: self._choose())
            row.addWidget(box, share)
        row.addWidget(self.everyone)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.steps(0.5))
        column.addLayout(row)
        column.addWidget(self.narrowed)
        self.search.textEdited.connect(lambda _: self._rest.start())
        # The cross in the field empties it without its being edited.
        self.search.textChanged.connect(lambda text: None if text else self._rest.start())
        self.search.returnPressed.connect(self._at_once)
        self.everyone.clicked.connect(self.clear)
        QShortcut(QKeySequence("Ctrl+F"), self).activated.connect(self._focus)
        look.voice.changed.connect(self._retell)
        self._retell()
        self._tell_more()

    @property
    def query(self) -> Query:
        """Whom to show."""
        place, level = self.department.currentIndex(), self.level.currentIndex()
        state = _CHOICES[max(0, self.state.currentIndex())]
        return replace(
            self._more,
            text=self.search.text(),
            department=self._departments[place - 1] if place > 0 else None,
            level=LEVELS[level - 1] if level > 0 else None,
            stage=next((each for each in _STATES if each == state), None),
            waits_for_code=state == _WAITS,
            held=state == _HELD,
        )

    def offer(self, departments: Sequence[str]) -> None:
        """Offer these departments; the one that was chosen stays chosen."""
        place = self.department.currentIndex()
        chosen = self._departments[place - 1] if place > 0 else None
        if tuple(departments) != self._departments:
            self._departments = tuple(departments)
            self._retell()
            self._choose_department(chosen)

    def show_query(self, query: Query) -> None:
        """Show what an errand asked for; ``changed`` follows."""
        self.search.setText(query.text)
        self._choose_department(query.department)
        self.level.setCurrentIndex(0 if query.level is None else LEVELS.index(query.level) + 1)
        state = _WAITS if query.waits_for_code else _HELD if query.held else query.stage or ""
        self.state.setCurrentIndex(_CHOICES.index(state))
        self._more = replace(
            Query(), listed=query.listed, reason=query.reason, graduates=query.graduates
        )
        self._at_once()

    def clear(self) -> None:
        """Look for everyone."""
        self.show_query(Query())

    def forget(self) -> None:
        """Let go of what was typed and chosen, without asking anew."""
        self.blockSignals(True)
        self.clear()
        self._rest.stop()
        self.blockSignals(False)

    def _choose_department(self, department: str | None) -> None:
        if department is not None and department not in self._departments:
            self._departments = (*self._departments, department)
            self._retell()
        place = 0 if department is None else self._departments.index(department) + 1
        self.department.setCurrentIndex(place)

    def _choose(self) -> None:
        # What the report asked for besides was about its own number.
        self._more = Query()
        self._at_once()

    def _at_once(self) -> None:
        self._rest.stop()
        self._tell_more()
        self.changed.emit()

    def _focus(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _tell_more(self) -> None:
        more, say = self._more, self._look.voice.say
        said = []
        if more.graduates is not None:
            first, last = (day.isoformat() for day in more.graduates)
            said.append(say("staff.students.more.graduates", first=first, last=last))
        if more.reason:
            said.append(say("staff.students.more.reason", code=more.reason))
        if more.listed:
            said.append(say("staff.students.more.listed"))
        self.narrowed.show_data(" ".join(said))
        self.narrowed.setVisible(bool(said))

    def _retell(self) -> None:
        say = self._look.voice.say
        names = [each or say("summary.no_department") for each in self._departments]
        _fill(self.department, [say("staff.students.any_department"), *names])
        levels = [say(f"person.level.{each}") for each in LEVELS]
        _fill(self.level, [say("staff.students.any_level"), *levels])
        states = [say(state_key(each)) for each in _STATES]
        waits, held = say("column.waiting_for_code"), say("staff.students.held")
        _fill(self.state, [say("staff.students.any_state"), *states, waits, held])
        self.department.setAccessibleName(say("person.department"))
        self.level.setAccessibleName(say("person.level"))
        self.state.setAccessibleName(say("staff.students.state"))
        self._tell_more()


def _fill(box: QComboBox, texts: Sequence[str]) -> None:
    present = box.currentIndex()
    box.blockSignals(True)
    box.clear()
    box.addItems(list(texts))
    box.setCurrentIndex(present if 0 <= present < len(texts) else 0)
    box.blockSignals(False)
