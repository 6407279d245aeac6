"""The backdrop is one even surface.

Measures: how far the backdrop's colour strays from its own median: the 95th percentile, over
square blocks away from the sitter's outline, of the distance to the median colour. A gradient,
a lighter half and a stain all count. The side is where the plane through the lightness is darkest.
Unit: ΔE (CIE 1976).
Source: ISO/IEC 29794-5, background uniformity, with colour beside lightness.
Fooled by: a pattern finer than a block, which background.objects sees; vignetting of the lens.
"""

from __future__ import annotations

from typing import Final

from validation.colour import delta_e76
from validation.evidence import Evidence
from validation.measured import Measured
from validation.ranks import medians, percentile
from validation.scene import Blocks, plane_through

_PERCENTILE: Final = 95.0


def measure(evidence: Evidence) -> Measured:
    """Return the spread of the backdrop's colour, and the sitter's side on which it is dark."""
    blocks = evidence.the_backdrop().blocks
    if not len(blocks.grey):
        return Measured(0.0)
    away = delta_e76(blocks.lab, medians(blocks.lab))
    return Measured(percentile(away, _PERCENTILE), _darker_side(blocks))


def _darker_side(blocks: Blocks) -> str:
    """Return "left" or "right" as the sitter sees it, who faces the camera, "top" or "bottom"."""
    _, across, down = plane_through(blocks.places, blocks.lab[:, 0])
    if abs(across) >= abs(down):
        return "left" if across < 0 else "right"
    return "bottom" if down < 0 else "top"
