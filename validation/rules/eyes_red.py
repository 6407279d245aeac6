"""No red eyes from a flash.

Measures: the share of the inner iris, where the pupil is, whose a* is above that of any iris; the
worse eye counts.
Unit: share, 0 to 1.
Source: FVC-onGoing FICV test 20; CIELAB of natural irises, whose a* stays below 20.
Fooled by: a strong red cast of the whole picture, which light.cast reports; red contact lenses.
"""

from __future__ import annotations

from typing import Final

from validation.evidence import Evidence
from validation.measured import Measured

_RED: Final = 28.0


def measure(evidence: Evidence) -> Measured:
    """Return the share of the worse pupil that is red."""
    shares = [
        float((zone.lab[zone.pupil][:, 1] > _RED).mean()) if zone.pupil.any() else 0.0
        for zone in evidence.the_eyes()
    ]
    return Measured(max(shares))
