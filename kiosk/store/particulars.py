"""What a visit left with a submission: the consent, the decision, and what the staff should see."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, get_args

from kiosk.store import text
from kiosk.store.open import Store

Identity = Literal["proved", "unchecked"]
IDENTITIES: tuple[Identity, ...] = get_args(Identity)


@dataclass(frozen=True)
class Kept:
    """The particulars of a submission as they stand in its row.

    Attributes:
        decision: path, reason, fields and facts; None where none was made.
        flagged: the student said that something in their data is wrong.
        identity: whether the second fact was asked for and right.
    """

    consent_version: str
    consent_sha256: str
    consent_language: str
    consent_given_at: datetime
    decision: Mapping[str, object] | None
    flagged: bool
    identity: Identity


def add(store: Store, submission_id: int, kept: Kept) -> None:
    """Keep the particulars of a submission; only inside ``Store.writing``."""
    row = vars(kept) | {
        "submission_id": submission_id,
        "consent_given_at": text.from_moment(kept.consent_given_at),
        "decision": None if kept.decision is None else text.canonical(dict(kept.decision)),
        "flagged": int(kept.flagged),
    }
    store.insert("particulars", row)


def find(store: Store, submission_id: int) -> Kept | None:
    """Return the particulars of a submission, or None."""
    rows = store.rows("SELECT * FROM particulars WHERE submission_id = ?", [submission_id])
    if not rows:
        return None
    values = {name: value for name, value in rows[0].items() if name != "submission_id"}
    decision = values["decision"]
    return Kept(
        **{
            **values,
            "consent_given_at": text.to_moment(values["consent_given_at"]),
            "decision": None if decision is None else json.loads(decision),
            "flagged": bool(values["flagged"]),
        }
    )
