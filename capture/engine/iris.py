"""Iris and lids of each eye, finer than the mesh has them."""

from __future__ import annotations

from typing import Final

import numpy as np

from capture.engine.models import Model
from capture.engine.sampling import Floats, Square, sample, square_around
from capture.engine.track import Eyes
from validation.reading import LANDMARK_COUNT, Pixels

_FACTOR: Final = 2.3
_CORNERS: Final = ((33, 133), (362, 263))
"""Mesh points at the corners of the eyes, the picture's left eye first."""
_LIDS: Final = (
    (33, 7, 163, 144, 145, 153, 154, 155, 133, 246, 161, 160, 159, 158, 157, 173),
    (263, 249, 390, 373, 374, 380, 381, 382, 362, 466, 388, 387, 386, 385, 384, 398),
)
"""Mesh points that the network's first sixteen contour points replace."""
_IRIS_POINTS: Final = 5


class IrisFinder:
    """The iris network; it knows one side, so the other eye is shown mirrored."""

    def __init__(self, model: Model) -> None:
        self._model = model

    def refine(
        self, picture: Pixels, mesh: Floats, before: Eyes | None = None
    ) -> tuple[Floats, Eyes]:
        """Return (478, 3): the mesh with finer lids, then the two irises; and the eyes alone.

        Args:
            picture: that the mesh was found in.
            mesh: shape (468, 3), pixels of the picture.
            before: the same face's eyes a moment ago. Then one eye is looked at, by turns, and the
                other one only if that one has moved: both blink, and both look, together.
        """
        squares = [_square(mesh, corners) for corners in _CORNERS]
        if before is None:
            first, points = 0, [self._look(picture, squares[eye], eye) for eye in (0, 1)]
        else:
            first, points = 1 - before.last, list(before.points)
            points[first] = self._look(picture, squares[first], first)
            if before.stirs(first, points[first]):
                points[before.last] = self._look(picture, squares[before.last], before.last)
        landmarks = np.concatenate([mesh, np.zeros((LANDMARK_COUNT - len(mesh), 3))])
        for eye, (lids, corners) in enumerate(zip(_LIDS, _CORNERS, strict=True)):
            placed = squares[eye].to_picture(points[eye], self._model.side, mirrored=eye == 1)
            iris = slice(len(mesh) + eye * _IRIS_POINTS, len(mesh) + (eye + 1) * _IRIS_POINTS)
            landmarks[list(lids), :2] = placed[: len(lids)]
            landmarks[iris, :2] = placed[len(lids) :]
            landmarks[iris, 2] = mesh[list(corners), 2].mean()
        return landmarks, Eyes((points[0], points[1]), first)

    def _look(self, picture: Pixels, square: Square, eye: int) -> Floats:
        """Return (21, 2), lids and iris of one eye, in cells of its sample."""
        # By its corners the irises come out one per cent of the eye distance too low and
        # too far to one side of hand-placed pupils; by their middles cells fit best.
        side, mirrored = self._model.side, eye == 1
        image = sample(picture, square, side, mirrored=mirrored, centred=True)
        outputs = self._model.run(image.astype(np.float32) / np.float32(255))
        contour = outputs["output_eyes_contours_and_brows"].reshape(-1, 3)[: len(_LIDS[eye]), :2]
        iris = outputs["output_iris"].reshape(_IRIS_POINTS, 3)[:, :2]
        return np.concatenate([contour, iris]).astype(np.float64)


def _square(mesh: Floats, corners: tuple[int, int]) -> Square:
    left, right = mesh[corners[0], :2], mesh[corners[1], :2]
    return square_around(np.stack([left, right]), (left, right), _FACTOR)
