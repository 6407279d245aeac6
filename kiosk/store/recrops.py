"""The finished photo cut anew from its original, and what it was before, which stays.

The row of the picture then holds the new bytes and the submission the new transform, report and
verdict; the bytes before, with all that made them, lie in ``recrops``.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from kiosk.errors import AnswerIsNo
from kiosk.store import images, submissions, text
from kiosk.store.open import Store
from kiosk.store.submissions import Submission, Verdict


@dataclass(frozen=True)
class Recut:
    """A finished photo that takes the place of another.

    Attributes:
        jpeg: the file.
        size: width and height in pixels.
        transform: how it was cut out of the original.
        report: the JSON object of ``photo check``.
    """

    jpeg: bytes
    size: tuple[int, int]
    transform: Mapping[str, object]
    report: Mapping[str, object]
    verdict: Verdict
    profile_id: str
    profile_sha256: str
    software: str


@dataclass(frozen=True)
class Before:
    """A finished photo that another one took the place of: its hash, when, and through whom."""

    sha256: str
    replaced_at: datetime
    replaced_by: str


def before(store: Store, submission_id: int) -> list[Before]:
    """Return what the photo of a submission was before it was cut anew, oldest first."""
    rows = store.rows(
        "SELECT sha256, replaced_at, replaced_by FROM recrops WHERE submission_id = ? ORDER BY id",
        [submission_id],
    )
    return [
        Before(row["sha256"], text.to_moment(row["replaced_at"]), row["replaced_by"])
        for row in rows
    ]


def replace(store: Store, before: Submission, recut: Recut, by: str, now: datetime) -> Submission:
    """Put a photo in the place of the one that waits; only inside ``Store.writing``.

    Raises:
        AnswerIsNo: somebody changed the submission since it was read.
    """
    _keep(store, before, by, now)
    changed = store.change(
        "UPDATE submissions SET verdict = ?, report = ?, transform = ?, profile_id = ?,"
        " profile_sha256 = ?, software = ?, version = version + 1 WHERE id = ? AND version = ?",
        [
            recut.verdict,
            text.canonical(dict(recut.report)),
            text.canonical(dict(recut.transform)),
            recut.profile_id,
            recut.profile_sha256,
            recut.software,
            before.id,
            before.version,
        ],
    )
    if not changed:
        raise AnswerIsNo("submission.stale", number=before.number)
    store.change(
        "UPDATE images SET width = ?, height = ?, sha256 = ?, data = ?"
        " WHERE submission_id = ? AND kind = 'finished'",
        [*recut.size, hashlib.sha256(recut.jpeg).hexdigest(), recut.jpeg, before.id],
    )
    return submissions.get(store, before.number)


def count(store: Store, submission_id: int) -> int:
    """Return how often the photo of a submission was cut anew."""
    rows = store.rows(
        "SELECT count(*) AS count FROM recrops WHERE submission_id = ?", [submission_id]
    )
    found: int = rows[0]["count"]
    return found


def _keep(store: Store, before: Submission, by: str, now: datetime) -> None:
    picture = images.read(store, before.id, "finished")
    row: dict[str, str | int | bytes | None] = {
        "submission_id": before.id,
        "version": before.version,
        "replaced_by": by,
        "replaced_at": text.from_moment(now),
        "verdict": before.verdict,
        "report": text.canonical(dict(before.report)),
        "transform": text.canonical(dict(before.transform)),
        "profile_id": before.profile_id,
        "profile_sha256": before.profile_sha256,
        "software": before.software,
        "sha256": picture.sha256,
        "data": picture.data,
    }
    store.insert("recrops", row)
