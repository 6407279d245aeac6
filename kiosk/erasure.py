"""Deletes what the booth holds of a student who asks for it, as the consent promises.

The pictures go, originals and finished ones, whatever became of them; so do the name, the
identity number and all that a list said, the collection code, the measurements and the
words of the reviewers. A photo that waits or is approved is withdrawn by it. What stays is
what the law wants kept, the record of what was done: student number, the numbers, days,
states and hashes of the photos, and the trail. What the office was handed is with the
office; the booth says so, and cannot call it back.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from kiosk.errors import AnswerIsNo, BadInput
from kiosk.rights import Actor
from kiosk.store import audit, erasures, people, purges, students
from kiosk.store.erasures import Erasure, Holding
from kiosk.store.open import Store
from kiosk.store.seen import Whom, demand_unchanged
from kiosk.store.students import Student

logger = logging.getLogger(__name__)

LONGEST_REASON: Final = 500
Sentence = tuple[str, dict[str, str | int | float]]
"""A words key and its fields."""


@dataclass(frozen=True)
class Request:
    """What is asked for.

    Attributes:
        who: who does it; the right to it is asked for in the store.
        now: the moment, aware.
        reason: why, in the person's own words; it stays in the trail, so it names nobody.
    """

    who: Actor
    now: datetime
    reason: str


@dataclass(frozen=True)
class Erased:
    """What went, and what is left.

    Attributes:
        record: of the deletion.
        handed_over: names of the batches whose photos the office has.
        named_in_trail: in how many entries of the trail somebody wrote the name or the identity
            number as part of a reason; the trail is not edited, so it stays there.
        traceless: no old copy of the bytes is left in the database's log.
    """

    record: Erasure
    handed_over: tuple[str, ...]
    named_in_trail: int
    traceless: bool

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """What to say of it: what went, what stays and why."""
        fields: dict[str, str | int | float] = {
            "student_no": self.record.student_no,
            "count": self.record.pictures,
        }
        found: list[Sentence] = [("erasure.done", fields), ("erasure.stays", {})]
        found += handed_over(self.handed_over)
        if self.named_in_trail:
            found.append(("erasure.named_in_trail", {"count": self.named_in_trail}))
        if not self.traceless:
            found.append(("erasure.traces", {}))
        return tuple(found)


def is_empty(student: Student, held: Holding) -> bool:
    """Return whether of a student there is nothing but the number."""
    emptied = Student(student.student_no, created_at=student.created_at)
    return student == emptied and not held.pictures


def handed_over(batches: tuple[str, ...]) -> tuple[Sentence, ...]:
    """Return what to say of the photos that the office has; nothing if it has none."""
    if not batches:
        return ()
    return (("erasure.handed_over", {"batches": ", ".join(batches)}),)


def held_of(store: Store, student_no: str) -> Holding:
    """Return what the booth has of a student, for whoever is to say yes.

    Raises:
        AnswerIsNo: nobody knows the number.
    """
    _known(store, student_no)
    return erasures.holding(store, student_no)


def erase(store: Store, whom: Whom, request: Request) -> Erased:
    """Delete what the booth holds of a student; recorded and audited.

    Raises:
        AnswerIsNo: the person may not, nobody knows the number, there is nothing left to
            delete, a photo is on its way in a batch, or somebody acted since the student was
            looked at.
        BadInput: no reason, too long a one, or one that names the student.
    """
    reason = " ".join(request.reason.split())
    if not 0 < len(reason) <= LONGEST_REASON:
        raise BadInput("erasure.no_reason", limit=LONGEST_REASON)
    with store.writing():
        people.demand(store, request.who, "delete_student")
        student_no = demand_unchanged(store, whom)
        student = _known(store, student_no)
        held = erasures.holding(store, student_no)
        _demand_erasable(store, student, held)
        _demand_nameless(student, reason)
        named = erasures.count_in_trail(store, student)
        record = erasures.erase(store, student, held, request.who.name, request.now)
        detail: dict[str, object] = {
            "reason": reason,
            "photos": held.photos,
            "pictures": held.pictures,
            "size_bytes": held.size_bytes,
            "handed_over": list(held.handed_over),
            **request.who.trace,
        }
        entry = audit.Entry(request.now, request.who.name, "delete_student", student_no, detail)
        audit.append(store, entry)
    logger.info("a student's data are deleted: %d pictures", held.pictures)
    return Erased(record, held.handed_over, named, purges.clear_log(store))


def _known(store: Store, student_no: str) -> Student:
    student = students.find(store, student_no)
    if student is None:
        raise AnswerIsNo("student.unknown", student_no=student_no)
    return student


def _demand_erasable(store: Store, student: Student, held: Holding) -> None:
    student_no = student.student_no
    if held.on_its_way is not None:
        raise AnswerIsNo("erasure.on_its_way", student_no=student_no, batch=held.on_its_way)
    before = erasures.last_of(store, student_no)
    if before is not None and is_empty(student, held):
        day = f"{before.erased_at:%Y-%m-%d}"
        raise AnswerIsNo("erasure.nothing_left", student_no=student_no, day=day)


def _demand_nameless(student: Student, reason: str) -> None:
    for word in (student.name, student.identity_no):
        if word and word.casefold() in reason.casefold():
            raise BadInput("erasure.names_person")
