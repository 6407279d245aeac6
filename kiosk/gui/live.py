"""Two threads between the camera and the screen: one sees, one understands.

The camera thread owns the source, opens it, reads, and puts each frame into
slots from which the newest is taken. The analysis thread owns the engine and the
guide's state. What crosses to the UI thread are frozen values in slots and
signals without payload, sent only when a slot was empty, so that nothing ever
queues up. A camera that fails is tried again, later and later; one that hangs is
left to itself and a fresh thread tries a fresh source. One that gives pictures in
which nothing is to be seen counts as failed too (``capture.supervise``). What is shown
is for the window to say.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from math import inf
from threading import Event, Thread
from typing import Final, Literal

from PySide6.QtCore import QObject, QTimer, Signal

from capture.frame import Frame
from capture.sources.source import MonotonicClock, Source, SourceFault, SourceUnusable
from capture.sources.steady import Steady
from capture.supervise import BadPictures, Supervisor
from kiosk.errors import KioskError
from kiosk.gui.guided import Entry, Follower, Guided, Memory, understand
from kiosk.gui.seen import Fit, Seen, seen_of
from kiosk.gui.slot import Slot
from validation.profile import Profile

logger = logging.getLogger(__name__)

Condition = Literal["resting", "starting", "seeing", "lost", "unusable"]
"""Of the camera: not asked for, opening, giving frames, failed for now, never as it is named."""

BACK_OFF_S: Final = (0.2, 0.5, 1.0, 2.0, 5.0)
"""Pauses between attempts; the last one repeats."""
STALLED_S: Final = 4.0
"""Silence after which a camera that gave frames counts as hung."""
OPENING_S: Final = 20.0
"""Silence after which a camera that is being opened counts as hung; some are slow."""
STOP_LIMIT_S: Final = 3.0
_MOST_HUNG: Final = 3
_WATCH_MS: Final = 500
_LOOK_S: Final = 0.25


@dataclass(frozen=True)
class Health:
    """How the camera is.

    Attributes:
        condition: see ``Condition``.
        reason: key of a sentence where one is known, else empty.
        source: the source's name where there is a reason.
    """

    condition: Condition
    reason: str = ""
    source: str = ""


@dataclass(frozen=True)
class Optics:
    """What live needs; the two makers are called on the threads that use what they make.

    Attributes:
        make_source: returns a fresh source, not open yet; may raise SourceUnusable.
        load_engine: returns what reads a picture; may raise a KioskError.
        profile: of the standard.
        clock: monotonic seconds, the same that the sources use.
        held: set while the camera's light is to be kept still; see ``Live.hold``.
        holds: whether it is ever kept still.
    """

    make_source: Callable[[], Source]
    load_engine: Callable[[], Follower]
    profile: Profile
    clock: MonotonicClock
    held: Event = field(default_factory=Event)
    holds: bool = True


class Live(QObject):
    """The camera and what is understood of it. To be used from the UI thread only.

    Signals:
        frame_arrived: a frame is there to ``take_frame``.
        guided: a result is there to ``take_guided``.
        health_changed: ``health`` is another.
    """

    frame_arrived = Signal()
    guided = Signal()
    health_changed = Signal()
    _reported = Signal(object, object)
    _engine_failed = Signal(object)

    def __init__(self, optics: Optics, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.health = Health("resting")
        self.engine_error: Exception | None = None
        self._optics = optics
        self._frames: Slot[tuple[int, Seen]] = Slot()
        self._to_read: Slot[Entry] = Slot()
        self._results: Slot[Guided] = Slot()
        self._fit: Fit | None = None
        self._weigh_from_s = inf
        self._round = 0
        self._attending = Event()
        self._understood = True
        self._camera: _Camera | None = None
        self._left: list[_Camera] = []
        self._reported.connect(self._note_health)
        self._engine_failed.connect(self._note_engine)
        self._analysis = Thread(target=self._analyse, name="live-analysis", daemon=True)
        self._analysis.start()
        self._watch = QTimer(self, interval=_WATCH_MS)
        self._watch.timeout.connect(self._look_for_stall)

    def start(self) -> None:
        """Open the camera; frames arrive until ``stop``. After ``close`` nothing is opened."""
        if self._camera is None and not self._to_read.closed:
            self._begin(Health("starting"))
            self._watch.start()

    def attend(self, wanted: bool, *, understood: bool = True) -> None:
        """Show and understand the frames, or only show them, or let them pass unseen.

        Each time it is wanted anew the guide begins anew.
        """
        self._round += 1
        self._understood = understood
        if wanted:
            self._attending.set()
        else:
            self._attending.clear()
        self._forget()

    def hold(self, *, wanted: bool) -> None:
        """Keep the camera's exposure, colour and focus as they are, or no longer; at once."""
        if wanted and self._optics.holds:
            self._optics.held.set()
        else:
            self._optics.held.clear()

    def stop(self) -> None:
        """Let go of the camera; returns at once, the thread ends by itself."""
        self._watch.stop()
        self._leave_camera()
        self.attend(wanted=False)
        self._set_health(Health("resting"))

    def close(self, limit_s: float = STOP_LIMIT_S) -> bool:
        """End both threads for good; harmless when called twice.

        Returns:
            whether they ended within the limit; if not, the log says which did not.
        """
        self.stop()
        for slot in (self._frames, self._to_read, self._results):
            slot.close()
        threads = [camera.thread for camera in self._left] + [self._analysis]
        for thread in threads:
            thread.join(limit_s)
        alive = [thread.name for thread in threads if thread.is_alive()]
        if alive:
            logger.error("did not end within %.1f s: %s", limit_s, ", ".join(alive))
        return not alive

    def weigh_from(self, begin_s: float | None) -> None:
        """Weigh the frames that are taken from a moment on, as a burst needs it; None for none."""
        self._weigh_from_s = inf if begin_s is None else begin_s

    def show_as(self, fit: Fit) -> None:
        """Say how the frames from now on are shown, so that they come as pictures of that size."""
        # Read on the camera's thread: one value in the place of another, and never changed.
        self._fit = fit

    def take_frame(self) -> Seen | None:
        """Take the newest frame, if there is one of this round that was not taken."""
        number, seen = self._frames.take() or (self._round, None)
        return seen if number == self._round else None

    def take_guided(self) -> Guided | None:
        """Take the newest result, if there is one of this round that was not taken."""
        result = self._results.take()
        return result if result is not None and result.round == self._round else None

    def _begin(self, health: Health) -> None:
        before = self._left[-1] if self._left else None
        self._camera = _Camera(self._optics, self._on_frame, self._reported.emit, before)
        self._set_health(health)
        self._camera.thread.start()

    def _leave_camera(self) -> None:
        if self._camera is not None:
            self._camera.stopped.set()
            self._left = [camera for camera in self._left if camera.thread.is_alive()]
            self._left.append(self._camera)
            self._camera = None

    def _forget(self) -> None:
        for slot in (self._frames, self._to_read, self._results):
            slot.take()

    def _on_frame(self, camera: object, frame: Frame) -> None:
        """Hand a frame on; called on the camera thread."""
        # The round is read before the camera: a frame of one that was left meanwhile can so only
        # be of an earlier round, and is never shown for what another camera sees.
        number = self._round
        if camera is not self._camera or not self._attending.is_set():
            return
        if self._understood:
            self._to_read.put(Entry(number, frame))
        # Another camera may be looked at by the time that the picture is made.
        if self._frames.put((number, seen_of(frame, self._fit))):
            self.frame_arrived.emit()
        if not self._attending.is_set():
            # It ended between the two lines above; nothing of a person stays behind.
            self._forget()

    def _note_health(self, camera: object, health: Health) -> None:
        if camera is self._camera:
            self._set_health(health)

    def _set_health(self, health: Health) -> None:
        if health != self.health:
            self.health = health
            self.health_changed.emit()

    def _note_engine(self, error: Exception) -> None:
        self.engine_error = error
        self.health_changed.emit()

    def _look_for_stall(self) -> None:
        camera = self._camera
        limit_s = STALLED_S if self.health.condition == "seeing" else OPENING_S
        if camera is None or self._optics.clock() - camera.alive_s <= limit_s:
            return
        if sum(left.thread.is_alive() for left in self._left) >= _MOST_HUNG:
            return
        logger.warning("the camera hangs; a fresh one is tried")
        self._leave_camera()
        self._begin(Health("lost"))

    def _analyse(self) -> None:
        try:
            engine = self._optics.load_engine()
            memory = Memory()
            while not self._to_read.closed:
                if entry := self._to_read.wait(_LOOK_S):
                    memory = self._read_one(engine, entry, memory)
                else:
                    # Who is no longer looked at is not kept in mind.
                    memory = replace(memory, track=None)
        except Exception as error:  # one of the four borders: the window must say it
            if not isinstance(error, KioskError):
                logger.exception("the analysis failed")
            self._engine_failed.emit(error)

    def _read_one(self, engine: Follower, entry: Entry, memory: Memory) -> Memory:
        weighed = entry.frame.taken_s >= self._weigh_from_s
        profile = self._optics.profile
        guided, memory = understand(engine, profile, entry, memory, weighed=weighed)
        if self._results.put(guided):
            self.guided.emit()
        return memory


