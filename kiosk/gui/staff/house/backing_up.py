"""Makes backups from the window: where, how far, and what came of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from kiosk import settings as settings_file
from kiosk.gui.staff.house.backup_pane import BackupPane
from kiosk.gui.staff.house.spoken import megabytes
from kiosk.gui.staff.house.task import Task
from kiosk.gui.staff.room import Errand, Room, said
from kiosk.keep import backup, nightly
from kiosk.keep.backup import Made, Order
from kiosk.keep.backups import Backups, backups_of
from kiosk.store.open import Store

ChooseFolder = Callable[[QWidget, str, str], str]
"""Takes parent, title and the folder to begin in; returns the chosen one, "" for none."""


class BackingUp:
    """Wires the pane of the backups.

    Attributes:
        choose_folder: asks where the backup goes; tests put another in its place.
        task: the backup that is being made; None if there is none.
    """

    def __init__(self, room: Room, pane: BackupPane, show: Callable[[Backups], None]) -> None:
        """Wire a pane; ``show`` takes what is known of the backups, whenever it was read."""
        self._room = room
        self._pane = pane
        self._show_backups = show
        self.choose_folder: ChooseFolder = QFileDialog.getExistingDirectory
        self.task: Task | None = None
        pane.asked.connect(self.ask)
        pane.cancelled.connect(self.stop)
        pane.settings_asked.connect(lambda: room.errand.emit(Errand("settings", "backup_folder")))

    def refresh(self) -> None:
        """Read what is known of the backups."""
        booth = self._room.desk.booth
        now = booth.clock()

        def act(store: Store) -> Backups:
            return backups_of(store, settings_file.load(booth.data), now)

        self._room.ask(act, self._show_backups)

    def ask(self) -> None:
        """Ask for a place, and make a backup there."""
        actor = self._room.actor
        if self.task is not None or actor is None or not self._room.permitted("back_up"):
            return
        booth, say = self._room.desk.booth, self._room.desk.look.voice.say
        begin = booth.settings.backup_folder or str(Path.home())
        chosen = self.choose_folder(self._pane, say("staff.house.backup.where"), begin)
        if not chosen:
            return
        now = booth.clock()
        file = Path(chosen) / nightly.file_name(booth.settings.booth, now)
        order = Order(file, booth.data, booth.settings.booth, booth.software, actor, now)
        task = Task(self._room)
        self.task = task
        task.progressed.connect(self._show)
        self._pane.show_busy(busy=True)
        self._pane.progress.show_step("staff.house.step.begun", 0, 0)

        def act(store: Store) -> Made:
            return backup.backup(store, order, task.step)

        self._room.ask(act, self._made, self._failed, long=True)

    def stop(self) -> None:
        """Let the one that is being made end, leaving nothing half-done."""
        if self.task is not None:
            self.task.stop()

    def leave(self) -> None:
        """Nobody is in any more: what goes on is ended, and nothing stays."""
        self.stop()
        self.task = None
        self._pane.clear()

    def _show(self, step: str, done: int, total: int) -> None:
        if self.task is not None:
            self._pane.progress.show_step(f"staff.house.step.{step}", done, total)
            self._room.stirred.emit()

    def _made(self, made: Made) -> None:
        self._end()
        fields = {"file": str(made.file), "size": megabytes(made.size_bytes)}
        self._room.tell("good", ("staff.house.backup.made", dict(fields)))

    def _failed(self, error: Exception) -> None:
        self._end()
        self._room.tell("bad", said(error))

    def _end(self) -> None:
        self.task = None
        self._pane.show_busy(busy=False)
        self.refresh()
