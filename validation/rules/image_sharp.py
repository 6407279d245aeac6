"""The face is in focus.

Measures: the standard deviation of the blur at the strong edges of the face. An edge that is
blurred by s and then blurred once more by a known s0 loses gradient by the factor
sqrt(s^2 + s0^2) / s, which is solved for s at every strong edge: lashes, brows, lips. Their
median speaks and not the sharpest of them, because noise makes single edges look sharp. It is
taken on the frame's own pixels and then told in pixels of the finished photo. Where the frame has
fewer pixels than the photo, the blur that so coarse a grid has of itself is taken out first: want
of pixels is geometry.resolution's to refuse, and what is left here is the lens's.
Unit: pixels of the finished photo.
Source: ISO/IEC 29794-5, sharpness; the gradient ratio is that of S. Zhuo and T. Sim, Defocus map
estimation from a single image, Pattern Recognition 44 (2011).
Fooled by: strong noise, which looks like sharp edges; rims of glasses in focus before eyes that
are not; sharpening by the camera.
"""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from validation.evidence import Evidence
from validation.measured import Look, Measured
from validation.ranks import median, percentile
from validation.reading import Face, Pixels

_SIDE: Final = 384
"""Pixels across to which a very large face is brought, so that the time stays bounded."""
_AGAIN: Final = 1.0
"""Standard deviation of the second blur, in pixels of what is measured."""
_STRONG: Final = 97
"""Per cent of the weakest gradients that are left out."""
_OF_THE_GRID: Final = 0.85
"""What the measure gives, in pixels, for a sharp face whose pixels are its only blur: the median
over studio portraits that were made three to six times smaller."""
_TELLING: Final = 2.5
"""Scale up to which the lens's blur can be told from the grid's: sharp faces differ by a tenth of a
pixel, which at this scale makes a whole pixel of the photo. Beyond it a person looks."""


def measure(evidence: Evidence) -> Measured:
    """Return the blur of the strong edges of the face."""
    pixels, face, scale = evidence.finest()
    part, shrink = _face_part(pixels, face)
    look: Look = "never" if scale <= _TELLING else "inside"
    return Measured(told(blur_of(part) / shrink, scale), look=look)


def told(blur: float, scale: float) -> float:
    """Return a blur of the frame, in its pixels, in those of the photo and without the grid's.

    Blurs add up as variances: enlarged, the grid's own would be ``scale`` times the photo's.
    """
    of_the_grid = _OF_THE_GRID**2 * max(scale**2 - 1, 0.0)
    return float(np.sqrt(max((blur * scale) ** 2 - of_the_grid, 0.0)))


def blur_of(grey: NDArray[np.float32]) -> float:
    """Return the blur of the strong edges of a grey picture, in its own pixels."""
    strength = _gradient(grey)
    again = _gradient(cv2.GaussianBlur(grey, (0, 0), _AGAIN))
    strong = np.flatnonzero(strength >= percentile(strength, _STRONG))
    ratio = np.take(strength, strong) / np.maximum(np.take(again, strong), 1e-3)
    ratio = np.maximum(ratio, 1.0 + 1e-3)
    blurs = _AGAIN / np.sqrt(ratio**2 - 1.0)
    return median(blurs)


def _gradient(grey: NDArray[np.float32] | cv2.typing.MatLike) -> NDArray[np.float32]:
    across = cv2.Sobel(grey, cv2.CV_32F, 1, 0, ksize=3)
    down = cv2.Sobel(grey, cv2.CV_32F, 0, 1, ksize=3)
    return np.asarray(cv2.magnitude(across, down), dtype=np.float32)


def _face_part(pixels: Pixels, face: Face) -> tuple[NDArray[np.float32], float]:
    """Return the face's box in grey, and by how much it was made smaller."""
    height, width = pixels.shape[:2]
    left, right = max(int(face.box.left), 0), min(int(face.box.right), width)
    top, bottom = max(int(face.box.top), 0), min(int(face.box.bottom), height)
    grey = cv2.cvtColor(pixels[top:bottom, left:right], cv2.COLOR_RGB2GRAY)
    part = np.asarray(grey, dtype=np.float32)
    shrink = min(1.0, _SIDE / max(part.shape))
    if shrink < 1.0:
        small = cv2.resize(part, None, fx=shrink, fy=shrink, interpolation=cv2.INTER_AREA)
        part = np.asarray(small, dtype=np.float32)
    return part, shrink
