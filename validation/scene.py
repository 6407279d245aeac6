"""The picture taken apart: backdrop, sitter, clothes; measured small, because they are large.

A scene is the finished photo, or of an uncropped frame the part around the sitter that a
photo would show, brought to one size, with the person mask laid over it. All rules on
background and clothes share it, so that it is worked out once for a picture.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from validation.colour import Lab, to_lab
from validation.ranks import median, medians, picked
from validation.reading import Box, Face, Pixels, Reading

Flags = NDArray[np.bool_]
Greys = NDArray[np.float32]
Points = NDArray[np.float64]

_WIDTH: Final = 240  # not-profile: pixels across a scene, enough for what is large
_CLEAR_OF_PERSON: Final = 0.045
"""Distance from the person, in face widths, from which a pixel is backdrop and no stray hair."""
_STRAND: Final = 0.08
"""Width in face widths up to which something dark is a strand of hair and no shadow."""
_LOOSE: Final = 0.45
"""Face widths from the head and below the chin within which there are loose strands."""
_STANDS_OUT: Final = 8.0
"""Grey levels by which a strand is darker than the wall about it."""
_FEW_STRANDS: Final = 0.08
"""Share of the wall about the head above which it is the wall that has a pattern."""
_MAYBE: Final = 0.25
_SURELY: Final = 0.75
_CHIN: Final = 152
_BLOCK: Final = 8
_BLOCK_SHARE: Final = 0.5
"""Share of a block that must be backdrop for it to count."""
_AROUND: Final = (1.1, 1.25, 1.65)
"""Half the width, above and below the eyes: what a photo shows of a frame, in face widths."""
_LEAST_SHARE: Final = 0.03
"""Share of the scene that must be backdrop for it to be measured."""


@dataclass(frozen=True)
class Scene:
    """The sitter before the backdrop; all maps are (height, width) in scene pixels.

    Attributes:
        lab: shape (height, width, 3), CIELAB.
        grey: grey levels from 0 to 255.
        person: probability of a person.
        backdrop: what is surely backdrop, away from the sitter's outline.
        sitter: what is surely the sitter.
        strangers: persons' parts that do not hang together with the sitter.
        landmarks: shape (478, 2), of the face, in scene pixels.
        face_width: in scene pixels.
    """

    lab: Lab
    grey: Greys
    person: Greys
    backdrop: Flags
    sitter: Flags
    strangers: Flags
    landmarks: Points
    face_width: float

    @cached_property
    def depth(self) -> Greys:
        """How far within the sitter's outline a pixel lies, in face widths; 0 outside."""
        inwards = cv2.distanceTransform(self.sitter.astype(np.uint8), cv2.DIST_L2, 3)
        return np.asarray(inwards / self.face_width, dtype=np.float32)

    @cached_property
    def from_chin(self) -> tuple[Points, Points]:
        """How far below the chin and to its right each pixel lies, in face widths."""
        x, y = self.landmarks[_CHIN]
        rows, columns = np.indices(self.person.shape)
        return (rows - y) / self.face_width, (columns - x) / self.face_width

    @cached_property
    def wall(self) -> Lab:
        """The colours of the backdrop, shape (n, 3)."""
        return picked(self.lab, self.backdrop)

    @cached_property
    def wall_colour(self) -> Points:
        """The median colour of the backdrop, shape (3,); there must be some of it."""
        return medians(self.wall)

    @cached_property
    def blocks(self) -> Blocks:
        """The backdrop in square blocks."""
        return _blocks_of(self)

    @property
    def has_backdrop(self) -> bool:
        """Whether enough of the backdrop is to be seen for it to be measured."""
        return float(self.backdrop.mean()) >= _LEAST_SHARE


def scene_of(pixels: Pixels, reading: Reading, *, cropped: bool) -> Scene | None:
    """Return the scene of a picture, None where there is no face or no person mask.

    Args:
        pixels: RGB uint8, shape (height, width, 3).
        reading: of these pixels.
        cropped: whether the whole picture counts, as in a finished photo.
    """
    face, mask = reading.face, reading.person
    if face is None or mask is None or face.width < 1:
        return None
    window = _window(face, pixels.shape[1], pixels.shape[0], cropped=cropped)
    if window.width < 8 or window.height < 8:
        return None
    part = pixels[int(window.top) : int(window.bottom), int(window.left) : int(window.right)]
    scale = min(1.0, _WIDTH / part.shape[1])
    size = (max(int(part.shape[1] * scale), 2), max(int(part.shape[0] * scale), 2))
    small: Pixels = np.asarray(cv2.resize(part, size, interpolation=cv2.INTER_AREA), dtype=np.uint8)
    landmarks = (face.landmarks[:, :2] - [int(window.left), int(window.top)]) * scale
    person, known = _mask_in(mask.probability, mask.box, window, size)
    sitter = _sitter_in(person, landmarks)
    strangers = (person > _SURELY) & ~sitter & known
    away = cv2.distanceTransform((person < _MAYBE).astype(np.uint8), cv2.DIST_L2, 3)
    backdrop = (away > _CLEAR_OF_PERSON * face.width * scale) & known
    grey = np.asarray(cv2.cvtColor(small, cv2.COLOR_RGB2GRAY), dtype=np.float32)
    backdrop &= ~_strands(grey, np.asarray(away, dtype=np.float32), landmarks, face.width * scale)
    return Scene(
        to_lab(small),
        grey,
        person,
        backdrop,
        sitter & (person > _SURELY),
        strangers,
        landmarks,
        face.width * scale,
    )


