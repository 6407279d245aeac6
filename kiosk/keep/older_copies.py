"""Where copies of the booth's data lie that an act of today does not reach, and for how long.

A backup is a whole and signed-off thing: nobody takes one student out of it. Those of the
nightly round go by themselves, and when they will all have gone can be said; those that
somebody made elsewhere, and what a restore laid aside, only a person can drop.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Final

from kiosk.errors import KioskError
from kiosk.keep import nightly
from kiosk.keep.backup import THE_BOOTH
from kiosk.keep.backups import backups_of
from kiosk.keep.restore import ASIDE
from kiosk.settings import Settings
from kiosk.store.open import Store

Sentence = tuple[str, dict[str, str | int | float]]
"""A words key and its fields."""
_FAR: Final = timedelta(days=366)


@dataclass(frozen=True)
class OlderCopies:
    """What holds the booth's data as they were.

    Attributes:
        nightly: how many backups lie in the folder of the nightly round.
        gone_by: the day on which the last of those will have been dropped, if the booth runs
            every night until then; None where there are none.
        elsewhere: names of the backups that were made in other places, as the trail knows them.
        aside: folders with what a restore replaced.
        trouble: why the folder of the nightly round cannot be looked into; None if it can.
    """

    nightly: int
    gone_by: date | None
    elsewhere: tuple[str, ...]
    aside: tuple[Path, ...]
    trouble: KioskError | None

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """What to say of them; of none, that too."""
        found: list[Sentence] = []
        if self.gone_by is not None:
            day = self.gone_by.isoformat()
            found.append(("copies.nightly", {"count": self.nightly, "day": day}))
        if self.trouble is not None:
            found.append((self.trouble.words_key, dict(self.trouble.fields)))
        if self.elsewhere:
            name = self.elsewhere[0]
            found.append(("copies.elsewhere", {"count": len(self.elsewhere), "name": name}))
        if self.aside:
            folders = ", ".join(path.name for path in self.aside)
            found.append(("copies.aside", {"folders": folders}))
        return tuple(found) or (("copies.none", {}),)


def older_copies(store: Store, data: Path, settings: Settings, now: datetime) -> OlderCopies:
    """Return where the data of before this moment still lie.

    Args:
        store: the booth's store.
        data: its folder.
        settings: as they are now.
        now: the moment, in the booth's time zone.
    """
    known = backups_of(store, settings, now)
    here = [each.at for each in known.kept if each.path is not None]
    # One of the round's own that is not in its folder any more was dropped there by the round.
    carried = (each.name for each in known.kept if each.path is None and each.who != THE_BOOTH.name)
    return OlderCopies(
        nightly=len(here),
        gone_by=_gone_by(here, now),
        elsewhere=tuple(dict.fromkeys(carried)),
        aside=tuple(sorted(path for path in data.glob(f"{ASIDE}*") if path.is_dir())),
        trouble=known.trouble,
    )


def _gone_by(made: Iterable[datetime], now: datetime) -> date | None:
    """Return the day of the round that drops the last of the backups, one round a day from now."""
    old, kept = set(made), set(made)
    moment = now
    while old and moment - now < _FAR:
        moment += timedelta(days=1)
        kept = (kept | {moment}) - nightly.superfluous(moment, kept | {moment})
        old &= kept
        if not old:
            return moment.date()
    return None
