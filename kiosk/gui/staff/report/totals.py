"""All departments together: one bar, and under it each share as a number to click on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.gui.staff.report.shares import SHARES, ShareBar, Swatch, linked_people
from kiosk.gui.voice import Look
from kiosk.gui.widgets.buttons import Button
from kiosk.gui.widgets.text import Text
from kiosk.report.figures import Group


class Totals(QFrame):
    """The chart of all together, which is also the legend of the table's bars.

    Signals:
        asked: what the room of the students calls those that were clicked on; "" for all.
    """

    asked = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        theme = look.theme
        self.setProperty("card", "true")
        self.headline = Button(look, "link").dense()
        self.percent = Text(look, "staff", tone="slate").one_line()
        self.without_code = Button(look, "link").dense()
        self.bar = ShareBar(theme, 3)
        self.legend = {share.name: Button(look, "link").dense() for share in SHARES}
        head = QHBoxLayout()
        head.setSpacing(theme.px("gap"))
        head.addWidget(self.headline)
        head.addWidget(self.percent)
        head.addStretch(1)
        head.addWidget(self.without_code)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.steps(2), theme.steps(1), theme.steps(2), theme.steps(1))
        column.setSpacing(theme.steps(1))
        column.addLayout(head)
        column.addWidget(self.bar)
        column.addWidget(self._legend_row())
        self.headline.clicked.connect(lambda: self.asked.emit(""))
        self.without_code.clicked.connect(lambda: self.asked.emit("waiting_for_code"))

    def show_group(self, group: Group) -> None:
        """Show the figures of all together."""
        self.bar.show_group(group)
        share = 100 * group.collected // max(group.listed, 1)
        self.headline.tell("staff.report.listed", count=group.listed)
        self.percent.tell("staff.report.collected", count=group.collected, percent=share)
        self.without_code.tell("staff.report.without_code", count=group.waiting_for_code)
        for each in SHARES:
            count = linked_people(each, group)
            button = self.legend[each.name]
            button.tell(f"staff.report.share.{each.name}", count=count)
            button.setEnabled(bool(count))

    def buttons(self) -> Sequence[Button]:
        """Return all that can be clicked on."""
        return (self.headline, self.without_code, *self.legend.values())

    def _legend_row(self) -> QWidget:
        theme = self._look.theme
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.steps(0.5))
        for each in SHARES:
            row.addWidget(Swatch(theme, each))
            row.addWidget(self.legend[each.name])
            row.addSpacing(theme.px("gap"))
            button = self.legend[each.name]
            button.clicked.connect(lambda _=False, state=each.state: self.asked.emit(state))
        row.addStretch(1)
        return holder
