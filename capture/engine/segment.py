"""Where the person is, and from it the top of the hair.

The crown is read from the person mask and never guessed from the face: the
distance between forehead and hair top differs more than twofold between people.
"""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from capture.engine.models import Model
from capture.engine.sampling import Floats, Square, sample
from capture.engine.track import crown_at
from validation.reading import Box, Crown, Mask, PersonMask, Pixels

_Cells = NDArray[np.bool_]

_FOREHEAD, _CHIN, _CHEEKS = 10, 152, (234, 454)
_SIDE_IN_FACE_HEIGHTS: Final = 3.0
_HALF_WIDTH_IN_FACE_WIDTHS: Final = 0.55
_PERCENTILE: Final = 4.0
"""Of the columns' top rows: one stray hair is not the crown, a bun is."""
_PERSON: Final = 0.5


class Segmenter:
    """The segmentation network, on a square around the head."""

    def __init__(self, model: Model) -> None:
        self._model = model

    def segment(self, picture: Pixels, landmarks: Floats) -> PersonMask:
        """Return the mask of the square of three face heights around the face."""
        forehead, chin = landmarks[_FOREHEAD, :2], landmarks[_CHIN, :2]
        centre = (forehead + chin) / 2
        side = float(np.hypot(*(chin - forehead))) * _SIDE_IN_FACE_HEIGHTS
        square = Square(float(centre[0]), float(centre[1]), side)
        return self.segment_square(picture, square)

    def segment_square(self, picture: Pixels, square: Square) -> PersonMask:
        """Return the mask of any upright square of the picture."""
        image = sample(picture, square, self._model.side)
        outputs = self._model.run(image.astype(np.float32) / np.float32(255))
        probability: Mask = outputs["activation_10"][..., 0].astype(np.float32)
        half = square.side / 2
        box = Box(square.x - half, square.y - half, square.x + half, square.y + half)
        return PersonMask(probability, box)


def find_crown(person: PersonMask, landmarks: Floats) -> Crown | None:
    """Return the top of the hair of the face with these landmarks, None if there is no mask there.

    The mask's part that hangs together with the face is taken; in each column
    near the head's axis the row where the probability crosses one half is
    interpolated, and a low percentile of those rows is the crown.
    """
    cell = person.box.width / person.probability.shape[1]
    origin = np.array([person.box.left, person.box.top])
    face = _part_of_face(person.probability, (landmarks[:, :2] - origin) / cell)
    if face is None:
        return None
    forehead, chin = landmarks[_FOREHEAD, :2], landmarks[_CHIN, :2]
    axis_x = float((forehead + (forehead - chin) * 0.25)[0] - origin[0]) / cell
    cheeks = landmarks[list(_CHEEKS), :2]
    reach = float(np.hypot(*(cheeks[1] - cheeks[0]))) * _HALF_WIDTH_IN_FACE_WIDTHS / cell
    near = np.abs(np.arange(face.shape[1]) + 0.5 - axis_x) <= reach
    near &= face.any(axis=0)
    if not near.any():
        return None
    rows = _crossings(person.probability[:, near], face[:, near])
    return crown_at(_low(rows) * cell + float(origin[1]), person)


def _part_of_face(probability: Mask, points: Floats) -> _Cells | None:
    """Return which cells hang together with the face's middle."""
    count, labels = cv2.connectedComponents((probability > _PERSON).astype(np.uint8))
    middle = points.mean(axis=0).astype(int).clip(0, probability.shape[0] - 1)
    label = int(labels[middle[1], middle[0]])
    if count < 2 or label == 0:
        return None
    return np.asarray(labels == label)


def _crossings(probability: Mask, face: _Cells) -> Floats:
    """Return for each column the row, in cells, where the probability crosses one half above."""
    first, columns = face.argmax(axis=0), np.arange(face.shape[1])
    inside = probability[first, columns].astype(np.float64)
    above = probability[np.maximum(first - 1, 0), columns].astype(np.float64)
    rising = inside > above
    part = np.where(rising, (_PERSON - above) / np.where(rising, inside - above, 1.0), 0.0)
    return np.where(first == 0, 0.0, first - 1 + part)


def _low(rows: Floats) -> float:
    """Return the low percentile, as ``np.percentile`` does at ten times the cost of sorting."""
    place = (len(rows) - 1) * _PERCENTILE / 100
    return float(np.interp(place, np.arange(len(rows)), np.sort(rows)))
