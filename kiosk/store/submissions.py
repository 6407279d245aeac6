"""A photo handed in, and the states it passes through.

submitted -> approved -> exported, or submitted -> returned, or submitted ->
withdrawn; where a second reviewer refuses an override, approved -> returned; where a
reviewer takes a decision back, approved or returned -> submitted; where the office
refuses what it was handed, exported -> returned. Each move counts the version up and
names the version it started from, so that of two people who decide at once the second
is told.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, get_args

from kiosk.errors import AnswerIsNo, BadInput
from kiosk.store import text
from kiosk.store.open import Cell, Row, Store

State = Literal["submitted", "approved", "returned", "withdrawn", "exported"]
STATES: tuple[State, ...] = get_args(State)
LIVE: tuple[State, ...] = ("submitted", "approved", "exported")
Verdict = Literal["pass", "warn", "fail"]
VERDICTS: tuple[Verdict, ...] = get_args(Verdict)

_NEXT: Mapping[State, tuple[State, ...]] = {
    "submitted": ("approved", "returned", "withdrawn"),
    # Back again only while nobody has confirmed its override, as kiosk/review.py sees to.
    "approved": ("exported", "returned", "withdrawn", "submitted"),
    # Back to the queue only by ``kiosk/review.py``, while nothing has come of it.
    "returned": ("submitted",),
    "withdrawn": (),
    # Back again if the office refused it, as kiosk/batch/acknowledge.py sees to.
    "exported": ("withdrawn", "returned"),
}
_SELECT = """
    SELECT submissions.*, original.sha256 AS original_sha256, finished.sha256 AS finished_sha256
    FROM submissions
    JOIN images AS original
        ON original.submission_id = submissions.id AND original.kind = 'original'
    JOIN images AS finished
        ON finished.submission_id = submissions.id AND finished.kind = 'finished'
"""
_WITHOUT_CODE = """
    WHERE state IN ('submitted', 'approved', 'exported') AND NOT EXISTS (
        SELECT 1 FROM collection_codes AS codes WHERE codes.student_no = submissions.student_no
    )
    ORDER BY submitted_at, submissions.id
"""
_SERIAL_DIGITS = 4


@dataclass(frozen=True)
class NewSubmission:
    """What is known of a photo at the moment it is handed in."""

    student_no: str
    booth: str
    source: str
    simulated: bool
    profile_id: str
    profile_sha256: str
    software: str
    taken_at: datetime
    submitted_at: datetime
    verdict: Verdict
    report: Mapping[str, object]
    transform: Mapping[str, object]


@dataclass(frozen=True)
class Submission(NewSubmission):
    """A photo that was handed in.

    Attributes:
        id: the row, for the other tables.
        number: what people call it; booth, day, serial, nothing personal.
        version: counts the moves between states.
        report: the JSON object of ``photo check``.
        transform: how the finished photo was cut out of the original.
    """

    id: int
    number: str
    state: State
    version: int
    original_sha256: str
    finished_sha256: str

    @property
    def failing_rules(self) -> tuple[str, ...]:
        """The ids of the rules that the report says are broken."""
        return self.rules_with("fail")

    def rules_with(self, verdict: str) -> tuple[str, ...]:
        """Return the ids of the report's rules with that verdict, in the report's order."""
        rules = self.report["rules"]
        if not isinstance(rules, list):
            raise TypeError(f"{self.number}: the report's rules are not a list")
        return tuple(rule["id"] for rule in rules if rule["verdict"] == verdict)


def add(store: Store, new: NewSubmission) -> tuple[int, str]:
    """Record a submission and return its row and number; only inside ``Store.writing``.

    Its two pictures must follow in the same transaction.
    """
    number = _next_number(store, new)
    row: dict[str, Cell] = {
        "number": number,
        "student_no": new.student_no,
        "state": "submitted",
        "version": 1,
        "booth": new.booth,
        "source": new.source,
        "simulated": int(new.simulated),
        "profile_id": new.profile_id,
        "profile_sha256": new.profile_sha256,
        "software": new.software,
        "taken_at": text.from_moment(new.taken_at),
        "submitted_at": text.from_moment(new.submitted_at),
        "verdict": new.verdict,
        "report": text.canonical(dict(new.report)),
        "transform": text.canonical(dict(new.transform)),
    }
    return store.insert("submissions", row), number


def get(store: Store, number: str) -> Submission:
    """Return the submission of that number.

    Raises:
        BadInput: there is none.
    """
    rows = store.rows(f"{_SELECT} WHERE number = ?", [number])
    if not rows:
        raise BadInput("submission.unknown", number=shortened(number))
    return _submission(rows[0])


def of_student(store: Store, student_no: str) -> list[Submission]:
    """Return a student's submissions, oldest first."""
    return [
        _submission(row)
        for row in store.rows(f"{_SELECT} WHERE student_no = ? ORDER BY id", [student_no])
    ]


def in_state(store: Store, state: State) -> list[Submission]:
    """Return the submissions in a state, the one that has waited longest first."""
    return [
        _submission(row)
        for row in store.rows(f"{_SELECT} WHERE state = ? ORDER BY submitted_at, id", [state])
    ]


def waiting_since(store: Store) -> list[datetime]:
    """Return when the photos that wait for a decision were handed in, the oldest first."""
    rows = store.rows(
        "SELECT submitted_at FROM submissions WHERE state = 'submitted' ORDER BY submitted_at"
    )
    return [text.to_moment(row["submitted_at"]) for row in rows]


def waiting_for_code(store: Store) -> list[Submission]:
    """Return the live submissions of students whose collection code is not here, oldest first."""
    return [_submission(row) for row in store.rows(_SELECT + _WITHOUT_CODE)]


def move(store: Store, submission: Submission, state: State) -> Submission:
    """Bring a submission into its next state; only inside ``Store.writing``.

    Raises:
        AnswerIsNo: somebody changed the submission since it was read.
        ValueError: the state does not follow on its present one, which is a bug.
    """
    if state not in _NEXT[submission.state]:
        raise ValueError(f"{submission.number}: {submission.state} does not become {state}")
    changed = store.change(
        "UPDATE submissions SET state = ?, version = version + 1 WHERE id = ? AND version = ?",
        [state, submission.id, submission.version],
    )
    if not changed:
        raise AnswerIsNo("submission.stale", number=submission.number)
    return get(store, submission.number)


def shortened(entry: str, length: int = 20) -> str:
    """Return what somebody entered, short enough for a sentence."""
    return entry if len(entry) <= length else f"{entry[:length]}…"


def _next_number(store: Store, new: NewSubmission) -> str:
    """Return booth, day and a serial that starts anew each day.

    The day is that of the moment's own time zone: people at the booth read it.
    """
    prefix = f"{new.booth}-{new.submitted_at:%Y%m%d}-"
    rows = store.rows(
        "SELECT max(CAST(substr(number, ?) AS INTEGER)) AS serial FROM submissions"
        " WHERE substr(number, 1, ?) = ?",
        [len(prefix) + 1, len(prefix), prefix],
    )
    serial = (rows[0]["serial"] or 0) + 1
    return f"{prefix}{serial:0{_SERIAL_DIGITS}d}"


def _submission(row: Row) -> Submission:
    values = dict(row)
    return Submission(
        **{
            **values,
            "simulated": bool(values["simulated"]),
            "taken_at": text.to_moment(values["taken_at"]),
            "submitted_at": text.to_moment(values["submitted_at"]),
            "report": json.loads(values["report"]),
            "transform": json.loads(values["transform"]),
        }
    )