class _Camera:
    """One thread on one source after another, until it is told to stop.

    Attributes:
        stopped: set to end it.
        alive_s: when it last gave a frame or began an attempt.
        doubted: its last pictures were bad.
    """

    def __init__(
        self,
        optics: Optics,
        on_frame: Callable[[object, Frame], None],
        report: Callable[[object, Health], object],
        before: _Camera | None,
    ) -> None:
        self.stopped = Event()
        self.alive_s = optics.clock()
        self.thread = Thread(target=self._run, name="live-camera", daemon=True)
        self._optics = optics
        self._on_frame = on_frame
        self._report = report
        self._before = None if before is None else before.thread
        # Who starts anew has the same camera before them.
        self.doubted: bool = before is not None and before.doubted

    def _run(self) -> None:
        if self._before is not None:
            # Two threads must not open one device; one that hangs is not waited for longer.
            self._before.join(STOP_LIMIT_S)
            self._before = None
        failures = 0
        while not self.stopped.is_set():
            failures = 0 if self._see() else failures
            self.stopped.wait(BACK_OFF_S[min(failures, len(BACK_OFF_S) - 1)])
            failures += 1

    def _see(self) -> bool:
        """Read frames until the source fails; return whether it could be relied on for a while."""
        watch = Supervisor(self._optics.profile.photo_size, doubted=self.doubted)
        told, health = None, Health("lost")
        try:
            for frame, read_s in self._frames():
                usable = watch.look(frame, read_s)
                if watch.trusts and watch.remark != told:
                    told, self.doubted = watch.remark, False
                    self._say(Health("seeing", watch.remark, frame.source if told else ""))
                self._hand_on(frame, usable=usable)
        except BadPictures as fault:
            # Said once; while it goes on like that there is nothing new to say.
            logger.log(logging.INFO if self.doubted else logging.WARNING, "camera: %s", fault)
            self.doubted = True
            health = Health("lost", fault.reason, fault.name)
        except SourceFault as fault:
            logger.info("camera: %s", fault)
        except SourceUnusable as fault:
            self.doubted = True
            health = Health("unusable", fault.reason, fault.name)
            logger.info("camera: %s", fault)
        except Exception:  # one of the four borders: a driver's bug must not end the booth
            logger.exception("the camera failed")
        self._say(health)
        return watch.trusts

    def _say(self, health: Health) -> None:
        if not self.stopped.is_set():
            self._report(self, health)

    def _hand_on(self, frame: Frame, *, usable: bool) -> None:
        self.alive_s = self._optics.clock()
        if usable and not self.stopped.is_set():
            self._on_frame(self, frame)

    def _frames(self) -> Iterator[tuple[Frame, float]]:
        """Yield each frame and for how many seconds it was waited for."""
        self.alive_s = self._optics.clock()
        source = self._optics.make_source()
        try:
            source.open()
            logger.info("camera %s opened", source.name)
            steady = Steady(source, self._optics.held.is_set)
            while not self.stopped.is_set():
                asked_s = self._optics.clock()
                frame = steady.read()
                if self.stopped.is_set():
                    # It hung until after it was left; what it says now is of no camera in use.
                    return
                yield frame, self._optics.clock() - asked_s
        finally:
            source.close()
