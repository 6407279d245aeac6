"""The collection codes of CHSI: one text a student, one student a text, not understood here."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from kiosk.store import text
from kiosk.store.open import Store


@dataclass(frozen=True)
class Code:
    """A collection code as it was scanned, who added it, and when."""

    student_no: str
    code: str
    added_by: str
    added_at: datetime


def find(store: Store, student_no: str) -> Code | None:
    """Return the code of a student, or None."""
    rows = store.rows("SELECT * FROM collection_codes WHERE student_no = ?", [student_no])
    if not rows:
        return None
    row = rows[0]
    return Code(row["student_no"], row["code"], row["added_by"], text.to_moment(row["added_at"]))


def holder(store: Store, code: str) -> str | None:
    """Return the number of the student whose code it is, or None."""
    rows = store.rows("SELECT student_no FROM collection_codes WHERE code = ?", [code])
    return rows[0]["student_no"] if rows else None


def put(store: Store, code: Code) -> None:
    """Keep a student's code in place of an earlier one; only inside ``Store.writing``."""
    store.change(
        "INSERT INTO collection_codes (student_no, code, added_by, added_at) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (student_no) DO UPDATE SET code = excluded.code,"
        " added_by = excluded.added_by, added_at = excluded.added_at",
        [code.student_no, code.code, code.added_by, text.from_moment(code.added_at)],
    )
