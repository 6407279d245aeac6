"""What can be wrong around the face; the table of defects is in tests/defects.py."""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np

from tests.defects_ground import (
    Floats,
    Map,
    across,
    amount,
    blended,
    blob,
    face_of,
    in_light,
    lit,
    person_map,
    remapped,
)
from validation.reading import Pixels, Reading

_WALL: Final = np.array([122.0, 74.0, 46.0])
"""A brown that is far from every permitted colour."""


_HAIR: Final = np.array([34.0, 26.0, 22.0])


def shoulders(pixels: Pixels, reading: Reading, strength: float) -> Pixels:
    """Let one shoulder hang, on the picture's right, up to twenty degrees; the head stays."""
    face = face_of(reading)
    x, y = across(pixels)
    below = np.clip((y - face.chin_y) / (0.25 * face.width), 0, 1)
    slope = np.tan(np.radians(20 * amount(strength)))
    return remapped(pixels, x, y - slope * (x - face.centre_x) * below)


def covered_ears(pixels: Pixels, reading: Reading, strength: float) -> Pixels:
    """Let hair hang over both ears, ever more opaque."""
    face = face_of(reading)
    locks = np.zeros(pixels.shape[:2])
    for side in (-1, 1):
        middle = face.centre_x + side * 0.58 * face.width, face.eyes_y + 0.2 * face.width
        locks = np.maximum(locks, blob(pixels, middle, 0.16 * face.width, flatness=3.0))
    return blended(pixels, _HAIR, amount(strength) * locks)


def background_gradient(pixels: Pixels, reading: Reading, strength: float) -> Pixels:
    """Let the backdrop's light fall off from left to right, down to a fifth."""
    ramp = across(pixels)[0] / pixels.shape[1]
    return in_light(
        pixels, 1 - (0.8 * amount(strength) * ramp * _behind(pixels, reading))[..., None]
    )


def background_shadow(pixels: Pixels, reading: Reading, strength: float) -> Pixels:
    """Throw the head's own shadow on the backdrop beside it, down to a quarter of the light."""
    face = face_of(reading)
    height, width = pixels.shape[:2]
    aside = np.array([[1.0, 0, 0.3 * face.width], [0, 1, 0.1 * face.width]])
    thrown = cv2.warpAffine(person_map(pixels, reading), aside, (width, height))
    soft = np.asarray(cv2.GaussianBlur(thrown, (0, 0), 0.05 * face.width), dtype=np.float64)
    shade = 0.75 * amount(strength) * soft * _behind(pixels, reading)
    return in_light(pixels, 1 - shade[..., None])


def wrong_background(pixels: Pixels, reading: Reading, strength: float) -> Pixels:
    """Paint the backdrop brown."""
    return blended(pixels, _WALL, amount(strength) * _behind(pixels, reading))


def objects_behind(pixels: Pixels, reading: Reading, strength: float) -> Pixels:
    """Hang pictures on the backdrop on both sides of the head."""
    face = face_of(reading)
    x, y = across(pixels)
    hung = np.zeros(pixels.shape[:2])
    for side in (-1, 1):
        for row in (-0.55, 0.15):
            middle = face.centre_x + side * 0.82 * face.width, face.eyes_y + row * face.width
            frame = np.maximum(np.abs(x - middle[0]), np.abs(y - middle[1])) < 0.16 * face.width
            hung = np.maximum(hung, frame)
    return blended(
        pixels, np.array([35.0, 62.0, 40.0]), amount(strength) * hung * _behind(pixels, reading)
    )


def clothes_like_background(pixels: Pixels, reading: Reading, strength: float) -> Pixels:
    """Dress the sitter in the backdrop's own colour."""
    behind = _behind(pixels, reading) > 0.99
    colour = np.median(pixels[behind], axis=0) if behind.any() else np.full(3, 255.0)
    return blended(pixels, colour, amount(strength) * _clothes(pixels, reading))


def stripes(pixels: Pixels, reading: Reading, strength: float) -> Pixels:
    """Put bold stripes on the clothes, black and white in turn."""
    face = face_of(reading)
    _, y = across(pixels)
    bands = np.sign(np.sin(y / (face.width / 8) * 2 * np.pi))
    change = 127.0 * amount(strength) * bands * _clothes(pixels, reading)
    return lit(pixels + change[..., None])


def second_face(pixels: Pixels, reading: Reading, strength: float) -> Pixels:
    """Let somebody look over the sitter's shoulder: a smaller copy of the face, ever clearer."""
    face = face_of(reading)
    size = 0.6
    goal = _room(pixels, reading, size)
    start = np.array([face.centre_x, face.eyes_y])
    matrix = np.hstack([np.eye(2) * size, (goal - size * start)[:, None]])
    height, width = pixels.shape[:2]
    other = cv2.warpAffine(pixels, matrix, (width, height), borderMode=cv2.BORDER_REPLICATE)
    lower = goal + np.array([0.0, 0.25 * size * face.width])
    return blended(pixels, other, amount(strength) * blob(pixels, lower, face.width * size, 1.2))


def _room(pixels: Pixels, reading: Reading, size: float) -> Floats:
    """Return where the second pair of eyes goes: up beside the head, still in the picture."""
    face = face_of(reading)
    side = -1.0 if face.centre_x > pixels.shape[1] / 2 else 1.0
    x = face.centre_x + side * 0.96 * face.width
    least = 0.55 * size * face.width
    return np.array([np.clip(x, least, pixels.shape[1] - least), face.eyes_y])


def _behind(pixels: Pixels, reading: Reading) -> Map:
    return np.asarray(1 - person_map(pixels, reading))


def _clothes(pixels: Pixels, reading: Reading) -> Map:
    """Return from 0 to 1 where the person is, from a little below the chin."""
    face = face_of(reading)
    _, y = across(pixels)
    collar = face.chin_y + 0.3 * face.width
    return person_map(pixels, reading) * np.clip((y - collar) / (0.05 * face.width), 0, 1)
