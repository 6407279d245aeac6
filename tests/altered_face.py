"""Faces that were changed by hand: lids and lips brought together, irises and heads moved."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from validation.reading import Box, Face


def squeezed(face: Face, share: float) -> Face:
    """Return the face with lids and lips brought together to a share of their distance."""
    landmarks = face.landmarks.copy()
    uppers = (161, 160, 159, 158, 157, 388, 387, 386, 385, 384)
    lowers = (163, 144, 145, 153, 154, 390, 373, 374, 380, 381)
    for upper, lower in zip(uppers, lowers, strict=True):
        landmarks[upper] += (landmarks[lower] - landmarks[upper]) * (1 - share)
    return replace(face, landmarks=landmarks)


def moved(face: Face, by: tuple[float, float], scale: float = 1.0) -> Face:
    """Return a face of another size elsewhere in the picture."""
    offset = np.array([*by, 0.0])
    corners = np.array([[face.box.left, face.box.top], [face.box.right, face.box.bottom]])
    (left, top), (right, bottom) = corners * scale + offset[:2]
    return replace(
        face,
        box=Box(left, top, right, bottom),
        landmarks=face.landmarks * scale + offset,
        eyes=face.eyes * scale + offset[:2],
    )


def lips_shut(face: Face) -> Face:
    landmarks = face.landmarks.copy()
    landmarks[[13, 82, 312]] = landmarks[[14, 87, 317]]
    return replace(face, landmarks=landmarks)


def gaze_moved(face: Face) -> Face:
    landmarks = face.landmarks.copy()
    landmarks[468:, 0] += face.eye_distance / 8
    return replace(face, landmarks=landmarks)
