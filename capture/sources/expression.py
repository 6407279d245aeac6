"""Blinks and moves the mouth of the sitter's head, by warping what the photograph shows.

The lid is the skin above the eye, pulled down over an eyeball that stays where
it is. The lips slide over teeth that stay where they are; where the jaw drops
further than the photograph has teeth to show, the mouth is dark. Positions are
pixels of the head's layer (``cutout``). It knows nothing of pose and place.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

import cv2
import numpy as np
from numpy.typing import NDArray

from capture.sources.cutout import ENLARGED, Layer, Points

Lines = NDArray[np.floating[Any]]
"""Rows of the layer, one for each column or pixel; or shares of pixels."""

_UPPER_LIDS: Final = (
    (33, 246, 161, 160, 159, 158, 157, 173, 133),
    (362, 398, 384, 385, 386, 387, 388, 466, 263),
)
_LOWER_LIDS: Final = (
    (33, 7, 163, 144, 145, 153, 154, 155, 133),
    (362, 382, 381, 380, 374, 373, 390, 249, 263),
)
_UPPER_LIP: Final = (78, 191, 80, 81, 82, 13, 312, 311, 310, 415, 308)
_LOWER_LIP: Final = (78, 95, 88, 178, 87, 14, 317, 402, 318, 324, 308)
_NOSE, _CHIN = 2, 152
_BELOW_LID: Final = 0.6 * ENLARGED
"""How far below the lid's edge the lashes' shadow reaches."""
_LASHES: Final = 2.2 * ENLARGED
"""Height of the lashes with their shadow."""
_SKIN: Final = 7.5 * ENLARGED
"""Height of the skin between lashes and brow that is pulled down."""
_INTO_LIP: Final = 0.8 * ENLARGED
_DROP: Final = 9.0 * ENLARGED
"""How far a jaw that is wholly open has dropped."""
_BELOW_CHIN: Final = 14.0 * ENLARGED
_DARK: Final = (34, 12, 12, 255)
_TONGUE: Final = (52, 20, 20, 0)


@dataclass(frozen=True)
class Expression:
    """What the face does, each from 0 to 1.

    Attributes:
        blink: 1 is closed.
        teeth: 0 is lips that meet, 1 the smile of the photograph.
        jaw: 1 is wide open.
    """

    blink: float = 0.0
    teeth: float = 0.0
    jaw: float = 0.0


@dataclass(frozen=True)
class _Part:
    """A rectangle of the layer with the two edges that move in it, a row for each column."""

    left: int
    top: int
    right: int
    bottom: int
    upper: Lines
    lower: Lines

    def of(self, layer: Layer) -> Layer:
        return layer[self.top : self.bottom, self.left : self.right]

    @property
    def rows(self) -> Lines:
        """Row of each pixel's centre in the layer, shape (height, 1)."""
        return np.arange(self.top, self.bottom, dtype=np.float32)[:, None] + np.float32(0.5)


class Face:
    """The head's layer with its parts found; ``show`` gives it an expression."""

    def __init__(self, head: Layer, landmarks: Points) -> None:
        """Find the parts.

        Args:
            head: layer of the head.
            landmarks: of the face mesh, shape (478, 2), pixels of the layer.
        """
        self._head = head
        self._eyes = [
            _part(landmarks[list(upper)], landmarks[list(lower)], (4, 9, 4))
            for upper, lower in zip(_UPPER_LIDS, _LOWER_LIDS, strict=True)
        ]
        self._mouth = _part(landmarks[list(_UPPER_LIP)], landmarks[list(_LOWER_LIP)], (26, 14, 46))
        self._nose_y = float(landmarks[_NOSE, 1])
        self._chin = landmarks[_CHIN]

    def show(self, expression: Expression) -> Layer:
        """Return a fresh layer of the head with this expression."""
        head = self._head.copy()
        if expression.blink > 0:
            for eye in self._eyes:
                _blink(head, eye, expression.blink)
        if expression.teeth < 1 or expression.jaw > 0:
            self._speak(head, expression)
        return head

    def _speak(self, head: Layer, expression: Expression) -> None:
        part = self._mouth
        source = part.of(self._head)
        closed = 1 - max(expression.teeth, min(1.0, expression.jaw * 3))
        gap = part.lower - part.upper
        within = np.clip(gap * 3 / ENLARGED, 0, 1)
        meeting = part.upper + 0.5 * gap
        upper = part.upper + closed * (meeting - part.upper)
        lip_drop, chin_drop = self._drops(expression.jaw)
        lower = part.lower - closed * (part.lower - meeting) + lip_drop
        rows = part.rows
        above = part.upper - _INTO_LIP * within
        above_rows = _stretched(rows, (self._nose_y, upper), above)
        under_rows = self._under_rows(rows, (lower, chin_drop), part.lower + _INTO_LIP * within)
        lips = _mix(
            _shifted(source, part, above_rows),
            _shifted(source, part, under_rows),
            _soft(rows - (upper + lower) / 2),
        )
        line = np.exp(-(((rows - meeting) / (0.55 * ENLARGED)) ** 2)) * within * closed
        lips[..., :3] *= (1 - 0.35 * line)[..., None]
        opened = np.clip((lower - upper) / ENLARGED, 0, 1) * within
        seen = _soft(rows - upper) * _soft(lower - rows) * opened
        drawn = _mix(lips, self._inside(source, (upper, lower)), seen)
        part.of(head)[:] = np.round(drawn).astype(np.uint8)

    def _inside(self, source: Layer, lips: tuple[Lines, Lines]) -> Lines:
        """Return what is to be seen between the lips: the upper teeth, and dark below."""
        part, (upper, lower) = self._mouth, lips
        teeth = _shifted(source, part, part.rows - (upper - part.upper))
        end = upper + part.lower - part.upper - _INTO_LIP
        depth = np.clip((part.rows - end) / np.maximum(lower - end, 1), 0, 1)[..., None]
        dark = np.array(_DARK, dtype=np.float32) + np.array(_TONGUE, dtype=np.float32) * depth
        return _mix(teeth, dark, _soft((part.rows - end) / 2))

    def _drops(self, jaw: float) -> tuple[Lines, Lines]:
        """Return how far the lower lip and the chin have dropped in each column."""
        part = self._mouth
        columns = np.arange(part.left, part.right, dtype=np.float32) + np.float32(0.5)
        off = np.abs(columns - self._chin[0]) * 2 / (part.right - part.left)
        chin = np.cos(np.clip(off, 0, 1) * np.pi / 2)
        open_part = part.lower > part.upper + 1
        first, last = np.flatnonzero(open_part)[[0, -1]]
        across = np.clip((np.arange(len(columns)) - first) / (last - first), 0, 1)
        drop = jaw * _DROP
        return (
            (drop * np.sin(across * np.pi) ** 0.8).astype(np.float32),
            (drop * chin).astype(np.float32),
        )

    def _under_rows(self, rows: Lines, to: tuple[Lines, Lines], lip: Lines) -> Lines:
        """Return the source rows below the mouth: lower lip and chin, then the throat.

        Args:
            rows: to be drawn.
            to: row of the lower lip's edge and drop of the chin, by column.
            lip: source row of the lower lip's edge, by column.
        """
        lower, drop = to
        chin = float(self._chin[1])
        to_chin = lip + (rows - lower) * (chin - lip) / (chin + drop - lower)
        end = chin + _BELOW_CHIN
        throat = chin + (rows - chin - drop) * (end - chin) / (end - chin - drop)
        under = np.where(rows < chin + drop, to_chin, np.where(rows < end, throat, rows))
        return np.asarray(under, dtype=np.float32)


