"""From the live picture to a shot: feeds the capture screen, runs the countdown and the burst."""

from __future__ import annotations

import logging
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from capture.burst import Weight, best_of
from capture.sources.source import MonotonicClock
from kiosk.gui.guided import Guided
from kiosk.gui.live import Live
from kiosk.gui.student.capture import Capture
from kiosk.gui.student.countdown import COUNT_S, Countdown, counting
from kiosk.gui.widgets.guides import guides_of
from validation.profile import Profile
from validation.report import Advice

logger = logging.getLogger(__name__)

_TICK_MS: Final = 40
_MOST_KEPT: Final = 8
"""Frames of the burst that are kept, the best: each holds a picture of full size."""


class Shooting(QObject):
    """Runs while the capture screen is shown.

    Attributes:
        newest: the newest frame that was understood; None when it does not run.
        understood_s: when the last frame that was understood was taken; stays.
        burst: the frames to choose from with how good they are; empty but while it is on.

    Signals:
        shot: the best frame of the burst, as ``Guided``.
        somebody_there: a face is to be seen.
        counted: the countdown shows another number, or 0: the burst is on.
        told: the advice is another; its key, empty while there is none.
    """

    shot = Signal(object)
    somebody_there = Signal()
    counted = Signal(int)
    told = Signal(str)

    def __init__(
        self, live: Live, screen: Capture, profile: Profile, clock: MonotonicClock
    ) -> None:
        super().__init__(screen)
        self._live = live
        self._screen = screen
        self._profile = profile
        self._clock = clock
        self.newest: Guided | None = None
        self.understood_s = 0.0
        self.burst: list[tuple[Guided, Weight]] = []
        self._countdown: Countdown | None = None
        self._left: int | None = None
        self._told = ""
        self._on = False
        self._ticks = QTimer(self, interval=_TICK_MS)
        self._ticks.timeout.connect(self._show_count)
        live.frame_arrived.connect(self._show_frame)
        live.guided.connect(self._show_guided)
        screen.pressed.connect(self._press)

    def begin(self) -> None:
        """Show the live picture and wait for the right moment."""
        if not self._on:
            self._on = True
            self._screen.begin()
            self._live.show_as(self._screen.finder.fit())
            self._live.attend(wanted=True)
            self._ticks.start()

    def end(self) -> None:
        """Look no more, and forget the last pictures."""
        self._on = False
        self._ticks.stop()
        self._live.attend(wanted=False)
        self.newest = None
        self._told = ""
        self._count(None)
        self._screen.finder.clear()

    def _show_frame(self) -> None:
        # While it does not run, the frames are for others.
        seen = self._live.take_frame() if self._on else None
        if seen is not None:
            self._screen.show_frame(seen)
            self._live.show_as(self._screen.finder.fit())

    def _show_guided(self) -> None:
        guided = self._live.take_guided()
        if guided is None or not self._on:
            return
        self.newest = guided
        self.understood_s = guided.frame.taken_s
        face, guidance = guided.reading.face, guided.guidance
        guides = None
        if face is not None and guidance.plan is not None:
            guides = guides_of(guidance.plan, face, self._profile)
        self._count(counting(self._countdown, guidance, self._clock()))
        self._screen.show_guidance(guidance, guides, face)
        self._tell(guidance.advice)
        if face is not None:
            self.somebody_there.emit()
        self._gather(guided)

    def _tell(self, advice: Advice | None) -> None:
        """Pass the advice on that is to be seen; during the countdown there is none."""
        key = "" if advice is None or self._countdown is not None else advice.key
        if key != self._told:
            self._told = key
            self.told.emit(key)

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
        # All pictures of a burst in one light; the camera follows the light again behind it.
        self._live.hold(wanted=countdown is not None)
        self._live.weigh_from(None if countdown is None else countdown.began_s + COUNT_S)
        if countdown is None:
            self.burst.clear()
        self._show_count()

    def _show_count(self) -> None:
        left = None if self._countdown is None else self._countdown.left(self._clock())
        if left != self._left:
            self._left = left
            self._screen.show_count(left)
            if left is not None:
                self.counted.emit(left)

    # --- the burst ---------------------------------------------------------------------

    def _gather(self, guided: Guided) -> None:
        """Take a frame into the burst, if it is on, and end the burst when it has enough."""
        countdown, taken_s = self._countdown, guided.frame.taken_s
        if countdown is None or taken_s < countdown.began_s + COUNT_S:
            return
        if guided.weight is not None:
            self.burst.append((guided, guided.weight))
            self.burst.sort(key=lambda entry: entry[1].rank, reverse=True)
            del self.burst[_MOST_KEPT:]
        ready = any(weight.ready for _, weight in self.burst)
        if countdown.enough(taken_s, len(self.burst), ready=ready):
            self._choose(by_hand=countdown.by_hand, ready=ready)

    def _choose(self, *, by_hand: bool, ready: bool) -> None:
        """Give the best frame; none that the guide had something against, unless asked for.

        Where there is none the guide goes on, and says why if the shutter was pressed.
        """
        if not self.burst or not (ready or by_hand):
            self._count(None)
            if by_hand:
                self._press()
            return
        choice = best_of([weight for _, weight in self.burst])
        guided, weight = self.burst[choice.index]
        logger.info(
            "burst: frame %d is the best of %d, %d rules broken, better in %s",
            guided.frame.number,
            len(self.burst),
            weight.failing,
            ", ".join(choice.why) or "nothing",
        )
        self.end()
        self.shot.emit(guided)
