"""What the face engine saw in one picture: the vocabulary that all rules share.

The bottom floor owns these words although the engine, one floor up, makes them,
so that knowledge flows in one direction only. All positions are pixels of the
picture that was read: origin at its top left corner, x to the right, y down,
pixel centres at half numbers not assumed. "Left" and "right" mean sides of the
picture, never of the person.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]
"""A picture: uint8, shape (height, width, 3), sRGB in the order R, G, B."""

Landmarks = NDArray[np.float64]
"""Shape (478, 3): x and y in pixels, z in the same scale, smaller = nearer the camera.

Points 0 to 467 are those of the MediaPipe face mesh, 468 to 472 and 473 to 477
are the two irises, centre first.
"""

Mask = NDArray[np.float32]
"""Shape (height, width): probability from 0 to 1 that a cell belongs to a person."""

LANDMARK_COUNT: Final = 478


@dataclass(frozen=True)
class Box:
    """An upright rectangle in pixels."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """Width in pixels."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """Height in pixels."""
        return self.bottom - self.top

    @property
    def area(self) -> float:
        """Area in square pixels; 0 for an empty box."""
        return max(self.width, 0.0) * max(self.height, 0.0)


@dataclass(frozen=True)
class Pose:
    """Head pose in degrees, as the camera sees it.

    Attributes:
        yaw: above 0 when the face is turned to the picture's right.
        pitch: above 0 when the face looks up.
        roll: above 0 when the head is tilted clockwise in the picture.
    """

    yaw: float
    pitch: float
    roll: float


@dataclass(frozen=True)
class Crown:
    """The top of the hair.

    Attributes:
        y: row of the top of the hair, in pixels.
        cut: whether the hair touches the picture's upper edge, so that ``y`` is
            only where the picture ends and the crown itself is not seen.
    """

    y: float
    cut: bool


@dataclass(frozen=True)
class PersonMask:
    """Where the person is, on a grid of cells over a part of the picture.

    Attributes:
        probability: one value a cell; the grid covers ``box`` evenly.
        box: in pixels of the picture; it may reach over the picture's edges.
    """

    probability: Mask
    box: Box


@dataclass(frozen=True)
class Face:
    """One face.

    Attributes:
        box: of the face mesh, forehead to chin.
        score: probability from 0 to 1 that the mesh lies on a face.
        landmarks: see ``Landmarks``.
        eyes: shape (2, 2), the iris centres (x, y), the one with the smaller x first.
        pose: of the head.
    """

    box: Box
    score: float
    landmarks: Landmarks
    eyes: NDArray[np.float64]
    pose: Pose

    @property
    def eyes_y(self) -> float:
        """Row of the mid-point between the pupils."""
        return float(self.eyes[:, 1].mean())

    @property
    def eye_distance(self) -> float:
        """Distance between the pupils in pixels."""
        return float(np.hypot(*(self.eyes[1] - self.eyes[0])))

    @property
    def chin_y(self) -> float:
        """Row of the lowest point of the chin (mesh point 152)."""
        return float(self.landmarks[_CHIN, 1])

    @property
    def left_x(self) -> float:
        """Column of the cheek on the picture's left (mesh points 234 and 454)."""
        return float(self.landmarks[_CHEEKS, 0].min())

    @property
    def right_x(self) -> float:
        """Column of the cheek on the picture's right."""
        return float(self.landmarks[_CHEEKS, 0].max())

    @property
    def width(self) -> float:
        """Distance between the two cheeks in pixels, without the ears."""
        return self.right_x - self.left_x

    @property
    def centre_x(self) -> float:
        """Column half-way between the cheeks."""
        return (self.left_x + self.right_x) / 2


_CHIN: Final = 152
_CHEEKS: Final = [234, 454]


@dataclass(frozen=True)
class Reading:
    """All that the engine saw in one picture.

    Attributes:
        width: of the picture, in pixels.
        height: of the picture, in pixels.
        faces: the largest first.
        bystanders: faces that were seen but are too small or dark to be measured.
        crown: of the largest face, or None when segmentation did not run or saw nobody.
        person: mask around the largest face, or None when segmentation did not run.
    """

    width: int
    height: int
    faces: tuple[Face, ...]
    crown: Crown | None = None
    person: PersonMask | None = None
    bystanders: tuple[Box, ...] = ()

    @property
    def face(self) -> Face | None:
        """The largest face, which is the sitter's."""
        return self.faces[0] if self.faces else None