def _part(upper: Points, lower: Points, room: tuple[float, float, float]) -> _Part:
    """Return the part around two edges, given left to right.

    Args:
        upper: shape (n, 2).
        lower: shape (m, 2), with the same ends.
        room: added at the sides, above and below, pixels of the photograph.
    """
    points = np.concatenate([upper, lower])
    side, above, below = (each * ENLARGED for each in room)
    left, top = np.floor(points.min(axis=0) - np.array([side, above])).astype(int)
    right, bottom = np.ceil(points.max(axis=0) + np.array([side, below])).astype(int)
    columns = np.arange(left, right) + 0.5
    edges = [np.interp(columns, line[:, 0], line[:, 1]) for line in (upper, lower)]
    smooth = [cv2.GaussianBlur(edge[None], (0, 0), ENLARGED)[0] for edge in edges]
    high = np.minimum(*smooth).astype(np.float32)
    return _Part(left, top, right, bottom, high, np.maximum(*smooth).astype(np.float32))


def _blink(head: Layer, eye: _Part, strength: float) -> None:
    """Pull the upper lid down over the eye, in place; the lashes go along unstretched."""
    source = eye.of(head).copy()
    edge = eye.upper + _BELOW_LID
    down = strength * (eye.lower - eye.upper)
    lid, lashes = edge + down, edge - _LASHES
    skin = _stretched(eye.rows, (edge - _SKIN, lashes + down), lashes)
    rows = np.where(eye.rows > lashes + down, eye.rows - down, skin)
    drawn = _mix(source.astype(np.float32), _shifted(source, eye, rows), _soft(lid - eye.rows))
    eye.of(head)[:] = np.round(drawn).astype(np.uint8)


def _stretched(rows: Lines, to: tuple[Lines | float, Lines], end: Lines) -> Lines:
    """Return source rows that stretch [to[0], end] over [to[0], to[1]]; above it, all stays."""
    start, finish = to
    source = start + (rows - start) * (end - start) / (finish - start)
    return np.where(rows < start, rows, source).astype(np.float32)


def _shifted(source: Layer, part: _Part, rows: Lines) -> Lines:
    """Return the part with each pixel taken from the same column at another row of the layer."""
    height, width = source.shape[:2]
    columns = np.broadcast_to(np.arange(width, dtype=np.float32), (height, width))
    at = np.broadcast_to(rows, (height, width)) - np.float32(part.top + 0.5)
    drawn = cv2.remap(
        source,
        np.ascontiguousarray(columns),
        np.ascontiguousarray(at, dtype=np.float32),
        cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_REPLICATE,
    )
    return drawn.astype(np.float32)


def _soft(distance: Lines) -> Lines:
    """Return 0 to 1 across one and a half pixels of the layer, 1 where the distance is above 0."""
    return np.asarray(np.clip(distance / 1.5 + 0.5, 0, 1), dtype=np.float32)


def _mix(under: Lines, over: Lines, share: Lines) -> Lines:
    return under + (over - under) * share[..., None]
