"""Students of a roster on their way into the store.

They wait in a table of the connection itself, in memory, so that the lock of the database is held
for no longer than it takes SQLite to copy them over; a student at the camera waits for that lock.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from operator import attrgetter
from typing import Final

from kiosk.spelling import keys
from kiosk.store import text
from kiosk.store.open import Cell, Store
from kiosk.store.students import COLUMNS, Listed

_PORTION: Final = 1_000
"""So many rows are copied between two looks at whether to go on."""
_AS_IT_IS: Final = frozenset({str, float, int, type(None)})
_COPY: Final = """
    INSERT INTO students (listed, roster_id, student_no, created_at{names})
    SELECT 1, (SELECT max(id) FROM rosters), student_no, created_at{names}
    FROM temp.incoming WHERE rowid > ? AND rowid <= ?
    ON CONFLICT (student_no) DO UPDATE SET listed = 1{updates}
"""
_COPY_KEYS: Final = """
    INSERT INTO student_keys (student_no, keys)
    SELECT student_no, keys FROM temp.incoming WHERE rowid > ? AND rowid <= ?
    ON CONFLICT (student_no) DO UPDATE SET keys = excluded.keys
"""


@dataclass(frozen=True)
class Staged:
    """Students who wait beside the tables: the statement that copies them, and how many."""

    sql: str
    size: int


@contextmanager
def staged(
    store: Store, people: Iterable[Listed], columns: Sequence[str], now: datetime
) -> Iterator[Staged]:
    """Have students wait beside the tables; afterwards they are forgotten there.

    Args:
        store: outside of any transaction.
        people: what the roster says.
        columns: which of ``COLUMNS`` the roster has, the name among them; the others stay.
        now: the moment, aware.
    """
    named = [column for column in COLUMNS[1:] if column in columns]
    cells = ("student_no", "created_at", "keys", *named)
    marks = ", ".join("?" * len(cells))
    # They are people: not into a file that is not ours.
    store.db.execute("PRAGMA temp_store = MEMORY")
    store.db.execute(f"CREATE TEMP TABLE incoming ({', '.join(cells)})")
    try:
        with store.reading():
            insert = f"INSERT INTO temp.incoming VALUES ({marks})"  # noqa: S608 - ours
            store.db.conn.executemany(insert, _rows(people, named, text.from_moment(now)))
        yield Staged(
            sql=_COPY.format(
                names="".join(f", {column}" for column in named),
                updates="".join(f", {column} = excluded.{column}" for column in named),
            ),
            size=store.rows("SELECT count(*) AS size FROM temp.incoming")[0]["size"],
        )
    finally:
        store.db.execute("DROP TABLE temp.incoming")


def put(store: Store, waiting: Staged, tell: Callable[[int], None]) -> None:
    """Add or update students, as of the newest roster; only inside ``Store.writing``.

    Args:
        store: the store.
        waiting: the students.
        tell: is told now and then how many are done; what it raises undoes all.
    """
    for done in range(0, waiting.size, _PORTION):
        tell(done)
        portion = [done, done + _PORTION]
        store.change(waiting.sql, portion)
        store.change(_COPY_KEYS, portion)
    tell(waiting.size)


def _rows(
    people: Iterable[Listed], named: Sequence[str], created_at: str
) -> Iterator[Sequence[Cell]]:
    values_of = attrgetter("student_no", "name", *named)
    for person in people:
        student_no, name, *values = values_of(person)
        # Texts and numbers, which are most, go in as they are.
        cells = [value if type(value) in _AS_IT_IS else _cell(value) for value in values]
        yield (student_no, created_at, keys(student_no, name), *cells)


@lru_cache(maxsize=1 << 12)  # a list names the same few days again and again
def _cell(value: date | bool) -> Cell:
    return value.isoformat() if isinstance(value, date) else int(value)
