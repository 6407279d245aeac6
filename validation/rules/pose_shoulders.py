"""The shoulders are level.

Measures: slope of the line between the upper edges of both shoulders, which the person mask shows
below the mouth and beside the neck, from three quarters of a face's width to a whole one away
from the face's middle.
Unit: degrees; above 0 the shoulder on the picture's right is the lower one.
Source: ISO/IEC 39794-5, pose of the shoulders; 99号, posture.
Fooled by: long hair over a shoulder; a collar or a strap; shoulders turned and not tilted. A miss
is therefore a warning and no failure.
"""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from validation.evidence import Evidence, MissingEvidence
from validation.measured import Measured
from validation.reading import Face, Reading

_PERSON: Final = 0.5
_FROM, _TO = 0.75, 1.05
"""Distances from the face's middle, in widths of the face."""
_COLUMNS: Final = 8
_LEAST: Final = 4
"""Columns a side that must show a shoulder."""
_MOUTH: Final = 14


def measure(evidence: Evidence) -> Measured:
    """Return the slope, and whose shoulder is the lower one, in the sitter's own directions."""
    reading = evidence.widest_reading()
    if reading.face is None:
        raise MissingEvidence("face")
    left, right = (_shoulder(reading, reading.face, side) for side in (-1.0, 1.0))
    if left is None or right is None:
        raise MissingEvidence("shoulders")
    across, down = right - left
    slope = float(np.degrees(np.arctan2(down, across)))
    return Measured(slope, "left" if slope > 0 else "right", look="outside")


def _shoulder(reading: Reading, face: Face, side: float) -> NDArray[np.float64] | None:
    """Return a point (x, y) on the upper edge of a shoulder, None where it is not seen."""
    person = reading.person
    if person is None:
        return None
    mask, box = person.probability > _PERSON, person.box
    cell = box.width / mask.shape[1]
    first = max(int((face.landmarks[_MOUTH, 1] - box.top) / cell), 0)
    last = min(mask.shape[0], int((reading.height - box.top) / cell))
    seen = []
    for away in np.linspace(_FROM, _TO, _COLUMNS):
        x = face.centre_x + side * away * face.width
        column = int((x - box.left) / cell)
        if not (0 <= x < reading.width and 0 <= column < mask.shape[1] and first < last):
            continue
        rows = np.flatnonzero(mask[first:last, column])
        if len(rows) and rows[0] > 0:
            seen.append((x, box.top + (first + rows[0]) * cell))
    return np.median(np.array(seen), axis=0) if len(seen) >= _LEAST else None
