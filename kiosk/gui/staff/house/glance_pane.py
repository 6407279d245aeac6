"""The booth at a glance: a card for each part, with its state, one sentence and what to do."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from kiosk.gui.staff.house.progress import ProgressRow
from kiosk.gui.staff.house.spoken import breakable
from kiosk.gui.staff.keyed import Keyed
from kiosk.gui.voice import Look
from kiosk.gui.widgets.badge import Badge, State
from kiosk.gui.widgets.buttons import Button
from kiosk.gui.widgets.icon import Icon
from kiosk.gui.widgets.text import Text
from kiosk.keep.checkup import Verdict
from kiosk.keep.glance import Glance, Seen

STATES: Final[dict[Verdict, State]] = {"ok": "good", "warn": "doubt", "fail": "bad"}
_ICONS: Final = {
    "disk": "server-2", "clock": "clock", "camera": "camera", "calibration": "sun",
    "database": "database", "backup": "device-floppy", "key": "key", "trail": "shield-check",
    "pictures": "photo", "backdrop": "bulb", "season": "calendar-check", "settings": "settings",
}  # fmt: skip
_COLUMNS: Final = 3
DOORS: Final = {
    "camera": ("room", "camera"), "backdrop": ("room", "camera"),
    "calibration": ("room", "camera"),
    "key": ("room", "keys"), "season": ("room", "season"),
    "settings": ("room", "settings"), "backup": ("pane", "backup"), "trail": ("pane", "trail"),
    "database": ("pane", "restore"), "pictures": ("pane", "restore"),
    "disk": ("pane", "retention"),
}  # fmt: skip
"""Where the remedy of a part is: another room, or another pane of this one."""


class GlancePane(QWidget):
    """The cards, and whatever else is well in short lines below.

    Signals:
        thorough_asked: everything is to be looked at, also what takes long.
        cancelled: that is to be stopped.
        led: a part whose remedy somebody wants to go to.
    """

    thorough_asked = Signal()
    cancelled = Signal()
    led = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        theme = look.theme
        self.cards: dict[str, PartCard] = {}
        self.verdict = Text(look, "staff_strong")
        self.at = Text(look, "staff", tone="slate").one_line()
        self.again = Keyed(look, "second", "staff.house.examine", ("F5",))
        self.progress = ProgressRow(look)
        head = QHBoxLayout()
        head.setSpacing(theme.px("gap"))
        head.addWidget(self.verdict, 1)
        head.addWidget(self.at)
        head.addWidget(self.again)
        self._grid_holder = _clear_widget()
        self._grid = QGridLayout()
        self._grid.setSpacing(theme.px("gap"))
        for place in range(_COLUMNS):
            self._grid.setColumnStretch(place, 1)
        self._rest = QFrame()
        self._rest.setProperty("card", "true")
        self._rest_lines = QGridLayout(self._rest)
        self._rest_lines.setContentsMargins(*(theme.steps(2),) * 4)
        self._rest_lines.setHorizontalSpacing(theme.steps(2))
        self._rest_lines.setVerticalSpacing(theme.steps(1))
        self._rest_lines.setColumnStretch(2, 1)
        inside = QVBoxLayout(self._grid_holder)
        inside.setContentsMargins(0, 0, theme.steps(1.5), 0)
        inside.setSpacing(theme.px("gap"))
        inside.addLayout(self._grid)
        inside.addWidget(self._rest)
        inside.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px("gap"))
        column.addLayout(head)
        column.addWidget(self.progress)
        column.addWidget(_scrolled(self._grid_holder), 1)
        self.again.button.clicked.connect(self.thorough_asked)
        self.progress.cancelled.connect(self.cancelled)

    def show_glance(self, glance: Glance, now: datetime) -> None:
        """Show what is known."""
        self._show_cards(glance.cards())
        self._show_rest(glance.others())
        self._rest.setVisible(bool(glance.others()))
        self.at.tell("staff.house.looked_at", at=f"{now:%H:%M}")
        if glance.unknown():
            self.verdict.tell("staff.house.verdict.unknown", count=len(glance.unknown()))
        elif glance.troubles:
            self.verdict.tell("staff.house.verdict.troubles", count=glance.troubles)
        else:
            self.verdict.tell("doctor.verdict.ok")

    def show_progress(self, part: str, done: int, total: int) -> None:
        """Show which part is being looked at."""
        self.progress.show_step(f"staff.house.part.{part}", done, total)
        self.again.button.setEnabled(False)

    def show_idle(self) -> None:
        """Nothing is going on any more."""
        self.progress.hide()
        self.again.button.setEnabled(True)

    def clear(self) -> None:
        """Show nothing."""
        self._show_cards(())
        self._show_rest(())
        self._rest.hide()
        self.at.show_data("")
        self.verdict.show_data("")
        self.show_idle()

    def _show_cards(self, seen: Sequence[Seen]) -> None:
        if list(self.cards) != [each.line.part for each in seen]:
            for card in self.cards.values():
                self._grid.removeWidget(card)
                card.deleteLater()
            self.cards = {each.line.part: PartCard(self._look, each.line.part) for each in seen}
            for place, card in enumerate(self.cards.values()):
                self._grid.addWidget(card, place // _COLUMNS, place % _COLUMNS)
                card.way.clicked.connect(lambda _=False, part=card.part: self.led.emit(part))
        for each in seen:
            self.cards[each.line.part].show_seen(each)

    def _show_rest(self, seen: Sequence[Seen]) -> None:
        while (item := self._rest_lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for row, each in enumerate(seen):
            line = each.line
            said = Text(self._look, "staff", tone="slate")
            said.tell(line.words_key, **breakable(line.fields))
            icon = Icon(self._look.theme, "circle-check", "good", "icon_small")
            self._rest_lines.addWidget(icon, row, 0, Qt.AlignmentFlag.AlignTop)
            name = Text(self._look, "staff", f"staff.house.part.{line.part}").one_line()
            self._rest_lines.addWidget(name, row, 1, Qt.AlignmentFlag.AlignTop)
            self._rest_lines.addWidget(said, row, 2)


class PartCard(QFrame):
    """One part: icon, name, state, sentence, remedy, and the way to it where there is one."""

    def __init__(self, look: Look, part: str) -> None:
        super().__init__()
        theme = look.theme
        self.part = part
        self.setProperty("card", "true")
        self.badge = Badge(look, "good", role="staff")
        self.said = Text(look, "staff")
        self.remedy = Text(look, "staff", tone="slate")
        kind, place = DOORS.get(part, ("", ""))
        self.way = Button(look, "link", f"staff.house.way.{place}" if kind else None).dense()
        head = QHBoxLayout()
        head.setSpacing(theme.steps(1))
        head.addWidget(Icon(theme, _ICONS.get(part, "tool"), "slate", "icon_small"))
        head.addWidget(Text(look, "staff_strong", f"staff.house.part.{part}").one_line())
        head.addStretch(1)
        head.addWidget(self.badge)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.steps(2),) * 4)
        column.setSpacing(theme.steps(1))
        column.addLayout(head)
        column.addWidget(self.said)
        column.addWidget(self.remedy)
        column.addWidget(self.way, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def show_seen(self, seen: Seen) -> None:
        """Show what was said of the part."""
        line = seen.line
        self.badge.set_state(STATES[line.verdict])
        self.badge.text.tell(f"staff.house.state.{line.verdict}")
        self.said.tell(line.words_key, **breakable(line.fields))
        self.remedy.setVisible(line.remedy_key is not None)
        if line.remedy_key is not None:
            self.remedy.tell(line.remedy_key, **breakable(line.fields))
        self.way.setVisible(line.verdict != "ok" and self.part in DOORS)


def _clear_widget() -> QWidget:
    widget = QWidget()
    widget.setObjectName("clear")
    widget.setStyleSheet("#clear { background: transparent; }")
    return widget


def _scrolled(inside: QWidget) -> QScrollArea:
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setStyleSheet("QScrollArea { background: transparent; }")
    scroll.setWidget(inside)
    return scroll
