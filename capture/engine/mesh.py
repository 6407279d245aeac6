"""The dense face mesh: 468 points in three dimensions."""

from __future__ import annotations

from typing import Final

import numpy as np

from capture.engine.detect import Detection
from capture.engine.models import Model
from capture.engine.sampling import Floats, Square, sample, square_around
from validation.reading import Pixels

POINTS: Final = 468
_FACTOR: Final = 1.5
"""By how much the detector's box is enlarged, as the network was trained."""
_EYE_CORNERS: Final = (33, 263)


class Mesher:
    """The mesh network."""

    def __init__(self, model: Model) -> None:
        self._model = model

    def from_detection(self, picture: Pixels, detection: Detection) -> tuple[Floats, float]:
        """Return (468, 3) points in pixels of the picture, and the score of a face."""
        box = detection.box
        corners = np.array([[box.left, box.top], [box.right, box.bottom]])
        eyes = detection.eyes
        return self._in_square(picture, square_around(corners, (eyes[0], eyes[1]), _FACTOR))

    def from_points(self, picture: Pixels, points: Floats) -> tuple[Floats, float]:
        """Do the same once more, from a mesh found before on this or the last frame."""
        line = (points[_EYE_CORNERS[0], :2], points[_EYE_CORNERS[1], :2])
        return self._in_square(picture, square_around(points[:, :2], line, _FACTOR))

    def _in_square(self, picture: Pixels, square: Square) -> tuple[Floats, float]:
        side = self._model.side
        image = sample(picture, square, side)
        outputs = self._model.run(image.astype(np.float32) / np.float32(255))
        points = outputs["conv2d_21"].reshape(POINTS, 3).astype(np.float64)
        logit = float(outputs["conv2d_31"].reshape(-1)[0])
        score = 1 / (1 + np.exp(-np.clip(logit, -100, 100)))
        return square.to_picture(points, side), float(score)
