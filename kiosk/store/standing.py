"""What decides about students besides the list, of all of them at once: photos and codes."""

from __future__ import annotations

from datetime import datetime

from kiosk.store import text
from kiosk.store.open import Store


def accepted(store: Store) -> dict[str, tuple[str, datetime]]:
    """Return student number -> the number of the approved photo and when it was taken."""
    rows = store.stream(
        "SELECT student_no, number, taken_at FROM submissions"
        " WHERE state IN ('approved', 'exported') ORDER BY id DESC"
    )
    return {row["student_no"]: (row["number"], text.to_moment(row["taken_at"])) for row in rows}


def with_code(store: Store) -> frozenset[str]:
    """Return the numbers of the students whose collection code is here."""
    return frozenset(
        row["student_no"] for row in store.stream("SELECT student_no FROM collection_codes")
    )
