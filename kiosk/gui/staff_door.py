"""The way from the student's window to the staff's: a held corner, a PIN, and a door opens.

The PIN opens the door and logs nobody in: behind it the staff window asks who is there.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtWidgets import QWidget

from kiosk import people
from kiosk.booth import Clock
from kiosk.gui.jobs import Jobs, Reply
from kiosk.gui.voice import Look
from kiosk.gui.widgets.held_corner import HeldCorner
from kiosk.gui.widgets.pin_pad import PinPad

_WIDTH_STEPS: Final = 40


class StaffDoor(QObject):
    """Lies over a window's top left corner, where the booth's name stands.

    Signals:
        opened: the PIN was right.
    """

    opened = Signal()

    def __init__(self, window: QWidget, look: Look, jobs: Jobs, clock: Clock) -> None:
        """Make a door in a window.

        Args:
            window: the corner is its own; the pad covers it.
            look: for the pad.
            jobs: their store lane holds the PIN against the kept one.
            clock: gives the moment, for the trail and the lock-out.
        """
        super().__init__(window)
        self._jobs = jobs
        self._clock = clock
        size = QSize(look.theme.steps(_WIDTH_STEPS), look.theme.px("bar"))
        self.corner = HeldCorner(window, size)
        self.pad = PinPad(look, window)
        self.corner.held.connect(self.pad.ask)
        self.pad.entered.connect(self._try)

    def _try(self, pin: str) -> None:
        now = self._clock()
        self._jobs.with_store(
            lambda store: people.open_door(store, pin, now),
            Reply(self._open, self.pad.refuse),
        )

    def _open(self, _nothing: object) -> None:
        self.pad.close_pad()
        self.opened.emit()
