"""Steps of light on bare skin, for whoever looks for shadows on a face.

Bare is what has the colour of the cheeks, which a shadow keeps and hair, beard and rims do not; a
fringe in the colour of skin is known by its depth, and the rim of the face is left out.
"""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np

from validation.ranks import median
from validation.tone import FaceTone, Flags, Floats

_RIM: Final = 0.14
"""Share of the eyes' distance that is left out along the face's rim."""
_HUES: Final = ((2, 0.6), (1, 0.42))
"""Channels held against red, and how many doublings they may stray from the cheeks."""
_HAIR: Final = 2.0
"""Stops below the lighter cheek from which what lies on the forehead is taken for hair."""
_BROWS: Final = (9, 107, 336)
_RIDGE: Final = (168, 6, 4)
_FLOOR: Final = 0.006
"""Linear light added before the logarithm is taken, so that noise in black does not count."""
_DIRECTIONS: Final = ((1.0, 0.0), (0.0, 1.0), (0.7, 0.7), (0.7, -0.7))
_LEFT: Final = (
    *(127, 93, 132, 172, 136, 21, 54, 103, 67, 109),
    *(33, 133, 61, 50, 117, 205, 36, 107),  # not-profile: mesh points
)
_RIGHT: Final = (
    *(356, 323, 361, 397, 365, 251, 284, 332, 297, 338),
    *(263, 362, 291, 280, 346, 425, 266, 336),
)
"""Mesh points that lie opposite each other."""


def light_of(tone: FaceTone, smooth: float) -> Floats:
    """Return the light in stops (logarithm to base 2), blurred against noise by ``smooth``."""
    blurred = cv2.GaussianBlur(tone.luminance, (0, 0), smooth)
    return np.asarray(np.log2(blurred + np.float32(_FLOOR)), dtype=np.float32)


def bare_skin(tone: FaceTone, light: Floats) -> Flags:
    """Return where skin is, without hair, beard, rims of glasses and the face's own rim."""
    cheeks = tone.zone("left") | tone.zone("right")
    logs = np.log2(tone.linear + np.float32(0.01))
    bare = tone.skin & tone.oval_within(_RIM)
    for channel, most in _HUES:
        hue = logs[..., 0] - logs[..., channel]
        bare &= np.abs(hue - median(hue[cheeks])) < most
    lighter = max(median(light[tone.zone(side)]) for side in ("left", "right"))
    above = np.arange(len(light))[:, None] < tone.points[list(_BROWS), 1].max()
    hair = (above & (light < lighter - _HAIR)).astype(np.uint8)
    bare &= cv2.dilate(hair, tone.disc(0.1)) == 0
    square = np.ones((3, 3), np.uint8)
    opened = cv2.morphologyEx(bare.astype(np.uint8), cv2.MORPH_OPEN, square, iterations=2)
    return np.asarray(cv2.erode(opened, square) > 0)


def ridge_x(tone: FaceTone) -> float:
    """Return the column of the ridge of the nose."""
    return float(tone.points[list(_RIDGE), 0].mean())


def mirrored(tone: FaceTone, values: Floats) -> Floats:
    """Return for each place what stands at the opposite place of the face; 0 outside."""
    left, right = tone.points[list(_LEFT)], tone.points[list(_RIGHT)]
    here, there = np.vstack([left, right]), np.vstack([right, left])
    with_one = np.hstack([here, np.ones((len(here), 1))])
    matrix = np.linalg.lstsq(with_one, there, rcond=None)[0].T
    height, width = values.shape
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    return np.asarray(cv2.warpAffine(values, matrix, (width, height), flags=flags), np.float32)


def steps(light: Floats, where: Flags, way: float) -> tuple[Floats, Flags]:
    """Return the largest step of light across ``way`` pixels about each place, and where it is.

    A step is taken only where its middle and both of its ends lie in ``where``.
    """
    found, seen = np.zeros_like(light), np.zeros_like(where)
    half = max(1.0, way / 2)
    for across, down in _DIRECTIONS:
        x, y = round(across * half), round(down * half)
        both = where & (_moved(where, x, y) > 0) & (_moved(where, -x, -y) > 0)
        step = np.abs(_moved(light, x, y) - _moved(light, -x, -y))
        found = np.where(both, np.maximum(found, step), found)
        seen |= both
    return found, seen


def _moved(values: Floats | Flags, x: int, y: int) -> Floats:
    """Return the values moved by whole pixels; what comes in from outside is 0."""
    moved = np.zeros(values.shape, dtype=np.float32)
    height, width = values.shape
    if abs(x) < width and abs(y) < height:
        target = moved[max(y, 0) : height + min(y, 0), max(x, 0) : width + min(x, 0)]
        target[:] = values[max(-y, 0) : height - max(y, 0), max(-x, 0) : width - max(x, 0)]
    return moved
