"""Notices that nobody touches a window any more, and counts down before it is too late.

The policy is a pure function (``kiosk.people.idle``); here are only its timer and the
events that count as a touch: keys, buttons, wheel, fingers and a mouse that moves.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QWidget

from kiosk.people import idle

_LOOK_MS: Final = 500
_TOUCHES: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
    }
)


class IdleWatch(QObject):
    """Watches one window and what opens over it while it is started.

    Signals:
        counted: whole seconds until it is too late; None when there is time again.
        ran_out: nobody touched the window for too long; the watch has stopped.
    """

    counted = Signal(object)
    ran_out = Signal()

    def __init__(self, window: QWidget, limit_s: float, clock: Callable[[], float]) -> None:
        """Make a watch that stands still.

        Args:
            window: touches of other windows of the process do not count.
            limit_s: how long the window may stand untouched.
            clock: seconds that only go forward.
        """
        super().__init__(window)
        self._window = window
        self._limit_s = limit_s
        self._clock = clock
        self._touched_s = 0.0
        self._left_s: int | None = None
        self.timer = QTimer(self)
        self.timer.setInterval(_LOOK_MS)
        self.timer.timeout.connect(self.look)

    def start(self) -> None:
        """Begin to watch: this moment is a touch."""
        self.touch()
        self.timer.start()
        application = QCoreApplication.instance()
        if application is not None:
            application.installEventFilter(self)

    def stop(self) -> None:
        """Watch no longer; harmless when called twice."""
        self.timer.stop()
        application = QCoreApplication.instance()
        if application is not None:
            application.removeEventFilter(self)

    def touch(self) -> None:
        """Note that somebody is there."""
        self._touched_s = self._clock()
        self._count(None)

    def look(self) -> None:
        """Look at the clock and say what is to be said."""
        found = idle(self._touched_s, self._clock(), self._limit_s)
        if found.out:
            self.stop()
            self._count(None)
            self.ran_out.emit()
        else:
            self._count(found.left_s)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # All input comes to a window of the system first, and from there to one widget.
        if event.type() in _TOUCHES and isinstance(watched, QWindow) and self._is_ours(watched):
            self.touch()
        return False

    def _is_ours(self, window: QWindow | None) -> bool:
        """Return whether a window is the one watched, or was opened by it."""
        own = self._window.windowHandle()
        while window is not None and window is not own:
            window = window.transientParent()
        return window is not None

    def _count(self, left_s: int | None) -> None:
        if left_s != self._left_s:
            self._left_s = left_s
            self.counted.emit(left_s)
