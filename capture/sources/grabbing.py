"""The one place that talks to OpenCV's video input: open, next picture in RGB, release.

Cameras, streams and clips share it. Whatever OpenCV does when it fails (says no,
gives nothing, gives something odd, raises) becomes a ``SourceFault`` here.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import cv2
import numpy as np

from capture.sources.source import SourceFault
from validation.reading import Pixels

_REPORTED: Final = {
    "rate": cv2.CAP_PROP_FPS,
    "exposure": cv2.CAP_PROP_EXPOSURE,
    "gain": cv2.CAP_PROP_GAIN,
    "white_balance": cv2.CAP_PROP_WB_TEMPERATURE,
}


class Grabber:
    """An open video input."""

    def __init__(self, target: int | str, backend: int, wishes: Mapping[int, float]) -> None:
        """Open an input.

        Args:
            target: number, path or address.
            backend: one of OpenCV's ``CAP_`` numbers.
            wishes: OpenCV's properties, set one after the other before the first picture;
                a camera is free not to follow them.

        Raises:
            SourceFault: if it does not open.
        """
        self._target = target
        # What OpenCV would write to the terminal at each attempt is in the fault that is raised.
        cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_ERROR)
        try:
            self._capture = cv2.VideoCapture(target, backend)
            opened = self._capture.isOpened()
            for wish, value in wishes.items():
                self._capture.set(wish, value)
        except cv2.error as error:
            raise SourceFault(f"{target} does not open: {error}") from error
        if not opened:
            self._capture.release()
            raise SourceFault(f"{target} does not open")

    def grab(self) -> Pixels:
        """Wait for the next picture and return it; RGB uint8, shape (height, width, 3).

        Raises:
            SourceFault: if there is none.
        """
        try:
            came, picture = self._capture.read()
        except cv2.error as error:
            raise SourceFault(f"{self._target} failed: {error}") from error
        if not came or picture.ndim != 3 or not picture.size:
            raise SourceFault(f"{self._target} gave no picture")
        return np.asarray(cv2.cvtColor(picture, cv2.COLOR_BGR2RGB), dtype=np.uint8)

    @property
    def size(self) -> tuple[int, int]:
        """Width and height that the input says it gives, pixels."""
        width = self._capture.get(cv2.CAP_PROP_FRAME_WIDTH)
        return int(width), int(self._capture.get(cv2.CAP_PROP_FRAME_HEIGHT))

    @property
    def frames_per_s(self) -> float:
        """How many pictures a second the input says it gives; 0 if it does not say."""
        return float(self._capture.get(cv2.CAP_PROP_FPS))

    @property
    def reports(self) -> dict[str, str]:
        """What the input says of itself, by name; what it does not say is not there."""
        said = {name: self._capture.get(number) for name, number in _REPORTED.items()}
        told = {name: f"{value:g}" for name, value in said.items() if value > 0}
        code = int(self._capture.get(cv2.CAP_PROP_FOURCC)).to_bytes(4, "little", signed=True)
        if code.strip(b"\0").isalnum():
            told["format"] = code.decode("ascii", "replace")
        return told

    def release(self) -> None:
        """Let go of the input."""
        self._capture.release()
