"""What a booth holds of one student, and how it lets go of it for good.

Rows that other records lean on stay, emptied: the student's number, the numbers, days,
states and hashes of the photos, the decisions without the words, and the batches. All
else goes. It knows nothing of who may ask for it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from kiosk.store import student_keys, text
from kiosk.store.open import Row, Store
from kiosk.store.purges import GONE
from kiosk.store.students import COLUMNS, Student
from kiosk.store.submissions import LIVE

_NOTHING_MEASURED: Final = '{"rules":[]}'
_OF_STUDENT: Final = "submission_id IN (SELECT id FROM submissions WHERE student_no = ?)"
_BLANKS: Final = ", ".join(
    ("listed = 0", *(f"{each} = NULL" for each in (*COLUMNS[1:], "roster_id", "admitted_because")))
)
_STATES: Final = ", ".join(f"'{state}'" for state in LIVE)
_EMPTIED: Final = (
    f"UPDATE students SET {_BLANKS} WHERE student_no = ?",  # noqa: S608 - ours
    "DELETE FROM roster_before WHERE student_no = ?",
    "DELETE FROM collection_codes WHERE student_no = ?",
    "DELETE FROM proofs WHERE student_no = ?",
    f"DELETE FROM recrops WHERE {_OF_STUDENT}",  # noqa: S608 - ours
    # That somebody agreed, to which text and when, is the record of what was done.
    f"UPDATE particulars SET decision = NULL, flagged = 0 WHERE {_OF_STUDENT}",  # noqa: S608 - ours
    f"UPDATE reviews SET note = '' WHERE {_OF_STUDENT}",  # noqa: S608 - ours
)
_PHOTOS: Final = (
    "UPDATE submissions SET version = version + 1, report = ?, transform = '{}',"  # noqa: S608 - ours
    f" state = CASE WHEN state IN ({_STATES}) THEN 'withdrawn' ELSE state END WHERE student_no = ?"
)
_HELD: Final = """
    SELECT (SELECT count(*) FROM submissions WHERE student_no = ?) AS photos,
        count(*) AS pictures, coalesce(sum(size), 0) AS size_bytes
    FROM (
        SELECT length(data) AS size FROM images
        JOIN submissions ON submissions.id = submission_id
        WHERE student_no = ? AND length(data) > 1
        UNION ALL
        SELECT length(data) FROM recrops
        JOIN submissions ON submissions.id = submission_id WHERE student_no = ?
    )
"""
_BATCHES: Final = """
    SELECT folder, completed_at, file_name, submission_id, batch_id FROM batch_items
    JOIN batches ON batches.id = batch_items.batch_id
    JOIN submissions ON submissions.id = submission_id
    WHERE student_no = ? ORDER BY batches.id
"""


@dataclass(frozen=True)
class Holding:
    """What the booth has of a student.

    Attributes:
        photos: how many were handed in.
        pictures: how many files of them are here: originals, finished ones, and those of before
            a re-crop.
        size_bytes: of the pictures.
        handed_over: names of the batches that went out with a photo.
        on_its_way: name of a batch that is promised and not yet known to be at its place.
    """

    photos: int
    pictures: int
    size_bytes: int
    handed_over: tuple[str, ...]
    on_its_way: str | None


@dataclass(frozen=True)
class Erasure:
    """The record of a deletion."""

    student_no: str
    erased_at: datetime
    erased_by: str
    photos: int
    pictures: int
    size_bytes: int


def holding(store: Store, student_no: str) -> Holding:
    """Return what the booth has of a student."""
    (held,) = store.rows(_HELD, [student_no] * 3)
    batches = store.rows(_BATCHES, [student_no])
    waiting = [row["folder"] for row in batches if row["completed_at"] is None]
    given = dict.fromkeys(row["folder"] for row in batches if row["completed_at"] is not None)
    return Holding(**held, handed_over=tuple(given), on_its_way=waiting[0] if waiting else None)


def erase(store: Store, student: Student, held: Holding, by: str, now: datetime) -> Erasure:
    """Let go of all that the booth has of a student; only inside ``Store.writing``."""
    student_no = student.student_no
    record = Erasure(student_no, now, by, held.photos, held.pictures, held.size_bytes)
    kept = store.insert("erasures", {**vars(record), "erased_at": text.from_moment(now)})
    store.change(
        "INSERT INTO erased_photos (submission_id, erasure_id, handed_over)"
        " SELECT id, ?, EXISTS (SELECT 1 FROM batch_items WHERE submission_id = submissions.id)"
        " FROM submissions WHERE student_no = ?"
        " AND id NOT IN (SELECT submission_id FROM erased_photos)",
        [kept, student_no],
    )
    store.change(f"UPDATE images SET data = ? WHERE {_OF_STUDENT}", [GONE, student_no])  # noqa: S608 - ours
    _rename_files(store, student)
    for sql in _EMPTIED:
        store.change(sql, [student_no])
    store.change(_PHOTOS, [_NOTHING_MEASURED, student_no])
    student_keys.ensure(store, student_no)
    return record


def last_of(store: Store, student_no: str) -> Erasure | None:
    """Return the newest record of a student's deletion, or None."""
    rows = store.rows(
        "SELECT * FROM erasures WHERE student_no = ? ORDER BY id DESC LIMIT 1", [student_no]
    )
    return _erasure(rows[0]) if rows else None


def erased_at(store: Store, submission_id: int) -> datetime | None:
    """Return when the pictures of a submission were deleted at the student's request, or None."""
    rows = store.rows(
        "SELECT erased_at FROM erased_photos JOIN erasures ON erasures.id = erasure_id"
        " WHERE submission_id = ?",
        [submission_id],
    )
    return text.to_moment(rows[0]["erased_at"]) if rows else None


def recorded(store: Store) -> list[Erasure]:
    """Return the records of all deletions, newest first."""
    return [_erasure(row) for row in store.rows("SELECT * FROM erasures ORDER BY id DESC")]


def count_in_trail(store: Store, student: Student) -> int:
    """Return in how many entries of the trail somebody wrote the student's name or identity."""
    written = [word for word in (student.name, student.identity_no) if word]
    terms = " OR ".join("instr(detail, ?) > 0" for _ in written)
    if not written:
        return 0
    found: int = store.rows(
        "SELECT count(*) AS count FROM audit WHERE (subject = ? OR subject IN"  # noqa: S608 - ours
        f" (SELECT number FROM submissions WHERE student_no = ?)) AND ({terms})",
        [student.student_no, student.student_no, *written],
    )[0]["count"]
    return found


def _rename_files(store: Store, student: Student) -> None:
    """Forget names of files that tell who somebody is; a receiver may want such names."""
    telling = [each for each in (student.identity_no, student.name) if each]
    code = store.rows(
        "SELECT code FROM collection_codes WHERE student_no = ?", [student.student_no]
    )
    telling += [row["code"] for row in code]
    for row in store.rows(_BATCHES, [student.student_no]):
        if any(each in row["file_name"] for each in telling):
            store.change(
                "UPDATE batch_items SET file_name = ? WHERE batch_id = ? AND submission_id = ?",
                [f"erased-{row['submission_id']}", row["batch_id"], row["submission_id"]],
            )


def _erasure(row: Row) -> Erasure:
    values = {name: value for name, value in row.items() if name != "id"}
    return Erasure(**{**values, "erased_at": text.to_moment(row["erased_at"])})
