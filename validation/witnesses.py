"""Who tells of the tint of a picture: skin, lips, whites of the eyes; wall and clothes.

The hue and chroma of skin are near those of K. Xiao et al. (Skin Research and Technology 23, 2017:
Caucasian, Chinese, Kurdish and Thai skin), taken to one lightness; darker skin lies farther along
nearly the same hue, which the spread allows for. Lips and whites of the eyes are ours, as cameras
see them.
"""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np

from validation.colour import Lab, to_lab
from validation.eye_zone import EyeZone
from validation.ranks import medians, percentile, picked
from validation.scene import Scene
from validation.tint import Witness, colour_of, colours_of
from validation.tone import FaceTone

_SKIN: Final = ((12.0, 16.0), (4.0, 6.0))
_WHITES: Final = ((6.0, 4.5), (4.5, 4.5))
_LIPS: Final = ((26.0, 12.0), (9.0, 6.0))
_WALL: Final = ((0.0, 0.0), (3.0, 3.0))
_CLOTHES: Final = ((0.0, 0.0), (8.0, 8.0))
"""Natural a* and b*, and how far they stray. Whites of the eyes are small and lie between lids and
lashes, which colour them; white cloth gives back the colour of what stands around."""

_FEWEST: Final = 40
"""Pixels of the eyes' close-ups below which nothing is read from the whites."""
_BRIGHTER: Final = (47, 97)
"""Percentiles of the lightness between which the whites are told, without lashes and glints."""
_LIGHT_WALL: Final = 55.0
"""L* from which a wall may be a white or grey one; in the dark everything is grey."""
_PLAIN: Final = 4.0
"""ΔE by which half of a plain wall may stray."""
_LIGHT_CLOTHES: Final = 70.0
_BURNT: Final = 98.0
"""L* that light clothes have at least, and at which they are burnt out and tell nothing."""
_LIGHTEST: Final = 70
"""Percentile of lightness from which clothes count."""
_FEW: Final = 100
"""Pixels of clothes below which they say nothing."""
_COLLAR: Final = 0.15
"""Share of the face's width below the chin at which clothes begin."""
_CHIN: Final = 152


def whites_of(eyes: tuple[EyeZone, EyeZone]) -> Lab:
    """Return CIELAB, shape (n, 3), of the whites of both eyes; n is 0 when they are closed."""
    square = np.ones((3, 3), np.uint8)
    whites = [picked(eye.lab, cv2.erode(eye.white.astype(np.uint8), square) > 0) for eye in eyes]
    return np.concatenate(whites)


def of_the_face(tone: FaceTone) -> list[Witness]:
    """Return what skin and lips say."""
    lab = to_lab(tone.rgb)
    return [
        Witness(*_SKIN, colour_of(picked(lab, tone.cheeks_and_forehead))),
        Witness(*_LIPS, colour_of(picked(lab, tone.lips))),
    ]


def of_the_eyes(eyes: tuple[EyeZone, EyeZone]) -> list[Witness]:
    """Return what the whites say, nothing where none are seen; lids may be taken for them."""
    white = whites_of(eyes)
    return [Witness(*_WHITES, colour_of(_between(white)))] if len(white) >= _FEWEST else []


def _between(white: Lab) -> Lab:
    low, high = (percentile(white[:, 0], each) for each in _BRIGHTER)
    return np.asarray(white[(white[:, 0] >= low) & (white[:, 0] <= high)])


def of_the_scene(scene: Scene) -> list[Witness]:
    """Return what wall and clothes say, as far as they may be white or grey."""
    return [*_wall(scene), *_clothes(scene)]


def _wall(scene: Scene) -> list[Witness]:
    if not scene.has_backdrop:
        return []
    if scene.wall_colour[0] < _LIGHT_WALL:
        return []
    colours = colours_of(scene.wall)
    middle = medians(colours)
    red, yellow = (colours - middle).T
    near = np.count_nonzero(red * red + yellow * yellow < _PLAIN**2)
    return [Witness(*_WALL, middle)] if near > len(colours) / 2 else []


def _clothes(scene: Scene) -> list[Witness]:
    collar = scene.landmarks[_CHIN, 1] + _COLLAR * scene.face_width
    below = max(int(collar), 0)
    lab = picked(scene.lab[below:], scene.sitter[below:])
    if len(lab) < _FEW:
        return []
    lightest = lab[:, 0] >= max(percentile(lab[:, 0], _LIGHTEST), _LIGHT_CLOTHES)
    told = lab[lightest & (lab[:, 0] < _BURNT)]
    return [Witness(*_CLOTHES, colour_of(told))] if len(told) >= _FEW else []
