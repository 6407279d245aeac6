"""Who may sit down: looks a number up, has it proved by a second fact, and asks which way is open.

Wrong answers are counted in the store, so that coming back gives no new tries; after
three the number is held until the staff release it. Only what a screen may show of a
person leaves here: names and identity numbers are masked.
"""

from __future__ import annotations

import hmac
import logging
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, tzinfo
from typing import Final

from kiosk.eligibility import Accepted, Answers, Decision, decide, decide_open
from kiosk.errors import AnswerIsNo, BadInput
from kiosk.last_photo import LastPhoto, last_photo
from kiosk.rights import Actor
from kiosk.season import Season
from kiosk.settings import Settings
from kiosk.store import audit, codes, people, proofs, rosters, students, submissions
from kiosk.store.open import Store
from kiosk.store.seen import Whom, demand_unchanged
from kiosk.store.students import Listed, Student
from kiosk.submit import parse_student_no
from kiosk.words import Speaker

logger = logging.getLogger(__name__)

TRIES: Final = 3
ASKED_FOR: Final = 4
"""Characters at the end of the identity number that are asked for."""
LONGEST_REASON: Final = 500
_HEAD_SHOWN: Final = 3
_LONG: Final = 12
_MASK: Final = "*"
_LEVEL: Final = "person.level"
Person = tuple[tuple[str, str], ...]
"""(words key, value) of each line; the value of ``person.level`` is a words key itself."""


@dataclass(frozen=True)
class Found:
    """What a number leads to.

    Attributes:
        student_no: as it is kept.
        masked_name: what may be shown before the second fact; None if unknown.
        known: a roster names the student.
        open_booth: no roster was ever imported, so that nobody is known.
    """

    student_no: str
    masked_name: str | None
    known: bool
    open_booth: bool


@dataclass(frozen=True)
class Proof:
    """Whether the second fact was right, and how many tries are left."""

    right: bool
    left: int


@dataclass(frozen=True)
class _Signed:
    """Who does something, and when."""

    who: Actor
    now: datetime


@dataclass(frozen=True)
class Admitted:
    """Which way is open, the data that the student confirms, and what became of the last photo."""

    decision: Decision
    person: Person
    last: LastPhoto | None = None


def look_up(store: Store, student_no: str, settings: Settings) -> Found:
    """Return what is known of a number that was typed or scanned.

    Raises:
        BadInput: it cannot be a student number.
        AnswerIsNo: the number is held after too many wrong proofs.
    """
    wanted = parse_student_no(student_no, settings.student_no_max_length)
    _refuse_held(store, wanted)
    student = students.find(store, wanted)
    known = student is not None and student.listed
    name = student.name if student and known else None
    return Found(wanted, mask_name(name) if name else None, known, not rosters.any_yet(store))


def prove(store: Store, student_no: str, last_four: str, now: datetime) -> Proof:
    """Hold the last characters of the identity number against the roster, and count.

    Raises:
        BadInput: not as many characters as are asked for; this is no try.
        AnswerIsNo: the number is held, not on the list, or its second fact is unknown.
    """
    given = "".join(unicodedata.normalize("NFKC", last_four).split()).upper()
    if len(given) != ASKED_FOR:
        raise BadInput("admission.four_needed", count=ASKED_FOR)
    with store.writing():
        _refuse_held(store, student_no)
        expected = _second_fact(store, student_no)
        # Half a character, which a scanner may send, is a wrong answer like any other.
        if hmac.compare_digest(given.encode(errors="surrogatepass"), expected.encode()):
            proofs.put(store, student_no, 0)
            return Proof(right=True, left=TRIES)
        count = proofs.wrong(store, student_no) + 1
        proofs.put(store, student_no, count)
        if count >= TRIES:
            audit.append(store, audit.Entry(now, "booth", "hold", student_no, {"wrong": count}))
            logger.info("a student number is held after %d wrong proofs", count)
    return Proof(right=False, left=TRIES - count)


