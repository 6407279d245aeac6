"""What an export needs to know of each photo: the submission, its approval and its hashes.

Read in one query, without the pictures, so that ten thousand photos are a few
megabytes; the bytes of a picture are fetched one at a time from ``images``.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from kiosk.store import text
from kiosk.store.batches import SCHOOL_SYSTEMS, Batch
from kiosk.store.open import Row, Store

# The newest decision counts; the trail keeps, out of reach of an edit, which bytes were approved
# and who sent somebody to the camera whom the rules did not.
_SELECT = """
    WITH approvals AS (
        SELECT subject, json_extract(detail, '$.finished_sha256') AS sha256, max(id)
        FROM audit WHERE act = 'approve' GROUP BY subject
    ),
    admissions AS (
        SELECT subject, who, max(id) FROM audit WHERE act = 'admit' GROUP BY subject
    ),
    decisions AS (
        SELECT submission_id, reviewer, decided_at, override, note, max(id) AS review_id
        FROM reviews WHERE decision = 'approve' GROUP BY submission_id
    )
    SELECT submissions.id, number, submissions.student_no, source, simulated, profile_id,
        profile_sha256, verdict, taken_at, submitted_at, reviewer, decided_at, override, note,
        confirmed_by, images.sha256, length(images.data) AS size_bytes,
        approvals.sha256 AS approved_sha256, students.name, identity_no, department, major, level,
        graduates_on, code, json_extract(decision, '$.reason') AS eligibility,
        json_extract(decision, '$.facts.admitted_because') AS admitted_because,
        admissions.who AS admitted_by, batch_items.batch_id, file_name
    FROM submissions
    JOIN images ON images.submission_id = submissions.id AND kind = 'finished'
    JOIN decisions ON decisions.submission_id = submissions.id
    JOIN students ON students.student_no = submissions.student_no
    LEFT JOIN confirmations ON confirmations.review_id = decisions.review_id
    LEFT JOIN approvals ON approvals.subject = number
    LEFT JOIN particulars ON particulars.submission_id = submissions.id
    LEFT JOIN collection_codes ON collection_codes.student_no = submissions.student_no
    LEFT JOIN admissions ON admissions.subject = submissions.student_no
    LEFT JOIN batch_items ON batch_items.submission_id = submissions.id
        AND batch_items.receiver = ?
"""
_ROSTER = (
    "name", "identity_no", "department", "major", "level", "graduates_on", "eligibility",
    "admitted_because",
)  # fmt: skip
_MAY_GO = "state IN ('approved', 'exported') AND (override = 0 OR confirmed_by IS NOT NULL)"


@dataclass(frozen=True)
class Approved:
    """An approved photo on its way to the office.

    Attributes:
        id: the row of the submission.
        number: what people call it.
        source: the camera source.
        profile_sha256: of the profile that it was judged by when it was handed in.
        override_reason: why it was approved although it breaks a rule; empty if it does not.
        sha256: of the finished photo, as its own row says.
        approved_sha256: of the finished photo, as the trail says of the approval; None if
            the trail does not speak of it.
        file_name: its name in the receiver's batch it stands in; None while it is in none.
        confirmed_by: the second reviewer who agreed to an override; empty if none was needed.
        verdict: of the report that was made when it was handed in.
        name: as the roster says; this and the rest of the roster is empty where it is silent.
        graduates_on: the day, as YYYY-MM-DD.
        collection_code: of CHSI; empty while there is none.
        eligibility: code of the reason why the student might be photographed; empty if nobody
            decided.
        admitted_because: why the staff sent the student to the camera against the rules.
        admitted_by: who did.
    """

    id: int
    number: str
    student_no: str
    source: str
    simulated: bool
    profile_id: str
    profile_sha256: str
    taken_at: datetime
    submitted_at: datetime
    approved_by: str
    approved_at: datetime
    override_reason: str
    sha256: str
    size_bytes: int
    approved_sha256: str | None
    file_name: str | None
    confirmed_by: str = ""
    verdict: str = "pass"
    name: str = ""
    identity_no: str = ""
    department: str = ""
    major: str = ""
    level: str = ""
    graduates_on: str = ""
    collection_code: str = ""
    eligibility: str = ""
    admitted_because: str = ""
    admitted_by: str = ""


def waiting(store: Store, *, simulated: bool, receiver: str = SCHOOL_SYSTEMS) -> list[Approved]:
    """Return the approved photos that stand in no batch for a receiver yet, by student number.

    An override that no second reviewer has confirmed is not among them.
    """
    rows = store.rows(
        f"{_SELECT} WHERE {_MAY_GO} AND batch_id IS NULL AND simulated = ?"
        " ORDER BY submissions.student_no, number",
        [receiver, int(simulated)],
    )
    return [_approved(row) for row in rows]


def of_batch(store: Store, batch: Batch) -> list[Approved]:
    """Return the photos of a batch, promised or complete, by file name."""
    rows = store.rows(
        f"{_SELECT} WHERE batch_id = ? ORDER BY file_name", [batch.receiver, batch.id]
    )
    return [_approved(row) for row in rows]


def report_of(store: Store, submission_id: int) -> Mapping[str, object]:
    """Return the report that was made of a photo when it was handed in."""
    (row,) = store.rows("SELECT report FROM submissions WHERE id = ?", [submission_id])
    report: Mapping[str, object] = json.loads(row["report"])
    return report


def _approved(row: Row) -> Approved:
    return Approved(
        id=row["id"],
        number=row["number"],
        student_no=row["student_no"],
        source=row["source"],
        simulated=bool(row["simulated"]),
        profile_id=row["profile_id"],
        profile_sha256=row["profile_sha256"],
        taken_at=text.to_moment(row["taken_at"]),
        submitted_at=text.to_moment(row["submitted_at"]),
        approved_by=row["reviewer"],
        approved_at=text.to_moment(row["decided_at"]),
        override_reason=row["note"] if row["override"] else "",
        confirmed_by=row["confirmed_by"] or "",
        sha256=row["sha256"],
        size_bytes=row["size_bytes"],
        approved_sha256=row["approved_sha256"],
        file_name=row["file_name"],
        verdict=row["verdict"],
        collection_code=row["code"] or "",
        admitted_by=row["admitted_by"] or "" if row["admitted_because"] else "",
        **{name: row[name] or "" for name in _ROSTER},
    )
