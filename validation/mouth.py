"""The mouth close up: how far the lips are apart and what lies between them, in real lengths."""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from validation.geometry import lip_gap_mm, pixels_per_mm
from validation.ranks import median, medians, percentile
from validation.reading import Face, Pixels

_CORNERS: Final = (61, 291)
_LIPS: Final = (0, 13, 14, 17)
"""Outer and inner edge of the upper lip, inner and outer edge of the lower one."""
_OUTLINE: Final = (
    *(61, 185, 40, 39, 37, 0, 267, 269, 270, 409),
    *(291, 375, 321, 405, 314, 17, 84, 181, 91, 146),
)
_SKIN: Final = (117, 346, 6, 151)
"""Below both eyes, between them, and the forehead."""
_PATCH: Final = 0.05
"""Half the width of a patch of skin, in distances between the eyes."""
_COLUMNS: Final = 40
"""Across the lips, about so many are looked at."""
_LESS_RED_THAN_SKIN: Final = 5.0
"""By how much the a* of what is no lip lies below that of the skin, at least."""
_CELLS_PER_MM: Final = 4
_DARK: Final = 0.6
"""Lightness of an open mouth against that of the darker lip, at most."""
_LESS_RED: Final = 6.0
"""By how much the a* of teeth lies below that of the paler lip, at least."""
_HARDLY_DARKER: Final = 5.0
"""By how much the L* of teeth may lie below that of the upper lip."""
_REACH_MM: Final = 2.5
"""How far beyond the mesh's inner edges of the lips is looked."""
_SHARE: Final = 70
"""Percentile of the columns' heights: most of the mouth's middle must show it."""


_CLOSED_MM: Final = 1.7
"""What the mesh reads on closed lips: 1.4 mm in the middle one of 32 portraits, 1.8 on average."""
_FULL_LIPS_MM: Final = 3.0
"""What it may read more where the lips are full."""
_LEAST_PER_MM: Final = 1.0
"""Pixels for a millimetre from which they are worth looking at."""


def lips_apart_mm(pixels: Pixels | None, face: Face) -> float:
    """Return the distance between the lips in millimetres; 0 where they are closed.

    Args:
        pixels: RGB uint8, shape (height, width, 3); without them the mesh alone counts.
        face: in these pixels.

    Raises:
        MissingEvidence: if the face has no irises to measure by.
    """
    gap = max(lip_gap_mm(face) - _CLOSED_MM, 0.0)
    if pixels is None or pixels_per_mm(face) < _LEAST_PER_MM:
        return gap
    seen = between_lips_mm(pixels, face)
    if seen is None:
        return gap
    between, teeth = seen
    return max(teeth, gap / 3 + between * 2 / 3, gap - _FULL_LIPS_MM)


