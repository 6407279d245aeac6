"""All that happened with one student, as values: photos, decisions, batches, and the trail."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from kiosk.errors import AnswerIsNo
from kiosk.store import (
    acknowledgements,
    audit,
    batches,
    codes,
    confirmations,
    erasures,
    particulars,
    proofs,
    recrops,
    reviews,
    students,
    submissions,
)
from kiosk.store.audit import Recorded
from kiosk.store.batches import Batch
from kiosk.store.codes import Code
from kiosk.store.confirmations import Override
from kiosk.store.erasures import Erasure, Holding
from kiosk.store.open import Store
from kiosk.store.particulars import Kept
from kiosk.store.recrops import Before
from kiosk.store.reviews import Review
from kiosk.store.seen import Seen, look
from kiosk.store.students import Student
from kiosk.store.submissions import Submission


@dataclass(frozen=True)
class Passed:
    """What became of one photo.

    Attributes:
        particulars: what the visit left with it; None if nothing.
        before: what the finished photo was before the staff cut it anew, oldest first.
        deleted: its pictures are gone at the student's request.
        override: by which it was approved; None if it needed none.
        batch: that it went out with; None if with none.
        acknowledged_at: when the office's reply came; None if none came.
        accepted: what the reply was; None if none came.
    """

    submission: Submission
    reviews: tuple[Review, ...]
    particulars: Kept | None
    batch: Batch | None
    override: Override | None
    before: tuple[Before, ...]
    deleted: bool
    acknowledged_at: datetime | None
    accepted: bool | None


@dataclass(frozen=True)
class History:
    """What is known of one student.

    Attributes:
        code: the collection code; None if it is not here.
        seen: what an act on the student names, so that no change in between is lost.
        erasure: the record of the last deletion at the student's request; None if none was.
        holding: what a deletion would take.
        wrong_proofs: how many wrong second facts stand against the number.
        photos: oldest first.
        trail: the entries on the student and on each photo, oldest first.
    """

    student: Student
    seen: Seen
    code: Code | None
    erasure: Erasure | None
    holding: Holding
    wrong_proofs: int
    photos: tuple[Passed, ...]
    trail: tuple[Recorded, ...]


def history_of(store: Store, student_no: str) -> History:
    """Return what happened with a student.

    Raises:
        AnswerIsNo: nobody knows the number.
    """
    with store.reading():
        student = students.find(store, student_no)
        if student is None:
            raise AnswerIsNo("student.unknown", student_no=student_no)
        photos = tuple(_passed(store, each) for each in submissions.of_student(store, student_no))
        subjects = [student_no, *(each.submission.number for each in photos)]
        trail = [entry for subject in subjects for entry in audit.of_subject(store, subject)]
        return History(
            student=student,
            seen=look(store, student_no),
            code=codes.find(store, student_no),
            erasure=erasures.last_of(store, student_no),
            holding=erasures.holding(store, student_no),
            wrong_proofs=proofs.wrong(store, student_no),
            photos=photos,
            trail=tuple(sorted(trail, key=lambda entry: entry.id)),
        )


def _passed(store: Store, submission: Submission) -> Passed:
    reply = acknowledgements.find(store, submission.id)
    return Passed(
        submission=submission,
        reviews=tuple(reviews.of_submission(store, submission.id)),
        particulars=particulars.find(store, submission.id),
        batch=batches.batch_of(store, submission.id),
        before=tuple(recrops.before(store, submission.id)),
        deleted=erasures.erased_at(store, submission.id) is not None,
        override=confirmations.of_submission(store, submission.id),
        acknowledged_at=reply.at if reply else None,
        accepted=reply.reply == "accepted" if reply else None,
    )
