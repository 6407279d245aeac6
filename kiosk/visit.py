"""A student's visit: where it stands, what may happen next, and when its time is up.

A plain value and three functions, without Qt, thread or clock. The window shows
what the visit says and tells it what happened; an event that has no place in the
table, such as the second of two taps, changes nothing. All that a visit knows of
a person is in the value, so that nothing is left once it is dropped.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from math import ceil
from typing import Final, Literal

from kiosk.submit import Take
from validation.report import Report

State = Literal["welcome", "number", "capture", "finishing", "result", "submitting", "done"]
Event = Literal[
    "start", "entered", "shot", "finished", "not_finished", "look", "use", "submitted",
    "not_submitted", "back", "end",
]  # fmt: skip

TABLE: Final[Mapping[tuple[State, Event], State]] = {
    ("welcome", "start"): "number",
    ("number", "entered"): "capture",
    ("capture", "shot"): "finishing",
    ("finishing", "finished"): "result",
    ("finishing", "not_finished"): "capture",
    ("capture", "look"): "result",
    ("result", "use"): "submitting",
    ("submitting", "submitted"): "done",
    ("submitting", "not_submitted"): "result",
    ("number", "back"): "welcome",
    ("capture", "back"): "number",
    ("result", "back"): "capture",
    ("number", "end"): "welcome",
    ("capture", "end"): "welcome",
    ("result", "end"): "welcome",
    ("done", "end"): "welcome",
}
_UNHURRIED: Final = ("welcome", "finishing", "submitting")
"""States that wait for no person, so that no time runs in them."""
MOST_TAKES: Final = 4
"""Takes kept to choose from; each holds a picture of full size."""


@dataclass(frozen=True)
class Taken:
    """One take: what would be handed in, and the verdict on it."""

    take: Take
    report: Report


@dataclass(frozen=True)
class Visit:
    """One visit, or the waiting for one.

    Attributes:
        number: counts visits, so that late results of an ended one are known.
        state: where it stands.
        touched_s: when somebody last did something, on the window's monotonic clock.
        student_no: as entered.
        takes: the photos so far, the newest last.
        chosen: index of the take that is shown and would be handed in.
        submission_no: number of what was handed in.
    """

    number: int = 0
    state: State = "welcome"
    touched_s: float = 0.0
    student_no: str = ""
    takes: tuple[Taken, ...] = ()
    chosen: int = 0
    submission_no: str = ""

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

    Coming back to the welcome ends the visit, as ``ended`` does.
    """
    following = TABLE.get((visit.state, event))
    if following is None or (event == "look" and not visit.takes):
        return visit
    if following == "welcome":
        return ended(visit, now_s)
    return replace(visit, state=following, touched_s=now_s)


def ended(visit: Visit, now_s: float) -> Visit:
    """Return the waiting for the next visit, whatever the state: nothing of this one remains.

    The number counts up, so that what is still being worked on comes too late.
    """
    return Visit(number=visit.number + 1, touched_s=now_s)


def touched(visit: Visit, now_s: float) -> Visit:
    """Return the visit after a sign of life."""
    return replace(visit, touched_s=now_s)


def with_student(visit: Visit, student_no: str) -> Visit:
    """Return the visit with the student number entered."""
    return replace(visit, student_no=student_no)


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
