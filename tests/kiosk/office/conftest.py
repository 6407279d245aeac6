"""What the tests of the office share: booths with batches, and the office's own key."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path

import psycopg
import pytest
from psycopg.sql import SQL, Identifier

from kiosk.keys import SigningKey, open_or_make
from kiosk.store.open import open_store
from tests.kiosk.batch.desk import Desk
from tests.kiosk.office.servers import postgres, programs


@pytest.fixture
def booth(tmp_path: Path, now: datetime) -> Iterator[Callable[[str], Desk]]:
    """Return a maker of booths, each with its own store and key."""
    with ExitStack() as opened:

        def make(name: str) -> Desk:
            folder = tmp_path / name
            store = opened.enter_context(open_store(folder))
            return Desk(store, open_or_make(folder), now)

        yield make


@pytest.fixture
def office_key(tmp_path: Path) -> SigningKey:
    """Return the office's own key."""
    return open_or_make(tmp_path / "office")


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """Return the address of a PostgreSQL; skip where there is none."""
    binaries = programs()
    if binaries is None:
        pytest.skip("PostgreSQL (initdb, pg_ctl) is not installed here")
    with postgres(binaries) as address:
        yield address


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Return the address of an empty database of each kind."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'photos.db'}"
    address: str = request.getfixturevalue("server")
    name = f"t{uuid.uuid4().hex}"
    with psycopg.connect(address, autocommit=True) as server:
        server.execute(SQL("CREATE SCHEMA {}").format(Identifier(name)))
    return f"{address}&options=-csearch_path%3D{name}"
