"""What a reviewer decided about a photo, and why."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from kiosk.store import text
from kiosk.store.open import Store

Choice = Literal["approve", "reject"]


@dataclass(frozen=True)
class Review:
    """One decision.

    Attributes:
        reasons: codes of ``assets/reasons.toml``; empty for an approval, and where a student was
            asked to come again without any fault.
        note: the reviewer's own words; for an override, why.
        override: approved although a rule is broken.
    """

    decision: Choice
    reasons: Sequence[str]
    note: str
    override: bool
    reviewer: str
    decided_at: datetime


def add(store: Store, submission_id: int, review: Review) -> None:
    """Keep a decision; only inside ``Store.writing``."""
    row = {
        "submission_id": submission_id,
        "decision": review.decision,
        "reasons": text.canonical(list(review.reasons)),
        "note": review.note,
        "override": int(review.override),
        "reviewer": review.reviewer,
        "decided_at": text.from_moment(review.decided_at),
    }
    store.insert("reviews", row)


def of_submission(store: Store, submission_id: int) -> list[Review]:
    """Return the decisions about a submission, oldest first."""
    rows = store.rows("SELECT * FROM reviews WHERE submission_id = ? ORDER BY id", [submission_id])
    return [
        Review(
            decision=row["decision"],
            reasons=tuple(json.loads(row["reasons"])),
            note=row["note"],
            override=bool(row["override"]),
            reviewer=row["reviewer"],
            decided_at=text.to_moment(row["decided_at"]),
        )
        for row in rows
    ]
