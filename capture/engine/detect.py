"""Where the faces are, roughly: the BlazeFace short-range detector.

It sees a face from about an eighth of the width of what it looks at, so a live
frame is looked at whole and in its middle square, and a stored photograph in
overlapping tiles of several sizes as well.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from capture.engine.models import Model
from capture.engine.sampling import Square, sample
from validation.reading import Box, Pixels

_GRIDS: Final = ((16, 2), (8, 6))
"""Cells across and anchors a cell of the detector's two layers of output."""
_LEAST_LOGIT: Final = 0.0
"""That is a score of one half."""
_SAME_FACE: Final = 0.3
"""Share of overlap from which two detections are one face."""
_SAME_PLACE: Final = 0.5
"""The same for a face whose place is known."""
_TILE_SHARES: Final = (0.7, 0.45, 0.3)
"""Sides of the tiles of a thorough search, as shares of the picture's shorter side."""
_AGAIN: Final = (1.6, 2.2, 3.0)
"""Sides of the squares of a second look, in sides of the face: how near the detector likes it."""
_AGAIN_SCORE: Final = 0.6
_AGAIN_SEEN: Final = 2
"""How many of the looks must see it. True faces are seen in all three, with 0.8 and more; what a
tile made a face of is hardly ever seen twice."""
_STEP: Final = 0.6
"""From tile to tile, in sides: what a larger tile cannot see fits whole into what they share."""
_SURE: Final = 0.8
"""Score of a face that says how small the others may be."""
_NEEDLESS: Final = 0.5
"""Width of a sure face, in shorter sides of the picture, from which the smallest tiles show
nothing that counts: a bystander of its size there fills a sixth of the next larger tile."""
_FLAT: Final = 10
"""Range of grey levels, in a channel of a very small copy, under which a tile holds no face: with
nine tenths of the contrast taken away, or five stops of the light, faces still have 15."""
_FLAT_CELLS: Final = 16


@dataclass(frozen=True, eq=False)
class Detection:
    """A face as the detector sees it.

    Attributes:
        box: in pixels of the picture.
        eyes: shape (2, 2), rough eye centres, the picture's left one first.
        score: 0 to 1.
    """

    box: Box
    eyes: NDArray[np.float64]
    score: float


def _anchors() -> NDArray[np.float64]:
    centres = []
    for cells, each in _GRIDS:
        line = (np.arange(cells) + 0.5) / cells
        grid = np.stack(np.meshgrid(line, line), axis=-1).reshape(-1, 2)
        centres.append(np.repeat(grid, each, axis=0))
    return np.concatenate(centres)


class Detector:
    """The detector network with its fixed anchors."""

    def __init__(self, model: Model) -> None:
        self._model = model
        self._anchors = _anchors()

    def detect(self, picture: Pixels) -> list[Detection]:
        """Return the faces that a quick look shows, the best score first, each one once."""
        height, width = picture.shape[:2]
        return self._in_squares(picture, _looks(width, height))

    def search(self, picture: Pixels, seen: list[Detection]) -> list[Detection]:
        """Return the faces that a look at many tiles shows, the best score first, each one once.

        Args:
            picture: RGB uint8.
            seen: what the quick look found; those faces may be among the found again.
        """
        height, width = picture.shape[:2]
        return self._in_squares(picture, _tiles(width, height, _shares(seen, min(width, height))))

    def sees_again(self, picture: Pixels, box: Box) -> bool:
        """Return whether a face is still there when it alone is looked at, from three distances."""
        side = max(box.width, box.height)
        middle = (box.left + box.right) / 2, (box.top + box.bottom) / 2
        looks = [self._in_square(picture, Square(*middle, side * share)) for share in _AGAIN]
        seen = [
            any(
                found.score >= _AGAIN_SCORE and overlap(found.box, box) > _SAME_PLACE
                for found in look
            )
            for look in looks
        ]
        return sum(seen) >= _AGAIN_SEEN

    def _in_squares(self, picture: Pixels, squares: list[Square]) -> list[Detection]:
        return _each_once([each for square in squares for each in self._in_square(picture, square)])

    def _in_square(self, picture: Pixels, square: Square) -> list[Detection]:
        side = self._model.side
        image = sample(picture, square, side)
        if _is_flat(image):
            return []
        outputs = self._model.run(image.astype(np.float32) / np.float32(127.5) - np.float32(1))
        logits = outputs["classificators"][:, 0]
        chosen = np.flatnonzero(logits >= _LEAST_LOGIT)
        if not len(chosen):
            return []
        values = outputs["regressors"][chosen].astype(np.float64)
        return _merged(self._decoded(values, chosen, logits[chosen].astype(np.float64), square))

    def _decoded(
        self,
        values: NDArray[np.float64],
        chosen: NDArray[np.intp],
        logits: NDArray[np.float64],
        square: Square,
    ) -> list[Detection]:
        """Return the detections of the chosen anchors, worked out for all of them at once."""
        side = self._model.side
        points = values.reshape(-1, 8, 2) / side
        anchors = self._anchors[chosen]
        centres, halves = points[:, 0] + anchors, points[:, 1] / 2
        corners = np.stack([centres - halves, centres + halves], axis=1) * side
        eyes = (points[:, 2:4] + anchors[:, None]) * side
        both = np.concatenate([corners, eyes], axis=1).reshape(-1, 2)
        placed = square.to_picture(both, side).reshape(-1, 4, 2)
        scores = 1 / (1 + np.exp(-np.clip(logits, -100, 100)))
        return [
            Detection(Box(*map(float, each[:2].ravel())), each[2:], float(score))
            for each, score in zip(placed, scores, strict=True)
        ]


