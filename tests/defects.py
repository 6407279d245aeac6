"""Makes one thing wrong with a good portrait: every defect has a dial from none to gross.

Each defect takes pixels (RGB uint8), the reading of those pixels, and a strength from 0 to 1, and
returns new pixels. Strength 0 leaves every pixel as it is; more strength moves each pixel the same
way further, so that a measure of the defect has no excuse for going back. The sizes follow the
face, so that a defect looks alike in a small picture and in a large one. At 0.25 a strict reviewer
may look twice; from 0.5 on anybody would send the photo back. Nothing here is random from call to
call. For tests and for tools/accuracy.py; the product does not know it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

import cv2
import numpy as np

from tests.defects_face import (
    closed_lids,
    dark_lenses,
    gaze,
    glare,
    hair_over_eyes,
    hat,
    nod,
    open_mouth,
    red_eyes,
    turn,
)
from tests.defects_ground import (
    across,
    amount,
    blended,
    blob,
    face_of,
    in_light,
    lit,
    moved,
)
from tests.defects_scene import (
    background_gradient,
    background_shadow,
    clothes_like_background,
    covered_ears,
    objects_behind,
    second_face,
    shoulders,
    stripes,
    wrong_background,
)
from validation.reading import Pixels, Reading

Defect = Callable[[Pixels, Reading, float], Pixels]

_GREY: Final = 128.0
_CHEEK_LEFT: Final = 50  # not-profile: a point of the face mesh


def blur(pixels: Pixels, reading: Reading, strength: float) -> Pixels:
    """Put the lens out of focus: a Gaussian of up to a forty-eighth of the face's width."""
    sigma = amount(strength) * face_of(reading).width / 48
    return pixels.copy() if sigma == 0 else _bytes(cv2.GaussianBlur(pixels, (0, 0), sigma))


def motion(pixels: Pixels, reading: Reading, strength: float) -> Pixels:
    """Move the head sideways while the shutter is open, up to a sixteenth of the face's width."""
    reach = amount(strength) * face_of(reading).width / 16 / 2
    if reach == 0:
        return pixels.copy()
    steps = np.arange(-np.ceil(reach), np.ceil(reach) + 1)
    kernel = np.clip(reach + 0.5 - np.abs(steps), 0, 1)[None]
    return _bytes(cv2.filter2D(pixels, -1, kernel / kernel.sum(), borderType=cv2.BORDER_REPLICATE))


def noise(pixels: Pixels, reading: Reading, strength: float) -> Pixels:  # noqa: ARG001 - as all
    """Add grain: independent for each pixel and channel, up to 40 grey levels."""
    grain = np.random.default_rng(11).standard_normal(pixels.shape, dtype=np.float32)
    return lit(pixels + grain * (amount(strength) * 40))


def dark(pixels: Pixels, reading: Reading, strength: float) -> Pixels:  # noqa: ARG001 - as all
    """Take away light, up to four stops."""
    return in_light(pixels, 2 ** (-4 * amount(strength)))


def light(pixels: Pixels, reading: Reading, strength: float) -> Pixels:  # noqa: ARG001 - as all
    """Add light, up to three stops; what is over white is cut off."""
    return in_light(pixels, 2 ** (3 * amount(strength)))


def washed_out(pixels: Pixels, reading: Reading, strength: float) -> Pixels:  # noqa: ARG001
    """Take away contrast, until nine tenths of it are gone."""
    return lit(_GREY + (pixels - _GREY) * (1 - 0.9 * amount(strength)))


def cast_warm(pixels: Pixels, reading: Reading, strength: float) -> Pixels:  # noqa: ARG001
    """Turn the light towards a bulb's: less green, far less blue."""
    return in_light(pixels, 1 - amount(strength) * np.array([0.0, 0.3, 0.8]))


def cast_cool(pixels: Pixels, reading: Reading, strength: float) -> Pixels:  # noqa: ARG001
    """Turn the light towards deep shade: less green, far less red."""
    return in_light(pixels, 1 - amount(strength) * np.array([0.7, 0.25, 0.0]))


def cast_green(pixels: Pixels, reading: Reading, strength: float) -> Pixels:  # noqa: ARG001
    """Turn the light towards a bad tube's: green."""
    return in_light(pixels, 1 - amount(strength) * np.array([0.6, 0.0, 0.6]))


def grey(pixels: Pixels, reading: Reading, strength: float) -> Pixels:  # noqa: ARG001 - as all
    """Take the colour out, at full strength all of it."""
    flat = cv2.cvtColor(cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY), cv2.COLOR_GRAY2RGB)
    return blended(pixels, flat, amount(strength))


def side_light(pixels: Pixels, reading: Reading, strength: float) -> Pixels:
    """Let one lamp fail: the light falls off over the face, on the picture's right to a tenth."""
    face = face_of(reading)
    ramp = np.clip((across(pixels)[0] - face.left_x) / face.width, 0, 1)
    return in_light(pixels, 1 - 0.9 * amount(strength) * ramp[..., None])


def hot_spot(pixels: Pixels, reading: Reading, strength: float) -> Pixels:
    """Let forehead, nose and both cheeks shine until they are white."""
    face = face_of(reading)
    shine = np.zeros(pixels.shape[:2])
    for point, size in ((151, 0.13), (4, 0.06), (_CHEEK_LEFT, 0.08), (280, 0.08)):
        shine = np.maximum(shine, blob(pixels, face.landmarks[point, :2], face.width * size))
    return blended(pixels, np.full_like(pixels, 255), amount(strength) * shine)


