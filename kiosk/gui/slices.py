"""How long the UI thread is busy at a stretch: from the moment it wakes until it waits again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic, thread_time

from PySide6.QtCore import QAbstractEventDispatcher, QEvent, QObject
from PySide6.QtWidgets import QApplication

_Event = tuple[QEvent.Type | None, type[QObject] | None, float]
"""Kind, receiver, and when it began or how long it took."""


@dataclass(frozen=True)
class Slice:
    """One stretch of work.

    Attributes:
        busy_s: from its first event until the loop waited again.
        own_s: how much of that the thread really ran, others not counted.
        where: what the caller says it was doing then.
        longest: kind and receiver of the event that took most of it.
        longest_s: how long that one took.
    """

    busy_s: float
    own_s: float
    where: str
    longest: str
    longest_s: float


class Slices(QObject):
    """Listens to all events of the UI thread. Stretches without an event are not seen.

    Attributes:
        all: the slices so far.
        ended: called at the end of each event with the time, after a slice's last one too.
    """

    def __init__(self, app: QApplication, where: Callable[[], str]) -> None:
        super().__init__(app)
        self.all: list[Slice] = []
        self.ended: list[Callable[[float], None]] = []
        self._where = where
        self._began_s: float | None = None
        self._own_s = 0.0
        # Kept as they are and put into words at the end: this is asked of every event there is.
        self._event: _Event = (None, None, 0.0)
        self._longest: _Event = (None, None, 0.0)
        self._app = app
        self._dispatcher = QAbstractEventDispatcher.instance()
        app.installEventFilter(self)
        self._dispatcher.aboutToBlock.connect(self._end)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        now_s = monotonic()
        if self._began_s is None:
            self._began_s, self._own_s = now_s, thread_time()
            self._longest = (None, None, 0.0)
        else:
            self._close(now_s)
        self._event = (event.type(), type(watched), now_s)
        return False

    def stop(self) -> None:
        """Listen no more."""
        self._app.removeEventFilter(self)
        self._dispatcher.aboutToBlock.disconnect(self._end)

    def _close(self, now_s: float) -> None:
        """End the event before this one."""
        kind, receiver, began_s = self._event
        if now_s - began_s > self._longest[2]:
            self._longest = (kind, receiver, now_s - began_s)
        for act in self.ended:
            act(now_s)

    def _end(self) -> None:
        if self._began_s is None:
            return
        now_s = monotonic()
        self._close(now_s)
        own_s = thread_time() - self._own_s
        kind, receiver, longest_s = self._longest
        name = f"{kind.name} {receiver.__name__}" if kind and receiver else ""
        self.all.append(Slice(now_s - self._began_s, own_s, self._where(), name, longest_s))
        self._began_s = None
