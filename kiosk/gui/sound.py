"""Countdown, shutter and advice for the ears, so that the eyes can stay on the lens.

The sounds are files; the newest takes the place of one that is still heard. The
library plays them on a thread of its own, from ``begin`` to ``close``. Where there is
no loudspeaker all is silent, which the log says once: sound only repeats what the
screen shows.
"""

from __future__ import annotations

import logging
import wave
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Final, Literal, Protocol, get_args

import miniaudio  # type: ignore[import-untyped] # it ships none
import numpy as np
from PySide6.QtCore import QObject

from capture.sources.source import MonotonicClock
from kiosk.gui.jobs import Jobs, Reply
from kiosk.gui.slot import Slot
from kiosk.resources import ASSETS
from kiosk.settings import Settings

logger = logging.getLogger(__name__)

Name = Literal["count", "shutter", "right", "mend"]
NAMES: Final[tuple[Name, ...]] = get_args(Name)
PAUSE_S: Final = 4.0
"""From one sound about an advice to the next, at least: it must not nag."""
_RATE_HZ: Final = 44_100
_BUFFER_MS: Final = 80
_FRAME_BYTES: Final = 2
_LOUDEST: Final = 100
_NOBODY: Final = "guide.no_face"


class Speaker(Protocol):
    """What makes samples heard."""

    def play(self, samples: bytes) -> None:
        """Play samples now, 16 bits a frame, in the place of what is played."""

    def close(self) -> None:
        """Fall silent for good."""


class Loudspeaker:
    """The system's loudspeaker, with one thread of the library's until it is closed."""

    def __init__(self, backends: list[miniaudio.Backend] | None = None) -> None:
        """Open it.

        Raises:
            miniaudio.MiniaudioError: there is none that can be opened.
        """
        self._waiting: Slot[bytes] = Slot()
        self._device = miniaudio.PlaybackDevice(
            nchannels=1, sample_rate=_RATE_HZ, buffersize_msec=_BUFFER_MS, backends=backends
        )
        if self._device.backend == "Null" and backends is None:
            self._device.close()
            raise miniaudio.MiniaudioError("no loudspeaker")
        stream = streamed(self._waiting)
        next(stream)
        self._device.start(stream)

    def play(self, samples: bytes) -> None:
        """Play samples now, in the place of what is played."""
        self._waiting.put(samples)

    def close(self) -> None:
        """Fall silent for good."""
        self._waiting.close()
        self._device.close()


def streamed(waiting: Slot[bytes]) -> Generator[bytes, int, None]:
    """Give as many frames as are asked for: of the newest sound, and silence after it."""
    rest = b""
    frames = yield b""
    while True:
        newer = waiting.take()
        rest = rest if newer is None else newer
        length = frames * _FRAME_BYTES
        part, rest = rest[:length], rest[length:]
        frames = yield part.ljust(length, b"\0")


def open_loudspeaker() -> Speaker | None:
    """Return the system's loudspeaker, or None where there is none."""
    try:
        return Loudspeaker()
    except miniaudio.MiniaudioError as error:
        logger.info("no sound: %s", error)
        return None


class Sound(QObject):
    """The sounds of one window. To be used from the UI thread only."""

    def __init__(
        self,
        settings: Settings,
        clock: MonotonicClock,
        open_speaker: Callable[[], Speaker | None] = open_loudspeaker,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._wanted = settings.sound
        self._clock = clock
        self._open_speaker = open_speaker
        self._speaker: Speaker | None = None
        self._told_s = float("-inf")
        share = settings.sound_volume / _LOUDEST
        self._sounds = {name: load(ASSETS / "sounds" / f"{name}.wav", share) for name in NAMES}

    def begin(self, jobs: Jobs) -> None:
        """Open the loudspeaker, if sound is wanted, in the work lane: that may take its time."""
        if self._wanted:
            self._wanted = False
            jobs.work(self._open, Reply(lambda _: None, lambda _: None))

    def close(self) -> None:
        """Fall silent for good; after ``Jobs.stop``, so that nothing is opened any more."""
        if self._speaker is not None:
            self._speaker.close()
            self._speaker = None

    def play(self, name: Name) -> None:
        """Play a sound, if there is a loudspeaker."""
        if self._speaker is not None:
            self._speaker.play(self._sounds[name])

    def count(self, left: int) -> None:
        """Play a number of the countdown; for ``Shooting.counted``."""
        if left > 0:
            self.play("count")

    def click(self) -> None:
        """Play that the photo was taken; for ``Shooting.shot``."""
        self.play("shutter")

    def tell(self, key: str) -> None:
        """Play that there is something to change, or no longer; for ``Shooting.told``.

        Nobody is called when nobody is there.
        """
        now_s = self._clock()
        if not key:
            self.play("right")
        elif key != _NOBODY and now_s - self._told_s >= PAUSE_S:
            self._told_s = now_s
            self.play("mend")

    def _open(self) -> None:
        self._speaker = self._open_speaker()


def load(path: Path, share: float) -> bytes:
    """Return the samples of a sound at a share of its loudness, 0 to 1."""
    with wave.open(str(path), "rb") as file:
        samples = np.frombuffer(file.readframes(file.getnframes()), dtype="<i2")
    return np.round(samples * share).astype(np.int16).tobytes()
