"""No reflection lies on the lenses or over the eyes.

Measures: the share of the lens, from brow to cheekbone, that shines: brighter by a third than
skin, with less colour than skin, and with a sharp rim, which a reflection has and shining skin has
not, or brighter by far; within the opening of the eye only what is larger than the catchlight that
every eye has. The rim of the lens is left out, where a frame shines or what is beyond the face.
A reflection that covers an eye thinly lies as a veil over the pupil, which otherwise takes nearly
all light: the more the dark of the iris is lifted, the more of the eye's opening is added. The
worse eye counts.
Unit: share, 0 to 1.
Source: FVC-onGoing FICV test 24, flash reflection on lenses; ISO/IEC 19794-5.
Fooled by: a soft reflection beside the eye, without a rim; a hard light on the cheekbone; jewels;
an eye of few pixels, whose dark is mixed with the skin and is therefore not asked.
"""

from __future__ import annotations

from typing import Final

import numpy as np

from validation.evidence import Evidence
from validation.eye_zone import EyeZone, light_of
from validation.geometry import pixels_per_mm
from validation.measured import Measured
from validation.shine import shining_share

_DARK: Final = 20
"""Percentile of the light in the iris that is its dark."""
_CLEAR, _VEILED = 0.25, 0.6
"""That dark, against the light of the cheek, up to which an eye is clear, and from which it is
veiled altogether; 31 portraits read 0.02 to 0.24, pale eyes and a soft camera the most."""
_FEW_PER_MM, _ENOUGH_PER_MM = 0.7, 1.0
"""Pixels for a millimetre between which the dark of an iris begins to be seen as it is."""


def measure(evidence: Evidence) -> Measured:
    """Return the share of the worse lens that shines, and the sitter's side of it."""
    _, face = evidence.sight()
    fine = (pixels_per_mm(face) - _FEW_PER_MM) / (_ENOUGH_PER_MM - _FEW_PER_MM)
    seen = float(np.clip(fine, 0, 1))
    left, right = (shining_share(zone) + seen * _veil(zone) for zone in evidence.the_eyes())
    return Measured(max(left, right), "right" if left >= right else "left")


def _veil(zone: EyeZone) -> float:
    """Return the share of the lens that is an eye under a veil of light."""
    if not zone.iris.any():
        return 0.0
    skin = max(zone.cheek_light, 1e-3)
    lightness = np.sort(zone.lab[..., 0][zone.iris])
    dark = float(light_of(lightness[len(lightness) * _DARK // 100, None])) / skin
    veiled = float(np.clip((dark - _CLEAR) / (_VEILED - _CLEAR), 0, 1))
    return veiled * int(zone.opening.sum()) / max(int(zone.lens.sum()), 1)
