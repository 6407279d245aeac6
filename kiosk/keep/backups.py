"""The backups that a booth has made and those that lie in its folder, and when the next is due."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from kiosk.errors import KioskError
from kiosk.keep import medium, nightly
from kiosk.keep.night import kept_backups
from kiosk.settings import Settings
from kiosk.store import trail
from kiosk.store.open import Store
from kiosk.store.trail import Sought

_MOST: Final = 250


@dataclass(frozen=True)
class Kept:
    """A backup that was made.

    Attributes:
        at: when.
        who: made it; empty where the trail does not know, as after a restore.
        name: of the file.
        size_bytes: of the file; None where nobody knows.
        path: where it lies, if that is the folder of the nightly ones; else None.
    """

    at: datetime
    who: str
    name: str
    size_bytes: int | None
    path: Path | None


@dataclass(frozen=True)
class Backups:
    """What is known of the backups.

    Attributes:
        kept: the newest first.
        folder: of the nightly ones; empty for none.
        every_day_at: time of the day of the nightly one.
        next_at: when it is due; None without a folder.
        trouble: why the folder cannot be looked into; None if it can.
    """

    kept: tuple[Kept, ...]
    folder: str
    every_day_at: str
    next_at: datetime | None
    trouble: KioskError | None


def backups_of(store: Store, settings: Settings, now: datetime) -> Backups:
    """Return what is known of a booth's backups; changes nothing.

    Args:
        store: the booth's store.
        settings: as they are now.
        now: the moment, in the booth's time zone.
    """
    there, trouble = _there(settings)
    by_name = {path.name: path for path in there.values()}
    made = [
        Kept(
            entry.at,
            entry.who,
            entry.subject,
            _size_noted(entry.detail),
            by_name.get(entry.subject),
        )
        for entry in trail.page(store, Sought(act="back_up"), 0, _MOST)
    ]
    named = {each.name for each in made}
    made += [
        Kept(moment, "", path.name, _size_of(path), path)
        for moment, path in there.items()
        if path.name not in named
    ]
    kept = tuple(sorted(made, key=lambda each: each.at, reverse=True))
    return Backups(
        kept, settings.backup_folder, settings.backup_at, _next(settings, now, there), trouble
    )


def _there(settings: Settings) -> tuple[dict[datetime, Path], KioskError | None]:
    if not settings.backup_folder:
        return {}, None
    try:
        return kept_backups(settings), None
    except KioskError as error:
        return {}, error


def _next(settings: Settings, now: datetime, there: dict[datetime, Path]) -> datetime | None:
    if not settings.backup_folder:
        return None
    if nightly.is_due(now, settings.backup_at, there):
        return now
    return nightly.due_since(now, settings.backup_at) + timedelta(days=1)


def _size_noted(detail: object) -> int | None:
    size = detail.get("size_bytes") if isinstance(detail, dict) else None
    return size if isinstance(size, int) else None


def _size_of(path: Path) -> int | None:
    try:
        with medium.told(path.parent):
            return path.stat().st_size
    except KioskError:
        return None  # gone since the folder was read
