"""What the office answered about the photos that it was handed, and the replies that said so."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, get_args

from kiosk.store import text
from kiosk.store.open import Cell, Store
from kiosk.store.submissions import State

Reply = Literal["accepted", "rejected"]
REPLIES: tuple[Reply, ...] = get_args(Reply)

_HANDED_OVER = """
    SELECT submissions.id, number, submissions.student_no, state, file_name, photo_sha256,
        batch_items.batch_id, folder, batches.booth, manifest_sha256, completed_at, reply,
        acknowledgements.batch_id AS answered_batch_id, coalesce(code, '') AS code
    FROM batch_items
    JOIN batches ON batches.id = batch_items.batch_id
    JOIN submissions ON submissions.id = batch_items.submission_id
    LEFT JOIN acknowledgements ON acknowledgements.submission_id = submissions.id
    LEFT JOIN collection_codes ON collection_codes.student_no = submissions.student_no
    ORDER BY submissions.id, batch_items.batch_id
"""


@dataclass(frozen=True)
class Acknowledgement:
    """The office's answer about one photo: what it was, when it came in and through whom."""

    at: datetime
    by: str
    reply: Reply


@dataclass(frozen=True, slots=True)
class HandedOver:
    """A photo as it stands in one batch, and what the office answered.

    One that went to several receivers stands in several batches, and has one answer.

    Attributes:
        id: the row of the submission.
        number: of the submission.
        file_name: in the batch.
        folder: name of the batch.
        complete: the batch is known to be at its place.
        reply: the office's; None while there is none.
        answered_batch_id: the batch that the reply was about.
        code: the student's collection code; empty if it is not here.
    """

    id: int
    number: str
    student_no: str
    state: State
    file_name: str
    photo_sha256: str
    batch_id: int
    folder: str
    booth: str
    manifest_sha256: str
    complete: bool
    reply: Reply | None
    answered_batch_id: int | None
    code: str


@dataclass(frozen=True)
class Taken:
    """A reply that was taken in.

    Attributes:
        sha256: of the file's bytes.
        file: its name.
        office: who signed it; empty for a list, which nobody signed.
        signer: fingerprint of the key; empty likewise.
    """

    sha256: str
    file: str
    office: str
    signer: str
    accepted: int
    rejected: int
    taken_at: datetime
    taken_by: str


def find(store: Store, submission_id: int) -> Acknowledgement | None:
    """Return the office's answer about a submission, or None."""
    rows = store.rows(
        "SELECT at, by, reply FROM acknowledgements WHERE submission_id = ?", [submission_id]
    )
    if not rows:
        return None
    return Acknowledgement(text.to_moment(rows[0]["at"]), rows[0]["by"], rows[0]["reply"])


def handed_over(store: Store) -> list[HandedOver]:
    """Return every photo once for each batch that it stands in, by submission and batch."""
    found = []
    for row in store.stream(_HANDED_OVER):
        values = dict(row)
        complete = values.pop("completed_at") is not None
        found.append(HandedOver(**values, complete=complete))
    return found


def taken(store: Store, sha256: str) -> Taken | None:
    """Return the record of a reply with these bytes, or None if it was not taken in."""
    rows = store.rows("SELECT * FROM replies WHERE sha256 = ?", [sha256])
    if not rows:
        return None
    row = dict(rows[0])
    del row["id"]
    return Taken(**{**row, "taken_at": text.to_moment(row["taken_at"])})


def add_reply(store: Store, reply: Taken) -> int:
    """Record that a reply was taken in and return its row; only inside ``Store.writing``."""
    row: dict[str, Cell] = {**vars(reply), "taken_at": text.from_moment(reply.taken_at)}
    return store.insert("replies", row)


def put(store: Store, photo: HandedOver, answer: Acknowledgement, reply_id: int) -> None:
    """Keep the office's answer in place of an earlier one; only inside ``Store.writing``."""
    moment = text.from_moment(answer.at)
    store.change(
        "INSERT INTO acknowledgements (submission_id, at, by, reply, reply_id, batch_id)"
        " VALUES (?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (submission_id) DO UPDATE SET at = excluded.at, by = excluded.by,"
        " reply = excluded.reply, reply_id = excluded.reply_id, batch_id = excluded.batch_id",
        [photo.id, moment, answer.by, answer.reply, reply_id, photo.batch_id],
    )
