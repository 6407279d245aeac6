"""When the nightly round is due, and which of its backups stay: decided from times alone.

The times come from the names of the files, so that a disk that was changed or
carried away is judged by what lies on it. A round that was missed, because the booth
was off at night, is due as soon as it is on again. A file dated later than now was
made while the clock was wrong: it neither counts nor goes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, datetime, time, timedelta
from typing import Final

DAILY: Final = 7
"""Of so many days the last backup stays."""
WEEKLY: Final = 4
"""Of so many weeks the last backup stays."""
_STAMP: Final = "%Y%m%dT%H%M%SZ"


def file_name(booth: str, now: datetime) -> str:
    """Return the name of a backup that is made now: the booth, and the moment in UTC."""
    return f"{booth}-{now.astimezone(UTC):{_STAMP}}.kiosk-backup.zip"


def made_at(booth: str, name: str) -> datetime | None:
    """Return the moment in a name that ``file_name`` gave for this booth; None for another."""
    found = re.fullmatch(re.escape(booth) + r"-([0-9]{8}T[0-9]{6}Z)\.kiosk-backup\.zip", name)
    if found is None:
        return None
    try:
        return datetime.strptime(found[1], _STAMP).replace(tzinfo=UTC)
    except ValueError:  # a day that no calendar has
        return None


def due_since(now: datetime, at: str) -> datetime:
    """Return the last moment at which a round was due, by now.

    Args:
        now: the moment, in the booth's time zone.
        at: time of the day of the round, such as ``02:30``.
    """
    today = datetime.combine(now.date(), time.fromisoformat(at), now.tzinfo)
    return today if today <= now else today - timedelta(days=1)


def is_due(now: datetime, at: str, made: Iterable[datetime]) -> bool:
    """Return whether a backup is due now.

    Args:
        now: the moment, in the booth's time zone.
        at: time of the day of the round.
        made: when the backups that are there were made.
    """
    last = max((moment for moment in made if moment <= now), default=None)
    return last is None or last < due_since(now, at)


def superfluous(now: datetime, made: Iterable[datetime]) -> set[datetime]:
    """Return which backups may go: those that are neither the last of a day nor of a week.

    The last ``DAILY`` days and the last ``WEEKLY`` weeks *that have a backup* count, so
    that time alone, with the booth off, never costs one.

    Args:
        now: the moment, in the booth's time zone; days and weeks are those of the booth.
        made: when the backups that are there were made.
    """
    past = sorted((moment for moment in set(made) if moment <= now), reverse=True)
    by_day: dict[object, datetime] = {}
    by_week: dict[object, datetime] = {}
    for moment in past:
        local = moment.astimezone(now.tzinfo)
        by_day.setdefault(local.date(), moment)
        by_week.setdefault(local.isocalendar()[:2], moment)
    kept = {*list(by_day.values())[:DAILY], *list(by_week.values())[:WEEKLY]}
    return set(past) - kept
