"""The clothes stand out clearly from the backdrop.

Measures: along the outline of neck, shoulders and clothes the distance in colour between what is
just inside and the backdrop just outside; told is the 20th percentile, so that no longer stretch
of the outline may merge with the backdrop.
Unit: ΔE (CIEDE2000).
Source: the standard's clause on clothing; reviewers' "black edge" check (RJ-C1).
Fooled by: a person mask that goes astray because the clothes merge with the backdrop, unless it
loses the shoulders, which is noticed; long hair over the shoulders, which hides the clothes.
"""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np

from validation.colour import delta_e
from validation.evidence import Evidence, MissingEvidence
from validation.measured import Measured
from validation.scene import Scene

_CHIN: Final = 152
_BELOW_CHIN: Final = 0.2
"""Face widths below the chin from which the outline is that of neck and clothes."""
_INSIDE: Final = (0.03, 0.08)
_NEARBY: Final = 0.1
_SHOULDERS: Final = (0.65, 0.75)
"""Face widths below the chin and beside it at which everybody has shoulders."""
_PERCENTILE: Final = 20.0
_LEAST: Final = 40
"""Pixels of outline that must be seen."""


def measure(evidence: Evidence) -> Measured:
    """Return the contrast of the weakest stretch of the outline below the chin."""
    scene = evidence.the_backdrop()
    low = max(int(scene.landmarks[_CHIN, 1] + _BELOW_CHIN * scene.face_width), 0)
    depth, lab = scene.depth[low:], scene.lab[low:]
    inside = (depth > _INSIDE[0]) & (depth < _INSIDE[1])
    if not inside.any():
        raise MissingEvidence("clothes")
    outside = scene.backdrop[low:].astype(np.float32)
    reach = _NEARBY * scene.face_width
    size = (2 * int(reach) + 1, 2 * int(reach) + 1)
    weight = np.asarray(cv2.blur(outside, size))
    behind = cv2.blur(lab * outside[..., None], size)
    edge = inside & (weight > 0.02)
    if edge.sum() < _LEAST:
        raise MissingEvidence("clothes")
    away = delta_e(lab[edge], behind[edge] / weight[edge][:, None])
    return Measured(min(float(np.percentile(away, _PERCENTILE)), _where_shoulders_are(scene)))


def _where_shoulders_are(scene: Scene) -> float:
    """Return the contrast where shoulders must be, if the mask has lost them, else 100.

    Shoulders are wider than any face: where the mask sees backdrop there, clothes have merged.
    """
    chin, middle = scene.landmarks[_CHIN, 1], float(scene.landmarks[_CHIN, 0])
    rows, columns = np.indices(scene.person.shape)
    aside = np.abs(columns - middle) / scene.face_width
    place = (rows > chin + _SHOULDERS[0] * scene.face_width) & (aside > 0.45)
    place &= aside < _SHOULDERS[1]
    if place.sum() < _LEAST or scene.sitter[place].mean() > 0.5:
        return 100.0
    wall = np.median(scene.lab[scene.backdrop], axis=0)
    return float(np.median(delta_e(scene.lab[place], wall)))
