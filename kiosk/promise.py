"""What is late: the photos that wait, held against the promise of two working days."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from kiosk.store import submissions
from kiosk.store.open import Store
from kiosk.working_days import Calendar, due_on, working_days_between

Standing = Literal["late", "today", "later"]
"""How a photo that waits stands against the promise."""


@dataclass(frozen=True)
class Due:
    """The promise about one photo.

    Attributes:
        on: the last day on which it is kept.
        late_days: working days that have gone by since then; 0 if it is not late.
        standing: see ``Standing``.
    """

    on: date
    late_days: int
    standing: Standing


@dataclass(frozen=True)
class Waiting:
    """How the queue stands against the promise.

    Attributes:
        waiting: how many photos wait for a decision.
        due_today: how many of them must be decided today.
        late: how many should have been decided before today.
        oldest_due: the earliest day that was promised; None if nothing waits.
        oldest_late_days: how many working days that one is late; 0 if none is.
    """

    waiting: int
    due_today: int
    late: int
    oldest_due: date | None
    oldest_late_days: int


def waiting_at(store: Store, calendar: Calendar, now: datetime) -> Waiting:
    """Return how the queue stands; the time zone of the moment decides the days."""
    return held_against(submissions.waiting_since(store), calendar, now)


def held_against(handed_in: Iterable[datetime], calendar: Calendar, now: datetime) -> Waiting:
    """Return how photos that were handed in at these moments stand against the promise."""
    today, known = now.date(), {}
    due = []
    for moment in handed_in:
        day = moment.astimezone(now.tzinfo).date()
        if day not in known:
            known[day] = due_on(day, calendar)
        due.append(known[day])
    oldest = min(due, default=None)
    late = sum(each < today for each in due)
    days = working_days_between(oldest, today, calendar) if oldest and late else 0
    return Waiting(len(due), due.count(today), late, oldest, days)


def dues(handed_in: Iterable[datetime], calendar: Calendar, now: datetime) -> list[Due]:
    """Return the promise about each photo that was handed in at these moments, in their order."""
    known: dict[date, Due] = {}
    found = []
    for moment in handed_in:
        day = moment.astimezone(now.tzinfo).date()
        if day not in known:
            known[day] = _due(due_on(day, calendar), calendar, now.date())
        found.append(known[day])
    return found


def _due(on: date, calendar: Calendar, today: date) -> Due:
    if on < today:
        # On a weekend after the day nobody has worked since, and it is late all the same.
        return Due(on, max(1, working_days_between(on, today, calendar)), "late")
    return Due(on, 0, "today" if on == today else "later")
