"""No reflection lies on the lenses or over the eyes.

Measures: the share of the lens, from brow to cheekbone, that shines: brighter by a third than
skin, with less colour than skin, and with a sharp rim, which a reflection has and shining skin has
not, or brighter by far; within the opening of the eye only what is larger than the catchlight that
every eye has. The worse eye counts.
Unit: share, 0 to 1.
Source: FVC-onGoing FICV test 24, flash reflection on lenses; ISO/IEC 19794-5.
Fooled by: shining metal rims; a soft reflection over a whole lens, without a rim; jewels.
"""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np

from validation.evidence import Evidence
from validation.eye_zone import EyeZone, Flags, light_of
from validation.measured import Measured

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


def measure(evidence: Evidence) -> Measured:
    """Return the share of the worse lens that shines, and the sitter's side of it."""
    left, right = (_share(zone) for zone in evidence.the_eyes())
    return Measured(max(left, right), "right" if left >= right else "left")


def _share(zone: EyeZone) -> float:
    light = light_of(zone.lab)
    lids = cv2.dilate(zone.opening.astype(np.uint8), _LASHES) > 0
    around = zone.lens & ~lids
    if not around.any():
        return 0.0
    skin = max(float(light_of(zone.cheek)), float(np.median(light[around])), 1e-3)
    relative = (light / skin).astype(np.float32)
    chroma = np.hypot(zone.lab[..., 1], zone.lab[..., 2])
    pale = chroma < _PALER * float(np.hypot(*zone.cheek[1:])) + 2
    shining = _sharp_parts(around & (relative > _BRIGHTER) & pale, relative)
    shining |= around & (relative > _GLARING) & pale
    inside = zone.opening & (light > 0.8) & (relative > 1.2)
    over_eye = cv2.morphologyEx(
        inside.astype(np.uint8), cv2.MORPH_OPEN, np.ones((_CATCHLIGHT, _CATCHLIGHT), np.uint8)
    )
    return (int(shining.sum()) + int(over_eye.sum())) / max(int(zone.lens.sum()), 1)


def _sharp_parts(
    candidates: Flags, relative: np.ndarray[tuple[int, ...], np.dtype[np.float32]]
) -> Flags:
    """Return those parts whose rim is sharp."""
    across = cv2.Sobel(relative, cv2.CV_32F, 1, 0, ksize=3)
    down = cv2.Sobel(relative, cv2.CV_32F, 0, 1, ksize=3)
    change = np.hypot(across, down) / 8
    count, labels = cv2.connectedComponents(candidates.astype(np.uint8))
    sharp = np.zeros_like(candidates)
    small = np.ones((3, 3), np.uint8)
    for label in range(1, count):
        part = (labels == label).astype(np.uint8)
        rim = (cv2.dilate(part, small) > 0) & (cv2.erode(part, small) == 0)
        if part.sum() >= _LEAST_AREA and np.median(change[rim]) > _SHARP:
            sharp |= part > 0
    return sharp