def _strands(grey: Greys, away: Greys, landmarks: Points, face_width: float) -> Flags:
    """Return the stray hairs: dark, thin, grown from the head; the wall is around them."""
    size = 2 * int(_STRAND * face_width / 2) + 1
    filled = cv2.morphologyEx(grey, cv2.MORPH_CLOSE, np.ones((size, size), np.uint8))
    rows = np.arange(grey.shape[0])[:, None]
    about = (away < _LOOSE * face_width) & (rows < landmarks[_CHIN, 1] + _LOOSE * face_width)
    thin = ((filled - grey > _STANDS_OUT) & about & (away > 0)).astype(np.uint8)
    if thin.sum() > _FEW_STRANDS * (about & (away > 0)).sum():
        return np.zeros(grey.shape, dtype=np.bool_)
    wide = cv2.dilate(thin, np.ones((3, 3), np.uint8))
    count, labels = cv2.connectedComponents(((wide > 0) | (away == 0)).astype(np.uint8))
    grown = np.zeros(count, dtype=np.bool_)
    grown[labels[away == 0]] = True
    return np.asarray((wide > 0) & grown[labels])


def _window(face: Face, width: int, height: int, *, cropped: bool) -> Box:
    if cropped:
        return Box(0, 0, width, height)
    aside, above, below = (share * face.width for share in _AROUND)
    return Box(
        max(face.centre_x - aside, 0),
        max(face.eyes_y - above, 0),
        min(face.centre_x + aside, width),
        min(face.eyes_y + below, height),
    )


def _mask_in(
    probability: Greys, box: Box, window: Box, size: tuple[int, int]
) -> tuple[Greys, Flags]:
    """Return the mask over the window at ``size`` (width, height), and where it is known."""
    cells = probability.shape[1] / box.width
    step_x, step_y = window.width / size[0] * cells, window.height / size[1] * cells
    matrix = np.array(
        [
            [step_x, 0, (window.left - box.left) * cells + step_x / 2 - 0.5],
            [0, step_y, (window.top - box.top) * cells + step_y / 2 - 0.5],
        ]
    )
    mask = cv2.warpAffine(
        probability,
        matrix,
        size,
        flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
        borderMode=cv2.BORDER_CONSTANT,
        borderValue=-1.0,
    )
    person = np.asarray(mask, dtype=np.float32)
    return np.maximum(person, 0), person >= 0


def _sitter_in(person: Greys, landmarks: Points) -> Flags:
    """Return what hangs together with the face."""
    _, labels = cv2.connectedComponents((person > 0.5).astype(np.uint8))
    x, y = landmarks.mean(axis=0)
    row = int(np.clip(y, 0, person.shape[0] - 1))
    column = int(np.clip(x, 0, person.shape[1] - 1))
    label = int(labels[row, column])
    return np.asarray(labels == label) if label else np.zeros(person.shape, dtype=np.bool_)


@dataclass(frozen=True)
class Blocks:
    """The backdrop in square blocks, each its mean; n blocks.

    Noise is averaged out, gradients and shadows are left in.

    Attributes:
        lab: shape (n, 3).
        grey: shape (n,), grey levels.
        places: shape (n, 2), middles, x and y from -1 to 1 over the scene.
        gap: shape (n,), distance from the sitter in face widths.
    """

    lab: Points
    grey: Points
    places: Points
    gap: Points


def _blocks_of(scene: Scene) -> Blocks:
    height, width = (side // _BLOCK for side in scene.backdrop.shape)
    whole = (slice(0, height * _BLOCK), slice(0, width * _BLOCK))
    weight = _pooled(scene.backdrop[whole].astype(np.float32))
    known = weight >= _BLOCK_SHARE
    mask = scene.backdrop[whole].astype(np.float32)
    lab = np.stack(
        [_pooled(scene.lab[whole][..., channel] * mask)[known] for channel in range(3)], axis=1
    )
    away = cv2.distanceTransform((scene.person < _MAYBE).astype(np.uint8), cv2.DIST_L2, 3)
    rows, columns = np.nonzero(known)
    return Blocks(
        lab=lab / weight[known][:, None].astype(np.float64),
        grey=(_pooled(scene.grey[whole] * mask)[known] / weight[known]).astype(np.float64),
        places=np.stack([(columns + 0.5) / width * 2 - 1, (rows + 0.5) / height * 2 - 1], axis=1),
        gap=(_pooled(away[whole])[known] / scene.face_width).astype(np.float64),
    )


def plane_through(places: Points, values: Points) -> Points:
    """Return (offset, per x, per y) of the plane through values, outliers left aside."""
    system = np.column_stack([np.ones(len(places)), places])
    kept = np.ones(len(values), dtype=np.bool_)
    plane: Points = np.zeros(3)
    for _ in range(3):
        plane = np.asarray(np.linalg.lstsq(system[kept], values[kept], rcond=None)[0], np.float64)
        off = np.abs(values - system @ plane)
        kept = off <= max(2.5 * median(off[kept]), 1.0)
        if kept.sum() < 6:
            break
    return plane


def _pooled(values: NDArray[np.generic]) -> Greys:
    size = (values.shape[1] // _BLOCK, values.shape[0] // _BLOCK)
    plain = np.asarray(values, dtype=np.float32)
    return np.asarray(cv2.resize(plain, size, interpolation=cv2.INTER_AREA), dtype=np.float32)
