"""Which photo comes next: the order of work and its parts, without any window."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final, Literal, get_args

from kiosk.promise import Due, dues
from kiosk.store.waiting import Waiting
from kiosk.working_days import Calendar

Part = Literal["all", "late", "today", "second"]
"""Parts of the queue: all of it, what is late, what is due today, others' overrides."""
PARTS: Final[tuple[Part, ...]] = get_args(Part)
# Steps from the one that is looked at, in the order in which they are fetched.
_AT_HAND: Final = (0, 1, 2, -1, 3, 4, 5, -2)
_WHOLE: Final = (0, 1, 2, -1)


@dataclass(frozen=True)
class Place:
    """A line of the queue with the promise about it."""

    line: Waiting
    due: Due

    def belongs(self, part: Part) -> bool:
        """Return whether the line is in a part of the queue."""
        if part == "second":
            return self.line.override is not None
        return part in ("all", self.due.standing)


@dataclass(frozen=True)
class Shown:
    """The queue as it is to be seen.

    Attributes:
        places: of the part that is shown, in the order of work.
        counts: how many lines each part has.
        part: which is shown.
        now: what age and lateness are reckoned from.
        current: number of the submission that is looked at.
    """

    places: tuple[Place, ...]
    counts: Mapping[Part, int]
    part: Part
    now: datetime
    current: str | None


def placed(lines: Sequence[Waiting], calendar: Calendar, now: datetime) -> tuple[Place, ...]:
    """Return the lines in the order in which they were promised."""
    promised = dues((line.submitted_at for line in lines), calendar, now)
    places = [Place(line, due) for line, due in zip(lines, promised, strict=True)]
    return tuple(sorted(places, key=lambda place: (place.due.on, place.line.submitted_at)))


def counted(places: Sequence[Place]) -> dict[Part, int]:
    """Return how many lines each part of the queue has."""
    return {part: sum(place.belongs(part) for place in places) for part in PARTS}


def following(before: Sequence[str], now: Sequence[str], current: str | None) -> str | None:
    """Return what to look at when the queue has changed.

    That is what was looked at if it still waits, else the next after it that does,
    else the last one; None when nothing waits.
    """
    if not now:
        return None
    if current in now:
        return current
    waiting = set(now)
    if current in before:
        for number in before[before.index(current) + 1 :]:
            if number in waiting:
                return number
        return now[-1]
    return now[0]


def beside(queue: Sequence[str], current: str | None, step: int) -> str | None:
    """Return the number ``step`` places further on, stopping at either end."""
    if not queue:
        return None
    if current not in queue:
        return queue[0]
    place = queue.index(current) + step
    return queue[max(0, min(place, len(queue) - 1))]


def wanted(queue: Sequence[Waiting], current: str | None) -> tuple[Waiting, ...]:
    """Return what is worth having at hand, what is looked at next first.

    That is this one, the next few, and the two before it.
    """
    return _around(queue, current, _AT_HAND)


def wanted_whole(queue: Sequence[Waiting], current: str | None) -> tuple[Waiting, ...]:
    """Return of which the original is worth having too: this one, the next two, the one before."""
    return _around(queue, current, _WHOLE)


def _around(
    queue: Sequence[Waiting], current: str | None, steps: Sequence[int]
) -> tuple[Waiting, ...]:
    numbers = [line.number for line in queue]
    if current not in numbers:
        return ()
    place = numbers.index(current)
    return tuple(queue[place + step] for step in steps if 0 <= place + step < len(queue))
