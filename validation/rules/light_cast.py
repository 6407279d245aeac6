"""The skin has a natural colour; a picture without colour has none.

Measures: the tint that lies over the picture, and how much of its colour is missing; the larger of
the two. Skin, lips and whites of the eyes speak, each as far as it is alike in all people; a plain
light backdrop and light clothes speak with them as long as they may be white or grey, and are left
aside where they have a colour of their own, as are whites that rather are lids. Colours are taken
free of the exposure, and skin of all tones has nearly one hue. A black-and-white picture lacks all
colour.
Unit: ΔE of CIELAB in the plane of a* and b*, at the lightness of fair skin.
Source: ISO/IEC 29794-5, natural colour (a box around a* 5 to 25 and b* 5 to 35 for the cheeks, in
which a grey picture was perfect); K. Xiao et al., Characterising the variations in ethnic skin
colours, Skin Research and Technology 23 (2017), for the colours of skin.
Fooled by: a coloured wall that is pale enough for a cast, where the skin leans to the same side; a
lamp of one colour on the face and of another on the room; make-up over all of the face.
"""

from __future__ import annotations

from typing import Final

import numpy as np

from validation.evidence import Evidence, MissingEvidence
from validation.measured import Measured
from validation.tint import Witness, tint_of
from validation.witnesses import of_the_eyes, of_the_face, of_the_scene

_TO_RED: Final = 0.8
"""What a flush, and a camera that flatters, add to the red does not count in full."""
_OF_COLOUR: Final = 20.0
"""ΔE that are missing where there is no colour: the chroma of skin at that lightness."""
_ROUND: Final = 360.0
_NAMES: Final = ((45, "red"), (115, "yellow"), (200, "green"), (315, "blue"))  # not-profile: hues
"""Hue angles in degrees up to which a cast has a name; the rest is red again."""


def measure(evidence: Evidence) -> Measured:
    """Return how far the picture's colour is from a natural one, and towards which colour."""
    eyes = of_the_eyes(evidence.the_eyes())
    tint = tint_of(of_the_face(evidence.the_tone()), [*eyes, *_around(evidence)])
    cast = float(np.hypot(tint.red * (_TO_RED if tint.red > 0 else 1.0), tint.yellow))
    missing = max(1.0 - tint.strength, 0.0) * _OF_COLOUR
    if missing > cast:
        return Measured(missing, "grey")
    return Measured(cast, _name(tint.red, tint.yellow))


def _around(evidence: Evidence) -> list[Witness]:
    try:
        return of_the_scene(evidence.the_scene())
    except MissingEvidence:
        return []


def _name(green_red: float, blue_yellow: float) -> str:
    hue = float(np.degrees(np.arctan2(blue_yellow, green_red))) % _ROUND
    return next((name for end, name in _NAMES if hue < end), "red")
