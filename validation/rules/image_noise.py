"""The picture is not noisy.

Measures: the standard deviation of the noise in grey levels: what a mask that cancels edges and
slopes leaves of the original pixels, in blocks over the face; the quietest quarter speaks, which
is smooth skin in every face, and blocks near black or white, where noise is cut off, do not. It
is then told for the finished photo, in which the mean over several pixels has less of it.
Unit: grey level (of 255) in the finished photo.
Source: J. Immerkaer, Fast noise variance estimation, Computer Vision and Image Understanding 64
(1996); what is bearable follows the signal-to-noise figures of ISO 12232 (40 excellent, 10 just
acceptable): on skin of 150 grey levels they are about 1.7 and 6.8.
Fooled by: rough skin, freckles and stubble over all of the face; a camera or a coder that smooths
noise into blotches, which look quiet; enlarging, which does the same. No noise at all is no camera
picture but a drawing, or one smoothed by an app: then a person looks.
"""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np

from validation.evidence import Evidence
from validation.measured import Measured
from validation.ranks import percentile
from validation.tone import Floats, grey_of

_MOST: Final = 256
"""Pixels across of the part that is looked at."""
_MASK: Final = ((1, -2, 1), (-2, 4, -2), (1, -2, 1))
_GAIN: Final = 6.0
"""Standard deviation that the mask gives for a noise of 1."""
_BLOCK: Final = 8
_QUIETEST: Final = 25
_OF_A_CAMERA: Final = 0.05
"""Grey levels of noise that every camera leaves; rounding to whole levels alone makes a quarter."""
_INNER: Final = (8.0, 247.0)
"""Mean grey levels between which a block's noise is not cut off."""


def measure(evidence: Evidence) -> Measured:
    """Return the noise on smooth parts of the face."""
    pixels, face, scale = evidence.finest()
    noise = noise_of(grey_of(pixels, face, _MOST))
    return Measured(noise * min(scale, 1.0), look="inside" if noise < _OF_A_CAMERA else "never")


def noise_of(grey: Floats) -> float:
    """Return the standard deviation of the noise of a grey picture in its own pixels."""
    left = cv2.filter2D(grey, cv2.CV_32F, np.array(_MASK, dtype=np.float32))
    size = (max(1, grey.shape[1] // _BLOCK), max(1, grey.shape[0] // _BLOCK))
    power = np.asarray(cv2.resize(left * left, size, interpolation=cv2.INTER_AREA))
    level = np.asarray(cv2.resize(grey, size, interpolation=cv2.INTER_AREA))
    inner = (level > _INNER[0]) & (level < _INNER[1])
    blocks = power[inner] if inner.any() else power
    return float(np.sqrt(percentile(blocks, _QUIETEST))) / _GAIN
