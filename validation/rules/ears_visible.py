"""Both ears are to be seen.

Measures: the share of the strip just outside the cheek, between the height of the eye and that of
the mouth, that has the colour of the cheek's skin and belongs to the sitter; the worse side
counts. An ear that stands off the cheek fills two fifths of the strip and more, and passes. What
shows less is hidden by hair or lies flat, which a person tells: it is a warning and no refusal.
Unit: share, 0 to 1.
Source: the standard's clauses on posture and hair.
Fooled by: ears that lie flat; hair in the colour of skin; a broad jaw; a head that is turned.
"""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np

from validation.evidence import Evidence
from validation.measured import Measured
from validation.ranks import medians
from validation.scene import Points, Scene

_SIDES: Final = ((127, 132, 454, 234, 205), (356, 361, 234, 454, 425))
"""Upper and lower end of the strip, the far cheek, the near cheek and a point of its skin."""
_STRIP: Final = (0.02, 0.11)
"""Inner and outer edge of the strip beyond the cheek, in face widths."""
_HUE: Final = 14.0
_SHADE: Final = (0.5, 1.25)


def measure(evidence: Evidence) -> Measured:
    """Return the share of ear that is seen on the worse side, which is told from the sitter's."""
    scene = evidence.the_scene()
    left, right = (_share(scene, side) for side in _SIDES)
    return Measured(min(left, right), "right" if left <= right else "left", "outside")


def _share(scene: Scene, side: tuple[int, int, int, int, int]) -> float:
    upper, lower, far, near, cheek = scene.landmarks[list(side)]
    strip = _strip(scene, np.stack([upper, lower]), near - far)
    skin = _colour_at(scene, cheek)
    colour = scene.lab[strip]
    if not len(colour) or skin is None:
        return 0.0
    alike = np.hypot(colour[:, 1] - skin[1], colour[:, 2] - skin[2]) < _HUE
    shade = colour[:, 0] / max(float(skin[0]), 1.0)
    lit = (shade > _SHADE[0]) & (shade < _SHADE[1])
    return float((alike & lit & (scene.person[strip] > 0.3)).mean())


def _strip(
    scene: Scene, ends: Points, across: Points
) -> np.ndarray[tuple[int, ...], np.dtype[np.bool_]]:
    inner, outer = (ends + across * share for share in _STRIP)
    canvas = np.zeros(scene.person.shape, dtype=np.uint8)
    corners = np.round(np.concatenate([inner, outer[::-1]])).astype(np.int32)
    cv2.fillPoly(canvas, [np.clip(corners, -10_000, 10_000)], 1)
    return canvas > 0


def _colour_at(scene: Scene, place: Points) -> Points | None:
    reach = max(int(scene.face_width * 0.04), 1)
    x, y = int(place[0]), int(place[1])
    patch = scene.lab[max(y - reach, 0) : y + reach + 1, max(x - reach, 0) : x + reach + 1]
    if y < 0 or x < 0 or not patch.size:
        return None
    return medians(patch.reshape(-1, 3))
