"""The expression is neutral.

Measures: how far the face is from a neutral one in five lengths: width of the mouth, height of its
corners over the lips' middle, by how much one corner stands higher than the other, and height of
the brows, each in distances between the eyes, and how far the lips are apart. Each is held against
its mean over 32 neutral, frontal portraits, in their standard deviations, and the farthest one is
told. A turned head shifts the one side of a face against the other, so that the deviations are
taken as larger by a tenth of the eyes' distance for each unit of the sine of the yaw.
Unit: standard deviations of neutral portraits.
Source: ISO/IEC 29794-5, expression neutrality; FACS action units 12 and 15 (corners of the lips),
18 and 20 (their width), 1, 2 and 4 (brows).
Fooled by: people differ; a wide mouth is no smile. A miss is therefore a warning and no failure,
and a closed smile may pass.
"""

from __future__ import annotations

from typing import Final

import numpy as np

from validation.evidence import Evidence
from validation.geometry import eye_coordinates, sitter
from validation.measured import Measured
from validation.mouth import lips_apart_mm

_MOUTH: Final = (61, 291)
_LIPS: Final = (13, 14)
_BROWS: Final = (105, 334, 107, 336, 66, 296)
_TURNED: Final = 0.1
_APART_MM: Final = 1.4
"""Standard deviation of the distance of closed lips, which is 0 or a little more."""
_NAMED: Final = 2.0
"""Deviation from which another length is named before open lips, which mouth.closed tells."""
_NEUTRAL: Final = ((0.784, 0.063), (-0.004, 0.024), (0.0, 0.012), (0.359, 0.047))
"""Mean and standard deviation of the four lengths."""
_SIDES: Final = (
    ("pursed", "smile"),
    ("frown", "smile"),
    ("skewed", "skewed"),
    ("frown", "brows"),
)
"""What each length says when it is short, and when it is long."""


def measure(evidence: Evidence) -> Measured:
    """Return the distance from a neutral face, and what it looks like."""
    face = sitter(evidence)
    points = eye_coordinates(face)
    left, right = points[list(_MOUTH)]
    lengths = (
        right[0] - left[0],
        points[list(_LIPS), 1].mean() - (left[1] + right[1]) / 2,
        right[1] - left[1],
        -points[list(_BROWS), 1].mean(),
    )
    turned = _TURNED * float(np.sin(np.radians(face.pose.yaw)))
    away = [
        (length - mean) / float(np.hypot(sd, turned))
        for length, (mean, sd) in zip(lengths, _NEUTRAL, strict=True)
    ]
    pixels = evidence.frame if evidence.frame_reading is not None else evidence.photo
    apart = lips_apart_mm(pixels, face) / _APART_MM
    farthest = int(np.argmax(np.abs(away)))
    side = _SIDES[farthest][1 if away[farthest] > 0 else 0]
    most = float(abs(away[farthest]))
    return Measured(max(most, apart), side if most > min(apart, _NAMED) else "open", "outside")
