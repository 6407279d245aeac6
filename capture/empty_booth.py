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
from validation.reading import Box, Pixels

WIDTH: Final = 320
"""Of the small frames, pixels."""
_PATCH: Final = 256
_PERSON: Final = 0.5
_ACROSS: Final = (0.1, 0.5, 0.9)
"""Middles of the squares that are searched for a person, in widths of the zone."""


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
        self._moments: list[tuple[int, float]] = []
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
        self._moments.append((frame.number, frame.taken_s))
        if count in (0, self._wanted // 2, self._wanted - 1):
            self._whole.append(frame)
        return len(self._small) >= self._wanted

    def _forget(self) -> None:
        for kept in (self._small, self._noises, self._moments, self._whole):
            kept.clear()
        self._patch = None

    def shots(self) -> Shots:
        """Return what was gathered.

        Raises:
            ValueError: with less than two frames, which is a bug.
        """
        if len(self._small) < 2:
            raise ValueError("two frames are needed")
        frame = self._whole[0]
        return Shots(
            np.stack(self._small),
            float(np.median(self._noises)),
            (frame.width, frame.height),
            rate_of(self._moments[0], self._moments[-1]),
        )


def rate_of(first: tuple[int, float], last: tuple[int, float]) -> float:
    """Return the frames a second of a camera between two of its frames; 0 if no time passed.

    Args:
        first: number and seconds of a frame.
        last: of a later one; frames between them may have been left out.
    """
    took_s = last[1] - first[1]
    return (last[0] - first[0]) / took_s if took_s > 0 else 0.0


def somebody_in(pixels: Pixels, engine: Engine, zone: Box, least: float) -> bool:
    """Return whether anybody is to be seen in a zone of a frame, be it a part without a face.

    What is beside the zone gets into no photo, and may be any clutter.

    Args:
        pixels: RGB uint8, shape (height, width, 3).
        engine: with its segmentation.
        zone: in shares of the frame.
        least: share of the zone from which on it counts.
    """
    height, width = pixels.shape[:2]
    place = Box(zone.left * width, zone.top * height, zone.right * width, zone.bottom * height)
    reading = engine.read(pixels)
    boxes = (*(face.box for face in reading.faces), *reading.bystanders)
    if any(overlaps(box, place) for box in boxes):
        return True
    middles = (place.left + share * place.width for share in _ACROSS)
    squares = (Square(middle, height / 2, height) for middle in middles)
    return any(_share(pixels, engine, square, place) >= least for square in squares)


def _share(pixels: Pixels, engine: Engine, square: Square, place: Box) -> float:
    """Return how much of a place, in pixels, is a person, as far as a square shows it."""
    mask = engine.segmenter.segment_square(pixels, square).probability
    cell = square.side / mask.shape[0]
    columns = square.x - square.side / 2 + (np.arange(mask.shape[1]) + 0.5) * cell
    rows = square.y - square.side / 2 + (np.arange(mask.shape[0]) + 0.5) * cell
    across = (columns >= place.left) & (columns <= place.right)
    down = (rows >= place.top) & (rows <= place.bottom)
    seen = mask[np.ix_(down, across)] > _PERSON
    return float(seen.mean()) if seen.size else 0.0


def overlaps(one: Box, other: Box) -> bool:
    """Return whether two boxes have a part in common."""
    return bool(
        one.left < other.right
        and other.left < one.right
        and one.top < other.bottom
        and other.top < one.bottom
    )


def _middle(pixels: Pixels) -> Pixels:
    height, width = pixels.shape[:2]
    top, left = max(0, (height - _PATCH) // 2), max(0, (width - _PATCH) // 2)
    return pixels[top : top + _PATCH, left : left + _PATCH]
