"""The clothes stand out clearly from the backdrop.

Measures: along the outline of neck, shoulders and clothes the distance in colour between what is
just inside and the backdrop just outside; told is the 20th percentile, so that no longer stretch
of the outline may merge with the backdrop. Where hardly any outline is to be seen, the shoulder on
either side is held against the wall beside the head instead; nothing is refused for it, and it
passes only where the sitter fills the picture's bottom.
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
from validation.ranks import median, medians, percentile
from validation.scene import Flags, Scene

_BELOW_CHIN: Final = 0.2
"""Face widths below the chin from which the outline is that of neck and clothes."""
_INSIDE: Final = (0.03, 0.08)
_NEARBY: Final = 0.1
_SHOULDERS: Final = (0.65, 0.75)
"""Face widths below the chin and beside it at which everybody has shoulders."""
_BESIDE: Final = 0.45
"""Face widths beside the chin from which there are shoulders and no neck."""
_PERCENTILE: Final = 20.0
_LEAST: Final = 40
"""Pixels of outline that must be seen."""


def measure(evidence: Evidence) -> Measured:
    """Return the contrast of the weakest stretch of the outline below the chin."""
    scene = evidence.the_backdrop()
    found = [_along_outline(scene), _where_shoulders_are(scene)]
    told = [contrast for contrast in found if contrast is not None]
    if told:
        return Measured(min(told))
    seen = _fills_the_bottom(scene)
    place = scene.depth > _INSIDE[0] if seen else np.abs(scene.from_chin[1]) < _SHOULDERS[1]
    return Measured(_of_sides(scene, place), look="outside" if seen else "always")


def _along_outline(scene: Scene) -> float | None:
    low = scene.from_chin[0] > _BELOW_CHIN
    inside = (scene.depth > _INSIDE[0]) & (scene.depth < _INSIDE[1]) & low
    outside = (scene.backdrop & low).astype(np.float32)
    reach = 2 * int(_NEARBY * scene.face_width) + 1
    weight = np.asarray(cv2.blur(outside, (reach, reach)))
    behind = cv2.blur(scene.lab * outside[..., None], (reach, reach))
    edge = inside & (weight > 0.02)
    if edge.sum() < _LEAST:
        return None
    away = delta_e(scene.lab[edge], behind[edge] / weight[edge][:, None])
    return percentile(away, _PERCENTILE)


def _where_shoulders_are(scene: Scene) -> float | None:
    """Return the contrast where shoulders must be, if the mask has lost them.

    Shoulders are wider than any face: where the mask sees backdrop there, clothes have merged.
    """
    below, aside = scene.from_chin
    place = (below > _SHOULDERS[0]) & (np.abs(aside) > _BESIDE) & (np.abs(aside) < _SHOULDERS[1])
    if place.sum() < _LEAST or scene.sitter[place].mean() > 0.5:
        return None
    return median(delta_e(scene.lab[place], scene.wall_colour))


def _of_sides(scene: Scene, place: Flags) -> float:
    """Return the distance between the shoulders' colour and the wall's, of the side with less."""
    below, aside = scene.from_chin
    clothes = (below > 1.5 * _BELOW_CHIN) & place
    sides = [_between(scene, clothes & (way * aside > _BESIDE)) for way in (-1, 1)]
    told = [contrast for contrast in sides if contrast is not None]
    if not told:
        raise MissingEvidence("clothes")
    return min(told)


def _between(scene: Scene, shoulder: Flags) -> float | None:
    wall = scene.backdrop & shoulder.any(axis=0)
    if shoulder.sum() < _LEAST or wall.sum() < _LEAST:
        return None
    clothes = medians(scene.lab[shoulder])
    return percentile(delta_e(clothes, scene.lab[wall]), _PERCENTILE)


def _fills_the_bottom(scene: Scene) -> bool:
    """Return whether the sitter reaches from edge to edge."""
    return bool(scene.sitter[-max(len(scene.sitter) // 20, 1) :].mean() > 0.9)
