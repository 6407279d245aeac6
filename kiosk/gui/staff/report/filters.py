"""Whom the report counts: a level and a window of graduation, chosen from lists."""

from __future__ import annotations

import calendar
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from kiosk.gui.voice import Look
from kiosk.store.progress import Cohort
from kiosk.store.students import LEVELS


@dataclass(frozen=True)
class Window:
    """Days of graduation to choose from.

    Attributes:
        first: the first day.
        last: the last day.
        season: it is the season's, in which CHSI gives out codes; else a month of the lists.
    """

    first: date
    last: date
    season: bool = False


def month(year: int, number: int) -> Window:
    """Return the window of a month."""
    return Window(date(year, number, 1), date(year, number, calendar.monthrange(year, number)[1]))


class Filters(QWidget):
    """The two lists; what was chosen stays when they are filled anew.

    Signals:
        changed: something else was chosen.
    """

    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._windows: tuple[Window, ...] = ()
        self.level = QComboBox()
        self.graduation = QComboBox()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.theme.px("gap"))
        for box in (self.level, self.graduation):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            box.activated.connect(lambda _: self.changed.emit())
            row.addWidget(box)
        look.voice.changed.connect(self._retell)
        self._retell()

    @property
    def cohort(self) -> Cohort:
        """Whom they choose."""
        place, when = self.level.currentIndex(), self.graduation.currentIndex()
        level = LEVELS[place - 1] if place > 0 else None
        if when <= 0:
            return Cohort(level)
        window = self._windows[when - 1]
        return Cohort(level, window.first, window.last)

    def offer(self, windows: Sequence[Window]) -> None:
        """Offer these windows of graduation; one that was chosen and is there stays chosen."""
        when = self.graduation.currentIndex()
        chosen = self._windows[when - 1] if when > 0 else None
        if tuple(windows) != self._windows:
            self._windows = tuple(windows)
            self._retell()
            kept = self._windows.index(chosen) + 1 if chosen in self._windows else 0
            self.graduation.setCurrentIndex(kept)

    def reset(self) -> None:
        """Choose everyone."""
        self.level.setCurrentIndex(0)
        self.graduation.setCurrentIndex(0)

    def _retell(self) -> None:
        say = self._look.voice.say
        levels = [say(f"person.level.{level}") for level in LEVELS]
        _fill(self.level, [say("staff.report.filter.any_level"), *levels])
        windows = [self._said(window) for window in self._windows]
        _fill(self.graduation, [say("staff.report.filter.any_graduation"), *windows])
        self.level.setAccessibleName(say("staff.report.filter.level"))
        self.graduation.setAccessibleName(say("staff.report.filter.graduation"))

    def _said(self, window: Window) -> str:
        say = self._look.voice.say
        if window.season:
            first, last = window.first.isoformat(), window.last.isoformat()
            return say("staff.report.filter.season", first=first, last=last)
        return say("staff.report.filter.month", month=f"{window.first:%Y-%m}")


def _fill(box: QComboBox, texts: Sequence[str]) -> None:
    present = box.currentIndex()
    box.blockSignals(True)
    box.clear()
    box.addItems(texts)
    box.setCurrentIndex(present if 0 <= present < len(texts) else 0)
    box.blockSignals(False)
