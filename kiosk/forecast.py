"""What other figures of the season would change: who would be sent another way, counted.

Asked before the figures are kept. Everybody on the list is decided on twice, by the figures
of now and by the others, as somebody who has not been asked anything yet. Nothing is written.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields
from datetime import datetime
from operator import attrgetter
from typing import Final

from kiosk.eligibility import Accepted, Answers, Path, decide
from kiosk.season import Season
from kiosk.store import standing, students
from kiosk.store.open import Store

_PAGE: Final = 1000
_UNASKED: Final = Answers()
_IN_NAME_ONLY: Final = ("student_no", "name", "identity_no", "department", "major", "created_at")
_decides: Final = attrgetter(
    *(entry.name for entry in fields(students.Student) if entry.name not in _IN_NAME_ONLY)
)
_Turned = tuple[Path, str, Path, str]


@dataclass(frozen=True)
class Turn:
    """A way and a reason, and what would become of them.

    Attributes:
        before: the way of now.
        because_before: its reason.
        after: the way by the other figures.
        because_after: its reason.
        count: how many students.
    """

    before: Path
    because_before: str
    after: Path
    because_after: str
    count: int


@dataclass(frozen=True)
class Forecast:
    """What would change.

    Attributes:
        looked_at: how many students are on the list.
        turns: who would get another way or another reason, the most first; another way
            before another reason.
    """

    looked_at: int
    turns: tuple[Turn, ...]

    @property
    def other_way(self) -> int:
        """How many students would be sent another way."""
        return sum(turn.count for turn in self.turns if turn.before != turn.after)


def forecast(
    store: Store,
    present: Season,
    other: Season,
    now: datetime,
    on_step: Callable[[int, int], None] = lambda _done, _of: None,
) -> Forecast:
    """Return what would change for the students on the list.

    Args:
        store: the booth's store.
        present: the figures that the booth goes by.
        other: those that are thought of.
        now: the moment, aware; its time zone decides the day.
        on_step: takes how many students were looked at, of how many; what it raises ends
            the count.
    """
    today, counts, done = now.date(), Counter[_Turned](), 0
    total = students.count_listed(store)
    accepted = _accepted(store, now)
    coded = standing.with_code(store)
    on_step(0, total)
    known: dict[tuple[object, ...], _Turned] = {}
    for page in _pages(store):
        for student in page:
            answers = Answers(has_code=True) if student.student_no in coded else _UNASKED
            photo = accepted.get(student.student_no)
            # Whole cohorts are alike in all that decides, so each kind is decided on once.
            kind = (*_decides(student), answers.has_code, photo and photo.taken_on)
            turned = known.get(kind)
            if turned is None:
                before = decide(student, answers, present, today, photo)
                after = decide(student, answers, other, today, photo)
                turned = known[kind] = (before.path, before.reason, after.path, after.reason)
            if turned[:2] != turned[2:]:
                counts[turned] += 1
        done += len(page)
        on_step(done, total)
    turns = [Turn(*turn, count) for turn, count in counts.items()]
    turns.sort(key=lambda turn: (turn.before == turn.after, -turn.count, turn.because_before))
    return Forecast(done, tuple(turns))


def _pages(store: Store) -> Iterator[list[students.Student]]:
    """Yield the students on the list; between two pages others may write."""
    last = ""
    while page := students.listed_after(store, last, _PAGE):
        yield page
        last = page[-1].student_no


def _accepted(store: Store, now: datetime) -> dict[str, Accepted]:
    zone = now.tzinfo
    return {
        student_no: Accepted(number, taken_at.astimezone(zone).date())
        for student_no, (number, taken_at) in standing.accepted(store).items()
    }
