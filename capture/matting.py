"""The mathematics of a matte: how much of each pixel is the sitter, and in what colour.

A pixel at the outline is a mixture, alpha times the sitter's colour and the rest the backdrop's.
Where both colours are known nearby, the pixel lies on the line between them, and where on that
line is its alpha; where they are too much alike, the guess of the mask stands and a guided filter
lets it follow the picture's own edges. Knows nothing of faces, files and refusals.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from validation.reading import Pixels

Floats = NDArray[np.float32]
Alpha = NDArray[np.uint8]
"""Shape (height, width): 0 is backdrop, 255 is sitter."""
Counts = NDArray[np.int64]

OPAQUE: Final = 255
_SOLID: Final = 250
_THIN: Final = 0.35
"""Alpha below which a pixel says too little of the sitter's own colour."""


def carried(picture: Floats, where: Floats, reach: float) -> Floats:
    """Return each pixel's mean of the picture over ``where`` nearby, however thin it is there.

    Args:
        picture: shape (height, width, 3).
        where: weights, shape (height, width).
        reach: standard deviation of "nearby", in pixels; four times that where it is empty.
    """
    masked = picture * where[..., None]
    total = cv2.GaussianBlur(masked, (0, 0), reach)
    weight = cv2.GaussianBlur(where, (0, 0), reach)[..., None]
    far_total = cv2.GaussianBlur(masked, (0, 0), reach * 4)
    far_weight = cv2.GaussianBlur(where, (0, 0), reach * 4)[..., None]
    far = far_total / np.maximum(far_weight, 1e-6)
    return np.asarray((total + far * 1e-3) / (weight + 1e-3), dtype=np.float32)


def depth_within(inside: NDArray[np.bool_]) -> Floats:
    """Return the distance from an outline in pixels, above 0 inside."""
    flags = inside.astype(np.uint8)
    inwards = cv2.distanceTransform(flags, cv2.DIST_L2, 5)
    outwards = cv2.distanceTransform(1 - flags, cv2.DIST_L2, 5)
    return np.asarray(inwards - outwards, dtype=np.float32)


def mixture(
    picture: Floats, fore: Floats, back: Floats, *, clear: float, cut: float
) -> tuple[Floats, Floats]:
    """Return where each pixel lies between two colours, and how far that can be believed.

    Args:
        picture: shape (height, width, 3), as the two colours, grey levels.
        fore: the sitter's colour nearby.
        back: the backdrop's colour nearby.
        clear: distance of two colours, grey levels, about which a mixture can be measured.
        cut: what is cut off at both ends of a measured alpha, which is noise and not hair.

    Returns:
        Alpha and trust, both from 0 to 1, shape (height, width).
    """
    line = fore - back
    length = (line**2).sum(axis=2)
    measured = ((picture - back) * line).sum(axis=2) / np.maximum(length, 1.0)
    alpha = np.clip((measured - cut) / (1 - 2 * cut), 0, 1)
    trust = np.clip(length / clear**2 - 0.2, 0, 1)
    return alpha.astype(np.float32), trust.astype(np.float32)


def guided(guide: Floats, values: Floats, reach: int, smoothing: float) -> Floats:
    """Return ``values`` filtered so that they follow the edges of a colour picture.

    Source: K. He, J. Sun and X. Tang, Guided image filtering, IEEE PAMI 35 (2013), for a colour
    guide: in each window the values are a linear function of the colour.

    Args:
        guide: shape (height, width, 3), 0 to 1.
        values: shape (height, width).
        reach: half the side of a window, pixels.
        smoothing: variance of colour below which a window counts as flat.
    """
    size = (2 * reach + 1, 2 * reach + 1)

    def mean(of: NDArray[np.floating]) -> NDArray[np.float64]:
        return np.asarray(cv2.blur(np.asarray(of, dtype=np.float64), size))

    colour, value = mean(guide), mean(values)
    spread = {
        (one, other): mean(guide[..., one] * guide[..., other])
        - colour[..., one] * colour[..., other]
        + (smoothing if one == other else 0.0)
        for one in range(3)
        for other in range(one, 3)
    }
    together = mean(guide * values[..., None]) - colour * value[..., None]
    slope = _solved(spread, together)
    offset = value - (slope * colour).sum(axis=2)
    return np.asarray((mean(slope) * guide).sum(axis=2) + mean(offset), dtype=np.float32)


def _solved(
    spread: Mapping[tuple[int, int], NDArray[np.float64]], right: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Solve a symmetric system of three for every pixel, by Cramer's rule."""
    a, b, c = spread[0, 0], spread[0, 1], spread[0, 2]
    d, e, f = spread[1, 1], spread[1, 2], spread[2, 2]
    minors = (
        (d * f - e * e, c * e - b * f, b * e - c * d),
        (c * e - b * f, a * f - c * c, b * c - a * e),
        (b * e - c * d, b * c - a * e, a * d - b * b),
    )
    whole = a * minors[0][0] + b * minors[0][1] + c * minors[0][2]
    rows = [sum(row[i] * right[..., i] for i in range(3)) / whole for row in minors]
    return np.stack(rows, axis=2)


def recoloured(pixels: Pixels, alpha: Alpha, rgb: tuple[int, int, int]) -> Pixels:
    """Return the picture with another colour behind the sitter, the old one taken out of the rim.

    Sums are of whole numbers and the rest is elementwise, so that the same pixels and the same
    alpha give the same bytes on every machine.

    Args:
        pixels: RGB uint8, shape (height, width, 3).
        alpha: shape (height, width).
        rgb: the new colour.
    """
    picture = pixels.astype(np.int64)
    back = _around(picture, alpha == 0)
    fore = _around(picture, alpha >= _SOLID)
    solid = alpha.astype(np.float64)[..., None] / OPAQUE
    unmixed = (pixels - (1 - solid) * back) / np.maximum(solid, _THIN)
    # A thin pixel says little of its own colour; the sitter's nearby speaks for it.
    known = np.clip((solid - _THIN) / (1 - _THIN), 0, 1)
    own = np.clip(unmixed, 0, OPAQUE) * known + fore * (1 - known)
    mixed = solid * own + (1 - solid) * np.array(rgb, dtype=np.float64)
    return np.clip(np.rint(mixed), 0, OPAQUE).astype(np.uint8)


def _around(picture: Counts, where: NDArray[np.bool_]) -> NDArray[np.float64]:
    """Return each pixel's mean over ``where`` in the smallest of some windows that has any."""
    weight = where.astype(np.int64)
    masked = picture * weight[..., None]
    count = max(int(weight.sum()), 1)
    found = np.broadcast_to(masked.sum(axis=(0, 1)) / count, picture.shape).astype(np.float64)
    for reach in (64, 16, 5):
        number = _window_sum(weight[..., None], reach)
        mean = _window_sum(masked, reach) / np.maximum(number, 1)
        found = np.where(number > reach, mean, found)
    return found


def _window_sum(values: Counts, reach: int) -> Counts:
    """Return the sum over the square window around each pixel, exactly."""
    size = 2 * reach + 1
    padded = np.pad(values, ((reach + 1, reach), (reach + 1, reach), (0, 0)))
    summed = padded.cumsum(axis=0).cumsum(axis=1)
    return np.asarray(
        summed[size:, size:]
        - summed[:-size, size:]
        - summed[size:, :-size]
        + summed[:-size, :-size]
    )
