"""Iris and lids of each eye, finer than the mesh has them."""

from __future__ import annotations

from typing import Final

import numpy as np

from capture.engine.models import Model
from capture.engine.sampling import Floats, sample, square_around
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

    def refine(self, picture: Pixels, mesh: Floats) -> Floats:
        """Return (478, 3): the mesh with finer lids, then the two irises.

        Args:
            picture: that the mesh was found in.
            mesh: shape (468, 3), pixels of the picture.
        """
        landmarks = np.concatenate([mesh, np.zeros((LANDMARK_COUNT - len(mesh), 3))])
        for eye, (lids, corners) in enumerate(zip(_LIDS, _CORNERS, strict=True)):
            line = (mesh[corners[0], :2], mesh[corners[1], :2])
            square = square_around(mesh[list(corners), :2], line, _FACTOR)
            mirrored = eye == 1
            # By its corners the irises come out one per cent of the eye distance too low and
            # too far to one side of hand-placed pupils; by their middles cells fit best.
            image = sample(picture, square, self._model.side, mirrored=mirrored, centred=True)
            outputs = self._model.run(image.astype(np.float32) / np.float32(255))
            contour = outputs["output_eyes_contours_and_brows"].reshape(-1, 3)[: len(lids)]
            iris = outputs["output_iris"].reshape(_IRIS_POINTS, 3)
            both = np.concatenate([contour, iris]).astype(np.float64)
            placed = square.to_picture(both, self._model.side, mirrored=mirrored)
            landmarks[list(lids), :2] = placed[: len(lids), :2]
            first = len(mesh) + eye * _IRIS_POINTS
            landmarks[first : first + _IRIS_POINTS, :2] = placed[len(lids) :, :2]
            landmarks[first : first + _IRIS_POINTS, 2] = mesh[list(corners), 2].mean()
        return landmarks
