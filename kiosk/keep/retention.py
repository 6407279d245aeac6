"""The door through which originals go, a set time after the office accepted the photo.

Only the original's bytes go: its row, its size and its hash stay, and so does the
finished photo. Each original goes in a transaction of its own, with its purge record
and its entry in the trail, so that whatever stops the work stops it between two. The
bytes are overwritten in the file and in its log, not only let go of.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from kiosk.errors import EnvironmentFailed
from kiosk.rights import Actor
from kiosk.store import audit, people, purges, text
from kiosk.store.open import Store
from kiosk.store.purges import Gone, Original

logger = logging.getLogger(__name__)

_MOST_RECORDS: Final = 500
_CLOCK_SLACK: Final = timedelta(minutes=2)
"""Of two programs on one computer one may have looked at the clock a little earlier."""


@dataclass(frozen=True)
class Order:
    """What is asked for.

    Attributes:
        by: who asks; ``backup.THE_BOOTH`` for the nightly round.
        now: the moment, aware.
        keep_days: how many days after the office's answer an original stays.
    """

    by: Actor
    now: datetime
    keep_days: int


@dataclass(frozen=True)
class Plan:
    """What is to go, when, and what went.

    Attributes:
        coming: each original that the office has answered for, and when its time is over; the
            earliest first.
        record: of those that went last, newest first.
        gone: how many went in all.
    """

    coming: Sequence[tuple[Original, datetime]]
    record: Sequence[Gone]
    gone: int

    def due(self, now: datetime) -> list[Original]:
        """Return those whose time is over."""
        return [original for original, when in self.coming if when <= now]


@dataclass(frozen=True)
class Purged:
    """What went.

    Attributes:
        originals: those that went; of a rehearsal, those that would.
        waiting: how many more were accepted by the office and wait for their time.
        traceless: no old copy of their bytes is left in the database's log.
    """

    originals: Sequence[Original]
    waiting: int
    traceless: bool

    @property
    def size_bytes(self) -> int:
        """How many bytes they were."""
        return sum(original.size_bytes for original in self.originals)


def plan(store: Store, keep_days: int) -> Plan:
    """Return what is to go and what went; changes nothing."""
    kept = timedelta(days=keep_days)
    with store.reading():
        coming = [(each, each.acknowledged_at + kept) for each in purges.candidates(store)]
        record, gone = purges.recorded(store, _MOST_RECORDS), purges.count(store)
    return Plan(sorted(coming, key=lambda pair: pair[1]), record, gone)


def overdue(store: Store, order: Order) -> tuple[list[Original], int]:
    """Return the originals whose time is over, and how many wait for theirs.

    Raises:
        EnvironmentFailed: the clock is behind the trail, so that nobody knows what time it is.
    """
    _demand_clock(store, order.now)
    accepted = purges.candidates(store)
    limit = order.now - timedelta(days=order.keep_days)
    over = [original for original in accepted if original.acknowledged_at <= limit]
    return over, len(accepted) - len(over)


def purge(
    store: Store, order: Order, on_step: Callable[[int, int], None] = lambda _done, _total: None
) -> Purged:
    """Purge the originals whose time is over.

    Args:
        store: the booth's store.
        order: who, when, and how long an original stays.
        on_step: is told how many of how many went; what it raises ends the work between two.

    Raises:
        AnswerIsNo: who asks may not purge.
        EnvironmentFailed: the clock is behind the trail, or the database failed.
    """
    people.demand(store, order.by, "purge")
    over, waiting = overdue(store, order)
    gone: list[Original] = []
    if over:
        purges.forget_bytes(store)
    for done, original in enumerate(over, 1):
        with store.writing():
            people.demand(store, order.by, "purge")
            if purges.purge(store, original, order.by.name, order.now):
                audit.append(store, _entry(original, order))
                gone.append(original)
        on_step(done, len(over))
    traceless = purges.clear_log(store) if gone else True
    logger.info("%d originals purged, %d wait", len(gone), waiting)
    return Purged(tuple(gone), waiting, traceless)


def behind_trail(store: Store, now: datetime) -> datetime | None:
    """Return the newest moment of the trail if the clock is behind it, else None."""
    last = audit.last_moment(store)
    return last if last is not None and now < last - _CLOCK_SLACK else None


def _demand_clock(store: Store, now: datetime) -> None:
    last = behind_trail(store, now)
    if last is not None:
        raise EnvironmentFailed("keep.clock_behind", last=f"{last.astimezone():%Y-%m-%d %H:%M}")


def _entry(original: Original, order: Order) -> audit.Entry:
    detail: dict[str, object] = {
        **order.by.trace,
        "original_sha256": original.sha256,
        "size_bytes": original.size_bytes,
        "acknowledged_at": text.from_moment(original.acknowledged_at),
        "kept_days": order.keep_days,
    }
    return audit.Entry(order.now, order.by.name, "purge", original.number, detail)