def release(store: Store, whom: Whom, *, who: Actor, now: datetime) -> None:
    """Give a number its tries back; audited.

    Raises:
        AnswerIsNo: whoever asks may not, no wrong proof stands against it, or somebody acted
            since it was looked at.
    """
    with store.writing():
        people.demand(store, who, "release_number")
        student_no = demand_unchanged(store, whom)
        count = proofs.wrong(store, student_no)
        if not count:
            raise AnswerIsNo("admission.not_held", student_no=student_no)
        proofs.put(store, student_no, 0)
        detail = {"wrong": count, "before": {"wrong": count}, "after": {"wrong": 0}, **who.trace}
        audit.append(store, audit.Entry(now, who.name, "release", student_no, detail))


def admit(store: Store, whom: Whom, because: str, *, who: Actor, now: datetime) -> None:
    """Send a student to the camera whatever the rules say, until it is withdrawn; audited.

    Nobody is admitted over an approved photo: that one must be unlocked first.

    Raises:
        AnswerIsNo: whoever asks may not, or somebody acted since it was looked at.
        BadInput: no reason is given, or too long a one.
    """
    reason = _reason(because)
    with store.writing():
        people.demand(store, who, "override_eligibility")
        _admit(store, demand_unchanged(store, whom), reason, _Signed(who, now))


def admit_stranger(
    store: Store, person: Listed, because: str, *, who: Actor, now: datetime
) -> None:
    """Admit a student whom no list names, and note who they are said to be; audited.

    The trail says which particulars were given and not what they are: it is never edited, and a
    student may have their data deleted.

    Raises:
        AnswerIsNo: whoever asks may not, a list names the student (then it speaks for itself), or
            the identity number is another student's.
        BadInput: no reason is given, or too long a one.
    """
    reason = _reason(because)
    with store.writing():
        people.demand(store, who, "override_eligibility")
        known = students.find(store, person.student_no)
        if known is not None and known.listed:
            raise AnswerIsNo("admission.on_the_list", student_no=person.student_no)
        holder = person.identity_no and students.holder_of(store, person.identity_no)
        if holder and holder != person.student_no:
            raise AnswerIsNo("admission.identity_taken", student_no=holder)
        said = sorted(name for name, value in vars(person).items() if value is not None)
        _admit(store, person.student_no, reason, _Signed(who, now), said)
        students.describe(store, person)


def _reason(because: str) -> str:
    reason = " ".join(because.split())
    if not 0 < len(reason) <= LONGEST_REASON:
        raise BadInput("admission.no_reason", limit=LONGEST_REASON)
    return reason


def _admit(
    store: Store, student_no: str, reason: str, signed: _Signed, said: Sequence[str] = ()
) -> None:
    students.ensure(store, student_no, signed.now)
    known = students.find(store, student_no)
    students.set_admitted(store, student_no, reason)
    before = {"admitted_because": known.admitted_because if known else None}
    after = {"admitted_because": reason}
    detail = {"because": reason, "before": before, "after": after, **signed.who.trace}
    if said:
        detail["said"] = list(said)
    audit.append(store, audit.Entry(signed.now, signed.who.name, "admit", student_no, detail))


def withdraw_admission(store: Store, whom: Whom, *, who: Actor, now: datetime) -> None:
    """Let the rules decide about a student again; audited.

    Raises:
        AnswerIsNo: whoever asks may not, the student was not admitted by the staff, or somebody
            acted since it was looked at.
    """
    with store.writing():
        people.demand(store, who, "override_eligibility")
        student_no = demand_unchanged(store, whom)
        student = students.find(store, student_no)
        if student is None or student.admitted_because is None:
            raise AnswerIsNo("admission.not_admitted", student_no=student_no)
        students.set_admitted(store, student_no, None)
        before, after = {"admitted_because": student.admitted_because}, {"admitted_because": None}
        detail = {
            "because": student.admitted_because,
            "before": before,
            "after": after,
            **who.trace,
        }
        audit.append(store, audit.Entry(now, who.name, "unadmit", student_no, detail))


