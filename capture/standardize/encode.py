"""The one encoding: the highest JPEG quality that lands in the permitted length."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import Final

from PIL import Image, features

from validation.profile import AtLeast, Between, Equal, Profile
from validation.reading import Pixels

_SAMPLINGS: Final = ("4:4:4", "4:2:2", "4:2:0")
"""The finest colour first: at equal quality it wins."""
_BEST_QUALITY: Final = 100


@dataclass(frozen=True)
class Encoded:
    """A finished file and how it was made."""

    data: bytes
    quality: int
    sampling: str


@dataclass(frozen=True)
class NoEncoding:
    """No permitted quality lands in the permitted length.

    Attributes:
        too_long: whether even the lowest quality is too long; otherwise the
            picture is so plain that even the highest is too short.
    """

    too_long: bool


def encode(photo: Pixels, profile: Profile) -> Encoded | NoEncoding:
    """Return the photo as a JPEG file of the highest quality that fits.

    Baseline JPEG with JFIF density and no metadata. Nothing is ever padded or
    blurred to reach a length. The length grows with the quality, so the highest
    fitting one is found by halving.

    Args:
        photo: RGB uint8, shape (height, width, 3).
        profile: gives length, least quality and density.
    """
    length = profile.limit("file.bytes", Between)
    least = int(profile.limit("file.quality", AtLeast).low)
    best: Encoded | None = None
    shortest = 0
    for sampling in _SAMPLINGS:
        # A coarser one only wins by a higher quality, so no other is tried.
        lowest = least if best is None else best.quality + 1
        fitting = _highest_not_over(photo, profile, sampling, (lowest, int(length.high)))
        if fitting is None:
            shortest += 1
        elif len(fitting.data) >= length.low and (best is None or fitting.quality > best.quality):
            best = fitting
    return best or NoEncoding(too_long=shortest == len(_SAMPLINGS))


def encode_as(photo: Pixels, profile: Profile, quality: int, sampling: str) -> Encoded:
    """Return the photo as a JPEG file of a given quality and colour sampling."""
    return Encoded(_saved(photo, profile, quality, sampling, optimize=True), quality, sampling)


def _saved(
    photo: Pixels, profile: Profile, quality: int, sampling: str, *, optimize: bool
) -> bytes:
    density = profile.limit("file.dpi", Equal).value
    target = io.BytesIO()
    Image.fromarray(photo).save(
        target,
        format="JPEG",
        quality=quality,
        subsampling=sampling,
        dpi=density,
        optimize=optimize,
        progressive=False,
    )
    return target.getvalue()


def encoder_name() -> str:
    """Return name and version of the library whose bytes these are."""
    return f"libjpeg-turbo {features.version_feature('libjpeg_turbo')}"


def _highest_not_over(
    photo: Pixels, profile: Profile, sampling: str, limits: tuple[int, int]
) -> Encoded | None:
    """Return the highest quality from ``limits[0]`` on not longer than ``limits[1]``."""
    low, high = limits[0], _BEST_QUALITY
    best: Encoded | None = None
    roomy = 0
    while low <= high:
        middle = (low + high) // 2
        # Fitting the Huffman tables saves some per cent and never half, so what is far too long
        # without it is not tried: the library has no room for such a file.
        if middle > roomy:
            plain = _saved(photo, profile, middle, sampling, optimize=False)
            if len(plain) > 2 * limits[1]:
                high = middle - 1
                continue
            roomy = middle
        encoded = encode_as(photo, profile, middle, sampling)
        if len(encoded.data) <= limits[1]:
            best, low = encoded, middle + 1
        else:
            high = middle - 1
    return best
