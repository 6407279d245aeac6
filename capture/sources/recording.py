"""A file that plays the camera: a picture that repeats, or a clip that loops, in real time.

Both count as simulated, because nobody sat in front of this booth's camera.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

import cv2

from capture.frame import Frame
from capture.picture import NotAPicture, decode
from capture.sources.grabbing import Grabber
from capture.sources.pacing import FRAMES_PER_S, Pace, Pacer
from capture.sources.source import MonotonicClock, SourceFault, SourceUnusable
from validation.reading import Pixels

PICTURES: Final = frozenset({".bmp", ".jpeg", ".jpg", ".png", ".tif", ".tiff", ".webp"})
CLIPS: Final = frozenset(
    {".avi", ".gif", ".m4v", ".mjpeg", ".mjpg", ".mkv", ".mov", ".mp4", ".mpeg", ".mpg", ".webm"}
)
"""By their ending, because the decoder takes even a text for a film of letters."""
_FASTEST: Final = 250.0
"""Pictures a second beyond which a clip is not believed."""


class Picture:
    """A ``Source`` that shows one picture again and again."""

    simulated: Final = True

    def __init__(self, name: str, path: Path, pacer: Pacer) -> None:
        """Prepare a picture.

        Args:
            name: as the person named it.
            path: of the file.
            pacer: lets the frames pass.
        """
        self.name = name
        self._path = path
        self._pacer = pacer
        self._pixels: Pixels | None = None
        self._next_number = 0

    def open(self) -> None:
        """Decode the picture.

        Raises:
            SourceUnusable: there is no such file, or it is no picture.
        """
        try:
            self._pixels = decode(self._path.read_bytes())
        except OSError as error:
            raise SourceUnusable(self.name, "camera.no_file") from error
        except NotAPicture as error:
            raise SourceUnusable(self.name, "camera.not_a_picture") from error
        self._next_number = 0

    def read(self) -> Frame:
        """Wait until the next frame is due and return the picture.

        Raises:
            SourceFault: if it is not open.
        """
        if self._pixels is None:
            raise SourceFault(f"{self.name} is not open")
        taken_s = self._pacer.wait()
        number = self._next_number
        self._next_number += 1
        return Frame(self._pixels, number, taken_s, self.name, self.simulated)

    def close(self) -> None:
        """Forget the picture."""
        self._pixels = None


class Clip:
    """A ``Source`` that plays a clip again and again, at the clip's own pace."""

    simulated: Final = True

    def __init__(self, name: str, path: Path, clock: MonotonicClock, pace: Pace) -> None:
        """Prepare a clip.

        Args:
            name: as the person named it.
            path: of the file.
            clock: monotonic seconds.
            pace: waits.
        """
        self.name = name
        self._path = path
        self._clock = clock
        self._pace = pace
        self._grabber: Grabber | None = None
        self._pacer: Pacer | None = None
        self._next_number = 0

    def open(self) -> None:
        """Open the clip at its beginning.

        Raises:
            SourceUnusable: there is no such file, or nothing in it can be shown.
        """
        self.close()
        if not self._path.is_file():
            raise SourceUnusable(self.name, "camera.no_file")
        try:
            grabber = self._begin()
            grabber.grab()
        except SourceFault as fault:
            raise SourceUnusable(self.name, "camera.not_a_clip") from fault
        finally:
            self.close()
        self._grabber = self._begin()
        said = self._grabber.frames_per_s
        self._pacer = Pacer(self._clock, self._pace, said if 0 < said <= _FASTEST else FRAMES_PER_S)
        self._next_number = 0

    def read(self) -> Frame:
        """Wait until the next frame is due and return it; after the last comes the first.

        Raises:
            SourceFault: if it is not open, or the file is gone.
        """
        if self._grabber is None or self._pacer is None:
            raise SourceFault(f"{self.name} is not open")
        try:
            pixels = self._grabber.grab()
        except SourceFault:
            self._grabber.release()
            self._grabber = self._begin()
            pixels = self._grabber.grab()
        taken_s = self._pacer.wait()
        number = self._next_number
        self._next_number += 1
        return Frame(pixels, number, taken_s, self.name, self.simulated)

    def close(self) -> None:
        """Let go of the file."""
        if self._grabber is not None:
            self._grabber.release()
        self._grabber = None

    def _begin(self) -> Grabber:
        return Grabber(str(self._path), cv2.CAP_FFMPEG)
