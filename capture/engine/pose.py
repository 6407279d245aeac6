"""Head pose from the mesh's own three dimensions.

Roll is the angle of the line through the pupils. Yaw and pitch are the turn of
the head's axes (cheek to cheek, chin to forehead) out of the picture's plane.
Their signs and order are sound; their degrees are not calibrated, because the
depth of the mesh is itself an estimate, so nothing is refused by them yet.
"""

from __future__ import annotations

from typing import Final

import numpy as np

from capture.engine.sampling import Floats
from validation.reading import Landmarks, Pose

_ACROSS: Final = ((234, 454), (33, 263), (132, 361), (61, 291))
"""Pairs of mesh points that mirror each other, the picture's left one first."""
_CHIN_TO_FOREHEAD: Final = (152, 10)


def pose_of(landmarks: Landmarks, eyes: Floats) -> Pose:
    """Return the pose in degrees; see ``Pose`` for the signs."""
    lines = np.array([landmarks[right] - landmarks[left] for left, right in _ACROSS])
    across = lines.sum(axis=0)
    up = landmarks[_CHIN_TO_FOREHEAD[1]] - landmarks[_CHIN_TO_FOREHEAD[0]]
    line = eyes[1] - eyes[0]
    return Pose(
        yaw=float(np.degrees(np.arctan2(across[2], np.hypot(across[0], across[1])))),
        pitch=float(np.degrees(np.arctan2(up[2], np.hypot(up[0], up[1])))),
        roll=float(np.degrees(np.arctan2(line[1], line[0]))),
    )
