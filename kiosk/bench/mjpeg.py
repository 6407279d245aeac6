"""A camera as most are at full size: JPEG after JPEG, each decoded when it comes."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import cv2
import numpy as np

from capture.frame import Frame
from capture.sources.pacing import Pacer
from capture.sources.source import SourceFault

_QUALITY: Final = 90
_SUFFIX: Final = ".jpg"


class Mjpeg:
    """A ``Source`` of JPEG pictures in turn. A frame's time is that of its bytes' arrival.

    Attributes:
        arrived: when each frame came since it was last forgotten, oldest first.
    """

    name = "bench:mjpeg"
    simulated = True

    def __init__(self, pictures: Sequence[bytes]) -> None:
        self.arrived: list[float] = []
        self._pictures = [np.frombuffer(each, np.uint8) for each in pictures]
        self._pacer = Pacer(time.monotonic, time.sleep)
        self._number = 0

    def open(self) -> None:
        """Nothing is needed."""

    def read(self) -> Frame:
        """Wait for the next picture and decode it, as OpenCV does for a camera.

        Raises:
            SourceFault: the picture is none.
        """
        sent = self._pictures[self._number % len(self._pictures)]
        taken_s = self._pacer.wait()
        decoded = cv2.imdecode(sent, cv2.IMREAD_COLOR)
        if decoded is None:
            raise SourceFault(f"{self.name}: not a picture")
        pixels = np.asarray(cv2.cvtColor(decoded, cv2.COLOR_BGR2RGB), np.uint8)
        self._number += 1
        self.arrived.append(taken_s)
        return Frame(pixels, self._number, taken_s, self.name, self.simulated)

    def close(self) -> None:
        """Nothing is held."""


def write_pictures(frames: Sequence[Frame], folder: Path) -> None:
    """Write frames as a camera would send them."""
    for number, frame in enumerate(frames):
        picture = cv2.cvtColor(frame.pixels, cv2.COLOR_RGB2BGR)
        sent = cv2.imencode(_SUFFIX, picture, [cv2.IMWRITE_JPEG_QUALITY, _QUALITY])[1]
        (folder / f"{number:04}{_SUFFIX}").write_bytes(sent.tobytes())


def read_pictures(folder: Path) -> list[bytes]:
    """Return the pictures of a folder, in their order."""
    return [path.read_bytes() for path in sorted(folder.glob(f"*{_SUFFIX}"))]
