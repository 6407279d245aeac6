"""What was handed over to the office: the batches, in an unbroken sequence per booth.

A batch is recorded in two steps. ``promise`` fixes for good what a number stands
for (its photos and its manifest) just before the folder becomes visible at its
place; ``complete`` says that it is there. Between the two, and only there, a
booth may have stopped: ``promised`` finds that batch again, and ``texts_of`` what
its header and records were, whatever a roster says by then. Every receiver has
numbers of its own, and may be handed every photo once. Trials of the booth
(simulated photos) are numbered apart.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from kiosk.errors import AnswerIsNo
from kiosk.store import text
from kiosk.store.open import Cell, Row, Store

SCHOOL_SYSTEMS: Final = "school-systems"
"""The receiver of old, and of whoever names none."""
_SELECT: Final = """
    SELECT batches.id, booth, batches.receiver, sequence, folder, manifest_sha256,
        previous_manifest_sha256, count, profile_id, profile_sha256, software, exported_at,
        exported_by, simulated, completed_at
    FROM batches
"""


@dataclass(frozen=True)
class NewBatch:
    """What is recorded of a batch.

    Attributes:
        folder: the batch's own name, without the place it was written to.
        previous_manifest_sha256: None for a booth's first batch.
        simulated: the photos are trials of the booth; real ones are never among them.
        receiver: whose numbers it stands among.
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
    receiver: str = SCHOOL_SYSTEMS


@dataclass(frozen=True, kw_only=True)
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


def promise(
    store: Store, new: NewBatch, items: Sequence[NewItem], texts: Mapping[str, str] | None = None
) -> Batch:
    """Fix what a batch's number stands for; only inside ``Store.writing``.

    Args:
        store: the booth's store.
        new: the batch.
        items: its photos.
        texts: its texts by file name, kept until it is complete.

    Raises:
        AnswerIsNo: another batch of the booth was recorded since the sequence and the
            last manifest were read, or one of the submissions is not approved any more
            or stands in a batch for this receiver already.
        ValueError: no photos, which is a bug.
    """
    previous = last(store, new.booth, simulated=new.simulated, receiver=new.receiver)
    _demand_next(previous, new)
    if not items:
        raise ValueError("a batch needs a photo")
    _demand_free(store, new.receiver, items)
    row: dict[str, Cell] = {
        "booth": new.booth,
        "receiver": new.receiver,
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
        "texts": None if texts is None else text.canonical(dict(texts)),
    }
    batch_id = store.insert("batches", row)
    store.change_many(
        "INSERT INTO batch_items (batch_id, receiver, submission_id, file_name, photo_sha256)"
        " VALUES (?, ?, ?, ?, ?)",
        [
            (batch_id, new.receiver, item.submission_id, item.file_name, item.photo_sha256)
            for item in items
        ],
    )
    return Batch(**vars(new), id=batch_id, count=len(items), completed_at=None)


def complete(store: Store, batch: Batch, now: datetime) -> Batch:
    """Say that a promised batch is at its place: its submissions are ``exported``.

    Only inside ``Store.writing``. Those that another receiver has are so already.

    Raises:
        AnswerIsNo: somebody else has completed it meanwhile.
    """
    changed = store.change(
        "UPDATE batches SET completed_at = ?, texts = NULL WHERE id = ? AND completed_at IS NULL",
        [text.from_moment(now), batch.id],
    )
    if not changed:
        raise AnswerIsNo("store.batch_overtaken", booth=batch.booth)
    store.change(
        "UPDATE submissions SET state = 'exported', version = version + 1"
        " WHERE state = 'approved'"
        " AND id IN (SELECT submission_id FROM batch_items WHERE batch_id = ?)",
        [batch.id],
    )
    return replace(batch, completed_at=now)


def promised(
    store: Store, *, simulated: bool, receiver: str | None = SCHOOL_SYSTEMS
) -> Batch | None:
    """Return the oldest batch that was promised but is not known to be at its place, or None.

    Args:
        store: the booth's store.
        simulated: among the trials.
        receiver: whose; None for anybody's.
    """
    rows = store.rows(
        f"{_SELECT} WHERE completed_at IS NULL AND simulated = ?1"
        " AND (?2 IS NULL OR receiver = ?2) ORDER BY id LIMIT 1",
        [int(simulated), receiver],
    )
    return _batch(rows[0]) if rows else None


def texts_of(store: Store, batch: Batch) -> dict[str, str]:
    """Return the texts a batch was promised with; none of one that is complete."""
    rows = store.rows("SELECT texts FROM batches WHERE id = ?", [batch.id])
    return dict(json.loads(rows[0]["texts"])) if rows and rows[0]["texts"] else {}


def last(
    store: Store, booth: str, *, simulated: bool = False, receiver: str = SCHOOL_SYSTEMS
) -> Batch | None:
    """Return a booth's newest batch for a receiver, or None; trials are numbered apart."""
    rows = store.rows(
        f"{_SELECT} WHERE booth = ? AND receiver = ? AND simulated = ?"
        " ORDER BY sequence DESC LIMIT 1",
        [booth, receiver, int(simulated)],
    )
    return _batch(rows[0]) if rows else None


def all_batches(store: Store) -> list[Batch]:
    """Return every batch, by booth, receiver and sequence, trials last."""
    rows = store.rows(f"{_SELECT} ORDER BY simulated, booth, receiver, sequence")
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
    """Return the first batch that a submission went out with, or None."""
    found = batches_of(store, submission_id)
    return found[0] if found else None


def batches_of(store: Store, submission_id: int) -> list[Batch]:
    """Return the batches that a submission went out with, oldest first, one a receiver."""
    rows = store.rows(
        f"{_SELECT} JOIN batch_items ON batch_id = batches.id"
        " WHERE submission_id = ? ORDER BY batches.id",
        [submission_id],
    )
    return [_batch(row) for row in rows]


def _demand_free(store: Store, receiver: str, items: Sequence[NewItem]) -> None:
    """Refuse photos that may not go to a receiver; in one query, as there may be thousands."""
    taken = store.rows(
        "SELECT number FROM json_each(?) JOIN submissions ON submissions.id = value"
        " LEFT JOIN batch_items ON submission_id = submissions.id AND receiver = ?"
        " WHERE state NOT IN ('approved', 'exported') OR batch_id IS NOT NULL LIMIT 1",
        [text.canonical([item.submission_id for item in items]), receiver],
    )
    if taken:
        raise AnswerIsNo("submission.stale", number=taken[0]["number"])


def _demand_next(previous: Batch | None, new: NewBatch) -> None:
    sequence = previous.sequence + 1 if previous else 1
    link = previous.manifest_sha256 if previous else None
    if (new.sequence, new.previous_manifest_sha256) != (sequence, link):
        raise AnswerIsNo("store.batch_overtaken", booth=new.booth)


def _batch(row: Row) -> Batch:
    values = dict(row)
    exported_at = text.to_moment(values.pop("exported_at"))
    simulated = bool(values.pop("simulated"))
    done = values.pop("completed_at")
    completed_at = text.to_moment(done) if done else None
    return Batch(**values, exported_at=exported_at, simulated=simulated, completed_at=completed_at)
