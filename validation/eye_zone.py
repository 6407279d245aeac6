"""The two eyes close up, with what lies around them told apart: opening, iris, lids, lens.

All rules on eyes and glasses share it. The close-ups have one size whatever the camera's, and
their colours are CIELAB.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from validation.colour import Lab, to_lab
from validation.ranks import medians
from validation.reading import Face, Pixels

Flags = NDArray[np.bool_]
Points = NDArray[np.float64]

SIDE: Final = 96
"""Pixels across a close-up."""
_REACH: Final = 0.5
"""Half the width of a close-up, in distances between the pupils."""
_OPENINGS: Final = (
    (33, 7, 163, 144, 145, 153, 154, 155, 133, 173, 157, 158, 159, 160, 161, 246),
    (263, 249, 390, 373, 374, 380, 381, 382, 362, 398, 384, 385, 386, 387, 388, 466),
)
"""Mesh points around each eye's opening, the picture's left eye first."""
_BROWS_ABOVE: Final = (  # not-profile: numbers of mesh points
    (70, 63, 105, 66, 107),
    (300, 293, 334, 296, 336),
)
_BROWS_BELOW: Final = ((46, 53, 52, 65, 55), (276, 283, 282, 295, 285))
_UPPER_LIDS: Final = (
    (33, 246, 161, 160, 159, 158, 157, 173, 133),
    (263, 466, 388, 387, 386, 385, 384, 398, 362),
)
_AROUND: Final = (
    (35, 143, 111, 117, 118, 119, 120, 121, 128),
    (265, 372, 340, 346, 347, 348, 349, 350, 357),
)
"""Mesh points beside the eye and on the cheekbone, where a lens ends."""
_IRISES: Final = (468, 473)
_CHEEKS: Final = ((50, 205), (280, 425))  # not-profile: numbers of mesh points
_CELLS: Final = np.arange(SIDE) + 0.5
"""Middles of the pixels of a close-up."""
_CHEEK_REACH: Final = 0.07
"""Half the width of a patch of cheek, in distances between the pupils."""


@dataclass(frozen=True)
class EyeZone:
    """One eye close up; all maps have shape (SIDE, SIDE).

    Attributes:
        lab: shape (SIDE, SIDE, 3).
        opening: between the lids.
        iris: the disc of the iris, as far as the lids leave it to be seen.
        pupil: the inner part of that disc.
        lens: from the brow to the cheekbone, where a lens would be; with the opening.
        lid: between the brow and the opening.
        above_brow: the strip of forehead above the brow.
        cheek: shape (3,), CIELAB of the skin below this eye.
        iris_radius: in pixels of the close-up.
    """

    lab: Lab
    opening: Flags
    iris: Flags
    pupil: Flags
    lens: Flags
    lid: Flags
    above_brow: Flags
    cheek: NDArray[np.float64]
    iris_radius: float

    @cached_property
    def white(self) -> Flags:
        """The white of the eye."""
        return self.opening & ~self.iris

    @cached_property
    def light(self) -> NDArray[np.float64]:
        """The light, 0 to 1, of each pixel, shape (SIDE, SIDE)."""
        return light_of(self.lab)

    @cached_property
    def cheek_light(self) -> float:
        """The light, 0 to 1, of the cheek."""
        return float(light_of(self.cheek))


def eye_zones(pixels: Pixels, face: Face) -> tuple[EyeZone, EyeZone]:
    """Return the eyes of a face in RGB uint8 pixels, the picture's left one first."""
    return _zone(pixels, face, 0), _zone(pixels, face, 1)


