"""Keeps a source that could run at any speed to real time, or to a time that is handed in."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from capture.sources.source import MonotonicClock

Pace = Callable[[float], None]
"""Waits for so many seconds of the clock; the caller owns it, as it does the clock."""

FRAMES_PER_S: Final = 30.0
"""Of sources that have no pace of their own."""


class SteppedTime:
    """A clock that goes only when it is waited for, so that a demo need not wait."""

    def __init__(self) -> None:
        self._now_s = 0.0

    def clock(self) -> float:
        """Return the seconds that were waited so far."""
        return self._now_s

    def pace(self, seconds: float) -> None:
        """Let time pass at once."""
        self._now_s += seconds


class Pacer:
    """Lets one frame pass in each period; who comes late is not made to hurry after."""

    def __init__(self, clock: MonotonicClock, pace: Pace, per_s: float = FRAMES_PER_S) -> None:
        self._clock = clock
        self._pace = pace
        self._period_s = 1 / per_s
        self._due_s: float | None = None

    def wait(self) -> float:
        """Wait until the next frame is due and return the time."""
        now_s = self._clock()
        if self._due_s is not None and now_s < self._due_s:
            self._pace(self._due_s - now_s)
            now_s = self._clock()
        due_s = now_s if self._due_s is None else self._due_s
        self._due_s = max(due_s, now_s - self._period_s) + self._period_s
        return now_s
