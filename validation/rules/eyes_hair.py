"""Neither hair nor the frame of glasses lies over brows and eyes.

Measures: the share of the skin between brow and eye that is as dark as hair: less than a quarter
of the light of the cheek. The worse eye counts. Light hair is not told from skin, and a fringe
over a brow not from the brow: what is not refused goes to a person.
Unit: share, 0 to 1.
Source: ISO/IEC 29794-5, eyes visible; FVC-onGoing FICV tests 15 and 26, of which hair across the
eyes is the hardest of all (best equal error 11.9 %).
Fooled by: deep-set eyes in hard light from above; dark make-up; fair hair.
"""

from __future__ import annotations

from typing import Final

import numpy as np

from validation.evidence import Evidence
from validation.eye_zone import EyeZone, light_of
from validation.measured import Measured

_DARK: Final = 0.25


def measure(evidence: Evidence) -> Measured:
    """Return the share of the worse upper lid that is covered; a person always looks."""
    left, right = (_share(zone) for zone in evidence.the_eyes())
    return Measured(max(left, right), "right" if left >= right else "left", "inside")


def _share(zone: EyeZone) -> float:
    if not zone.lid.any():
        return 0.0
    skin = float(light_of(zone.cheek))
    return float((light_of(zone.lab[zone.lid]) < _DARK * skin).astype(np.float64).mean())