def _zone(pixels: Pixels, face: Face, eye: int) -> EyeZone:
    points = face.landmarks[:, :2]
    reach = max(face.eye_distance * _REACH, 2.0)
    centre = points[list(_OPENINGS[eye])].mean(axis=0)
    scale = SIDE / (2 * reach)
    near = (points - centre) * scale + SIDE / 2
    ring = np.hypot(*(near[_IRISES[eye] + 1 : _IRISES[eye] + 5] - near[_IRISES[eye]]).T)
    radius = float(ring.mean())
    opening = _filled(near[list(_OPENINGS[eye])])
    across, down = _CELLS - near[_IRISES[eye], 0], _CELLS - near[_IRISES[eye], 1]
    off = np.sqrt((across * across)[None] + (down * down)[:, None])
    above, below = near[list(_BROWS_ABOVE[eye])], near[list(_BROWS_BELOW[eye])]
    brow = above.mean(axis=0) - below.mean(axis=0)
    return EyeZone(
        lab=to_lab(_close_up(pixels, centre, reach)),
        opening=opening,
        iris=opening & (off <= radius * 1.1),
        pupil=opening & (off <= radius * 0.45),
        lens=_filled(_hull(np.concatenate([below, near[list(_AROUND[eye])]]))),
        lid=_filled(np.concatenate([below, near[list(_UPPER_LIDS[eye])][::-1]])) & ~opening,
        above_brow=_filled(np.concatenate([above + brow * 0.6, (above + brow * 1.8)[::-1]])),
        cheek=_cheek(pixels, points[list(_CHEEKS[eye])], face.eye_distance),
        iris_radius=radius,
    )


def _close_up(pixels: Pixels, centre: Points, reach: float) -> Pixels:
    """Return the square around an eye at ``SIDE``; beyond the picture its edge is repeated."""
    step = 2 * reach / SIDE
    matrix = np.array(
        [
            [step, 0, centre[0] - reach + step / 2 - 0.5],
            [0, step, centre[1] - reach + step / 2 - 0.5],
        ]
    )
    shrunk = pixels
    times = int(step)
    if times > 1:
        # Every second pixel alone would show noise that no smaller picture has.
        shrunk = np.asarray(cv2.blur(_near(pixels, centre, reach), (times, times)))
        matrix[:, 2] -= [max(int(centre[0] - reach) - 8, 0), max(int(centre[1] - reach) - 8, 0)]
    return np.asarray(
        cv2.warpAffine(
            shrunk,
            matrix,
            (SIDE, SIDE),
            flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
            borderMode=cv2.BORDER_REPLICATE,
        ),
        dtype=np.uint8,
    )


def _near(pixels: Pixels, centre: Points, reach: float) -> Pixels:
    """Return the part of the picture around a close-up, one pixel at least."""
    height, width = pixels.shape[:2]
    left, top = (max(int(at - reach) - 8, 0) for at in centre)
    right, bottom = (int(at + reach) + 8 for at in centre)
    left, top = min(left, width - 1), min(top, height - 1)
    return pixels[top : max(bottom, top + 1), left : max(right, left + 1)]


def _filled(outline: Points) -> Flags:
    canvas = np.zeros((SIDE, SIDE), dtype=np.uint8)
    cv2.fillPoly(canvas, [np.round(outline).astype(np.int32)], 1)
    return canvas > 0


def _hull(points: Points) -> Points:
    hull = cv2.convexHull(points.astype(np.float32))
    return np.asarray(hull, dtype=np.float64).reshape(-1, 2)


def _cheek(pixels: Pixels, points: Points, eye_distance: float) -> NDArray[np.float64]:
    height, width = pixels.shape[:2]
    reach = max(int(eye_distance * _CHEEK_REACH), 1)
    patches = []
    for x, y in points:
        column = int(np.clip(x, reach, max(width - reach - 1, reach)))
        row = int(np.clip(y, reach, max(height - reach - 1, reach)))
        patch = pixels[row - reach : row + reach + 1, column - reach : column + reach + 1]
        patches.append(patch.reshape(1, -1, 3))
    return medians(to_lab(np.concatenate(patches, axis=1))[0])


def light_of(lab: NDArray[np.floating]) -> NDArray[np.float64]:
    """Return the light, 0 to 1, of CIELAB colours, shape (..., 3)."""
    lightness = np.asarray(lab[..., 0], dtype=np.float64)
    root = (lightness + 16) / 116
    return np.where(lightness > 8, root * root * root, lightness / 903.3)