def hidden_share(pixels: Pixels, face: Face) -> float:
    """Return the share of the lips that is clearly less red than the skin around the eyes.

    Lips are redder than that skin or much like it, whatever its colour; cloth, paper and most
    hands of another light are not. Without colour nothing can be told, and 0 is returned.

    Args:
        pixels: RGB uint8, shape (height, width, 3).
        face: in these pixels.
    """
    points = face.landmarks[:, :2]
    reach = max(int(face.eye_distance * _PATCH), 1)
    patches = [
        _part(pixels, at - reach, at + reach + 1).reshape(1, -1, 3) for at in points[list(_SKIN)]
    ]
    outline = points[list(_OUTLINE)]
    lips = _part(pixels, outline.min(axis=0), outline.max(axis=0) + 1)
    if lips.size == 0 or not all(patch.size for patch in patches):
        return 0.0
    skin = median(_redness(np.concatenate(patches, axis=1)))
    step = max(lips.shape[1] // _COLUMNS, 1)
    inside = np.zeros(lips.shape[:2], dtype=np.uint8)
    corner = np.maximum(np.floor(outline.min(axis=0)), 0)
    cv2.fillPoly(inside, [np.rint(outline - corner).astype(np.int32)], 1)
    chosen = inside[::step, ::step] > 0
    red = _redness(np.ascontiguousarray(lips[::step, ::step]))[chosen]
    return float((red < skin - _LESS_RED_THAN_SKIN).astype(np.float64).mean()) if len(red) else 0.0


def _part(pixels: Pixels, low: NDArray[np.float64], high: NDArray[np.float64]) -> Pixels:
    """Return what lies between two corners (x, y), as far as the picture reaches."""
    (left, top), (right, bottom) = (
        np.clip(np.floor(corner), 0, pixels.shape[1::-1]).astype(int) for corner in (low, high)
    )
    return np.ascontiguousarray(pixels[top:bottom, left:right])


def _redness(pixels: Pixels) -> NDArray[np.float32]:
    light = pixels.astype(np.float32) / np.float32(255)
    return np.asarray(cv2.cvtColor(light, cv2.COLOR_RGB2LAB)[..., 1], dtype=np.float32)


def between_lips_mm(pixels: Pixels, face: Face) -> tuple[float, float] | None:
    """Return the height of all that is between the lips, and of teeth alone, in millimetres.

    Over the middle half of the mouth, whatever is much darker than the lips (an open mouth), or
    paler and less red (teeth). None where the mouth is too small or upside down.

    Args:
        pixels: RGB uint8, shape (height, width, 3).
        face: in these pixels.
    """
    strip = _strip(pixels, face)
    return None if strip is None else _between(*strip)


def _strip(pixels: Pixels, face: Face) -> tuple[NDArray[np.float32], NDArray[np.float64]] | None:
    """Return the middle half of the mouth in CIELAB, four cells a millimetre, and the lips' rows.

    The rows are those of ``_LIPS``; None where the mouth is too small or upside down.
    """
    points = face.landmarks[:, :2]
    left, right = points[_CORNERS[0]], points[_CORNERS[1]]
    wide = float(np.hypot(*(right - left)))
    if wide <= 0:
        return None
    across = (right - left) / wide
    down = np.array([-across[1], across[0]])
    middle = (points[_LIPS[1]] + points[_LIPS[2]]) / 2
    cell = pixels_per_mm(face) / _CELLS_PER_MM
    rows = (points[list(_LIPS)] - middle) @ down / cell
    width, height = int(wide / 2 / cell), int(rows[3] - rows[0])
    if width < _CELLS_PER_MM or height < _CELLS_PER_MM:
        return None
    first = middle - across * wide / 4 + down * rows[0] * cell
    matrix = np.column_stack([across * cell, down * cell, first])
    strip = cv2.warpAffine(
        pixels,
        matrix,
        (width, height),
        flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
        borderMode=cv2.BORDER_REPLICATE,
    )
    soft = cv2.blur(strip, (3, 3)).astype(np.float32) / np.float32(255)
    return cv2.cvtColor(soft, cv2.COLOR_RGB2LAB).astype(np.float32), rows - rows[0]


def _between(lab: NDArray[np.float32], rows: NDArray[np.float64]) -> tuple[float, float]:
    """Return the heights in millimetres of all that lies between the lips, and of teeth alone."""
    y = np.arange(len(lab)) + 0.5
    top, upper, lower, bottom = rows
    upper_lip = (y > top + (upper - top) * 0.25) & (y < top + (upper - top) * 0.85)
    lower_lip = (y > lower + (bottom - lower) * 0.25) & (y < lower + (bottom - lower) * 0.75)
    if not (upper_lip.any() and lower_lip.any()):
        return 0.0, 0.0
    one = medians(lab[upper_lip].reshape(-1, 3))
    other = medians(lab[lower_lip].reshape(-1, 3))
    reach = _REACH_MM * _CELLS_PER_MM
    middle = lab[(y > upper - reach) & (y < lower + reach)]
    dark = middle[..., 0] < _DARK * min(one[0], other[0])
    pale = middle[..., 0] > one[0] - _HARDLY_DARKER
    teeth = (middle[..., 1] < min(one[1], other[1]) - _LESS_RED) & pale
    both, teeth_only = (
        percentile(found.sum(axis=0), _SHARE) / _CELLS_PER_MM for found in (dark | teeth, teeth)
    )
    return both, teeth_only
