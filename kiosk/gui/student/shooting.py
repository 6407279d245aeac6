"""From the live picture to a shot: feeds the capture screen and runs the countdown."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from capture.sources.source import MonotonicClock
from kiosk.gui.live import Guided, Live
from kiosk.gui.student.capture import Capture
from kiosk.gui.student.countdown import Countdown, counting, due
from kiosk.gui.widgets.guides import guides_of
from validation.profile import Profile
from validation.report import Advice

_TICK_MS: Final = 40


class Shooting(QObject):
    """Runs while the capture screen is shown.

    Attributes:
        newest: the newest frame that was understood; None when it does not run.

    Signals:
        shot: the frame to finish, as ``Guided``.
        somebody_there: a face is to be seen.
    """

    shot = Signal(object)
    somebody_there = Signal()

    def __init__(
        self, live: Live, screen: Capture, profile: Profile, clock: MonotonicClock
    ) -> None:
        super().__init__(screen)
        self._live = live
        self._screen = screen
        self._profile = profile
        self._clock = clock
        self.newest: Guided | None = None
        self._countdown: Countdown | None = None
        self._on = False
        self._ticks = QTimer(self, interval=_TICK_MS)
        self._ticks.timeout.connect(self._tick)
        live.frame_arrived.connect(self._show_frame)
        live.guided.connect(self._show_guided)
        screen.pressed.connect(self._press)

    def begin(self) -> None:
        """Show the live picture and wait for the right moment."""
        if not self._on:
            self._on = True
            self._screen.begin()
            self._live.attend(wanted=True)
            self._ticks.start()

    def end(self) -> None:
        """Look no more, and forget the last picture."""
        self._on = False
        self._ticks.stop()
        self._live.attend(wanted=False)
        self.newest = None
        self._count(None)
        self._screen.finder.clear()

    def _show_frame(self) -> None:
        frame = self._live.take_frame()
        if frame is not None and self._on:
            self._screen.show_frame(frame)

    def _show_guided(self) -> None:
        guided = self._live.take_guided()
        if guided is None or not self._on:
            return
        self.newest = guided
        face, guidance = guided.reading.face, guided.guidance
        guides = None
        if face is not None and guidance.plan is not None:
            guides = guides_of(guidance.plan, face, self._profile)
        self._count(counting(self._countdown, guidance, self._clock()))
        self._screen.show_guidance(guidance, guides, face)
        if face is not None:
            self.somebody_there.emit()

    def _press(self) -> None:
        """Begin the countdown by hand, or say why there is nothing to take."""
        newest = self.newest
        if newest is None or newest.guidance.plan is None:
            advice = newest.guidance.advice if newest is not None else None
            self._screen.show_refusal(advice or Advice("student.capture.not_yet"))
        elif self._countdown is None:
            self._count(Countdown(self._clock(), by_hand=True))

    def _count(self, countdown: Countdown | None) -> None:
        self._countdown = countdown
        self._screen.show_count(None if countdown is None else self._left(countdown))

    def _left(self, countdown: Countdown) -> int:
        return max(1, countdown.left(self._clock()))

    def _tick(self) -> None:
        countdown, newest = self._countdown, self.newest
        if countdown is None or newest is None:
            return
        if countdown.left(self._clock()) > 0:
            self._screen.show_count(self._left(countdown))
        elif newest.guidance.plan is None:
            self._count(None)
            self._press()
        elif due(countdown, newest.guidance, self._clock()):
            self.end()
            self.shot.emit(newest)
