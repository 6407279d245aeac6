"""What taking the last import back would do, and the decision on it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.gui.staff.field import Field
from kiosk.gui.staff.keyed import Keyed
from kiosk.gui.staff.roster.lines import Fetch
from kiosk.gui.staff.roster.rows_pane import RowsPane
from kiosk.gui.voice import Look
from kiosk.gui.widgets.icon import Icon
from kiosk.gui.widgets.text import Text
from kiosk.roster.take_back import FATES, LONGEST_WHY


class BackPage(QWidget):
    """The students who would go, change back or stay.

    Signals:
        confirmed: the import is to be taken back, with the reason that was written.
        cancelled: it stays.
    """

    confirmed = Signal(str)
    cancelled = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        theme = look.theme
        self.title = Text(look, "staff_strong")
        self.text = Text(look, "staff", "staff.roster.back.text", tone="slate")
        self.rows = RowsPane(look, FATES, numbered=False)
        self.why = Field(look, "staff.roster.back.why")
        self.why.setMaxLength(LONGEST_WHY)
        self.confirm = Keyed(look, "main", "staff.roster.back.confirm", ("Enter",))
        self.cancel = Keyed(look, "quiet", "staff.action.cancel", ("Esc",))
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addWidget(self.title)
        told.addWidget(self.text)
        head = QHBoxLayout()
        head.setSpacing(theme.steps(1.5))
        head.addWidget(Icon(theme, "arrow-back-up", "doubt"))
        head.addLayout(told, 1)
        form = QFrame()
        form.setProperty("form", "true")
        row = QHBoxLayout(form)
        row.setContentsMargins(*(theme.steps(2),) * 4)
        row.setSpacing(theme.px("gap"))
        row.addWidget(self.why, 1)
        row.addWidget(self.confirm)
        row.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px("gap"))
        column.addLayout(head)
        column.addWidget(self.rows, 1)
        column.addWidget(form)
        self.why.textChanged.connect(self._tell_whether_complete)
        self.why.returnPressed.connect(self._confirm)
        self.confirm.button.clicked.connect(self._confirm)
        self.cancel.button.clicked.connect(self.cancelled)
        self.clear()

    def show_plan(self, file: str, when: str, counts: Mapping[str, int], fetch: Fetch) -> None:
        """Show what would become of the students of an import."""
        self.title.tell("staff.roster.back.title", file=file, when=when)
        self.rows.show_rows(counts, fetch)
        self.why.setFocus()

    def clear(self) -> None:
        """Forget the import, and what was written."""
        self.title.show_data("")
        self.rows.clear()
        self.why.clear()
        self._tell_whether_complete()

    def _confirm(self) -> None:
        if self.why.text().strip():
            self.confirmed.emit(self.why.text())

    def _tell_whether_complete(self) -> None:
        self.confirm.button.setEnabled(bool(self.why.text().strip()))
