"""Purges from the window what is due, and shows what goes when."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk import settings as settings_file
from kiosk.errors import KioskError
from kiosk.gui.staff.house.retention_pane import RetentionPane
from kiosk.gui.staff.house.spoken import megabytes
from kiosk.gui.staff.house.task import CANCELLED, Task
from kiosk.gui.staff.notice import Part
from kiosk.gui.staff.room import Errand, Room, said
from kiosk.keep import retention
from kiosk.keep.retention import Order, Plan, Purged
from kiosk.rights import may
from kiosk.store.open import Store


@dataclass(frozen=True)
class _Read:
    plan: Plan
    keep_days: int


class Purging:
    """Wires the pane of the retention.

    Attributes:
        task: the purge that goes on; None if there is none.
    """

    def __init__(self, room: Room, pane: RetentionPane) -> None:
        self._room = room
        self._pane = pane
        self.task: Task | None = None
        pane.purge_asked.connect(self.purge)
        pane.cancelled.connect(self.stop)
        pane.settings_asked.connect(lambda: room.errand.emit(Errand("settings", "originals_days")))
        pane.student_asked.connect(
            lambda number: room.errand.emit(Errand("students", f"student:{number}"))
        )

    def refresh(self) -> None:
        """Read what goes when, and what went."""
        data, now = self._room.desk.booth.data, self._room.desk.booth.clock()

        def act(store: Store) -> _Read:
            days = settings_file.load(data).originals_days
            return _Read(retention.plan(store, days), days)

        def show(read: _Read) -> None:
            actor = self._room.actor
            may_purge = actor is not None and may(actor.role, "purge")
            self._pane.show_plan(read.plan, now, read.keep_days, may_purge=may_purge)

        self._room.ask(act, show)

    def purge(self) -> None:
        """Let what is due go, one after the other."""
        actor = self._room.actor
        if self.task is not None or actor is None or not self._room.permitted("purge"):
            return
        data, now = self._room.desk.booth.data, self._room.desk.booth.clock()
        task = Task(self._room)
        self.task = task
        task.progressed.connect(self._show)
        self._pane.show_progress(0, 0)

        def act(store: Store) -> Purged:
            order = Order(actor, now, settings_file.load(data).originals_days)
            return retention.purge(store, order, lambda done, of: task.step("purge", done, of))

        self._room.ask(act, self._purged, self._failed, long=True)

    def stop(self) -> None:
        """Let the purge end between two originals."""
        if self.task is not None:
            self.task.stop()

    def leave(self) -> None:
        """Nobody is in any more: nothing stays."""
        self.stop()
        self.task = None
        self._pane.clear()

    def _show(self, _step: str, done: int, total: int) -> None:
        if self.task is not None:
            self._pane.show_progress(done, total)
            self._room.stirred.emit()

    def _purged(self, purged: Purged) -> None:
        self._end()
        size = megabytes(purged.size_bytes)
        parts: list[Part] = [
            ("staff.house.retention.purged", {"count": len(purged.originals), "size": size})
        ]
        if not purged.traceless:
            parts.append(("purge.traces", {}))
        self._room.tell("good" if purged.traceless else "doubt", *parts)

    def _failed(self, error: Exception) -> None:
        self._end()
        quiet = isinstance(error, KioskError) and error.words_key == CANCELLED
        self._room.tell("quiet" if quiet else "bad", said(error))

    def _end(self) -> None:
        self.task = None
        self._pane.show_idle()
        self.refresh()
