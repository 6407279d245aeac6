"""Nothing moved while the picture was taken.

Measures: by how much the face's edges are more blurred in one direction than in the direction
across it. The blur of each strong edge is taken by blurring it once more, as for image.sharp, and
kept apart by the edge's direction; the blur along the smear less the blur across it is told. A
lens out of focus blurs all directions alike and gives nothing here. A smear of the length l, far
longer than the lens's own blur, gives about l divided by the root of twelve.
Unit: pixels of the finished photo (difference of two standard deviations).
Source: ours; the gradient ratio is that of S. Zhuo and T. Sim (see image.sharp). OFIQ names motion
as the weak point of its sharpness measure.
Fooled by: faces with few edges in one direction; strong astigmatism; noise, which hides a smear;
a smear that is much shorter than the blur of the lens. Where a picture has fewer pixels than the
photo and the smear is no longer than its grid explains, it is a warning.
"""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from validation.evidence import Evidence
from validation.measured import Look, Measured
from validation.ranks import percentile
from validation.tone import Floats, grey_of

_SIDE: Final = 384
"""Pixels across to which a very large face is brought, so that the time stays bounded."""
_AGAIN: Final = 1.0
"""Standard deviation of the second blur, in pixels of what is measured."""
_DIRECTIONS: Final = 6
_STRONG: Final = 0.05
"""Share of the picture that the strongest edges of all directions together are taken from."""
_SHARPEST: Final = 25
"""Percentile of the blurs of strong edges that is told."""
_FEWEST: Final = 20
"""Edge points that a direction must have to be told."""
_AT_REST: Final = 0.5
"""By how much the blurs of two directions differ in a face that does not move, in own pixels."""
_FAINTEST: Final = 16.0
"""Gradient as Sobel's mask gives it, eight times grey levels a pixel, below which there is none."""


def measure(evidence: Evidence) -> Measured:
    """Return the smear of the face."""
    pixels, face, scale = evidence.finest()
    grey = grey_of(pixels, face, max(pixels.shape))
    shrink = min(1.0, _SIDE / max(grey.shape))
    if shrink < 1.0:
        small = cv2.resize(grey, None, fx=shrink, fy=shrink, interpolation=cv2.INTER_AREA)
        grey = np.asarray(small, dtype=np.float32)
    smear = smear_of(grey) / shrink
    # In so coarse a grid even a face at rest differs by as much.
    look: Look = "outside" if scale > 1 and smear <= _AT_REST else "never"
    return Measured(smear * scale, look=look)


def smear_of(grey: Floats) -> float:
    """Return the smear of a grey picture in its own pixels, 0 where it has too few edges."""
    blurs = _blurs(grey)
    half = _DIRECTIONS // 2
    smears = np.abs(blurs[:half] - blurs[half:])
    return float(np.nanmax(smears)) if np.isfinite(smears).any() else 0.0


def _blurs(grey: Floats) -> NDArray[np.float64]:
    """Return the blur of the sharpest edges of each direction, NaN where there are few."""
    across, down = _gradient(grey)
    strength = cv2.magnitude(across, down)
    again = cv2.magnitude(*_gradient(cv2.GaussianBlur(grey, (0, 0), _AGAIN)))
    edge = np.flatnonzero(np.asarray(strength) > _FAINTEST)
    across, down, strength, again = (
        np.take(each, edge) for each in (across, down, strength, again)
    )
    turned = np.rint(np.arctan2(down, across) * np.float32(_DIRECTIONS / np.pi)).astype(np.int8)
    direction = turned % _DIRECTIONS
    count = max(_FEWEST, int(grey.size * _STRONG / _DIRECTIONS))
    blurs = np.full(_DIRECTIONS, np.nan)
    for number in range(_DIRECTIONS):
        mine = np.flatnonzero(direction == number)
        if len(mine) < _FEWEST:
            continue
        strong = mine
        if len(mine) > count:
            strong = mine[np.argpartition(strength[mine], -count)[-count:]]
        ratio = np.maximum(strength[strong] / np.maximum(again[strong], 1e-3), 1.0 + 1e-3)
        blurs[number] = percentile(_AGAIN / np.sqrt(ratio**2 - 1.0), _SHARPEST)
    return blurs


def _gradient(grey: Floats | cv2.typing.MatLike) -> tuple[cv2.typing.MatLike, cv2.typing.MatLike]:
    return cv2.Sobel(grey, cv2.CV_32F, 1, 0, ksize=3), cv2.Sobel(grey, cv2.CV_32F, 0, 1, ksize=3)
