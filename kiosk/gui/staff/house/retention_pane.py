"""The pane of the retention: which originals go, when and why, and the record of what went."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.gui.staff.house.progress import ProgressRow
from kiosk.gui.staff.house.spoken import Zone, megabytes, moment
from kiosk.gui.staff.keyed import Keyed
from kiosk.gui.staff.table import Column, Mark, Table
from kiosk.gui.voice import Look
from kiosk.gui.widgets.buttons import Button
from kiosk.gui.widgets.icon import Icon
from kiosk.gui.widgets.text import Text
from kiosk.keep.retention import Plan
from kiosk.store.purges import Original

Coming = tuple[Original, datetime]


class RetentionPane(QWidget):
    """Shows the plan, and asks for the purge of what is due.

    Signals:
        purge_asked: what is due is to go now; asked and confirmed.
        cancelled: the purge is to stop.
        settings_asked: the number of days is to be changed.
        student_asked: the number of a student whom somebody wants to see.
    """

    purge_asked = Signal()
    cancelled = Signal()
    settings_asked = Signal()
    student_asked = Signal(str)

    def __init__(self, look: Look, zone: Zone) -> None:
        super().__init__()
        self._look = look
        self._zone = zone
        self._now: datetime | None = None
        self._due = 0
        self._may_purge = False
        self.rule = Text(look, "staff")
        self.due = Text(look, "staff_strong")
        self.change = Button(look, "link", "staff.house.retention.change").dense()
        self.purge = Keyed(look, "second", "staff.house.retention.purge", ("Alt+P",))
        self.why_not = Text(look, "staff", tone="slate")
        self.form = ConfirmPurge(look)
        self.progress = ProgressRow(look)
        self.coming = Table(look, self._coming_columns(), same=lambda row: row[0].number)
        self.gone = Table(look, _gone_columns(zone), same=lambda gone: gone.number)
        self.gone_title = Text(look, "staff_strong").one_line()
        self.coming.say_when_empty("staff.house.retention.none_coming")
        self.gone.say_when_empty("staff.house.retention.none_gone")
        self._lay_out()
        self.purge.button.clicked.connect(self._ask)
        self.change.clicked.connect(self.settings_asked)
        self.progress.cancelled.connect(self.cancelled)
        self.form.confirmed.connect(self._confirmed)
        self.form.cancelled.connect(self.form.hide)
        self.coming.opened.connect(lambda row: self.student_asked.emit(row[0].student_no))
        self.gone.opened.connect(lambda gone: self.student_asked.emit(gone.student_no))

    def show_plan(self, plan: Plan, now: datetime, keep_days: int, *, may_purge: bool) -> None:
        """Show what goes when, and what went."""
        self._now, self._may_purge = now, may_purge
        due = plan.due(now)
        self._due = len(due)
        self.rule.tell("staff.house.retention.rule", days=keep_days)
        size = megabytes(sum(each.size_bytes for each in due))
        waiting = len(plan.coming) - len(due)
        self.due.tell("staff.house.retention.due", count=len(due), size=size, waiting=waiting)
        self.coming.model_of_rows.show_all(plan.coming)
        self.gone.model_of_rows.show_all(plan.record)
        self.gone_title.tell("staff.house.retention.gone", count=plan.gone)
        self.show_idle()

    def show_progress(self, done: int, total: int) -> None:
        """Show how many went."""
        self.form.hide()
        self.purge.button.setEnabled(False)
        self.progress.show_step("staff.house.retention.purging", done, total)

    def show_idle(self) -> None:
        """Nothing goes on."""
        self.progress.hide()
        self.purge.button.setEnabled(self._may_purge and self._due > 0)
        self.why_not.setVisible(not self._may_purge)
        self.why_not.tell("rights.needs.administrator")

    def escape(self) -> None:
        """Do what Esc means now: take back the question, or stop the purge."""
        if self.form.isVisible():
            self.form.hide()
        else:
            self.cancelled.emit()

    def clear(self) -> None:
        """Show nothing."""
        self._due, self._may_purge = 0, False
        self.form.hide()
        for table in (self.coming, self.gone):
            table.model_of_rows.clear()
        for text in (self.rule, self.due, self.gone_title):
            text.show_data("")
        self.show_idle()
        self.why_not.hide()

    def _ask(self) -> None:
        self.form.ask(self._due)

    def _confirmed(self) -> None:
        self.form.hide()
        self.purge_asked.emit()

    def _coming_columns(self) -> tuple[Column, ...]:
        return (
            Column("staff.house.column.photo", lambda row, _: row[0].number, 34),
            Column(
                "staff.house.column.answered",
                lambda row, _: moment(row[0].acknowledged_at, self._zone),
                25,
            ),
            Column(
                "staff.house.column.due",
                lambda row, _: moment(row[1], self._zone),
                28,
                mark=lambda row: Mark("doubt", "clock") if self._is_due(row) else Mark(),
            ),
            Column(
                "staff.house.column.size",
                lambda row, _: megabytes(row[0].size_bytes),
                stretch=True,
                number=True,
            ),
        )

    def _is_due(self, row: Coming) -> bool:
        return self._now is not None and row[1] <= self._now

    def _lay_out(self) -> None:
        theme = self._look.theme
        card = QFrame()
        card.setProperty("card", "true")
        said = QVBoxLayout()
        said.setSpacing(theme.steps(0.5))
        for text in (self.due, self.rule, self.why_not):
            said.addWidget(text)
        row = QHBoxLayout(card)
        row.setContentsMargins(*(theme.steps(2),) * 4)
        row.setSpacing(theme.px("gap"))
        row.addWidget(Icon(theme, "hourglass", "accent"))
        row.addLayout(said, 1)
        row.addWidget(self.change)
        row.addWidget(self.purge)
        tables = QHBoxLayout()
        tables.setSpacing(theme.px("gap"))
        titles = (Text(self._look, "staff_strong", "staff.house.retention.coming"), self.gone_title)
        for title, table in zip(titles, (self.coming, self.gone), strict=True):
            side = QVBoxLayout()
            side.setSpacing(theme.steps(1))
            side.addWidget(title.one_line())
            side.addWidget(table, 1)
            tables.addLayout(side, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px("gap"))
        column.addWidget(card)
        column.addWidget(self.form)
        column.addWidget(self.progress)
        column.addLayout(tables, 1)


class ConfirmPurge(QFrame):
    """Asks once more, beside the button: what goes cannot be brought back."""

    confirmed = Signal()
    cancelled = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        theme = look.theme
        self.setProperty("form", "true")
        self.said = Text(look, "staff")
        self.yes = Keyed(look, "main", "staff.house.retention.confirm", ("Enter",))
        self.no = Keyed(look, "quiet", "staff.action.cancel", ("Esc",))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(*(theme.steps(2),) * 4)
        row.setSpacing(theme.px("gap"))
        row.addWidget(Icon(theme, "trash", "bad", "icon_small"))
        row.addWidget(self.said, 1)
        row.addWidget(self.yes)
        row.addWidget(self.no)
        self.yes.button.clicked.connect(self.confirmed)
        self.no.button.clicked.connect(self.cancelled)
        self.hide()

    def ask(self, count: int) -> None:
        """Ask whether so many are to go."""
        self.said.tell("staff.house.retention.sure", count=count)
        self.show()
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.confirmed.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)


def _gone_columns(zone: Zone) -> tuple[Column, ...]:
    return (
        Column("staff.house.column.photo", lambda gone, _: gone.number, 34),
        Column("staff.house.column.purged", lambda gone, _: moment(gone.purge.purged_at, zone), 25),
        Column(
            "column.who",
            lambda row, voice: (
                voice.say("staff.house.by_booth")
                if row.purge.purged_by == "booth"
                else row.purge.purged_by
            ),
            16,
        ),
        Column(
            "staff.house.column.size",
            lambda row, _: megabytes(row.purge.size_bytes),
            stretch=True,
            number=True,
        ),
    )
