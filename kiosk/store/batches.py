"""What was handed over to the office: the batches, in an unbroken sequence per booth.

A batch is recorded in two steps. ``promise`` fixes for good what a number stands
for (its photos and its manifest) just before the folder becomes visible at its
place; ``complete`` says that it is there. Between the two, and only there, a
booth may have stopped: ``promised`` finds that batch again. Trials of the booth
(simulated photos) are numbered apart.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from kiosk.errors import AnswerIsNo
from kiosk.store import text
from kiosk.store.open import Cell, Row, Store


@dataclass(frozen=True)
class NewBatch:
    """What is recorded of a batch.

    Attributes:
        folder: the batch's own name, without the place it was written to.
        previous_manifest_sha256: None for a booth's first batch.
        simulated: the photos are trials of the booth; real ones are never among them.
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
    """A batch that was promised or handed over, with the number of its photos.

    Attributes:
        completed_at: when it was known to be at its place; None if only promised.
    """

    id: int
    count: int
    completed_at: datetime | None


@dataclass(frozen=True)
class NewItem:
    """One photo on its way into a batch: the row of its submission, and its file."""

    submission_id: int
    file_name: str
    photo_sha256: str


@dataclass(frozen=True)
class Item:
    """One photo of a batch."""

    submission_number: str
    student_no: str
    file_name: str
    photo_sha256: str


def promise(store: Store, new: NewBatch, items: Sequence[NewItem]) -> Batch:
    """Fix what a batch's number stands for; only inside ``Store.writing``.

    Raises:
        AnswerIsNo: another batch of the booth was recorded since the sequence and the
            last manifest were read, or one of the submissions is not approved any more
            or stands in a batch already.
        ValueError: no photos, which is a bug.
    """
    _demand_next(last(store, new.booth, simulated=new.simulated), new)
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
        _demand_free(store, item)
        _add_item(store, batch_id, item)
    return Batch(**vars(new), id=batch_id, count=len(items), completed_at=None)


def complete(store: Store, batch: Batch, now: datetime) -> Batch:
    """Say that a promised batch is at its place: its submissions are ``exported``.

    Only inside ``Store.writing``.

    Raises:
        AnswerIsNo: somebody else has completed it meanwhile.
    """
    changed = store.change(
        "UPDATE batches SET completed_at = ? WHERE id = ? AND completed_at IS NULL",
        [text.from_moment(now), batch.id],
    )
    if not changed:
        raise AnswerIsNo("store.batch_overtaken", booth=batch.booth)
    moved = store.change(
        "UPDATE submissions SET state = 'exported', version = version + 1"
        " WHERE state = 'approved'"
        " AND id IN (SELECT submission_id FROM batch_items WHERE batch_id = ?)",
        [batch.id],
    )
    if moved != batch.count:
        raise RuntimeError(f"{batch.folder}: {moved} of {batch.count} photos are approved")
    return replace(batch, completed_at=now)


def promised(store: Store, *, simulated: bool) -> Batch | None:
    """Return the batch that was promised but is not known to be at its place, or None."""
    rows = store.rows(
        "SELECT * FROM batches WHERE completed_at IS NULL AND simulated = ? ORDER BY id LIMIT 1",
        [int(simulated)],
    )
    return _batch(rows[0]) if rows else None


def last(store: Store, booth: str, *, simulated: bool = False) -> Batch | None:
    """Return a booth's newest batch, or None; trials are numbered apart."""
    rows = store.rows(
        "SELECT * FROM batches WHERE booth = ? AND simulated = ? ORDER BY sequence DESC LIMIT 1",
        [booth, int(simulated)],
    )
    return _batch(rows[0]) if rows else None


def all_batches(store: Store) -> list[Batch]:
    """Return every batch, by booth and sequence, trials last."""
    rows = store.rows("SELECT * FROM batches ORDER BY simulated, booth, sequence")
    return [_batch(row) for row in rows]


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


def _demand_free(store: Store, item: NewItem) -> None:
    rows = store.rows(
        "SELECT number, state, batch_id FROM submissions"
        " LEFT JOIN batch_items ON submission_id = id WHERE id = ?",
        [item.submission_id],
    )
    if rows[0]["state"] != "approved" or rows[0]["batch_id"] is not None:
        raise AnswerIsNo("submission.stale", number=rows[0]["number"])


def _demand_next(previous: Batch | None, new: NewBatch) -> None:
    sequence = previous.sequence + 1 if previous else 1
    link = previous.manifest_sha256 if previous else None
    if (new.sequence, new.previous_manifest_sha256) != (sequence, link):
        raise AnswerIsNo("store.batch_overtaken", booth=new.booth)


def _add_item(store: Store, batch_id: int, item: NewItem) -> None:
    row: dict[str, Cell] = {
        "batch_id": batch_id,
        "submission_id": item.submission_id,
        "file_name": item.file_name,
        "photo_sha256": item.photo_sha256,
    }
    store.insert("batch_items", row)


def _batch(row: Row) -> Batch:
    values = dict(row)
    exported_at = text.to_moment(values.pop("exported_at"))
    simulated = bool(values.pop("simulated"))
    done = values.pop("completed_at")
    completed_at = text.to_moment(done) if done else None
    return Batch(**values, exported_at=exported_at, simulated=simulated, completed_at=completed_at)
