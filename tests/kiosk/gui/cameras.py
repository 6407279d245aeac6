"""Hardware for the tests: sources that do what cameras do, on command."""

from __future__ import annotations

from threading import Event, current_thread

import numpy as np

from capture.frame import Frame
from capture.sources.source import MonotonicClock, SourceFault
from validation.reading import Pixels


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
        self.threads: set[str] = set()
        self._clock = clock
        self._pace_s = pace_s
        self.last_number = 0
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


def plain_picture(size: tuple[int, int] = (90, 160)) -> Pixels:
    """Return a picture without a person: left half dark red, right half light."""
    height, width = size
    pixels = np.full((height, width, 3), 230, np.uint8)
    pixels[:, : width // 2] = (120, 10, 20)
    return pixels
