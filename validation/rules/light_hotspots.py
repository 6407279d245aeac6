"""No part of the face shines or is burnt out.

Measures: the share of the face's surface that mirrors the lamp. Skin gives back light in its own
colour, and from a film of grease light in the colour of the lamp: red and blue, weighed against
the median colour of the sitter's own skin, give the mirrored part at each pixel. So a bright,
matt cheek is no hot spot, nor is fair skin. What is burnt out to white counts as well. A little
shine is a matter of taste, and left to a person.
Unit: per cent of the face without eyes, brows and lips.
Source: the dichromatic model of S. Shafer, Using color to separate reflection components, Color
Research and Application 10 (1985); FICV test 19, flash on skin.
Fooled by: pale scars, vitiligo and glittering make-up; rims of glasses; a picture without colour.
"""

from __future__ import annotations

from typing import Final

import numpy as np

from validation.evidence import Evidence
from validation.measured import Look, Measured
from validation.ranks import medians, picked
from validation.tone import ZONES, FaceTone, Flags, Zone

_MIRRORED: Final = 0.3
"""Mirrored light, as a share of what white paper would give back, that counts as a hot spot."""
_BURNT: Final = 0.9
"""Luminance from which skin has lost its tone, whatever its colour."""
_LEAST_COLOUR: Final = 0.02
"""Difference of red and blue below which skin has too little colour to weigh them."""
_SURELY_MATT: Final = 2.0
"""Per cent up to which nobody minds; above, a person looks."""
_SITTERS: Final = {"left": "right_cheek", "right": "left_cheek"}
"""The picture's sides in the sitter's own words."""


def measure(evidence: Evidence) -> Measured:
    """Return the share of the face that shines, and where it shines most."""
    tone = evidence.the_tone()
    hot = _hot(tone)
    share = float(hot[tone.surface].mean()) * 100
    worst = max(ZONES, key=lambda name: _share(hot, tone, name))
    look: Look = "inside" if share > _SURELY_MATT else "never"
    return Measured(share, _SITTERS.get(worst, worst), look)


def _share(hot: Flags, tone: FaceTone, name: Zone) -> float:
    return float(hot[tone.zone(name)].mean())


def _hot(tone: FaceTone) -> Flags:
    red, blue = tone.linear[..., 0], tone.linear[..., 2]
    own = medians(picked(tone.linear, tone.cheeks_and_forehead))
    mirrored = (blue * own[0] - red * own[2]) / max(float(own[0] - own[2]), _LEAST_COLOUR)
    return np.asarray((mirrored > _MIRRORED) | (tone.luminance > _BURNT))
