"""The desk's decision about a photo: into the archive, or back to the student with a reason.

A photo that breaks a rule is approved only by an override that says why, and goes nowhere
until a second reviewer has confirmed it. Each decision is one transaction with its entry in
the trail, in which the right to it is asked for too; of two people who decide at once, the
second is told.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from kiosk.errors import AnswerIsNo, BadInput
from kiosk.reasons import all_reasons
from kiosk.rights import Actor
from kiosk.store import audit, batches, confirmations, people, reviews, submissions, text
from kiosk.store.confirmations import Override
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
        reviewer: who decides; the right to it is asked for in the store.
        now: the moment, aware.
        override_reason: why, if the photo breaks a rule.
        expected_version: the version that was looked at; None takes the present one.
    """

    reviewer: Actor
    now: datetime
    override_reason: str | None = None
    expected_version: int | None = None


@dataclass(frozen=True)
class Rejection:
    """No to a photo.

    Attributes:
        reviewer: who decides; the right to it is asked for in the store.
        now: the moment, aware.
        reasons: codes of ``assets/reasons.toml``, at least one.
        note: a word to the student, may be empty.
        expected_version: the version that was looked at; None takes the present one.
    """

    reviewer: Actor
    now: datetime
    reasons: Sequence[str]
    note: str = ""
    expected_version: int | None = None


@dataclass(frozen=True)
class ComeAgain:
    """Neither yes nor no: the student is asked for another photo, and nothing is found fault with.

    Attributes:
        reviewer: who decides; the right to it is asked for in the store.
        now: the moment, aware.
        note: a word to the student, who would not know why otherwise.
        expected_version: the version that was looked at; None takes the present one.
    """

    reviewer: Actor
    now: datetime
    note: str
    expected_version: int | None = None


def queue(store: Store) -> list[Submission]:
    """Return the photos that wait for a decision, the one that has waited longest first."""
    return submissions.in_state(store, "submitted")


def queue_of_overrides(store: Store) -> list[Submission]:
    """Return the photos whose override waits for a second reviewer, oldest first."""
    return [submissions.get(store, number) for number in confirmations.waiting(store)]


def override_of(store: Store, submission: Submission) -> Override | None:
    """Return the override by which a photo stands approved; None if it needed none."""
    return confirmations.of_submission(store, submission.id)


def needs_override(submission: Submission) -> bool:
    """Return whether the photo breaks a rule, so that an approval must say why."""
    return submission.verdict == "fail" or bool(submission.failing_rules)


def approve(store: Store, number: str, approval: Approval) -> Submission:
    """Approve a photo, which locks it, and return its record.

    One that breaks a rule is in no batch before ``confirm``.

    Raises:
        AnswerIsNo: the reviewer may not; the photo does not wait any more, somebody changed
            it since it was looked at, or it breaks a rule and no reason for an override is given.
        BadInput: no such photo, no reviewer, or too long a reason.
    """
    why = _note(approval.override_reason or "")
    name = _reviewer(approval.reviewer)
    with store.writing():
        people.demand(store, approval.reviewer, "approve")
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
            reviewer=name,
            decided_at=approval.now,
        )
        return _decide(store, submission, decision, approval.reviewer)


def confirm(store: Store, number: str, approval: Approval) -> Submission:
    """Confirm another reviewer's override, so that a batch may take the photo.

    Raises:
        AnswerIsNo: the reviewer may not, or gave the override themselves; no override
            waits there, or somebody changed the photo since it was looked at.
        BadInput: no such photo or no reviewer.
    """
    name = _reviewer(approval.reviewer)
    with store.writing():
        people.demand(store, approval.reviewer, "confirm_override")
        submission = submissions.get(store, number)
        override = confirmations.of_submission(store, submission.id)
        if override is None or submission.state != "approved" or override.confirmed_by:
            raise AnswerIsNo("review.nothing_to_confirm", number=number)
        if approval.expected_version not in (None, submission.version):
            raise AnswerIsNo("submission.stale", number=number)
        if override.is_by(name):
            raise AnswerIsNo("review.second_pair", number=number, name=name)
        confirmations.add(store, override, name, approval.now)
        detail = {
            "before": {"confirmed_by": None, "override_by": override.by},
            "after": {"confirmed_by": name, "override_by": override.by},
            "finished_sha256": submission.finished_sha256,
            **approval.reviewer.trace,
        }
        entry = audit.Entry(approval.now, name, "confirm_override", number, detail)
        audit.append(store, entry)
    logger.info("%s: override confirmed", number)
    return submission


