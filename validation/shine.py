"""What shines on a lens: reflections told from the skin's own light and from catchlights."""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np

from validation.eye_zone import EyeZone, Flags
from validation.ranks import median

_BRIGHTER: Final = 1.35
_GLARING: Final = 1.7
"""Light, against that of the skin, which no skin beside the eye has; no rim is asked for."""
_PALER: Final = 0.65
_SHARP: Final = 0.2
"""Change of light from pixel to pixel along the rim, against the light of the skin."""
_LEAST_AREA: Final = 6
_CATCHLIGHT: Final = 5
"""Side, in pixels of the close-up, up to which a light within the eye is its catchlight."""
_LASHES: Final = np.ones((7, 7), np.uint8)
_RIM: Final = np.ones((13, 13), np.uint8)
"""Twice the width of the lens's rim, in pixels of the close-up; four millimetres are left out."""


def shining_share(zone: EyeZone) -> float:
    """Return the share of a lens, from brow to cheekbone, that shines."""
    light = zone.light
    lids = cv2.dilate(zone.opening.astype(np.uint8), _LASHES) > 0
    around = zone.lens & ~lids
    if not around.any():
        return 0.0
    skin = max(zone.cheek_light, median(light[around]), 1e-3)
    relative = (light / skin).astype(np.float32)
    red, yellow = zone.lab[..., 1], zone.lab[..., 2]
    paler = _PALER * float(np.hypot(*zone.cheek[1:])) + 2
    pale: Flags = np.asarray(red * red + yellow * yellow < paler * paler)
    shining = around & (relative > _GLARING) & pale
    shining |= _sharp_parts(around & (relative > _BRIGHTER) & pale, relative)
    shining &= cv2.erode(zone.lens.astype(np.uint8), _RIM) > 0
    inside = zone.opening & (light > 0.8) & (relative > 1.2)
    over_eye = cv2.morphologyEx(
        inside.astype(np.uint8), cv2.MORPH_OPEN, np.ones((_CATCHLIGHT, _CATCHLIGHT), np.uint8)
    )
    shines = np.count_nonzero(shining) + np.count_nonzero(over_eye)
    return float(shines / max(int(np.count_nonzero(zone.lens)), 1))


def _sharp_parts(
    candidates: Flags, relative: np.ndarray[tuple[int, ...], np.dtype[np.float32]]
) -> Flags:
    """Return those parts whose rim is sharp."""
    if not candidates.any():
        return candidates
    across = cv2.Sobel(relative, cv2.CV_32F, 1, 0, ksize=3)
    down = cv2.Sobel(relative, cv2.CV_32F, 0, 1, ksize=3)
    change = np.hypot(across, down) / 8
    count, labels = cv2.connectedComponents(candidates.astype(np.uint8))
    sharp = np.zeros_like(candidates)
    small = np.ones((3, 3), np.uint8)
    for label in range(1, count):
        part = (labels == label).astype(np.uint8)
        rim = (cv2.dilate(part, small) > 0) & (cv2.erode(part, small) == 0)
        if part.sum() >= _LEAST_AREA and median(change[rim]) > _SHARP:
            sharp |= part > 0
    return sharp
