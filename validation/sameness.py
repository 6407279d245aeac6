"""Whether two pictures are one photo that was packed anew or resized, or two photos.

Packing noise has no shape: small, of no sign, gone when looked at from afar. Another
take has: an edge that moved by half a pixel is a line of one sign. So both are brought
to one small size, blurred, and the largest difference anywhere counts, never an
average, in which a closed eye would drown. The limits are ours. On forty portraits,
packing at the lowest quality permitted leaves 3.5 grey levels at the most, halving the
size and packing less than 7.8, and so on in proportion. Frames of films of people who
hold still begin at 4.3 a tenth of a second apart, at 5.8 a quarter, at 8.8 half a second:
a second take is told apart; two frames of one burst may not be, if one was shrunk.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np

from validation.reading import Pixels

_WIDTH_PX: Final = 120
_BLUR_PX: Final = 1.5
_SHAPE_TOLERANCE: Final = 0.01
LIMIT_LEVELS: Final = 3.9


@dataclass(frozen=True)
class Likeness:
    """How alike two pictures are.

    Attributes:
        difference_levels: the largest, in grey levels of 256; None of pictures of other shapes.
        limit_levels: up to which they are one photo.
    """

    difference_levels: float | None
    limit_levels: float

    @property
    def same(self) -> bool:
        """Whether they are one photo to the eye."""
        return self.difference_levels is not None and self.difference_levels <= self.limit_levels


def likeness(one: Pixels, other: Pixels) -> Likeness:
    """Return how alike two pictures are.

    Args:
        one: RGB uint8, shape (height, width, 3).
        other: the same, of any size.
    """
    # The smaller of the two was packed with blocks that are coarser on the face.
    limit = LIMIT_LEVELS * max(one.shape[0], other.shape[0]) / min(one.shape[0], other.shape[0])
    shapes = [picture.shape[0] / picture.shape[1] for picture in (one, other)]
    if abs(shapes[0] / shapes[1] - 1) > _SHAPE_TOLERANCE:
        return Likeness(None, limit)
    size = (_WIDTH_PX, max(1, round(_WIDTH_PX * shapes[0])))
    # The larger first loses what the smaller cannot have kept.
    one, other = sorted((one, other), key=lambda picture: picture.shape[0])
    if one.shape != other.shape:
        other = cv2.resize(other, one.shape[1::-1], interpolation=cv2.INTER_AREA).astype(np.uint8)
    seen = [
        cv2.GaussianBlur(
            cv2.resize(picture, size, interpolation=cv2.INTER_AREA).astype(np.float32),
            (0, 0),
            _BLUR_PX,
        )
        for picture in (one, other)
    ]
    return Likeness(float(np.abs(seen[0] - seen[1]).max()), limit)
