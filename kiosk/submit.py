"""The door from a finished photo to a record: everything of it is kept, or nothing.

One submission is one transaction: the student, the submission, both pictures and
the entry in the trail. Nothing is asked here and nothing shown; the window, the
commands and the demo all come through this door.
"""

from __future__ import annotations

import hashlib
import logging
import string
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from kiosk.collection_code import hash_of, keep_code, parse_code
from kiosk.consent import Consent
from kiosk.eligibility import Decision
from kiosk.errors import AnswerIsNo, BadInput
from kiosk.settings import Settings
from kiosk.store import audit, images, students, submissions, text
from kiosk.store import particulars as kept_particulars
from kiosk.store.codes import Code
from kiosk.store.images import Image
from kiosk.store.open import Store
from kiosk.store.particulars import Identity, Kept
from kiosk.store.submissions import VERDICTS, NewSubmission, Submission, Verdict
from kiosk.version import software

logger = logging.getLogger(__name__)

_PERMITTED = frozenset(string.ascii_letters + string.digits)


@dataclass(frozen=True)
class Take:
    """A finished photo with everything that says how it came about.

    Attributes:
        jpeg: the finished file's bytes.
        original: the frame as captured, encoded; its media type and (width, height) in pixels.
        finished_size: (width, height) in pixels.
        transform: how the finished photo was cut out of the original.
        report: the JSON object of ``photo check``, with "verdict" and "rules".
        source: the camera source the frame came from.
        simulated: the sitter was the built-in one.
        taken_at: when the frame was captured, aware.
    """

    jpeg: bytes
    original: bytes
    original_media_type: str
    original_size: tuple[int, int]
    finished_size: tuple[int, int]
    transform: Mapping[str, object]
    report: Mapping[str, object]
    profile_id: str
    profile_sha256: str
    source: str
    simulated: bool
    taken_at: datetime


@dataclass(frozen=True)
class Particulars:
    """What a visit says beside the photo.

    Attributes:
        consent: what the student agreed to.
        decision: why the student is photographed here; None where nobody decided.
        collection_code: as scanned; None leaves the submission waiting for it.
        flagged: the student says that something in their data is wrong.
        identity: whether the second fact was asked for and right.
    """

    consent: Consent
    decision: Decision | None
    collection_code: str | None
    flagged: bool
    identity: Identity


def parse_student_no(typed: str, max_length: int = Settings.student_no_max_length) -> str:
    """Return a student number as it is kept: without blanks around it, letters as capitals.

    Capitals, because ``22b1`` and ``22B1`` are one person, and one file on a disk
    that does not tell them apart.

    Args:
        typed: what somebody typed or scanned.
        max_length: the booth's setting, in characters.

    Raises:
        BadInput: it is empty, too long, or has other characters than letters and digits.
    """
    student_no = typed.strip()
    if not student_no:
        raise BadInput("student_no.empty")
    if len(student_no) > max_length:
        raise BadInput("student_no.too_long", limit=max_length)
    if not _PERMITTED.issuperset(student_no):
        raise BadInput("student_no.bad_character")
    return student_no.upper()


def submit(  # noqa: PLR0913 - the particulars came last, and old callers have none
    store: Store,
    student_no: str,
    take: Take,
    *,
    booth: str,
    now: datetime,
    particulars: Particulars | None = None,
) -> Submission:
    """Hand in a photo and return its record.

    The same take twice (somebody tapped twice) is one submission. An earlier photo
    of the student that still waits is withdrawn in favour of this one.

    Args:
        store: the booth's store.
        student_no: as ``parse_student_no`` gives it.
        take: the photo.
        booth: the booth's name.
        now: the moment, aware; its time zone decides the day in the number.
        particulars: what the visit says beside the photo.

    Raises:
        AnswerIsNo: a photo of this student is approved or handed over already, or the
            collection code is another student's.
        BadInput: the collection code cannot be one.
        EnvironmentFailed: the disk is full, the database locked, ...; nothing was kept.
    """
    with store.writing():
        earlier = _waiting(submissions.of_student(store, student_no))
        if earlier and earlier.finished_sha256 == hashlib.sha256(take.jpeg).hexdigest():
            return earlier
        students.ensure(store, student_no, now)
        if earlier:
            _withdraw(store, earlier, now)
        submission = _keep(store, _new(student_no, take, booth, now), take)
        if particulars:
            _keep_particulars(store, submission, particulars, now)
        _record(store, submission, particulars, now)
    logger.info("%s submitted, verdict %s", submission.number, submission.verdict)
    return submission


