"""Opens the booth's database and says plainly why it cannot; the only place that connects.

Every connection has the same settings (write-ahead log, foreign keys, full
synchronisation, a limit on waiting), every change is a transaction that takes
the write lock *first*, and every failure of disk, lock or file becomes one
sentence. It knows nothing of what the tables mean.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from sqlite_utils import Database

from kiosk.errors import BadInput, EnvironmentFailed
from kiosk.settings import make_data_folder
from kiosk.store import schema

FILE_NAME = "kiosk.sqlite3"
WAIT_S = 5.0
# Marks the file as ours, so that a stranger's database of the same name is not written into.
APPLICATION_ID = 0x4B494F53
_ATTEMPTS_AT_WAL = 20
_PRIMARY_CODE = 0xFF

Cell = str | int | float | bytes | None
Row = Mapping[str, Any]  # column -> cell; which type a column has, its table's module knows

_SENTENCES = {
    sqlite3.SQLITE_BUSY: "store.locked",
    sqlite3.SQLITE_LOCKED: "store.locked",
    sqlite3.SQLITE_FULL: "store.full",
    sqlite3.SQLITE_READONLY: "store.read_only",
    sqlite3.SQLITE_PERM: "store.read_only",
    sqlite3.SQLITE_CANTOPEN: "store.cannot_open",
    sqlite3.SQLITE_NOTADB: "store.not_a_database",
    sqlite3.SQLITE_CORRUPT: "store.damaged",
    sqlite3.SQLITE_IOERR: "store.disk_failed",
}


class Store:
    """One open connection to the booth's database; belongs to the thread that opened it."""

    def __init__(self, path: Path, db: Database) -> None:
        self.path = path
        self.db = db
        self._may_write = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the connection; what was not committed is gone."""
        self.db.close()

    def rows(self, sql: str, values: Sequence[Cell] = ()) -> list[Row]:
        """Return the rows of a query, each as column -> value."""
        return list(self.stream(sql, values))

    def stream(self, sql: str, values: Sequence[Cell] = ()) -> Iterator[Row]:
        """Yield the rows of a query one by one, for what may not fit in memory."""
        with told(self.path):
            yield from self.db.query(sql, list(values))

    def insert(self, table: str, row: Mapping[str, Cell]) -> int:
        """Insert a row and return its rowid; only inside ``writing``."""
        self._demand_writing()
        rowid = self.db.table(table).insert(dict(row)).last_rowid
        if rowid is None:
            raise RuntimeError(f"{table}: an insert gave no row")
        return rowid

    def change(self, sql: str, values: Sequence[Cell]) -> int:
        """Run an UPDATE and return how many rows it changed; only inside ``writing``."""
        self._demand_writing()
        return self.db.execute(sql, list(values)).rowcount

    def change_many(self, sql: str, rows: Iterable[Sequence[Cell]]) -> None:
        """Run one statement once for each row of values; only inside ``writing``."""
        self._demand_writing()
        self.db.conn.executemany(sql, rows)

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Make everything inside one transaction: all of it is kept, or nothing.

        The lock is taken at the start (BEGIN IMMEDIATE). ``Database.atomic`` begins
        with a read and would upgrade at the first write, which under the
        write-ahead log fails at once when somebody else wrote in between; here the
        waiting happens before anything was read.

        Raises:
            EnvironmentFailed: locked for longer than the limit, disk full, ...
            RuntimeError: inside another transaction, which is a bug.
        """
        with told(self.path), self._transaction("BEGIN IMMEDIATE"):
            self._may_write = True
            try:
                yield
            finally:
                self._may_write = False

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Let several queries see one and the same state of the database."""
        with told(self.path), self._transaction("BEGIN"):
            yield

    @contextmanager
    def _transaction(self, begin: str) -> Iterator[None]:
        if self.db.conn.in_transaction:
            raise RuntimeError("a transaction is open already")
        self.db.execute(begin)
        try:
            yield
            self.db.commit()
        except BaseException:
            self.db.rollback()
            raise

    def _demand_writing(self) -> None:
        if not self._may_write:
            raise RuntimeError("a row may only be changed inside Store.writing()")


def open_store(folder: Path, *, create: bool = True, wait_s: float = WAIT_S) -> Store:
    """Open the database of a data folder.

    Args:
        folder: the data folder.
        create: make folder and file where they are missing.
        wait_s: how long a statement waits for another process's lock.

    Raises:
        BadInput: there is no database and none is to be made.
        EnvironmentFailed: the folder cannot be made or written to, the disk is full,
            the database is locked, damaged, not ours, or of a newer version.
    """
    path = folder / FILE_NAME
    if create:
        make_data_folder(folder)
    elif not path.exists():
        raise BadInput("store.none_here", folder=str(folder))
    with told(path):
        db = Database(sqlite3.connect(path, timeout=wait_s), execute_plugins=False)
        try:
            _set_up(path, db)
        except BaseException:
            db.close()
            raise
    return Store(path, db)


def _set_up(path: Path, db: Database) -> None:
    _refuse_strangers(path, db)
    _use_wal(db)
    db.execute("PRAGMA foreign_keys = ON")
    db.execute("PRAGMA synchronous = FULL")
    # What is let go of is overwritten, by every connection: a photo that a student had deleted
    # must not live on in a page that a quite different act set free.
    db.execute("PRAGMA secure_delete = ON").fetchone()
    # One lock over all migrations: of two processes that start at once, the second
    # waits and then finds nothing left to do.
    db.execute("BEGIN EXCLUSIVE")
    try:
        if schema.unknown_migrations(db):
            raise EnvironmentFailed("store.newer", file=str(path))
        if schema.MIGRATIONS.pending(db):
            schema.MIGRATIONS.apply(db)
            db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        db.commit()
    except BaseException:
        db.rollback()
        raise


def _refuse_strangers(path: Path, db: Database) -> None:
    (mark,) = db.execute("PRAGMA application_id").fetchone()
    (tables,) = db.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if tables and mark != APPLICATION_ID:
        raise EnvironmentFailed("store.not_ours", file=str(path))


def _use_wal(db: Database) -> None:
    """Switch to the write-ahead log, once in the life of a file.

    SQLite does not wait at this switch when another process holds the file but
    answers "busy" at once; so between attempts we wait for the lock ourselves.
    """
    for attempt in range(_ATTEMPTS_AT_WAL):
        try:
            db.enable_wal()
        except sqlite3.OperationalError as error:
            last = attempt == _ATTEMPTS_AT_WAL - 1
            if last or error.sqlite_errorcode & _PRIMARY_CODE != sqlite3.SQLITE_BUSY:
                raise
            db.execute("BEGIN IMMEDIATE")
            db.rollback()
        else:
            return


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn a failure of disk, lock or file into its sentence; let bugs through.

    Raises:
        EnvironmentFailed: with the sentence, naming the file.
    """
    try:
        yield
    except sqlite3.DatabaseError as error:
        code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & _PRIMARY_CODE
        if code not in _SENTENCES:
            raise
        raise EnvironmentFailed(_SENTENCES[code], file=str(path)) from error
