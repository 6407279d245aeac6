"""Takes an override back that a second reviewer has confirmed, with a reason.

The photo waits for a decision again, as if nobody had decided; what was decided and
confirmed stays in the records. Any reviewer may do it, as any may see that two others were
wrong; but not once the photo is on its way to the office, which then has to be asked.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from kiosk.errors import AnswerIsNo, BadInput
from kiosk.rights import Actor
from kiosk.store import audit, batches, confirmations, people, submissions
from kiosk.store.confirmations import Override
from kiosk.store.open import Store
from kiosk.store.submissions import Submission

logger = logging.getLogger(__name__)

LONGEST_REASON: Final = 500


@dataclass(frozen=True)
class Revoking:
    """Why an override is taken back.

    Attributes:
        who: who does it; the right to it is asked for in the store.
        now: the moment, aware.
        reason: why, in the person's own words.
        expected_version: the version that was looked at; None takes the present one.
    """

    who: Actor
    now: datetime
    reason: str
    expected_version: int | None = None


def may_be_revoked(submission: Submission, override: Override | None) -> bool:
    """Return whether a photo stands approved by an override that was confirmed."""
    confirmed = override is not None and override.confirmed_by is not None
    return submission.state == "approved" and confirmed


def revoke(store: Store, number: str, act: Revoking) -> Submission:
    """Let a photo wait again that was passed by a confirmed override; audited.

    Raises:
        AnswerIsNo: the person may not, no confirmed override stands there, somebody changed
            the photo since it was looked at, or it is on its way in a batch.
        BadInput: no such photo, no reason, or too long a one.
    """
    reason = " ".join(act.reason.split())
    if not 0 < len(reason) <= LONGEST_REASON:
        raise BadInput("revoke.no_reason", limit=LONGEST_REASON)
    with store.writing():
        people.demand(store, act.who, "revoke_override")
        before = submissions.get(store, number)
        if act.expected_version not in (None, before.version):
            raise AnswerIsNo("submission.stale", number=number)
        override = confirmations.of_submission(store, before.id)
        if override is None or not may_be_revoked(before, override):
            raise AnswerIsNo("revoke.nothing", number=number)
        if (batch := batches.batch_of(store, before.id)) is not None:
            raise AnswerIsNo("revoke.on_its_way", number=number, batch=batch.folder)
        after = submissions.move(store, before, "submitted")
        detail: dict[str, object] = {
            "reason": reason,
            "student_no": before.student_no,
            "before": {
                "state": before.state,
                "override_by": override.by,
                "confirmed_by": override.confirmed_by,
            },
            "after": {"state": after.state},
            "finished_sha256": before.finished_sha256,
            **act.who.trace,
        }
        audit.append(store, audit.Entry(act.now, act.who.name, "revoke_override", number, detail))
    logger.info("%s waits again: confirmed override revoked", number)
    return after
