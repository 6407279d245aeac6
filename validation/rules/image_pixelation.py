"""The picture is made of real pixels, not of enlarged ones or of blocks.

Measures: how many original pixels one real pixel covers. The differences of neighbouring pixels,
summed along each column (and row) of the face, are even in a real picture; in a mosaic, or one
enlarged by repeating pixels, they gather in every p-th column, and the mean square over the squared
mean is then p. Blocks of a coder that shows them raise it as well. The smaller of the two axes is
told, because stripes of cloth or glasses gather on one axis only.
Unit: pixels of the original for one real pixel: 1 in a true picture.
Source: ours; FICV test 14, pixelation; the warning of ICAONet's authors that their own resizing
spoilt this measure, hence original pixels only.
Fooled by: smooth enlarging (bilinear, bicubic), which is left to image.sharp; a mosaic that was
turned, resized or strongly compressed afterwards; a very small face.
"""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np

from validation.evidence import Evidence
from validation.measured import Measured
from validation.tone import Floats, grey_of

_MOST: Final = 320
"""Pixels across of the part that is looked at."""
_STEP: Final = 16.0
"""Grey levels at which a difference is cut off, so that one strong edge does not speak for all."""
_AROUND: Final = 33
"""Columns whose mean a column is held against, so that lips and brows do not count."""
_PARTS: Final = 6
"""The same for a small face, in which they are as near as this part of its height."""
_FEWEST: Final = 16
"""Pixels across below which nothing can be said."""


def measure(evidence: Evidence) -> Measured:
    """Return the size of a real pixel in original pixels."""
    pixels, face, _ = evidence.finest()
    return Measured(block_of(grey_of(pixels, face, _MOST)))


def block_of(grey: Floats) -> float:
    """Return the size of the blocks that a grey picture is made of, in its own pixels."""
    if min(grey.shape) < _FEWEST:
        return 1.0
    return min(_gathered(grey, axis) for axis in (0, 1))


def _gathered(grey: Floats, axis: int) -> float:
    steps = np.minimum(np.abs(np.diff(grey, axis=axis)), _STEP).mean(axis=1 - axis)
    line = np.asarray(steps, dtype=np.float32).reshape(1, -1)
    near = min(_AROUND, line.size // _PARTS | 1)
    around = cv2.blur(line, (near, 1), borderType=cv2.BORDER_REFLECT)
    even = line / np.maximum(around, 1e-3)
    mean = float(even.mean())
    return float((even**2).mean()) / mean**2 if mean > 0 else 1.0
