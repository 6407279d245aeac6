"""Cutting a turned square out of a picture, and taking points back again.

Every network looks at a square. The sampling is the one that the networks were
trained with (bilinear, no area average, cell 0 at the square's very corner): another
one shifts the points by about one per cent of the distance between the eyes.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from validation.reading import Pixels

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Square:
    """A square in a picture.

    Attributes:
        x: column of the centre, pixels.
        y: row of the centre, pixels.
        side: length of a side, pixels.
        angle: clockwise turn against the picture, radians.
    """

    x: float
    y: float
    side: float
    angle: float = 0.0

    def to_picture(self, points: Floats, cells: int, *, mirrored: bool = False) -> Floats:
        """Take points (n, 2 or 3) of a ``cells`` wide sample back to the picture.

        The third column, depth, is scaled alike but not turned.
        """
        scale = self.side / cells
        x = (cells - points[:, 0] if mirrored else points[:, 0]) - cells / 2
        y = points[:, 1] - cells / 2
        cosine, sine = np.cos(self.angle), np.sin(self.angle)
        columns = [
            self.x + scale * (x * cosine - y * sine),
            self.y + scale * (x * sine + y * cosine),
        ]
        if points.shape[1] > 2:
            columns.append(points[:, 2] * scale)
        return np.column_stack(columns)


def sample(
    picture: Pixels, square: Square, cells: int, *, mirrored: bool = False, centred: bool = False
) -> Pixels:
    """Return what lies in ``square`` as a picture of ``cells`` by ``cells`` pixels.

    What lies beyond the picture's edge is filled with the edge's own pixels.

    Args:
        picture: RGB uint8.
        square: the part to look at.
        cells: width and height of the sample.
        mirrored: whether left and right are exchanged in the sample.
        centred: whether a cell's middle, and not its corner, lies where its number says.
    """
    scale = square.side / cells
    cosine, sine = np.cos(square.angle) * scale, np.sin(square.angle) * scale
    across_x, across_y = (-cosine, -sine) if mirrored else (cosine, sine)
    shift = 0.5 if centred else 0.0
    half = cells / 2 - shift
    matrix = np.array(
        [
            [across_x, -sine, square.x - shift - (across_x - sine) * half],
            [across_y, cosine, square.y - shift - (across_y + cosine) * half],
        ]
    )
    sampled = cv2.warpAffine(
        picture,
        matrix,
        (cells, cells),
        flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
        borderMode=cv2.BORDER_REPLICATE,
    )
    return np.asarray(sampled, dtype=np.uint8)


def square_around(points: Floats, towards: tuple[Floats, Floats], factor: float) -> Square:
    """Return the square around ``points`` (n, 2), turned with the line between two points.

    Args:
        points: pixels of the picture.
        towards: two points whose line is level in the square, the left one first.
        factor: by how much the longer side of the points' box is enlarged.
    """
    low, high = points.min(axis=0), points.max(axis=0)
    centre = (low + high) / 2
    line = towards[1] - towards[0]
    return Square(
        float(centre[0]),
        float(centre[1]),
        float((high - low).max() * factor),
        float(np.arctan2(line[1], line[0])),
    )
