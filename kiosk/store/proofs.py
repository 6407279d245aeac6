"""How often the second fact was answered wrongly for a student number, over all visits."""

from __future__ import annotations

from kiosk.store.open import Store


def wrong(store: Store, student_no: str) -> int:
    """Return how many wrong answers stand against a number."""
    rows = store.rows("SELECT wrong FROM proofs WHERE student_no = ?", [student_no])
    return rows[0]["wrong"] if rows else 0


def put(store: Store, student_no: str, count: int) -> None:
    """Set how many wrong answers stand against a number; only inside ``Store.writing``."""
    store.change(
        "INSERT INTO proofs (student_no, wrong) VALUES (?, ?)"
        " ON CONFLICT (student_no) DO UPDATE SET wrong = excluded.wrong",
        [student_no, count],
    )


def at_least(store: Store, count: int) -> list[str]:
    """Return the numbers with so many wrong answers, in order."""
    rows = store.rows("SELECT student_no FROM proofs WHERE wrong >= ? ORDER BY student_no", [count])
    return [row["student_no"] for row in rows]
