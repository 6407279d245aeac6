"""A booth with a key and a store, batches of it, and the stock tools of an office."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from kiosk.batch.export import Exported
from kiosk.keys import open_or_make
from kiosk.store import batches
from kiosk.store.open import open_store
from tests.kiosk.batch.desk import BOOTH, Desk

# Early in the day at the booth: in UTC it is still the day before.
NOW = datetime(2026, 3, 1, 7, 30, tzinfo=timezone(timedelta(hours=8)))


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Exported]:
    """Return the data folder of a booth, and the batch of three photos that it exported.

    Made once and copied for each test: nearly all of a test's time would go into it.
    """
    place = tmp_path_factory.mktemp("made")
    with open_store(place / "data") as store:
        desk = Desk(store, open_or_make(place / "data"), NOW)
        desk.approve(1, 2, 3)
        return place / "data", desk.export(place / "stick")


@pytest.fixture
def desk(data: Path, made: tuple[Path, Exported], request: pytest.FixtureRequest) -> Iterator[Desk]:
    """Open a booth: without photos, or the one that exported if the test asks for its batch."""
    if "exported" in request.fixturenames:
        shutil.copytree(made[0], data)
    with open_store(data) as store:
        yield Desk(store, open_or_make(data), NOW)


@pytest.fixture
def exported(desk: Desk, made: tuple[Path, Exported], tmp_path: Path) -> Exported:
    """Return a batch of three photos on its stick."""
    stick = tmp_path / "stick"
    shutil.copytree(made[1].folder.parent, stick)
    assert batches.last(desk.store, BOOTH) == made[1].batch
    folder, archive = (stick / path.name for path in (made[1].folder, made[1].archive))
    return replace(made[1], folder=folder, archive=archive)


@pytest.fixture
def batch(exported: Exported) -> Path:
    """Return the folder of a batch of three photos."""
    return exported.folder


@pytest.fixture(scope="session")
def sha256sum() -> str:
    """Return the tool of coreutils; skip where it is not installed."""
    found = shutil.which("sha256sum")
    if found is None:
        pytest.skip("sha256sum (coreutils) is not installed here")
    return found
