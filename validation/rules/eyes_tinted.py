"""No tinted lenses before the eyes, and no coloured contact lenses.

Measures: the light of the skin around the eyes, seen through the lens if there is one, against
that of the cheek below; the lighter of the two eyes counts, so that a light from the side is not
taken for a lens. Light passes a lens twice, so that a lens of 0.6 transmission leaves a third.
A person looks where that is not so light that any lens is clear, where the skin around both eyes
has another colour than the cheeks, and where both irises are more colourful than natural ones are
against the white beside them.
Unit: ratio, 1 = as light as the cheek.
Source: FVC-onGoing FICV test 23, dark tinted lenses; ISO/IEC 19794-5; CIELAB of natural irises.
Fooled by: lenses of hardly any tint; contact lenses in a natural colour; the shadow of a brim or
of a deep brow, which is reported as dark as well.
"""

from __future__ import annotations

from typing import Final

import numpy as np

from validation.evidence import Evidence
from validation.eye_zone import EyeZone, light_of
from validation.measured import Measured
from validation.ranks import medians, picked

_CLEAR: Final = 0.5
"""Ratio from which on no lens darkens the eyes: what two passes through 0.7 leave."""
_OTHER_COLOUR: Final = 10.0
"""Distance in a* and b* between skin and cheek; clear skin stays below 8.5."""
_VIVID: Final = 16.0
"""The same between the iris and the white of the eye; natural irises stay below 13."""
_EVERY: Final = 3
"""Of the pixels of skin one in three is looked at."""
_DARK_IRIS: Final = 12.0
"""L* below which colours are noise."""


def measure(evidence: Evidence) -> Measured:
    """Return the light around the lighter eye; in doubt a person looks at the lenses."""
    zones = evidence.the_eyes()
    skins = [_skin(zone) for zone in zones]
    ratio, foreign = max(skin[0] for skin in skins), min(skin[1] for skin in skins)
    doubt = ratio < _CLEAR or foreign > _OTHER_COLOUR
    vivid = min(_vividness(zone) for zone in zones) > _VIVID
    return Measured(ratio, look="inside" if doubt or vivid else "never")


def _skin(zone: EyeZone) -> tuple[float, float]:
    """Return the light of the skin around an eye against the cheek's, and how far its colour is."""
    seen = picked(zone.lab, zone.lens & ~zone.opening)[::_EVERY]
    if not len(seen):
        return 0.0, 0.0
    middle = medians(seen)
    light = float(light_of(middle)) / max(zone.cheek_light, 1e-3)
    return light, float(np.hypot(*(middle - zone.cheek)[1:]))


def _vividness(zone: EyeZone) -> float:
    """Return how far the colour of the iris is from that of the white; 0 where it is black."""
    ring = zone.iris & ~zone.pupil
    if not (ring.any() and zone.white.any()):
        return 0.0
    iris, white = (medians(picked(zone.lab, part)) for part in (ring, zone.white))
    return float(np.hypot(*(iris - white)[1:])) if iris[0] >= _DARK_IRIS else 0.0
