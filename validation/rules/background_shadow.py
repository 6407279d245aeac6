"""No shadow lies on the backdrop beside or behind the head.

Measures: how much darker than the rest the backdrop is close to the head and shoulders: grey
levels below the plane through the backdrop further away, mean of the darkest fifth of the blocks
within a third of a face width of the outline. A gradient of the whole wall is in the plane and
does not count here.
Unit: grey levels of 0 to 255.
Source: ISO/IEC 19794-5 and FVC-onGoing FICV test 21, shadows behind the head.
Fooled by: dark stray hair; a dark object just beside the head, which is a fault as well; a soft
shadow of the whole body that leaves no wall unshaded.
"""

from __future__ import annotations

from typing import Final

import numpy as np

from validation.evidence import Evidence
from validation.measured import Measured
from validation.ranks import percentile
from validation.scene import plane_through

_NEAR: Final = 0.33
"""Face widths around the sitter within which a shadow is looked for."""
_DARKEST: Final = 0.2
_LIGHTEST: Final = 95
_LEAST_BLOCKS: Final = 8


def measure(evidence: Evidence) -> Measured:
    """Return the depth of the shadow, and on which side of the sitter it lies."""
    blocks = evidence.the_backdrop().blocks
    near = blocks.gap <= _NEAR
    if near.sum() < _LEAST_BLOCKS:
        return Measured(0.0)
    fitted = ~near if (~near).sum() >= _LEAST_BLOCKS else np.ones_like(near)
    plane = plane_through(blocks.places[fitted], blocks.grey[fitted])
    # Where little of the wall is seen the plane leans anyhow: no wall is expected to be lighter
    # than what is seen of it.
    lightest = percentile(blocks.grey[fitted], _LIGHTEST)
    expected = np.clip(plane[0] + blocks.places[near] @ plane[1:], 0, lightest)
    depth = expected - blocks.grey[near]
    count = max(int(len(depth) * _DARKEST), 3)
    darkest = np.argsort(depth)[-count:]
    to_the_right = float(blocks.places[near][darkest, 0].mean())
    side = "left" if to_the_right > 0 else "right"
    return Measured(max(float(depth[darkest].mean()), 0.0), side)
