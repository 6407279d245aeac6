"""Another backdrop behind the sitter, through an alpha matte that may say no.

The person mask says roughly who is who; near the outline the picture itself decides. The matte
is measured before it is used: on a busy wall, or where hair and clothes have the wall's own
colour, no mathematics can tell them apart, and the photo is refused with that reason rather than
spoilt. What was decided is kept as one alpha picture, from which the photo can be made again.
"""

from __future__ import annotations

import base64
import io
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Final, Literal

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from capture.matting import OPAQUE, Alpha, Floats, carried, depth_within, guided, mixture
from capture.standardize.solve import Crop
from validation.colour import delta_e76, to_lab
from validation.reading import PersonMask, Pixels

Backdrop = Literal["keep", "blue", "white", "grey"]
NAMES: Final[Mapping[str, str]] = MappingProxyType(
    {"blue": "light_blue", "white": "white", "grey": "light_grey"}
)
"""What the choices are called in the profile."""

_BAND: Final = 0.055
"""Half width of the band around the mask's outline in which the picture decides, face widths."""
_FLAT: Final = 1e-4
_CLEAR: Final = 48.0
_CUT: Final = 0.06
"""See ``mixture``."""
_OFF: Final = (14.0, 16.0)
"""Grey levels off the line between hair and wall at which a third colour begins, and over which
it becomes sure."""
_BUSY: Final = 4.0
"""ΔE from its own surroundings, 95th percentile, from which the old backdrop is no plain wall;
a studio's gradient makes 2."""
_AROUND: Final = 0.25
"""What counts as surroundings, face widths."""
_SHRUNK: Final = 4
_UNSURE: Final = 0.05
"""Share of the picture that may be neither sitter nor backdrop: hair is some three hundredths."""
_ALIKE: Final = 0.35
"""Share of the outline that may have the same colour on both sides."""
_SAME: Final = 4.0


class Distrusted(Exception):
    """The matte would spoil the photo.

    Attributes:
        reason: "busy", "unsure" or "alike": names the sentence ``refused.background.*``.
    """

    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__(reason)


@dataclass(frozen=True)
class Doubt:
    """What a matte says of itself; see the limits of the same names above.

    Attributes:
        busy: ΔE.
        unsure: share of the picture.
        alike: share of the outline.
    """

    busy: float
    unsure: float
    alike: float

    @property
    def reason(self) -> str | None:
        """Why the matte cannot be trusted, None if it can."""
        if self.busy > _BUSY:
            return "busy"
        if self.alike > _ALIKE:
            return "alike"
        return "unsure" if self.unsure > _UNSURE else None


def matte(pixels: Pixels, person: Floats, face_width: float) -> tuple[Alpha, Doubt]:
    """Return how much of each pixel is the sitter, and what speaks against it.

    Args:
        pixels: of the photo, RGB uint8, shape (height, width, 3).
        person: probability of a person for each of these pixels.
        face_width: between the cheeks, in these pixels.
    """
    band = max(_BAND * face_width, 2.0)
    depth = depth_within(person > 0.5)
    picture = pixels.astype(np.float32)
    inside, outside = (depth > band).astype(np.float32), (depth < -band).astype(np.float32)
    fore = carried(picture, inside, band / 2)
    back = carried(picture, outside, band)
    measured, trust = mixture(picture, fore, back, clear=_CLEAR, cut=_CUT)
    guess = np.clip(depth / band * 1.5 + 0.5, 0, 1)
    mixed = np.asarray(measured * trust + guess * (1 - trust), dtype=np.float32)
    # An ear between hair and wall is no mixture of the two: it lies off the line between them.
    line, away = fore - back, picture - back
    along = (away * line).sum(axis=2) / np.maximum(np.sqrt((line**2).sum(axis=2)), 1.0)
    off = np.sqrt(np.maximum((away**2).sum(axis=2) - along**2, 0))
    mixed = np.maximum(mixed, np.clip((off - _OFF[0]) / _OFF[1], 0, 1))
    # Deep inside, a strand in the wall's colour is no wall; far outside, a spot is no sitter.
    mixed = np.maximum(mixed, np.clip(depth / band * 2 - 0.6, 0, 1))
    mixed = np.minimum(mixed, np.clip(depth / band * 2 + 2, 0, 1))
    followed = guided(picture / np.float32(OPAQUE), mixed, max(int(band / 2), 2), _FLAT)
    smooth = np.clip((followed - 0.04) / 0.92, 0, 1)
    # Beyond the band there are only stray hairs, which stand out clearly from a plain wall.
    strands = np.clip(measured * trust * 1.25 - 0.2, 0, 1) * np.clip(depth / band + 3, 0, 1)
    alpha = np.where(depth > band, 1, np.where(depth < -band, strands, smooth))
    doubt = Doubt(
        busy=_busy(pixels, outside, face_width),
        unsure=float(((alpha > 0.1) & (alpha < 0.9)).mean()),
        alike=_alike(alpha > 0.5, fore, back),
    )
    return np.rint(alpha * OPAQUE).astype(np.uint8), doubt


