"""A camera that gives its frames when it has them: a UVC device, or a stream's address."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from typing import Final
from urllib.parse import urlsplit, urlunsplit

import cv2

from capture.frame import Frame
from capture.sources.grabbing import Grabber
from capture.sources.source import MonotonicClock, SourceFault

SCHEMES: Final = frozenset({"http", "https", "rtmp", "rtsp", "rtsps", "tcp", "udp"})
_BACKENDS: Final = {
    "linux": cv2.CAP_V4L2,
    "win32": cv2.CAP_DSHOW,
    "darwin": cv2.CAP_AVFOUNDATION,
}
_ASKED_SIZE: Final = (1920, 1080)
_PATIENCE_MS: Final = 5000


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
        self._grabber = self._start()
        self.reports = self._grabber.reports

    def read(self) -> Frame:
        """Wait for the next frame and return it.

        Raises:
            SourceFault: if there is none.
        """
        if self._grabber is None:
            raise SourceFault(f"{self.name} is not open")
        pixels = self._grabber.grab()
        number = self._next_number
        self._next_number += 1
        return Frame(pixels, number, self._clock(), self.name, self.simulated)

    def close(self) -> None:
        """Let go of the camera."""
        if self._grabber is not None:
            self._grabber.release()
        self._grabber = None
        self._next_number = 0


def uvc(name: str, device: int | str, clock: MonotonicClock) -> Device:
    """Return a camera of this computer, asked for full size.

    Args:
        name: stable name.
        device: number, or path of the device.
        clock: monotonic seconds.
    """
    width, height = _ASKED_SIZE
    # Over USB 2 only MJPEG fits full size at full speed; asked for before the size, as cameras
    # offer sizes by format.
    wishes = {
        cv2.CAP_PROP_FOURCC: cv2.VideoWriter.fourcc(*"MJPG"),
        cv2.CAP_PROP_FRAME_WIDTH: width,
        cv2.CAP_PROP_FRAME_HEIGHT: height,
    }
    backend = _BACKENDS.get(sys.platform, cv2.CAP_ANY)
    return Device(name, lambda: Grabber(device, backend, wishes), clock)


def stream(address: str, clock: MonotonicClock) -> Device:
    """Return a camera of the network; its name is the address without user and password."""
    wishes = {
        cv2.CAP_PROP_OPEN_TIMEOUT_MSEC: _PATIENCE_MS,
        cv2.CAP_PROP_READ_TIMEOUT_MSEC: _PATIENCE_MS,
    }
    return Device(
        without_password(address), lambda: Grabber(address, cv2.CAP_FFMPEG, wishes), clock
    )


def without_password(address: str) -> str:
    """Return an address without its user and password."""
    parts = urlsplit(address)
    return urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2]))
