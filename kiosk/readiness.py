"""Whether the booth can take a visit now, and if not, why: closed, or in need of its staff.

Asked while nobody sits there, so that a person learns it before they begin and not
after four screens. The camera is looked at by the window, which holds it.
"""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Final, Literal

from kiosk import settings as settings_file
from kiosk.errors import KioskError
from kiosk.keys import receipt_key
from kiosk.season import load_season
from kiosk.settings import Settings
from kiosk.store.open import Store

ROOM_MB: Final = 500
"""Free space that some tens of visits need; a photo with its original takes a few MB."""
_MB: Final = 1_000_000


@dataclass(frozen=True)
class Unready:
    """Why no visit can begin.

    Attributes:
        state: closed for now, or in need of the staff.
        words_key: of the sentence that says why.
        fields: of that sentence.
    """

    state: Literal["closed", "staff"]
    words_key: str
    fields: Mapping[str, str | int | float] = field(default_factory=dict)


def opening(settings: Settings, now: datetime) -> Unready | None:
    """Return why the booth is closed at a moment in its own time zone, or None if it is open."""
    if settings.closed_because:
        return Unready("closed", "ready.closed_because", {"reason": settings.closed_because})
    clock = now.strftime("%H:%M")
    start, end = settings.open_from, settings.open_until
    if (start and clock < start) or (end and clock >= end):
        return Unready("closed", "ready.hours", {"start": start or "0:00", "end": end or "24:00"})
    return None


def look(store: Store, data: Path, now: datetime) -> Unready | None:
    """Return why no visit can begin, or None; settings and season are read anew from their files.

    Args:
        store: open, so that it is known to answer.
        data: the data folder.
        now: the moment, in the booth's time zone.
    """
    try:
        settings = settings_file.load(data)
        load_season(data)
        with store.writing():
            pass  # a database that is locked for long, or on a disk that went, says so here
        receipt_key(data)
    except KioskError as error:
        return Unready("staff", error.words_key, error.fields)
    free_mb = shutil.disk_usage(data).free // _MB
    if free_mb < ROOM_MB:
        return Unready("staff", "ready.disk", {"free_mb": free_mb, "room_mb": ROOM_MB})
    return opening(settings, now)
