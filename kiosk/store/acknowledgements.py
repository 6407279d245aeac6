"""What the office answered about the photos that it was handed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from kiosk.store import text
from kiosk.store.open import Store

Reply = Literal["accepted", "rejected"]


@dataclass(frozen=True)
class Acknowledgement:
    """The office's answer about one photo: what it was, when it came in and through whom."""

    at: datetime
    by: str
    reply: Reply


def find(store: Store, submission_id: int) -> Acknowledgement | None:
    """Return the office's answer about a submission, or None."""
    rows = store.rows(
        "SELECT at, by, reply FROM acknowledgements WHERE submission_id = ?", [submission_id]
    )
    if not rows:
        return None
    return Acknowledgement(text.to_moment(rows[0]["at"]), rows[0]["by"], rows[0]["reply"])
