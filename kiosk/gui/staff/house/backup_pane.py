"""The pane of the backups: the plan for the night, one now, and those that were made."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.gui.staff.house.progress import ProgressRow
from kiosk.gui.staff.house.spoken import Zone, breakable, megabytes, moment
from kiosk.gui.staff.keyed import Keyed
from kiosk.gui.staff.table import Column, Mark, Table
from kiosk.gui.voice import Look, Voice
from kiosk.gui.widgets.buttons import Button
from kiosk.gui.widgets.icon import Icon
from kiosk.gui.widgets.text import Text
from kiosk.keep.backups import Backups, Kept
from kiosk.keep.nightly import DAILY, WEEKLY


class BackupPane(QWidget):
    """Shows the backups, and asks for one.

    Signals:
        asked: a backup is wanted now.
        cancelled: the one that is being made is not wanted any more.
        settings_asked: the folder and the time of the nightly ones are to be changed.
    """

    asked = Signal()
    cancelled = Signal()
    settings_asked = Signal()

    def __init__(self, look: Look, zone: Zone) -> None:
        super().__init__()
        self._look = look
        self._zone = zone
        theme = look.theme
        self.plan = Text(look, "staff")
        self.next = Text(look, "staff", tone="slate")
        self.change = Button(look, "link", "staff.house.backup.change").dense()
        self.now = Keyed(look, "main", "staff.house.backup.now", ("Alt+B",))
        self.progress = ProgressRow(look)
        self.table = backup_table(look, zone)
        self.table.say_when_empty("staff.house.backup.none")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px("gap"))
        column.addWidget(self._plan_card())
        column.addWidget(self.progress)
        column.addWidget(Text(look, "staff_strong", "staff.house.backup.last").one_line())
        column.addWidget(self.table, 1)
        column.addWidget(Text(look, "staff", "staff.house.backup.care", tone="slate"))
        self.now.button.clicked.connect(self.asked)
        self.change.clicked.connect(self.settings_asked)
        self.progress.cancelled.connect(self.cancelled)

    def show_backups(self, backups: Backups) -> None:
        """Show what is known."""
        self.table.model_of_rows.show_all(backups.kept)
        if backups.folder:
            self.plan.tell(
                "staff.house.backup.plan",
                at=backups.every_day_at,
                folder=breakable({"folder": backups.folder})["folder"],
                days=DAILY,
                weeks=WEEKLY,
            )
        else:
            self.plan.tell("staff.house.backup.no_plan")
        trouble = backups.trouble
        self.next.set_tone("bad" if trouble is not None else "slate")
        if trouble is not None:
            self.next.tell(trouble.words_key, **breakable(trouble.fields))
        elif backups.next_at is not None:
            self.next.tell("staff.house.backup.next", at=moment(backups.next_at, self._zone))
        self.next.setVisible(trouble is not None or backups.next_at is not None)

    def show_busy(self, *, busy: bool) -> None:
        """Say whether one is being made."""
        self.now.button.setEnabled(not busy)
        if not busy:
            self.progress.hide()

    def clear(self) -> None:
        """Show nothing."""
        self.table.model_of_rows.clear()
        self.plan.show_data("")
        self.next.hide()
        self.show_busy(busy=False)

    def _plan_card(self) -> QFrame:
        theme = self._look.theme
        card = QFrame()
        card.setProperty("card", "true")
        said = QVBoxLayout()
        said.setSpacing(theme.steps(0.5))
        said.addWidget(self.plan)
        said.addWidget(self.next)
        row = QHBoxLayout(card)
        row.setContentsMargins(*(theme.steps(2),) * 4)
        row.setSpacing(theme.px("gap"))
        row.addWidget(Icon(theme, "device-floppy", "accent"))
        row.addLayout(said, 1)
        row.addWidget(self.change)
        row.addWidget(self.now)
        return card


def backup_table(look: Look, zone: Zone) -> Table:
    """Return an empty table of backups."""
    columns = (
        Column("column.time", lambda kept, _: moment(kept.at, zone), 26),
        Column("column.who", _who, 18),
        Column(
            "staff.house.column.size", lambda kept, _: megabytes(kept.size_bytes), 14, number=True
        ),
        Column("staff.house.column.place", _place, 26, mark=_mark),
        Column("staff.house.column.file", lambda kept, _: kept.name, stretch=True),
    )
    return Table(look, columns, same=lambda kept: kept.name)


def _who(kept: Kept, voice: Voice) -> str:
    if kept.who == "booth":
        return voice.say("staff.house.by_booth")
    return kept.who or voice.say("staff.house.unknown")


def _place(kept: Kept, voice: Voice) -> str:
    return voice.say(f"staff.house.backup.{'there' if kept.path else 'elsewhere'}")


def _mark(kept: Kept) -> Mark:
    return Mark("good", "circle-check") if kept.path else Mark("slate")
