"""Head pose in degrees, by laying the mean face onto the mesh.

The mean face, which has true depth, is turned until its points, seen from afar,
fall on those of the mesh in the picture. Roll is half-way between what that says
and the line through the pupils, because eyes need not stand level in a head, nor
does a mesh lie straight on every face. The mesh's own depth has no part in it, because it
follows a turn of 10 to 20 degrees by only about two thirds. What holds this to
real degrees, and how well, is decision record 0009.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

import numpy as np

from capture.engine.models import ModelDamaged
from capture.engine.sampling import Floats
from validation.reading import LANDMARK_COUNT, Landmarks, Pose

MEAN_FACE: Final = "mean_face.csv"
_DEPTH: Final = 0.95
"""True depth of a face against the mesh's: hand-marked points of two people before five cameras
at once say 0.84 and 1.03, a woman who turns through 80 degrees 1.01, two tilting people 1.04."""
_COLUMNS: Final = 4
_LEAST_POINTS: Final = 100


class PoseFinder:
    """The mean face, ready to be laid onto others."""

    def __init__(self, points: Floats, mean: Floats) -> None:
        """Take the mean face.

        Args:
            points: which mesh points are meant, shape (n,).
            mean: where they are, shape (n, 3): x to the right, y down, z away from the
                camera, symmetric to x = 0, looking straight at the camera.
        """
        self._points = points.astype(np.intp)
        self._solve = np.linalg.pinv((mean - mean.mean(axis=0)) * [1.0, 1.0, _DEPTH])

    @classmethod
    def load(cls, folder: Path) -> PoseFinder:
        """Load the mean face from the assets.

        Raises:
            ModelDamaged: if the file is missing or holds something else.
        """
        try:
            lines = (folder / MEAN_FACE).read_text(encoding="utf-8").splitlines()[1:]
            table = np.array([[float(value) for value in line.split(",")] for line in lines])
        except (OSError, ValueError) as error:
            raise ModelDamaged(MEAN_FACE) from error
        whole = table.ndim == 2 and table.shape[1] == _COLUMNS and len(table) >= _LEAST_POINTS
        if not whole or table[:, 0].min() < 0 or table[:, 0].max() >= LANDMARK_COUNT:
            raise ModelDamaged(MEAN_FACE)
        return cls(table[:, 0], table[:, 1:])

    def pose_of(self, landmarks: Landmarks, eyes: Floats) -> Pose:
        """Return the pose in degrees; see ``Pose`` for the signs.

        Args:
            landmarks: shape (478, 3), pixels of the picture.
            eyes: shape (2, 2), the iris centres, the picture's left one first.
        """
        seen = landmarks[self._points]
        turn = _nearest_rotation(self._solve @ (seen - seen.mean(axis=0))[:, :2])
        line = eyes[1] - eyes[0]
        level = np.array([np.arctan2(line[1], line[0]), np.arctan2(turn[1, 0], turn[0, 0])])
        return Pose(
            yaw=float(np.degrees(np.arctan2(-turn[0, 2], turn[2, 2]))),
            pitch=float(np.degrees(np.arctan2(turn[1, 2], np.hypot(turn[0, 2], turn[2, 2])))),
            roll=_middle(level),
        )


def _middle(angles: Floats) -> float:
    """Return the direction half-way between two, in degrees, wherever the circle begins."""
    return float(np.degrees(np.arctan2(np.sin(angles).sum(), np.cos(angles).sum())))


def _nearest_rotation(projection: Floats) -> Floats:
    """Return the rotation (3, 3) nearest to an orthographic projection (3, 2) of a model."""
    left, _, right = np.linalg.svd(projection.T, full_matrices=False)
    across, down = left @ right
    return np.stack([across, down, np.cross(across, down)])
