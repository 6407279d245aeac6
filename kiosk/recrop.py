"""Cuts the finished photo anew from its original: shifted or scaled by a reviewer, never turned.

The photo goes through the same doors as the first one: one resampling, one encoding, measured
again from its own bytes, refused where it misses a limit. What it was before stays in the store,
and the trail says who moved what. Long work (``opened``, ``cut``) needs no store, and the store's
work (``fetch``, ``keep``) is short.
"""

from __future__ import annotations

import logging
from dataclasses import asdict, dataclass
from datetime import datetime
from math import gcd
from typing import Any, Final

from capture.finish import Finished, NotFinished, Reader, recut
from capture.frame import Frame
from capture.picture import NotAPicture, decode
from capture.standardize.solve import Crop
from kiosk.errors import AnswerIsNo, BadInput, EnvironmentFailed
from kiosk.photo.rows import report_json
from kiosk.rights import Actor
from kiosk.standards import load_profile
from kiosk.store import audit, images, people, recrops, submissions
from kiosk.store.images import Image
from kiosk.store.open import Store
from kiosk.store.recrops import Recut
from kiosk.store.submissions import Submission, Verdict
from kiosk.version import software
from kiosk.words import Words
from validation.margin import margin
from validation.profile import AtMost, Limit, Profile
from validation.report import Report

logger = logging.getLogger(__name__)

RULES: Final = (
    "geometry.crown",
    "geometry.eyes",
    "geometry.face_width",
    "geometry.centred",
    "geometry.resolution",
)
"""The limits that a crop alone decides on, in the order in which they are shown."""


@dataclass(frozen=True)
class Basis:
    """A photo that waits, and the original it was cut from, as the store has them."""

    submission: Submission
    original: Image


@dataclass(frozen=True)
class Lines:
    """Where the measured lines lie, in pixels of the original."""

    crown_y: float
    eyes_y: float
    chin_y: float
    left_x: float
    right_x: float


@dataclass(frozen=True)
class Ground:
    """What is moved about: the original's pixels and what was measured in them.

    Attributes:
        submission: the record that was looked at.
        frame: the original.
        lines: of the sitter.
        profile: the standard.
        crop: the part that is the photo now.
    """

    submission: Submission
    frame: Frame
    lines: Lines
    profile: Profile
    crop: Crop


@dataclass(frozen=True)
class Figure:
    """What a limit says of a crop.

    Attributes:
        rule: id of the rule.
        value: in the unit of the profile.
        margin: signed distance to the limit; below 0 it is broken.
    """

    rule: str
    value: float
    unit: str
    limit: Limit
    margin: float


@dataclass(frozen=True)
class Recrop:
    """Who puts a photo in another's place.

    Attributes:
        who: the right to it is asked for in the store.
        now: the moment, aware.
        words: language of the advice in the stored report.
    """

    who: Actor
    now: datetime
    words: Words


def fetch(store: Store, number: str) -> Basis:
    """Return a photo that waits with its original.

    Raises:
        AnswerIsNo: it does not wait any more, or its original was purged.
        BadInput: there is none of that number.
        EnvironmentFailed: the original is not what was stored.
    """
    submission = submissions.get(store, number)
    if submission.state != "submitted":
        raise AnswerIsNo(f"review.already.{submission.state}", number=number)
    return Basis(submission, images.read(store, submission.id, "original"))


def opened(basis: Basis, engine: Reader) -> Ground:
    """Unpack an original and measure it; takes a second or so.

    Raises:
        AnswerIsNo: the person is not to be seen any more as they were.
        EnvironmentFailed: the original is no picture, or the engine does not load.
    """
    submission = basis.submission
    try:
        pixels = decode(basis.original.data)
    except NotAPicture as error:
        raise EnvironmentFailed("recrop.unreadable", number=submission.number) from error
    reading = engine.read(pixels, thorough=True)
    face, crown = reading.face, reading.crown
    if face is None or crown is None or crown.cut:
        raise AnswerIsNo("recrop.not_measured", number=submission.number)
    lines = Lines(crown.y, face.eyes_y, face.chin_y, face.left_x, face.right_x)
    frame = Frame(pixels, 1, 0.0, submission.source, simulated=submission.simulated)
    crop: Any = submission.transform["crop"]
    return Ground(submission, frame, lines, load_profile(submission.profile_id), Crop(*crop))


def figures(ground: Ground, crop: Crop) -> tuple[Figure, ...]:
    """Return how a crop stands against each limit that it decides on."""
    width, _ = ground.profile.photo_size
    scale, lines = width / crop.width, ground.lines
    middle = (lines.left_x + lines.right_x) / 2 - crop.x
    values = (
        (lines.crown_y - crop.y) * scale,
        (lines.eyes_y - crop.y) * scale,
        (lines.right_x - lines.left_x) * scale,
        abs(middle * scale - width / 2),
        scale,
    )
    rules = ground.profile.rules
    return tuple(
        Figure(
            each, value, rules[each].unit, rules[each].limit, _distance(value, rules[each].limit)
        )
        for each, value in zip(RULES, values, strict=True)
    )


