"""Whether a camera still looks where it looked: the shift between two pictures of one empty place.

A bare wall has nothing by which that could be told, and then it is not told.
"""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from validation.reading import Pixels

_MARKS: Final = 0.002
"""Share of the picture that must be edges."""
_EDGE: Final = 8.0
"""Grey levels from one pixel to the next."""
_UNLIKE: Final = 0.08
"""Below this peak the two pictures have nothing in common."""
LOST: Final = 100.0
"""What is said of a picture in which nothing of the earlier one is found again."""


def moved(before: Pixels, now: Pixels) -> float | None:
    """Return how far the picture moved, in % of its height; None where there are no marks.

    Args:
        before: RGB uint8, shape (height, width, 3).
        now: of the same camera; of another size, the picture counts as lost.
    """
    if before.shape != now.shape:
        return LOST
    edges = [_edges(each) for each in (before, now)]
    marked = [float((each > _EDGE).mean()) >= _MARKS for each in edges]
    if not any(marked):
        return None
    if not all(marked):
        return LOST
    height, width = before.shape[:2]
    window = cv2.createHanningWindow((width, height), cv2.CV_32F)
    # Edges at the picture's sides are what a booth has, so the window is made flatter.
    (across, down), peak = cv2.phaseCorrelate(edges[0], edges[1], np.sqrt(window))
    return LOST if peak < _UNLIKE else float(np.hypot(across, down)) / height * 100


def _edges(picture: Pixels) -> NDArray[np.float32]:
    grey = cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY).astype(np.float32)
    soft = cv2.GaussianBlur(grey, (3, 3), 0.8)
    across = cv2.Scharr(soft, cv2.CV_32F, 1, 0) / 32
    down = cv2.Scharr(soft, cv2.CV_32F, 0, 1) / 32
    return np.asarray(np.hypot(across, down), dtype=np.float32)
