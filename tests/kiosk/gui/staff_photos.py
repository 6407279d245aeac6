"""Photos of nobody for the staff's window: drawn, judged by the real judge, handed in for real."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from math import gcd

from PIL import Image, ImageDraw

from kiosk.photo.rows import report_json
from kiosk.store.open import Store
from kiosk.store.submissions import Submission
from kiosk.submit import Take, submit
from kiosk.words import Words
from validation.evidence import Evidence
from validation.judge import judge
from validation.margin import Value
from validation.measured import Measured, Rule
from validation.profile import AtLeast, AtMost, Between, Equal, Judged, Limit, OneOf, Profile
from validation.report import Advice, Report

FRAME_SIZE = (800, 600)
CROP_HEIGHT = 425
HAIR = (34, 28, 26)
MEASURED = (
    "file.format", "file.size_px", "file.dpi", "file.quality", "file.bytes", "face.single",
    "geometry.crown", "geometry.eyes", "geometry.face_width", "geometry.centred",
    "geometry.resolution", "pose.roll",
)  # fmt: skip


@dataclass(frozen=True)
class Sitting:
    """How a photo came about.

    Attributes:
        broken: ids of the rules that it breaks.
        doubtful: ids of the rules that a person has to judge.
        simulated: it says that it is a simulation.
        tint: colour of the clothes, so that one photo is not the other.
    """

    broken: tuple[str, ...] = ()
    doubtful: tuple[str, ...] = ()
    simulated: bool = False
    tint: int = 0


def drawn_frame(profile: Profile, tint: int) -> Image.Image:
    """Draw a figure before a permitted backdrop, as the camera would see it."""
    frame = Image.new("RGB", FRAME_SIZE, profile.backgrounds["light_blue"].rgb)
    draw = ImageDraw.Draw(frame)
    clothes = (40 + tint * 7 % 90, 46, 70)
    draw.ellipse(_around(0, 0.98, 0.27, 0.31), fill=clothes)
    draw.rectangle(_around(0, 0.65, 0.055, 0.07), fill=(222, 176, 150))
    draw.ellipse(_around(0, 0.39, 0.145, 0.19), fill=HAIR)
    draw.ellipse(_around(0, 0.45, 0.13, 0.19), fill=(232, 190, 165))
    for side in (-0.052, 0.052):
        draw.ellipse(_around(side, 0.418, 0.027, 0.013), fill=(250, 250, 250))
        draw.ellipse(_around(side, 0.418, 0.012, 0.013), fill=(70, 44, 30))
        draw.rectangle(_around(side, 0.378, 0.031, 0.003), fill=HAIR)
    draw.rectangle(_around(-0.004, 0.47, 0.003, 0.035), fill=(190, 140, 120))
    draw.rectangle(_around(0, 0.562, 0.044, 0.004), fill=(176, 84, 84))
    return frame


def _around(x: float, y: float, half_width: float, half_height: float) -> list[float]:
    """Return a box around a place, all in heights of the frame, x from its middle."""
    width, height = FRAME_SIZE
    centre = width / 2 + x * height, y * height
    half = half_width * height, half_height * height
    return [centre[0] - half[0], centre[1] - half[1], centre[0] + half[0], centre[1] + half[1]]


def photo_of(frame: Image.Image, profile: Profile) -> tuple[bytes, tuple[int, int, int, int]]:
    """Return a JPEG cut out of the frame, and the crop as x, y, width, height."""
    width, height = profile.photo_size
    unit = CROP_HEIGHT // (height // gcd(width, height))
    crop_width, crop_height = (unit * side // gcd(width, height) for side in (width, height))
    left, top = (FRAME_SIZE[0] - crop_width) // 2, FRAME_SIZE[1] // 8
    box = (left, top, left + crop_width, top + crop_height)
    file = io.BytesIO()
    frame.crop(box).resize((width, height), Image.Resampling.BICUBIC).save(file, "JPEG", quality=92)
    return file.getvalue(), (left, top, crop_width, crop_height)


def inside(limit: Limit) -> Value:
    """Return a value that keeps to a limit."""
    match limit:
        case Equal(value):
            return value
        case OneOf(values):
            return values[0]
        case AtLeast(low, comfort):
            return low + comfort
        case AtMost(high, comfort):
            return high - comfort
        case Between():
            return limit.middle
        case Judged():
            return 0.25


def outside(limit: Limit) -> Value:
    """Return a value that breaks a limit."""
    match limit:
        case AtLeast(low, comfort) | Between(low, _, comfort):
            return low - comfort / 2
        case AtMost(high, comfort):
            return high + comfort / 2
    raise ValueError(f"{limit} has no outside")


def take_of(profile: Profile, sitting: Sitting, words: Words, taken_at: datetime) -> Take:
    """Return what a kiosk would hand in."""
    frame = drawn_frame(profile, sitting.tint)
    jpeg, crop = photo_of(frame, profile)
    original = io.BytesIO()
    frame.save(original, "PNG", compress_level=1)
    report = _doubted(judge(Evidence(), profile, list(_rules(profile, sitting))), sitting)
    return Take(
        jpeg=jpeg,
        original=original.getvalue(),
        original_media_type="image/png",
        original_size=FRAME_SIZE,
        finished_size=profile.photo_size,
        transform={"crop": list(crop), "size": list(profile.photo_size)},
        report=report_json("photo.jpg", report, words),
        profile_id=profile.id,
        profile_sha256=profile.sha256,
        source="sim:cooperative" if sitting.simulated else "USB Camera",
        simulated=sitting.simulated,
        taken_at=taken_at,
    )


def hand_in(store: Store, profile: Profile, sitting: Sitting, now: datetime) -> Submission:
    """Hand in the photo of one more student."""
    student_no = f"23S{1500 + sitting.tint:06d}"
    take = take_of(profile, sitting, Words("zh"), now)
    return submit(store, student_no, take, booth="BOOTH-1", now=now)


def _rules(profile: Profile, sitting: Sitting) -> Iterable[Rule]:
    for rule_id in (*MEASURED, *sitting.broken):
        limit = profile.rules[rule_id].limit
        value = outside(limit) if rule_id in sitting.broken else inside(limit)
        yield Rule(rule_id, _measuring(value))


def _doubted(report: Report, sitting: Sitting) -> Report:
    """Return the report with the doubtful rules left to a person, as the judge does."""
    look = Advice("advice.look_yourself")
    rows = [
        replace(row, verdict="warn", advice=look) if row.id in sitting.doubtful else row
        for row in report.rows
    ]
    return replace(report, rows=tuple(rows))


def _measuring(value: Value) -> Callable[[Evidence], Measured]:
    return lambda _evidence: Measured(value)
