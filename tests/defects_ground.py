"""What the defects share: light instead of grey levels, soft shapes, and where the person is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from validation.reading import Face, Pixels, Reading

Floats = NDArray[np.float64]
Map = NDArray[np.float64]
"""Shape (height, width): one number for each pixel."""

_LEVELS: Final = np.arange(256) / 255.0
_LIGHT_OF: Final = np.where(_LEVELS <= 0.04045, _LEVELS / 12.92, ((_LEVELS + 0.055) / 1.055) ** 2.4)
"""Light of each sRGB level (IEC 61966-2-1), 1 = white."""


def amount(strength: float) -> float:
    """Return the strength.

    Raises:
        ValueError: if it is not from 0 to 1.
    """
    if not 0 <= strength <= 1:
        raise ValueError(f"strength {strength} is not from 0 to 1")
    return float(strength)


def face_of(reading: Reading) -> Face:
    """Return the sitter's face.

    Raises:
        ValueError: if the reading has none; a defect needs a portrait.
    """
    if reading.face is None:
        raise ValueError("no face to spoil")
    return reading.face


def lit(values: NDArray[np.floating]) -> Pixels:
    """Round to levels, cutting off what is below black or above white."""
    return np.asarray(np.clip(np.rint(values), 0, 255), dtype=np.uint8)


def to_light(pixels: Pixels) -> Floats:
    """Return the light of each pixel and channel, 1 = white."""
    return np.asarray(_LIGHT_OF[pixels], dtype=np.float64)


def in_light(pixels: Pixels, gain: float | Floats) -> Pixels:
    """Multiply the light, which is not the grey level, by ``gain``; 1 changes nothing."""
    light = np.clip(to_light(pixels) * gain, 0, 1)
    curved = np.where(light <= 0.0031308, light * 12.92, 1.055 * light ** (1 / 2.4) - 0.055)
    return lit(curved * 255)


def blended(pixels: Pixels, over: NDArray[np.generic], alpha: float | Map) -> Pixels:
    """Lay ``over`` on the picture; alpha 0 changes nothing, 1 covers."""
    share = alpha[..., None] if isinstance(alpha, np.ndarray) else alpha
    return lit(pixels * (1.0 - share) + np.asarray(over, dtype=np.float64) * share)


def across(pixels: Pixels) -> tuple[Map, Map]:
    """Return the x and the y of every pixel."""
    height, width = pixels.shape[:2]
    y, x = np.mgrid[0:height, 0:width].astype(np.float64)
    return x, y


def blob(
    pixels: Pixels, centre: Sequence[float] | Floats, radius: float, flatness: float = 1.0
) -> Map:
    """Return a round hill, 1 on its flat top and 0 from ``radius`` on; ``flatness`` squeezes y."""
    x, y = across(pixels)
    away = np.hypot(x - centre[0], (y - centre[1]) / flatness) / max(radius, 1.0)
    return np.asarray(np.clip((1 - away) * 3, 0, 1))


def moved(pixels: Pixels, matrix: cv2.typing.MatLike, strength: float) -> Pixels:
    """Map the whole picture by a 2 by 3 matrix; what comes into view repeats the edge."""
    if strength == 0:
        return pixels.copy()
    height, width = pixels.shape[:2]
    warped = cv2.warpAffine(
        pixels, matrix, (width, height), flags=cv2.INTER_AREA, borderMode=cv2.BORDER_REPLICATE
    )
    return np.asarray(warped, dtype=np.uint8)


def remapped(pixels: Pixels, x: Map, y: Map) -> Pixels:
    """Fetch every pixel from another place; pixels that stay keep their exact value."""
    stays_x, stays_y = across(pixels)
    fetched = cv2.remap(
        pixels,
        x.astype(np.float32),
        y.astype(np.float32),
        cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_REPLICATE,
    )
    moves = (np.abs(x - stays_x) + np.abs(y - stays_y) > 1e-6)[..., None]
    return np.where(moves, np.asarray(fetched, dtype=np.uint8), pixels)


def person_map(pixels: Pixels, reading: Reading) -> Map:
    """Return from 0 to 1 whether each pixel belongs to the person.

    Beside and above the mask's box nobody is; below it the mask's last row goes on.

    Raises:
        ValueError: if the reading has no mask.
    """
    if reading.person is None:
        raise ValueError("no person to tell from the background")
    mask, box = reading.person.probability, reading.person.box
    x, y = across(pixels)
    column = (x + 0.5 - box.left) / box.width * mask.shape[1] - 0.5
    row = (y + 0.5 - box.top) / box.height * mask.shape[0] - 0.5
    row = np.minimum(row, mask.shape[0] - 1)
    fetched = cv2.remap(
        mask, column.astype(np.float32), row.astype(np.float32), cv2.INTER_LINEAR
    )  # outside the box the border is 0
    chance = np.asarray(fetched, dtype=np.float64)
    return np.asarray(np.clip((chance - 0.3) / 0.4, 0, 1))
