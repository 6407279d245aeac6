"""A submission as the staff window shows it: plain values, made of what the store holds.

``fetch`` belongs into the store lane and is short; ``opened`` belongs into the
work lane, because unpacking a camera's frame takes a while. The pages get the
``Case`` and nothing of the store.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final, Literal, get_args

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QImage

from kiosk import review
from kiosk.errors import EnvironmentFailed
from kiosk.rights import Actor
from kiosk.store import images, submissions
from kiosk.store.confirmations import Override
from kiosk.store.open import Store
from kiosk.store.submissions import Submission
from validation.margin import describe_value
from validation.report import Advice

RuleVerdict = Literal["fail", "warn", "skipped", "pass"]
"""Worst first: the order in which a reviewer reads them."""
RULE_VERDICTS: Final[tuple[RuleVerdict, ...]] = get_args(RuleVerdict)
_LARGEST_SIDE: Final = 1600
"""In pixels; an original is kept no larger than a screen can show it."""
_EYES_RULE: Final = "geometry.eyes"


@dataclass(frozen=True)
class Waiting:
    """A line of the queue.

    Attributes:
        number: of the submission.
        version: of the record; a decision names the one that was looked at.
        verdict: of the whole photo.
        simulated: the sitter was the built-in one.
        override: what another reviewer has approved and somebody else must confirm; else None.
    """

    number: str
    student_no: str
    submitted_at: datetime
    version: int
    verdict: submissions.Verdict
    simulated: bool
    override: Override | None = None


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
        original: the frame as captured, perhaps reduced.
        original_size: of the frame, in its own pixels.
        crop: the part that became the photo, in pixels of the frame.
        focus: where to look first in the finished photo, in its pixels: between the eyes.
    """

    finished: QImage
    original: QImage
    original_size: QSize
    crop: QRect
    focus: QPointF


@dataclass(frozen=True)
class Case:
    """All that a reviewer sees of one submission.

    Attributes:
        rules: worst first.
        needs_override: it breaks a rule, so that an approval must say why.
        pictures: None if they cannot be shown; ``trouble`` says why.
    """

    waiting: Waiting
    taken_at: datetime
    source: str
    rules: tuple[RuleResult, ...]
    needs_override: bool
    pictures: Pictures | None
    trouble: EnvironmentFailed | None = None

    def rules_with(self, verdict: RuleVerdict) -> tuple[RuleResult, ...]:
        """Return the results with that verdict, worst first."""
        return tuple(rule for rule in self.rules if rule.verdict == verdict)


@dataclass(frozen=True)
class Approve:
    """The reviewer says yes; ``why`` is the reason of an override, else empty."""

    waiting: Waiting
    why: str = ""


@dataclass(frozen=True)
class Reject:
    """The reviewer sends the photo back, for these coded reasons."""

    waiting: Waiting
    reasons: tuple[str, ...]
    note: str = ""


Decision = Approve | Reject


@dataclass(frozen=True)
class Fetched:
    """A submission with the bytes of its pictures; none if the store refuses them."""

    submission: Submission
    finished: images.Image | None
    original: images.Image | None
    override: Override | None = None
    trouble: EnvironmentFailed | None = None


def waiting_queue(store: Store, actor: Actor) -> tuple[Waiting, ...]:
    """Return what waits for a decision of somebody, the one that has waited longest first.

    Overrides of other reviewers are among it; one's own wait for somebody else.
    """
    lines = [_waiting(submission) for submission in review.queue(store)]
    for submission in review.queue_of_overrides(store):
        override = review.override_of(store, submission)
        if override is not None and not override.is_by(actor.name):
            lines.append(_waiting(submission, override))
    return tuple(sorted(lines, key=lambda line: line.submitted_at))


def fetch(store: Store, number: str) -> Fetched:
    """Read one submission.

    Raises:
        BadInput: there is none of that number.
    """
    submission = submissions.get(store, number)
    override = review.override_of(store, submission)
    try:
        finished = images.read(store, submission.id, "finished")
        original = images.read(store, submission.id, "original")
    except EnvironmentFailed as trouble:
        # The record is still shown, so that the photo can be sent back.
        return Fetched(submission, None, None, override, trouble)
    return Fetched(submission, finished, original, override)


def carry_out(store: Store, decision: Decision, actor: Actor, now: datetime) -> None:
    """Take a decision about the version that was looked at.

    Raises:
        AnswerIsNo: the actor may not, or somebody else was faster.
        BadInput: the note is not acceptable.
    """
    number, version = decision.waiting.number, decision.waiting.version
    if isinstance(decision, Approve):
        why = decision.why or None
        approval = review.Approval(actor, now, override_reason=why, expected_version=version)
        act = review.approve if decision.waiting.override is None else review.confirm
        act(store, number, approval)
    else:
        rejection = review.Rejection(
            actor, now, decision.reasons, decision.note, expected_version=version
        )
        review.reject(store, number, rejection)


def opened(fetched: Fetched) -> Case:
    """Return the case with its pictures unpacked."""
    submission, trouble = fetched.submission, fetched.trouble
    pictures = None
    if fetched.finished is not None and fetched.original is not None:
        pictures = _pictures(fetched.finished, fetched.original, submission)
        if pictures is None:
            trouble = EnvironmentFailed("staff.photo.broken", number=submission.number)
    return Case(
        waiting=_waiting(submission, fetched.override),
        taken_at=submission.taken_at,
        source=submission.source,
        rules=rules_of(submission.report),
        needs_override=fetched.override is None and review.needs_override(submission),
        pictures=pictures,
        trouble=trouble,
    )


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


def _waiting(submission: Submission, override: Override | None = None) -> Waiting:
    return Waiting(
        number=submission.number,
        student_no=submission.student_no,
        submitted_at=submission.submitted_at,
        version=submission.version,
        verdict=submission.verdict,
        simulated=submission.simulated,
        override=override,
    )


def _pictures(
    finished: images.Image, original: images.Image, submission: Submission
) -> Pictures | None:
    """Unpack both pictures; None if one of them cannot be."""
    photo, frame = QImage.fromData(finished.data), QImage.fromData(original.data)
    if photo.isNull() or frame.isNull():
        return None
    transform: Mapping[str, Any] = submission.transform
    return Pictures(
        finished=photo.convertToFormat(QImage.Format.Format_RGB32),
        original=_reduced(frame).convertToFormat(QImage.Format.Format_RGB32),
        original_size=frame.size(),
        crop=QRect(*transform["crop"]),
        focus=_between_the_eyes(submission.report, photo.size()),
    )


def _between_the_eyes(report: Mapping[str, Any], size: QSize) -> QPointF:
    measured = [rule["value"] for rule in report["rules"] if rule["id"] == _EYES_RULE]
    y = measured[0] if measured and measured[0] is not None else size.height() / 2
    return QPointF(size.width() / 2, y)


def _reduced(frame: QImage) -> QImage:
    if max(frame.width(), frame.height()) <= _LARGEST_SIDE:
        return frame
    return frame.scaled(
        QSize(_LARGEST_SIDE, _LARGEST_SIDE),
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
