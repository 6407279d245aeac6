"""The second pair of eyes: who agreed that a photo passes although it breaks a rule.

An override that nobody else has confirmed is approved and locked, and goes nowhere: no
batch takes it (``kiosk.store.handover``). It knows nothing of who may confirm.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from kiosk.store import people, text
from kiosk.store.open import Row, Store

# The newest approval of a photo, if it is an override.
_OVERRIDES = """
    SELECT reviews.id, submission_id, reviewer, note, decided_at, confirmed_by, confirmed_at
    FROM reviews
    LEFT JOIN confirmations ON review_id = reviews.id
    WHERE override = 1 AND reviews.id = (
        SELECT max(id) FROM reviews AS newer WHERE newer.submission_id = reviews.submission_id
    )
"""
_WAITING = f"""
    SELECT number FROM ({_OVERRIDES}) AS overrides
    JOIN submissions ON submissions.id = submission_id
    WHERE state = 'approved' AND confirmed_by IS NULL
    ORDER BY decided_at, number
"""  # noqa: S608 - both are ours


@dataclass(frozen=True)
class Override:
    """An approval of a photo that breaks a rule.

    Attributes:
        review_id: the row of the decision.
        by: the first reviewer.
        why: their reason.
        confirmed_by: the second reviewer; None while there is none.
    """

    review_id: int
    by: str
    why: str
    at: datetime
    confirmed_by: str | None
    confirmed_at: datetime | None

    def is_by(self, name: str) -> bool:
        """Return whether the first reviewer has that name, however it is written."""
        return people.folded(self.by) == people.folded(name)


def of_submission(store: Store, submission_id: int) -> Override | None:
    """Return the override by which a photo stands approved; None if it needed none."""
    rows = store.rows(f"{_OVERRIDES} AND submission_id = ?", [submission_id])
    return _override(rows[0]) if rows else None


def waiting(store: Store) -> list[str]:
    """Return the numbers of the photos whose override nobody has confirmed, oldest first."""
    return [row["number"] for row in store.rows(_WAITING)]


def add(store: Store, override: Override, confirmed_by: str, now: datetime) -> None:
    """Keep who confirmed an override; only inside ``Store.writing``."""
    row: dict[str, str | int] = {
        "review_id": override.review_id,
        "confirmed_by": confirmed_by,
        "confirmed_at": text.from_moment(now),
    }
    store.insert("confirmations", row)


def _override(row: Row) -> Override:
    at = row["confirmed_at"]
    return Override(
        review_id=row["id"],
        by=row["reviewer"],
        why=row["note"],
        at=text.to_moment(row["decided_at"]),
        confirmed_by=row["confirmed_by"],
        confirmed_at=text.to_moment(at) if at else None,
    )