def shadow_face(pixels: Pixels, reading: Reading, strength: float) -> Pixels:
    """Throw a shadow with a plain edge, slanting through the face, down to a tenth of the light."""
    face = face_of(reading)
    x, y = across(pixels)
    nose = face.landmarks[4]
    beyond = (x - nose[0]) * 0.8 - (y - nose[1]) * 0.6
    shade = 1 / (1 + np.exp(np.clip(-beyond / (0.02 * face.width), -40, 40)))
    shade *= blob(pixels, (face.centre_x, face.eyes_y), face.width * 1.1)
    return in_light(pixels, 1 - 0.9 * amount(strength) * shade[..., None])


def pixelation(pixels: Pixels, reading: Reading, strength: float) -> Pixels:
    """Keep one value for each square block, up to a twentieth of the face's width."""
    height, width = pixels.shape[:2]
    block = 1 + amount(strength) * max(face_of(reading).width / 20 - 1, 0)
    if block == 1:
        return pixels.copy()
    size = max(round(width / block), 1), max(round(height / block), 1)
    small = cv2.resize(pixels, size, interpolation=cv2.INTER_AREA)
    return _bytes(cv2.resize(small, (width, height), interpolation=cv2.INTER_NEAREST))


def tilt(pixels: Pixels, reading: Reading, strength: float) -> Pixels:
    """Turn the picture clockwise about the face, up to thirty degrees."""
    face = face_of(reading)
    centre = (face.centre_x, face.eyes_y)
    return moved(pixels, cv2.getRotationMatrix2D(centre, -30 * amount(strength), 1.0), strength)


def off_centre(pixels: Pixels, reading: Reading, strength: float) -> Pixels:
    """Move everything to the right, up to half the face's width."""
    shift = amount(strength) * face_of(reading).width / 2
    return moved(pixels, np.array([[1.0, 0, shift], [0, 1, 0]]), strength)


def near(pixels: Pixels, reading: Reading, strength: float) -> Pixels:
    """Bring everything nearer, up to twice the size, the eyes staying where they are."""
    return _scaled(pixels, reading, 1 + amount(strength), strength)


def far(pixels: Pixels, reading: Reading, strength: float) -> Pixels:
    """Send everything away, down to half the size, the eyes staying where they are."""
    return _scaled(pixels, reading, 1 / (1 + amount(strength)), strength)


def crop(pixels: Pixels, reading: Reading, strength: float) -> Pixels:
    """Cut rows off the top, at full strength down to half-way between the crown and the eyes."""
    top = reading.crown.y if reading.crown else 0.0
    rows = round(amount(strength) * max(top + face_of(reading).eyes_y, 0) / 2)
    return pixels[rows:].copy()


def _scaled(pixels: Pixels, reading: Reading, scale: float, strength: float) -> Pixels:
    face = face_of(reading)
    return moved(
        pixels, cv2.getRotationMatrix2D((face.centre_x, face.eyes_y), 0.0, scale), strength
    )


def _bytes(picture: cv2.typing.MatLike) -> Pixels:
    return np.asarray(picture, dtype=np.uint8)


DEFECTS: Final[Mapping[str, Defect]] = MappingProxyType(
    {
        "blur": blur,
        "motion": motion,
        "noise": noise,
        "pixelation": pixelation,
        "dark": dark,
        "light": light,
        "washed_out": washed_out,
        "cast_warm": cast_warm,
        "cast_cool": cast_cool,
        "cast_green": cast_green,
        "grey": grey,
        "side_light": side_light,
        "hot_spot": hot_spot,
        "shadow_face": shadow_face,
        "tilt": tilt,
        "turn": turn,
        "nod": nod,
        "off_centre": off_centre,
        "near": near,
        "far": far,
        "crop": crop,
        "closed_lids": closed_lids,
        "gaze": gaze,
        "glare": glare,
        "dark_lenses": dark_lenses,
        "hair_over_eyes": hair_over_eyes,
        "red_eyes": red_eyes,
        "open_mouth": open_mouth,
        "shoulders": shoulders,
        "covered_ears": covered_ears,
        "hat": hat,
        "background_gradient": background_gradient,
        "background_shadow": background_shadow,
        "wrong_background": wrong_background,
        "objects_behind": objects_behind,
        "clothes_like_background": clothes_like_background,
        "stripes": stripes,
        "second_face": second_face,
    }
)
"""Every defect by its name."""

TESTS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "face.single": ("second_face",),
        "geometry.crown": ("crop",),
        "geometry.centred": ("off_centre",),
        "geometry.face_width": ("near", "far"),
        "pose.yaw": ("turn",),
        "pose.pitch": ("nod",),
        "pose.roll": ("tilt",),
        "pose.shoulders": ("shoulders",),
        "eyes.open": ("closed_lids",),
        "eyes.gaze": ("gaze",),
        "eyes.glare": ("glare",),
        "eyes.tinted": ("dark_lenses",),
        "eyes.hair": ("hair_over_eyes",),
        "eyes.red": ("red_eyes",),
        "mouth.closed": ("open_mouth",),
        "head.uncovered": ("hat",),
        "ears.visible": ("covered_ears",),
        "light.exposure": ("dark", "light"),
        "light.dynamic_range": ("washed_out",),
        "light.uniform": ("side_light",),
        "light.hotspots": ("hot_spot",),
        "light.cast": ("cast_warm", "cast_cool", "cast_green", "grey"),
        "light.shadow_face": ("shadow_face",),
        "image.sharp": ("blur",),
        "image.motion": ("motion",),
        "image.noise": ("noise",),
        "image.pixelation": ("pixelation",),
        "background.colour": ("wrong_background",),
        "background.uniform": ("background_gradient",),
        "background.shadow": ("background_shadow",),
        "background.objects": ("objects_behind",),
        "clothing.contrast": ("clothes_like_background",),
        "clothing.collar": ("stripes",),
    }
)
"""Which defects each rule must answer to: rule id -> names. The one home of that pairing."""
