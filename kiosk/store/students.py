"""The people whose photos the booth keeps, known by student number."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from kiosk.store import text
from kiosk.store.open import Store


@dataclass(frozen=True)
class Student:
    """A person; the name is unknown until somebody brings a list."""

    student_no: str
    name: str | None
    created_at: datetime


def find(store: Store, student_no: str) -> Student | None:
    """Return the student of that number, or None."""
    rows = store.rows("SELECT * FROM students WHERE student_no = ?", [student_no])
    if not rows:
        return None
    row = rows[0]
    return Student(row["student_no"], row["name"], text.to_moment(row["created_at"]))


def ensure(store: Store, student_no: str, now: datetime) -> None:
    """Make the student known if they are not yet; only inside ``Store.writing``."""
    if find(store, student_no) is None:
        created_at = text.from_moment(now)
        store.insert("students", {"student_no": student_no, "created_at": created_at})
