"""The page of the report: filters, chart, table, reasons, files; plain values in, signals out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kiosk.gui.staff.keyed import Keyed
from kiosk.gui.staff.report.department_table import DepartmentTable
from kiosk.gui.staff.report.filters import Filters, Window
from kiosk.gui.staff.report.saving import KINDS, SavingBar
from kiosk.gui.staff.report.totals import Totals
from kiosk.gui.staff.report.why import Why
from kiosk.gui.voice import Look
from kiosk.gui.widgets.buttons import Button
from kiosk.gui.widgets.icon import Icon
from kiosk.gui.widgets.text import Text
from kiosk.report.figures import Group, Report


class ReportPage(QWidget):
    """Shows a report and asks for whom it counts.

    Signals:
        asked: department (None for all), state ("" for all) and code of a reason ("" for any)
            of the students that somebody wants to see.
        renewed: the figures are to be read again.
        save_asked: the ending of a file that is wanted.
        save_cancelled: the file that is being written is not wanted any more.
        folder_asked: the folder of the last file is to be opened.
        roster_asked: there is nobody yet; the room of the lists is wanted.
    """

    asked = Signal(object, str, str)
    renewed = Signal()
    save_asked = Signal(str)
    save_cancelled = Signal()
    folder_asked = Signal()
    roster_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._report: Report | None = None
        self._chosen: str | None = None
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.as_of = Text(look, "staff", tone="slate").one_line()
        self.filters = Filters(look)
        self.again = Keyed(look, "quiet", "staff.report.renew", ("F5",))
        self.totals = Totals(look)
        self.table = DepartmentTable(look)
        self.why = Why(look)
        self.saving = SavingBar(look)
        self.import_list = Button(look, "second", "staff.report.empty.import").dense()
        self.clear_filters = Button(look, "second", "staff.report.empty.everyone").dense()
        self.empty_text = Text(look, "body", tone="slate").centred()
        self.middle = QStackedWidget()
        self._lay_out()
        self._connect()
        self.clear()

    @property
    def report(self) -> Report | None:
        """What is shown; None while nothing is."""
        return self._report

    def show_report(self, report: Report, windows: Sequence[Window]) -> None:
        """Show the figures, and offer these windows of graduation."""
        self._report = report
        self.filters.offer(windows)
        self.as_of.tell("staff.report.as_of", at=f"{report.at:%Y-%m-%d %H:%M}")
        self.totals.show_group(report.total)
        self.table.show_groups(report.groups)
        self._show_reasons()
        narrowed = self.filters.cohort != type(report.cohort)()
        self.empty_text.tell(f"staff.report.empty.{'filtered' if narrowed else 'nobody'}")
        self.import_list.setVisible(not narrowed)
        self.clear_filters.setVisible(narrowed)
        self.middle.setCurrentIndex(1 if report.groups else 2)
        self.saving.setEnabled(bool(report.groups))

    def clear(self) -> None:
        """Show nothing."""
        self._report, self._chosen = None, None
        self.filters.reset()
        self.table.model_of_rows.clear()
        self.as_of.show_data("")
        self.saving.clear()
        self.saving.setEnabled(False)
        self.middle.setCurrentIndex(0)

    def group(self) -> Group | None:
        """Return the group whose reasons are shown."""
        if self._report is None:
            return None
        found = (each for each in self._report.groups if each.department == self._chosen)
        return next(found, None)

    def _lay_out(self) -> None:
        look, theme = self._look, self._look.theme
        head = QHBoxLayout()
        head.setSpacing(theme.px("gap"))
        head.addWidget(Text(look, "body_strong", "staff.report.title").one_line())
        head.addWidget(self.as_of)
        head.addStretch(1)
        head.addWidget(self.filters)
        head.addWidget(self.again)
        body = QHBoxLayout()
        body.setSpacing(theme.px("gap"))
        body.addWidget(self.table, 1)
        body.addWidget(self.why)
        shown = QWidget()
        figures = QVBoxLayout(shown)
        figures.setContentsMargins(0, 0, 0, 0)
        figures.setSpacing(theme.px("gap"))
        figures.addWidget(self.totals)
        figures.addLayout(body, 1)
        for page in (QWidget(), shown, self._empty_page()):
            self.middle.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px("gap"))
        column.addLayout(head)
        column.addWidget(self.middle, 1)
        column.addWidget(self.saving)

    def _empty_page(self) -> QWidget:
        centre = Qt.AlignmentFlag.AlignHCenter
        page = QWidget()
        column = QVBoxLayout(page)
        column.setSpacing(self._look.theme.px("gap"))
        column.addStretch(2)
        column.addWidget(Icon(self._look.theme, "chart-bar", "slate", "icon_large"), 0, centre)
        column.addWidget(self.empty_text)
        column.addWidget(self.import_list, 0, centre)
        column.addWidget(self.clear_filters, 0, centre)
        column.addStretch(3)
        return page

    def _connect(self) -> None:
        self.filters.changed.connect(self.renewed)
        self.again.button.clicked.connect(self.renewed)
        self.totals.asked.connect(lambda state: self.asked.emit(None, state, ""))
        self.table.asked.connect(lambda group, state: self.asked.emit(group.department, state, ""))
        self.table.chosen.connect(self._choose)
        self.why.asked.connect(self._ask_reason)
        self.why.all_asked.connect(lambda: self._choose(None))
        self.saving.asked.connect(self.save_asked)
        self.saving.cancelled.connect(self.save_cancelled)
        self.saving.folder_asked.connect(self.folder_asked)
        self.import_list.clicked.connect(self.roster_asked)
        self.clear_filters.clicked.connect(self._everyone)
        keys = {"F5": self.again.button, "Esc": self.saving.cancel.button}
        keys |= {key: self.saving.files[kind].button for kind, key in KINDS.items()}
        for key, button in keys.items():
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.activated.connect(button.click)

    def _choose(self, group: Group | None) -> None:
        self._chosen = None if group is None else group.department
        if group is None:
            self.table.mark(None)
        self._show_reasons()

    def _show_reasons(self) -> None:
        if self._report is None:
            return
        group = self.group()
        self.why.show_group(group or self._report.total, together=group is None)

    def _ask_reason(self, code: str) -> None:
        self.asked.emit(self._chosen, "returned", code)

    def _everyone(self) -> None:
        self.filters.reset()
        self.renewed.emit()
