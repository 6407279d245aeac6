"""How much of each iris the lids leave to be seen, in real lengths.

The iris network draws lids where an eye usually has them, and follows a lid that comes down only
half-way; so the edge of the upper lid is looked for in the pixels as well, where there are any.
"""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from validation.geometry import iris_offset_mm, level, lid_openings_mm, pixels_per_mm
from validation.reading import Face, Pixels

_IRISES: Final = (468, 473)
_LEAST_HIGH_MM: Final = 1.0
"""What open eyes have at least from the line of the corners up to the middle of the iris; where
the lids are shut the network puts the irises lower."""
_UPPER_LIDS: Final = ((161, 160, 159, 158, 157), (388, 387, 386, 385, 384))
_HIGHEST: Final = 3
"""Of the five points of an upper lid, how many of the highest are averaged."""
_CELLS_PER_MM: Final = 4
_LEAST_PER_MM, _ENOUGH_PER_MM = 0.7, 1.5
"""Pixels for a millimetre from which the pixels have a say, and from which they have half of it."""
_HALF_MM: Final = 3.0
"""Half the width of the strip over the middle of the iris."""
_REACH_MM: Final = 9.0
"""Half its height."""
_ABOVE_MM: Final = 2.5
_BELOW_MM: Final = 6.0
"""From above the network's lid to below the middle of the iris: where the edge is looked for."""
_CATCHLIGHT: Final = np.ones((9, 9), np.uint8)
"""Cells: lights in the eye up to this size are closed over."""
_ROW: Final = 70
"""Percentile that stands for a row; lashes hang into some of its cells."""
_EDGE: Final = 0.4
"""Share of the way from the darkest row to the skin above it at which the lid ends."""
_SKIN: Final = 80
"""Percentile of the rows above the darkest one that is the skin: not the lights on it."""
_LEAST_CONTRAST: Final = 4.0
"""L* between that skin and the darkest row without which there is no edge to be seen."""


def free_of_lids_mm(face: Face, pixels: Pixels | None) -> tuple[float, float]:
    """Return how much the lids leave free of the left and of the right iris, in millimetres.

    It is the widest disc about the middle of the iris that the upper lid leaves free, and never
    more than the distance between the lids; as seen straight on. 0 and less is a closed eye.

    Args:
        face: in ``pixels``.
        pixels: RGB uint8, shape (height, width, 3); without them the network's lids count alone.

    Raises:
        MissingEvidence: if the face has no irises to measure by.
    """
    per_mm = pixels_per_mm(face)
    straight = max(float(np.cos(np.radians(face.pose.pitch))), 0.1)
    above = [_lid_above_mm(face, eye, per_mm) for eye in range(2)]
    lower = max(_LEAST_HIGH_MM - iris_offset_mm(face)[1], 0.0)
    if pixels is not None:
        lower += _seen_lower_mm(pixels, face, above, per_mm)
    left, right = (
        _open(min(opening, 2 * (lid - lower) / straight))
        for opening, lid in zip(lid_openings_mm(face), above, strict=True)
    )
    return left, right


def _open(free_mm: float) -> float:
    """Return a length of which little counts below 0: of shut eyes the iris is a guess."""
    return free_mm if free_mm > 0 else free_mm / 10


def _seen_lower_mm(pixels: Pixels, face: Face, above: list[float], per_mm: float) -> float:
    """Return by how much the lids are to be taken as lower than the network has them.

    One value for both eyes, because a reflection or a frame seldom lies alike over both, and a
    single closed eye is what the network sees well.
    """
    span = _ENOUGH_PER_MM - _LEAST_PER_MM
    say = float(np.clip((per_mm - _LEAST_PER_MM) / span, 0, 1)) / 2
    if say == 0:
        return 0.0
    seen = [
        (lid, _edge_above_mm(_strip(pixels, face, eye, per_mm), lid))
        for eye, lid in enumerate(above)
    ]
    lower = [lid - edge for lid, edge in seen if edge is not None]
    return say * float(np.mean(lower)) if lower else 0.0


def _lid_above_mm(face: Face, eye: int, per_mm: float) -> float:
    """Return how far the network's upper lid lies above the middle of the iris."""
    points, down = face.landmarks[:, :2], level(face)[1]
    rows = (points[list(_UPPER_LIDS[eye])] - points[_IRISES[eye]]) @ down
    return -float(np.sort(rows)[:_HIGHEST].mean()) / per_mm


def _strip(pixels: Pixels, face: Face, eye: int, per_mm: float) -> NDArray[np.float64]:
    """Return L* of the rows over the middle of an iris, four rows a millimetre."""
    axes, cell = level(face), per_mm / _CELLS_PER_MM
    middle = face.landmarks[_IRISES[eye], :2]
    first = middle - (axes[0] * _HALF_MM + axes[1] * _REACH_MM) * per_mm
    matrix = np.column_stack([axes[0] * cell, axes[1] * cell, first])
    size = (int(2 * _HALF_MM * _CELLS_PER_MM), int(2 * _REACH_MM * _CELLS_PER_MM))
    strip = cv2.warpAffine(
        pixels,
        matrix,
        size,
        flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
        borderMode=cv2.BORDER_REPLICATE,
    )
    lab = cv2.cvtColor(strip.astype(np.float32) / np.float32(255), cv2.COLOR_RGB2LAB)
    dull = cv2.morphologyEx(np.ascontiguousarray(lab[..., 0]), cv2.MORPH_OPEN, _CATCHLIGHT)
    rows = np.ascontiguousarray(np.sort(dull, axis=1)[:, [dull.shape[1] * _ROW // 100]])
    return np.asarray(cv2.blur(rows, (1, 5), borderType=cv2.BORDER_REPLICATE), dtype=np.float64)[
        :, 0
    ]


def _edge_above_mm(rows: NDArray[np.float64], lid_mm: float) -> float | None:
    """Return how far the edge of the upper lid lies above the middle of the strip.

    None where nothing dark is to be seen below lighter skin.

    Args:
        rows: L* of the strip's rows.
        lid_mm: the network's upper lid above the middle.
    """
    middle = len(rows) / 2
    first = int(np.clip(middle - (lid_mm + _ABOVE_MM) * _CELLS_PER_MM, 0, len(rows) - 2))
    last = int(np.clip(middle + _BELOW_MM * _CELLS_PER_MM, first + 2, len(rows)))
    looked_at = rows[first:last]
    darkest = int(np.argmin(looked_at))
    dark = float(looked_at[darkest])
    contrast = float(np.sort(looked_at[: darkest + 1])[darkest * _SKIN // 100]) - dark
    if contrast < _LEAST_CONTRAST:
        return None
    begins = int(np.argmax(looked_at < dark + _EDGE * contrast))
    return (middle - first - begins) / _CELLS_PER_MM
