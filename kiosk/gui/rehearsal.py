"""A visit that the window plays to itself, timed: what ``kiosk bench`` says of the real window.

A visitor who touches at once goes from the welcome to a finished photo and takes some more. What
is timed are the product's own events: a frame comes, a guide is painted, a photo is painted.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from time import monotonic
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication

from kiosk.gui.slices import Slices
from kiosk.gui.student.window import StudentWindow

_TICK_MS: Final = 40
_PATIENCE_S: Final = 44.0
_NUMBER: Final = "22B951001"
_NO: Final = 1
_WORST: Final = 8
_MS: Final = 1000.0


@dataclass
class Rehearsed:
    """What was timed, in milliseconds.

    Attributes:
        live: at which time of the clock the first live picture was painted, seconds.
        guide: from a frame's arrival to the end of the painting that shows its guide, each.
        frames: that came from the first to the last of these in each look at the sitter.
        dropped: of them, those whose guide was never painted.
        busy: how long the UI thread was busy at a stretch while it guided.
        visit: the same over all of the visit.
        busy_run: how much of ``busy`` the thread really ran, others not counted.
        visit_run: the same of ``visit``.
        photo: from the last frame of a burst to the end of the painting of the photo, each.
        worst: the longest stretches, in words.
        stuck: where the visit did not go on; empty if it did.
    """

    live: float | None = None
    guide: list[float] = field(default_factory=list)
    frames: int = 0
    dropped: int = 0
    busy: list[float] = field(default_factory=list)
    visit: list[float] = field(default_factory=list)
    busy_run: list[float] = field(default_factory=list)
    visit_run: list[float] = field(default_factory=list)
    photo: list[float] = field(default_factory=list)
    worst: list[str] = field(default_factory=list)
    stuck: str = ""


class Rehearsal(QObject):
    """Plays one visit in a window, then closes it. To be used from the UI thread only."""

    def __init__(self, window: StudentWindow, arrived: list[float], takes: int) -> None:
        """Begin.

        Args:
            window: shown, at its welcome.
            arrived: when each frame came; the source adds to it.
            takes: how many photos to take; none ends at the first live picture.
        """
        super().__init__(window)
        self.seen = Rehearsed()
        self._window = window
        self._arrived = arrived
        self._takes = takes
        self._guided_s: float | None = None
        self._painting: Callable[[float], None] | None = None
        self._painted: list[float] = []
        self._shot_s: float | None = None
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            raise TypeError("there is no application")
        self._slices = Slices(app, lambda: self._state)
        self._slices.ended.append(self._note_end)
        # After the probe, so that it is asked first and the probe's event is this one.
        self._views = (window.capture.finder, window.number.aim, window.result.photo)
        for view in self._views:
            view.installEventFilter(self)
        window.live.guided.connect(self._note_guided)
        window.shooting.shot.connect(lambda _: self._note_shot())
        self._script = self._visit()
        self._waits: Callable[[], bool] = lambda: True
        self._limit_s = monotonic() + _PATIENCE_S
        self._ticks = QTimer(self, interval=_TICK_MS)
        self._ticks.timeout.connect(self._go_on)
        self._ticks.start()

    @property
    def _state(self) -> str:
        return self._window.visit.state

    # --- what is noted -----------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            finder, aim, photo = self._views
            if watched is finder and self._guided_s is not None:
                taken_s, self._guided_s = self._guided_s, None
                self._painting = lambda now_s: self._note_guide(taken_s, now_s)
            elif watched is aim and self.seen.live is None and self._window.number.aim.seeing:
                self._painting = self._note_live
            elif watched is photo and self._shot_s is not None and self._state == "result":
                shot_s, self._shot_s = self._shot_s, None
                self._painting = lambda now_s: self.seen.photo.append((now_s - shot_s) * _MS)
        return False

    def _note_end(self, now_s: float) -> None:
        """Count a painting as done when the event after it begins, or the loop waits."""
        act, self._painting = self._painting, None
        if act is not None:
            act(now_s)

    def _note_live(self, now_s: float) -> None:
        self.seen.live = now_s

    def _note_guided(self) -> None:
        newest = self._window.shooting.newest
        if newest is not None:
            self._guided_s = newest.frame.taken_s

    def _note_guide(self, taken_s: float, now_s: float) -> None:
        self.seen.guide.append((now_s - taken_s) * _MS)
        self._painted.append(taken_s)

    def _note_shot(self) -> None:
        self._shot_s = self._window.shooting.understood_s
        self._count_dropped()

    def _count_dropped(self) -> None:
        """Count the frames between the first and the last guide of this look at the sitter."""
        painted, self._painted = self._painted, []
        if painted:
            came = [each for each in self._arrived if painted[0] <= each <= painted[-1]]
            self.seen.frames += len(came)
            self.seen.dropped += len(set(came) - set(painted))
        self._arrived.clear()

    # --- what is played ----------------------------------------------------------------

    def _go_on(self) -> None:
        """Do the next thing if what it waits for has come."""
        if self._waits():
            following = next(self._script, None)
            if following is None:
                self._end("")
                return
            self._waits = following
            self._limit_s = monotonic() + _PATIENCE_S
        elif monotonic() > self._limit_s:
            self._end(self._state)

    def _visit(self) -> Iterator[Callable[[], bool]]:
        window = self._window
        yield _willing(window.welcome.start)
        # The visit begins with the first touch; what the start took is told by itself.
        self._slices.all.clear()
        window.welcome.start.click()
        for tick in window.consent.ticks:
            yield _willing(tick)
            tick.click()
        yield _willing(window.consent.yes)
        window.consent.yes.click()
        yield lambda: self.seen.live is not None
        if not self._takes:
            return
        for sign in _NUMBER:
            yield lambda: True
            window.number.type_sign(sign)
        yield _willing(window.number.next)
        window.number.next.click()
        for step in ("photo", "code"):
            answer = window.questions.choices[step][_NO]
            yield _willing(answer)
            answer.click()
        yield _willing(window.decision.on)
        window.decision.on.click()
        for take in range(self._takes):
            yield lambda number=take + 1: len(self.seen.photo) == number  # type: ignore[misc]
            if take + 1 < self._takes:
                yield _willing(window.result.retake)
                window.result.retake.click()
        yield _willing(window.result.use)
        window.result.use.click()
        yield _willing(window.done.close_button)
        window.done.close_button.click()
        yield lambda: self._state == "welcome"

    def _end(self, stuck: str) -> None:
        self._ticks.stop()
        self._slices.stop()
        seen = self.seen
        seen.stuck = stuck
        slices = self._slices.all
        seen.visit = [each.busy_s * _MS for each in slices]
        seen.visit_run = [each.own_s * _MS for each in slices]
        seen.busy_run = [each.own_s * _MS for each in slices if each.where == "capture"]
        seen.busy = [each.busy_s * _MS for each in slices if each.where == "capture"]
        slices.sort(key=lambda each: each.own_s, reverse=True)
        seen.worst = [
            f"{each.busy_s * _MS:.1f} ms in {each.where}, {each.own_s * _MS:.1f} ms of them run: "
            f"{each.longest_s * _MS:.1f} ms of it {each.longest}"
            for each in slices[:_WORST]
        ]
        self._window.close()


def _willing(button: QAbstractButton) -> Callable[[], bool]:
    return lambda: button.isVisible() and button.isEnabled()
