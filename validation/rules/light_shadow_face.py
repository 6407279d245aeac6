"""No shadow lies across the face.

Measures: how much darker bare skin is than what lies opposite it on the other half of the face.
What eyes, nose and cheeks make of even light is alike on both halves and falls away; a fifth of the
skin has to be darker, so that neither a fold nor a strand decides. A shadow that is smaller or lies
on both sides (a cap, a lamp from above) is found by the steps of light across a short way, between
the halves and plainly, less what relief makes by itself. The largest counts. A faint shadow and the
modelling of a portrait are one and the same to it: there a person looks.
Unit: stop (a doubling of light).
Source: ISO/IEC 29794-5, illumination; FICV test 22 (shadows across face), by our own method.
Fooled by: a turned head; a birthmark over a good part of one half; shadows so blue that they leave
the colour of skin; the shadow of a fringe, which is left out together with the fringe.
"""

from __future__ import annotations

from typing import Final

import numpy as np

from validation.evidence import Evidence
from validation.measured import Measured
from validation.ranks import percentile
from validation.shade import bare_skin, light_of, mirrored, ridge_x, steps
from validation.tone import FaceTone, Flags, Floats

_WAY: Final = 0.19
_SHORT_WAY: Final = 0.14
"""Shares of the eyes' distance over which steps are taken: between the halves, and plainly."""
_SMOOTH: Final = 2.0
_LITTLE_SMOOTH: Final = 1.2
"""Standard deviations of the blur against noise, and against mesh points a little off."""
_RIDGE: Final = 0.15
_NEAR_RIDGE: Final = 0.1
"""Shares of the eyes' distance left out beside the ridge: for steps, across which the halves must
differ, and for the halves."""
_DARKER: Final = 80
"""Percentile of the differences of the halves that is told."""
_OF_HALVES: Final = 95
_OF_PLAIN: Final = 98
"""Percentiles of the steps that are told."""
_RELIEF: Final = (0.25, 0.55)
"""Stops that steps reach by themselves under even light: between the halves, and plainly."""
_LEAST: Final = 0.05
"""Share of the skin on which something must be measured to be told."""
_SURELY_NONE: Final = 0.7
"""Stops up to which there is surely no shadow; above, a person looks."""


def measure(evidence: Evidence) -> Measured:
    """Return how dark a shadow lies on the face, and on which side."""
    tone = evidence.the_tone()
    light = light_of(tone, _LITTLE_SMOOTH)
    bare = bare_skin(tone, light)
    plain = _told(tone, *steps(light, bare, tone.apart * _SHORT_WAY), _OF_PLAIN)
    soft = light_of(tone, _SMOOTH)
    between = soft - mirrored(tone, soft)
    beside = np.arange(light.shape[1])[None] - ridge_x(tone)
    both = bare & (mirrored(tone, bare.astype(np.float32)) > 0.5)
    away = both & (np.abs(beside) > tone.apart * _RIDGE)
    small = _told(tone, *steps(between, away, tone.apart * _WAY), _OF_HALVES)
    left = both & (beside < -tone.apart * _NEAR_RIDGE)
    large = max(_told(tone, sign * between, left, _DARKER) for sign in (1, -1))
    value = max(large, small - _RELIEF[0], plain - _RELIEF[1], 0.0)
    return Measured(value, _darker_side(tone), "inside" if value > _SURELY_NONE else "never")


def _told(tone: FaceTone, found: Floats, seen: Flags, per_cent: float) -> float:
    if seen.sum() < _LEAST * tone.skin.sum():
        return 0.0
    return percentile(found[seen], per_cent)


def _darker_side(tone: FaceTone) -> str:
    """Return the sitter's side on which less light falls; the picture is not mirrored."""
    columns = np.arange(tone.skin.shape[1])[None] < ridge_x(tone)
    left, right = tone.luminance[tone.skin & columns], tone.luminance[tone.skin & ~columns]
    dark = float(left.mean()) < float(right.mean()) if left.size and right.size else True
    return "right" if dark else "left"
