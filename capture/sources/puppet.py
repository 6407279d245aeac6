"""Draws the sitter as a camera would see it: a person before a plain backdrop, with grain.

What it is told are the dials of one moment; it keeps nothing from frame to frame
but drawings that depend on the dials alone, so that the same dials, seed and
number always give the same pixels. It knows nothing of time and scenarios.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from capture.sources.cutout import (
    ENLARGED,
    LAP,
    Cutout,
    Layer,
    Outlines,
    cut_out,
    to_layer,
)
from capture.sources.expression import Expression, Face
from capture.sources.turning import Region, Turning
from validation.reading import Pixels, Pose, Reading

FRAME_SIZE: Final = (1920, 1080)
"""Width and height of the frames, pixels: those of a common camera."""
_GRAIN_TILE: Final = 512
_GRAIN: Final = 1.6
"""Standard deviation of the grain, grey levels."""
_LIFT: Final = 6
"""Mean of the grain as it is added; bytes know nothing below 0."""
_FALL_OFF: Final = 5.0
"""Grey levels by which the corners of the picture are darker than its middle."""
_OPAQUE: Final = 255
_COMPLEXION: Final = (0.80, 0.74, 0.70, 1.0)
"""Of the second person against the sitter, by channel."""
Matrix = NDArray[np.float64]
Colour = tuple[int, int, int]


@dataclass(frozen=True)
class Place:
    """Where a person is.

    Attributes:
        x: of the mid-point of the eyes, from the frame's middle, in frame widths; right is above 0.
        y: the same in frame heights; down is above 0.
        face: distance between the cheeks in frame widths.
    """

    x: float
    y: float
    face: float


@dataclass(frozen=True)
class Dials:
    """All that the sitter can do, at one moment.

    Attributes:
        place: of the sitter.
        pose: of the head; yaw and roll as seen, pitch against the photograph's.
        expression: of the face.
        other: of a second person behind the sitter, or None.
    """

    place: Place
    pose: Pose
    expression: Expression
    other: Place | None = None


class Puppet:
    """The sitter, ready to be drawn. One thread at a time."""

    def __init__(
        self, photo: Pixels, reading: Reading, outlines: Outlines, backdrop: tuple[int, int, int]
    ) -> None:
        """Cut the sitter out and find its parts.

        Args:
            photo: the photograph that the outlines were drawn on.
            reading: what the engine saw in it; it must have a face.
            outlines: of the person.
            backdrop: colour of the wall, R, G, B.
        """
        face = reading.face
        if face is None:
            raise ValueError("no face in the sitter's photograph")
        cutout = cut_out(photo, outlines)
        self._wall = (*backdrop, 0)
        self._native = face.pose
        self._face_width = face.width * ENLARGED
        self._eyes = to_layer(face.eyes).mean(axis=0)
        self._floor = to_layer(outlines.body[[0, -1]] + np.array([0, LAP]))
        self._turning = Turning(face.landmarks, outlines)
        self._region = self._turning.region.slices
        self._face = Face(cutout.head, to_layer(face.landmarks[:, :2]))
        self._before = cv2.merge([cutout.before[self._region]] * 4)
        self._on_wall = _on_wall(cutout.body, backdrop)
        self._canvas = self._on_wall.copy()
        self._reach = _reach(self._canvas[..., 3], self._turning.region)
        self._empty = np.full((*FRAME_SIZE[::-1], 4), self._wall, dtype=np.uint8)
        self._shade = _shade()
        self._second_person = cache(lambda: _on_wall(_stranger(cutout), backdrop))
        self._with_expression = lru_cache(maxsize=4)(self._face.show)

    def draw(self, dials: Dials, grain: Grain, number: int) -> Pixels:
        """Return the frame of these dials; RGB uint8, ``FRAME_SIZE``.

        Args:
            dials: of this moment.
            grain: of the camera.
            number: of the frame, so that no two have the same grain.
        """
        sitter = self._in_frame(self._posed(dials), self._matrix(dials.place))
        frame = np.asarray(cv2.cvtColor(sitter, cv2.COLOR_RGBA2RGB), dtype=np.uint8)
        if dials.other is not None:
            behind = self._in_frame(self._second_person(), self._matrix(dials.other, mirrored=True))
            _put_behind(frame, sitter, behind, self._wall[:3])
        darkened = cv2.subtract(frame, self._shade)
        return np.asarray(cv2.add(darkened, grain.of(number)), dtype=np.uint8)

    def _posed(self, dials: Dials) -> Layer:
        """Return the sitter with this pose and expression before the wall, as a layer.

        Unlike in the cut-out, the colours are those before the wall where alpha is below 1.
        """
        head = self._with_expression(dials.expression)
        away = Pose(dials.pose.yaw - self._native.yaw, dials.pose.pitch, dials.pose.roll)
        turned = cv2.remap(head, *self._turning.maps(away), cv2.INTER_LINEAR)
        seen = cv2.multiply(turned, self._before, scale=1 / _OPAQUE)
        left = cv2.merge([_OPAQUE - seen[..., 3]] * 4)
        covered = cv2.multiply(self._on_wall[self._region], left, scale=1 / _OPAQUE)
        self._canvas[self._region] = cv2.add(covered, seen)
        return self._canvas

    def _matrix(self, place: Place, *, mirrored: bool = False) -> Matrix:
        """Return the affine map, shape (2, 3), from a layer to the frame.

        The photograph's own tilt is undone. A person so far away that the picture's
        lower edge would be below them sits lower instead.
        """
        width, height = FRAME_SIZE
        scale = place.face * width / self._face_width
        angle = -np.radians(self._native.roll)
        turn = scale * np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
        if mirrored:
            turn = np.diag([-1.0, 1.0]) @ turn
        eyes = np.array([(0.5 + place.x) * width, (0.5 + place.y) * height])
        shift = eyes - turn @ self._eyes
        shift[1] += max(0.0, height - float((self._floor @ turn.T + shift)[:, 1].min()))
        return np.column_stack([turn, shift])

    def _in_frame(self, layer: Layer, matrix: Matrix) -> Layer:
        """Return the frame with a layer in it; only where there can be a person is drawn."""
        frame = self._empty.copy()
        left, top, right, bottom = self._box(matrix)
        if left >= right or top >= bottom:
            return frame
        # Pixel centres lie at whole numbers for OpenCV and at halves for us.
        moved = matrix.copy()
        moved[:, 2] += matrix[:, :2].sum(axis=1) / 2 - 0.5 - [left, top]
        cv2.warpAffine(
            layer,
            moved,
            (right - left, bottom - top),
            dst=frame[top:bottom, left:right],
            flags=cv2.INTER_LINEAR,
            borderValue=self._wall,
        )
        return frame

    def _box(self, matrix: Matrix) -> tuple[int, int, int, int]:
        """Return left, top, right, bottom of the part of the frame that a person can be in."""
        width, height = FRAME_SIZE
        back = np.linalg.inv(matrix[:, :2])
        corners = np.array([[0, 0], [width, 0], [0, height], [width, height]]) - matrix[:, 2]
        lowest = int(np.clip((corners @ back.T)[:, 1].max(), 0, len(self._reach) - 1))
        first, last = self._reach[lowest]
        person = np.array([[first, 0], [last, 0], [first, lowest], [last, lowest]])
        spots = person @ matrix[:, :2].T + matrix[:, 2]
        left, top = np.floor(spots.min(axis=0)).astype(int).clip(0, FRAME_SIZE)
        right, bottom = np.ceil(spots.max(axis=0) + 1).astype(int).clip(0, FRAME_SIZE)
        return int(left), int(top), int(right), int(bottom)


class Grain:
    """The sensor's noise: one field, of which each frame sees another part."""

    def __init__(self, seed: int) -> None:
        """Make the field.

        Args:
            seed: the same seed gives the same grain.
        """
        self._seed = seed
        shape = (_GRAIN_TILE, _GRAIN_TILE, 3)
        random = np.random.default_rng(seed).standard_normal(shape, dtype=np.float32)
        soft = cv2.GaussianBlur(random, (0, 0), 0.6)
        grey = soft.mean(axis=2, keepdims=True) * 1.5 + soft * 0.6
        levels = np.round(grey / grey.std() * _GRAIN + _LIFT).clip(0, 2 * _LIFT)
        width, height = FRAME_SIZE
        times = (height // _GRAIN_TILE + 2, width // _GRAIN_TILE + 2, 1)
        self._field = np.tile(levels.astype(np.uint8), times)

    def of(self, number: int) -> Pixels:
        """Return what is added to frame ``number``; its mean is ``_LIFT``."""
        random = np.random.default_rng((self._seed, number))
        top, left = random.integers(0, _GRAIN_TILE, 2)
        width, height = FRAME_SIZE
        return self._field[top : top + height, left : left + width]


def _on_wall(layer: Layer, wall: Colour) -> Layer:
    """Return a layer with the wall's colour put behind it and its alpha kept."""
    free = _OPAQUE - layer[..., 3]
    behind = [
        cv2.multiply(free, np.full_like(free, level), scale=1 / _OPAQUE) for level in (*wall, 0)
    ]
    return np.asarray(cv2.add(layer, cv2.merge(behind)), dtype=np.uint8)


def _reach(alpha: NDArray[np.uint8], region: Region) -> NDArray[np.int64]:
    """Return for each row the first and last column of the person down to that row, (rows, 2)."""
    seen = alpha > 0
    seen[region.slices] = True
    width = alpha.shape[1]
    empty = ~seen.any(axis=1)
    first = np.where(empty, width, seen.argmax(axis=1))
    last = np.where(empty, 0, width - seen[:, ::-1].argmax(axis=1))
    return np.column_stack([np.minimum.accumulate(first), np.maximum.accumulate(last)])


def _shade() -> Pixels:
    """Return what is taken off each frame: the lens's fall-off, and the mean of the grain."""
    width, height = FRAME_SIZE
    across = np.linspace(-1, 1, width, dtype=np.float32)[None]
    down = np.linspace(-1, 1, height, dtype=np.float32)[:, None]
    taken = np.rint(_FALL_OFF / 2 * (across**2 + down**2) + _LIFT).astype(np.uint8)
    return np.asarray(cv2.merge([taken] * 3), dtype=np.uint8)


def _stranger(cutout: Cutout) -> Layer:
    """Return a second person: the sitter in a suit of another colour, and with darker hair."""
    seen = cv2.multiply(cutout.head, cv2.merge([cutout.before] * 4), scale=1 / _OPAQUE)
    free = cv2.merge([_OPAQUE - seen[..., 3]] * 4)
    body = cv2.multiply(cv2.cvtColor(cutout.body, cv2.COLOR_RGBA2BGRA), free, scale=1 / _OPAQUE)
    dark = cv2.transform(seen, np.diag(_COMPLEXION))
    return np.asarray(cv2.add(body, dark), dtype=np.uint8)


def _put_behind(frame: Pixels, sitter: Layer, behind: Layer, wall: Colour) -> None:
    """Put a second person behind the sitter, both drawn before the same wall, in place."""
    columns = np.flatnonzero(behind[..., 3].any(axis=0))
    if not len(columns):
        return
    part = np.s_[:, columns[0] : columns[-1] + 1]
    free = cv2.merge([_OPAQUE - sitter[part][..., 3]] * 3)
    bare = cv2.multiply(np.full_like(free, wall), free, scale=1 / _OPAQUE)
    person = cv2.cvtColor(behind[part], cv2.COLOR_RGBA2RGB)
    seen = cv2.multiply(person, free, scale=1 / _OPAQUE)
    frame[part] = cv2.add(cv2.subtract(frame[part], bare), seen)
