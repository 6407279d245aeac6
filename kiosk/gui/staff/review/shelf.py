"""Keeps the cases that will be looked at next at hand, so that none has to be waited for.

A case comes in two steps: first with its finished photo, which is quick, so that many can be
had ahead even while a key is held down; then with its original, one after the other, and only
of those that somebody stays with.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from kiosk.errors import AnswerIsNo
from kiosk.gui.jobs import Jobs, Reply
from kiosk.gui.staff.review.case import Case, Fetched, completed, fetch, opened
from kiosk.store.open import Store
from kiosk.store.waiting import Waiting

ValueT = TypeVar("ValueT")


@dataclass(frozen=True)
class _Kept:
    """A case, and what its original is unpacked from."""

    case: Case
    fetched: Fetched


class Shelf(QObject):
    """Opens cases ahead of time: read in the store lane, unpacked in the work lane.

    Signals:
        ready: a ``Case`` that was wanted is at hand; once more when it is whole.
        failed: the ``Waiting`` that could not be opened, and the error.
    """

    ready = Signal(object)
    failed = Signal(object, object)

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._kept: dict[Waiting, _Kept] = {}
        self._on_the_way: set[Waiting] = set()
        self._completing: Waiting | None = None
        self._wanted: tuple[Waiting, ...] = ()
        self._wanted_whole: tuple[Waiting, ...] = ()

    def want(self, lines: Sequence[Waiting], whole: Sequence[Waiting] = ()) -> None:
        """Have these at hand, the first one first, and let go of all others.

        Args:
            lines: of which at least the finished photo is wanted.
            whole: those of them of which the original is wanted too.
        """
        self._wanted, self._wanted_whole = tuple(lines), tuple(whole)
        self._kept = {line: kept for line, kept in self._kept.items() if line in self._wanted}
        for line in self._wanted:
            if line not in self._kept and line not in self._on_the_way:
                self._on_the_way.add(line)
                self._jobs.with_store(_fetching(line.number), self._reply(line, self._unpack))
        self._complete_next()

    def take(self, line: Waiting) -> Case | None:
        """Return the case of a line, whole or not yet; None if it is not at hand."""
        kept = self._kept.get(line)
        return None if kept is None else kept.case

    def _unpack(self, line: Waiting, fetched: Fetched) -> None:
        if line in self._wanted:

            def act() -> _Kept:
                return _Kept(opened(fetched), fetched)

            self._jobs.work(act, self._reply(line, self._keep))
        else:
            self._on_the_way.discard(line)

    def _keep(self, line: Waiting, kept: _Kept) -> None:
        self._on_the_way.discard(line)
        if line not in self._wanted:
            return
        if kept.case.waiting != line:
            # The record has changed since the queue was read.
            self.failed.emit(line, AnswerIsNo("submission.stale", number=line.number))
            return
        self._kept[line] = kept
        self.ready.emit(kept.case)
        self._complete_next()

    def _complete_next(self) -> None:
        """Unpack the next original; one at a time, so that no photo waits behind several."""
        if self._completing is not None:
            return
        for line in self._wanted_whole:
            kept = self._kept.get(line)
            if kept is not None and not kept.case.whole:
                self._completing = line
                self._jobs.work(_completing(kept), self._reply(line, self._completed))
                return

    def _completed(self, line: Waiting, kept: _Kept) -> None:
        self._completing = None
        if line in self._kept:
            self._kept[line] = kept
            self.ready.emit(kept.case)
        self._complete_next()

    def _give_up(self, line: Waiting, error: Exception) -> None:
        self._on_the_way.discard(line)
        if line == self._completing:
            # Not tried again for ever: it counts as a case that could not be opened.
            self._completing = None
            self._kept.pop(line, None)
        if line in self._wanted:
            self.failed.emit(line, error)
        self._complete_next()

    def _reply(self, line: Waiting, done: Callable[[Waiting, ValueT], None]) -> Reply:
        return Reply(
            lambda value: done(line, value),
            lambda error: self._give_up(line, error),
        )


def _fetching(number: str) -> Callable[[Store], Fetched]:
    return lambda store: fetch(store, number)


def _completing(kept: _Kept) -> Callable[[], _Kept]:
    return lambda: _Kept(completed(kept.case, kept.fetched), kept.fetched)
