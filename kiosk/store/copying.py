"""A copy of the whole database at one moment, taken while others write, and what a copy holds.

The copy is one file that needs no other: no write-ahead log lies beside it. What
the tables mean is not known here; they are counted.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from sqlite_utils import Database

from kiosk.errors import EnvironmentFailed
from kiosk.store import schema
from kiosk.store.open import APPLICATION_ID, FILE_NAME, WAIT_S, Store, told

_PAGES_A_STEP: Final = 1024
_MOST_FAULTS: Final = 5
_MENDED: Final = ("3.44.6", "3.50.7", "3.51.3")
"""First versions of SQLite without the flaw: two older branches', and of all after them."""
ASIDE: Final = ("-wal", "-shm", "-journal")
"""What SQLite writes beside a database, by the ends of the names."""


@dataclass(frozen=True)
class Contents:
    """What a database holds.

    Attributes:
        ours: it bears the mark of our databases.
        faults: what SQLite's own check of the whole file says; empty if all is well.
        unknown: migrations that it has had and this version does not know.
        counts: table -> number of rows.
        audit_hash: hash of the newest entry of the trail; empty without one.
    """

    ours: bool
    faults: tuple[str, ...]
    unknown: tuple[str, ...]
    counts: Mapping[str, int]
    audit_hash: str


def copy_to(store: Store, path: Path, on_step: Callable[[int, int], None]) -> None:
    """Copy the database as it is at this moment into a new file; nobody who writes has to wait.

    Args:
        store: the booth's store.
        path: of the new file.
        on_step: is told how many pages of how many are copied; what it raises ends the copy.

    Raises:
        EnvironmentFailed: either side's disk failed, or the database is damaged.
    """
    with closing(sqlite3.connect(path)) as target, store.reading(), told(path):
        # The first query fixes the moment. The copy then reads inside this transaction and so
        # need not begin anew whenever somebody writes.
        store.rows("SELECT count(*) FROM sqlite_master")
        store.db.conn.backup(
            target,
            pages=_PAGES_A_STEP,
            progress=lambda _status, left, total: on_step(total - left, total),
        )
        target.execute("PRAGMA journal_mode = DELETE")


def contents(path: Path) -> Contents:
    """Return what a database file holds, changing nothing of it.

    Raises:
        EnvironmentFailed: it is no database, or so damaged that it cannot be read.
    """
    source = f"{path.absolute().as_uri()}?mode=ro"
    with told(path), closing(sqlite3.connect(source, uri=True, timeout=WAIT_S)) as connection:
        db = Database(connection, execute_plugins=False)
        connection.execute("BEGIN")
        (mark,) = connection.execute("PRAGMA application_id").fetchone()
        faults = _faults(connection)
        ours = mark == APPLICATION_ID
        if faults or not ours:
            return Contents(ours, faults, (), {}, "")
        counts = {name: db.table(name).count for name in _tables(connection)}
        newest = connection.execute("SELECT hash FROM audit ORDER BY id DESC LIMIT 1").fetchone()
        unknown = tuple(schema.unknown_migrations(db))
        return Contents(ours, faults, unknown, counts, newest[0] if newest else "")


def engine_version() -> tuple[str, bool]:
    """Return the version of SQLite, and whether it keeps all that two programs write.

    From 3.7.0 to 3.51.2 a checkpoint of the write-ahead log that meets another program's
    write at an unlucky moment can leave pages out (sqlite.org/wal.html#walresetbug).
    """
    version = sqlite3.sqlite_version_info
    *branches, newest = [tuple(map(int, text.split("."))) for text in _MENDED]
    mended = version >= newest or any(
        version[:2] == branch[:2] and version >= branch for branch in branches
    )
    return sqlite3.sqlite_version, mended


def size_bytes(store: Store) -> int:
    """Return how large a copy of the database will be."""
    pages = store.rows("PRAGMA page_count")[0]["page_count"]
    page_bytes = store.rows("PRAGMA page_size")[0]["page_size"]
    return int(pages) * int(page_bytes)


def demand_unused(folder: Path) -> None:
    """Make sure that no other program has the database of a data folder open; change nothing.

    A file that cannot be opened any more is used by nobody as far as can be known.

    Raises:
        EnvironmentFailed: a window or a command has it open.
    """
    _as_the_only_one(folder, "PRAGMA locking_mode = EXCLUSIVE", "SELECT 1 FROM sqlite_master")


def settle(folder: Path) -> None:
    """Write the log of a database home and do without one, so that the one file is all of it.

    Raises:
        EnvironmentFailed: as ``demand_unused``.
    """
    # SQLite gives up the write-ahead log only for who is alone with the file.
    _as_the_only_one(folder, "PRAGMA journal_mode = DELETE")


@contextmanager
def alone(folder: Path, name: str) -> Iterator[None]:
    """Do what only one process of a booth may do at a time; a process that dies lets go.

    SQLite's lock on an empty file is used, because it is the same on every system.

    Args:
        folder: the data folder.
        name: of what is done; it becomes that of the file.

    Raises:
        EnvironmentFailed: another process does it now.
    """
    path = folder / f"{name}.lock"
    with told(path), closing(sqlite3.connect(path, timeout=0, isolation_level=None)) as lock:
        try:
            lock.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY:
                raise
            raise EnvironmentFailed("keep.busy", folder=str(folder)) from error
        yield


def _as_the_only_one(folder: Path, *statements: str) -> None:
    with closing(sqlite3.connect(folder / FILE_NAME, timeout=0)) as connection:
        try:
            for statement in statements:
                connection.execute(statement).fetchall()
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
                raise EnvironmentFailed("restore.in_use", folder=str(folder)) from error
        except sqlite3.DatabaseError:
            return


def _faults(connection: sqlite3.Connection) -> tuple[str, ...]:
    said = connection.execute(f"PRAGMA integrity_check({_MOST_FAULTS})").fetchall()
    faults = [str(row[0]) for row in said if row[0] != "ok"]
    orphans = connection.execute("PRAGMA foreign_key_check").fetchmany(_MOST_FAULTS)
    return (*faults, *(f"{row[0]} {row[1]} -> {row[2]}" for row in orphans))


def _tables(connection: sqlite3.Connection) -> list[str]:
    said = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table'"
        " AND name NOT LIKE 'sqlite@_%' ESCAPE '@' AND name NOT LIKE '@_%' ESCAPE '@' ORDER BY name"
    )
    return [row[0] for row in said]
