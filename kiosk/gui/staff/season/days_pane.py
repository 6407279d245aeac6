"""Holidays and hours: what is announced, what the school adds, when the booth is open."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kiosk.gui.staff.edit_row import EditRow, at_the_right, group_card
from kiosk.gui.staff.notice import Part
from kiosk.gui.voice import Look, Voice
from kiosk.gui.widgets.buttons import Button
from kiosk.gui.widgets.icon import Icon
from kiosk.gui.widgets.rows import beside
from kiosk.gui.widgets.text import Text, restyle
from kiosk.holidays import NotDays, OwnDays, days_of, stretches, typed
from kiosk.settings import Settings
from kiosk.working_days import REVIEW_WORKING_DAYS, Calendar

_LISTS: Final = ("off", "on")
_SHORT_DAYS: Final = 61
"""So many days ahead, two months, the holidays should at least be known."""


class DaysField(QWidget):
    """Days, one a line, with what is wrong below.

    Signals:
        edited: something was typed.
    """

    edited = Signal()

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        theme = look.theme
        self._name = f"staff.season.days.own_{name}"
        self._look = look
        self.box = QPlainTextEdit()
        self.box.setTabChangesFocus(True)
        self.box.setFixedHeight(theme.steps(18))
        self.trouble = Text(look, "staff", tone="bad")
        self._below = QWidget()
        self._below.setLayout(
            beside(theme, Icon(theme, "alert-triangle", "bad", "icon_small"), self.trouble, "staff")
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.steps(0.5))
        column.addWidget(Text(look, "staff_strong", self._name))
        column.addWidget(Text(look, "staff", "staff.season.days.own_hint", tone="slate"))
        column.addWidget(self.box)
        column.addWidget(self._below)
        self.box.textChanged.connect(self.edited)
        look.voice.changed.connect(self._retell)
        self._retell()

    @property
    def days(self) -> frozenset[date] | Part:
        """The days, or what is wrong."""
        try:
            return days_of(self.box.toPlainText())
        except NotDays as error:
            return "season.trouble.days", {"line": error.line[:20]}

    def show_trouble(self, trouble: Part | None) -> None:
        """Say what is wrong, or that nothing is."""
        self._below.setVisible(trouble is not None)
        self.box.setProperty("troubled", "true" if trouble else "false")
        restyle(self.box)
        if trouble is not None:
            key, fields = trouble
            self.trouble.tell(key, **fields)

    def _retell(self) -> None:
        self.box.setAccessibleName(self._look.voice.say(self._name))


class KnownCard(QFrame):
    """The days that the State Council announced, as far as they lie ahead."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        theme = look.theme
        self._voice = look.voice
        self._known = Calendar()
        self._today = date.min
        self.setProperty("card", "true")
        self.until = Text(look, "staff")
        self.days = Text(look, "staff")
        inner = QWidget()
        inner.setProperty("ground", "white")
        listed = QVBoxLayout(inner)
        listed.setContentsMargins(0, 0, 0, 0)
        listed.addWidget(self.days)
        listed.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.steps(2),) * 4)
        column.setSpacing(theme.steps(1))
        column.addWidget(Text(look, "body_strong", "staff.season.days.known"))
        column.addWidget(self.until)
        column.addWidget(area, 1)
        look.voice.changed.connect(self._retell)

    def show_known(self, known: Calendar, today: date) -> None:
        """Show what is announced from the beginning of this year."""
        self._known, self._today = known, today
        self._retell()

    def _retell(self) -> None:
        until = self._known.known_until
        if until is None:
            return
        short = (until - self._today).days < _SHORT_DAYS
        self.until.tell(f"staff.season.days.{'short' if short else 'until'}", until=str(until))
        self.until.set_tone("doubt" if short else "slate")
        lines = [
            (
                first,
                self._voice.say(f"staff.season.days.line_{name}", days=_span(*each, self._voice)),
            )
            for name, days in (("off", self._known.off), ("on", self._known.on))
            for each in stretches(_of_now(days, self._today))
            for first in each[:1]
        ]
        self.days.show_data("\n".join(said for _, said in sorted(lines)))


