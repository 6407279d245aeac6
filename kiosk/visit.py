"""A student's visit: where it stands, what may happen next, and when its time is up.

A plain value and three functions, without Qt, thread or clock. The window shows
what the visit says and tells it what happened; an event that has no place in the
table, such as the second of two taps, changes nothing. All that a visit knows of
a person is in the value, so that nothing is left once it is dropped.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from math import ceil
from typing import Final, Literal

from kiosk import admission
from kiosk.admission import Found
from kiosk.consent import Consent
from kiosk.eligibility import Answers, Decision
from kiosk.submit import Particulars, Take
from validation.report import Report

State = Literal[
    "welcome", "consent", "number", "looking", "proof", "proving", "questions", "deciding",
    "decision", "confirm", "capture", "finishing", "result", "submitting", "done", "staff",
]  # fmt: skip
Event = Literal[
    "start", "agreed", "refused", "entered", "known", "unknown", "unlisted", "not_looked",
    "right", "wrong", "held", "answered", "decided", "asked", "not_decided", "go_on", "confirmed",
    "shot", "finished", "not_finished", "look", "use", "submitted", "not_submitted", "back", "end",
]  # fmt: skip

TABLE: Final[Mapping[tuple[State, Event], State]] = {
    ("welcome", "start"): "consent",
    ("consent", "agreed"): "number",
    ("consent", "refused"): "staff",
    ("number", "entered"): "looking",
    ("looking", "known"): "proof",
    ("looking", "unknown"): "questions",
    ("looking", "unlisted"): "deciding",
    ("looking", "held"): "staff",
    ("looking", "not_looked"): "number",
    ("proof", "entered"): "proving",
    ("proving", "right"): "deciding",
    ("proving", "wrong"): "proof",
    ("proving", "held"): "staff",
    ("questions", "answered"): "deciding",
    ("deciding", "asked"): "questions",
    ("deciding", "decided"): "decision",
    ("deciding", "not_decided"): "number",
    ("decision", "go_on"): "confirm",
    ("confirm", "confirmed"): "capture",
    ("capture", "shot"): "finishing",
    ("finishing", "finished"): "result",
    ("finishing", "not_finished"): "capture",
    ("capture", "look"): "result",
    ("result", "use"): "submitting",
    ("submitting", "submitted"): "done",
    ("submitting", "not_submitted"): "result",
    ("consent", "back"): "welcome",
    ("number", "back"): "consent",
    ("proof", "back"): "number",
    ("questions", "back"): "number",
    ("decision", "back"): "number",
    ("confirm", "back"): "decision",
    ("capture", "back"): "confirm",
    ("result", "back"): "capture",
    ("staff", "back"): "consent",
    ("consent", "end"): "welcome",
    ("number", "end"): "welcome",
    ("proof", "end"): "welcome",
    ("questions", "end"): "welcome",
    ("decision", "end"): "welcome",
    ("confirm", "end"): "welcome",
    ("capture", "end"): "welcome",
    ("result", "end"): "welcome",
    ("done", "end"): "welcome",
    ("staff", "end"): "welcome",
}
WORKING: Final[tuple[State, ...]] = ("looking", "proving", "deciding", "finishing", "submitting")
"""States that wait for a job of the booth and not for the person."""
DAYS_IN_A_YEAR: Final = 365.25
_UNHURRIED: Final = ("welcome", *WORKING)
"""States that wait for no person, so that no time runs in them."""
MOST_TAKES: Final = 4
"""Takes kept to choose from; each holds a picture of full size."""


@dataclass(frozen=True)
class Taken:
    """One take: what would be handed in, and the verdict on it."""

    take: Take
    report: Report


@dataclass(frozen=True)
class Person:
    """Who sits there, as far as the visit has come.

    Attributes:
        student_no: as entered.
        found: what the list knows of that number; None before it was asked.
        answers: what the person said of CHSI; None before they were asked.
        code: the collection code that was held up; empty for none.
        decision: what this person is here for; None before it was made.
        rows: the data to be confirmed, as words key and value.
        flagged: the person says that something of it is wrong.
    """

    student_no: str = ""
    found: Found | None = None
    answers: Answers | None = None
    code: str = ""
    decision: Decision | None = None
    rows: admission.Person = ()
    flagged: bool = False

    def years_before_graduation(self, taken_on: date) -> float | None:
        """Return the age of a photo of that day at the graduation, where its day is known."""
        day = self.decision.facts.get("graduates_on") if self.decision else None
        if not isinstance(day, str):
            return None
        return (date.fromisoformat(day) - taken_on).days / DAYS_IN_A_YEAR


@dataclass(frozen=True)
class Visit:
    """One visit, or the waiting for one.

    Attributes:
        number: counts visits, so that late results of an ended one are known.
        state: where it stands.
        touched_s: when somebody last did something, on the window's monotonic clock.
        card: what was scanned to begin with; empty for nothing.
        card_trouble: why what was scanned can be no card; key of the sentence, empty for nothing.
        consent: what was agreed to, and when.
        person: who it is.
        takes: the photos so far, the newest last.
        chosen: index of the take that is shown and would be handed in.
        submission_no: number of what was handed in.
    """

    number: int = 0
    state: State = "welcome"
    touched_s: float = 0.0
    card: str = ""
    card_trouble: str = ""
    consent: Consent | None = None
    person: Person = Person()
    takes: tuple[Taken, ...] = ()
    chosen: int = 0
    submission_no: str = ""

    @property
    def particulars(self) -> Particulars | None:
        """What goes into the record beside the photo; None before consent was given."""
        if self.consent is None:
            return None
        person = self.person
        proved = person.found is not None and person.found.known
        return Particulars(
            consent=self.consent,
            decision=person.decision,
            collection_code=person.code or None,
            flagged=person.flagged,
            identity="proved" if proved else "unchecked",
        )

    @property
    def taken(self) -> Taken | None:
        """The chosen take."""
        return self.takes[self.chosen] if self.takes else None


@dataclass(frozen=True)
class Patience:
    """How long a visit may stand, in seconds.

    Attributes:
        idle_s: untouched, before it is asked whether somebody is there.
        answer_s: how long that question waits.
        done_s: how long the last screen stays.
    """

    idle_s: float
    answer_s: float
    done_s: float


@dataclass(frozen=True)
class TimeLeft:
    """The countdown that is to be seen.

    Attributes:
        seconds: whole seconds left, None while there is no countdown.
        over: whether the visit must end now.
    """

    seconds: int | None = None
    over: bool = False


def step(visit: Visit, event: Event, now_s: float) -> Visit:
    """Return the visit after an event; the same visit if the event has no place now.

    Coming back to the welcome ends the visit, as ``ended`` does. Where nobody is known there is
    nothing to confirm, and the way leads past it in both directions.
    """
    following = TABLE.get((visit.state, event))
    if following is None or (event == "look" and not visit.takes):
        return visit
    if following == "welcome":
        return ended(visit, now_s)
    if following == "confirm" and not visit.person.rows:
        following = "capture" if event == "go_on" else "decision"
    return replace(visit, state=following, touched_s=now_s)


def ended(visit: Visit, now_s: float) -> Visit:
    """Return the waiting for the next visit, whatever the state: nothing of this one remains.

    The number counts up, so that what is still being worked on comes too late.
    """
    return Visit(number=visit.number + 1, touched_s=now_s)


def touched(visit: Visit, now_s: float) -> Visit:
    """Return the visit after a sign of life."""
    return replace(visit, touched_s=now_s)


def with_consent(visit: Visit, consent: Consent) -> Visit:
    """Return the visit with what was agreed to."""
    return replace(visit, consent=consent)


def with_person(visit: Visit, person: Person) -> Visit:
    """Return the visit with what is known of the person now.

    Photos of another person are not carried on.
    """
    if person.student_no != visit.person.student_no:
        visit = replace(visit, takes=(), chosen=0)
    return replace(visit, person=person)


def with_take(visit: Visit, taken: Taken) -> Visit:
    """Return the visit with one more take, which is the chosen one; the oldest may go."""
    takes = (*visit.takes, taken)[-MOST_TAKES:]
    return replace(visit, takes=takes, chosen=len(takes) - 1)


def with_choice(visit: Visit, index: int) -> Visit:
    """Return the visit with another of its takes chosen.

    Raises:
        IndexError: there is no such take, which is a bug.
    """
    if not 0 <= index < len(visit.takes):
        raise IndexError(index)
    return replace(visit, chosen=index)


def with_submission(visit: Visit, submission_no: str) -> Visit:
    """Return the visit with its photo handed in; the takes have done their part."""
    return replace(visit, submission_no=submission_no, takes=(), chosen=0)


def time_left(visit: Visit, patience: Patience, now_s: float) -> TimeLeft:
    """Return the countdown that is to be seen at this moment."""
    if visit.state in _UNHURRIED:
        return TimeLeft()
    still_s = now_s - visit.touched_s
    shown_after_s = 0.0 if visit.state == "done" else patience.idle_s
    answer_s = patience.done_s if visit.state == "done" else patience.answer_s
    if still_s < shown_after_s:
        return TimeLeft()
    left_s = shown_after_s + answer_s - still_s
    return TimeLeft(max(0, ceil(left_s)), over=left_s <= 0)
