"""Which rosters were imported; a booth without one in force knows nobody and runs open."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from kiosk.store import text
from kiosk.store.open import Row, Store

_LATER: Final = frozenset({"id", "taken_back_by", "taken_back_at"})


@dataclass(frozen=True)
class Roster:
    """One import: the file, what came of its rows, who did it and when.

    Attributes:
        id: counts the imports from 1; 0 for one that is not in the store yet.
        taken_back_by: who took it back; None while it is in force.
        taken_back_at: when.
    """

    file: str
    sha256: str
    added: int
    changed: int
    unchanged: int
    faulty: int
    imported_by: str
    imported_at: datetime
    id: int = 0
    taken_back_by: str | None = None
    taken_back_at: datetime | None = None


def any_yet(store: Store) -> bool:
    """Return whether a roster is in force."""
    return bool(store.rows("SELECT 1 FROM rosters WHERE taken_back_at IS NULL LIMIT 1"))


def last(store: Store) -> Roster | None:
    """Return the newest import that is in force, or None."""
    rows = store.rows("SELECT * FROM rosters WHERE taken_back_at IS NULL ORDER BY id DESC LIMIT 1")
    return _roster(rows[0]) if rows else None


def newest(store: Store, size: int) -> list[Roster]:
    """Return the last imports, also those that were taken back, the newest first."""
    rows = store.rows("SELECT * FROM rosters ORDER BY id DESC LIMIT ?", [size])
    return [_roster(row) for row in rows]


def count(store: Store) -> int:
    """Return how often rosters were imported or taken back, by which a later time is noticed."""
    sql = "SELECT count(*) + count(taken_back_at) AS number FROM rosters"
    number: int = store.rows(sql)[0]["number"]
    return number


def add(store: Store, roster: Roster) -> Roster:
    """Record an import and return it with its number; only inside ``Store.writing``."""
    row = {name: value for name, value in vars(roster).items() if name not in _LATER}
    row["imported_at"] = text.from_moment(roster.imported_at)
    return replace(roster, id=store.insert("rosters", row))


def mark_taken_back(store: Store, roster: Roster, who: str, now: datetime) -> None:
    """Note that an import is in force no longer; only inside ``Store.writing``."""
    store.change(
        "UPDATE rosters SET taken_back_by = ?, taken_back_at = ? WHERE id = ?",
        [who, text.from_moment(now), roster.id],
    )


def _roster(row: Row) -> Roster:
    back = row["taken_back_at"]
    return Roster(
        **{
            **row,
            "imported_at": text.to_moment(row["imported_at"]),
            "taken_back_at": text.to_moment(back) if back else None,
        }
    )
