"""Gathers frames of an empty booth, and looks whether it is empty.

Frames come one by one and are made small at once, so that a second of them fits in memory; three
are kept whole, for the engine to look for people in.
"""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np

from capture.engine.engine import Engine
from capture.engine.sampling import Square
from capture.frame import Frame
from validation.empty_scene import Shots, noise_between
from validation.reading import Pixels

WIDTH: Final = 320
"""Of the small frames, pixels."""
_PATCH: Final = 256
_PERSON: Final = 0.5
_ACROSS: Final = (0.3, 0.5, 0.7)
"""Middles of the squares that are searched for a person, in widths of the frame."""


class Gathering:
    """Frames of one camera, until there are enough."""

    def __init__(self, wanted: int) -> None:
        """Begin.

        Args:
            wanted: how many frames are enough; two at least.
        """
        self._wanted = wanted
        self._small: list[Pixels] = []
        self._noises: list[float] = []
        self._times_s: list[float] = []
        self._whole: list[Frame] = []
        self._patch: Pixels | None = None

    @property
    def done(self) -> float:
        """How much of what is wanted is there, 0 to 1."""
        return len(self._small) / self._wanted

    @property
    def whole(self) -> tuple[Frame, ...]:
        """Some of the frames as they came: the first, one from the middle, the last."""
        return tuple(self._whole)

    def add(self, frame: Frame) -> bool:
        """Take one more frame; return whether there are enough now.

        A frame of another size begins anew: the camera changed its mind.
        """
        if self._whole and frame.pixels.shape != self._whole[0].pixels.shape:
            self._forget()
        height, width = frame.pixels.shape[:2]
        size = (WIDTH, max(1, round(height * WIDTH / width)))
        small = cv2.resize(frame.pixels, size, interpolation=cv2.INTER_AREA)
        patch = _middle(frame.pixels)
        if self._patch is not None:
            self._noises.append(noise_between(self._patch, patch))
        self._patch = patch
        count = len(self._small)
        self._small.append(np.asarray(small, dtype=np.uint8))
        self._times_s.append(frame.taken_s)
        if count in (0, self._wanted // 2, self._wanted - 1):
            self._whole.append(frame)
        return len(self._small) >= self._wanted

    def _forget(self) -> None:
        for kept in (self._small, self._noises, self._times_s, self._whole):
            kept.clear()
        self._patch = None

    def shots(self) -> Shots:
        """Return what was gathered.

        Raises:
            ValueError: with less than two frames, which is a bug.
        """
        if len(self._small) < 2:
            raise ValueError("two frames are needed")
        took_s = self._times_s[-1] - self._times_s[0]
        frame = self._whole[0]
        return Shots(
            np.stack(self._small),
            float(np.median(self._noises)),
            (frame.width, frame.height),
            (len(self._times_s) - 1) / took_s if took_s > 0 else 0.0,
        )


def somebody_in(pixels: Pixels, engine: Engine, least: float) -> bool:
    """Return whether anybody is to be seen in a frame, be it a part without a face.

    Args:
        pixels: RGB uint8, shape (height, width, 3).
        engine: with its segmentation.
        least: share of a square of the frame from which on it counts.
    """
    reading = engine.read(pixels)
    if reading.faces or reading.bystanders:
        return True
    height, width = pixels.shape[:2]
    for across in _ACROSS:
        square = Square(width * across, height / 2, height)
        mask = engine.segmenter.segment_square(pixels, square).probability
        if float((mask > _PERSON).mean()) >= least:
            return True
    return False


def _middle(pixels: Pixels) -> Pixels:
    height, width = pixels.shape[:2]
    top, left = max(0, (height - _PATCH) // 2), max(0, (width - _PATCH) // 2)
    return pixels[top : top + _PATCH, left : left + _PATCH]
