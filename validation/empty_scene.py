"""What an empty booth looks like: colour, evenness, flicker, burnt parts and things in the way.

It measures and judges nothing. Everything is told of one zone of the frame, that which can get
into a photo. Shares of a frame are from its upper left corner. It knows no camera and no limit.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

import cv2
import numpy as np
from numpy.typing import NDArray

from validation.colour import delta_e, delta_e76, encoded, lab_of, linear, to_lab
from validation.profile import Background
from validation.ranks import medians, percentile
from validation.reading import Box, Pixels

Unevenness = Literal["left", "right", "top", "bottom", "middle", "rim", "patch"]
"""Where it is darker; "middle" and "rim" for the middle against all edges, "patch" for a spot."""
Cast = Literal["dark", "bright", "yellow", "blue", "red", "green"]
Floats = NDArray[np.float64]

CELLS: Final = 9
"""Rows and columns of the map of the light."""
WEIGHTS: Final = np.array([0.2126, 0.7152, 0.0722])
"""Of red, green and blue light in brightness (ITU-R BT.709)."""
BURNT: Final = 253.5
"""Mean value from which on a channel is at the end of its scale."""
_NEAR_WHITE: Final = 250
"""A channel in which the wanted colour itself is as good as burnt says nothing."""
_EXCUSED: Final = np.linspace(-1 / 3, 1 / 3, 9)
"""Stops of more or less light that the check of a photo excuses too."""
_PERCENTILE: Final = 95.0
_EDGE: Final = 3.0
"""ΔE from one cell to the next from which on it is an edge; as for ``background.objects``."""
_SMOOTHED_ROWS: Final = 5
_PEAK_TO_PEAK: Final = 2 * float(np.sqrt(2))
"""From the deviation of a wave to what lies between its crests and its troughs."""


@dataclass(frozen=True)
class Shots:
    """Frames of one camera in a row, made small.

    Attributes:
        small: uint8, RGB, shape (n, height, width, 3).
        noise: deviation of one pixel from frame to frame, grey levels.
        size: width and height of the frames as they came.
        per_s: frames a second.
    """

    small: NDArray[np.uint8]
    noise: float
    size: tuple[int, int]
    per_s: float

    @property
    def mean(self) -> Floats:
        """The average of all frames, 0 to 255, shape (height, width, 3)."""
        return np.asarray(self.small.mean(axis=0, dtype=np.float64))


@dataclass(frozen=True)
class Tint:
    """The colour of the backdrop against the nearest permitted one.

    Attributes:
        rgb: of the backdrop.
        nearest: name of the permitted colour.
        distance: ΔE2000.
        excused: the same at the best light within a third of a stop.
        cast: in which direction it is off most.
    """

    rgb: tuple[float, float, float]
    nearest: str
    distance: float
    excused: float
    cast: Cast


@dataclass(frozen=True)
class Evenness:
    """How evenly the backdrop is lit.

    Attributes:
        spread: 95th percentile of the distance to the median colour, ΔE.
        stops: the map: light against the median in stops, shape (CELLS, CELLS).
        kind: what describes it best.
    """

    spread: float
    stops: Floats
    kind: Unevenness


@dataclass(frozen=True)
class Flicker:
    """How the light changes, all in % of it, from peak to peak.

    Attributes:
        pulse: from frame to frame, up and down.
        bands: from row to row, up and down, besides.
        trend: in one direction.
    """

    pulse: float
    bands: float
    trend: float


@dataclass(frozen=True)
class Things:
    """What is in the zone and no backdrop.

    Attributes:
        share: of the zone, its edges.
        box: around the largest, in shares of the frame; None if there is nothing.
    """

    share: float
    box: Box | None


@dataclass(frozen=True)
class EmptyScene:
    """All that was measured.

    Attributes:
        zone: that it was measured in, in shares of the frame.
        burnt: % of the zone.
        luminance: of the backdrop, 0 to 1.
    """

    zone: Box
    tint: Tint
    evenness: Evenness
    flicker: Flicker
    things: Things
    burnt: float
    luminance: float


def zone_of(size: tuple[int, int], photo: tuple[int, int], width: float, bottom: float) -> Box:
    """Return the part of a frame that the backdrop must fill, in shares of the frame.

    Args:
        size: width and height of the frame.
        photo: width and height of the finished photo.
        width: of the zone in widths of a crop that is as high as the frame.
        bottom: where it ends, in heights of the frame.
    """
    crop = size[1] * photo[0] / photo[1] / size[0]
    half = min(0.5, crop * width / 2)
    return Box(0.5 - half, 0.0, 0.5 + half, bottom)


def measure(shots: Shots, zone: Box, permitted: Sequence[Background]) -> EmptyScene:
    """Return what the empty scene looks like within a zone of the frame."""
    part = cut(shots.mean, zone)
    lit = linear(part) @ WEIGHTS
    tint = tint_of(part, permitted)
    wanted = next(each for each in permitted if each.name == tint.nearest)
    return EmptyScene(
        zone=zone,
        tint=tint,
        evenness=evenness_of(part),
        flicker=flicker_of(shots, zone),
        things=things_of(part, zone),
        burnt=burnt_of(part, wanted),
        luminance=float(np.median(lit)),
    )


def cut(picture: NDArray[np.float64], zone: Box) -> Floats:
    """Return the part of a picture, shape (height, width, 3), that lies in a zone."""
    height, width = picture.shape[:2]
    left, right = round(zone.left * width), round(zone.right * width)
    return np.asarray(picture[round(zone.top * height) : round(zone.bottom * height), left:right])


def tint_of(part: Floats, permitted: Sequence[Background]) -> Tint:
    """Return the colour of a part of the picture against the nearest permitted one."""
    rgb = medians(part.reshape(-1, 3))
    colour = (float(rgb[0]), float(rgb[1]), float(rgb[2]))
    lab = lab_of(colour)
    distances = {each.name: float(delta_e(lab, lab_of(each.rgb))) for each in permitted}
    nearest = min(permitted, key=lambda each: distances[each.name])
    shades = [encoded(linear(nearest.rgb) * 2.0**stop) for stop in _EXCUSED]
    excused = min(float(delta_e(lab, lab_of((s[0], s[1], s[2])))) for s in shades)
    return Tint(
        colour,
        nearest.name,
        distances[nearest.name],
        min(excused, distances[nearest.name]),
        _cast(lab - lab_of(nearest.rgb)),
    )


def _cast(off: Floats) -> Cast:
    names: tuple[tuple[Cast, Cast], ...] = (
        ("bright", "dark"),
        ("red", "green"),
        ("yellow", "blue"),
    )
    most = int(np.abs(off).argmax())
    above, below = names[most]
    return above if off[most] > 0 else below


def evenness_of(part: Floats) -> Evenness:
    """Return how evenly a part of the picture is lit."""
    cells = cv2.resize(part, (CELLS, CELLS), interpolation=cv2.INTER_AREA)
    lab = to_lab(np.asarray(cells, dtype=np.float32))
    away = delta_e76(lab, medians(lab.reshape(-1, 3)))
    light = np.maximum(linear(cells) @ WEIGHTS, 1e-4)
    stops = np.log2(light / np.median(light))
    return Evenness(percentile(away, _PERCENTILE), stops, _unevenness(stops))


def _unevenness(stops: Floats) -> Unevenness:
    side = np.linspace(-1, 1, CELLS)
    across, down = np.meshgrid(side, side)
    shapes = np.stack([np.ones_like(across), across, down, across**2 + down**2])
    flat = shapes.reshape(len(shapes), -1).T
    parts = np.linalg.lstsq(flat, stops.ravel(), rcond=None)[0]
    left = stops.ravel() - flat @ parts
    if left.std() > (flat @ parts).std():
        return "patch"
    names: tuple[tuple[Unevenness, Unevenness], ...] = (
        ("left", "right"), ("top", "bottom"), ("middle", "rim"),
    )  # fmt: skip
    most = int(np.abs(parts[1:]).argmax())
    growing, falling = names[most]
    return growing if parts[1:][most] > 0 else falling


def flicker_of(shots: Shots, zone: Box) -> Flicker:
    """Return how the light of the zone changes while the frames are taken."""
    rows = np.array([(linear(cut(frame, zone)) @ WEIGHTS).mean(axis=1) for frame in shots.small])
    rows = np.maximum(rows, 1e-5)
    whole = rows.mean(axis=1) / rows.mean()
    times = np.linspace(-0.5, 0.5, len(whole))
    slope = float(times @ (whole - 1) / (times @ times)) if len(whole) > 1 else 0.0
    pulse = whole - 1 - slope * times
    bands = rows / rows.mean(axis=0) / whole[:, None] - 1
    # Rows of the frame are columns here, and grain is no band.
    smooth = cv2.blur(bands, (_SMOOTHED_ROWS, 1), borderType=cv2.BORDER_REPLICATE)
    per_cent = 100 * _PEAK_TO_PEAK
    return Flicker(float(pulse.std()) * per_cent, float(smooth.std()) * per_cent, abs(slope) * 100)


def things_of(part: Floats, zone: Box) -> Things:
    """Return what stands before a backdrop, from its edges."""
    lab = to_lab(part.astype(np.float32))
    soft = cv2.GaussianBlur(lab, (5, 5), 1.0)
    across = cv2.Scharr(soft, cv2.CV_32F, 1, 0) / 32
    down = cv2.Scharr(soft, cv2.CV_32F, 0, 1) / 32
    strong = ((across**2 + down**2).sum(axis=2) > _EDGE**2).astype(np.uint8)
    share = float(strong.mean())
    if not share:
        return Things(0.0, None)
    joined = cv2.dilate(strong, np.ones((7, 7), np.uint8))
    _, _, stats, _ = cv2.connectedComponentsWithStats(joined)
    largest = stats[1:][stats[1:, cv2.CC_STAT_AREA].argmax()]
    height, width = strong.shape
    x, y, w, h = (int(each) for each in largest[:4])
    box = Box(
        zone.left + x / width * zone.width,
        zone.top + y / height * zone.height,
        zone.left + (x + w) / width * zone.width,
        zone.top + (y + h) / height * zone.height,
    )
    return Things(share, box)


def burnt_of(part: Floats, wanted: Background) -> float:
    """Return how much of a part is burnt out, %, in the channels in which that can be told."""
    told = [channel for channel in range(3) if wanted.rgb[channel] < _NEAR_WHITE]
    burnt = part >= BURNT
    return float((burnt[..., told].any(axis=2) if told else burnt.all(axis=2)).mean()) * 100


def noise_between(one: Pixels, other: Pixels) -> float:
    """Return the deviation of a pixel's brightness, grey levels, from two patches of a still scene.

    What changes evenly in a row, such as flicker, is no noise.
    """
    greys = [cv2.cvtColor(each, cv2.COLOR_RGB2GRAY).astype(np.float64) for each in (one, other)]
    away = greys[0] - greys[1]
    away -= away.mean(axis=1, keepdims=True)
    return float(away.std()) / float(np.sqrt(2))
