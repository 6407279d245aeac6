"""Takes the office's replies in from the window: read, looked at, then whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from kiosk import office_signers
from kiosk.batch.acknowledge import Order, Preview, acknowledge, preview
from kiosk.batch.answers import Answers, parse_answers, read_whole
from kiosk.batch.reply import looks_signed
from kiosk.batch.verify import read_signers
from kiosk.errors import BadInput
from kiosk.gui.staff.handover.reply_pane import LINKS, ReplyPane
from kiosk.gui.staff.handover.spoken import said_here
from kiosk.gui.staff.room import Errand, Room
from kiosk.gui.staff.roster.going import Going, Progress
from kiosk.roster.watch import Watch
from kiosk.store import batches
from kiosk.store.open import Store

ChooseFile = Callable[[QWidget, str, str, str], str]
"""Takes parent, title, folder and filter; returns the chosen file, "" for none."""


@dataclass(frozen=True)
class _Looked:
    answers: Answers
    batch: str


class Answering:
    """Wires the pane of the replies.

    Attributes:
        choose_file: asks for a reply; tests put another in its place.
        going: what takes long at this moment; None if nothing does.
    """

    def __init__(self, room: Room, pane: ReplyPane, taken: Callable[[], None]) -> None:
        """Wire a pane; ``taken`` is called when a reply has changed what was answered."""
        self._room = room
        self._pane = pane
        self._taken_in = taken
        self.choose_file: ChooseFile = _ask_for_file
        self.going: Going | None = None
        self._looked: _Looked | None = None
        pane.file_asked.connect(self.ask_for_file)
        pane.batch_changed.connect(self._look_again)
        pane.confirmed.connect(self.take)
        pane.cancelled.connect(self.escape)
        pane.led.connect(self._lead)

    def show(self) -> None:
        """The pane comes to the front."""

        def folders(store: Store) -> list[str]:
            return [each.folder for each in reversed(batches.all_batches(store))]

        if self._room.actor is not None:
            self._room.ask(folders, self._pane.offer)

    def leave(self) -> None:
        """Nobody is in any more: what goes on is ended, and nothing stays."""
        self.stop()
        self.going, self._looked = None, None
        self._pane.clear()
        self._pane.offer(())

    def stop(self) -> None:
        """Let what goes on end; nothing was written, or it is undone."""
        if self.going is not None:
            self.going.stop()

    def escape(self) -> None:
        """Do what Esc means now: stop, or put the reply away."""
        if self.going is not None:
            self.stop()
        else:
            self._looked = None
            self._pane.clear()

    def ask_for_file(self) -> None:
        """Ask for a reply, and look at what it would do."""
        if self.going is not None or not self._room.permitted("acknowledge_batch"):
            return
        say = self._room.desk.look.voice.say
        kind = f"{say('staff.handover.reply.files')} (*.csv *.xlsx *.json *.txt)"
        title = say("staff.handover.reply.choose")
        chosen = self.choose_file(self._pane, title, str(Path.home()), f"{kind};;(*)")
        if chosen:
            self.read(Path(chosen))

    def read(self, file: Path) -> None:
        """Look at what a reply would do."""
        if self.going is not None:
            return
        self._looked = None
        self._pane.clear()
        going = self._begin()
        signers = self._room.desk.booth.data / office_signers.FILE_NAME
        batch = self._pane.batch_name

        def act() -> _Looked:
            return _Looked(read_reply(file, signers, going.watch), batch)

        self._room.work(act, self._have_read, self._failed, long=True)

    def take(self) -> None:
        """Take in what was looked at: one transaction, whole or not at all."""
        looked, actor = self._looked, self._room.actor
        if looked is None or actor is None or self.going is not None:
            return
        if not self._pane.confirm.button.isEnabled():
            return
        if not self._room.permitted("acknowledge_batch"):
            return
        going, now = self._begin(), self._room.desk.booth.clock()
        order = Order(actor, now, looked.batch)
        self._room.ask(
            lambda store: acknowledge(store, looked.answers, order, going.watch),
            self._taken,
            self._failed,
            long=True,
        )

    def _begin(self) -> Going:
        going = Going()
        self.going = going
        going.moved.connect(self._moved)
        self._pane.show_busy("staff.handover.reply.step.read", 0, 0)
        return going

    def _moved(self, going: Going, progress: Progress) -> None:
        if going is self.going:
            key = f"staff.handover.reply.step.{progress.step}"
            self._pane.show_busy(key, progress.done, progress.total)
            self._room.stirred.emit()

    def _have_read(self, looked: _Looked) -> None:
        going = self.going
        if going is None:
            return
        self._looked = looked
        self._room.ask(
            lambda store: preview(store, looked.answers, looked.batch, going.watch),
            self._have_looked,
            self._failed,
            long=True,
        )

    def _look_again(self) -> None:
        """Look at the same reply, said to be about another batch."""
        if self._looked is not None and self.going is None:
            self._begin()
            self._have_read(_Looked(self._looked.answers, self._pane.batch_name))

    def _have_looked(self, found: Preview) -> None:
        self.going = None
        self._pane.show_idle()
        self._pane.show_preview(found)

    def _taken(self, done: Preview) -> None:
        self.going, self._looked = None, None
        self._pane.show_idle()
        self._pane.show_taken(done)
        self._taken_in()

    def _failed(self, error: Exception) -> None:
        self.going, self._looked = None, None
        self._pane.clear()
        self._pane.show_trouble(said_here(error))

    def _lead(self, whom: str) -> None:
        subjects = {"rejected": "state:returned", "accepted": "state:acknowledged"}
        subject = subjects[whom] if whom in LINKS else f"student:{whom}"
        self._room.errand.emit(Errand("students", subject))


def read_reply(file: Path, known: Path, watch: Watch) -> Answers:
    """Return what a reply says; of a signed one, if the office's key is known here.

    Raises:
        BadInput: it is neither list nor reply, or nobody said which key is the office's.
        AnswerIsNo: the signature does not hold, or whoever watches wants it stopped.
        EnvironmentFailed: it cannot be read.
    """
    data = read_whole(file)
    if not looks_signed(data):
        return parse_answers(data, file.name, [], watch)
    if not os.path.lexists(known):
        raise BadInput("acknowledge.no_signers", file=str(known))
    return parse_answers(data, file.name, read_signers(known), watch)


def _ask_for_file(parent: QWidget, title: str, folder: str, kind: str) -> str:
    return QFileDialog.getOpenFileName(parent, title, folder, kind)[0]
