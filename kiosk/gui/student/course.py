"""The course of a visit in the window: the one place where its value lives and time passes.

What happens is told to the course; who shows something listens to it. It knows
no screen and no job.
"""

from __future__ import annotations

import logging
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from capture.sources.source import MonotonicClock
from kiosk import visit as visits
from kiosk.visit import Event, Patience, Person, TimeLeft, Visit

logger = logging.getLogger(__name__)

_TICK_MS: Final = 250


class Course(QObject):
    """One visit after another.

    Attributes:
        visit: the present one, or the waiting for one.

    Signals:
        moved: it stands elsewhere now; carries the visit before, as ``Visit``.
        time_passed: how long it may still stand, as ``TimeLeft``; a few times a second.
    """

    moved = Signal(object)
    time_passed = Signal(object)

    def __init__(self, clock: MonotonicClock, patience: Patience, parent: QObject) -> None:
        super().__init__(parent)
        self._clock = clock
        self._patience = patience
        self.visit = Visit(touched_s=clock())
        self._ticks = QTimer(self, interval=_TICK_MS)
        self._ticks.timeout.connect(self._tick)
        self._ticks.start()

    def stop(self) -> None:
        """Let no more time pass."""
        self._ticks.stop()

    def go(self, event: Event) -> bool:
        """Tell the visit what happened; return whether it moved."""
        before = self.visit
        self.visit = visits.step(before, event, self._clock())
        if self.visit is before:
            return False
        self._tell(before)
        return True

    def end(self) -> None:
        """End the visit wherever it stands: nothing of the person remains."""
        before = self.visit
        self.visit = visits.ended(before, self._clock())
        self._tell(before)

    def keep(self, visit: Visit) -> None:
        """Keep more in the visit, which stays where it is."""
        self.visit = visit

    def keep_person(self, person: Person) -> None:
        """Keep what is known of the person now."""
        self.visit = visits.with_person(self.visit, person)

    def touch(self) -> None:
        """Take a sign of life."""
        # The last screen clears in its own time, and a touch must not hold it.
        if self.visit.state != "done":
            self.visit = visits.touched(self.visit, self._clock())

    @property
    def still_s(self) -> float:
        """How long nobody has done anything, in seconds."""
        return self._clock() - self.visit.touched_s

    def _tell(self, before: Visit) -> None:
        logger.info("visit %d: %s", self.visit.number, self.visit.state)
        self.moved.emit(before)

    def _tick(self) -> None:
        left: TimeLeft = visits.time_left(self.visit, self._patience, self._clock())
        self.time_passed.emit(left)
