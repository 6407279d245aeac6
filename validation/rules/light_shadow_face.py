"""No shadow lies across the face.

Measures: the step in light across a short way on bare skin, beyond what the face's own relief makes
of even light. What the other half of the face does at the opposite place is taken off first, which
leaves the shadows that lie on one side; of all places the highest but for five per cent is told, so
that an edge has to have some length. Shadows on both sides (a cap, a lamp from above) are found by
the plain step less the typical relief of a nose and cheeks. The larger of the two counts.
Unit: stop (a doubling of light).
Source: ISO/IEC 29794-5, illumination; FICV test 22 (shadows across face), by our own method.
Fooled by: deep folds and sunken cheeks on one side; a turned head; hard light from one side, which
is a shadow of the nose; shadows so blue that they leave the colour of skin; the shadow of a fringe,
which is left out together with the fringe.
"""

from __future__ import annotations

from typing import Final

import numpy as np

from validation.evidence import Evidence
from validation.measured import Measured
from validation.shade import bare_skin, light_of, mirrored, ridge_x, steps
from validation.tone import FaceTone, Flags, Floats

_WAY: Final = 0.2
_SHORT_WAY: Final = 0.14
"""Shares of the eyes' distance over which steps are taken: between the halves, and plainly."""
_SMOOTH: Final = 2.0
_LITTLE_SMOOTH: Final = 1.2
"""Standard deviations of the blur against noise, and against mesh points a little off."""
_RIDGE: Final = 0.15
"""Share of the eyes' distance left out beside the ridge, across which the halves must differ."""
_OF_HALVES: Final = 95
_OF_PLAIN: Final = 98
"""Percentiles of the steps that are told."""
_RELIEF: Final = 0.55
"""Stops that nose and cheeks make by themselves under even light."""
_LEAST: Final = 0.05
"""Share of the skin on which a step must be measured to be told."""


def measure(evidence: Evidence) -> Measured:
    """Return the steepest step of light that the relief does not explain, and its side."""
    tone = evidence.the_tone()
    light = light_of(tone, _LITTLE_SMOOTH)
    bare = bare_skin(tone, light)
    plain = _told(tone, *steps(light, bare, tone.apart * _SHORT_WAY), _OF_PLAIN)
    soft = light_of(tone, _SMOOTH)
    away = np.abs(np.arange(light.shape[1])[None] - ridge_x(tone)) > tone.apart * _RIDGE
    both = bare & away & (mirrored(tone, bare.astype(np.float32)) > 0.5)
    halves = _told(tone, *steps(soft - mirrored(tone, soft), both, tone.apart * _WAY), _OF_HALVES)
    value = max(halves, plain - _RELIEF, 0.0)
    return Measured(value, _darker_side(tone))


def _told(tone: FaceTone, found: Floats, seen: Flags, percentile: float) -> float:
    if seen.sum() < _LEAST * tone.skin.sum():
        return 0.0
    return float(np.percentile(found[seen], percentile))


def _darker_side(tone: FaceTone) -> str:
    """Return the sitter's side on which less light falls; the picture is not mirrored."""
    columns = np.arange(tone.skin.shape[1])[None] < ridge_x(tone)
    left, right = tone.luminance[tone.skin & columns], tone.luminance[tone.skin & ~columns]
    dark = float(left.mean()) < float(right.mean()) if left.size and right.size else True
    return "right" if dark else "left"
