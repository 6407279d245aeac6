"""Cuts the sitter out of the photograph: a head and a body that can move on their own.

The outlines were drawn by hand (``assets/sitter/portrait.toml``), so the old
background cannot creep in; near the hair the share of hair in each pixel is then
measured from the colours on both sides, and the old background's colour is taken
out of the mixed pixels. The suit's edges are hard and need no measuring. It
knows nothing of time, of movement or of the new backdrop.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any, Final

import cv2
import numpy as np
from numpy.typing import NDArray

from capture.matting import carried, depth_within, mixture
from validation.reading import Pixels

Floats = NDArray[np.float32]
Points = NDArray[np.float64]
Layer = NDArray[np.uint8]
"""Shape (height, width, 4): R, G, B multiplied with alpha, then alpha."""

ENLARGED: Final = 3
"""Pixels of a layer for one of the photograph; about what the camera's frame needs."""
AIR: Final = 26
"""Pixels of the photograph added above, for a head that is lifted."""
LAP: Final = 40
"""Pixels of the photograph added below, for a sitter further away."""
_FINE: Final = 4
"""Outlines are drawn in this many times finer pixels, then averaged."""
_HAIR_BAND: Final = 5.0
"""Half width of the band in which hair mixes with the background, pixels."""
_SKIN_BAND: Final = 1.0
_INSET: Final = 0.5
"""What is cut off within an outline, so that a hard edge takes nothing of the old background."""
_REACH: Final = 3.0
"""How far the colour of either side is carried into the band, pixels."""
_CLEAR: Final = 64.0
"""Distance of two colours, grey levels, from which a mixture of them can be measured."""
_CUT: Final = 0.08
"""What is cut off at both ends of a measured alpha, which is noise and not hair."""
_DARK: Final = 6.0
"""Grey level within the suit's ring."""
_NUMBERS: Final = ("ring_width", "hair_end")
_OPAQUE: Final = 255


@dataclass(frozen=True)
class Outlines:
    """What was drawn on the photograph; points are (n, 2) pixels of it.

    Attributes:
        body: of the whole person, with the ring of the suit behind the neck.
        head: of head and neck, without the lower edge.
        collar: that lower edge, from right to left.
        ring: the ring's upper edge behind the neck.
        ring_seen: where the ring's colour is seen, left and right of the neck.
        neck: the one point about which the head tilts.
        ring_width: pixels.
        hair_end: row below which there is no hair along the head's outline.
    """

    body: Points
    head: Points
    collar: Points
    ring: Points
    ring_seen: Points
    neck: Points
    ring_width: float
    hair_end: float

    @property
    def whole_head(self) -> Points:
        """The head's outline, closed by the collar."""
        return np.concatenate([self.head, self.collar])


@dataclass(frozen=True)
class Cutout:
    """The layers, all of one size, ``ENLARGED`` times the photograph with air and lap.

    Attributes:
        body: without the head; what the head hid is filled in.
        head: with a neck that goes on below the collar.
        before: shape (height, width): how much of the head the collar leaves to be seen.
    """

    body: Layer
    head: Layer
    before: NDArray[np.uint8]


def parse_outlines(text: str) -> Outlines:
    """Return the outlines that a TOML text holds.

    Raises:
        ValueError: if one is missing, unknown or no list of points.
    """
    table: Mapping[str, Any] = tomllib.loads(text)
    names = {each.name for each in fields(Outlines)}
    if set(table) != names:
        raise ValueError(f"outlines: {sorted(names ^ set(table))} missing or unknown")
    values: dict[str, Any] = {name: float(table[name]) for name in _NUMBERS}
    for name in names.difference(values):
        values[name] = np.array(table[name], dtype=np.float64).reshape(-1, 2)
    return Outlines(**values)


def to_layer(points: Points) -> Points:
    """Take positions in the photograph to positions in a layer."""
    return np.asarray((points + np.array([0, AIR])) * ENLARGED, dtype=np.float64)


