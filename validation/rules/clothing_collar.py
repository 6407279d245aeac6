"""A collar, and no busy pattern or stripes.

Measures: the share of the clothes, away from their outline, that is covered by a pattern: where
the lightness between two scales, of about half a centimetre and two, changes by more than
``_CONTRAST`` of L*. A collar, a tie or a zip are lines and make a small share; stripes and checks
make a large one. Whether there is a collar is not measured: what is not refused goes to a person.
Unit: share, 0 to 1.
Source: the standard's clause on clothing; notices of schools ask for a collar.
Fooled by: deep folds; long hair over the clothes; stripes finer than the photo can show.
"""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np

from validation.evidence import Evidence, MissingEvidence
from validation.measured import Measured

_CHIN: Final = 152
_BELOW_CHIN: Final = 0.45
_FINE: Final = 0.015
_COARSE: Final = 0.07
"""Scales in face widths; a face is some fourteen centimetres wide."""
_CONTRAST: Final = 6.0
_AROUND: Final = 0.08
_LEAST: Final = 250


def measure(evidence: Evidence) -> Measured:
    """Return the share of the clothes that is patterned; a person always looks at the collar."""
    scene = evidence.the_scene()
    chest = max(int(scene.landmarks[_CHIN, 1] + _BELOW_CHIN * scene.face_width), 0)
    clothes = scene.depth[chest:] > _AROUND
    if clothes.sum() < _LEAST:
        raise MissingEvidence("clothes")
    light = np.ascontiguousarray(scene.lab[chest:, :, 0])
    fine = cv2.GaussianBlur(light, (0, 0), max(_FINE * scene.face_width, 0.5))
    coarse = cv2.GaussianBlur(light, (0, 0), _COARSE * scene.face_width)
    change = np.sqrt(cv2.GaussianBlur((fine - coarse) ** 2, (0, 0), _COARSE * scene.face_width))
    return Measured(float((change[clothes] > _CONTRAST).mean()), look="inside")
