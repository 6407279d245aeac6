"""A camera that gives its frames when it has them: a UVC device, or a stream's address."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Mapping
from typing import Final
from urllib.parse import urlsplit, urlunsplit

import cv2

from capture.frame import Frame
from capture.sources.controls import (
    AUTOMATIC,
    Light,
    Tried,
    choose,
    hold_light,
    read_light,
    set_light,
)
from capture.sources.grabbing import Grabber, OpenVideo, open_video
from capture.sources.source import MonotonicClock, SourceFault

logger = logging.getLogger(__name__)

SCHEMES: Final = frozenset({"http", "https", "rtmp", "rtsp", "rtsps", "tcp", "udp"})
_BACKENDS: Final = {
    "linux": cv2.CAP_V4L2,
    "win32": cv2.CAP_DSHOW,
    "darwin": cv2.CAP_AVFOUNDATION,
}
_OPENING_MS: Final = 5000
_SILENCE_MS: Final = 2000
"""A stream that gives nothing for so long was cut; less than what makes the booth give it up."""


class Device:
    """A ``Source`` that is a real camera.

    Attributes:
        reports: what it said of itself when it was opened, see ``Grabber.reports``.
    """

    simulated: Final = False

    def __init__(self, name: str, start: Callable[[], Grabber], clock: MonotonicClock) -> None:
        """Prepare a camera.

        Args:
            name: to be shown and stored.
            start: opens the input; raises SourceFault.
            clock: monotonic seconds.
        """
        self.name = name
        self._start = start
        self._clock = clock
        self._grabber: Grabber | None = None
        self._next_number = 0
        self.reports: Mapping[str, str] = {}

    @property
    def size(self) -> tuple[int, int] | None:
        """Width and height of the pictures that the open camera says it gives, else None."""
        return None if self._grabber is None else self._grabber.size

    def open(self) -> None:
        """Open the camera.

        Raises:
            SourceFault: if it is not there, or another program has it.
        """
        self.close()
        grabber = self._start()
        try:
            self._begin(grabber)
            self.reports = grabber.reports
        except SourceFault:
            grabber.release()
            raise
        self._grabber = grabber

    def _begin(self, grabber: Grabber) -> None:
        """Bring an input that was just opened to where its pictures can be read."""

    def read(self) -> Frame:
        """Wait for the next frame and return it.

        Raises:
            SourceFault: if there is none.
        """
        pixels = self._opened().grab()
        number = self._next_number
        self._next_number += 1
        return Frame(pixels, number, self._clock(), self.name, self.simulated)

    def close(self) -> None:
        """Let go of the camera."""
        if self._grabber is not None:
            self._grabber.release()
        self._grabber = None
        self._next_number = 0

    def _opened(self) -> Grabber:
        if self._grabber is None:
            raise SourceFault(f"{self.name} is not open")
        return self._grabber


class Uvc(Device):
    """A camera of this computer; ``Adjustable``.

    Attributes:
        tried: the modes that were asked for when it was opened, the one it is in last.
        held: see ``Adjustable``.
    """

    def __init__(
        self,
        name: str,
        device: int | str,
        clock: MonotonicClock,
        light: Light = AUTOMATIC,
        video: OpenVideo = open_video,
    ) -> None:
        """Prepare a camera.

        Args:
            name: stable name.
            device: number, or path of the device.
            clock: monotonic seconds.
            light: to be set when it is opened.
            video: opens it.
        """
        self._backend = _BACKENDS.get(sys.platform, cv2.CAP_ANY)
        super().__init__(name, lambda: Grabber(device, self._backend, video=video), clock)
        self._light = light
        self.tried: tuple[Tried, ...] = ()
        self.held: Mapping[str, float] = {}

    def _begin(self, grabber: Grabber) -> None:
        self.held = {}
        wrong = set_light(grabber, self._backend, self._light)
        self.tried = choose(grabber, self._clock)
        chosen = self.tried[-1]
        if chosen.lies:
            logger.info("%s: asked for %s, says %s, gives %s", self.name, *_said(chosen))
        if wrong:
            logger.info("%s: does not take %s", self.name, ", ".join(wrong))

    def hold(self) -> tuple[str, ...]:
        """Keep exposure, white balance and focus as they are; see ``Adjustable.hold``."""
        grabber = self._opened()
        names = hold_light(grabber, self._backend)
        self.held = read_light(grabber) if names else {}
        return names

    def release(self) -> None:
        """Give back what ``hold`` took; see ``Adjustable.release``."""
        self.held = {}
        set_light(self._opened(), self._backend, self._light)


def uvc(name: str, device: int | str, clock: MonotonicClock, light: Light = AUTOMATIC) -> Uvc:
    """Return a camera of this computer, asked for the best that it can give at speed.

    Args:
        name: stable name.
        device: number, or path of the device.
        clock: monotonic seconds.
        light: to be set when it is opened.
    """
    return Uvc(name, device, clock, light)


def stream(address: str, clock: MonotonicClock) -> Device:
    """Return a camera of the network; its name is the address without user and password."""
    opening = {
        cv2.CAP_PROP_OPEN_TIMEOUT_MSEC: _OPENING_MS,
        cv2.CAP_PROP_READ_TIMEOUT_MSEC: _SILENCE_MS,
    }
    return Device(
        without_password(address), lambda: Grabber(address, cv2.CAP_FFMPEG, opening), clock
    )


def without_password(address: str) -> str:
    """Return an address without its user and password."""
    parts = urlsplit(address)
    return urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2]))


def _said(tried: Tried) -> tuple[str, str, str]:
    return str(tried.asked), str(tried.said), str(tried.came)
