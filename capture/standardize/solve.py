"""Where to cut: the crop that keeps every limit as far away as possible.

The problem. A point (x, y) of the frame lands at (s·x - a, s·y - b) in the
photo, with one scale s for both directions and a shift (a, b). No rotation, no
mirror. Every limit of the profile is then linear in (s, a, b), and so is every
margin m_i = (distance to the limit) / comfort:

    crown        low <= s·y_crown - b <= high
    eyes         low <= s·y_eyes - b <= high
    face width   low <= s·(x_right - x_left) <= high
    centred      |s·x_centre - a - W/2| <= high
    resolution   s <= high
    frame        0 <= a,  a + W <= s·width,  0 <= b,  b + H <= s·height

We want the (s, a, b) whose smallest margin is largest: maximise t subject to
m_i(s, a, b) >= t for all i, a linear program in four unknowns. It is solved
exactly by looking at its vertices, of which there are a few hundred. At the best
s the shifts a and b are then each moved to their own best place, because the
largest minimum alone leaves the less pressed of the two undecided. A negative t
means that no crop meets all limits; the limits in the way are then named.

Last, the crop is put on whole pixels of the frame, with a width and height in
the photo's exact aspect, so that the one resampling is uniform in both
directions; of the neighbouring grid points the one with the best margins wins.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from itertools import combinations, product
from math import gcd
from typing import Final, Literal, get_args

import numpy as np
from numpy.typing import NDArray

from validation.profile import AtMost, Between, Profile
from validation.reading import Reading

MarginName = Literal[
    "crown.low",
    "crown.high",
    "eyes.low",
    "eyes.high",
    "face_width.low",
    "face_width.high",
    "centred.left",
    "centred.right",
    "resolution.high",
    "frame.left",
    "frame.right",
    "frame.top",
    "frame.bottom",
]
LimitName = Literal[MarginName, "frame.size", "frame.crown", "face.none"]
"""A limit of the crop, or that the frame itself, its crown or its face does not allow one."""
Floats = NDArray[np.float64]

_NAMES: Final[tuple[MarginName, ...]] = get_args(MarginName)
_TOLERANCE: Final = 1e-9
"""Relative rounding of the vertex solutions; margins are of the order of one."""


@dataclass(frozen=True)
class Crop:
    """The part of the frame that becomes the photo, in whole pixels of the frame."""

    x: int
    y: int
    width: int
    height: int


@dataclass(frozen=True)
class Subject:
    """What the solver needs to know of the sitter, in pixels of the frame."""

    crown_y: float
    eyes_y: float
    face_width: float
    centre_x: float


@dataclass(frozen=True)
class Plan:
    """A crop that meets every limit.

    Attributes:
        crop: in pixels of the frame.
        scale: pixels of the photo for one of the frame.
        subject: where crown, eyes and face come to lie, in pixels of the photo.
        margins: by limit; all are at or above 0.
    """

    crop: Crop
    scale: float
    subject: Subject
    margins: dict[LimitName, float]


@dataclass(frozen=True)
class NoPlan:
    """There is no crop that meets every limit.

    Attributes:
        limits: those that stand in the way, the one to name first in front.
    """

    limits: tuple[LimitName, ...]


def solve(reading: Reading, profile: Profile) -> Plan | NoPlan:
    """Return the best crop for the largest face of a frame, or the limits in the way."""
    face = reading.face
    if face is None:
        return NoPlan(("face.none",))
    if reading.crown is None or reading.crown.cut:
        return NoPlan(("frame.crown",))
    subject = Subject(reading.crown.y, face.eyes_y, face.width, face.centre_x)
    return solve_for(subject, (reading.width, reading.height), profile)


def solve_for(subject: Subject, frame_size: tuple[int, int], profile: Profile) -> Plan | NoPlan:
    """Return the best crop for a sitter in a frame of ``frame_size`` (width, height)."""
    if _too_small(frame_size, profile):
        return NoPlan(("frame.size",))
    rows = _margin_rows(subject, frame_size, profile)
    best = _largest_minimum(rows)
    if best is None or best[3] < -_TOLERANCE:
        return NoPlan(_in_the_way(rows, best))
    scale = float(best[0])
    shift_x, shift_y = _best_shift(rows, scale, 1), _best_shift(rows, scale, 2)
    plan = _on_the_grid(rows, (scale, shift_x, shift_y), subject, profile)
    return plan if plan is not None else NoPlan(_tight(rows, best))


def _too_small(frame_size: tuple[int, int], profile: Profile) -> bool:
    """Say whether the whole frame has fewer pixels than the photo, wherever somebody sits."""
    most = profile.limit("geometry.resolution", AtMost).high
    pairs = zip(frame_size, profile.photo_size, strict=True)
    return any(have * most < wanted for have, wanted in pairs)


def _margin_rows(subject: Subject, frame_size: tuple[int, int], profile: Profile) -> Floats:
    """Return shape (13, 4): margin_i = row · (s, a, b, 1), in the order of ``_NAMES``."""
    width, height = profile.photo_size
    crown = profile.limit("geometry.crown", Between)
    eyes = profile.limit("geometry.eyes", Between)
    face = profile.limit("geometry.face_width", Between)
    centred = profile.limit("geometry.centred", AtMost)
    resolution = profile.limit("geometry.resolution", AtMost)
    edge = profile.framing["edge_comfort"].low
    middle = width / 2
    crown_y, eyes_y, face_width = subject.crown_y, subject.eyes_y, subject.face_width
    rows = (
        ((crown_y, 0, -1, -crown.low), crown.comfort),
        ((-crown_y, 0, 1, crown.high), crown.comfort),
        ((eyes_y, 0, -1, -eyes.low), eyes.comfort),
        ((-eyes_y, 0, 1, eyes.high), eyes.comfort),
        ((face_width, 0, 0, -face.low), face.comfort),
        ((-face_width, 0, 0, face.high), face.comfort),
        ((subject.centre_x, -1, 0, centred.high - middle), centred.comfort),
        ((-subject.centre_x, 1, 0, centred.high + middle), centred.comfort),
        ((-1, 0, 0, resolution.high), resolution.comfort),
        ((0, 1, 0, 0), edge),
        ((frame_size[0], -1, 0, -width), edge),
        ((0, 0, 1, 0), edge),
        ((frame_size[1], 0, -1, -height), edge),
    )
    return np.array([np.array(row, dtype=np.float64) / comfort for row, comfort in rows])


@cache
def _quadruples(count: int) -> NDArray[np.intp]:
    return np.array(list(combinations(range(count), 4)), dtype=np.intp)


def _largest_minimum(rows: Floats) -> Floats | None:
    """Return the vertex (s, a, b, t) with the largest t, or None if there is none.

    A vertex is where four margins equal t. Beyond a margin of 1 the edges of the
    frame and the resolution count as comfortable, but a higher t never hurts, so
    the margins are not capped here.
    """
    system = np.column_stack([rows[:, :3], -np.ones(len(rows))])
    corners = _quadruples(len(rows))
    matrices, constants = system[corners], -rows[corners][..., 3]
    with np.errstate(all="ignore"):  # parallel limits have no corner, however they are scaled
        solvable = np.abs(np.linalg.det(matrices)) > _TOLERANCE
    if not solvable.any():
        return None
    vertices = np.linalg.solve(matrices[solvable], constants[solvable][..., None])[..., 0]
    margins = vertices[:, :3] @ rows[:, :3].T + rows[:, 3]
    slack = (margins - vertices[:, 3:]).min(axis=1)
    feasible = vertices[slack >= -1e-7 * (1 + np.abs(vertices[:, 3]))]
    if not len(feasible):
        return None
    return np.asarray(feasible[np.argmax(feasible[:, 3])], dtype=np.float64)


def _best_shift(rows: Floats, scale: float, axis: int) -> float:
    """Return the shift along one axis whose smallest margin is largest, at a fixed scale.

    At a fixed scale the margins are straight lines over the shift, some rising
    and some falling; the largest minimum lies where a rising one meets a falling.
    """
    lines = rows[rows[:, axis] != 0]
    slopes, offsets = lines[:, axis], lines[:, 0] * scale + lines[:, 3]
    rising, falling = slopes > 0, slopes < 0
    crossings = (offsets[falling][None] - offsets[rising][:, None]) / (
        slopes[rising][:, None] - slopes[falling][None]
    )
    candidates = crossings.ravel()
    minima = (candidates[:, None] * slopes + offsets).min(axis=1)
    return float(candidates[np.argmax(minima)])


def _on_the_grid(
    rows: Floats, best: tuple[float, float, float], subject: Subject, profile: Profile
) -> Plan | None:
    """Return the plan at the best of the grid points around the exact solution."""
    width, height = profile.photo_size
    unit = gcd(width, height)
    scale, shift_x, shift_y = best
    steps = unit / scale
    plans: list[tuple[list[float], Crop, float, Floats]] = []
    for step in {int(np.floor(steps)), int(np.ceil(steps))} - {0}:
        grid_scale = unit / step
        # The exact solution's focus, the middle of the eyes, stays where it is.
        left = subject.centre_x - (subject.centre_x * scale - shift_x) / grid_scale
        top = subject.eyes_y - (subject.eyes_y * scale - shift_y) / grid_scale
        for x, y in product(_around(left), _around(top)):
            point = np.array([grid_scale, grid_scale * x, grid_scale * y, 1.0])
            margins = rows @ point
            crop = Crop(x, y, step * width // unit, step * height // unit)
            plans.append((sorted(margins), crop, grid_scale, margins))
    _, crop, grid_scale, margins = max(plans, key=lambda plan: plan[0])
    if margins.min() < -_TOLERANCE:
        return None
    placed = Subject(
        (subject.crown_y - crop.y) * grid_scale,
        (subject.eyes_y - crop.y) * grid_scale,
        subject.face_width * grid_scale,
        (subject.centre_x - crop.x) * grid_scale,
    )
    return Plan(crop, grid_scale, placed, dict(zip(_NAMES, map(float, margins), strict=True)))


def _around(position: float) -> tuple[int, int]:
    return int(np.floor(position)), int(np.ceil(position))


def _tight(rows: Floats, best: Floats) -> tuple[LimitName, ...]:
    margins = rows[:, :3] @ best[:3] + rows[:, 3]
    order = np.argsort(margins, kind="stable")
    return tuple(_NAMES[i] for i in order if margins[i] <= best[3] + 1e-6)


def _in_the_way(rows: Floats, best: Floats | None) -> tuple[LimitName, ...]:
    """Name the limits in conflict: without any one of them there would be a crop.

    Where no single limit is to blame, all that are broken the most are named.
    Limits of the frame and its resolution come first, because they tell a person
    what to change: sit elsewhere, come nearer, take a larger picture.
    """
    if best is None:
        return _NAMES
    tight = _tight(rows, best)
    blamed = [name for name in tight if _solvable_without(rows, name)]
    return tuple(sorted(blamed or tight, key=_told_first))


def _solvable_without(rows: Floats, name: LimitName) -> bool:
    rest = np.delete(rows, _NAMES.index(name), axis=0)
    best = _largest_minimum(rest)
    return best is not None and bool(best[3] >= -_TOLERANCE)


def _told_first(name: LimitName) -> tuple[bool, int]:
    return not name.startswith(("frame.", "resolution.")), _NAMES.index(name)
