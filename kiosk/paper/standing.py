"""What has become of the photo that a genuine receipt names: a receipt never changes, a photo may.

The receipt stays true of the moment at which it was given; whether its photo is still the
one that counts, only the booth's own records can tell.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from kiosk.errors import BadInput
from kiosk.paper.receipt import Receipt
from kiosk.store import erasures, recrops, submissions
from kiosk.store.open import Store
from kiosk.store.submissions import Submission

Standing = Literal[
    "current", "recropped", "superseded", "returned", "withdrawn", "deleted", "unknown",
]  # fmt: skip


@dataclass(frozen=True)
class Stands:
    """How the photo of a receipt stands.

    Attributes:
        standing: current: it is the photo; recropped: the staff cut it anew, so that its file
            is another; superseded: a newer photo of the student has taken its place; returned:
            it was sent back; withdrawn: the staff unlocked it; deleted: at the student's
            request; unknown: these records know no such photo.
        at: when that was; None where nobody knows.
        sha256: of the photo as it is now; empty unless it was cut anew.
        newer: number of the photo that took its place; empty for none.
    """

    standing: Standing
    at: datetime | None = None
    sha256: str = ""
    newer: str = ""


def stands(store: Store, receipt: Receipt) -> Stands:
    """Return how the photo of a receipt stands by the booth's records."""
    try:
        photo = submissions.get(store, receipt.number)
    except BadInput:
        return Stands("unknown")
    deleted_at = erasures.erased_at(store, photo.id)
    if deleted_at is not None:
        return Stands("deleted", deleted_at)
    newer = [each for each in submissions.of_student(store, photo.student_no) if each.id > photo.id]
    if newer:
        return Stands("superseded", newer[-1].submitted_at, newer=newer[-1].number)
    return _by_itself(store, photo, receipt)


def _by_itself(store: Store, photo: Submission, receipt: Receipt) -> Stands:
    """Return how a photo stands of which no newer one has taken the place."""
    if photo.state == "returned":
        return Stands("returned")
    if photo.state == "withdrawn":
        return Stands("withdrawn")
    if photo.finished_sha256 == receipt.photo_sha256:
        return Stands("current")
    earlier = recrops.before(store, photo.id)
    if receipt.photo_sha256 not in {each.sha256 for each in earlier}:
        return Stands("unknown")
    return Stands("recropped", earlier[-1].replaced_at, photo.finished_sha256)