def _waiting(existing: list[Submission]) -> Submission | None:
    """Return the student's photo that waits for a decision.

    Raises:
        AnswerIsNo: one was decided for already.
    """
    for submission in existing:
        if submission.state in ("approved", "exported"):
            raise AnswerIsNo("submit.locked", number=submission.number)
    return next((entry for entry in existing if entry.state == "submitted"), None)


def _withdraw(store: Store, earlier: Submission, now: datetime) -> None:
    submissions.move(store, earlier, "withdrawn")
    detail = {"reason": "replaced"}
    audit.append(store, audit.Entry(now, "student", "withdraw", earlier.number, detail))


def _new(student_no: str, take: Take, booth: str, now: datetime) -> NewSubmission:
    return NewSubmission(
        student_no=student_no,
        booth=booth,
        source=take.source,
        simulated=take.simulated,
        profile_id=take.profile_id,
        profile_sha256=take.profile_sha256,
        software=software(),
        taken_at=take.taken_at,
        submitted_at=now,
        verdict=_verdict(take.report),
        report=take.report,
        transform=take.transform,
    )


def _verdict(report: Mapping[str, object]) -> Verdict:
    for verdict in VERDICTS:
        if report["verdict"] == verdict:
            return verdict
    raise ValueError(f"{report['verdict']} is no verdict")


def _keep(store: Store, new: NewSubmission, take: Take) -> Submission:
    submission_id, number = submissions.add(store, new)
    original = Image("original", take.original_media_type, take.original_size, take.original)
    finished = Image("finished", "image/jpeg", take.finished_size, take.jpeg)
    images.add(store, submission_id, original)
    images.add(store, submission_id, finished)
    return submissions.get(store, number)


def _keep_particulars(
    store: Store, submission: Submission, particular: Particulars, now: datetime
) -> None:
    consent, decision = particular.consent, particular.decision
    kept = Kept(
        consent_version=consent.version,
        consent_sha256=consent.sha256,
        consent_language=consent.language,
        consent_given_at=consent.given_at,
        decision=_plain(decision) if decision else None,
        flagged=particular.flagged,
        identity=particular.identity,
    )
    kept_particulars.add(store, submission.id, kept)
    if particular.collection_code is not None:
        code = Code(submission.student_no, particular.collection_code, "student", now)
        keep_code(store, code)


def _plain(decision: Decision) -> dict[str, object]:
    return {
        "path": decision.path,
        "reason": decision.reason,
        "fields": dict(decision.fields),
        "facts": dict(decision.facts),
    }


def _record(
    store: Store, submission: Submission, particular: Particulars | None, now: datetime
) -> None:
    detail: dict[str, object] = {
        "student_no": submission.student_no,
        "original_sha256": submission.original_sha256,
        "finished_sha256": submission.finished_sha256,
        "profile_sha256": submission.profile_sha256,
        "verdict": submission.verdict,
        "simulated": submission.simulated,
    }
    if particular:
        detail |= _detail(particular)
    audit.append(store, audit.Entry(now, "student", "submit", submission.number, detail))


def _detail(particular: Particulars) -> dict[str, object]:
    """Return what the trail says of the particulars; of the code only its hash."""
    consent, decision, code = (
        particular.consent,
        particular.decision,
        particular.collection_code,
    )
    return {
        "consent": {
            "version": consent.version,
            "sha256": consent.sha256,
            "language": consent.language,
            "given_at": text.from_moment(consent.given_at),
        },
        "decision": {"path": decision.path, "reason": decision.reason} if decision else None,
        "collection_code_sha256": None if code is None else hash_of(parse_code(code)),
        "flagged": particular.flagged,
        "identity": particular.identity,
    }
