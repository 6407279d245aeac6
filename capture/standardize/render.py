"""The one resampling: the crop of the frame becomes the photo's pixels."""

from __future__ import annotations

from typing import Final

import numpy as np
from PIL import Image

from capture.standardize.solve import Crop
from validation.reading import Pixels

RESAMPLING: Final = "hamming"
"""A kernel without negative lobes: no halo, no value that the frame did not hold.

It averages over exactly the area that a photo's pixel covers, and its fixed-point
arithmetic gives the same bytes on every machine.
"""


def render(frame: Pixels, crop: Crop, size: tuple[int, int]) -> Pixels:
    """Return the crop at ``size`` (width, height): scaled and shifted, nothing else.

    Args:
        frame: RGB uint8, shape (height, width, 3).
        crop: inside the frame, with the aspect of ``size``.
        size: of the photo, in pixels.

    Raises:
        ValueError: if the crop reaches out of the frame or would be distorted; the
            solver never asks for that.
    """
    height, width = frame.shape[:2]
    right, bottom = crop.x + crop.width, crop.y + crop.height
    if crop.x < 0 or crop.y < 0 or right > width or bottom > height:
        raise ValueError(f"{crop} reaches out of a frame of {width} by {height}")
    if crop.width * size[1] != crop.height * size[0]:
        raise ValueError(f"{crop} has not the aspect of {size}")
    part = Image.fromarray(frame[crop.y : bottom, crop.x : right])
    return np.array(part.resize(size, Image.Resampling.HAMMING), dtype=np.uint8)
