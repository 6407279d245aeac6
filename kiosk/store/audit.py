"""Who did what to which record, each entry holding the hash of the one before.

Rules upheld here: entries are numbered without a gap; each entry's hash covers
all its columns and the previous entry's hash; entries are only added (the
database refuses to change or drop one). Whoever edits the file with other means
breaks the chain, and ``verify`` names the place. Whoever can rewrite the *whole*
file can also rewrite the chain: against that only a hash kept elsewhere helps.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from kiosk.store import text
from kiosk.store.open import Row, Store

_ENTRIES_A_STEP = 2000
NO_HASH = "0" * hashlib.sha256().digest_size * 2


@dataclass(frozen=True)
class Entry:
    """What is to be recorded: the moment, the person, the act, the record, the particulars."""

    at: datetime
    who: str
    act: str
    subject: str
    detail: Mapping[str, object]


@dataclass(frozen=True)
class Recorded:
    """An entry as it stands in the trail."""

    id: int
    at: datetime
    who: str
    act: str
    subject: str
    detail: Mapping[str, object]
    hash: str


def append(store: Store, entry: Entry) -> Recorded:
    """Add an entry at the end of the trail; only inside ``Store.writing``."""
    last = store.rows("SELECT id, hash FROM audit ORDER BY id DESC LIMIT 1")
    row: dict[str, str | int] = {
        "id": last[0]["id"] + 1 if last else 1,
        "at": text.from_moment(entry.at),
        "who": entry.who,
        "act": entry.act,
        "subject": entry.subject,
        "detail": text.canonical(dict(entry.detail)),
        "previous_hash": last[0]["hash"] if last else NO_HASH,
    }
    row["hash"] = _hash(row)
    store.insert("audit", row)
    return _recorded(row)


def of_subject(store: Store, subject: str) -> list[Recorded]:
    """Return the entries on one record, oldest first."""
    return [
        _recorded(row)
        for row in store.rows("SELECT * FROM audit WHERE subject = ? ORDER BY id", [subject])
    ]


def last_hash(store: Store) -> str:
    """Return the hash of the newest entry, to be kept where this file cannot be rewritten."""
    rows = store.rows("SELECT hash FROM audit ORDER BY id DESC LIMIT 1")
    return rows[0]["hash"] if rows else NO_HASH


def last_of(store: Store, act: str) -> Recorded | None:
    """Return the newest entry of an act, or None."""
    rows = store.rows("SELECT * FROM audit WHERE act = ? ORDER BY id DESC LIMIT 1", [act])
    return _recorded(rows[0]) if rows else None


def last_moment(store: Store) -> datetime | None:
    """Return the moment of the newest entry; None of an empty trail."""
    rows = store.rows("SELECT at FROM audit ORDER BY id DESC LIMIT 1")
    return text.to_moment(rows[0]["at"]) if rows else None


def size(store: Store) -> int:
    """Return how many entries the trail has."""
    count: int = store.rows("SELECT count(*) AS count FROM audit")[0]["count"]
    return count


def verify(
    store: Store, on_step: Callable[[int, int], None] = lambda _done, _total: None
) -> int | None:
    """Return the number of the first entry that is wrong or missing; None if all hold.

    Args:
        store: the booth's store.
        on_step: is told how many entries of how many were looked at; what it raises ends it.
    """
    with store.reading():
        previous, expected, total = NO_HASH, 1, size(store)
        for row in store.stream("SELECT * FROM audit ORDER BY id"):
            linked = row["id"] == expected and row["previous_hash"] == previous
            if not linked or row["hash"] != _hash(row):
                return expected
            previous, expected = row["hash"], expected + 1
            if expected % _ENTRIES_A_STEP == 0:
                on_step(expected, total)
        # SQLite remembers the highest number it ever gave, so a trail cut short shows.
        highest = store.rows("SELECT seq FROM sqlite_sequence WHERE name = 'audit'")
    return expected if highest and highest[0]["seq"] != expected - 1 else None


def _hash(row: Row) -> str:
    covered = {name: value for name, value in row.items() if name != "hash"}
    return hashlib.sha256(text.canonical(covered).encode("utf-8")).hexdigest()


def _recorded(row: Row) -> Recorded:
    return Recorded(
        id=row["id"],
        at=text.to_moment(row["at"]),
        who=row["who"],
        act=row["act"],
        subject=row["subject"],
        detail=json.loads(row["detail"]),
        hash=row["hash"],
    )
