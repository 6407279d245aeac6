"""Keeps the cases that will be looked at next at hand, so that none has to be waited for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from kiosk.errors import AnswerIsNo
from kiosk.gui.jobs import Jobs, Reply
from kiosk.gui.staff.review.case import Case, Fetched, fetch, opened
from kiosk.store.open import Store
from kiosk.store.waiting import Waiting

ValueT = TypeVar("ValueT")


class Shelf(QObject):
    """Opens cases ahead of time: read in the store lane, unpacked in the work lane.

    Signals:
        ready: a ``Case`` that was wanted is at hand.
        failed: the ``Waiting`` that could not be opened, and the error.
    """

    ready = Signal(object)
    failed = Signal(object, object)

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._cases: dict[Waiting, Case] = {}
        self._on_the_way: set[Waiting] = set()
        self._wanted: tuple[Waiting, ...] = ()

    def want(self, lines: Sequence[Waiting]) -> None:
        """Have these at hand, the first one first, and let go of all others."""
        self._wanted = tuple(lines)
        self._cases = {line: case for line, case in self._cases.items() if line in self._wanted}
        for line in self._wanted:
            if line not in self._cases and line not in self._on_the_way:
                self._on_the_way.add(line)
                self._jobs.with_store(_fetching(line.number), self._reply(line, self._unpack))

    def take(self, line: Waiting) -> Case | None:
        """Return the case of a line; None if it is not at hand yet."""
        return self._cases.get(line)

    def _unpack(self, line: Waiting, fetched: Fetched) -> None:
        if line in self._wanted:
            self._jobs.work(lambda: opened(fetched), self._reply(line, self._keep))
        else:
            self._on_the_way.discard(line)

    def _keep(self, line: Waiting, case: Case) -> None:
        self._on_the_way.discard(line)
        if line not in self._wanted:
            return
        if case.waiting != line:
            # The record has changed since the queue was read.
            self.failed.emit(line, AnswerIsNo("submission.stale", number=line.number))
            return
        self._cases[line] = case
        self.ready.emit(case)

    def _give_up(self, line: Waiting, error: Exception) -> None:
        self._on_the_way.discard(line)
        if line in self._wanted:
            self.failed.emit(line, error)

    def _reply(self, line: Waiting, done: Callable[[Waiting, ValueT], None]) -> Reply:
        return Reply(
            lambda value: done(line, value),
            lambda error: self._give_up(line, error),
        )


def _fetching(number: str) -> Callable[[Store], Fetched]:
    return lambda store: fetch(store, number)
