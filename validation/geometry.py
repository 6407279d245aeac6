"""Lengths and angles of the sitter's face that several rules share.

Lengths are millimetres at the sitter's eyes, by the one length that hardly
differs between grown people: an iris is 11.7 mm wide. Points are those of
``Landmarks``; "left" and "right" are sides of the picture.
"""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from validation.evidence import Evidence, MissingEvidence
from validation.reading import Face

Floats = NDArray[np.float64]

IRIS_MM: Final = 11.7
"""Visible diameter of an iris: 11.71 +/- 0.42 mm (Rüfer, Schröder and Erb, Cornea 24, 2005)."""
_IRIS_SIDES: Final = ((469, 471), (474, 476))
_IRIS_CENTRES: Final = (468, 473)
_UPPER_LIDS: Final = ((161, 160, 159, 158, 157), (388, 387, 386, 385, 384))
_LOWER_LIDS: Final = ((163, 144, 145, 153, 154), (390, 373, 374, 380, 381))
_CORNERS: Final = ((33, 133), (362, 263))
_WIDEST: Final = 3
"""Of the five lid gaps of an eye, how many of the widest are averaged."""
_INNER_LIPS: Final = ((13, 14), (82, 87), (312, 317))


def sitter(evidence: Evidence) -> Face:
    """Return the sitter's face as near to the camera as it is known, live frames included.

    Raises:
        MissingEvidence: if no face was seen.
    """
    face = evidence.widest_reading().face
    if face is None:
        raise MissingEvidence("face")
    return face


def pixels_per_mm(face: Face) -> float:
    """Return how many pixels of the picture a millimetre at the eyes takes.

    Raises:
        MissingEvidence: if the face has no irises to measure by.
    """
    points = face.landmarks[:, :2]
    widths = [float(np.hypot(*(points[one] - points[other]))) for one, other in _IRIS_SIDES]
    if sum(widths) <= 0:
        raise MissingEvidence("face")
    return sum(widths) / len(widths) / IRIS_MM


def level(face: Face) -> Floats:
    """Return the head's own (2, 2) axes in the picture: across and down, by its roll."""
    roll = np.radians(face.pose.roll)
    cosine, sine = float(np.cos(roll)), float(np.sin(roll))
    return np.array([[cosine, sine], [-sine, cosine]])


def eye_coordinates(face: Face) -> Floats:
    """Return the landmarks (478, 2) from between the pupils, in distances between them, level.

    Raises:
        MissingEvidence: if the face has no irises to measure by.
    """
    pixels_per_mm(face)
    points = face.landmarks[:, :2] - face.eyes.mean(axis=0)
    return np.asarray(points @ level(face).T / max(face.eye_distance, 1e-9))


def lid_openings_mm(face: Face) -> tuple[float, float]:
    """Return how far the lids of the left and the right eye stand apart, in millimetres.

    It is told as seen straight on: a head that looks up or down shows them nearer together.
    """
    points, down = face.landmarks[:, :2], level(face)[1]
    seen_straight = pixels_per_mm(face) * float(np.cos(np.radians(face.pose.pitch)))
    left, right = (
        float(np.sort((points[list(lower)] - points[list(upper)]) @ down)[-_WIDEST:].mean())
        for upper, lower in zip(_UPPER_LIDS, _LOWER_LIDS, strict=True)
    )
    return max(left, 0.0) / seen_straight, max(right, 0.0) / seen_straight


def iris_offset_mm(face: Face) -> tuple[float, float]:
    """Return how far the irises stand right of and above the middle between the eyes' corners.

    The mean of both eyes, so that it does not matter how near the thing is that they look at.
    """
    points, axes = face.landmarks[:, :2], level(face)
    away = [
        axes @ (points[iris] - points[list(corners)].mean(axis=0))
        for iris, corners in zip(_IRIS_CENTRES, _CORNERS, strict=True)
    ]
    across, down = np.mean(away, axis=0) / pixels_per_mm(face)
    return float(across), -float(down)


def lip_gap_mm(face: Face) -> float:
    """Return the widest distance between the inner edges of the lips, not under 0."""
    points, down = face.landmarks[:, :2], level(face)[1]
    gaps = [float((points[lower] - points[upper]) @ down) for upper, lower in _INNER_LIPS]
    return max(*gaps, 0.0) / pixels_per_mm(face)
