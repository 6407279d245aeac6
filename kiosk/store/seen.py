"""What somebody looked at before they acted on a student, so that no change is lost unseen.

A student has no version of their own: every act on one writes an entry into the trail, so the
newest of those entries is the version.
"""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.errors import AnswerIsNo
from kiosk.store.open import Store


@dataclass(frozen=True)
class Seen:
    """A student as somebody looked at them.

    Attributes:
        student_no: of the student.
        entry: number of the newest entry in the trail on the student then; 0 for none.
    """

    student_no: str
    entry: int


Whom = str | Seen
"""Whom an act is about: a student number as it stands, or what was looked at."""


def look(store: Store, student_no: str) -> Seen:
    """Return what is there to be looked at now."""
    rows = store.rows(
        "SELECT coalesce(max(id), 0) AS entry FROM audit WHERE subject = ?", [student_no]
    )
    return Seen(student_no, rows[0]["entry"])


def demand_unchanged(store: Store, whom: Whom) -> str:
    """Return the student number, if nothing was done since it was looked at.

    To be asked inside ``Store.writing``, before anything is changed.

    Raises:
        AnswerIsNo: somebody else acted in between.
    """
    if isinstance(whom, str):
        return whom
    if look(store, whom.student_no) != whom:
        raise AnswerIsNo("student.stale", student_no=whom.student_no)
    return whom.student_no
