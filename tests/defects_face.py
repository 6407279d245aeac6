"""What can be wrong with eyes, mouth and head; the table of defects is in tests/defects.py."""

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
    person_map,
    remapped,
)
from validation.reading import Face, Pixels, Reading

_UPPER: Final = (
    (33, 246, 161, 160, 159, 158, 157, 173, 133),
    (362, 398, 384, 385, 386, 387, 388, 466, 263),
)
"""Upper lids from corner to corner, x rising when nobody is upside down."""
_LOWER: Final = (
    (33, 7, 163, 144, 145, 153, 154, 155, 133),
    (362, 382, 381, 380, 374, 373, 390, 249, 263),
)
_BROWS: Final = ((46, 53, 52, 65, 55), (285, 295, 282, 283, 276))
"""Lower edges of the brows."""
_INNER_LIP_LOWER: Final = (78, 95, 88, 178, 87, 14, 317, 402, 318, 324, 308)
_EARS: Final = [234, 454]
"""The mesh's last points before either ear."""
_MESH: Final = 468
_STEPS: Final = 4
_CHIN: Final = 152
_FOREHEAD: Final = 10


def closed_lids(pixels: Pixels, reading: Reading, strength: float) -> Pixels:
    """Draw the skin above each eye down over it, at full strength to the lower lid, with lashes."""
    face = face_of(reading)
    done = pixels
    for upper, lower, brow in zip(_UPPER, _LOWER, _BROWS, strict=True):
        done = _lid_drawn(done, [_line(face, part) for part in (upper, lower, brow)], strength)
    return done.copy()


def _lid_drawn(pixels: Pixels, lines: list[Floats], strength: float) -> Pixels:
    upper, lower, brow = lines
    x, y = across(pixels)
    columns = x[0]
    inside = (columns >= upper[0, 0]) & (columns <= upper[-1, 0])
    lid = np.interp(columns, *upper.T)
    goal = np.maximum(np.interp(columns, *lower.T), lid)
    top = np.minimum(np.interp(columns, *brow.T), lid - 1.0)
    edge = lid + amount(strength) * (goal - lid)
    stretch = (lid - top) / np.maximum(edge - top, 1e-6)
    covered = inside & (y >= top) & (y <= edge)
    drawn = remapped(pixels, x, np.where(covered, top + (y - top) * stretch, y))
    thick = max(0.022 * (upper[-1, 0] - upper[0, 0]) * 2, 1.0)
    lashes = np.where(inside, np.clip(1 - np.abs(y - edge) / thick, 0, 1), 0.0)
    return blended(drawn, drawn * 0.25, amount(strength) * lashes)


def gaze(pixels: Pixels, reading: Reading, strength: float) -> Pixels:
    """Let both eyes look aside, the irises moving on to the side on which they are already.

    They go up to a quarter of the eye's width.
    """
    face = face_of(reading)
    x, y = across(pixels)
    shift = np.zeros_like(x)
    middles = [_line(face, upper)[[0, -1]].mean(axis=0)[0] for upper in _UPPER]
    way = 1.0 if face.eyes[:, 0].mean() >= np.mean(middles) else -1.0
    for upper, lower in zip(_UPPER, _LOWER, strict=True):
        corners = _line(face, upper)[[0, -1]]
        wide = corners[1, 0] - corners[0, 0]
        middle = corners.mean(axis=0)
        reach = np.clip(1 - ((x - middle[0]) / (wide / 2)) ** 2, 0, 1)
        shift += reach * _inside(pixels, face, (*upper, *reversed(lower))) * wide
    return remapped(pixels, x - way * 0.25 * amount(strength) * shift, y)


def red_eyes(pixels: Pixels, reading: Reading, strength: float) -> Pixels:
    """Let the flash light up both pupils."""
    face = face_of(reading)
    glow = np.zeros(pixels.shape[:2])
    for eye in face.eyes:
        glow = np.maximum(glow, blob(pixels, eye, face.eye_distance * 0.07))
    return blended(pixels, np.array([205.0, 30.0, 30.0]), amount(strength) * glow)


def dark_lenses(pixels: Pixels, reading: Reading, strength: float) -> Pixels:
    """Put on glasses that grow darker until they are black."""
    return blended(
        pixels, np.array([18.0, 18.0, 20.0]), amount(strength) * _lenses(pixels, reading)
    )


def glare(pixels: Pixels, reading: Reading, strength: float) -> Pixels:
    """Let a window shine in both lenses, over most of each eye."""
    face = face_of(reading)
    shine = np.zeros(pixels.shape[:2])
    for eye in face.eyes:
        spot = eye + np.array([-0.06, -0.03]) * face.eye_distance
        shine = np.maximum(shine, blob(pixels, spot, face.eye_distance * 0.2, 0.7))
    return blended(pixels, np.full_like(pixels, 252), amount(strength) * shine)


def hair_over_eyes(pixels: Pixels, reading: Reading, strength: float) -> Pixels:
    """Let a fringe fall over brows and eyes, strand for strand, ever more opaque."""
    face = face_of(reading)
    strands = np.zeros(pixels.shape[:2], dtype=np.uint8)
    top, low = face.landmarks[_FOREHEAD, 1], face.eyes_y + 0.25 * face.eye_distance
    thick = max(round(face.width * 0.012), 1)
    for place in np.linspace(-0.42, 0.42, 25):
        start = face.centre_x + place * face.width * 0.9
        ends = ((start, top), (start + 0.05 * face.width, low))
        first, last = ((round(float(x)), round(float(y))) for x, y in ends)
        cv2.line(strands, first, last, 255, thick, cv2.LINE_AA)
    return blended(pixels, np.array([28.0, 22.0, 20.0]), amount(strength) * (strands / 255.0))


