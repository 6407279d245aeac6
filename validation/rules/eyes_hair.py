"""Neither hair nor the frame of glasses lies over brows and eyes.

Measures: the share of the skin around the eye, from the brow to the cheekbone, over which strands
run: narrower than 9 mm across and darker than the skin on both sides of them. Creases and lids run
along the eye, strands across it. Or a third of the share of the eye, of its upper lid and of the
skin above the brow, whichever is the smallest, that is as dark as hair, less than a quarter of the
light of the cheek: a third, because shade looks like hair. The worse eye counts. Where a little is
to be seen, or a dark mass, a person looks.
Unit: share, 0 to 1.
Source: ISO/IEC 29794-5, eyes visible; FVC-onGoing FICV tests 15 and 26, of which hair across the
eyes is the hardest of all (best equal error 11.9 %).
Fooled by: fair hair; a single broad lock; deep-set eyes in hard light from above; dark make-up;
a fringe that ends above the brows, which covers nothing.
"""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np

from validation.evidence import Evidence
from validation.eye_zone import EyeZone, Flags
from validation.measured import Look, Measured

_DARK: Final = 0.25
_MASS: Final = 1 / 3
_ACROSS: Final = np.ones((1, 13), np.uint8)
"""Width, in pixels of the close-up, up to which something dark is a strand: 9 mm."""
_DARKER: Final = 0.12
"""By how much, of the cheek's L*, a strand is darker than the skin beside it."""
_COVERED: Final = 0.4
"""Share from which on strands lie as densely as they can with gaps between them."""
_RIM: Final = np.ones((9, 9), np.uint8)
_LASHES: Final = np.ones((9, 9), np.uint8)
_FREE: Final = 0.12
"""Share up to which brows, lids and eyes are surely free: what lashes, folds of the skin and thin
frames come to."""


def measure(evidence: Evidence) -> Measured:
    """Return the share of the worse eye's surroundings that is covered; in doubt a person looks."""
    left, right = (max(_strands(zone), _mass(zone) * _MASS) for zone in evidence.the_eyes())
    covered = max(left, right)
    look: Look = "inside" if covered > _FREE else "never"
    return Measured(covered, "right" if left >= right else "left", look)


def _strands(zone: EyeZone) -> float:
    """Return the share of the skin around an eye over which strands run."""
    lightness = zone.lab[..., 0].astype(np.float32)
    beside = cv2.morphologyEx(lightness, cv2.MORPH_CLOSE, _ACROSS)
    lids = cv2.dilate(zone.opening.astype(np.uint8), _LASHES) > 0
    skin: Flags = (cv2.erode(zone.lens.astype(np.uint8), _RIM) > 0) & ~lids
    if not skin.any():
        return 0.0
    dark = (beside - lightness)[skin] > _DARKER * max(float(zone.cheek[0]), 5.0)
    return min(float(dark.astype(np.float64).mean()), _COVERED)


def _mass(zone: EyeZone) -> float:
    """Return the share of the eye, its lid, or the skin above its brow that is as dark as hair."""
    shares = []
    for part in (zone.opening, zone.lid, zone.above_brow):
        dark = zone.light[part] < _DARK * zone.cheek_light
        shares.append(float(dark.astype(np.float64).mean()) if part.any() else 0.0)
    return min(shares)
