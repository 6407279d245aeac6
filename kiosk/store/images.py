"""The pictures themselves, kept as the bytes they were, and checked whenever they are read."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from kiosk.errors import AnswerIsNo, EnvironmentFailed
from kiosk.store.open import Store

Kind = Literal["original", "finished"]
# Pictures that are read by one query: a query each took longer than the pictures.
_AT_ONCE: Final = 32


@dataclass(frozen=True)
class Image:
    """One encoded picture: the original as captured, or the finished photo.

    Attributes:
        media_type: such as ``image/jpeg``.
        size: width and height in pixels.
        data: the file's bytes, exactly.
    """

    kind: Kind
    media_type: str
    size: tuple[int, int]
    data: bytes

    @property
    def sha256(self) -> str:
        """The hash of the bytes, in hex."""
        return hashlib.sha256(self.data).hexdigest()


def add(store: Store, submission_id: int, image: Image) -> None:
    """Keep a picture of a submission; only inside ``Store.writing``."""
    width, height = image.size
    row = {
        "submission_id": submission_id,
        "kind": image.kind,
        "media_type": image.media_type,
        "width": width,
        "height": height,
        "sha256": image.sha256,
        "data": image.data,
    }
    store.insert("images", row)


def read(store: Store, submission_id: int, kind: Kind) -> Image:
    """Return a picture of a submission, its bytes held against their hash.

    Raises:
        AnswerIsNo: the original was purged, as it had to be, or the student had it deleted.
        EnvironmentFailed: the bytes are not those that were stored.
        KeyError: the submission has no such picture, which is a bug.
    """
    rows = store.rows(
        "SELECT media_type, width, height, sha256, data FROM images"
        " WHERE submission_id = ? AND kind = ?",
        [submission_id, kind],
    )
    if not rows:
        raise KeyError(f"submission {submission_id} has no {kind} picture")
    row = rows[0]
    image = Image(kind, row["media_type"], (row["width"], row["height"]), row["data"])
    if image.sha256 != row["sha256"]:
        _demand_unerased(store, submission_id)
        _demand_unpurged(store, submission_id, kind)
        raise EnvironmentFailed("store.picture_changed", file=str(store.path), id=submission_id)
    return image


def finished(store: Store, submission_ids: Sequence[int]) -> Iterator[bytes]:
    """Yield the finished photos of many submissions, in their order, a few in memory at a time.

    Each is held against its hash, as ``read`` does.

    Raises:
        EnvironmentFailed: the bytes are not those that were stored.
        KeyError: a submission has no finished photo, which is a bug.
    """
    for at in range(0, len(submission_ids), _AT_ONCE):
        group = list(submission_ids[at : at + _AT_ONCE])
        rows = store.rows(
            "SELECT submission_id, sha256, data FROM images WHERE kind = 'finished'"
            " AND submission_id IN (SELECT value FROM json_each(?))",
            [json.dumps(group)],
        )
        found = {row["submission_id"]: row for row in rows}
        for each in group:
            row = found.pop(each)
            if hashlib.sha256(row["data"]).hexdigest() != row["sha256"]:
                raise EnvironmentFailed("store.picture_changed", file=str(store.path), id=each)
            yield row["data"]


def held_against_hashes(store: Store) -> tuple[int, list[str]]:
    """Hold every picture against its hash, but for those that were purged or erased.

    Returns:
        how many were looked at, and the numbers of the submissions whose picture differs.
    """
    looked, wrong = 0, []
    for row in store.stream(
        "SELECT number, images.sha256, data FROM images"
        " JOIN submissions ON submissions.id = images.submission_id"
        " LEFT JOIN purges ON purges.submission_id = images.submission_id AND kind = 'original'"
        " WHERE purges.submission_id IS NULL AND NOT EXISTS (SELECT 1 FROM erased_photos"
        " WHERE erased_photos.submission_id = images.submission_id) ORDER BY images.id"
    ):
        looked += 1
        if hashlib.sha256(row["data"]).hexdigest() != row["sha256"]:
            wrong.append(row["number"])
    return looked, wrong


def _demand_unerased(store: Store, submission_id: int) -> None:
    rows = store.rows(
        "SELECT number, erased_at FROM erased_photos"
        " JOIN erasures ON erasures.id = erasure_id"
        " JOIN submissions ON submissions.id = submission_id WHERE submission_id = ?",
        [submission_id],
    )
    if rows:
        day = rows[0]["erased_at"][:10]
        raise AnswerIsNo("store.picture_erased", number=rows[0]["number"], day=day)


def _demand_unpurged(store: Store, submission_id: int, kind: Kind) -> None:
    rows = store.rows(
        "SELECT number, purged_at FROM purges JOIN submissions ON id = submission_id"
        " WHERE submission_id = ?",
        [submission_id],
    )
    if rows and kind == "original":
        day = rows[0]["purged_at"][:10]
        raise AnswerIsNo("store.picture_purged", number=rows[0]["number"], day=day)
