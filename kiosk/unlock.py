"""Takes the lock off a photo that was approved, with a reason, so that a new one may be taken.

The photo is withdrawn and stays in the records. One that the office has been handed is
unlocked only by an override: it lies there already, and a second one will follow it.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from kiosk.errors import AnswerIsNo, BadInput
from kiosk.rights import Actor
from kiosk.store import audit, batches, people, submissions
from kiosk.store.open import Store
from kiosk.store.submissions import Submission

logger = logging.getLogger(__name__)

LONGEST_REASON: Final = 500


@dataclass(frozen=True)
class Unlocking:
    """Why a photo is unlocked.

    Attributes:
        who: who does it; the right to it is asked for in the store.
        now: the moment, aware.
        reason: why, in the person's own words.
        override: although the office has been handed the photo.
        expected_version: the version that was looked at; None takes the present one.
    """

    who: Actor
    now: datetime
    reason: str
    override: bool = False
    expected_version: int | None = None


def locked_photo(store: Store, student_no: str) -> Submission:
    """Return the photo that keeps a student from being photographed again.

    Raises:
        AnswerIsNo: no photo of theirs is approved or handed over.
    """
    for submission in submissions.of_student(store, student_no):
        if submission.state in ("approved", "exported"):
            return submission
    raise AnswerIsNo("unlock.nothing_locked", student_no=student_no)


def unlock(store: Store, number: str, act: Unlocking) -> Submission:
    """Withdraw an approved photo and return its record; audited.

    Raises:
        AnswerIsNo: the person may not, the photo is not locked, somebody changed it since it
            was looked at, it is on its way in a batch, or it is handed over and no override
            is meant.
        BadInput: no such photo, no reason, or too long a one.
    """
    reason = " ".join(act.reason.split())
    if not 0 < len(reason) <= LONGEST_REASON:
        raise BadInput("unlock.no_reason", limit=LONGEST_REASON)
    with store.writing():
        people.demand(store, act.who, "unlock")
        before = _locked(store, number, act)
        batch = batches.batch_of(store, before.id)
        after = submissions.move(store, before, "withdrawn")
        detail: dict[str, object] = {
            "student_no": before.student_no,
            "reason": reason,
            "override": before.state == "exported",
            "batch": batch.folder if batch else None,
            "before": {"state": before.state, "version": before.version},
            "after": {"state": after.state, "version": after.version},
            "finished_sha256": before.finished_sha256,
            **act.who.trace,
        }
        audit.append(store, audit.Entry(act.now, act.who.name, "unlock", number, detail))
    logger.info("%s was %s and is unlocked", number, before.state)
    return after


def _locked(store: Store, number: str, act: Unlocking) -> Submission:
    submission = submissions.get(store, number)
    if act.expected_version not in (None, submission.version):
        raise AnswerIsNo("submission.stale", number=number)
    if submission.state not in ("approved", "exported"):
        raise AnswerIsNo("unlock.not_locked", number=number)
    for batch in batches.batches_of(store, submission.id):
        if batch.completed_at is None:
            raise AnswerIsNo("unlock.on_its_way", number=number, batch=batch.folder)
    if submission.state == "exported" and not act.override:
        raise AnswerIsNo("unlock.handed_over", number=number)
    return submission
