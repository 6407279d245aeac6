"""The door from a frame to a finished photo: solve, render, encode, decode, judge.

Whoever makes a photo, the window, a command or the demo, calls ``finish``; there
is no second way. The result is decoded again from its own bytes and measured
before it counts, and ``reproduce`` makes the same bytes again from the original.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any, Final, Protocol

from PIL import __version__ as pillow_version

from capture.background import NAMES, Backdrop, from_text, matte, person_in, to_text
from capture.frame import Frame
from capture.matting import recoloured
from capture.picture import decode, facts_of
from capture.standardize.encode import Encoded, NoEncoding, encode, encode_as, encoder_name
from capture.standardize.render import RESAMPLING, render
from capture.standardize.solve import Crop, NoPlan, Plan, Subject, solve
from validation.evidence import Evidence, Provenance
from validation.judge import judge
from validation.profile import Equal, Profile
from validation.reading import Pixels, Reading
from validation.report import Advice, Report
from validation.rules import RULES

MUST_PASS: Final = ("file.", "geometry.")
"""Rules that the standardising itself answers for: a photo that breaks one is none."""
_NAME: Final = "photo.jpg"
_ALONE: Final = tuple(rule for rule in RULES if rule.id == "face.single")


class Reader(Protocol):
    """What reads a picture; the engine does."""

    def read(self, pixels: Pixels, *, thorough: bool = False) -> Reading:
        """Return what is to be seen in a picture."""


@dataclass(frozen=True)
class Sitting:
    """What our own camera chain knows of a frame beyond its pixels.

    Attributes:
        open_eyes_mm: how much the lids leave free of the sitter's own open eyes, as the guide
            learnt it; None where it does not know.
        years_before_graduation: age that the photo will have on the day of graduation; None
            where nobody knows that day.
    """

    open_eyes_mm: float | None = None
    years_before_graduation: float | None = None


_UNSEEN: Final = Sitting()


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
        transform: all that ``reproduce`` and the same verdict need, as plain values.
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


def finish(
    frame: Frame,
    profile: Profile,
    engine: Reader,
    background: Backdrop = "keep",
    *,
    sitting: Sitting | None = _UNSEEN,
) -> Finished:
    """Return the finished photo of the one person in ``frame``.

    Args:
        frame: the picture.
        profile: the standard.
        engine: reads the frame and the finished photo.
        background: "keep" or the backdrop to put behind the sitter.
        sitting: what the camera chain that took the frame knows; None for a file from elsewhere,
            of which it is not known what was done to it.

    Raises:
        NotFinished: if there is not exactly one person, or no crop or no file
            keeps to the limits, or the backdrop cannot be replaced cleanly.
    """
    reading = engine.read(frame.pixels, thorough=True)
    desk = _Desk(frame, reading, profile, engine)
    return _made(desk, lambda: _planned(frame, reading, profile), background, sitting)


def recut(
    frame: Frame, crop: Crop, profile: Profile, engine: Reader, before: Mapping[str, Any]
) -> Finished:
    """Return the finished photo of another part of a frame that a photo was made of before.

    Args:
        frame: the original, as it was captured.
        crop: the part, inside the frame and with the photo's aspect.
        profile: the standard.
        engine: reads the frame and the finished photo.
        before: the transform of the photo as it was; backdrop and sitting are taken from it.

    Raises:
        NotFinished: as of ``finish``; also if the photo then breaks a limit of its geometry.
        ValueError: the crop is not inside the frame or would be distorted.
    """
    reading = engine.read(frame.pixels, thorough=True)
    desk = _Desk(frame, reading, profile, engine)
    background: Backdrop = before.get("background", "keep")
    sitting = Sitting(before.get("open_eyes_mm"), before.get("years_before_graduation"))
    return _made(desk, lambda: _as_wished(desk, crop), background, sitting)


@dataclass(frozen=True)
class _Desk:
    """What a photo is made from and with."""

    frame: Frame
    reading: Reading
    profile: Profile
    engine: Reader


def _made(
    desk: _Desk, planned: Callable[[], Plan], background: Backdrop, sitting: Sitting | None
) -> Finished:
    frame, reading, profile = desk.frame, desk.reading, desk.profile
    try:
        plan = planned()
        pixels, behind = _before(
            render(frame.pixels, plan.crop, profile.photo_size), plan, reading, profile, background
        )
        encoded = _encoded(pixels, profile)
    except _Refused as refused:
        seen = Evidence(frame=frame.pixels, frame_reading=reading)
        raise NotFinished(refused.reasons, judge(seen, profile)) from None
    photo = Photo(
        jpeg=encoded.data,
        sha256=hashlib.sha256(encoded.data).hexdigest(),
        crop=plan.crop,
        scale=plan.scale,
        quality=encoded.quality,
        sampling=encoded.sampling,
        transform={
            **_transform(plan.crop, profile, encoded),
            **behind,
            **_known(sitting),
            "lines": _lines(reading),
        },
    )
    known = Evidence(
        frame=frame.pixels,
        frame_reading=reading,
        scale=plan.scale,
        provenance=_provenance(background) if sitting is not None else None,
        open_eyes_mm=_known(sitting).get("open_eyes_mm"),
        years_before_graduation=_known(sitting).get("years_before_graduation"),
    )
    return Finished(photo, _checked(photo, known, profile, desk.engine))


def reproduce(frame: Pixels, transform: Mapping[str, Any], profile: Profile) -> bytes:
    """Make the bytes of a photo again from its original frame and its transform."""
    crop = Crop(*transform["crop"])
    width, height = transform["size"]
    pixels = render(frame, crop, (width, height))
    if transform["background"] != "keep":
        red, green, blue = transform["background_rgb"]
        pixels = recoloured(pixels, from_text(transform["matte"]), (red, green, blue))
    return encode_as(pixels, profile, transform["quality"], transform["sampling"]).data


class _Refused(Exception):
    """There is no photo, before there is a report on why."""

    def __init__(self, *keys: str | Advice) -> None:
        self.reasons = [Advice(key) if isinstance(key, str) else key for key in keys]
        super().__init__(*keys)


def _planned(frame: Frame, reading: Reading, profile: Profile) -> Plan:
    """Return where to cut the one person out of the frame."""
    seen = Evidence(frame=frame.pixels, frame_reading=reading)
    alone = judge(seen, profile, _ALONE).row("face.single")
    if alone.verdict == "fail" and alone.advice is not None:
        raise _Refused(alone.advice)
    plan = solve(reading, profile)
    if isinstance(plan, NoPlan):
        raise _Refused(*(f"refused.{name}" for name in plan.limits))
    return plan


def _as_wished(desk: _Desk, crop: Crop) -> Plan:
    """Return the plan that a person asks for; what it breaks, the judging says."""
    face, crown = desk.reading.face, desk.reading.crown
    if face is None:
        raise _Refused("refused.face.none")
    if crown is None or crown.cut:
        raise _Refused("refused.frame.crown")
    scale = desk.profile.photo_size[0] / crop.width
    subject = Subject(
        (crown.y - crop.y) * scale,
        (face.eyes_y - crop.y) * scale,
        face.width * scale,
        (face.centre_x - crop.x) * scale,
    )
    return Plan(crop, scale, subject, {})


def _lines(reading: Reading) -> dict[str, float]:
    """Return where the measured lines lie, in pixels of the frame, for whoever reviews."""
    face, crown = reading.face, reading.crown
    if face is None or crown is None:
        return {}
    rows = {"crown_y": crown.y, "eyes_y": face.eyes_y, "chin_y": face.chin_y}
    columns = {"face_left_x": face.left_x, "face_right_x": face.right_x}
    return {name: round(float(at), 1) for name, at in {**rows, **columns}.items()}


def _before(
    pixels: Pixels, plan: Plan, reading: Reading, profile: Profile, background: Backdrop
) -> tuple[Pixels, Mapping[str, Any]]:
    """Return the photo before the backdrop asked for, and what the record must hold of it."""
    if background == "keep":
        return pixels, {"background": "keep"}
    face, mask = reading.face, reading.person
    if face is None or mask is None:
        raise _Refused("refused.background.unsure")
    person = person_in(mask, plan.crop, profile.photo_size)
    alpha, doubt = matte(pixels, person, face.width * plan.scale)
    if doubt.reason is not None:
        raise _Refused(f"refused.background.{doubt.reason}")
    rgb = profile.backgrounds[NAMES[background]].rgb
    record = {"background": background, "background_rgb": list(rgb), "matte": to_text(alpha)}
    return recoloured(pixels, alpha, rgb), record


def _encoded(pixels: Pixels, profile: Profile) -> Encoded:
    encoded = encode(pixels, profile)
    if isinstance(encoded, NoEncoding):
        raise _Refused("refused.file.long" if encoded.too_long else "refused.file.short")
    return encoded


def _provenance(background: Backdrop) -> Provenance:
    replaced = () if background == "keep" else ("background",)
    return Provenance(0, 0.0, ("crop", "resample", *replaced, "encode"))


def _known(sitting: Sitting | None) -> dict[str, float]:
    """Return what the verdict needs of the sitting, so that it can be given again."""
    facts = {} if sitting is None else asdict(sitting)
    return {name: round(value, 2) for name, value in facts.items() if value is not None}


def _transform(crop: Crop, profile: Profile, encoded: Encoded) -> dict[str, Any]:
    width, height = profile.photo_size
    return {
        "crop": [crop.x, crop.y, crop.width, crop.height],
        "size": [width, height],
        "mirrored": False,
        "rotated": 0,
        "resampling": RESAMPLING,
        "quality": encoded.quality,
        "sampling": encoded.sampling,
        "density": list(_pair(profile)),
        "library": f"Pillow {pillow_version}",
        "encoder": encoder_name(),
    }


def _pair(profile: Profile) -> tuple[Any, ...]:
    value = profile.limit("file.dpi", Equal).value
    return value if isinstance(value, tuple) else (value, value)


def _checked(photo: Photo, known: Evidence, profile: Profile, engine: Reader) -> Report:
    """Decode the finished file, measure it, and refuse it where it misses a limit."""
    pixels = decode(photo.jpeg)
    facts = facts_of(_NAME, photo.jpeg)
    finished = replace(known, file=facts, photo=pixels, reading=engine.read(pixels))
    report = judge(finished, profile)
    missed = [row.advice for row in report.failed if row.id.startswith(MUST_PASS) and row.advice]
    if missed:
        raise NotFinished(missed, report)
    return report
