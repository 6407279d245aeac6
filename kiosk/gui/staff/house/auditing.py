"""Reads the trail for the window, page by page, and follows its chain."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.errors import KioskError
from kiosk.gui.staff.house.task import CANCELLED, Task
from kiosk.gui.staff.house.trail_pane import TrailPane
from kiosk.gui.staff.room import Room, said
from kiosk.gui.staff.table import Want
from kiosk.store import audit, trail
from kiosk.store.audit import Recorded
from kiosk.store.open import Store
from kiosk.store.trail import Sought


@dataclass(frozen=True)
class _Names:
    people: list[str]
    acts: list[str]


@dataclass(frozen=True)
class _Verdict:
    broken: int | None
    entries: int


class Auditing:
    """Wires the pane of the trail.

    Attributes:
        task: the verification that goes on; None if there is none.
    """

    def __init__(self, room: Room, pane: TrailPane) -> None:
        self._room = room
        self._pane = pane
        self._sought = Sought()
        self.task: Task | None = None
        pane.table.model_of_rows.wanted.connect(self._fetch)
        pane.sought.connect(self._seek)
        pane.verify_asked.connect(self.verify)
        pane.cancelled.connect(self.stop)

    def refresh(self) -> None:
        """Read the newest entries, and whom and what the filters may name."""
        self._pane.table.model_of_rows.ask_again()

        def act(store: Store) -> _Names:
            return _Names(trail.people(store), trail.acts(store))

        self._room.ask(act, lambda names: self._pane.offer(names.people, names.acts), long=True)

    def verify(self) -> None:
        """Follow the chain from end to end."""
        if self.task is not None or self._room.actor is None:
            return
        task = Task(self._room)
        self.task = task
        task.progressed.connect(self._show)
        self._pane.show_verifying(0, 0)

        def act(store: Store) -> _Verdict:
            broken = audit.verify(store, lambda done, total: task.step("verify", done, total))
            return _Verdict(broken, audit.size(store))

        self._room.ask(act, self._verified, self._failed, long=True)

    def stop(self) -> None:
        """Let the verification end."""
        if self.task is not None:
            self.task.stop()

    def leave(self) -> None:
        """Nobody is in any more: nothing stays."""
        self.stop()
        self.task = None
        self._sought = Sought()
        self._pane.clear()

    def _seek(self, sought: Sought) -> None:
        self._sought = sought
        self._pane.table.to_the_top()
        self._pane.table.model_of_rows.ask_again()

    def _fetch(self, want: Want) -> None:
        model, sought = self._pane.table.model_of_rows, self._sought
        if self._room.actor is None:
            model.give_up(want)
            return

        def act(store: Store) -> tuple[list[Recorded], int | None]:
            rows = trail.page(store, sought, want.first, want.size)
            return rows, trail.count(store, sought) if want.count else None

        def failed(error: Exception) -> None:
            model.give_up(want)
            self._room.tell_error(error)

        self._room.ask(act, lambda found: model.answer(want, *found), failed)

    def _show(self, _step: str, done: int, total: int) -> None:
        if self.task is not None:
            self._pane.show_verifying(done, total)
            self._room.stirred.emit()

    def _verified(self, verdict: _Verdict) -> None:
        self.task = None
        at = f"{self._room.desk.booth.clock():%H:%M}"
        self._pane.show_verdict(verdict.broken, verdict.entries, at)

    def _failed(self, error: Exception) -> None:
        self.task = None
        self._pane.show_idle()
        quiet = isinstance(error, KioskError) and error.words_key == CANCELLED
        self._room.tell("quiet" if quiet else "bad", said(error))
