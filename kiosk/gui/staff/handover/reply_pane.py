"""The pane of the office's replies: choose a file, look at what it would do, take it in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kiosk.batch.acknowledge import Change, Preview
from kiosk.batch.answers import Fault
from kiosk.gui.staff.handover.give_pane import TroubleLine
from kiosk.gui.staff.handover.spoken import OWN_WORDS
from kiosk.gui.staff.house.progress import ProgressRow
from kiosk.gui.staff.house.spoken import Zone, moment
from kiosk.gui.staff.keyed import Keyed
from kiosk.gui.staff.notice import Part
from kiosk.gui.staff.table import Column, Mark, Table
from kiosk.gui.voice import Look, Voice
from kiosk.gui.widgets.buttons import Button
from kiosk.gui.widgets.icon import Icon
from kiosk.gui.widgets.text import Text

_MARKS: Final = {
    "accepted": Mark("good", "circle-check"),
    "rejected": Mark("bad", "arrow-back-up"),
}
LINKS: Final = ("rejected", "accepted")


class ReplyPane(QWidget):
    """Values in, signals out.

    Signals:
        file_asked: a reply is to be chosen.
        batch_changed: the list is said to be about another batch.
        confirmed: what was looked at is to be taken in.
        cancelled: what goes on is to stop; else what is shown is to be put away.
        led: somebody wants to see the students: one of ``LINKS``, or a student's number.
    """

    file_asked = Signal()
    batch_changed = Signal()
    confirmed = Signal()
    cancelled = Signal()
    led = Signal(str)

    def __init__(self, look: Look, zone: Zone) -> None:
        super().__init__()
        self._look = look
        self._zone = zone
        self._folders: tuple[str, ...] = ()
        self.choose = Keyed(look, "main", "staff.handover.reply.choose", ("Ctrl+O",))
        self.batch = QComboBox()
        self.title = Text(look, "staff_strong")
        self.signed = Text(look, "staff", tone="slate")
        self.trouble = TroubleLine(look)
        self.progress = ProgressRow(look)
        self.changes = Table(look, _change_columns(), same=lambda each: each.photo.number)
        self.faults = Table(look, _FAULT_COLUMNS, same=lambda fault: fault.row)
        self.tables = QStackedWidget()
        self.confirm = Keyed(look, "main", "staff.handover.reply.take", ("Ctrl+Enter",))
        self.put_away = Keyed(look, "quiet", "staff.action.cancel", ("Esc",))
        self.links = {name: Button(look, "link", "staff.handover.nobody").dense() for name in LINKS}
        self.faults.say_when_empty("staff.handover.reply.no_changes")
        self.changes.say_when_empty("staff.handover.reply.none")
        self._lay_out()
        self.choose.button.clicked.connect(self.file_asked)
        self.batch.activated.connect(lambda _: self.batch_changed.emit())
        self.confirm.button.clicked.connect(self.confirmed)
        self.put_away.button.clicked.connect(self.cancelled)
        self.progress.cancelled.connect(self.cancelled)
        self.changes.opened.connect(lambda each: self.led.emit(each.photo.student_no))
        for name, link in self.links.items():
            link.clicked.connect(lambda _=False, name=name: self.led.emit(name))
        look.voice.changed.connect(self._retell)
        self._retell()
        self.clear()

    @property
    def batch_name(self) -> str:
        """The batch that a list is said to be about; empty for any."""
        chosen = self.batch.currentData()
        return chosen if isinstance(chosen, str) else ""

    def offer(self, folders: Sequence[str]) -> None:
        """Offer the batches that a list can be about; the one that is chosen stays."""
        if tuple(folders) != self._folders:
            self._folders = tuple(folders)
            self._retell()

    def show_busy(self, key: str, done: int, total: int) -> None:
        """Show how far it is."""
        self.trouble.tell(None)
        self.progress.show_step(key, done, total)
        for part in (self.choose.button, self.batch, self.confirm.button, self.put_away.button):
            part.setEnabled(False)

    def show_idle(self) -> None:
        """Nothing goes on."""
        self.progress.hide()
        for part in (self.choose.button, self.batch, self.put_away.button):
            part.setEnabled(True)

    def show_preview(self, found: Preview) -> None:
        """Show what taking a reply in would do."""
        self._show(found, taken=False)
        able = not found.faults and found.before is None and bool(found.changes)
        self.confirm.setVisible(found.before is None)
        known = "staff.action.cancel" if found.before is None else "staff.handover.done.close"
        self.put_away.button.tell(known)
        self.confirm.button.setEnabled(able)
        self.put_away.show()

    def show_taken(self, done: Preview) -> None:
        """Show what was taken in, and lead on to whom it is about."""
        self._show(done, taken=True)
        self.confirm.hide()
        self.put_away.button.tell("staff.handover.done.close")
        self.put_away.show()
        for name in LINKS:
            count = sum(change.answer.reply == name for change in done.changes)
            self.links[name].tell(f"staff.handover.reply.see.{name}", count=f"{count:,}")
            self.links[name].setVisible(count > 0)

    def show_trouble(self, part: Part) -> None:
        """Say why a reply cannot be read or taken in."""
        self.trouble.tell(part)

    def clear(self) -> None:
        """Show no reply."""
        self.show_idle()
        self.trouble.tell(None)
        for table in (self.changes, self.faults):
            table.model_of_rows.show_all(())
        self.tables.setCurrentWidget(self.changes)
        self.title.tell("staff.handover.reply.explain")
        self.title.set_tone("ink")
        self.signed.tell("staff.handover.reply.kinds")
        for part in (self.confirm, self.put_away, *self.links.values()):
            part.hide()

    def _show(self, found: Preview, *, taken: bool) -> None:
        answers = found.answers
        self.trouble.tell(None)
        for link in self.links.values():
            link.hide()
        self.changes.model_of_rows.show_all(found.changes)
        self.faults.model_of_rows.show_all(found.faults)
        self.tables.setCurrentWidget(self.faults if found.faults else self.changes)
        self.title.set_tone("bad" if found.faults else "good" if taken else "ink")
        counts: dict[str, str | int | float] = {
            "file": answers.file,
            "accepted": found.count("accepted"),
            "rejected": found.count("rejected"),
            "unchanged": found.unchanged,
            "faulty": len(found.faults),
        }
        if found.before is not None:
            at = moment(found.before.taken_at, self._zone)
            self.title.tell(
                "acknowledge.before", file=answers.file, at=at, by=found.before.taken_by
            )
        else:
            name = "taken" if taken else "refused" if found.faults else "previewed"
            self.title.tell(f"acknowledge.{name}", **counts)
        if answers.signed:
            self.signed.tell("acknowledge.signed", office=answers.office, signer=answers.signer)
        else:
            self.signed.tell("acknowledge.unsigned")

    def _retell(self) -> None:
        say, chosen = self._look.voice.say, self.batch_name
        with QSignalBlocker(self.batch):
            self.batch.clear()
            self.batch.addItem(say("staff.handover.reply.any_batch"), "")
            for folder in self._folders:
                self.batch.addItem(folder, folder)
            self.batch.setCurrentIndex(max(0, self.batch.findData(chosen)))
        self.batch.setAccessibleName(say("staff.handover.reply.about"))

    def _lay_out(self) -> None:
        look, theme = self._look, self._look.theme
        head = QHBoxLayout()
        head.setSpacing(theme.px("gap"))
        head.addWidget(self.choose)
        head.addStretch(1)
        head.addWidget(Text(look, "staff", "staff.handover.reply.about").one_line())
        head.addWidget(self.batch)
        self.batch.setMinimumWidth(theme.steps(36))
        card = QFrame()
        card.setProperty("card", "true")
        said = QVBoxLayout()
        said.setSpacing(theme.steps(0.5))
        said.addWidget(self.title)
        said.addWidget(self.signed)
        links = QHBoxLayout()
        links.setSpacing(theme.px("gap"))
        for link in self.links.values():
            links.addWidget(link)
        links.addStretch(1)
        said.addLayout(links)
        row = QHBoxLayout(card)
        row.setContentsMargins(*(theme.steps(2),) * 4)
        row.setSpacing(theme.px("gap"))
        row.addWidget(Icon(theme, "mailbox", "accent"), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(said, 1)
        row.addWidget(self.confirm)
        row.addWidget(self.put_away)
        for table in (self.changes, self.faults):
            self.tables.addWidget(table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px("gap"))
        column.addLayout(head)
        column.addWidget(card)
        column.addWidget(self.trouble)
        column.addWidget(self.progress)
        column.addWidget(self.tables, 1)


def _change_columns() -> tuple[Column, ...]:
    def cell(say: Callable[[Change], str]) -> Callable[[Any, Voice], str]:
        return lambda each, _: say(each)

    return (
        Column("column.student_no", cell(lambda each: each.photo.student_no), 18),
        Column("column.number", cell(lambda each: each.photo.number), 34),
        Column("staff.handover.column.batch", cell(lambda each: each.photo.folder), 23),
        Column(
            "staff.handover.column.reply",
            lambda each, voice: voice.say(f"staff.handover.reply.{each.answer.reply}"),
            18,
            mark=lambda each: _MARKS[each.answer.reply],
        ),
        Column("column.reason", cell(lambda each: " ".join(each.answer.reasons)), 16),
        Column("staff.handover.column.note", cell(lambda each: each.answer.note), stretch=True),
    )


def _sentence(fault: Fault, voice: Voice) -> str:
    key = OWN_WORDS.get(fault.words_key, fault.words_key)
    return voice.say(key, **fault.fields)


_FAULT_COLUMNS: Final = (
    Column("staff.handover.column.row", lambda fault, _: f"{fault.row:,}", 9, number=True),
    Column("staff.handover.column.cell", lambda fault, _: fault.column, 22),
    Column(
        "staff.handover.column.fault",
        _sentence,
        stretch=True,
        mark=lambda _: Mark("bad", "alert-triangle"),
    ),
)