def open_mouth(pixels: Pixels, reading: Reading, strength: float) -> Pixels:
    """Drop the lower lip and the chin, up to an eighth of the face's width, and show the dark."""
    face = face_of(reading)
    lip = _line(face, _INNER_LIP_LOWER)
    x, y = across(pixels)
    columns = x[0]
    place = np.clip((columns - lip[0, 0]) / (lip[-1, 0] - lip[0, 0]), 0, 1)
    drop = 0.12 * amount(strength) * face.width * np.sqrt(4 * place * (1 - place))
    line = np.interp(columns, *lip.T)
    depth = 2.0 * (face.chin_y - line)
    below = np.clip((y - line - drop) / np.maximum(depth - drop, 1.0), 0, 1)
    dropped = (y > line) & (y < line + depth) & (drop > 0)
    opened = remapped(pixels, x, np.where(dropped, np.minimum(line + below * depth, y), y))
    hole = np.clip(np.minimum(y - line, line + drop - y) + 0.5, 0, 1)
    return blended(opened, np.array([52.0, 20.0, 22.0]), np.where(drop > 0, hole, 0.0))


def turn(pixels: Pixels, reading: Reading, strength: float) -> Pixels:
    """Turn the face to the picture's right, up to thirty degrees; the head's outline stays."""
    x, y = across(pixels)
    angle = np.radians(30 * amount(strength))
    height = _height(pixels, face_of(reading))
    came = x
    for _ in range(_STEPS):
        came = x - np.sin(angle) * _taken(height, came, y)
    return remapped(pixels, came, y)


def nod(pixels: Pixels, reading: Reading, strength: float) -> Pixels:
    """Let the face look down, up to thirty degrees; the head's outline stays."""
    x, y = across(pixels)
    angle = np.radians(30 * amount(strength))
    height = _height(pixels, face_of(reading))
    came = y
    for _ in range(_STEPS):
        came = y - np.sin(angle) * _taken(height, x, came)
    return remapped(pixels, x, came)


def _height(pixels: Pixels, face: Face) -> Map:
    """Return how far each pixel stands out before the face's edge, in pixels; 0 beside the face."""
    points = face.landmarks[:_MESH]
    edge = float(points[_EARS, 2].max())
    oval = np.zeros(pixels.shape[:2], dtype=np.uint8)
    cv2.fillConvexPoly(oval, cv2.convexHull(np.rint(points[:, :2]).astype(np.int32)), 1)
    weight = (1.0 - oval) * 0.05
    total = np.zeros_like(weight)
    column, row = np.rint(points[:, :2]).astype(int).T
    kept = (column >= 0) & (row >= 0) & (column < weight.shape[1]) & (row < weight.shape[0])
    np.add.at(weight, (row[kept], column[kept]), 1.0)
    np.add.at(total, (row[kept], column[kept]), np.maximum(edge - points[kept, 2], 0))
    spread = 0.04 * face.width
    smooth = np.asarray(cv2.GaussianBlur(np.dstack([total, weight]), (0, 0), spread))
    return np.asarray(smooth[..., 0] / np.maximum(smooth[..., 1], 1e-9), dtype=np.float64)


def _taken(values: Map, x: Map, y: Map) -> Map:
    found = cv2.remap(values, x.astype(np.float32), y.astype(np.float32), cv2.INTER_LINEAR)
    return np.asarray(found, dtype=np.float64)


def hat(pixels: Pixels, reading: Reading, strength: float) -> Pixels:
    """Put a cap of one colour over everything of the head above the brows."""
    face = face_of(reading)
    _, y = across(pixels)
    rim = face.landmarks[_FOREHEAD, 1] + 0.25 * (face.eyes_y - face.landmarks[_FOREHEAD, 1])
    cap = person_map(pixels, reading) * np.clip((rim - y) / (0.02 * face.width), 0, 1)
    return blended(pixels, np.array([40.0, 92.0, 52.0]), amount(strength) * cap)


def _lenses(pixels: Pixels, reading: Reading) -> Map:
    face = face_of(reading)
    glasses = np.zeros(pixels.shape[:2])
    for eye in face.eyes:
        glasses = np.maximum(glasses, blob(pixels, eye, face.eye_distance * 0.5, 0.75))
    return glasses


def _line(face: Face, points: tuple[int, ...]) -> Floats:
    """Return mesh points as x and y with x strictly rising."""
    line = np.asarray(face.landmarks[list(points), :2], dtype=np.float64)
    return line[np.argsort(line[:, 0])]


def _inside(pixels: Pixels, face: Face, points: tuple[int, ...]) -> Map:
    """Return 1 inside the closed line through mesh points, 0 outside."""
    filled = np.zeros(pixels.shape[:2], dtype=np.uint8)
    cv2.fillPoly(filled, [np.rint(face.landmarks[list(points), :2]).astype(np.int32)], 1)
    return filled.astype(np.float64)
