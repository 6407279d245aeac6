"""A submission as the staff window shows it: plain values, made of what the store holds.

``fetch`` belongs into the store lane and is short; ``opened`` and ``completed``
belong into the work lane, because unpacking takes a while: little for the finished
photo, which is what is looked at first, long for a camera's frame. The pages get
the ``Case`` and nothing of the store.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Final, Literal, get_args

import cv2
import numpy as np
from PySide6.QtCore import QPointF, QRect, QSize
from PySide6.QtGui import QImage

from kiosk import review
from kiosk.errors import AnswerIsNo, EnvironmentFailed, KioskError
from kiosk.gui.image import image_of
from kiosk.gui.staff.review.person import (
    Earlier,
    EarlierTake,
    Person,
    earlier_of,
    person_of,
    unpacked,
)
from kiosk.rights import Actor
from kiosk.store import images, submissions, waiting
from kiosk.store.confirmations import Override
from kiosk.store.open import Store
from kiosk.store.submissions import Submission
from kiosk.store.waiting import Waiting
from validation.margin import describe_value
from validation.reading import Pixels
from validation.report import Advice

RuleVerdict = Literal["fail", "warn", "skipped", "pass"]
"""Worst first: the order in which a reviewer reads them."""
RULE_VERDICTS: Final[tuple[RuleVerdict, ...]] = get_args(RuleVerdict)
_LARGEST_SIDE: Final = 1920
"""In pixels; an original is kept no larger than a screen can show it."""
_EYES_RULE: Final = "geometry.eyes"
_ROWS: Final = {"crown_y": "geometry.crown", "eyes_y": _EYES_RULE}


@dataclass(frozen=True)
class RuleResult:
    """What one rule found.

    Attributes:
        value: as people write it; "" where nothing was measured.
        unit: of the profile; "" where the value is a word.
        limit: as people write it; "" where only a person can judge.
        margin: signed distance to the limit, None where there is none.
        advice: what to do, or why it was skipped; None when it passes.
        advice_text: the same as it was said when the photo was taken.
    """

    id: str
    verdict: RuleVerdict
    value: str
    unit: str
    limit: str
    margin: float | None
    advice: Advice | None
    advice_text: str


@dataclass(frozen=True)
class Pictures:
    """The pictures of a submission.

    Attributes:
        finished: as it will be handed over.
        original: the frame as captured, perhaps reduced; null where it is purged, or on its way.
        original_size: of the frame, in its own pixels.
        crop: the part that became the photo, in pixels of the frame.
        lines: where the measured lines lie, in pixels of the frame, as far as they are known.
        focus: where to look first in the finished photo, in its pixels: between the eyes.
    """

    finished: QImage
    original: QImage
    original_size: QSize
    crop: QRect
    lines: Mapping[str, float]
    focus: QPointF


@dataclass(frozen=True)
class Case:
    """All that a reviewer sees of one submission.

    Attributes:
        rules: worst first.
        needs_override: it breaks a rule, so that an approval must say why.
        person: who sits there.
        earlier: their photos before this one, the newest first.
        pictures: None if they cannot be shown; ``trouble`` says why.
        trouble: also where only the original is missing, because it was purged.
        whole: False while the original is not unpacked yet; until then nothing is approved.
    """

    waiting: Waiting
    taken_at: datetime
    source: str
    rules: tuple[RuleResult, ...]
    needs_override: bool
    person: Person
    pictures: Pictures | None
    earlier: tuple[Earlier, ...] = ()
    trouble: KioskError | None = None
    whole: bool = True

    def rules_with(self, verdict: RuleVerdict) -> tuple[RuleResult, ...]:
        """Return the results with that verdict, worst first."""
        return tuple(rule for rule in self.rules if rule.verdict == verdict)


@dataclass(frozen=True)
class Fetched:
    """A submission with the bytes of its pictures; None where the store has none, and why."""

    submission: Submission
    finished: images.Image | None
    original: images.Image | None
    person: Person
    earlier: tuple[EarlierTake, ...] = ()
    override: Override | None = None
    trouble: KioskError | None = None


def waiting_queue(store: Store, actor: Actor) -> tuple[Waiting, ...]:
    """Return what waits for a decision of somebody, the one that has waited longest first.

    Overrides of other reviewers are among it; one's own wait for somebody else.
    """
    others = [
        line
        for line in waiting.unconfirmed(store)
        if line.override is not None and not line.override.is_by(actor.name)
    ]
    found = waiting.lines(store) + others
    return tuple(sorted(found, key=lambda line: line.submitted_at))


def fetch(store: Store, number: str) -> Fetched:
    """Read one submission.

    Raises:
        BadInput: there is none of that number.
    """
    submission = submissions.get(store, number)
    # Of a photo that waits, an override is one that was taken back.
    approved = submission.state == "approved"
    override = review.override_of(store, submission) if approved else None
    person, earlier = person_of(store, submission), earlier_of(store, submission)
    known = Fetched(submission, None, None, person, earlier, override)
    try:
        known = replace(known, finished=images.read(store, submission.id, "finished"))
        return replace(known, original=images.read(store, submission.id, "original"))
    except (AnswerIsNo, EnvironmentFailed) as trouble:
        # The record is still shown, so that the photo can be judged or sent back.
        return replace(known, trouble=trouble)


def opened(fetched: Fetched) -> Case:
    """Return the case with its finished photo unpacked, the original still to come."""
    submission, trouble = fetched.submission, fetched.trouble
    pictures = None
    purged = isinstance(trouble, AnswerIsNo)
    if fetched.finished is not None and (fetched.original is not None or purged):
        pictures = _pictures(fetched.finished, fetched.original, submission)
        if pictures is None:
            trouble = _broken(submission)
    student = fetched.person.student
    name = (student.name if student is not None else None) or ""
    return Case(
        waiting=waiting.line_of(submission, fetched.override, name),
        taken_at=submission.taken_at,
        source=submission.source,
        rules=rules_of(submission.report),
        needs_override=fetched.override is None and review.needs_override(submission),
        person=fetched.person,
        pictures=pictures,
        earlier=unpacked(fetched.earlier),
        trouble=trouble,
        whole=pictures is None or fetched.original is None,
    )


def completed(case: Case, fetched: Fetched) -> Case:
    """Return an opened case with its original unpacked too; it takes many times as long."""
    if case.whole or case.pictures is None or fetched.original is None:
        return case
    frame = _unpacked(fetched.original.data)
    if frame is None:
        return replace(case, pictures=None, trouble=_broken(fetched.submission), whole=True)
    height, width = frame.shape[:2]
    pictures = replace(
        case.pictures, original=image_of(_reduced(frame)), original_size=QSize(width, height)
    )
    return replace(case, pictures=pictures, whole=True)


def _broken(submission: Submission) -> EnvironmentFailed:
    return EnvironmentFailed("staff.photo.broken", number=submission.number)


def rules_of(report: Mapping[str, Any]) -> tuple[RuleResult, ...]:
    """Return the rules of a stored report, worst first, else in the report's order."""
    results = [_result(rule) for rule in report["rules"]]
    return tuple(sorted(results, key=_trouble_first))


