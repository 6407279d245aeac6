"""The door from a frame to a finished photo: solve, render, encode, decode, judge.

Whoever makes a photo, the window, a command or the demo, calls ``finish``; there
is no second way. The result is decoded again from its own bytes and measured
before it counts, and ``reproduce`` makes the same bytes again from the original.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, Protocol

from PIL import __version__ as pillow_version

from capture.frame import Frame
from capture.picture import decode, facts_of
from capture.standardize.encode import NoEncoding, encode, encode_as, encoder_name
from capture.standardize.render import RESAMPLING, render
from capture.standardize.solve import Crop, NoPlan, solve
from validation.evidence import Evidence
from validation.judge import judge
from validation.profile import Equal, Profile
from validation.reading import Pixels, Reading
from validation.report import Advice, Report

MUST_PASS: Final = ("file.", "geometry.")
"""Rules that the standardising itself answers for: a photo that breaks one is none."""
_NAME: Final = "photo.jpg"


class Reader(Protocol):
    """What reads a picture; the engine does."""

    def read(self, pixels: Pixels, *, thorough: bool = False) -> Reading:
        """Return what is to be seen in a picture."""


class NotFinished(Exception):
    """No photo can be made of this frame.

    Attributes:
        reasons: why not, the one to say first in front.
        report: what the rules found as far as they came.
    """

    def __init__(self, reasons: Sequence[Advice], report: Report) -> None:
        self.reasons = tuple(reasons)
        self.report = report
        super().__init__(", ".join(reason.key for reason in reasons))


@dataclass(frozen=True)
class Photo:
    """A finished photo.

    Attributes:
        jpeg: the file.
        sha256: of the file, in hexadecimal.
        crop: the part of the frame that it shows.
        scale: pixels of the photo for one of the frame.
        quality: IJG quality.
        sampling: colour sampling, such as "4:2:0".
        transform: all that ``reproduce`` needs, as plain values.
    """

    jpeg: bytes
    sha256: str
    crop: Crop
    scale: float
    quality: int
    sampling: str
    transform: Mapping[str, Any]


@dataclass(frozen=True)
class Finished:
    """A finished photo and the verdict on it."""

    photo: Photo
    report: Report


def finish(frame: Frame, profile: Profile, engine: Reader) -> Finished:
    """Return the finished photo of the one person in ``frame``.

    Raises:
        NotFinished: if there is not exactly one person, or no crop or no file
            keeps to the limits.
    """
    reading = engine.read(frame.pixels, thorough=True)
    so_far = judge(Evidence(frame=frame.pixels, frame_reading=reading), profile)
    alone = so_far.row("face.single")
    if alone.verdict == "fail" and alone.advice is not None:
        raise NotFinished([alone.advice], so_far)
    plan = solve(reading, profile)
    if isinstance(plan, NoPlan):
        raise NotFinished([Advice(f"refused.{name}") for name in plan.limits], so_far)
    encoded = encode(render(frame.pixels, plan.crop, profile.photo_size), profile)
    if isinstance(encoded, NoEncoding):
        which = "refused.file.long" if encoded.too_long else "refused.file.short"
        raise NotFinished([Advice(which)], so_far)
    photo = Photo(
        jpeg=encoded.data,
        sha256=hashlib.sha256(encoded.data).hexdigest(),
        crop=plan.crop,
        scale=plan.scale,
        quality=encoded.quality,
        sampling=encoded.sampling,
        transform=_transform(plan.crop, profile, encoded.quality, encoded.sampling),
    )
    report = _checked(photo, frame, reading, profile, engine)
    return Finished(photo, report)


def reproduce(frame: Pixels, transform: Mapping[str, Any], profile: Profile) -> bytes:
    """Make the bytes of a photo again from its original frame and its transform."""
    crop = Crop(*transform["crop"])
    width, height = transform["size"]
    pixels = render(frame, crop, (width, height))
    return encode_as(pixels, profile, transform["quality"], transform["sampling"]).data


def _transform(crop: Crop, profile: Profile, quality: int, sampling: str) -> Mapping[str, Any]:
    width, height = profile.photo_size
    return {
        "crop": [crop.x, crop.y, crop.width, crop.height],
        "size": [width, height],
        "mirrored": False,
        "rotated": 0,
        "background": "keep",
        "resampling": RESAMPLING,
        "quality": quality,
        "sampling": sampling,
        "density": list(_pair(profile)),
        "library": f"Pillow {pillow_version}",
        "encoder": encoder_name(),
    }


def _pair(profile: Profile) -> tuple[Any, ...]:
    value = profile.limit("file.dpi", Equal).value
    return value if isinstance(value, tuple) else (value, value)


def _checked(
    photo: Photo, frame: Frame, reading: Reading, profile: Profile, engine: Reader
) -> Report:
    """Decode the finished file, measure it, and refuse it where it misses a limit."""
    pixels = decode(photo.jpeg)
    report = judge(
        Evidence(
            file=facts_of(_NAME, photo.jpeg),
            photo=pixels,
            reading=engine.read(pixels),
            frame=frame.pixels,
            frame_reading=reading,
            scale=photo.scale,
        ),
        profile,
    )
    missed = [row.advice for row in report.failed if row.id.startswith(MUST_PASS) and row.advice]
    if missed:
        raise NotFinished(missed, report)
    return report
