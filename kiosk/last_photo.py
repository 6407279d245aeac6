"""What became of the photo that a student handed in last, as far as they are to be told.

A photo that was sent back is told with its coded reasons, whose words are written for the
student. The reviewer's own note is not told: it is written among colleagues, and what is in
it nobody has looked over; the staff desk reads it out. Whose number was not proved to be
theirs learns no reason, because reasons speak of a face.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from typing import Final, Literal

from kiosk.store import acknowledgements, recrops, reviews, submissions
from kiosk.store.open import Store
from kiosk.store.submissions import Submission

Fate = Literal["rejected", "come_again", "refused_by_office", "recropped"]
_HASH_SHOWN: Final = 12


@dataclass(frozen=True)
class LastPhoto:
    """What a student is told of the photo they handed in last.

    Attributes:
        number: of the photo.
        fate: what became of it: sent back with reasons, sent back without a fault, not taken by
            the office, or kept but cut anew by the staff.
        on: the day of that.
        reasons: codes of ``assets/reasons.toml``; empty where none is to be told.
        proved: the number was proved to be theirs, so that reasons may be told.
        sha256: of the photo as it is now; the beginning of it.
    """

    number: str
    fate: Fate
    on: date
    reasons: tuple[str, ...] = ()
    proved: bool = True
    sha256: str = ""

    @property
    def returned(self) -> bool:
        """Whether another photo is wanted."""
        return self.fate != "recropped"


def last_photo(
    store: Store, student_no: str, zone: tzinfo | None, *, proved: bool
) -> LastPhoto | None:
    """Return what to tell of a student's last photo; None where there is nothing to tell.

    Args:
        store: the booth's store.
        student_no: whose.
        zone: in which the day is told.
        proved: the number was proved to be theirs.
    """
    handed_in = submissions.of_student(store, student_no)
    if not handed_in:
        return None
    newest = handed_in[-1]
    if newest.state == "returned":
        return _returned(store, newest, zone, proved=proved)
    if newest.state == "withdrawn":
        return None
    earlier = recrops.before(store, newest.id)
    if not earlier:
        return None
    day = earlier[-1].replaced_at.astimezone(zone).date()
    short = newest.finished_sha256[:_HASH_SHOWN]
    return LastPhoto(newest.number, "recropped", day, proved=proved, sha256=short)


def _returned(
    store: Store, photo: Submission, zone: tzinfo | None, *, proved: bool
) -> LastPhoto | None:
    def told(fate: Fate, at: datetime, reasons: tuple[str, ...] = ()) -> LastPhoto:
        day = at.astimezone(zone).date()
        return LastPhoto(photo.number, fate, day, reasons if proved else (), proved)

    decided = reviews.of_submission(store, photo.id)
    answer = acknowledgements.find(store, photo.id)
    if decided and decided[-1].decision == "reject":
        last = decided[-1]
        fate: Fate = "rejected" if last.reasons else "come_again"
        return told(fate, last.decided_at, tuple(last.reasons))
    return told("refused_by_office", answer.at) if answer is not None else None