def cut_out(photo: Pixels, outlines: Outlines) -> Cutout:
    """Return the layers of the photograph that the outlines were drawn on."""
    picture = photo.astype(np.float32)
    hairy = _hairy(outlines.hair_end, picture.shape)
    head_alpha = _head_alpha(picture, _covered(outlines.whole_head, picture.shape), hairy)
    head_colour = _foreground(picture, head_alpha, hairy)
    head_colour, head_alpha = _longer_neck(head_colour, head_alpha, outlines)
    body_alpha = _covered(outlines.body, picture.shape)
    body_colour = _solid(_behind_head(picture, outlines), body_alpha)
    body = _enlarge(body_colour, body_alpha)
    head = _enlarge(head_colour, head_alpha)
    return Cutout(body, head, _before(outlines.collar, body.shape))


def _covered(outline: Points, shape: tuple[int, ...]) -> Floats:
    """Return the share of each pixel well within an outline, shape (height, width)."""
    height, width = shape[:2]
    fine = np.zeros((height * _FINE, width * _FINE), dtype=np.uint8)
    corners = [np.round(outline * _FINE - 0.5).astype(np.int32)]
    cv2.fillPoly(fine, corners, _OPAQUE)
    cv2.polylines(fine, corners, isClosed=True, color=0, thickness=round(2 * _INSET * _FINE))
    share = cv2.resize(fine, (width, height), interpolation=cv2.INTER_AREA)
    return np.asarray(share, dtype=np.float32) / np.float32(_OPAQUE)


def _hairy(hair_end: float, shape: tuple[int, ...]) -> Floats:
    """Return for each row whether the head's edge is hair (1) or skin (0), shape (height, 1)."""
    rows = np.arange(shape[0], dtype=np.float32)[:, None]
    return np.asarray(np.clip((hair_end - rows) / 6, 0, 1), dtype=np.float32)


def _head_alpha(picture: Floats, drawn: Floats, hairy: Floats) -> Floats:
    """Return how much of each pixel is head.

    In a band along the outline a pixel's colour lies somewhere on the line from
    the background's colour nearby to the head's; where on that line is its
    alpha. The band is wide at the hair; at the skin the outline is believed.
    """
    depth = depth_within(drawn > 0.5)
    band = _SKIN_BAND + (_HAIR_BAND - _SKIN_BAND) * hairy
    fore = carried(picture, (depth > band).astype(np.float32), _REACH)
    back = carried(picture, (depth < -band).astype(np.float32), _REACH)
    measured, sure = mixture(picture, fore, back, clear=_CLEAR, cut=_CUT)
    trust = sure * hairy
    alpha = measured * trust + drawn * (1 - trust)
    # A bright strand well inside is no background.
    alpha = np.maximum(alpha, np.clip(depth / _HAIR_BAND * 2, 0, 1))
    return np.where(depth > band, 1, np.where(depth < -band, 0, alpha)).astype(np.float32)


def _foreground(picture: Floats, alpha: Floats, hairy: Floats) -> Floats:
    """Return the colours of the head alone, the old background taken out of mixed pixels."""
    sure = (cv2.erode(alpha, np.ones((3, 3), np.uint8)) > 0.99).astype(np.float32)
    inner = carried(picture, sure, 1.25)
    outside = (cv2.dilate(alpha, np.ones((9, 9), np.uint8)) < 0.01).astype(np.float32)
    back = carried(picture, outside, 4.0)
    solid = alpha[..., None]
    unmixed = (picture - (1 - solid) * back) / np.maximum(solid, 0.3)
    weight = np.clip((solid - 0.3) / 0.6, 0, 1) * hairy[..., None]
    mixed = unmixed * weight + inner * (1 - weight)
    colours = np.where(sure[..., None] > 0, picture, mixed)
    return np.clip(colours, 0, _OPAQUE).astype(np.float32)