def moved(ground: Ground, crop: Crop, dx: int, dy: int, steps: int = 0) -> Crop:
    """Return a crop shifted and then scaled, kept inside the original and not enlarged.

    Args:
        ground: what is moved about on.
        crop: the crop before.
        dx: pixels of the original to the right.
        dy: pixels of the original down.
        steps: how many of the smallest steps the crop grows; below 0 it shrinks, and the sitter
            becomes larger in the photo. The middle stays where it is.
    """
    across, down = _unit(ground.profile)
    height, width = ground.frame.pixels.shape[:2]
    least = _least_steps(ground.profile, across)
    most = min(width // across, height // down)
    size = max(min(crop.width // across + steps, most), min(least, most))
    x = crop.x + dx + (crop.width - size * across) // 2
    y = crop.y + dy + (crop.height - size * down) // 2
    return Crop(
        max(0, min(x, width - size * across)),
        max(0, min(y, height - size * down)),
        size * across,
        size * down,
    )


def scaled(ground: Ground, crop: Crop, factor: float) -> Crop:
    """Return a crop in which the sitter is about so many times as large; the middle stays.

    Raises:
        BadInput: the factor is not above 0, or is absurd.
    """
    if not 0.1 <= factor <= 10:
        raise BadInput("recrop.bad_scale", value=round(factor, 4))
    across, _ = _unit(ground.profile)
    return moved(ground, crop, 0, 0, round(crop.width / factor / across) - crop.width // across)


def cut(ground: Ground, crop: Crop, engine: Reader) -> Finished:
    """Render, encode and check the photo of a crop; takes a second or so.

    Raises:
        AnswerIsNo: it is the crop as it stands, or the photo would miss a limit: the sentence
            is that of the first one.
    """
    if crop == ground.crop:
        raise AnswerIsNo("recrop.nothing_moved", number=ground.submission.number)
    try:
        made = recut(ground.frame, crop, ground.profile, engine, ground.submission.transform)
    except NotFinished as refusal:
        reason = refusal.reasons[0]
        raise AnswerIsNo(reason.key, **dict(reason.fields)) from refusal
    for rule in RULES:
        row = made.report.row(rule)
        # Where the crop leaves no face to measure, no limit is broken, and none is kept either.
        if row.verdict == "skipped" and row.advice is not None:
            raise AnswerIsNo(row.advice.key, **dict(row.advice.fields))
    return made


def keep(store: Store, before: Submission, finished: Finished, act: Recrop) -> Submission:
    """Put the new photo in the place of the one that waits, and return its record; audited.

    Raises:
        AnswerIsNo: the person may not, the photo does not wait any more, or somebody changed it
            since it was looked at.
    """
    photo, report = finished.photo, finished.report
    width, height = photo.transform["size"]
    new = Recut(
        jpeg=photo.jpeg,
        size=(width, height),
        transform=photo.transform,
        report=report_json("photo.jpg", report, act.words),
        verdict=_verdict(report),
        profile_id=report.profile_id,
        profile_sha256=report.profile_sha256,
        software=software(),
    )
    number = before.number
    with store.writing():
        people.demand(store, act.who, "recrop")
        present = submissions.get(store, number)
        if present.state != "submitted":
            raise AnswerIsNo(f"review.already.{present.state}", number=number)
        if present.version != before.version:
            raise AnswerIsNo("submission.stale", number=number)
        after = recrops.replace(store, present, new, act.who.name, act.now)
        detail = {"before": _told(present), "after": _told(after), **act.who.trace}
        audit.append(store, audit.Entry(act.now, act.who.name, "recrop", number, detail))
    logger.info("%s cut anew at %s", number, asdict(photo.crop))
    return after


def _verdict(report: Report) -> Verdict:
    for verdict in submissions.VERDICTS:
        if report.verdict == verdict:
            return verdict
    raise ValueError(f"{report.verdict} is no verdict of a photo")


def _distance(value: float, limit: Limit) -> float:
    found = margin(value, limit)
    return 0.0 if found is None else found


def _unit(profile: Profile) -> tuple[int, int]:
    """Return the smallest crop of the photo's exact aspect, width and height."""
    width, height = profile.photo_size
    unit = gcd(width, height)
    return width // unit, height // unit


def _least_steps(profile: Profile, across: int) -> int:
    """Return how many units the smallest crop has that is not enlarged."""
    most = profile.limit("geometry.resolution", AtMost).high
    return -int(-profile.photo_size[0] / most // across)


def _told(submission: Submission) -> dict[str, object]:
    return {
        "version": submission.version,
        "finished_sha256": submission.finished_sha256,
        "crop": submission.transform["crop"],
        "verdict": submission.verdict,
        "quality": submission.transform.get("quality"),
    }
