"""Which photos go into the next batch, under which names; refuses rather than leaving one out.

All that are ready, or the students who are named: of those every single one must be
able to go, and who cannot is named with the reason. (The module is not called
``select``: beside ``standalone``, which may be started by its path, that name would
hide the standard library's module.)
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from kiosk.batch.receivers import Receiver
from kiosk.batch.records import file_name
from kiosk.batch.standalone import fold, name_problem
from kiosk.errors import AnswerIsNo
from kiosk.store import batches, confirmations, handover, submissions
from kiosk.store.handover import Approved
from kiosk.store.open import Store

# Half of what the verifier reads at most; more photos are a second batch.
MAX_PHOTOS: Final = 10_000
# Of the verifier's two gigabytes; a receiver may take less.
MAX_BYTES: Final = 1_800_000_000
_MB: Final = 10**6
# A folder of FAT32 ends at 65,536 rows, and a long name takes several; a few are left free.
_FOLDER_ROWS: Final = 65_500
_SIGNS_A_ROW: Final = 13


_Named = tuple[Approved, str]


@dataclass(frozen=True)
class Chosen:
    """The photos of a batch, each with its file name, by file name.

    Attributes:
        photos: what goes.
        left: how many must wait for the next batch.
        without_code: how many cannot go to this receiver as long as they have no code.
    """

    photos: tuple[_Named, ...]
    left: int
    without_code: int = 0


def choose(store: Store, who: Receiver, *, simulated: bool, students: Sequence[str] = ()) -> Chosen:
    """Choose the approved photos that the receiver was not handed yet.

    Args:
        store: the booth's store.
        who: the receiver.
        simulated: trials instead of real photos; never both.
        students: their numbers; empty for all that are ready.

    Raises:
        AnswerIsNo: there are none; a student who was named cannot go, and why; a photo is
            not the approved one any more; a name cannot be kept on every computer or
            cannot be told from another.
    """
    waiting = handover.waiting(store, simulated=simulated, receiver=who.id)
    ready = [photo for photo in waiting if photo.collection_code or not who.needs_code]
    without_code = len(waiting) - len(ready)
    if students:
        ready = _named(store, who, ready, students)
    elif not ready:
        raise _nothing(store, who, simulated=simulated, without_code=without_code)
    photos = sorted(_by_name(_fitting(ready, who)), key=lambda pair: pair[1].encode())
    return Chosen(tuple(photos), len(ready) - len(photos), without_code)


def _by_name(going: Sequence[_Named]) -> list[_Named]:
    named: dict[str, _Named] = {}
    folders: dict[str, str] = {}
    for photo, name in going:
        if photo.approved_sha256 != photo.sha256:
            raise AnswerIsNo(
                "batch.photo_changed", number=photo.number, student_no=photo.student_no
            )
        if name_problem(name):
            raise AnswerIsNo("batch.bad_name", number=photo.number, file=name)
        other = named.setdefault(fold(name), (photo, name))[0]
        if other is not photo:
            raise AnswerIsNo("batch.same_name", number=photo.number, other=other.number)
        for within in _folders_of(name):
            # FAT32 would make one folder of two, and the office would find neither as signed.
            if folders.setdefault(fold(within), within) != within:
                one = folders[fold(within)]
                raise AnswerIsNo("batch.same_folder", number=photo.number, one=one, other=within)
    return list(named.values())


def _folders_of(name: str) -> list[str]:
    """Return the folders that a name leads through, the outermost first."""
    parts = name.split("/")[:-1]
    return ["/".join(parts[: place + 1]) for place in range(len(parts))]


def _fitting(ready: Sequence[Approved], who: Receiver) -> list[_Named]:
    """Return the photos that fit one batch of the receiver, with their names; one always does."""
    limit = min(who.limit_mb * _MB or MAX_BYTES, MAX_BYTES)
    rows: Counter[str] = Counter()
    known: set[str] = set()
    going: list[_Named] = []
    size_bytes = 0
    for photo in ready[:MAX_PHOTOS]:
        name = file_name(who, photo)
        size_bytes += photo.size_bytes
        fresh = {*_folders_of(name), name} - known
        for path in fresh:
            within, _, bare = path.rpartition("/")
            rows[within] += _rows(bare)
        full = any(rows[path.rpartition("/")[0]] > _FOLDER_ROWS for path in fresh)
        if going and (full or size_bytes > limit):
            break
        known |= fresh
        going.append((photo, name))
    return going


def _rows(name: str) -> int:
    """Return how many rows of a FAT32 folder a name takes: its short form, and itself."""
    return 1 + -(-len(name.encode("utf-16-le")) // (2 * _SIGNS_A_ROW))


def _named(
    store: Store, who: Receiver, ready: Sequence[Approved], students: Sequence[str]
) -> list[Approved]:
    by_student = {photo.student_no: photo for photo in ready}
    wanted = dict.fromkeys(student.strip().upper() for student in students)
    for student_no in wanted:
        if student_no not in by_student:
            raise _why_not(store, who, student_no)
    return [by_student[student_no] for student_no in sorted(wanted)]


def _why_not(store: Store, who: Receiver, student_no: str) -> AnswerIsNo:
    """Return why a student who was named cannot be handed over."""
    for submission in submissions.of_student(store, student_no):
        if submission.state not in ("approved", "exported"):
            continue
        fields = {"student_no": student_no, "number": submission.number}
        for batch in batches.batches_of(store, submission.id):
            if batch.receiver == who.id:
                return AnswerIsNo("batch.went_already", **fields, batch=batch.folder)
        override = confirmations.of_submission(store, submission.id)
        if override is not None and override.confirmed_by is None:
            return AnswerIsNo("batch.unconfirmed", **fields)
        if submission.simulated:
            return AnswerIsNo("batch.is_trial", **fields)
        return AnswerIsNo("batch.without_code", **fields, receiver=who.id)
    return AnswerIsNo("batch.not_approved", student_no=student_no[:40])


def _nothing(store: Store, who: Receiver, *, simulated: bool, without_code: int) -> AnswerIsNo:
    if without_code:
        return AnswerIsNo("batch.only_without_code", count=without_code, receiver=who.id)
    unconfirmed = len(confirmations.waiting(store))
    if unconfirmed:
        return AnswerIsNo("batch.only_unconfirmed", count=unconfirmed)
    other = 0 if simulated else len(handover.waiting(store, simulated=True, receiver=who.id))
    if other:
        return AnswerIsNo("batch.only_trials", count=other)
    return AnswerIsNo("batch.nothing_simulated" if simulated else "batch.nothing")
