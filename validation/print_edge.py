"""The edge of a print or a screen around the sitter: a photo of a photo.

Four straight sides that close around the face and the shoulders, the lowest of them across the
body: no doorway, picture or backdrop behind a person can close in front of that person.
"""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from validation.reading import Face, Pixels

_SIDE: Final = 320
"""Pixels of the longer side to which the picture is brought."""
_EDGES: Final = ((40, 100), (15, 44))
"""Thresholds of the edges, of strong and of faint ones."""
_ROUNDED: Final = 0.02
"""By how much an outline may leave its corners' lines, as a share of its length."""
_LEAST_AREA: Final = 0.1
_BORDER: Final = 3
"""Pixels from the picture's edge within which a side is the picture's own."""
_ALONG: Final = 0.85
"""Share of the sides along which there must be an edge."""
_BELOW_CHIN: Final = 0.4
"""Face widths below the chin at which the lowest side still lies on the body."""

_Corners = NDArray[np.float64]


def printed(pixels: Pixels, face: Face) -> bool:
    """Return whether a closed four-sided edge lies around the face and across the body.

    Args:
        pixels: the picture, RGB uint8; the less it was cropped the more it can tell.
        face: in these pixels.
    """
    scale = min(1.0, _SIDE / max(pixels.shape[:2]))
    soft = cv2.GaussianBlur(_small(pixels, scale), (0, 0), 1.0)
    inside = face.landmarks[:, :2] * scale
    lowest = (face.chin_y + _BELOW_CHIN * face.width) * scale
    return any(
        _closes_around(corners, inside, lowest, soft.shape[:2])
        for low, high in _EDGES
        for corners in _quads(cv2.Canny(soft, low, high))
    )


def _small(pixels: Pixels, scale: float) -> cv2.typing.MatLike:
    """Return the picture in grey at a scale; by a whole number first, which is much quicker."""
    grey = cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY)
    height, width = (round(side * scale) for side in grey.shape)
    times = int(1 / scale)
    if times > 1:
        rows, columns = (side // times for side in grey.shape)
        whole = grey[: rows * times, : columns * times]
        grey = cv2.resize(whole, (columns, rows), interpolation=cv2.INTER_AREA)
    return cv2.resize(grey, (max(width, 1), max(height, 1)), interpolation=cv2.INTER_AREA)


def _quads(edges: cv2.typing.MatLike) -> list[_Corners]:
    """Return the four-cornered outlines of what the edges enclose."""
    thick = cv2.dilate(edges, np.ones((3, 3), np.uint8))
    outlines, _ = cv2.findContours(255 - thick, cv2.RETR_LIST, cv2.CHAIN_APPROX_SIMPLE)
    least = _LEAST_AREA * edges.shape[0] * edges.shape[1]
    found = []
    for outline in outlines:
        _, _, width, height = cv2.boundingRect(outline)
        if width * height < least:
            continue
        hull = cv2.convexHull(outline)
        if cv2.contourArea(hull) < least:
            continue
        corners = cv2.approxPolyDP(hull, _ROUNDED * cv2.arcLength(hull, closed=True), closed=True)
        if len(corners) == 4 and _drawn(corners, thick):
            found.append(corners.reshape(4, 2).astype(np.float64))
    return found


def _drawn(corners: cv2.typing.MatLike, thick: cv2.typing.MatLike) -> bool:
    """Return whether there is an edge all along the sides."""
    sides = np.zeros(thick.shape, np.uint8)
    cv2.polylines(sides, [corners], isClosed=True, color=1)
    near = cv2.dilate(thick, np.ones((3, 3), np.uint8))
    return float((near[sides > 0] > 0).mean()) >= _ALONG


def _closes_around(
    corners: _Corners, inside: _Corners, lowest: float, shape: tuple[int, ...]
) -> bool:
    """Return whether the face is within the corners, and the body goes on below them."""
    hull = corners.astype(np.float32).reshape(-1, 1, 2)
    within = all(
        cv2.pointPolygonTest(hull, (float(x), float(y)), measureDist=False) >= 0
        for x, y in (inside.min(axis=0), inside.max(axis=0))
    )
    height, width = shape[:2]
    free = (corners > _BORDER) & (corners < np.array([width, height]) - 1 - _BORDER)
    return within and bool(free.all()) and float(np.sort(corners[:, 1])[-2:].min()) > lowest
