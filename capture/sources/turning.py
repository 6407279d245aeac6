"""Turns the sitter's head: where each pixel of a turned head comes from.

The face mesh gives the depth of the face; from its edge the depth falls off
evenly to nothing at the head's outline, which therefore stays where it is when
the head turns or nods. A tilt turns the head about the neck and dies away below
the chin, so that the neck follows and the collar stays. Positions are pixels of
the head's layer (``cutout``). It knows nothing of colours.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np

from capture.sources.cutout import ENLARGED, Floats, Outlines, Points, to_layer
from validation.reading import Pose

_CELL: Final = 8
"""Pixels of the layer for one cell of the field, which is smooth."""
_ROOM: Final = (34.0, 30.0)
"""Kept beside and below the head's outline for a turned one, pixels of the photograph."""
_AXIS: Final = 42.0
"""Depth of the axis that the head turns about, on the mesh's scale, pixels of the photograph."""
_DEPTH: Final = 0.85
"""The mesh is deeper than a head."""
_TWIST: Final = 30.0
"""Height of the neck that takes up a tilt, pixels of the photograph."""
_SPREADS: Final = 600
_STEPS: Final = 3


@dataclass(frozen=True)
class Region:
    """The part of a layer in which the head can move; whole cells."""

    left: int
    top: int
    right: int
    bottom: int

    @property
    def slices(self) -> tuple[slice, slice]:
        """Rows and columns, to index a layer with."""
        return slice(self.top, self.bottom), slice(self.left, self.right)


class Turning:
    """The depth of one head, and the maps of its turns."""

    def __init__(self, landmarks: Points, outlines: Outlines) -> None:
        """Find the depth.

        Args:
            landmarks: of the face mesh, shape (478, 3), pixels of the photograph.
            outlines: of the same photograph.
        """
        outline = to_layer(np.concatenate([outlines.head, outlines.collar]))
        self._neck = to_layer(outlines.neck)[0]
        self.region = _region(outline)
        self._cells = self._cell_centres()
        self._depth = self._depth_of(landmarks, outline)

    def maps(self, pose: Pose) -> tuple[Floats, Floats]:
        """Return for each pixel of the region the column and row of the layer to take.

        Args:
            pose: degrees away from that of the photograph.
        """
        at = self._untilted(np.radians(pose.roll))
        shift = np.sin(np.radians([pose.yaw, -pose.pitch]))
        came = at
        for _ in range(_STEPS):
            came = at - self._depth_at(came)[..., None] * shift
        moved = np.asarray(came - self._cells, dtype=np.float32)
        region = self.region
        size = (region.right - region.left, region.bottom - region.top)
        field = cv2.resize(moved, size, interpolation=cv2.INTER_LINEAR)
        columns = np.arange(region.left, region.right, dtype=np.float32)
        rows = np.arange(region.top, region.bottom, dtype=np.float32)[:, None]
        return field[..., 0] + columns, field[..., 1] + rows

    def _cell_centres(self) -> Points:
        """Return shape (rows, columns, 2): x and y of each cell's centre."""
        columns = np.arange(self.region.left, self.region.right, _CELL) + _CELL / 2
        rows = np.arange(self.region.top, self.region.bottom, _CELL) + _CELL / 2
        return np.dstack(np.meshgrid(columns, rows))

    def _depth_of(self, landmarks: Points, outline: Points) -> Floats:
        """Return the height of each cell over the axis, pixels of the layer."""
        shape = self._cells.shape[:2]
        inside = np.zeros(shape, dtype=np.uint8)
        corner = [self.region.left, self.region.top]
        cv2.fillPoly(inside, [np.round((outline - corner) / _CELL - 0.5).astype(np.int32)], 1)
        mesh = landmarks[:468]
        column, row = ((to_layer(mesh[:, :2]) - corner) / _CELL).astype(int).T
        height = np.maximum(_AXIS - mesh[:, 2], 0) * _DEPTH * ENLARGED
        total, count = np.zeros(shape), np.zeros(shape)
        np.add.at(total, (row, column), height)
        np.add.at(count, (row, column), 1)
        known = np.where(count > 0, total / np.maximum(count, 1), 0).astype(np.float32)
        fixed = (count > 0) | (inside == 0)
        field = known
        for _ in range(_SPREADS):
            field = np.where(fixed, known, cv2.blur(field, (3, 3))).astype(np.float32)
        return np.asarray(cv2.GaussianBlur(field, (0, 0), 1.5), dtype=np.float32)

    def _depth_at(self, points: Points) -> Floats:
        where = (points - [self.region.left, self.region.top]) / _CELL - 0.5
        found = cv2.remap(
            self._depth,
            where[..., 0].astype(np.float32),
            where[..., 1].astype(np.float32),
            cv2.INTER_LINEAR,
            borderMode=cv2.BORDER_REPLICATE,
        )
        return np.asarray(found, dtype=np.float32)

    def _untilted(self, roll: float) -> Points:
        """Return where each cell's centre was before the tilt; clockwise above 0."""
        away = self._cells - self._neck
        share = np.clip(-away[..., 1] / (_TWIST * ENLARGED), 0, 1)
        angle = -roll * share * share * (3 - 2 * share)
        cosine, sine = np.cos(angle), np.sin(angle)
        x, y = away[..., 0], away[..., 1]
        turned = np.dstack([x * cosine - y * sine, x * sine + y * cosine])
        return np.asarray(turned + self._neck, dtype=np.float64)


def _region(outline: Points) -> Region:
    side, below = (each * ENLARGED for each in _ROOM)
    left = int(outline[:, 0].min() - side) // _CELL * _CELL
    right = -(-int(outline[:, 0].max() + side) // _CELL) * _CELL
    bottom = -(-int(outline[:, 1].max() + below) // _CELL) * _CELL
    return Region(left, 0, right, bottom)
