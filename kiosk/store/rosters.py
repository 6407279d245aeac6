"""Which rosters were imported; a booth without one knows nobody and runs open."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from kiosk.store import text
from kiosk.store.open import Row, Store


@dataclass(frozen=True)
class Roster:
    """One import: the file, what came of its rows, who did it and when."""

    file: str
    sha256: str
    added: int
    changed: int
    unchanged: int
    faulty: int
    imported_by: str
    imported_at: datetime


def any_yet(store: Store) -> bool:
    """Return whether a roster was ever imported."""
    return bool(store.rows("SELECT 1 FROM rosters LIMIT 1"))


def last(store: Store) -> Roster | None:
    """Return the newest import, or None."""
    rows = store.rows("SELECT * FROM rosters ORDER BY id DESC LIMIT 1")
    return _roster(rows[0]) if rows else None


def count(store: Store) -> int:
    """Return how many rosters were imported, by which a later one is noticed."""
    number: int = store.rows("SELECT count(*) AS number FROM rosters")[0]["number"]
    return number


def add(store: Store, roster: Roster) -> None:
    """Record an import; only inside ``Store.writing``."""
    row = vars(roster) | {"imported_at": text.from_moment(roster.imported_at)}
    store.insert("rosters", row)


def _roster(row: Row) -> Roster:
    values = {name: value for name, value in row.items() if name != "id"}
    return Roster(**{**values, "imported_at": text.to_moment(row["imported_at"])})