def _looks(width: int, height: int) -> list[Square]:
    """Return the squares of a quick look: the whole picture, and its middle if it is oblong."""
    short, long = min(width, height), max(width, height)
    sides = (long, short) if long > short else (long,)
    return [Square(width / 2, height / 2, float(side)) for side in sides]


def _shares(found: list[Detection], short: int) -> tuple[float, ...]:
    """Return the sides of the tiles that are worth while beside what was found already."""
    widest = max((each.box.width for each in found if each.score >= _SURE), default=0.0)
    return _TILE_SHARES[:-1] if widest >= _NEEDLESS * short else _TILE_SHARES


def _tiles(width: int, height: int, shares: tuple[float, ...]) -> list[Square]:
    """Return overlapping tiles of each size that cover the picture."""
    sides = [min(width, height) * share for share in shares]
    return [
        Square(x, y, side)
        for side in sides
        for y in _centres(height, side)
        for x in _centres(width, side)
    ]


def _centres(length: int, side: float) -> NDArray[np.float64]:
    """Return centres of tiles that cover ``length``, at most a step apart."""
    count = max(1, int(np.ceil((length - side) / (side * _STEP))) + 1)
    return np.linspace(side / 2, length - side / 2, count)


def _is_flat(image: Pixels) -> bool:
    """Return whether there is too little to be seen for a face: bare backdrop, mostly."""
    small = cv2.resize(image, (_FLAT_CELLS, _FLAT_CELLS), interpolation=cv2.INTER_AREA)
    return int(np.ptp(small.reshape(-1, 3), axis=0).max()) < _FLAT


def _merged(found: list[Detection]) -> list[Detection]:
    """Return each face of one look once: the mean of its detections, weighted by score.

    The detector sees a face at several anchors; their mean is steadier than the best.
    """
    left = sorted(found, key=lambda detection: -detection.score)
    merged = []
    while left:
        same = [other for other in left if _union_share(left[0].box, other.box) > _SAME_FACE]
        left = [other for other in left if other not in same]
        weights = np.array([detection.score for detection in same])
        corners = np.array([_corners(detection.box) for detection in same])
        box = np.average(corners, axis=0, weights=weights)
        eyes = np.average([detection.eyes for detection in same], axis=0, weights=weights)
        merged.append(Detection(Box(*map(float, box)), eyes, same[0].score))
    return merged


def _corners(box: Box) -> tuple[float, float, float, float]:
    return box.left, box.top, box.right, box.bottom


def _union_share(one: Box, other: Box) -> float:
    """Return intersection over union."""
    width = max(min(one.right, other.right) - max(one.left, other.left), 0.0)
    height = max(min(one.bottom, other.bottom) - max(one.top, other.top), 0.0)
    both = width * height
    return both / max(one.area + other.area - both, 1e-9)


def _each_once(found: list[Detection]) -> list[Detection]:
    kept: list[Detection] = []
    for candidate in sorted(found, key=lambda detection: -detection.score):
        if not any(same_face(candidate, other) for other in kept):
            kept.append(candidate)
    return kept


def same_face(one: Detection, other: Detection) -> bool:
    """Return whether two detections are of one face."""
    return overlap(one.box, other.box) >= _SAME_FACE


def overlap(one: Box, other: Box) -> float:
    """Return intersection over the smaller area, so that a box in a box counts as one."""
    width = min(one.right, other.right) - max(one.left, other.left)
    height = min(one.bottom, other.bottom) - max(one.top, other.top)
    if width <= 0 or height <= 0:
        return 0.0
    return width * height / max(min(one.area, other.area), 1e-9)
