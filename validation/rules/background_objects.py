"""Nothing but the backdrop is behind the sitter: no object, person, frame, text or mark.

Measures: the share of the backdrop in which there is an edge, that is a change of colour of more
than ``_EDGE`` ΔE from one scene pixel to the next after a light smoothing, plus the share of the
picture that is part of another person; 1 where a straight line frames a whole side of the photo,
or where in the original frame a print or a screen closes around the sitter.
Unit: share, 0 to 1.
Source: ISO/IEC 29794-5, background uniformity (gradient over the background), with colour.
Fooled by: an object so blurred that it has no edge, which background.uniform sees; an object
hidden by the sitter or beneath the person mask; loose hair far from the head; a print whose edges
are not in the frame.
"""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np

from validation.evidence import Evidence
from validation.measured import Measured
from validation.print_edge import printed
from validation.ranks import row_percentiles
from validation.scene import Scene

_EDGE: Final = 3.0
_SMOOTHING: Final = 1.0
_BORDER: Final = 0.03
"""Share of the picture's side in which a frame is looked for."""
_HALF: Final = 50.0  # not-profile: percentile of the median
_STEP: Final = 25.0
"""Grey levels by which the line of a frame stands out all along."""


def measure(evidence: Evidence) -> Measured:
    """Return the share of the backdrop that is no backdrop."""
    scene = evidence.the_backdrop()
    if _framed(scene) or printed(*evidence.sight()):
        return Measured(1.0, "border")
    soft = cv2.GaussianBlur(scene.lab, (5, 5), _SMOOTHING)
    across = cv2.Scharr(soft, cv2.CV_32F, 1, 0) / 32
    down = cv2.Scharr(soft, cv2.CV_32F, 0, 1) / 32
    squared = across * across + down * down
    strong = squared[..., 0] + squared[..., 1] + squared[..., 2] > _EDGE**2
    edges = np.count_nonzero(strong & scene.backdrop) / np.count_nonzero(scene.backdrop)
    strangers = float(scene.strangers.mean())
    side = "person" if strangers > edges else "high"
    return Measured(min(edges + strangers, 1.0), side)


def _framed(scene: Scene) -> bool:
    """Say whether a straight line runs all along one side of the picture."""
    for grey in (scene.grey, scene.grey.T):
        reach = max(int(grey.shape[0] * _BORDER), 2)
        for strip in (grey[: reach + 1], grey[::-1][: reach + 1]):
            steps = np.diff(strip, axis=0)
            middle = row_percentiles(steps, _HALF)
            even = row_percentiles(steps, 10) * np.sign(middle)
            low = row_percentiles(np.abs(steps), 10)
            if (np.minimum(low, np.abs(even)) > _STEP).any():
                return True
    return False