class HoursCard(QFrame):
    """When the booth is open, as the settings say.

    Signals:
        change_wanted: the hours are to be changed, where they are kept.
    """

    change_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        theme = look.theme
        self.setProperty("card", "true")
        self.hours = Text(look, "staff")
        self.closed = Text(look, "staff", tone="doubt")
        self.change = Button(look, "plain", "staff.season.hours.change", "arrow-right").dense()
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.steps(2),) * 4)
        column.setSpacing(theme.steps(1))
        column.addWidget(Text(look, "body_strong", "staff.season.hours"))
        column.addWidget(self.hours)
        column.addWidget(self.closed)
        column.addWidget(at_the_right(self.change))
        self.change.clicked.connect(self.change_wanted)
        self.show_hours(Settings())

    def show_hours(self, settings: Settings) -> None:
        """Show the hours."""
        start, end = settings.open_from, settings.open_until
        if start or end:
            fields = {"start": start or "00:00", "end": end or "24:00"}
            self.hours.tell("staff.season.hours.from_until", **fields)
        else:
            self.hours.tell("staff.season.hours.always")
        self.closed.setVisible(bool(settings.closed_because))
        self.closed.tell("staff.season.hours.closed", why=settings.closed_because)


class DaysPane(QWidget):
    """The three of them side by side.

    Signals:
        edited: something was typed.
    """

    edited = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        theme = look.theme
        self._kept = OwnDays()
        self._showing = False
        self.known = KnownCard(look)
        self.hours = HoursCard(look)
        self.fields = {name: DaysField(look, name) for name in _LISTS}
        self.until_line = QLineEdit()
        self.until = EditRow(look, "staff.season.days.own_until", self.until_line, 20)
        self.until.tell_hint(_until_hint)
        own = group_card(look, "staff.season.days.own", [*self.fields.values(), self.until])
        promise = Text(look, "staff", tone="slate")
        promise.tell("staff.season.days.promise", count=REVIEW_WORKING_DAYS)
        middle = QVBoxLayout()
        middle.setSpacing(theme.px("gap"))
        middle.addWidget(own)
        middle.addWidget(promise)
        middle.addStretch(1)
        right = QVBoxLayout()
        right.addWidget(self.hours)
        right.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px("gap"))
        row.addWidget(self.known, 4)
        row.addLayout(middle, 5)
        row.addLayout(right, 4)
        for field in self.fields.values():
            field.edited.connect(self._edited)
        self.until_line.textChanged.connect(lambda _: self._edited())

    @property
    def own(self) -> OwnDays | None:
        """What stands there; None if it cannot be."""
        off, on = (self.fields[name].days for name in _LISTS)
        until = self._until()
        if isinstance(off, frozenset) and isinstance(on, frozenset) and until != "wrong":
            return (
                None if off & on else OwnDays(off, on, until if isinstance(until, date) else None)
            )
        return None

    @property
    def changed(self) -> bool:
        """Whether anything differs from what is kept."""
        return self.own != self._kept

    @property
    def wrong(self) -> bool:
        """Whether anything cannot be."""
        return self.own is None

    def show_days(self, own: OwnDays, *, editable: bool) -> None:
        """Show the days that are kept."""
        self._kept = own
        for field in self.fields.values():
            field.box.setReadOnly(not editable)
            field.box.setEnabled(editable)
        self.until_line.setEnabled(editable)
        self.discard()

    def discard(self) -> None:
        """Type what is kept again."""
        self._showing = True
        for name, days in zip(_LISTS, (self._kept.off, self._kept.on), strict=True):
            self.fields[name].box.setPlainText(typed(days))
        self.until_line.setText(str(self._kept.known_until or ""))
        self._showing = False
        self._edited()

    def _until(self) -> date | str | None:
        text = self.until_line.text().strip()
        if not text:
            return None
        try:
            return date.fromisoformat(text)
        except ValueError:
            return "wrong"

    def _edited(self) -> None:
        if self._showing:
            return
        found = {name: self.fields[name].days for name in _LISTS}
        troubles: dict[str, Part | None] = {
            name: None if isinstance(days, frozenset) else days for name, days in found.items()
        }
        off, on = found["off"], found["on"]
        if isinstance(off, frozenset) and isinstance(on, frozenset) and off & on:
            troubles["on"] = ("season.trouble.off_and_on", {"day": str(min(off & on))})
        for name, trouble in troubles.items():
            self.fields[name].show_trouble(trouble)
        self.until.show_trouble(("season.trouble.day", {}) if self._until() == "wrong" else None)
        self.until.show_changed(changed=self._until() != self._kept.known_until)
        self.edited.emit()


def _until_hint(voice: Voice) -> str:
    return voice.say("staff.season.optional", rule=voice.say("season.rule.day"))


def _of_now(days: Iterable[date], today: date) -> list[date]:
    return [day for day in days if day.year >= today.year]


def _span(first: date, last: date, voice: Voice) -> str:
    if first == last:
        return str(first)
    return voice.say("staff.season.days.span", first=str(first), last=str(last))
