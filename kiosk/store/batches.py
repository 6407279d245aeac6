"""What was handed over to the office: the batches, in an unbroken sequence per booth."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from kiosk.errors import AnswerIsNo
from kiosk.store import submissions, text
from kiosk.store.open import Cell, Row, Store
from kiosk.store.submissions import Submission


@dataclass(frozen=True)
class NewBatch:
    """What is recorded of a batch.

    Attributes:
        folder: the batch's own name, without the place it was written to.
        previous_manifest_sha256: None for a booth's first batch.
        simulated: at least one photo is of the built-in sitter.
    """

    booth: str
    sequence: int
    folder: str
    manifest_sha256: str
    previous_manifest_sha256: str | None
    profile_id: str
    profile_sha256: str
    software: str
    exported_at: datetime
    exported_by: str
    simulated: bool


@dataclass(frozen=True)
class Batch(NewBatch):
    """A batch that was handed over, with the number of its photos."""

    id: int
    count: int


@dataclass(frozen=True)
class NewItem:
    """One photo on its way into a batch: the submission as it was read, and its file."""

    submission: Submission
    file_name: str
    photo_sha256: str


@dataclass(frozen=True)
class Item:
    """One photo of a batch."""

    submission_number: str
    student_no: str
    file_name: str
    photo_sha256: str


def record(store: Store, new: NewBatch, items: Sequence[NewItem]) -> Batch:
    """Record a batch and move its submissions to ``exported``; only inside ``Store.writing``.

    Raises:
        AnswerIsNo: a submission was changed since it was read, or another batch of the
            booth was recorded since the sequence and the last manifest were read.
        ValueError: no photos, which is a bug.
    """
    _demand_next(last(store, new.booth), new)
    if not items:
        raise ValueError("a batch needs a photo")
    row: dict[str, Cell] = {
        "booth": new.booth,
        "sequence": new.sequence,
        "folder": new.folder,
        "manifest_sha256": new.manifest_sha256,
        "previous_manifest_sha256": new.previous_manifest_sha256,
        "count": len(items),
        "profile_id": new.profile_id,
        "profile_sha256": new.profile_sha256,
        "software": new.software,
        "exported_at": text.from_moment(new.exported_at),
        "exported_by": new.exported_by,
        "simulated": int(new.simulated),
    }
    batch_id = store.insert("batches", row)
    for item in items:
        submissions.move(store, item.submission, "exported")
        _add_item(store, batch_id, item)
    return Batch(**vars(new), id=batch_id, count=len(items))


def last(store: Store, booth: str) -> Batch | None:
    """Return a booth's newest batch, or None."""
    rows = store.rows(
        "SELECT * FROM batches WHERE booth = ? ORDER BY sequence DESC LIMIT 1", [booth]
    )
    return _batch(rows[0]) if rows else None


def all_batches(store: Store) -> list[Batch]:
    """Return every batch, by booth and sequence."""
    return [_batch(row) for row in store.rows("SELECT * FROM batches ORDER BY booth, sequence")]


def items_of(store: Store, batch_id: int) -> list[Item]:
    """Return the photos of a batch, by file name."""
    rows = store.rows(
        "SELECT number, student_no, file_name, photo_sha256 FROM batch_items"
        " JOIN submissions ON submissions.id = submission_id"
        " WHERE batch_id = ? ORDER BY file_name",
        [batch_id],
    )
    return [
        Item(row["number"], row["student_no"], row["file_name"], row["photo_sha256"])
        for row in rows
    ]


def batch_of(store: Store, submission_id: int) -> Batch | None:
    """Return the batch that a submission went out with, or None."""
    rows = store.rows(
        "SELECT batches.* FROM batches JOIN batch_items ON batch_id = batches.id"
        " WHERE submission_id = ?",
        [submission_id],
    )
    return _batch(rows[0]) if rows else None


def _demand_next(previous: Batch | None, new: NewBatch) -> None:
    sequence = previous.sequence + 1 if previous else 1
    link = previous.manifest_sha256 if previous else None
    if (new.sequence, new.previous_manifest_sha256) != (sequence, link):
        raise AnswerIsNo("store.batch_overtaken", booth=new.booth)


def _add_item(store: Store, batch_id: int, item: NewItem) -> None:
    row: dict[str, Cell] = {
        "batch_id": batch_id,
        "submission_id": item.submission.id,
        "file_name": item.file_name,
        "photo_sha256": item.photo_sha256,
    }
    store.insert("batch_items", row)


def _batch(row: Row) -> Batch:
    values = dict(row)
    exported_at = text.to_moment(values.pop("exported_at"))
    simulated = bool(values.pop("simulated"))
    return Batch(**values, exported_at=exported_at, simulated=simulated)
