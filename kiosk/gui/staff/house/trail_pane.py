"""The pane of the trail: whether it is whole, its entries, and what each of them says."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from kiosk.gui.staff.field import Field
from kiosk.gui.staff.house.progress import ProgressRow
from kiosk.gui.staff.house.spoken import Zone, moment
from kiosk.gui.staff.keyed import Keyed
from kiosk.gui.staff.table import Column, Table
from kiosk.gui.voice import Look, Voice
from kiosk.gui.widgets.badge import Badge
from kiosk.gui.widgets.text import Text
from kiosk.keep.trail import Change, particulars
from kiosk.store.audit import Recorded
from kiosk.store.trail import Sought
from kiosk.words import keys


class TrailPane(QWidget):
    """Shows the entries, newest first, and verifies the chain.

    Signals:
        verify_asked: the chain is to be followed from end to end.
        cancelled: that is to be stopped.
        sought: a ``Sought``: other entries are wanted.
    """

    verify_asked = Signal()
    cancelled = Signal()
    sought = Signal(object)

    def __init__(self, look: Look, zone: Zone) -> None:
        super().__init__()
        self._look = look
        self._zone = zone
        self._people: tuple[str, ...] = ()
        self._acts: tuple[str, ...] = ()
        self.verdict = Badge(look, "plain", role="staff")
        self.verdict.hide()
        self.verify = Keyed(look, "second", "staff.house.trail.verify", ("Alt+V",))
        self.progress = ProgressRow(look)
        self.who = QComboBox()
        self.act = QComboBox()
        self.about = Field(look, "staff.house.trail.about")
        self.table = _table(look, zone)
        self.table.say_when_empty("staff.house.trail.none")
        self.entry = EntryCard(look, zone)
        self._lay_out()
        self.verify.button.clicked.connect(self.verify_asked)
        self.progress.cancelled.connect(self.cancelled)
        self.table.chosen.connect(self.entry.show_entry)
        self.about.returnPressed.connect(self._seek)
        self.about.textChanged.connect(lambda said: None if said else self._seek())
        for box in (self.who, self.act):
            box.activated.connect(lambda _: self._seek())
        look.voice.changed.connect(self._retell)

    @property
    def wanted(self) -> Sought:
        """Which entries the filters ask for."""
        who, act = self.who.currentIndex(), self.act.currentIndex()
        return Sought(
            who=self._people[who - 1] if who > 0 else None,
            act=self._acts[act - 1] if act > 0 else None,
            about=self.about.text().strip().upper() or None,
        )

    def offer(self, people: Sequence[str], acts: Sequence[str]) -> None:
        """Offer these in the filters; what was chosen stays if it is there still."""
        present = self.wanted
        self._people, self._acts = tuple(people), tuple(acts)
        self._retell()
        self.who.setCurrentIndex(_place(present.who, people))
        self.act.setCurrentIndex(_place(present.act, acts))

    def show_verdict(self, broken: int | None, entries: int, at: str) -> None:
        """Say whether the chain is whole."""
        self.progress.hide()
        self.verify.button.setEnabled(True)
        self.verdict.show()
        if broken is None:
            self.verdict.set_state("good")
            self.verdict.text.tell("staff.house.trail.whole", entries=entries, at=at)
        else:
            self.verdict.set_state("bad")
            self.verdict.text.tell("staff.house.trail.broken", id=broken, at=at)

    def show_verifying(self, done: int, total: int) -> None:
        """Show how far the chain was followed."""
        self.verify.button.setEnabled(False)
        self.progress.show_step("staff.house.trail.verifying", done, total)

    def show_idle(self) -> None:
        """Nothing goes on any more, and nothing came of it."""
        self.progress.hide()
        self.verify.button.setEnabled(True)

    def clear(self) -> None:
        """Show nothing."""
        self.about.blockSignals(True)
        self.about.clear()
        self.about.blockSignals(False)
        self.offer((), ())
        self.table.model_of_rows.clear()
        self.entry.clear()
        self.verdict.hide()
        self.show_idle()

    def _seek(self) -> None:
        self.entry.clear()
        self.sought.emit(self.wanted)

    def _retell(self) -> None:
        voice = self._look.voice
        for box, key, offered in (
            (self.who, "staff.house.trail.anybody", [_person(who, voice) for who in self._people]),
            (self.act, "staff.house.trail.any_act", [act_said(act, voice) for act in self._acts]),
        ):
            present = box.currentIndex()
            box.blockSignals(True)
            box.clear()
            box.addItems([voice.say(key), *offered])
            box.setCurrentIndex(max(0, min(present, box.count() - 1)))
            box.blockSignals(False)

    def _lay_out(self) -> None:
        theme = self._look.theme
        head = QHBoxLayout()
        head.setSpacing(theme.px("gap"))
        head.addWidget(self.verdict)
        head.addStretch(1)
        head.addWidget(self.verify)
        filters = QHBoxLayout()
        filters.setSpacing(theme.px("gap"))
        for box in (self.who, self.act):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            filters.addWidget(box)
        filters.addWidget(self.about, 1)
        body = QHBoxLayout()
        body.setSpacing(theme.px("gap"))
        body.addWidget(self.table, 1)
        body.addWidget(self.entry)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px("gap"))
        column.addLayout(head)
        column.addWidget(self.progress)
        column.addLayout(filters)
        column.addLayout(body, 1)


class EntryCard(QFrame):
    """One entry: when, who, what, about what, and each particular before and after."""

    def __init__(self, look: Look, zone: Zone) -> None:
        super().__init__()
        self._look = look
        self._zone = zone
        theme = look.theme
        self._entry: Recorded | None = None
        self.setProperty("card", "true")
        self.setFixedWidth(theme.steps(54))
        self.title = Text(look, "staff_strong")
        self.about = Text(look, "staff", tone="slate")
        self.lines: list[Text] = []
        inside = QWidget()
        inside.setObjectName("clear")
        inside.setStyleSheet("#clear { background: transparent; }")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.steps(0.5))
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setStyleSheet("QScrollArea { background: transparent; }")
        scroll.setWidget(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.steps(2),) * 4)
        column.setSpacing(theme.steps(1))
        column.addWidget(self.title)
        column.addWidget(self.about)
        column.addWidget(scroll, 1)
        look.voice.changed.connect(self._retell)
        self.clear()

    def show_entry(self, entry: Recorded) -> None:
        """Show an entry."""
        self._entry = entry
        self._retell()

    def clear(self) -> None:
        """Say how to see one."""
        self._entry = None
        self._retell()

    def _retell(self) -> None:
        for line in self.lines:
            line.deleteLater()
        self.lines = []
        while self._column.count():
            self._column.takeAt(0)
        entry, voice = self._entry, self._look.voice
        self.about.setVisible(entry is not None)
        if entry is None:
            self.title.tell("staff.house.trail.choose")
            return
        self.title.show_data(act_said(entry.act, voice))
        self.about.show_data(
            f"#{entry.id} · {moment(entry.at, self._zone)} · {_person(entry.who, voice)}\n"
            f"{_broken(entry.subject)}"
        )
        for change in particulars(entry.detail):
            self._add(change)
        self._column.addStretch(1)

    def _add(self, change: Change) -> None:
        name = Text(self._look, "staff", tone="slate")
        name.show_data(_broken(_detail_said(change.name, self._look.voice)))
        value = Text(self._look, "staff")
        after = change.after or "–"
        said = f"{change.before or '–'}  →  {after}" if change.changed else after
        value.show_data(_broken(said))
        for text in (name, value):
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self.lines.append(text)
            self._column.addWidget(text)


def act_said(act: str, voice: Voice) -> str:
    """Return what an act is called; one that has no words yet by its own name."""
    key = f"staff.house.act.{act}"
    return voice.say(key) if key in keys() else act


def _detail_said(name: str, voice: Voice) -> str:
    """Return what a particular is called; its own name where there are no words for it."""
    key = f"staff.house.detail.{name.rpartition('.')[2]}"
    return voice.say(key) if key in keys() else name


def _person(who: str, voice: Voice) -> str:
    return voice.say("staff.house.by_booth") if who == "booth" else who


def _place(value: str | None, offered: Sequence[str]) -> int:
    """Return where a value stands in a filter, behind the line that lets all through."""
    return 0 if value is None or value not in offered else list(offered).index(value) + 1


def _broken(said: str) -> str:
    """Return a text that may be broken anywhere where it has no blanks: hashes, paths, lists."""
    return "\u200b".join(said) if len(said) > _LONG and " " not in said else said


_LONG = 28


def _table(look: Look, zone: Zone) -> Table:
    columns = (
        Column("column.time", lambda entry, _: moment(entry.at, zone), 26),
        Column("column.who", lambda entry, voice: _person(entry.who, voice), 16),
        Column("column.act", lambda entry, voice: act_said(entry.act, voice), 25),
        Column("column.subject", lambda entry, _: entry.subject, stretch=True),
    )
    return Table(look, columns, same=lambda entry: entry.id)
