"""Sees to the round of the night while a window is open: the backup, then the purge.

It has lanes of its own, because a backup may take minutes and the window's lanes
are for people who wait. Both windows may be open at once: who comes second finds the
work being done, or done.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk import settings as settings_file
from kiosk.booth import Booth
from kiosk.errors import AnswerIsNo, KioskError
from kiosk.gui.jobs import Jobs, Reply
from kiosk.keep import night, nightly
from kiosk.keep.backup import Made
from kiosk.keep.night import Shift
from kiosk.keep.retention import Purged
from kiosk.store.open import Store

logger = logging.getLogger(__name__)

_EVERY_MS: Final = 60_000
_AGAIN_AFTER: Final = timedelta(minutes=15)
"""After a failure, so that a stick that is missing is not asked for every minute."""
_QUIET: Final = ("keep.busy", "keep.stopped", "keep.forgotten")
"""No trouble: another window is at it, or ours was closed."""


class Nightly(QObject):
    """Looks every minute whether the round is due. To be used from the UI thread only.

    Signals:
        progressed: the step of a backup, and how much of how much of it is done.
        made: a nightly ``Made``.
        purged: a ``Purged`` with the originals that went.
        failed: the error that an act ended with; the next try is a while later.
    """

    progressed = Signal(str, int, int)
    made = Signal(object)
    purged = Signal(object)
    failed = Signal(object)

    def __init__(
        self, booth: Booth, parent: QObject, free: Callable[[], bool] = lambda: True
    ) -> None:
        """Begin to look after the booth.

        Args:
            booth: whose house is kept.
            parent: the window.
            free: whether nobody is being photographed just now; a round that has begun goes on.
        """
        super().__init__(parent)
        self._booth = booth
        self._free = free
        self._jobs = Jobs(booth.open_store, self)
        self._under_way = 0
        self._stopping = False
        self._not_before: datetime | None = None
        self._purged_since: datetime | None = None
        self.timer = QTimer(self, interval=_EVERY_MS)
        self.timer.timeout.connect(self.look)
        self.timer.start()

    def look(self) -> None:
        """Do what is due, unless a round is going on, somebody sits there, or it just failed."""
        now = self._booth.clock()
        early = self._not_before is not None and now < self._not_before
        if self._under_way or self._stopping or early or not self._free():
            return
        purged_since = self._purged_since
        # The purge first: the backup then holds nothing that had to go. Neither stops the other.
        self._do(lambda store: self._purge(store, now, purged_since), self._purge_done, now)
        self._do(lambda store: self._back_up(store, now), self._backup_done, now)

    @property
    def lanes(self) -> Jobs:
        """The lanes of the round, for who needs the database alone."""
        return self._jobs

    def stop(self) -> bool:
        """End a round that is going on, leaving nothing half-done; return whether it ended."""
        self.timer.stop()
        self._stopping = True
        return self._jobs.stop()

    def _do(
        self, act: Callable[[Store], object], done: Callable[[Any], None], now: datetime
    ) -> None:
        self._under_way += 1
        self._jobs.with_store(act, Reply(done, lambda error: self._trouble(error, now)))

    def _shift(self, now: datetime) -> Shift:
        booth = self._booth
        return Shift(booth.data, settings_file.load(booth.data), booth.software, now)

    def _purge(
        self, store: Store, now: datetime, purged_since: datetime | None
    ) -> tuple[datetime, Purged | None]:
        shift = self._shift(now)
        since = nightly.due_since(now, shift.settings.backup_at)
        if since == purged_since:
            return since, None
        return since, night.purge_overdue(store, shift, lambda *_: self._demand_going_on())

    def _back_up(self, store: Store, now: datetime) -> Made | None:
        return night.back_up_if_due(store, self._shift(now), self._step)

    def _step(self, step: str, done: int, total: int) -> None:
        self._demand_going_on()
        self.progressed.emit(step, done, total)

    def _demand_going_on(self) -> None:
        if self._stopping:
            raise AnswerIsNo("keep.stopped")

    def _purge_done(self, found: tuple[datetime, Purged | None]) -> None:
        self._under_way -= 1
        self._purged_since, purged = found
        if purged is not None and purged.originals:
            self.purged.emit(purged)

    def _backup_done(self, made: Made | None) -> None:
        self._under_way -= 1
        if made is not None:
            self.made.emit(made)

    def _trouble(self, error: Exception, now: datetime) -> None:
        self._under_way -= 1
        self._not_before = now + _AGAIN_AFTER
        if isinstance(error, KioskError) and error.words_key in _QUIET:
            return
        logger.error("the round of the night failed: %s", error)
        self.failed.emit(error)
