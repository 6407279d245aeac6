"""Who sits in the photo, and the photos of them that came before: plain values of the store's."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from PySide6.QtGui import QImage

from kiosk.errors import AnswerIsNo, EnvironmentFailed
from kiosk.store import codes, images, particulars, reviews, students, submissions
from kiosk.store.open import Store
from kiosk.store.particulars import Kept
from kiosk.store.reviews import Review
from kiosk.store.students import Student
from kiosk.store.submissions import State, Submission, Verdict

_MOST_EARLIER: Final = 6
"""More takes than this nobody compares; the newest are shown."""


@dataclass(frozen=True)
class Person:
    """What is known of the student beside the photo.

    Attributes:
        student: of the list; None if the booth does not know the number.
        kept: what the visit left; None where it left nothing.
        waits_for_code: the collection code is not here.
    """

    student: Student | None
    kept: Kept | None
    waits_for_code: bool

    @property
    def decision(self) -> tuple[str, dict[str, str | int]] | None:
        """Key and fields of the sentence on why the student is photographed here."""
        decision = self.kept.decision if self.kept is not None else None
        if decision is None:
            return None
        fields = decision.get("fields", {})
        found = fields if isinstance(fields, Mapping) else {}
        return f"eligibility.{decision['reason']}", dict(found)


@dataclass(frozen=True)
class EarlierTake:
    """A photo that the student handed in before.

    Attributes:
        decisions: about it, oldest first.
        jpeg: the finished file; None if the store refuses it.
    """

    number: str
    submitted_at: datetime
    state: State
    verdict: Verdict
    decisions: tuple[Review, ...]
    jpeg: bytes | None


@dataclass(frozen=True)
class Earlier:
    """The same, its picture unpacked; a null image where there is none."""

    take: EarlierTake
    picture: QImage


def person_of(store: Store, submission: Submission) -> Person:
    """Return what is known of the student of a submission."""
    student_no = submission.student_no
    return Person(
        student=students.find(store, student_no),
        kept=particulars.find(store, submission.id),
        waits_for_code=codes.find(store, student_no) is None,
    )


def earlier_of(store: Store, submission: Submission) -> tuple[EarlierTake, ...]:
    """Return the student's photos before this one, the newest first."""
    before = [
        each
        for each in submissions.of_student(store, submission.student_no)
        if each.id < submission.id
    ]
    return tuple(_take(store, each) for each in before[-_MOST_EARLIER:][::-1])


def unpacked(takes: tuple[EarlierTake, ...]) -> tuple[Earlier, ...]:
    """Return the takes with their pictures."""
    return tuple(Earlier(take, QImage.fromData(take.jpeg or b"")) for take in takes)


def _take(store: Store, submission: Submission) -> EarlierTake:
    try:
        jpeg = images.read(store, submission.id, "finished").data
    except (AnswerIsNo, EnvironmentFailed):
        # Its place says that it cannot be shown: the student had it deleted, or it is damaged,
        # which the doctor of the booth names.
        jpeg = None
    return EarlierTake(
        number=submission.number,
        submitted_at=submission.submitted_at,
        state=submission.state,
        verdict=submission.verdict,
        decisions=tuple(reviews.of_submission(store, submission.id)),
        jpeg=jpeg,
    )
