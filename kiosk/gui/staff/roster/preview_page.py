"""What an import would do, before anything is written: file, columns, rows, and the decision."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from kiosk.gui.staff.keyed import Keyed
from kiosk.gui.staff.roster.lines import Fetch
from kiosk.gui.staff.roster.mapping_panel import MappingPanel
from kiosk.gui.staff.roster.rows_pane import RowsPane
from kiosk.gui.voice import Look
from kiosk.gui.widgets.buttons import Button
from kiosk.gui.widgets.icon import Icon
from kiosk.gui.widgets.text import Text
from kiosk.roster.pages import OUTLOOKS
from kiosk.roster.table import Table


@dataclass(frozen=True)
class Prospect:
    """What an import would do, in numbers.

    Attributes:
        counts: outlook -> rows.
        people: how many students the good rows name.
        faulty: how many rows are faulty.
    """

    counts: Mapping[str, int]
    people: int
    faulty: int


class PreviewPage(QWidget):
    """The list, what its columns mean, what would become of its rows.

    Signals:
        confirmed: the import is to be made.
        cancelled: nothing is to be imported.
        mapped: field -> heading, chosen anew: all is to be looked at again.
        faults_asked: the list of the faults is to be saved.
    """

    confirmed = Signal()
    cancelled = Signal()
    mapped = Signal(dict)
    faults_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._table: Table | None = None
        self._prospect: Prospect | None = None
        self.file = Text(look, "staff_strong")
        self.facts = Text(look, "staff", tone="slate")
        self.rows = RowsPane(look, OUTLOOKS, numbered=True)
        self.mapping = MappingPanel(look)
        self.good_rows = QRadioButton()
        self.all_or_nothing = QRadioButton()
        self.verdict = Text(look, "staff")
        self.faults = Button(look, "plain", "staff.roster.save_faults", "file-download").dense()
        self.confirm = Keyed(look, "main", "staff.roster.confirm", ("Ctrl+Enter",))
        self.cancel = Keyed(look, "quiet", "staff.action.cancel", ("Esc",))
        self._lay_out()
        self.mapping.changed.connect(self.mapped)
        self.good_rows.toggled.connect(self._tell_verdict)
        self.confirm.button.clicked.connect(self.confirmed)
        self.cancel.button.clicked.connect(self.cancelled)
        self.faults.clicked.connect(self.faults_asked)
        look.voice.changed.connect(self._retell)
        self.clear()

    @property
    def may_confirm(self) -> bool:
        """Whether there is something to import, under the condition that is chosen."""
        prospect = self._prospect
        if prospect is None or not prospect.people:
            return False
        return self.good_rows.isChecked() or not prospect.faulty

    def show_list(self, table: Table, chosen: Mapping[str, str]) -> None:
        """Show a file and which of its columns mean what (field -> heading)."""
        self._table = table
        self.mapping.show_columns(table.headings, chosen)
        self._retell()

    def show_rows(self, prospect: Prospect, fetch: Fetch) -> None:
        """Show what would become of the rows."""
        self._prospect = prospect
        self.mapping.show_trouble(None)
        self.rows.show_rows(prospect.counts, fetch)
        self.faults.setEnabled(prospect.faulty > 0)
        self._tell_verdict()

    def show_trouble(self, said: tuple[str, Mapping[str, str | int | float]]) -> None:
        """Say why the columns, as they are chosen, make no list."""
        self._prospect = None
        self.mapping.show_trouble(said)
        self.rows.clear()
        self.faults.setEnabled(False)
        self._tell_verdict()

    def clear(self) -> None:
        """Forget the list."""
        self._table, self._prospect = None, None
        self.file.show_data("")
        self.facts.show_data("")
        self.rows.clear()
        self.mapping.clear()
        self.good_rows.setChecked(True)
        self.faults.setEnabled(False)
        self._retell()

    def _lay_out(self) -> None:
        theme = self._look.theme
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addWidget(self.file)
        told.addWidget(self.facts)
        head = QHBoxLayout()
        head.setSpacing(theme.steps(1.5))
        head.addWidget(Icon(theme, "file-spreadsheet", "accent"))
        head.addLayout(told, 1)
        left = QVBoxLayout()
        left.setSpacing(theme.px("gap"))
        left.addLayout(head)
        left.addWidget(self.rows, 1)
        above = QHBoxLayout()
        above.setSpacing(theme.px("gap"))
        above.addLayout(left, 1)
        above.addWidget(self.mapping)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px("gap"))
        column.addLayout(above, 1)
        column.addWidget(self._decision())

    def _decision(self) -> QFrame:
        theme = self._look.theme
        form = QFrame()
        form.setProperty("form", "true")
        choices = QHBoxLayout()
        choices.setSpacing(theme.steps(3))
        choices.addWidget(self.good_rows)
        choices.addWidget(self.all_or_nothing)
        choices.addStretch(1)
        said = QVBoxLayout()
        said.setSpacing(theme.steps(1))
        said.addLayout(choices)
        said.addWidget(self.verdict)
        row = QHBoxLayout(form)
        row.setContentsMargins(*(theme.steps(2),) * 4)
        row.setSpacing(theme.px("gap"))
        row.addLayout(said, 1)
        row.addWidget(self.faults)
        row.addWidget(self.confirm)
        row.addWidget(self.cancel)
        return form

    def _tell_verdict(self) -> None:
        self.confirm.button.setEnabled(self.may_confirm)
        prospect = self._prospect
        if prospect is None:
            self.verdict.tell("staff.roster.verdict.columns")
        elif not prospect.people:
            self.verdict.tell("staff.roster.verdict.no_good_row")
        elif not self.may_confirm:
            self.verdict.tell("staff.roster.verdict.held", faulty=f"{prospect.faulty:,}")
        else:
            key = "some" if prospect.faulty else "all"
            counts = {name: f"{prospect.counts[name]:,}" for name in OUTLOOKS}
            self.verdict.tell(f"staff.roster.verdict.{key}", **counts)
        self.verdict.set_tone("ink" if self.may_confirm else "bad")

    def _retell(self) -> None:
        say = self._look.voice.say
        self.good_rows.setText(say("staff.roster.good_rows"))
        self.all_or_nothing.setText(say("staff.roster.all_or_nothing"))
        self._tell_verdict()
        table = self._table
        if table is None:
            return
        self.file.show_data(table.file)
        parts = [
            say("staff.roster.facts.sheet", sheet=table.sheet)
            if table.sheet
            else say("staff.roster.facts.encoding", encoding=table.encoding),
            say("staff.roster.facts.rows", count=f"{len(table.lines):,}"),
        ]
        if table.formulas:
            parts.append(say("staff.roster.facts.formulas", count=f"{table.formulas:,}"))
        self.facts.show_data(" · ".join(parts))
