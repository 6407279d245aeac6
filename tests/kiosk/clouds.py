"""Pictures of nobody that keep every file rule of the standard."""

from __future__ import annotations

import cv2
import numpy as np

from capture.standardize.encode import Encoded, encode
from kiosk.standards import load_profile


def finished_photo(seed: int) -> bytes:
    """Return a picture of clouds that keeps every file rule of the standard."""
    profile = load_profile()
    width, height = profile.photo_size
    chance = np.random.default_rng(seed)
    clouds = chance.integers(90, 170, (height // 20, width // 20, 3)).astype(np.uint8)
    smooth = cv2.resize(clouds, (width, height), interpolation=cv2.INTER_CUBIC)
    grain = chance.integers(0, 12, (height, width, 1)).astype(np.uint8)
    encoded = encode((smooth + grain).astype(np.uint8), profile)
    assert isinstance(encoded, Encoded)
    return encoded.data
