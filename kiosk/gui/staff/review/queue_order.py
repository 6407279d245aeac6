"""Which photo comes next: the order of work, without any window."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.gui.staff.review.case import Waiting


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
    """Return what is worth having at hand: this one, the next two and the one before."""
    numbers = [line.number for line in queue]
    if current not in numbers:
        return ()
    place = numbers.index(current)
    order = (place, place + 1, place + 2, place - 1)
    return tuple(queue[index] for index in order if 0 <= index < len(queue))
