"""A photo of the built-in sitter, handed in as a camera would, for what needs a face to measure."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from kiosk.store import students
from kiosk.store.open import Store
from kiosk.store.submissions import Submission
from kiosk.submit import Particulars, Take, submit


def sit(
    store: Store,
    student_no: str,
    take: Take,
    at: datetime,
    particulars: Particulars | None = None,
) -> Submission:
    """Hand in the sitter's photo, which differs from every other one in a byte at its end."""
    own = replace(take, jpeg=take.jpeg + student_no.encode() + str(at).encode())
    return submit(store, student_no, own, booth="BOOTH-1", now=at, particulars=particulars)


def enlist(store: Store, student_no: str, now: datetime, **known: str) -> None:
    """Put a student on the list with what is known of them."""
    with store.writing():
        students.ensure(store, student_no, now)
        for column, value in {"listed": "1", **known}.items():
            sql = f"UPDATE students SET {column} = ? WHERE student_no = ?"  # noqa: S608 - ours
            store.change(sql, [int(value) if column == "listed" else value, student_no])
