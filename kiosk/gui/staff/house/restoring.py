"""Brings a backup back from the window, in whose own lanes the database is open.

A rehearsal runs beside everything else. For the restore itself the lanes of this window let
go of the database first; whether another window or a command has it open, the act finds out
and refuses, and everything here goes on as before. Afterwards nothing that was asked of the old
database is done any more, and whoever is in logs in anew, to the people of the backup.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFileDialog, QWidget

from kiosk.errors import KioskError
from kiosk.gui.jobs import Reply
from kiosk.gui.staff.house.lull import Lull
from kiosk.gui.staff.house.restore_pane import RestorePane
from kiosk.gui.staff.house.task import CANCELLED, Task
from kiosk.gui.staff.room import Room, said
from kiosk.keep import archive, restore
from kiosk.keep.archive import Header
from kiosk.keep.restore import Found, Order
from kiosk.rights import may

ChooseBackup = Callable[[QWidget, str, str, str], str]
"""Takes parent, title, folder and filter; returns the chosen file, "" for none."""
_STOPPABLE: Final = ("read", "unpack")
"""Steps of a restore before anything has its place; from then on it ends by itself."""


class Restoring:
    """Wires the pane of the restore.

    Attributes:
        choose_file: asks for a backup; tests put another in its place.
        task: the rehearsal or restore that goes on; None if there is none.
    """

    def __init__(self, room: Room, pane: RestorePane) -> None:
        self._room = room
        self._pane = pane
        self.choose_file: ChooseBackup = _ask_for_file
        self.task: Task | None = None
        self._file: Path | None = None
        self._restored = False
        desk = room.desk
        nightly = () if desk.nightly is None else (desk.nightly.lanes,)
        self._lull = Lull((desk.jobs, desk.long, *nightly))
        pane.file_asked.connect(self.ask_for_file)
        pane.chosen.connect(self.choose)
        pane.rehearse_asked.connect(self.rehearse)
        pane.restore_asked.connect(self.restore)
        pane.cancelled.connect(self.stop)
        pane.login_asked.connect(desk.gate.leave)

    def enter(self) -> None:
        """Somebody is in."""
        actor = self._room.actor
        self._pane.permit(permitted=actor is not None and may(actor.role, "restore"))

    def ask_for_file(self) -> None:
        """Ask for a backup among the files."""
        booth, say = self._room.desk.booth, self._room.desk.look.voice.say
        begin = booth.settings.backup_folder or str(Path.home())
        kind = f"{say('staff.house.restore.kind')} (*.kiosk-backup.zip *.zip)"
        chosen = self.choose_file(self._pane, say("staff.house.restore.which"), begin, kind)
        if chosen:
            self.choose(Path(chosen))

    def choose(self, file: Path) -> None:
        """Show what a backup says of itself."""
        if self.task is not None:
            return
        self._file = None

        def show(header: Header) -> None:
            self._file = file
            self._pane.show_header(file.name, header)

        self._room.work(lambda: archive.peek(file), show, self._unreadable)

    def rehearse(self) -> None:
        """Try the backup that was chosen; nothing is changed."""
        order = self._order()
        if order is None:
            return
        task = self._begin()

        def act() -> Found:
            return restore.rehearse(order, task.step)

        self._room.work(act, self._tried, self._failed, long=True)

    def restore(self) -> None:
        """Bring the backup back, when all lanes of this window have let go of the database."""
        order = self._order(replace=True)
        if order is None or not self._room.permitted("restore"):
            return
        task = self._begin()
        self._pane.progress.show_step("staff.house.step.waiting", 0, 0)

        def step(name: str, done: int, total: int) -> None:
            task.stoppable = name in _STOPPABLE
            task.step(name, done, total)

        def act() -> Found:
            return restore.restore(order, step)

        # Answered whoever is in by then: the lanes must go on in any case.
        reply = Reply(self._restored_it, self._not_restored)
        self._lull.begin(lambda: self._room.desk.long.work(act, reply))

    def stop(self) -> None:
        """Let what goes on end, changing nothing."""
        if self.task is not None:
            self.task.stop()

    def hide(self) -> None:
        """Another room is gone to: after a restore, by way of the gate."""
        if self._restored:
            QTimer.singleShot(0, self._room.desk.gate.leave)

    def leave(self) -> None:
        """Nobody is in any more: what can still be stopped ends, and nothing stays."""
        self.stop()
        if not self._lull.going_on:
            self.task = None
        self._file, self._restored = None, False
        self._pane.clear()

    def _order(self, *, replace: bool = False) -> Order | None:
        """Return what is to be tried or brought back; None while nothing is chosen, or one is."""
        actor, booth = self._room.actor, self._room.desk.booth
        if actor is None or self._file is None or self.task is not None:
            return None
        return Order(self._file, booth.data, actor, booth.clock(), replace=replace)

    def _begin(self) -> Task:
        self.task = Task(self._room)
        self.task.progressed.connect(self._show)
        self._pane.show_busy(busy=True)
        self._pane.progress.show_step("staff.house.step.read", 0, 0)
        return self.task

    def _show(self, step: str, done: int, total: int) -> None:
        if self.task is not None:
            self._pane.progress.show_step(
                f"staff.house.step.{step}", done, total, stoppable=self.task.stoppable
            )
            self._room.stirred.emit()

    def _unreadable(self, error: Exception) -> None:
        self._pane.show_unreadable(*said(error))

    def _tried(self, found: Found) -> None:
        self._end()
        self._pane.show_found(found)

    def _failed(self, error: Exception) -> None:
        self._end()
        if isinstance(error, KioskError) and error.words_key == CANCELLED:
            self._room.tell("quiet", said(error))
        else:
            self._pane.show_unreadable(*said(error))

    def _restored_it(self, found: Found) -> None:
        desk = self._room.desk
        # What is on its way was read from the old database.
        desk.jobs.visit += 1
        desk.long.visit += 1
        self._lull.end(forget=True)
        self._end()
        self._restored = desk.gate.actor is not None
        if self._restored:
            self._pane.show_restored(found)
        else:
            desk.gate.ask()

    def _not_restored(self, error: Exception) -> None:
        self._lull.end()
        if self._room.actor is None:
            self.task = None
        else:
            self._failed(error)

    def _end(self) -> None:
        self.task = None
        self._pane.show_busy(busy=False)


def _ask_for_file(parent: QWidget, title: str, folder: str, kind: str) -> str:
    return QFileDialog.getOpenFileName(parent, title, folder, kind)[0]
