"""The backdrop has one of the permitted colours.

Measures: the distance (CIEDE2000) of the backdrop's median colour from the nearest permitted
reference, after the least excuse that the light allows. Two things are excused because they are
the lamp's and not the wall's: a brightness factor of at most a third of a stop either way, the
tolerance of an evenly lit studio wall, applied to linear light; and a shift of a* and b* that the
whites of the eyes, whose own colour is known, show too, and of that at most ``_MOST_SHIFT``. A
hue that only the wall has is never excused.
Unit: ΔE (CIEDE2000).
Source: the standard's reference colours; CIE 142-2001; the whites of the eyes as a white
reference: M. Males, A. Hedi and M. Grgic, Colour balancing using sclera colour, IET Image
Processing 12 (2018).
Fooled by: a wall that is lit by a coloured lamp of its own; bloodshot eyes, which excuse a
reddish wall by a little.
"""

from __future__ import annotations

from functools import cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

from validation.colour import delta_e, encoded, lab_of, linear
from validation.evidence import Evidence
from validation.eye_zone import EyeZone
from validation.measured import Measured
from validation.profile import Background
from validation.ranks import median, medians, picked

_STOPS: Final = np.linspace(-1 / 3, 1 / 3, 9)
_WHITE_OF_EYE: Final = np.array([3.5, 2.5])
"""a* and b* of the white of an eye in neutral light: the median over studio portraits."""
_MOST_SHIFT: Final = 4.0
_LEAST_WHITE: Final = 64
"""Pixels of white that must be seen for the shift to be believed."""
_EXCUSED: Final = (0.0, 0.5, 1.0)


def measure(evidence: Evidence) -> Measured:
    """Return the distance to the nearest permitted colour, whose name is the side."""
    scene = evidence.the_backdrop()
    shift = _shift(evidence.the_eyes())
    distances = {
        reference.name: _distance(scene.wall_colour, shift, reference)
        for reference in evidence.permitted
    }
    nearest = min(distances, key=lambda name: distances[name])
    return Measured(distances[nearest], nearest)


def _distance(
    colour: NDArray[np.float64], shift: NDArray[np.float64], reference: Background
) -> float:
    seen = np.array([colour - np.array([0.0, *(shift * part)]) for part in _EXCUSED])
    return float(delta_e(seen[:, None], _shades(reference.rgb)[None]).min())


@cache
def _shades(rgb: tuple[int, int, int]) -> NDArray[np.float64]:
    """Return CIELAB, shape (n, 3), of a colour in as much more or less light as is excused."""
    light = linear(rgb)
    shades = [encoded(light * 2.0**stop) for stop in _STOPS]
    return np.array([lab_of((shade[0], shade[1], shade[2])) for shade in shades])


def _shift(zones: tuple[EyeZone, EyeZone]) -> NDArray[np.float64]:
    """Return by how much the scene's light is off neutral, (a*, b*), as far as it is believed."""
    whites = np.concatenate([picked(zone.lab, zone.white) for zone in zones])
    bright = whites[whites[:, 0] >= median(whites[:, 0])] if len(whites) else whites
    if len(bright) < _LEAST_WHITE:
        return np.zeros(2)
    off = medians(bright[:, 1:]) - _WHITE_OF_EYE
    size = float(np.hypot(*off))
    return np.asarray(off * min(1.0, _MOST_SHIFT / max(size, 1e-6)))