def reject(store: Store, number: str, rejection: Rejection) -> Submission:
    """Send a photo back to the student and return its record.

    An override that nobody has confirmed yet can be taken back this way too.

    Raises:
        AnswerIsNo: the reviewer may not; the photo does not wait any more, or somebody
            changed it since it was looked at.
        BadInput: no such photo, no reviewer, no reason, an unknown one, or too long a note.
    """
    reasons = _reasons(rejection.reasons)
    note = _note(rejection.note)
    name = _reviewer(rejection.reviewer)
    with store.writing():
        people.demand(store, rejection.reviewer, "reject")
        submission = _waiting(store, number, rejection.expected_version, unconfirmed=True)
        decision = Review(
            decision="reject",
            reasons=reasons,
            note=note,
            override=False,
            reviewer=name,
            decided_at=rejection.now,
        )
        return _decide(store, submission, decision, rejection.reviewer)


def send_back(store: Store, number: str, asked: ComeAgain) -> Submission:
    """Ask a student for a new photo, without a coded fault, and return the record.

    Raises:
        AnswerIsNo: as of ``reject``.
        BadInput: no such photo, no reviewer, no note, or too long a one.
    """
    note, name = _note(asked.note), _reviewer(asked.reviewer)
    if not note:
        raise BadInput("review.no_note", limit=_LONGEST_NOTE)
    with store.writing():
        people.demand(store, asked.reviewer, "reject")
        submission = _waiting(store, number, asked.expected_version, unconfirmed=True)
        decision = Review(
            decision="reject",
            reasons=(),
            note=note,
            override=False,
            reviewer=name,
            decided_at=asked.now,
        )
        return _decide(store, submission, decision, asked.reviewer, act="send_back")


def take_back(store: Store, number: str, who: Actor, now: datetime) -> Submission:
    """Take one's own newest decision about a photo back, so that it waits again.

    What was decided stays in the records, and the trail says that it was taken back. This is
    for the hand that was too quick: it ends as soon as something has come of the decision.

    Raises:
        AnswerIsNo: the reviewer may not, or did not decide this; the photo waits already, is on
            its way to the office, its override is confirmed, or the student has a newer photo.
        BadInput: no such photo or no reviewer.
    """
    name = _reviewer(who)
    with store.writing():
        before = submissions.get(store, number)
        decided = reviews.of_submission(store, before.id)
        if before.state not in ("approved", "returned") or not decided:
            raise AnswerIsNo("review.nothing_to_take_back", number=number)
        people.demand(store, who, decided[-1].decision)
        _demand_no_consequence(store, before, decided[-1], name)
        after = submissions.move(store, before, "submitted")
        detail = {
            "decision": decided[-1].decision,
            "decided_at": text.from_moment(decided[-1].decided_at),
            "before": {"state": before.state, "version": before.version},
            "after": {"state": after.state, "version": after.version},
            "finished_sha256": before.finished_sha256,
            **who.trace,
        }
        audit.append(store, audit.Entry(now, name, "take_back", number, detail))
    logger.info("%s waits again: decision taken back", number)
    return after


def _demand_no_consequence(store: Store, before: Submission, decision: Review, name: str) -> None:
    """Refuse where a decision is somebody else's, or something has come of it."""
    number = before.number
    if people.folded(decision.reviewer) != people.folded(name):
        raise AnswerIsNo("review.decided_by", number=number, name=decision.reviewer)
    override = confirmations.of_submission(store, before.id)
    if override is not None and override.confirmed_by is not None:
        raise AnswerIsNo("review.confirmed_since", number=number, name=override.confirmed_by)
    if batches.batch_of(store, before.id) is not None:
        raise AnswerIsNo("review.already.exported", number=number)
    for other in submissions.of_student(store, before.student_no):
        if other.id != before.id and other.state in submissions.LIVE:
            raise AnswerIsNo("review.newer_photo", number=number, other=other.number)


def _decide(
    store: Store, submission: Submission, decision: Review, actor: Actor, act: str = ""
) -> Submission:
    state: State = "approved" if decision.decision == "approve" else "returned"
    reviews.add(store, submission.id, decision)
    moved = submissions.move(store, submission, state)
    detail = {
        "reasons": list(decision.reasons),
        "note": decision.note,
        "override": decision.override,
        "finished_sha256": submission.finished_sha256,
        "before": {"state": submission.state},
        "after": {"state": moved.state},
        **actor.trace,
    }
    name = act or decision.decision
    entry = audit.Entry(decision.decided_at, decision.reviewer, name, submission.number, detail)
    audit.append(store, entry)
    logger.info("%s is now %s, override %s", moved.number, state, decision.override)
    return moved


def _waiting(
    store: Store, number: str, expected_version: int | None, *, unconfirmed: bool = False
) -> Submission:
    """Return a photo that waits for a decision, or for the second one if that will do too."""
    submission = submissions.get(store, number)
    waits = submission.state == "submitted"
    if unconfirmed and submission.state == "approved":
        override = confirmations.of_submission(store, submission.id)
        waits = override is not None and override.confirmed_by is None
    if not waits:
        raise AnswerIsNo(f"review.already.{submission.state}", number=number)
    if expected_version not in (None, submission.version):
        raise AnswerIsNo("submission.stale", number=number)
    return submission


def _reviewer(actor: Actor) -> str:
    name = actor.name.strip()
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
