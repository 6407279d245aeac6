"""Hands over from the window: looks for sticks, shows what would go, exports, says what came."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFileDialog, QWidget

from kiosk import settings as settings_file
from kiosk.batch.drives import Drive, removable_drives
from kiosk.batch.export import Exported, export
from kiosk.batch.outlook import Outlook, outlook
from kiosk.batch.plan import Order
from kiosk.batch.receivers import receiver, receivers
from kiosk.errors import EnvironmentFailed
from kiosk.gui.staff.handover.give_pane import GivePane
from kiosk.gui.staff.handover.spoken import said_here
from kiosk.gui.staff.house.task import Task
from kiosk.gui.staff.room import Errand, Room
from kiosk.key_change import current_key
from kiosk.photo.check import file_check
from kiosk.rights import Actor
from kiosk.standards import load_profile
from kiosk.store.deliveries import deliveries
from kiosk.store.open import Store

ChooseFolder = Callable[[QWidget, str, str], str]
"""Takes parent, title and the folder to begin in; returns the chosen one, "" for none."""
_EVERY_MS: Final = 2_000
_LAST: Final = ("compared", "folder_placed", "archive_placed", "completed")
"""From here on a hand-over ends by itself: it is all there, and only gets its name."""
_LEADS: Final = {
    "without_code": Errand("students", "state:waiting_for_code"),
    "unconfirmed": Errand("review", "second"),
    "left": Errand("students", "state:approved"),
    "trials": Errand("students", "state:approved"),
}


class Giving:
    """Wires the pane that hands over.

    Attributes:
        choose_folder: asks for a folder; tests put another in its place.
        find_drives: looks for sticks; the same.
        task: the hand-over that goes on; None if there is none.
    """

    def __init__(self, room: Room, pane: GivePane) -> None:
        self._room = room
        self._pane = pane
        self.choose_folder: ChooseFolder = QFileDialog.getExistingDirectory
        self.find_drives: Callable[[], list[Drive]] = removable_drives
        self.task: Task | None = None
        self._looking = False
        self.timer = QTimer(room, interval=_EVERY_MS)
        self.timer.timeout.connect(self.look_for_drives)
        pane.changed.connect(self.refresh)
        pane.go.connect(self.give)
        pane.cancelled.connect(self.stop)
        pane.led.connect(lambda name: room.errand.emit(_LEADS[name]))
        pane.place.folder_asked.connect(self._ask_for_folder)
        pane.past.opened.connect(
            lambda each: room.errand.emit(
                Errand("students", f"state:{'exported' if each.open else 'acknowledged'}")
            )
        )

    def show(self) -> None:
        """The pane comes to the front."""
        self.look_for_drives()
        self.timer.start()
        self.refresh()

    def hide(self) -> None:
        """Another room is in front: nobody looks for sticks."""
        self.timer.stop()

    def leave(self) -> None:
        """Nobody is in any more: what goes on is ended, and nothing stays."""
        self.hide()
        self.stop()
        self.task = None
        self._pane.show_busy(busy=False)
        self._pane.clear()

    def stop(self) -> None:
        """Let the hand-over end; the same batch is taken up again the next time."""
        if self.task is not None:
            self.task.stop()

    def look_for_drives(self) -> None:
        """Look what is plugged in, unless a look or a hand-over goes on."""
        if self._looking or self.task is not None or self._room.actor is None:
            return
        self._looking = True

        def found(drives: list[Drive]) -> None:
            self._looking = False
            if self.task is None:
                self._pane.place.show_drives(drives)

        def failed(error: Exception) -> None:
            self._looking = False
            self._room.tell_error(error)

        self._room.work(self.find_drives, found, failed)

    def refresh(self) -> None:
        """Read what would go, and what went."""
        if self._room.actor is None:
            return
        data = self._room.desk.booth.data
        wanted, students = self._pane.receiver_id, self._pane.chosen_students

        def act(store: Store) -> tuple[tuple[str, ...], Outlook]:
            known = receivers(data)
            who = known.get(wanted) or receiver(data=data)
            return tuple(known), outlook(store, data, who, students)

        def show(found: tuple[tuple[str, ...], Outlook]) -> None:
            self._pane.show_receivers(found[0])
            now = (self._pane.receiver_id, self._pane.chosen_students)
            if now == (found[1].receiver, students):
                self._pane.show_outlook(found[1])

        self._room.ask(act, show, self._unread)
        self._room.ask(deliveries, self._pane.past.model_of_rows.show_all)

    def give(self) -> None:
        """Hand over what is shown, or take up what was begun."""
        actor, place = self._room.actor, self._pane.place.place
        if self.task is not None or actor is None or place is None:
            return
        if not self._pane.start.button.isEnabled() or not self._room.permitted("export_batch"):
            return
        typed = self._pane.passphrase.text() if self._pane.passphrase.isVisible() else None
        wanted, students = self._pane.receiver_id, self._pane.chosen_students
        task = Task(self._room)
        self.task = task
        task.progressed.connect(self._show)
        self._pane.show_busy(busy=True)

        def step(name: str, done: int, total: int) -> None:
            task.stoppable = name not in _LAST
            task.step(name, done, total)

        stick, find = self._pane.place.is_drive, self.find_drives

        def act(store: Store) -> Exported:
            if stick and place not in [drive.place for drive in find()]:
                raise EnvironmentFailed("batch.target_gone", folder=str(place))
            order = self._order(place, actor, wanted, students)
            key = current_key(store, self._room.desk.booth.data, typed)
            return export(store, key, order, file_check(load_profile()), step)

        self._room.ask(act, self._given, self._failed, long=True)

    def _order(self, to: Path, by: Actor, wanted: str, students: tuple[str, ...]) -> Order:
        booth, profile = self._room.desk.booth, load_profile()
        return Order(
            to=to,
            booth=booth.settings.booth,
            profile_id=profile.id,
            profile_sha256=profile.sha256,
            by=by,
            software=booth.software,
            now=booth.clock(),
            who=receiver(wanted, booth.data),
            students=students,
            profile=profile,
            recipient=settings_file.load(booth.data).batch_recipient,
        )

    def _show(self, step: str, done: int, total: int) -> None:
        if self.task is not None:
            self._pane.card.show_step(step, done, total, stoppable=self.task.stoppable)
            self._room.stirred.emit()

    def _given(self, done: Exported) -> None:
        self._end()
        self._pane.passphrase.clear()
        self._pane.forget_trouble()
        self._pane.card.show_done(done)

    def _failed(self, error: Exception) -> None:
        self._end()
        self._pane.show_trouble(said_here(error))

    def _unread(self, error: Exception) -> None:
        self._pane.show_trouble(said_here(error))

    def _end(self) -> None:
        self.task = None
        self._pane.show_busy(busy=False)
        self.look_for_drives()
        self.refresh()

    def _ask_for_folder(self) -> None:
        if self.task is None and self._room.permitted("export_batch"):
            title = self._room.desk.look.voice.say("staff.handover.where")
            chosen = self.choose_folder(self._pane, title, str(Path.home()))
            if chosen:
                self._pane.place.show_folder(Path(chosen))
