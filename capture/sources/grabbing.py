"""The one place that talks to OpenCV's video input: open, next picture in RGB, release.

Cameras, streams and clips share it. Whatever OpenCV does when it fails (says no,
gives nothing, gives something odd, raises) becomes a ``SourceFault`` here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, Protocol

import cv2
import numpy as np

from capture.sources.source import SourceFault
from validation.reading import Pixels

_REPORTED: Final = {
    "rate": cv2.CAP_PROP_FPS,
    "exposure": cv2.CAP_PROP_EXPOSURE,
    "gain": cv2.CAP_PROP_GAIN,
    "white_balance": cv2.CAP_PROP_WB_TEMPERATURE,
    "focus": cv2.CAP_PROP_FOCUS,
}


class Video(Protocol):
    """What is used of OpenCV's ``VideoCapture``: the border at which tests put other hardware."""

    def isOpened(self) -> bool:  # noqa: N802 - OpenCV's own name
        """Return whether there is an input."""

    def set(self, prop: int, value: float, /) -> bool:
        """Set one of OpenCV's properties; True says little of what the camera does."""

    def get(self, prop: int, /) -> float:
        """Return one of OpenCV's properties; 0 or -1 for what it does not know."""

    def read(self) -> tuple[bool, Any]:
        """Return whether a picture came, and it; BGR uint8."""

    def release(self) -> None:
        """Let go of the input."""


OpenVideo = Callable[[int | str, int, Mapping[int, int]], Video]
"""Opens an input: target, backend, and what must be known before it is opened."""


def open_video(target: int | str, backend: int, opening: Mapping[int, int]) -> Video:
    """Open an input with OpenCV; see ``Video.isOpened`` for whether it did.

    Args:
        target: number, path or address.
        backend: one of OpenCV's ``CAP_`` numbers.
        opening: OpenCV's properties that count only at opening, such as time-outs.
    """
    # What OpenCV would write to the terminal at each attempt is in the fault that is raised.
    cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_ERROR)
    if not opening:
        return cv2.VideoCapture(target, backend)
    listed = [number for pair in opening.items() for number in pair]
    return cv2.VideoCapture(target, backend, listed)


class Grabber:
    """An open video input."""

    def __init__(
        self,
        target: int | str,
        backend: int,
        opening: Mapping[int, int] | None = None,
        video: OpenVideo = open_video,
    ) -> None:
        """Open an input.

        Args:
            target: number, path or address.
            backend: one of OpenCV's ``CAP_`` numbers.
            opening: OpenCV's properties that count only at opening.
            video: opens it.

        Raises:
            SourceFault: if it does not open.
        """
        self._target = target
        try:
            self._video = video(target, backend, opening or {})
            opened = self._video.isOpened()
        except cv2.error as error:
            raise SourceFault(f"{target} does not open: {error}") from error
        if not opened:
            self._video.release()
            raise SourceFault(f"{target} does not open")

    def grab(self) -> Pixels:
        """Wait for the next picture and return it; RGB uint8, shape (height, width, 3).

        Raises:
            SourceFault: if there is none.
        """
        try:
            came, picture = self._video.read()
        except cv2.error as error:
            raise SourceFault(f"{self._target} failed: {error}") from error
        if not came or picture.ndim != 3 or not picture.size:
            raise SourceFault(f"{self._target} gave no picture")
        return np.asarray(cv2.cvtColor(picture, cv2.COLOR_BGR2RGB), dtype=np.uint8)

    def set(self, prop: int, value: float) -> bool:
        """Set one of OpenCV's properties; return whether the camera took it, so it says.

        Raises:
            SourceFault: if the camera is gone.
        """
        try:
            return bool(self._video.set(prop, value))
        except cv2.error as error:
            raise SourceFault(f"{self._target} cannot be set: {error}") from error

    def get(self, prop: int) -> float:
        """Return one of OpenCV's properties; 0 or -1 for what is not known."""
        try:
            return float(self._video.get(prop))
        except cv2.error as error:
            raise SourceFault(f"{self._target} cannot be asked: {error}") from error

    @property
    def size(self) -> tuple[int, int]:
        """Width and height that the input says it gives, pixels."""
        width = self.get(cv2.CAP_PROP_FRAME_WIDTH)
        return int(width), int(self.get(cv2.CAP_PROP_FRAME_HEIGHT))

    @property
    def frames_per_s(self) -> float:
        """How many pictures a second the input says it gives; 0 if it does not say."""
        return self.get(cv2.CAP_PROP_FPS)

    @property
    def format(self) -> str:
        """The four letters of the pixel format that the input says it gives; empty if none."""
        code = int(self.get(cv2.CAP_PROP_FOURCC)) & 0xFFFFFFFF
        letters = code.to_bytes(4, "little").strip(b"\0 ")
        return letters.decode("ascii", "replace") if letters.isalnum() else ""

    @property
    def reports(self) -> dict[str, str]:
        """What the input says of itself, by name; what it does not say is not there."""
        said = {name: self.get(number) for name, number in _REPORTED.items()}
        told = {name: f"{value:g}" for name, value in said.items() if value > 0}
        if self.format:
            told["format"] = self.format
        return told

    def release(self) -> None:
        """Let go of the input."""
        self._video.release()
