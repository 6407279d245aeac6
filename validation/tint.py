"""The tint that lamp and camera lay over a picture, told from several witnesses at once.

Each witness has a colour that is known beforehand, though only so well: skin, whites of the eyes,
lips, and what is likely to be white or grey. One tint and one strength of colour are looked for
that make all of them likely (least squares, each weighed by how far it strays in nature). So a
ruddy face with white eyes is no cast, and eyes, skin and wall that lean the same way are one.

Colours are a* and b* as they would be at one lightness, which no more depends on the exposure.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product
from typing import Final

import numpy as np
from numpy.typing import NDArray

from validation.colour import Lab
from validation.ranks import medians

Floats = NDArray[np.float64]

_AT: Final = 65.0
"""L* at which colours are told: that of fair skin in good light."""
_TINTS: Final = 8.0
"""ΔE by which tints stray before anything is seen."""
_STRENGTHS: Final = 0.5
"""How far the strength of colour strays from 1 before anything is seen."""
_UNLIKELY: Final = 7.0
"""Squared deviations, in standard ones, from which a thing is rather taken to have a colour of its
own than to be what it seems to be under the tint."""


@dataclass(frozen=True)
class Witness:
    """Something whose colour is known beforehand.

    Attributes:
        natural: a* and b* that it has in neutral light.
        spread: standard deviations of the two, in nature and of the measure.
        seen: a* and b* in the picture.
    """

    natural: tuple[float, float]
    spread: tuple[float, float]
    seen: Floats


@dataclass(frozen=True)
class Tint:
    """What lies over a picture.

    Attributes:
        red: ΔE towards red, below 0 towards green.
        yellow: ΔE towards yellow, below 0 towards blue.
        strength: of all colours: 1 = natural, 0 = black and white.
    """

    red: float
    yellow: float
    strength: float


def colours_of(lab: Lab) -> NDArray[np.float32]:
    """Return a* and b*, shape (n, 2), as they would be at one lightness, of CIELAB (n, 3)."""
    lightness, *chroma = lab.T
    factor = np.float32(_AT + 16) / (lightness + np.float32(16))
    return np.stack([each * factor for each in chroma]).T


def colour_of(lab: Lab) -> Floats:
    """Return the median colour, shape (2,), of at least one pixel of CIELAB, shape (n, 3)."""
    return medians(colours_of(lab))


def tint_of(sure: Sequence[Witness], maybe: Sequence[Witness]) -> Tint:
    """Return the tint to be expected.

    Args:
        sure: witnesses that are what they are taken for.
        maybe: things that may be something else; each counts only where that is unlikely.
    """
    offs, tints = [], []
    for chosen in product((False, True), repeat=len(maybe)):
        more = [witness for witness, taken in zip(maybe, chosen, strict=True) if taken]
        off, found = _fitted([*sure, *more])
        offs.append(off + _UNLIKELY * (len(maybe) - len(more)))
        tints.append(found)
    # The mean of what is possible rather than the likeliest, so that no small change is a leap.
    likely = np.exp((min(offs) - np.array(offs)) / 2)
    red, yellow, strength = (float(each) for each in likely @ np.array(tints) / likely.sum())
    return Tint(red, yellow, strength)


def _fitted(witnesses: Sequence[Witness]) -> tuple[float, Floats]:
    """Return how badly the best fit fits, and red, yellow and strength of it."""
    rows = [[1 / _TINTS, 0, 0], [0, 1 / _TINTS, 0], [0, 0, 1 / _STRENGTHS]]
    wanted = [0.0, 0.0, 1 / _STRENGTHS]
    for each in witnesses:
        for axis in (0, 1):
            weight = 1 / each.spread[axis]
            rows.append([weight * (axis == 0), weight * (axis == 1), weight * each.natural[axis]])
            wanted.append(weight * float(each.seen[axis]))
    system, right = np.array(rows), np.array(wanted)
    found = np.linalg.solve(system.T @ system, system.T @ right)
    return float(((right - system @ found) ** 2).sum()), np.asarray(found)
