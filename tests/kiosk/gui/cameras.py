"""Hardware and time for the tests: cameras that do what cameras do, on command."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event, Lock, current_thread

import numpy as np

from capture.finish import Reader
from capture.frame import Frame
from capture.guide import GuideState, guide
from capture.sources.pacing import Pacer, SteppedTime
from capture.sources.sitter import Sitter, Studio
from capture.sources.source import MonotonicClock, SourceFault
from kiosk.resources import ASSETS
from validation.profile import Profile
from validation.reading import Pixels

BACKDROP = (205, 222, 238)
FRAMES_PER_S = 5
"""Of the tests' time, which goes on by a frame whenever a camera is read."""


class SharedTime(SteppedTime):
    """A clock that the camera's thread and the test may both move on."""

    def __init__(self) -> None:
        super().__init__()
        self._moving = Lock()

    def pace(self, seconds: float) -> None:
        with self._moving:
            super().pace(seconds)


class TestCamera:
    """A camera that shows one picture, fails when told to, and notes who reads it."""

    __test__ = False
    name = "test:camera"
    simulated = True

    def __init__(self, pixels: Pixels, clock: MonotonicClock, pace_s: float = 0.01) -> None:
        self.pixels = pixels
        self.broken = Event()
        self.hung = Event()
        self.released = Event()
        self.waiting = Event()
        self.opened = 0
        self.closed = 0
        self.last_number = 0
        self.threads: set[str] = set()
        self._clock = clock
        self._pace_s = pace_s
        self._pause = Event()

    def open(self) -> None:
        self.threads.add(current_thread().name)
        if self.broken.is_set():
            raise SourceFault("broken by the test")
        self.opened += 1

    def read(self) -> Frame:
        self.threads.add(current_thread().name)
        if self.hung.is_set():
            self.waiting.set()
            self.released.wait()
        if self.broken.is_set():
            raise SourceFault("broken by the test")
        self._pause.wait(self._pace_s)
        self.last_number += 1
        return Frame(self.pixels, self.last_number, self._clock(), self.name, self.simulated)

    def close(self) -> None:
        self.closed += 1


class FastCamera(TestCamera):
    """A camera in whose time a fifth of a second passes with each frame."""

    def __init__(self, pixels: Pixels, time: SteppedTime) -> None:
        super().__init__(pixels, time.clock)
        self._time = time

    def read(self) -> Frame:
        self._time.pace(1 / FRAMES_PER_S)
        return super().read()


class SteadyCamera(TestCamera):
    """A camera that waits with each frame until the one before was understood.

    Attributes:
        script: what it shows at a moment; it may raise what a camera raises.
        per_s: frames a second of the tests' time.
        now_s: when the newest frame was taken.
    """

    per_s = 10

    def __init__(self, pixels: Pixels, time: SharedTime) -> None:
        super().__init__(pixels, time.clock, pace_s=0.0)
        self.script: Callable[[], Pixels] = lambda: pixels
        self.now_s = 0.0
        self._time = time
        self._go = Event()

    def go_on(self) -> None:
        """Let the next frame come."""
        self._go.set()

    def read(self) -> Frame:
        # Frames that nobody looks at must come too, if slowly.
        self._go.wait(0.3)
        self._go.clear()
        self.pixels = self.script()
        self._time.pace(1 / self.per_s)
        frame = super().read()
        self.now_s = frame.taken_s
        return frame


def plain_picture(size: tuple[int, int] = (90, 160)) -> Pixels:
    """Return a picture without a person: left half dark red, right half light."""
    height, width = size
    pixels = np.full((height, width, 3), 230, np.uint8)
    pixels[:, : width // 2] = (120, 10, 20)
    return pixels


def sitter(scenario: str, time: SteppedTime) -> Sitter:
    """Return the built-in sitter, in the tests' time."""
    return Sitter(scenario, Studio(ASSETS, BACKDROP), Pacer(time.clock, time.pace, FRAMES_PER_S))


def shut_eyes_picture() -> Pixels:
    """Return a frame of the built-in sitter with the eyes shut."""
    camera = sitter("blinks", SteppedTime())
    camera.open()
    try:
        return [camera.read().pixels for _ in range(46)][-1]
    finally:
        camera.close()


def good_picture(engine: Reader, profile: Profile) -> Pixels:
    """Return a frame of the built-in sitter with which the guide finds nothing wrong.

    Raises:
        AssertionError: there is none; then the sitter and the rules have drifted apart.
    """
    camera = sitter("blinks", SteppedTime())
    camera.open()
    try:
        for _ in range(59):
            pixels = camera.read().pixels
            reading = engine.read(pixels)
            _, state = guide(reading, profile, GuideState(), 0.0)
            if state.right_since_s is not None:
                return pixels
    finally:
        camera.close()
    raise AssertionError("the sitter never sat right")