def person_in(mask: PersonMask, crop: Crop, size: tuple[int, int]) -> Floats:
    """Return the person mask over a crop of the picture at ``size`` (width, height)."""
    cells = mask.probability.shape[1] / mask.box.width
    step = crop.width / size[0] * cells, crop.height / size[1] * cells
    matrix = np.array(
        [
            [step[0], 0, (crop.x - mask.box.left) * cells + step[0] / 2 - 0.5],
            [0, step[1], (crop.y - mask.box.top) * cells + step[1] / 2 - 0.5],
        ]
    )
    flags = cv2.INTER_CUBIC | cv2.WARP_INVERSE_MAP
    person = cv2.warpAffine(
        mask.probability, matrix, size, flags=flags, borderMode=cv2.BORDER_REPLICATE
    )
    return np.asarray(np.clip(person, 0, 1), dtype=np.float32)


def to_text(alpha: Alpha) -> str:
    """Return an alpha picture as text, for a record: PNG in base 64."""
    target = io.BytesIO()
    Image.fromarray(alpha).save(target, format="PNG", optimize=True)
    return base64.b64encode(target.getvalue()).decode("ascii")


def from_text(text: Any) -> Alpha:  # noqa: ANN401 - out of a record, which may hold anything
    """Return the alpha picture that ``to_text`` wrote."""
    return np.array(Image.open(io.BytesIO(base64.b64decode(text))), dtype=np.uint8)


def _busy(pixels: Pixels, outside: Floats, face_width: float) -> float:
    """Return how far the wall strays from its own surroundings, measured small, as it is large."""
    size = (max(pixels.shape[1] // _SHRUNK, 1), max(pixels.shape[0] // _SHRUNK, 1))
    small = np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), dtype=np.uint8)
    share = np.asarray(cv2.resize(outside, size, interpolation=cv2.INTER_AREA))
    wall = share > 0.99
    if not wall.any():
        return 1e3
    lab = to_lab(small)
    around = carried(lab, wall.astype(np.float32), max(_AROUND * face_width / _SHRUNK, 1.0))
    return float(np.percentile(delta_e76(lab[wall], around[wall]), 95))


def _alike(sitter: NDArray[np.bool_], fore: Floats, back: Floats) -> float:
    """Return the share of the outline that has one colour on both sides."""
    half = sitter.astype(np.uint8)
    rim = (cv2.dilate(half, np.ones((3, 3), np.uint8)) > 0) & (half == 0)
    if not rim.any():
        return 1.0
    one, other = (to_lab(np.clip(side, 0, OPAQUE).astype(np.uint8)) for side in (fore, back))
    return float((delta_e76(one[rim], other[rim]) < _SAME).mean())
