"""The review's queue as lines: what waits for a decision, read without reports or pictures."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from kiosk.store import confirmations, text
from kiosk.store.confirmations import Override
from kiosk.store.open import Row, Store
from kiosk.store.submissions import Submission, Verdict

_SELECT = """
    SELECT submissions.id, number, submissions.student_no, students.name, submitted_at, version,
        verdict, simulated
    FROM submissions JOIN students ON students.student_no = submissions.student_no
"""


@dataclass(frozen=True)
class Waiting:
    """A line of the queue.

    Attributes:
        number: of the submission.
        version: of the record; a decision names the one that was looked at.
        verdict: of the whole photo.
        simulated: the sitter was the built-in one.
        override: what another reviewer has approved and somebody else must confirm; else None.
        name: of the student, "" where nobody knows it; a new list may change it meanwhile.
    """

    number: str
    student_no: str
    submitted_at: datetime
    version: int
    verdict: Verdict
    simulated: bool
    override: Override | None = None
    name: str = field(default="", compare=False)


def lines(store: Store) -> list[Waiting]:
    """Return the photos that wait for a first decision, the one handed in first in front."""
    rows = store.rows(f"{_SELECT} WHERE state = 'submitted' ORDER BY submitted_at, submissions.id")
    return [_line(row) for row in rows]


def unconfirmed(store: Store) -> list[Waiting]:
    """Return the photos whose override waits for a second reviewer, the oldest override first."""
    return [
        _line(row, confirmations.of_submission(store, row["id"]))
        for number in confirmations.waiting(store)
        for row in store.rows(f"{_SELECT} WHERE number = ?", [number])
    ]


def line_of(submission: Submission, override: Override | None, name: str) -> Waiting:
    """Return the line of a submission that was read whole."""
    return Waiting(
        number=submission.number,
        student_no=submission.student_no,
        submitted_at=submission.submitted_at,
        version=submission.version,
        verdict=submission.verdict,
        simulated=submission.simulated,
        override=override,
        name=name,
    )


def _line(row: Row, override: Override | None = None) -> Waiting:
    return Waiting(
        number=row["number"],
        student_no=row["student_no"],
        submitted_at=text.to_moment(row["submitted_at"]),
        version=row["version"],
        verdict=row["verdict"],
        simulated=bool(row["simulated"]),
        override=override,
        name=row["name"] or "",
    )