def _trouble_first(result: RuleResult) -> tuple[int, float]:
    worst = result.margin if result.verdict == "fail" and result.margin is not None else 0.0
    return RULE_VERDICTS.index(result.verdict), worst


def _result(rule: Mapping[str, Any]) -> RuleResult:
    value = rule["value"]
    key = rule.get("advice_key", "")
    fields = rule.get("advice_fields", {})
    return RuleResult(
        id=rule["id"],
        verdict=rule["verdict"],
        value="" if value is None else _as_written(value),
        unit="" if value is None or isinstance(value, str) else rule["unit"],
        limit=rule["limit"],
        margin=rule["margin"],
        advice=Advice(key, tuple(fields.items())) if key else None,
        advice_text=rule["advice"],
    )


def _as_written(value: Sequence[float] | float | str) -> str:
    if isinstance(value, int | float | str):
        return describe_value(value)
    return describe_value(tuple(value))


def _pictures(
    finished: images.Image, original: images.Image | None, submission: Submission
) -> Pictures | None:
    """Unpack the finished photo; None if it cannot be."""
    photo = _unpacked(finished.data)
    if photo is None:
        return None
    image = image_of(photo)
    transform: Mapping[str, Any] = submission.transform
    crop = QRect(*transform["crop"])
    return Pictures(
        finished=image,
        original=QImage(),
        original_size=QSize() if original is None else QSize(*original.size),
        crop=crop,
        lines=transform.get("lines") or _lines_of(submission.report, crop, image.size()),
        focus=_between_the_eyes(submission.report, image.size()),
    )


def _lines_of(report: Mapping[str, Any], crop: QRect, size: QSize) -> dict[str, float]:
    """Return the lines that the report tells of, where the photo did not keep them itself."""
    measured = {rule["id"]: rule["value"] for rule in report["rules"]}
    return {
        name: crop.y() + measured[rule] * crop.height() / size.height()
        for name, rule in _ROWS.items()
        if measured.get(rule) is not None
    }


def _between_the_eyes(report: Mapping[str, Any], size: QSize) -> QPointF:
    measured = [rule["value"] for rule in report["rules"] if rule["id"] == _EYES_RULE]
    y = measured[0] if measured and measured[0] is not None else size.height() / 2
    return QPointF(size.width() / 2, y)


def _unpacked(data: bytes) -> Pixels | None:
    """Return the pixels of a picture, never turned; None if the bytes are none.

    Not by Qt, whose reader keeps every other thread waiting: the window would stand still for as
    long as it takes.
    """
    how = cv2.IMREAD_COLOR_RGB | cv2.IMREAD_IGNORE_ORIENTATION
    found = cv2.imdecode(np.frombuffer(data, np.uint8), how)
    return None if found is None else np.asarray(found, np.uint8)


def _reduced(frame: Pixels) -> Pixels:
    height, width = frame.shape[:2]
    if max(width, height) <= _LARGEST_SIDE:
        return frame
    scale = _LARGEST_SIDE / max(width, height)
    size = (round(width * scale), round(height * scale))
    return np.asarray(cv2.resize(frame, size, interpolation=cv2.INTER_AREA), np.uint8)
