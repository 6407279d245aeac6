"""No tinted lenses before the eyes, and no coloured contact lenses.

Measures: the light of the skin around the eyes, seen through the lens if there is one, against
that of the cheek below; the lighter of the two eyes counts, so that a light from the side is not
taken for a lens. Light passes a lens twice, so that a lens of half transmission leaves a quarter.
Coloured contact lenses are not measured, natural irises have many colours: what is not refused
goes to a person.
Unit: ratio, 1 = as light as the cheek.
Source: FVC-onGoing FICV test 23, dark tinted lenses; ISO/IEC 19794-5.
Fooled by: lightly tinted lenses; the shadow of a brim or of a deep brow, which is reported as dark
as well.
"""

from __future__ import annotations

import numpy as np

from validation.evidence import Evidence
from validation.eye_zone import EyeZone, light_of
from validation.measured import Measured


def measure(evidence: Evidence) -> Measured:
    """Return the light around the lighter eye; a person always looks at the lenses."""
    ratios = [_ratio(zone) for zone in evidence.the_eyes()]
    return Measured(max(ratios), look="inside")


def _ratio(zone: EyeZone) -> float:
    around = zone.lens & ~zone.opening
    if not around.any():
        return 0.0
    light = float(np.median(light_of(zone.lab[around])))
    return light / max(float(light_of(zone.cheek)), 1e-3)