def _solid(picture: Floats, alpha: Floats) -> Floats:
    """Return colours whose outermost pixel is replaced by its neighbours further in."""
    sure = (cv2.erode(alpha, np.ones((3, 3), np.uint8)) > 0.99).astype(np.float32)
    return np.where(sure[..., None] > 0, picture, carried(picture, sure, 1.0)).astype(np.float32)


def _behind_head(picture: Floats, outlines: Outlines) -> Floats:
    """Return the picture with the head replaced by what it hid: the ring, and dark within it."""
    hidden = cv2.dilate(_covered(outlines.whole_head, picture.shape), np.ones((5, 5), np.uint8))
    share = cv2.GaussianBlur(hidden, (0, 0), 0.7)[..., None]
    fill = np.full_like(picture, _DARK)
    left, right = (picture[int(y), int(x)] for x, y in outlines.ring_seen)
    line = _resampled(outlines.ring, 80) + np.array([0, outlines.ring_width / 2])
    for (x, y), along in zip(line, np.linspace(0, 1, len(line)), strict=True):
        colour = (left * (1 - along) + right * along).tolist()
        cv2.circle(fill, (round(x), round(y)), round(outlines.ring_width / 2), colour, -1)
    filled = picture * (1 - share) + cv2.GaussianBlur(fill, (0, 0), 0.8) * share
    return np.asarray(filled, dtype=np.float32)


def _resampled(line: Points, count: int) -> Points:
    along = np.concatenate([[0], np.cumsum(np.hypot(*np.diff(line, axis=0).T))])
    at = np.linspace(0, along[-1], count)
    return np.column_stack([np.interp(at, along, line[:, axis]) for axis in (0, 1)])


def _longer_neck(colour: Floats, alpha: Floats, outlines: Outlines) -> tuple[Floats, Floats]:
    """Go on with the neck below the collar, where a tilted head needs it."""
    colour, alpha = colour.copy(), alpha.copy()
    left_to_right = outlines.collar[::-1]
    for column in range(int(left_to_right[0, 0]) + 1, int(left_to_right[-1, 0])):
        edge = int(np.interp(column + 0.5, left_to_right[:, 0], left_to_right[:, 1])) - 2
        colour[edge : edge + 25, column] = colour[edge - 1, column]
        alpha[edge : edge + 25, column] = alpha[edge - 1, column]
    return colour, alpha


def _enlarge(colour: Floats, alpha: Floats) -> Layer:
    """Return a layer: air above and lap below added, then enlarged."""
    stacked = np.dstack([colour * alpha[..., None], alpha * _OPAQUE])
    layer = np.round(stacked).clip(0, _OPAQUE).astype(np.uint8)
    roomy = cv2.copyMakeBorder(layer, 0, LAP, 0, 0, cv2.BORDER_REPLICATE)
    roomy = cv2.copyMakeBorder(roomy, AIR, 0, 0, 0, cv2.BORDER_CONSTANT, value=(0, 0, 0, 0))
    large = cv2.resize(roomy, None, fx=ENLARGED, fy=ENLARGED, interpolation=cv2.INTER_CUBIC)
    # The cubic overshoots; a colour multiplied with alpha is never above alpha.
    return np.asarray(cv2.min(large, cv2.merge([large[..., 3]] * 4)), dtype=np.uint8)


def _before(collar: Points, shape: tuple[int, ...]) -> NDArray[np.uint8]:
    """Return 255 above the collar's edge and 0 below it, for each pixel of a layer."""
    height, width = shape[:2]
    edge = to_layer(collar[::-1])
    line = np.interp(np.arange(width) + 0.5, edge[:, 0], edge[:, 1])
    softened = cv2.GaussianBlur(line[None].astype(np.float32), (0, 0), 2 * ENLARGED)[0]
    rows = np.arange(height, dtype=np.float32)[:, None] + np.float32(0.5)
    share = np.clip((softened - rows) / ENLARGED + 0.5, 0, 1)
    return np.asarray(np.round(share * _OPAQUE), dtype=np.uint8)
