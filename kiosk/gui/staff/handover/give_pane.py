"""The pane that hands over: for whom, what, where to; beside it how far; below it the past."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from kiosk.batch.outlook import Outlook
from kiosk.gui.staff.field import Field
from kiosk.gui.staff.handover.past import past_table
from kiosk.gui.staff.handover.place import PlaceChoice
from kiosk.gui.staff.handover.progress_card import ProgressCard
from kiosk.gui.staff.handover.spoken import OWN_WORDS, receiver_name
from kiosk.gui.staff.house.spoken import Zone, megabytes
from kiosk.gui.staff.keyed import Keyed
from kiosk.gui.staff.notice import Part
from kiosk.gui.voice import Look
from kiosk.gui.widgets.buttons import Button
from kiosk.gui.widgets.icon import Icon
from kiosk.gui.widgets.text import Text

_BETWEEN: Final = re.compile(r"[\s,;，；、]+")
_TOP: Final = Qt.AlignmentFlag.AlignTop
WAITING: Final = ("without_code", "unconfirmed", "left", "trials")


class GivePane(QWidget):
    """Values in, signals out.

    Signals:
        changed: receiver or students were changed; what would go is to be read again.
        go: the batch is to be handed over.
        cancelled: the one that goes on is to stop.
        led: somebody wants to see who waits: one of ``WAITING``.
    """

    changed = Signal()
    go = Signal()
    cancelled = Signal()
    led = Signal(str)

    def __init__(self, look: Look, zone: Zone) -> None:
        super().__init__()
        self._look = look
        self._outlook: Outlook | None = None
        self._receivers: tuple[str, ...] = ()
        self._busy = False
        self.receiver = QComboBox()
        self.all_ready = QRadioButton()
        self.some = QRadioButton()
        self.students = Field(look, "staff.handover.students.hint")
        self.going = Text(look, "staff_strong")
        self.waiting = {
            name: Button(look, "link", "staff.handover.nobody").dense() for name in WAITING
        }
        self.place = PlaceChoice(look)
        self.passphrase = Field(look, "staff.handover.passphrase")
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.trouble = TroubleLine(look)
        self.start = Keyed(look, "main", "staff.handover.start", ("Ctrl+Enter",))
        self.card = ProgressCard(look)
        self.past = past_table(look, zone)
        self._lay_out()
        self._connect()
        self.clear()

    @property
    def chosen_students(self) -> tuple[str, ...]:
        """The students who are named; empty for all that are ready."""
        if self.all_ready.isChecked():
            return ()
        return tuple(dict.fromkeys(filter(None, _BETWEEN.split(self.students.text()))))

    @property
    def receiver_id(self) -> str:
        """Who receives."""
        chosen = self.receiver.currentData()
        return chosen if isinstance(chosen, str) else ""

    def show_receivers(self, receivers: Sequence[str]) -> None:
        """Offer receivers; the one that is chosen stays."""
        if tuple(receivers) != self._receivers:
            self._receivers = tuple(receivers)
            self._retell()

    def show_outlook(self, outlook: Outlook) -> None:
        """Show what would go."""
        self._outlook = outlook
        self._tell_outlook()

    def show_busy(self, *, busy: bool) -> None:
        """Say whether something goes on."""
        self._busy = busy
        if busy:
            self.trouble.tell(None)
            self.card.begin()
        for part in (self.receiver, self.all_ready, self.some, self.place, self.passphrase):
            part.setEnabled(not busy)
        self._permit()

    def show_trouble(self, part: Part) -> None:
        """Say beside the button why it did not go out; the button goes on from there."""
        self.card.show_idle()
        self.trouble.tell(part)
        self.start.button.tell("staff.handover.again")

    def forget_trouble(self) -> None:
        """Say nothing of an earlier trial."""
        self.trouble.tell(None)
        begun = self._outlook is not None and self._outlook.begun is not None
        self.start.button.tell(f"staff.handover.{'finish' if begun else 'start'}")

    def clear(self) -> None:
        """Forget everything that was shown or typed."""
        self._outlook, self._busy = None, False
        self.past.model_of_rows.clear()
        with QSignalBlocker(self.students), QSignalBlocker(self.all_ready):
            self.all_ready.setChecked(True)
            self.students.clear()
        self.passphrase.clear()
        self.place.clear()
        self.card.done.clear()
        self.card.show_idle()
        self.forget_trouble()
        self._tell_outlook()

    def _connect(self) -> None:
        self.receiver.activated.connect(lambda _: self._change())
        self.all_ready.toggled.connect(lambda _: self._change())
        self.students.editingFinished.connect(self._change)
        self.place.changed.connect(self._permit)
        self.passphrase.textChanged.connect(lambda _: self._permit())
        self.passphrase.returnPressed.connect(self.start.button.click)
        self.start.button.clicked.connect(self.go)
        self.card.cancelled.connect(self.cancelled)
        self.card.closed.connect(self.card.show_idle)
        for name, button in self.waiting.items():
            button.clicked.connect(lambda _=False, name=name: self.led.emit(name))
        self._look.voice.changed.connect(self._retell)
        self._retell()

    def _change(self) -> None:
        self.forget_trouble()
        self.card.show_idle()
        self.changed.emit()
        self._permit()

    def _permit(self) -> None:
        found = self._outlook
        some = self.some.isChecked()
        self.students.setEnabled(some and not self._busy)
        typed = found is None or not found.key_locked or bool(self.passphrase.text())
        named = not some or bool(self.chosen_students)
        ready = found is not None and found.refusal is None and found.going > 0
        there = self.place.place is not None
        self.start.button.setEnabled(ready and typed and named and there and not self._busy)

    def _tell_outlook(self) -> None:
        found = self._outlook
        self.passphrase.setVisible(found is not None and found.key_locked)
        self.going.set_tone("ink")
        if found is None:
            self.going.tell("staff.handover.reading")
        elif found.begun is not None:
            self.going.set_tone("doubt")
            self.going.tell(
                "staff.handover.begun", batch=found.begun.folder, count=found.begun.count
            )
        elif found.refusal is not None:
            key, fields = found.refusal
            self.going.set_tone("doubt")
            self.going.tell(OWN_WORDS.get(key, key), **fields)
        else:
            size = megabytes(found.size_bytes)
            self.going.tell("staff.handover.going", count=f"{found.going:,}", size=size)
        for name, button in self.waiting.items():
            count = 0 if found is None else getattr(found, name)
            button.setVisible(count > 0)
            button.tell(f"staff.handover.waits.{name}", count=f"{count:,}")
        if not self.trouble.isVisibleTo(self):
            self.forget_trouble()
        self._permit()

    def _retell(self) -> None:
        voice, chosen = self._look.voice, self.receiver_id
        self.all_ready.setText(voice.say("staff.handover.all_ready"))
        self.some.setText(voice.say("staff.handover.some"))
        with QSignalBlocker(self.receiver):
            self.receiver.clear()
            for each in self._receivers:
                self.receiver.addItem(receiver_name(each, voice), each)
            self.receiver.setCurrentIndex(max(0, self.receiver.findData(chosen)))
        self.receiver.setAccessibleName(voice.say("staff.handover.whom"))

    def _lay_out(self) -> None:
        look, theme = self._look, self._look.theme
        form = QFrame()
        form.setProperty("card", "true")
        grid = QGridLayout(form)
        grid.setContentsMargins(*(theme.steps(2),) * 4)
        grid.setHorizontalSpacing(theme.px("gap"))
        grid.setVerticalSpacing(theme.steps(1))
        grid.setColumnStretch(1, 1)
        rows = (("whom", self._whom()), ("what", self._what()), ("where", self.place))
        for row, (name, content) in enumerate(rows):
            title = Text(look, "staff_strong", f"staff.handover.{name}").one_line()
            title.setMinimumHeight(theme.px("staff_button"))
            grid.addWidget(title, row, 0, _TOP)
            grid.addWidget(content, row, 1)
        last = QHBoxLayout()
        last.setSpacing(theme.px("gap"))
        last.addWidget(self.passphrase, 1)
        last.addStretch(1)
        last.addWidget(self.start)
        grid.addWidget(self.trouble, len(rows), 0, 1, 2)
        grid.addLayout(last, len(rows) + 1, 0, 1, 2)
        grid.setRowStretch(len(rows), 1)
        above = QHBoxLayout()
        above.setSpacing(theme.px("gap"))
        above.addWidget(form, 3)
        above.addWidget(self.card, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px("gap"))
        column.addLayout(above)
        column.addWidget(Text(look, "staff_strong", "staff.handover.past").one_line())
        column.addWidget(self.past, 1)

    def _whom(self) -> QWidget:
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.receiver, 1)
        return whole

    def _what(self) -> QWidget:
        theme = self._look.theme
        whole = QWidget()
        choice = QHBoxLayout()
        choice.setSpacing(theme.px("gap"))
        choice.addWidget(self.all_ready)
        choice.addWidget(self.some)
        choice.addWidget(self.students, 1)
        links = QHBoxLayout()
        links.setSpacing(theme.px("gap"))
        for button in self.waiting.values():
            links.addWidget(button)
        links.addStretch(1)
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.steps(0.5))
        column.addLayout(choice)
        column.addWidget(self.going)
        column.addLayout(links)
        return whole


class TroubleLine(QFrame):
    """Why something did not go, beside what would go on with it; hidden while all is well."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        theme = look.theme
        self.setProperty("notice", "bad")
        self.text = Text(look, "staff", tone="bad")
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.steps(2), theme.steps(1), theme.steps(2), theme.steps(1))
        row.setSpacing(theme.steps(1))
        row.addWidget(Icon(theme, "alert-triangle", "bad", "icon_small"), 0, _TOP)
        row.addWidget(self.text, 1)
        self.hide()

    def tell(self, part: Part | None) -> None:
        """Say a sentence, or nothing."""
        if part is not None:
            self.text.tell(part[0], **part[1])
        self.setVisible(part is not None)
