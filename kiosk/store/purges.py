"""Originals that may go, and the record of those that went.

An original goes when the office has accepted a photo of its student: that photo's
own, and those of the student's earlier takes, which nobody will ask for again. Its
row in ``images`` stays, with its size and its hash; the finished photo stays whole.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from kiosk.store import text
from kiosk.store.open import Row, Store, told

GONE: Final = b"\0"
"""What stands in place of a purged picture; the table refuses a picture of no bytes."""
_CANDIDATES = """
    SELECT submissions.id, submissions.number, submissions.student_no, images.sha256,
        length(data) AS size_bytes,
        min(acknowledgements.at) AS acknowledged_at
    FROM submissions
    JOIN images ON images.submission_id = submissions.id AND kind = 'original'
    JOIN submissions AS accepted ON accepted.student_no = submissions.student_no
        AND (accepted.id = submissions.id
            OR (accepted.id > submissions.id AND submissions.state IN ('returned', 'withdrawn')))
    JOIN acknowledgements ON acknowledgements.submission_id = accepted.id AND reply = 'accepted'
    WHERE NOT EXISTS (SELECT 1 FROM purges WHERE purges.submission_id = submissions.id)
        AND NOT EXISTS (SELECT 1 FROM erased_photos WHERE submission_id = submissions.id)
    GROUP BY submissions.id
    ORDER BY submissions.id
"""


@dataclass(frozen=True)
class Original:
    """An original that may go some time after the office accepted its student's photo.

    Attributes:
        id: the row of the submission.
        number: of the submission.
        sha256: of the bytes.
        acknowledged_at: when the office accepted.
    """

    id: int
    number: str
    sha256: str
    size_bytes: int
    acknowledged_at: datetime
    student_no: str


@dataclass(frozen=True)
class Purge:
    """The record of an original that went."""

    submission_id: int
    purged_at: datetime
    purged_by: str
    acknowledged_at: datetime
    sha256: str
    size_bytes: int


@dataclass(frozen=True)
class Gone:
    """An original that went, by its photo's number and its student."""

    number: str
    student_no: str
    purge: Purge


def candidates(store: Store) -> list[Original]:
    """Return the originals of students whose photo the office accepted, and that are here still."""
    return [
        Original(
            row["id"],
            row["number"],
            row["sha256"],
            row["size_bytes"],
            text.to_moment(row["acknowledged_at"]),
            row["student_no"],
        )
        for row in store.rows(_CANDIDATES)
    ]


def purge(store: Store, original: Original, by: str, now: datetime) -> bool:
    """Record an original as gone and take its bytes away; only inside ``Store.writing``.

    Returns:
        False if somebody else has done it meanwhile, and nothing was changed.
    """
    if of_submission(store, original.id) is not None:
        return False
    store.insert(
        "purges",
        {
            "submission_id": original.id,
            "purged_at": text.from_moment(now),
            "purged_by": by,
            "acknowledged_at": text.from_moment(original.acknowledged_at),
            "sha256": original.sha256,
            "size_bytes": original.size_bytes,
        },
    )
    changed = store.change(
        "UPDATE images SET data = ? WHERE submission_id = ? AND kind = 'original' AND sha256 = ?",
        [GONE, original.id, original.sha256],
    )
    if changed != 1:
        raise RuntimeError(f"{original.number}: {changed} originals of that hash")
    return True


def of_submission(store: Store, submission_id: int) -> Purge | None:
    """Return the record of a submission's purged original, or None while it is here."""
    rows = store.rows("SELECT * FROM purges WHERE submission_id = ?", [submission_id])
    return _purge(rows[0]) if rows else None


def recorded(store: Store, most: int) -> list[Gone]:
    """Return the records of those that went last, newest first."""
    sql = (
        "SELECT submissions.number, student_no, purges.* FROM purges"
        " JOIN submissions ON submissions.id = submission_id"
        " ORDER BY purged_at DESC, submission_id DESC LIMIT ?"
    )
    return [Gone(row["number"], row["student_no"], _purge(row)) for row in store.rows(sql, [most])]


def count(store: Store) -> int:
    """Return how many originals went."""
    found: int = store.rows("SELECT count(*) AS count FROM purges")[0]["count"]
    return found


def forget_bytes(store: Store) -> None:
    """Have the file overwrite what is dropped from now on, instead of only letting go of it."""
    with told(store.path):
        store.db.execute("PRAGMA secure_delete = ON").fetchone()


def clear_log(store: Store) -> bool:
    """Write the write-ahead log home and cut it to nothing: it may hold what was dropped.

    Returns:
        False if somebody is reading just now and it must be done another time.
    """
    with told(store.path):
        try:
            busy, _, _ = store.db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY:
                raise
            return False
    return not busy


def _purge(row: Row) -> Purge:
    return Purge(
        submission_id=row["submission_id"],
        purged_at=text.to_moment(row["purged_at"]),
        purged_by=row["purged_by"],
        acknowledged_at=text.to_moment(row["acknowledged_at"]),
        sha256=row["sha256"],
        size_bytes=row["size_bytes"],
    )
