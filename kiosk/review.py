"""The desk's decision about a photo: into the archive, or back to the student with a reason.

A photo that breaks a rule is approved only by an override that says why. Each
decision is one transaction with its entry in the trail; of two people who decide
at once, the second is told.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from kiosk.errors import AnswerIsNo, BadInput
from kiosk.reasons import all_reasons
from kiosk.store import audit, reviews, submissions
from kiosk.store.open import Store
from kiosk.store.reviews import Review
from kiosk.store.submissions import State, Submission

logger = logging.getLogger(__name__)

_LONGEST_NAME = 64
_LONGEST_NOTE = 500


@dataclass(frozen=True)
class Approval:
    """Yes to a photo.

    Attributes:
        reviewer: who decides.
        now: the moment, aware.
        override_reason: why, if the photo breaks a rule.
        expected_version: the version that was looked at; None takes the present one.
    """

    reviewer: str
    now: datetime
    override_reason: str | None = None
    expected_version: int | None = None


@dataclass(frozen=True)
class Rejection:
    """No to a photo.

    Attributes:
        reviewer: who decides.
        now: the moment, aware.
        reasons: codes of ``assets/reasons.toml``, at least one.
        note: a word to the student, may be empty.
        expected_version: the version that was looked at; None takes the present one.
    """

    reviewer: str
    now: datetime
    reasons: Sequence[str]
    note: str = ""
    expected_version: int | None = None


def queue(store: Store) -> list[Submission]:
    """Return the photos that wait for a decision, the one that has waited longest first."""
    return submissions.in_state(store, "submitted")


def needs_override(submission: Submission) -> bool:
    """Return whether the photo breaks a rule, so that an approval must say why."""
    return submission.verdict == "fail" or bool(submission.failing_rules)


def approve(store: Store, number: str, approval: Approval) -> Submission:
    """Approve a photo, which locks it, and return its record.

    Raises:
        AnswerIsNo: it does not wait any more, somebody changed it since it was looked at,
            or it breaks a rule and no reason for an override is given.
        BadInput: no such photo, no reviewer, or too long a reason.
    """
    why = _note(approval.override_reason or "")
    with store.writing():
        submission = _waiting(store, number, approval.expected_version)
        override = needs_override(submission)
        if override and not why:
            rules = ", ".join(submission.failing_rules)
            raise AnswerIsNo("review.override_needed", number=number, rules=rules)
        decision = Review(
            decision="approve",
            reasons=(),
            note=why,
            override=override,
            reviewer=_reviewer(approval.reviewer),
            decided_at=approval.now,
        )
        return _decide(store, submission, decision, "approved")


def reject(store: Store, number: str, rejection: Rejection) -> Submission:
    """Send a photo back to the student and return its record.

    Raises:
        AnswerIsNo: it does not wait any more, or somebody changed it since it was looked at.
        BadInput: no such photo, no reviewer, no reason, an unknown one, or too long a note.
    """
    reasons = _reasons(rejection.reasons)
    note = _note(rejection.note)
    with store.writing():
        submission = _waiting(store, number, rejection.expected_version)
        decision = Review(
            decision="reject",
            reasons=reasons,
            note=note,
            override=False,
            reviewer=_reviewer(rejection.reviewer),
            decided_at=rejection.now,
        )
        return _decide(store, submission, decision, "returned")


def _decide(store: Store, submission: Submission, decision: Review, state: State) -> Submission:
    reviews.add(store, submission.id, decision)
    moved = submissions.move(store, submission, state)
    detail = {
        "reasons": list(decision.reasons),
        "note": decision.note,
        "override": decision.override,
        "finished_sha256": submission.finished_sha256,
    }
    entry = audit.Entry(
        decision.decided_at, decision.reviewer, decision.decision, submission.number, detail
    )
    audit.append(store, entry)
    logger.info("%s is now %s, override %s", moved.number, state, decision.override)
    return moved


def _waiting(store: Store, number: str, expected_version: int | None) -> Submission:
    submission = submissions.get(store, number)
    if submission.state != "submitted":
        raise AnswerIsNo(f"review.already.{submission.state}", number=number)
    if expected_version not in (None, submission.version):
        raise AnswerIsNo("submission.stale", number=number)
    return submission


def _reviewer(text: str) -> str:
    name = text.strip()
    if not name or len(name) > _LONGEST_NAME:
        raise BadInput("review.bad_reviewer", limit=_LONGEST_NAME)
    return name


def _note(text: str) -> str:
    note = text.strip()
    if len(note) > _LONGEST_NOTE:
        raise BadInput("review.note_too_long", limit=_LONGEST_NOTE)
    return note


def _reasons(codes: Sequence[str]) -> tuple[str, ...]:
    """Return the codes, each once, in the order given."""
    chosen = tuple(dict.fromkeys(code.strip().upper() for code in codes))
    if not chosen:
        raise BadInput("review.no_reason")
    for code in chosen:
        if code not in all_reasons():
            raise BadInput("review.unknown_reason", code=submissions.shortened(code))
    return chosen
