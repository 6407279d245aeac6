"""What the tests of the kiosk's floor share: a moment, a real store, photos to hand in."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from kiosk.store.open import Store, open_store
from kiosk.submit import Take

# Early in the day at the booth: in UTC it is still the day before.
NOW = datetime(2026, 3, 1, 7, 30, tzinfo=timezone(timedelta(hours=8)))


@pytest.fixture
def now() -> datetime:
    """Return a moment at the booth."""
    return NOW


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Return a data folder that does not exist yet."""
    return tmp_path / "data"


@pytest.fixture
def store(data: Path) -> Iterator[Store]:
    """Open a store in the data folder."""
    with open_store(data) as opened:
        yield opened


@pytest.fixture
def make_take() -> Callable[..., Take]:
    """Return a maker of takes: each name is another photo, with the verdict that is asked for."""

    def make(name: str = "first", verdict: str = "pass", simulated: bool = False) -> Take:
        return Take(
            jpeg=f"finished {name}".encode(),
            original=f"original {name}".encode(),
            original_media_type="image/png",
            original_size=(31, 17),
            finished_size=(3, 4),
            transform={"scale": 0.5, "left_px": 2.25},
            report={
                "verdict": verdict,
                "rules": [
                    {"id": "file.format", "verdict": "pass"},
                    {"id": "geometry.crown", "verdict": verdict},
                ],
            },
            profile_id="chsi-2017",
            profile_sha256="ab" * 32,
            source="sim:someone" if simulated else "0",
            simulated=simulated,
            taken_at=datetime(2026, 3, 1, tzinfo=UTC),
        )

    return make


@pytest.fixture(scope="session")
def ssh_keygen() -> str:
    """Return OpenSSH's tool; skip where it is not installed."""
    found = shutil.which("ssh-keygen")
    if found is None:
        pytest.skip("ssh-keygen (OpenSSH) is not installed here")
    return found
