"""The eyes look at the camera.

Measures: by how much the eyeballs are turned away from the camera: where the irises stand between
the corners of the eyes, as a turn of an eyeball, the mean of both eyes. A turned head moves the
corners against the eyeballs behind them, which is taken out with the yaw; the height is taken as
it is, because people who look at a camera keep it whatever their nod.
Generated turns of 18 degrees read 5 to 12, because the iris network follows an iris that
moves only by half; so the limit is nearer than the angle that one feels, and from 4.5 degrees on a
person looks.
Unit: degrees of eyeball turn.
Source: ISO/IEC 39794-5, eyes looking at the camera; an eyeball's centre of rotation lies 10.5 mm
behind the iris; one is felt to be looked at within some 5 to 9 degrees (Gibson and Pick, 1963).
Fooled by: a squint, which moves one eye only; lids cast down, which hide the iris; thick lenses.
"""

from __future__ import annotations

from typing import Final

import numpy as np

from validation.evidence import Evidence
from validation.geometry import iris_offset_mm, sitter
from validation.measured import Measured

_RADIUS_MM: Final = 10.5
"""From an eyeball's centre of rotation to the iris."""
_BEHIND_MM: Final = 5.0
"""How far that centre lies behind the corners of the eye: what the irises in 41 portraits show
that look at the camera with heads turned by up to 10 degrees."""
_RESTING_MM: Final = 1.9
"""Height of the iris above the corners of the eye in the same portraits."""

_HEIGHT_TOLD: Final = 0.7
"""What a degree of height counts: people's irises differ in it by a millimetre, which is 5."""
_SURE: Final = 4.5
"""Degrees within which people who look at the camera stay."""


def measure(evidence: Evidence) -> Measured:
    """Return the angle off the camera, and where to in the sitter's own directions."""
    face = sitter(evidence)
    across, up = iris_offset_mm(face)
    across += _BEHIND_MM * float(np.sin(np.radians(face.pose.yaw)))
    sideways, upwards = _turn(across), _turn(up - _RESTING_MM) * _HEIGHT_TOLD
    if abs(sideways) >= abs(upwards):
        side = "left" if sideways > 0 else "right"
    else:
        side = "up" if upwards > 0 else "down"
    away = float(np.hypot(sideways, upwards))
    return Measured(away, side, "inside" if away > _SURE else "never")


def _turn(offset_mm: float) -> float:
    return float(np.degrees(np.arcsin(np.clip(offset_mm / _RADIUS_MM, -1.0, 1.0))))
