"""Rows with what becomes of them: chips that count and filter, the table, the chosen row whole."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.gui.staff.roster.lines import MARKS, Fetch, Line, columns_of, what
from kiosk.gui.staff.table import Table, Want
from kiosk.gui.voice import Look
from kiosk.gui.widgets.buttons import Button
from kiosk.gui.widgets.icon import Icon
from kiosk.gui.widgets.text import Text


class RowsPane(QWidget):
    """Shows rows that are at hand, 200,000 as fluidly as 20."""

    def __init__(self, look: Look, outlooks: Sequence[str], *, numbered: bool) -> None:
        """Make an empty pane.

        Args:
            look: of the window.
            outlooks: what may become of a row, in the order of the chips.
            numbered: the rows are those of a file.
        """
        super().__init__()
        self._look = look
        self._fetch: Fetch | None = None
        self._line: Line | None = None
        self.outlook = ""
        self.chips = {each: _chip(look, each) for each in ("", *outlooks)}
        self.table = Table(look, columns_of(numbered=numbered))
        self.detail_icon = Icon(look.theme, "info-circle", "slate", "icon_small")
        self.detail = Text(look, "staff", tone="slate")
        self._lay_out()
        self._group = QButtonGroup(self)
        for key, chip in self.chips.items():
            self._group.addButton(chip)
            chip.clicked.connect(lambda _=False, key=key: self.filter(key))
        self.table.model_of_rows.wanted.connect(self._answer)
        self.table.chosen.connect(self._show_line)
        self.table.say_when_empty("staff.roster.no_rows")
        look.voice.changed.connect(self._retell)
        self.clear()

    def show_rows(self, counts: Mapping[str, int], fetch: Fetch) -> None:
        """Show rows, all of them at first.

        Args:
            counts: of each outlook.
            fetch: gives rows at once.
        """
        self._fetch = fetch
        for key, chip in self.chips.items():
            number = counts[key] if key else sum(counts.values())
            chip.tell(f"staff.roster.chip.{key or 'all'}", count=f"{number:,}")
        self.filter("")

    def filter(self, outlook: str) -> None:
        """Show the rows of one outlook only; "" for all."""
        self.outlook = outlook
        self.chips[outlook].setChecked(True)
        self._tell_nothing_chosen()
        self.table.mark(None)
        self.table.to_the_top()
        self.table.model_of_rows.ask_again()

    def clear(self) -> None:
        """Forget every row."""
        self._fetch, self.outlook = None, ""
        self.chips[""].setChecked(True)
        self.table.mark(None)
        self.table.model_of_rows.clear()
        self._tell_nothing_chosen()
        for key, chip in self.chips.items():
            chip.tell(f"staff.roster.chip.{key or 'all'}", count="0")

    def _lay_out(self) -> None:
        theme = self._look.theme
        chips = QHBoxLayout()
        chips.setSpacing(theme.steps(1))
        for chip in self.chips.values():
            chips.addWidget(chip)
        chips.addStretch(1)
        below = QFrame()
        below.setProperty("card", "true")
        row = QHBoxLayout(below)
        row.setContentsMargins(theme.steps(2), theme.steps(1), theme.steps(2), theme.steps(1))
        row.setSpacing(theme.steps(1))
        row.addWidget(self.detail_icon)
        row.addWidget(self.detail, 1)
        below.setMinimumHeight(theme.steps(8))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.steps(1))
        column.addLayout(chips)
        column.addWidget(self.table, 1)
        column.addWidget(below)

    def _answer(self, want: Want) -> None:
        if self._fetch is not None:
            rows, total = self._fetch(want.first, want.size, self.outlook)
            self.table.model_of_rows.answer(want, rows, total)

    def _show_line(self, line: Line) -> None:
        self._line = line
        mark = MARKS[line.outlook]
        self.detail_icon.show_icon(mark.icon, mark.tone)
        self.detail.set_tone("ink")
        self._retell()

    def _tell_nothing_chosen(self) -> None:
        self._line = None
        self.detail_icon.show_icon("info-circle", "slate")
        self.detail.set_tone("slate")
        self.detail.tell("staff.roster.choose_row")

    def _retell(self) -> None:
        if self._line is not None:
            line, voice = self._line, self._look.voice
            who = [line.student_no, line.name, line.identity_no]
            self.detail.show_data(" · ".join(filter(None, [*who, what(line, voice)])))


def _chip(look: Look, outlook: str) -> Button:
    icon = MARKS[outlook].icon if outlook else ""
    chip = Button(look, "plain", "staff.roster.no_rows", icon).dense()
    chip.setProperty("chip", "true")
    chip.setCheckable(True)
    return chip
