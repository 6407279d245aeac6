"""The queue and the table of working days, read together in the store lane."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kiosk.errors import KioskError
from kiosk.gui.staff.review.case import waiting_queue
from kiosk.holidays import announced, load_calendar
from kiosk.rights import Actor
from kiosk.store.open import Store
from kiosk.store.waiting import Waiting
from kiosk.working_days import Calendar


@dataclass(frozen=True)
class QueueRead:
    """What waits, and the days that the promise is reckoned with.

    Attributes:
        trouble: why the staff's own days could not be read; then the announced ones count.
    """

    lines: tuple[Waiting, ...]
    calendar: Calendar
    trouble: KioskError | None = None


def queue_read(store: Store, actor: Actor, folder: Path) -> QueueRead:
    """Return what waits for somebody, with the days of the data folder ``folder``."""
    lines = waiting_queue(store, actor)
    try:
        return QueueRead(lines, load_calendar(folder))
    except KioskError as trouble:
        # Nobody's photo should wait because a list of holidays has a slip in it; it is said.
        return QueueRead(lines, announced(), trouble)