def held(store: Store) -> list[str]:
    """Return the numbers that wait for the staff to release them."""
    return proofs.at_least(store, TRIES)


def decide_for(
    store: Store, student_no: str, answers: Answers, season: Season, now: datetime
) -> Admitted:
    """Return which way is open to a student, and the data to confirm.

    A code that the booth has already counts as an answer.

    Args:
        store: the booth's store.
        student_no: as ``look_up`` gave it.
        answers: what the student said.
        season: the season's figures.
        now: the moment, aware; its time zone decides the day.
    """
    with store.reading():
        student = students.find(store, student_no)
        accepted = _accepted(store, student_no, now.tzinfo)
        if codes.find(store, student_no):
            answers = replace(answers, has_code=True)
        is_open = not rosters.any_yet(store)
        # Who is on a list was asked for the second fact before it comes to this.
        listed = student is not None and student.listed and not is_open
        last = last_photo(store, student_no, now.tzinfo, proved=listed)
    if is_open:
        return Admitted(decide_open(answers, accepted, now.date()), (), last)
    decision = decide(student, answers, season, now.date(), accepted)
    return Admitted(decision, person_of(student) if student and listed else (), last)


def person_of(student: Student) -> Person:
    """Return the lines that a student is asked to confirm, those that are known."""
    lines = (
        ("person.name", student.name),
        ("person.student_no", student.student_no),
        ("person.identity_no", student.identity_no and mask_identity(student.identity_no)),
        ("person.department", student.department),
        ("person.major", student.major),
        (_LEVEL, student.level and f"person.level.{student.level}"),
        ("person.enrolled_on", student.enrolled_on and student.enrolled_on.isoformat()),
        ("person.graduates_on", student.graduates_on and student.graduates_on.isoformat()),
    )
    return tuple((key, value) for key, value in lines if value)


def in_words(person: Person, speaker: Speaker) -> Person:
    """Return the lines as (words key, value), each value as a person reads it."""
    return tuple((key, speaker.say(value) if key == _LEVEL else value) for key, value in person)


def mask_name(name: str) -> str:
    """Return a name with its middle hidden; of a name in Latin letters each word's rest."""
    if name.isascii():
        return " ".join(word[0] + _MASK * (len(word) - 1) for word in name.split())
    if len(name) <= 2:
        return name[0] + _MASK * (len(name) - 1)
    return name[0] + _MASK * (len(name) - 2) + name[-1]


def mask_identity(identity_no: str) -> str:
    """Return an identity number of which only what was proved, and the region, can be read."""
    head = identity_no[:_HEAD_SHOWN] if len(identity_no) >= _LONG else ""
    tail = identity_no[-ASKED_FOR:] if len(identity_no) > ASKED_FOR else ""
    return head + _MASK * (len(identity_no) - len(head) - len(tail)) + tail


def _refuse_held(store: Store, student_no: str) -> None:
    if proofs.wrong(store, student_no) >= TRIES:
        raise AnswerIsNo("admission.held", student_no=student_no)


def _second_fact(store: Store, student_no: str) -> str:
    student = students.find(store, student_no)
    if student is None or not student.listed:
        raise AnswerIsNo("eligibility.unlisted")
    if student.identity_no is None or len(student.identity_no) < ASKED_FOR:
        raise AnswerIsNo("admission.no_second_fact")
    return student.identity_no[-ASKED_FOR:].upper()


def _accepted(store: Store, student_no: str, zone: tzinfo | None) -> Accepted | None:
    """Return the student's approved photo; its day is that of the zone."""
    for submission in submissions.of_student(store, student_no):
        if submission.state in ("approved", "exported"):
            return Accepted(submission.number, submission.taken_at.astimezone(zone).date())
    return None
