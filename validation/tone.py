"""Light, colour and texture of a face, measured once in one way for all rules that speak of them.

For light and colour the face is cut out and brought to one size, in which the eyes stand
``EYES_APART`` pixels apart, so that every measure costs the same and says the same of a live
frame and of the finished photo. Regions are polygons of the mesh and leave out what is no skin
in any face: eyes, brows, lips, nostrils. Beards, fringes and glasses may lie in them: medians,
and the rules' own masks, have to bear that. Texture is taken from pixels that nobody resized.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from types import MappingProxyType
from typing import Final, Literal

import cv2
import numpy as np
from numpy.typing import NDArray

from validation.reading import Face, Pixels

EYES_APART: Final = 48.0
"""Distance between the eyes in the cut-out, in its pixels, where the picture has that many."""

Floats = NDArray[np.float32]
Flags = NDArray[np.bool_]
Zone = Literal["forehead", "left", "right", "nose", "chin"]

ZONES: Final[Mapping[Zone, tuple[int, ...]]] = MappingProxyType(
    {
        "forehead": (104, 69, 108, 151, 337, 299, 333, 334, 296, 336, 9, 107, 66, 105),
        "left": (116, 117, 118, 101, 36, 205, 187, 123),
        "right": (345, 346, 347, 330, 266, 425, 411, 352),
        "nose": (168, 197, 195, 51, 45, 4, 275, 281),  # not-profile: mesh points
        "chin": (194, 201, 200, 421, 418, 262, 428, 199, 208, 32),  # not-profile: mesh points
    }
)
"""Mesh points around regions of skin; left and right are those of the picture."""

_OVAL: Final = (
    *(10, 338, 297, 332, 284, 251, 389, 356, 454, 323, 361, 288, 397, 365, 379, 378, 400, 377),
    *(152, 148, 176, 149, 150, 136, 172, 58, 132, 93, 234, 127, 162, 21, 54, 103, 67, 109),
)
_LEFT_EYE: Final = (33, 246, 161, 160, 159, 158, 157, 173, 133, 155, 154, 153, 145, 144, 163, 7)
_RIGHT_EYE: Final = (263, 466, 388, 387, 386, 385, 384, 398, 362, 382, 381, 380, 374, 373, 390, 249)
_LIPS: Final = (
    *(61, 185, 40, 39, 37, 0, 267, 269, 270, 409),
    *(291, 375, 321, 405, 314, 17, 84, 181, 91, 146),
)
_BETWEEN_LIPS: Final = (
    *(78, 191, 80, 81, 82, 13, 312, 311, 310, 415),
    *(308, 324, 318, 402, 317, 14, 87, 178, 88, 95),
)
_FEATURES: Final = (
    _LEFT_EYE,
    _RIGHT_EYE,
    (70, 63, 105, 66, 107, 55, 65, 52, 53, 46),
    (300, 293, 334, 296, 336, 285, 295, 282, 283, 276),  # not-profile: mesh points
    _LIPS,
)
_NOSTRILS: Final = (
    *(98, 97, 2, 326, 327, 294, 278, 344),
    *(440, 275, 4, 45, 220, 115, 48, 64),  # not-profile: mesh points
)
_AROUND: Final = 0.06
"""Share of the eyes' distance by which features are grown and the face's rim is left out."""
_CODES = np.arange(256) / 255.0
_LINEAR: Final = np.where(
    _CODES > 0.04045, ((_CODES + 0.055) / 1.055) ** 2.4, _CODES / 12.92
).astype(np.float32)
_LINEAR.flags.writeable = False
_WEIGHTS: Final = (0.2126, 0.7152, 0.0722)
"""Parts of linear red, green and blue in the luminance (ITU-R BT.709)."""


@dataclass(frozen=True)
class FaceTone:
    """The cut-out of a face and its regions.

    Attributes:
        rgb: uint8 (height, width, 3), sRGB.
        points: mesh points in pixels of the cut-out, shape (478, 2).
        apart: distance between the eyes in pixels of the cut-out.
    """

    rgb: Pixels
    points: NDArray[np.float64]
    apart: float

    @cached_property
    def linear(self) -> Floats:
        """Linear light of red, green and blue, each from 0 to 1."""
        return np.asarray(cv2.LUT(self.rgb, _LINEAR), dtype=np.float32)

    @cached_property
    def luminance(self) -> Floats:
        """Linear light from 0 to 1: the Y of CIE XYZ."""
        return np.asarray(self.linear @ np.array(_WEIGHTS, dtype=np.float32), dtype=np.float32)

    @cached_property
    def oval(self) -> Flags:
        """All of the face, eyes and mouth included; never empty."""
        return _or_all(self._filled(_OVAL) > 0)

    @cached_property
    def surface(self) -> Flags:
        """The face without its rim, eyes, brows and lips: where skin can shine; never empty."""
        return _or_all(self.oval_within(_AROUND) & ~self._grown(_FEATURES))

    @cached_property
    def skin(self) -> Flags:
        """The surface without the nostrils and the shade around them; never empty."""
        return _or_all(self.surface & ~self._grown((_NOSTRILS,)))

    @cached_property
    def lips(self) -> Flags:
        """The red of the lips without what lies between them; never empty."""
        inner = cv2.dilate(self._filled(_BETWEEN_LIPS), np.ones((3, 3)))
        red = cv2.erode(self._filled(_LIPS), np.ones((3, 3)))
        return _or_all(np.asarray((red > 0) & (inner == 0)))

    def zone(self, name: Zone) -> Flags:
        """Return where a region is; all of the skin where none of the region is seen."""
        return self._zones[name]

    @cached_property
    def _zones(self) -> Mapping[Zone, Flags]:
        found = {name: (self._filled(ZONES[name]) > 0) & self.surface for name in ZONES}
        return {name: mask if mask.any() else self.skin for name, mask in found.items()}

    @cached_property
    def cheeks_and_forehead(self) -> Flags:
        """The regions that tell the skin's own colour; beards leave most of them free."""
        return self.zone("left") | self.zone("right") | self.zone("forehead")

    def oval_within(self, share: float) -> Flags:
        """Return the face without a rim as wide as a share of the eyes' distance."""
        whole, disc = self.oval.astype(np.uint8), self.disc(share)
        return np.asarray(cv2.erode(whole, disc, borderType=cv2.BORDER_CONSTANT, borderValue=0) > 0)

    def disc(self, share: float) -> NDArray[np.uint8]:
        """Return a round structuring element; its radius is a share of the eyes' distance."""
        reach = max(1, round(self.apart * share))
        side = (2 * reach + 1, 2 * reach + 1)
        return np.asarray(cv2.getStructuringElement(cv2.MORPH_ELLIPSE, side), dtype=np.uint8)

    def _grown(self, outlines: tuple[tuple[int, ...], ...]) -> Flags:
        mask = np.zeros(self.rgb.shape[:2], dtype=np.uint8)
        for outline in outlines:
            mask |= self._filled(outline)
        return np.asarray(cv2.dilate(mask, self.disc(_AROUND)) > 0)

    def _filled(self, outline: tuple[int, ...]) -> NDArray[np.uint8]:
        mask = np.zeros(self.rgb.shape[:2], dtype=np.uint8)
        cv2.fillPoly(mask, [self.points[list(outline)].round().astype(np.int32)], 1)
        return mask


