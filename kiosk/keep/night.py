"""What is done by itself once a day, by whichever window is open: backup, thinning out, purge.

Two acts, so that a stick that is missing does not keep an original longer than it
may be kept. When they are due is decided in ``nightly``.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kiosk.errors import EnvironmentFailed
from kiosk.keep import medium, nightly, retention
from kiosk.keep.backup import THE_BOOTH, Made, OnStep, Order, backup
from kiosk.keep.retention import Purged
from kiosk.settings import Settings
from kiosk.store import audit
from kiosk.store.open import Store

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Shift:
    """What the acts of the night go by.

    Attributes:
        data: the data folder.
        settings: as they are now.
        now: the moment, in the booth's time zone.
    """

    data: Path
    settings: Settings
    software: str
    now: datetime


def kept_backups(settings: Settings) -> dict[datetime, Path]:
    """Return this booth's backups in the folder of the settings, by moment.

    Raises:
        EnvironmentFailed: the folder is not there or does not answer.
    """
    folder = Path(settings.backup_folder)
    with medium.told(folder):
        if not folder.is_dir():
            raise EnvironmentFailed("keep.gone", place=str(folder))
        names = {path: nightly.made_at(settings.booth, path.name) for path in folder.iterdir()}
    return {moment: path for path, moment in names.items() if moment is not None}


def is_due(shift: Shift) -> bool:
    """Return whether the nightly backup is to be made now; never without a folder for it.

    Raises:
        EnvironmentFailed: the folder is not there or does not answer.
    """
    settings = shift.settings
    if not settings.backup_folder:
        return False
    return nightly.is_due(shift.now, settings.backup_at, kept_backups(settings))


def back_up_if_due(store: Store, shift: Shift, on_step: OnStep) -> Made | None:
    """Make the nightly backup if it is due, then remove those that are no longer to be kept.

    Raises:
        EnvironmentFailed: as ``backup``; the older ones are all still there then.
    """
    if not is_due(shift):
        return None
    settings = shift.settings
    file = Path(settings.backup_folder) / nightly.file_name(settings.booth, shift.now)
    order = Order(file, shift.data, settings.booth, shift.software, THE_BOOTH, shift.now)
    made = backup(store, order, on_step)
    thin_out(store, shift)
    return made


def thin_out(store: Store, shift: Shift) -> list[str]:
    """Remove the backups that are neither the last of a day nor of a week; return their names.

    Raises:
        EnvironmentFailed: one cannot be removed.
    """
    there = kept_backups(shift.settings)
    old = [there[moment] for moment in sorted(nightly.superfluous(shift.now, there))]
    if not old:
        return []
    names = [path.name for path in old]
    with medium.told(Path(shift.settings.backup_folder)), store.writing():
        entry = audit.Entry(
            shift.now, THE_BOOTH.name, "drop_backups", shift.settings.booth, {"files": names}
        )
        audit.append(store, entry)
        for path in old:
            path.unlink(missing_ok=True)
    logger.info("%d old backups removed", len(names))
    return names


def purge_overdue(
    store: Store, shift: Shift, on_step: Callable[[int, int], None] = lambda _done, _total: None
) -> Purged:
    """Purge the originals whose time is over; what ``on_step`` raises ends it between two.

    Raises:
        EnvironmentFailed: as ``retention.purge``.
    """
    order = retention.Order(THE_BOOTH, shift.now, shift.settings.originals_days)
    return retention.purge(store, order, on_step)
