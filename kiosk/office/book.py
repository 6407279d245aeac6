"""The office's book: every verified batch that came in, with its photos, in one database.

The only place that speaks to PostgreSQL, or to SQLite where one computer is the whole
office (decision 0018). A chain is the numbers of one booth for one receiver; whoever takes
a batch in holds its chain until the end of the transaction, so that two collectors can work
at once and none of them sees half of what the other does.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from types import TracebackType
from typing import Final, Literal, Self

import sqlalchemy as sa
from sqlalchemy.engine import Connection, Engine, make_url
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from kiosk.batch.records import moment
from kiosk.batch.standalone import person_key, plain
from kiosk.errors import AnswerIsNo, BadInput, EnvironmentFailed
from kiosk.office.verified import Photo, Verified

VERSION: Final = 1
# A collector waits that many seconds for another one that writes into the same SQLite file;
# when a transaction begins, we say ourselves.
_SQLITE: Final = {"timeout": 600, "isolation_level": None}
_AT_ONCE: Final = 100
"""Photos that are sent in one go; a few megabytes."""
_LOCK: Final = 0x6B696F736B
"""Who makes the tables holds this number, so that two who start at once do not collide."""
_DRIVERS: Final = {
    "postgresql": "postgresql+psycopg",
    "postgresql+psycopg": "postgresql+psycopg",
    "sqlite": "sqlite",
}

_TABLES = sa.MetaData()
_BOOK = sa.Table("kiosk_book", _TABLES, sa.Column("version", sa.Integer, primary_key=True))
_CHAINS = sa.Table("kiosk_chains", _TABLES, sa.Column("name", sa.Text, primary_key=True))
_BATCHES = sa.Table(
    "kiosk_batches",
    _TABLES,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("chain", sa.Text, sa.ForeignKey("kiosk_chains.name"), nullable=False),
    sa.Column("sequence", sa.Integer, nullable=False),
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("booth", sa.Text, nullable=False),
    sa.Column("receiver", sa.Text, nullable=False),
    sa.Column("identity_column", sa.Text, nullable=False),
    sa.Column("simulation", sa.Boolean, nullable=False),
    sa.Column("manifest_sha256", sa.Text, nullable=False, unique=True),
    sa.Column("previous_manifest_sha256", sa.Text),
    sa.Column("profile", sa.Text, nullable=False),
    sa.Column("profile_sha256", sa.Text, nullable=False),
    sa.Column("software", sa.Text, nullable=False),
    sa.Column("exported_at", sa.Text, nullable=False),
    sa.Column("exported_by", sa.Text, nullable=False),
    sa.Column("signer", sa.Text, nullable=False),
    sa.Column("collected_at", sa.Text, nullable=False),
    sa.Column("collected_by", sa.Text, nullable=False),
    sa.UniqueConstraint("chain", "sequence"),
)
_PHOTOS = sa.Table(
    "kiosk_photos",
    _TABLES,
    sa.Column("batch_id", sa.Integer, sa.ForeignKey("kiosk_batches.id"), primary_key=True),
    sa.Column("file", sa.Text, primary_key=True),
    sa.Column("photo_sha256", sa.Text, nullable=False),
    sa.Column("person", sa.Text, nullable=False),
    # Without case and width, so that one student is one student.
    sa.Column("person_folded", sa.Text, nullable=False, index=True),
    sa.Column("record", sa.Text, nullable=False),
    sa.Column("jpeg", sa.LargeBinary, nullable=False),
)

Taken = Literal["taken", "known"]


@dataclass(frozen=True)
class Gap:
    """Numbers that are missing in a chain below the highest that came in."""

    chain: str
    missing: tuple[int, ...]


@dataclass(frozen=True)
class Place:
    """Where a photo of somebody came from."""

    booth: str
    batch: str
    file: str
    photo_sha256: str


@dataclass(frozen=True)
class Twice:
    """Somebody of whom more than one booth handed over a photo."""

    person: str
    places: tuple[Place, ...]


class Book:
    """The open book; belongs to the thread that opened it."""

    def __init__(self, engine: Engine, shown: str) -> None:
        self._engine = engine
        self._shown = shown

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
        """Let go of the database."""
        self._engine.dispose()

    def take_in(
        self, batch: Verified, photos: Iterable[tuple[Photo, bytes]], who: str, now: datetime
    ) -> Taken:
        """Write a verified batch with its photos, whole or not at all.

        Args:
            batch: the batch.
            photos: its photos with their bytes; what this raises undoes all.
            who: who collects.
            now: the moment, aware.

        Returns:
            "known" if the batch was here already, and nothing was changed.

        Raises:
            AnswerIsNo: another batch has its number, or it does not fit its neighbours.
            EnvironmentFailed: the database cannot be reached or written to.
        """
        with self._writing() as db:
            self._hold_chain(db, batch.header.chain)
            if self._is_known(db, batch):
                return "known"
            made = db.execute(sa.insert(_BATCHES).values(**_batch_row(batch, who, now)))
            (batch_id,) = made.inserted_primary_key or (None,)
            rows = (_photo_row(batch_id, photo, data) for photo, data in photos)
            while piece := list(islice(rows, _AT_ONCE)):
                db.execute(sa.insert(_PHOTOS), piece)
        return "taken"

    def gaps(self) -> list[Gap]:
        """Return the numbers that are missing, by chain."""
        found: dict[str, set[int]] = defaultdict(set)
        with self._writing() as db:
            for chain, number in db.execute(sa.select(_BATCHES.c.chain, _BATCHES.c.sequence)):
                found[chain].add(number)
        return [
            Gap(chain, tuple(sorted(set(range(1, max(numbers))) - numbers)))
            for chain, numbers in sorted(found.items())
            if len(numbers) != max(numbers)
        ]

    def twice(self) -> list[Twice]:
        """Return those of whom more than one booth handed over a photo; trials do not count."""
        b, p = _BATCHES.c, _PHOTOS.c
        joined = sa.join(_PHOTOS, _BATCHES, p.batch_id == b.id)
        several = (
            sa.select(b.identity_column, p.person_folded)
            .select_from(joined)
            .where(b.simulation.is_(False))
            .group_by(b.identity_column, p.person_folded)
            .having(sa.func.count(sa.distinct(b.booth)) > 1)
            .subquery()
        )
        query = (
            sa.select(
                b.identity_column,
                p.person_folded,
                p.person,
                b.booth,
                b.name,
                p.file,
                p.photo_sha256,
            )
            .select_from(joined)
            .join(
                several,
                sa.and_(
                    several.c.identity_column == b.identity_column,
                    several.c.person_folded == p.person_folded,
                ),
            )
            .where(b.simulation.is_(False))
            .order_by(b.identity_column, p.person_folded, b.booth, b.sequence, p.file)
        )
        people: dict[tuple[str, str], list[tuple[str, Place]]] = defaultdict(list)
        with self._writing() as db:
            for column, folded, person, *place in db.execute(query):
                people[column, folded].append((person, Place(*place)))
        return [
            Twice(places[0][0], tuple(place for _, place in places)) for places in people.values()
        ]

    def count(self) -> tuple[int, int]:
        """Return how many batches and photos are here."""
        with self._writing() as db:
            batches = db.scalar(sa.select(sa.func.count()).select_from(_BATCHES))
            photos = db.scalar(sa.select(sa.func.count()).select_from(_PHOTOS))
        return batches or 0, photos or 0

    def make(self) -> None:
        """Make the tables where they are missing.

        Raises:
            EnvironmentFailed: the book is of a newer version, or cannot be reached.
        """
        with self._writing() as db:
            if db.dialect.name == "postgresql":
                db.execute(sa.select(sa.func.pg_advisory_xact_lock(_LOCK)))
            _TABLES.create_all(db)
            version = db.scalar(sa.select(sa.func.max(_BOOK.c.version)))
            if version is None:
                db.execute(sa.insert(_BOOK).values(version=VERSION))
            elif version > VERSION:
                raise EnvironmentFailed("office.newer", database=self._shown)

    def _hold_chain(self, db: Connection, chain: str) -> None:
        insert = sa.text("INSERT INTO kiosk_chains (name) VALUES (:name) ON CONFLICT DO NOTHING")
        db.execute(insert, {"name": chain})
        db.execute(sa.select(_CHAINS).where(_CHAINS.c.name == chain).with_for_update())

    def _is_known(self, db: Connection, batch: Verified) -> bool:
        """Return whether a batch is here already; refuse one that does not fit in."""
        header = batch.header
        near = sa.select(
            _BATCHES.c.sequence, _BATCHES.c.manifest_sha256, _BATCHES.c.previous_manifest_sha256
        ).where(
            _BATCHES.c.chain == header.chain,
            _BATCHES.c.sequence.between(header.sequence - 1, header.sequence + 1),
        )
        here = {row.sequence: row for row in db.execute(near)}
        same = here.get(header.sequence)
        if same is not None:
            if same.manifest_sha256 == batch.manifest_sha256:
                return True
            raise AnswerIsNo("office.another_batch", batch=batch.name)
        before, after = here.get(header.sequence - 1), here.get(header.sequence + 1)
        fits = (before is None or before.manifest_sha256 == header.previous_manifest_sha256) and (
            after is None or after.previous_manifest_sha256 == batch.manifest_sha256
        )
        if not fits:
            raise AnswerIsNo("office.broken_chain", batch=batch.name)
        return False

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        """Make everything inside one transaction, and one sentence of every failure."""
        try:
            with self._engine.begin() as db:
                yield db
        except (DBAPIError, PoolTimeout) as error:
            cause = error.orig if isinstance(error, DBAPIError) else error
            reason = (str(cause).strip().splitlines() or [type(cause).__name__])[0]
            fields = {"database": self._shown, "reason": plain(reason)}
            raise EnvironmentFailed("office.database_failed", **fields) from error


def open_book(url: str) -> Book:
    """Open the book behind an address, and make its tables where they are missing.

    Raises:
        BadInput: the address cannot be read, or is that of another kind of database.
        EnvironmentFailed: the database cannot be reached or is of a newer version, or the
            driver for it is not installed.
    """
    try:
        address = make_url(url)
        driver = _DRIVERS[address.drivername]
        shown = address.render_as_string(hide_password=True)
    except (ArgumentError, KeyError, ValueError) as error:
        raise BadInput("office.bad_database") from error
    try:
        if driver == "sqlite":
            engine = sa.create_engine(address, connect_args=_SQLITE)
            _begin_at_once(engine)
        else:
            engine = sa.create_engine(address.set(drivername=driver))
    except (ImportError, NoSuchModuleError) as error:
        raise EnvironmentFailed("office.no_library") from error
    book = Book(engine, shown)
    try:
        book.make()
    except BaseException:
        book.close()
        raise
    return book


def _begin_at_once(engine: Engine) -> None:
    """Have SQLite take its lock at the start, before anything was read that could change."""

    @sa.event.listens_for(engine, "connect")
    def _connect(connection: DBAPIConnection, _record: object) -> None:
        connection.cursor().execute("PRAGMA foreign_keys = ON")

    @sa.event.listens_for(engine, "begin")
    def _begin(db: Connection) -> None:
        db.exec_driver_sql("BEGIN IMMEDIATE")


def _batch_row(batch: Verified, who: str, now: datetime) -> dict[str, object]:
    header = batch.header
    return {
        "chain": header.chain,
        "sequence": header.sequence,
        "name": batch.name,
        "booth": header.booth,
        "receiver": plain(header.receiver),
        "identity_column": plain(header.identity),
        "simulation": header.simulation,
        "manifest_sha256": batch.manifest_sha256,
        "previous_manifest_sha256": header.previous_manifest_sha256,
        "profile": plain(header.profile),
        "profile_sha256": header.profile_sha256,
        "software": plain(header.software),
        "exported_at": header.exported_at,
        "exported_by": plain(header.exported_by),
        "signer": batch.signer,
        "collected_at": moment(now),
        "collected_by": plain(who),
    }


def _photo_row(batch_id: object, photo: Photo, data: bytes) -> dict[str, object]:
    return {
        "batch_id": batch_id,
        "file": photo.file,
        "photo_sha256": photo.sha256,
        "person": plain(photo.person),
        "person_folded": person_key(photo.person),
        "record": json.dumps(dict(photo.record)),
        "jpeg": data,
    }