def tone_of(pixels: Pixels, face: Face) -> FaceTone:
    """Return the cut-out of a face from RGB uint8 pixels; it is made smaller and never larger."""
    left, top, right, bottom = _part_of(pixels, face)
    shrink = min(1.0, EYES_APART / max(face.eye_distance, 1e-6))
    size = (max(1, round((right - left) * shrink)), max(1, round((bottom - top) * shrink)))
    small = cv2.resize(pixels[top:bottom, left:right], size, interpolation=cv2.INTER_AREA)
    points = np.clip((face.landmarks[:, :2] - (left, top)) * shrink, -1e4, 1e4)
    return FaceTone(np.asarray(small, dtype=np.uint8), points, face.eye_distance * shrink)


def grey_of(pixels: Pixels, face: Face, most: int) -> Floats:
    """Return the middle of the face in grey levels, at most ``most`` pixels wide and high.

    The pixels are the picture's own, never resized; there is at least one.
    """
    left, top, right, bottom = _part_of(pixels, face)
    spare_x, spare_y = max(right - left - most, 0) // 2, max(bottom - top - most, 0) // 2
    part = pixels[top + spare_y : bottom - spare_y, left + spare_x : right - spare_x]
    return np.asarray(cv2.cvtColor(part, cv2.COLOR_RGB2GRAY), dtype=np.float32)


def _part_of(pixels: Pixels, face: Face) -> tuple[int, int, int, int]:
    """Return left, top, right, bottom of the face inside the picture, at least one pixel."""
    height, width = pixels.shape[:2]
    left, right = _inside(face.box.left, face.box.right, width)
    top, bottom = _inside(face.box.top, face.box.bottom, height)
    return left, top, right, bottom


def _inside(low: float, high: float, size: int) -> tuple[int, int]:
    first = int(np.clip(np.floor(low), 0, size - 1))
    return first, int(np.clip(np.ceil(high), first + 1, size))


def _or_all(mask: Flags) -> Flags:
    """Return the mask, or everything where it is empty, so that a measure always has pixels."""
    return np.asarray(mask) if mask.any() else np.ones(mask.shape, dtype=np.bool_)
