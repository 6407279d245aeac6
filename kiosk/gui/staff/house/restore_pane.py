"""The pane of the restore: choose a backup, rehearse it, type the word, bring it back."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kiosk.gui.staff.field import Field
from kiosk.gui.staff.house.backup_pane import backup_table
from kiosk.gui.staff.house.found_card import FoundCard
from kiosk.gui.staff.house.progress import ProgressRow
from kiosk.gui.staff.house.spoken import Zone, breakable, moment
from kiosk.gui.staff.keyed import Keyed
from kiosk.gui.voice import Look
from kiosk.gui.widgets.icon import Icon
from kiosk.gui.widgets.text import Text
from kiosk.keep.archive import Header
from kiosk.keep.backups import Backups, Kept
from kiosk.keep.restore import Found

WORD: Final = "staff.house.restore.word"


class RestorePane(QWidget):
    """Leads through a restore, one step after the other.

    Signals:
        file_asked: a backup is to be chosen among the files.
        chosen: the path of one of those that lie in the folder.
        rehearse_asked: the one that was chosen is to be tried.
        restore_asked: the one that was tried is to be brought back; the word was typed.
        cancelled: what goes on is to stop.
        login_asked: it is done; somebody is to log in anew.
    """

    file_asked = Signal()
    chosen = Signal(object)
    rehearse_asked = Signal()
    restore_asked = Signal()
    cancelled = Signal()
    login_asked = Signal()

    def __init__(self, look: Look, zone: Zone) -> None:
        super().__init__()
        self._look = look
        self._zone = zone
        self._permitted = False
        self._busy = False
        self._tried = False
        self.table = backup_table(look, zone)
        self.table.say_when_empty("staff.house.restore.none")
        self.other = Keyed(look, "second", "staff.house.restore.file", ("Alt+O",))
        self.header = Text(look, "staff", "staff.house.restore.choose")
        self.rehearse = Keyed(look, "second", "staff.house.restore.rehearse", ("Alt+T",))
        self.progress = ProgressRow(look)
        self.trouble = Text(look, "staff", tone="bad")
        self.found = FoundCard(look, zone)
        self.word = Field(look, "staff.house.restore.word_hint")
        self.explain = Text(look, "staff", "staff.house.restore.explain", tone="slate")
        self.restore = Keyed(look, "main", "staff.house.restore.now", ("Enter",))
        self.why_not = Text(look, "staff", "rights.needs.administrator", tone="slate")
        self.done = DoneCard(look, zone)
        self.steps = QStackedWidget()
        self._lay_out()
        self.other.button.clicked.connect(self.file_asked)
        self.rehearse.button.clicked.connect(self.rehearse_asked)
        self.restore.button.clicked.connect(self._confirm)
        self.word.returnPressed.connect(self._confirm)
        self.word.textChanged.connect(lambda _: self._permit())
        self.progress.cancelled.connect(self.cancelled)
        self.table.chosen.connect(self._choose)
        self.done.again.clicked.connect(self.login_asked)
        self.clear()

    def show_backups(self, backups: Backups) -> None:
        """Offer those that lie in the folder."""
        self.table.model_of_rows.show_all([each for each in backups.kept if each.path])

    def permit(self, *, permitted: bool) -> None:
        """Say whether whoever is in may restore."""
        self._permitted = permitted
        self._permit()

    def show_header(self, name: str, header: Header) -> None:
        """Show what a backup says of itself; it is not tried yet."""
        self.header.tell(
            "staff.house.restore.header",
            file=name,
            booth=header.booth,
            at=moment(header.made_at, self._zone),
            who=header.made_by,
            software=header.software,
        )
        self._tried = False
        self.found.hide()
        self.trouble.hide()
        self._permit(chosen=True)

    def show_unreadable(self, key: str, fields: dict[str, str | int | float]) -> None:
        """Say why the backup that was chosen is none, or cannot be tried or brought back."""
        self.trouble.tell(key, **breakable(fields))
        self.trouble.show()

    def show_found(self, found: Found) -> None:
        """Show what the rehearsal showed."""
        self.found.show_found(found)
        self._tried = True
        self.trouble.hide()
        self._permit()
        self.word.setFocus()

    def show_busy(self, *, busy: bool) -> None:
        """Say whether something goes on."""
        self._busy = busy
        if not busy:
            self.progress.hide()
        self._permit()

    def show_restored(self, found: Found) -> None:
        """Show that it is done."""
        self.done.show_found(found)
        self.steps.setCurrentWidget(self.done)
        self.done.again.setFocus()

    def clear(self) -> None:
        """Begin at the beginning."""
        self._tried = self._permitted = False
        self.table.model_of_rows.clear()
        self.header.tell("staff.house.restore.choose")
        self.word.clear()
        self.found.hide()
        self.trouble.hide()
        self.steps.setCurrentIndex(0)
        self.show_busy(busy=False)
        self._permit(chosen=False)

    def _choose(self, kept: Kept) -> None:
        if kept.path is not None and not self._busy:
            self.chosen.emit(kept.path)

    def _permit(self, *, chosen: bool | None = None) -> None:
        if chosen is not None:
            self.rehearse.setProperty("chosen", chosen)
        ready = self._permitted and not self._busy
        self.why_not.setVisible(not self._permitted)
        self.other.button.setEnabled(ready)
        self.rehearse.button.setEnabled(ready and bool(self.rehearse.property("chosen")))
        self.word.setEnabled(ready and self._tried)
        self.restore.button.setEnabled(ready and self._tried and self._word_is_right())

    def _word_is_right(self) -> bool:
        wanted = self._look.voice.say(WORD)
        return self.word.text().strip().casefold() == wanted.casefold()

    def _confirm(self) -> None:
        if self.restore.button.isEnabled():
            self.word.clear()
            self.restore_asked.emit()

    def _lay_out(self) -> None:
        theme = self._look.theme
        work = QWidget()
        column = QVBoxLayout(work)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px("gap"))
        column.addWidget(self.why_not)
        column.addLayout(_step(self._look, "choose", self.other))
        column.addWidget(self.table, 1)
        column.addLayout(_step(self._look, "try", self.rehearse))
        column.addWidget(self.header)
        column.addWidget(self.progress)
        column.addWidget(self.trouble)
        column.addWidget(self.found, 2)
        last = QHBoxLayout()
        last.setSpacing(theme.px("gap"))
        last.addWidget(self.word, 1)
        last.addWidget(self.restore)
        column.addLayout(_step(self._look, "restore", None))
        column.addWidget(self.explain)
        column.addLayout(last)
        self.steps.addWidget(work)
        self.steps.addWidget(self.done)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self.steps)


class DoneCard(QFrame):
    """What stands there when a backup is back: where the old data are, and to log in anew."""

    def __init__(self, look: Look, zone: Zone) -> None:
        super().__init__()
        theme = look.theme
        self._zone = zone
        self.said = Text(look, "staff")
        self.aside = Text(look, "staff", tone="slate")
        self.next = Text(look, "staff_strong", "staff.house.restore.restart")
        self.found = FoundCard(look, zone)
        keyed = Keyed(look, "main", "staff.house.restore.login", ("Enter",))
        self.again = keyed.button
        self.again.setAutoDefault(True)
        head = QHBoxLayout()
        head.setSpacing(theme.px("gap"))
        head.addWidget(Icon(theme, "circle-check", "good"))
        head.addWidget(self.said, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px("gap"))
        column.addLayout(head)
        column.addWidget(self.aside)
        column.addWidget(self.found, 1)
        column.addWidget(self.next)
        column.addWidget(keyed, 0, Qt.AlignmentFlag.AlignLeft)

    def show_found(self, found: Found) -> None:
        """Show what was brought back."""
        header = found.backup.header
        self.said.tell(
            "restore.done",
            booth=header.booth,
            at=moment(header.made_at, self._zone),
            entries=found.entries,
            pictures=found.pictures,
        )
        self.aside.setVisible(found.aside is not None)
        if found.aside is not None:
            self.aside.tell("restore.aside", **breakable({"folder": str(found.aside)}))
        self.found.show_found(found)


def _step(look: Look, name: str, action: Keyed | None) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(look.theme.px("gap"))
    row.addWidget(Text(look, "staff_strong", f"staff.house.restore.step.{name}").one_line())
    row.addStretch(1)
    if action is not None:
        row.addWidget(action)
    return row
