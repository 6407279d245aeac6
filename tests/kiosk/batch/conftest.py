"""A booth with a key and a store, batches of it, and the stock tools of an office."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from kiosk.batch.export import Exported
from kiosk.keys import open_or_make
from kiosk.store.open import Store
from kiosk.submit import Take
from tests.kiosk.batch.desk import Desk


@pytest.fixture
def desk(data: Path, store: Store, now: datetime, make_take: Callable[..., Take]) -> Desk:
    """Return a booth without photos."""
    return Desk(store, open_or_make(data), now, make_take)


@pytest.fixture
def exported(desk: Desk, tmp_path: Path) -> Exported:
    """Return a batch of three photos."""
    desk.approve(1, 2, 3)
    return desk.export(tmp_path / "stick")


@pytest.fixture
def batch(exported: Exported) -> Path:
    """Return the folder of a batch of three photos."""
    return exported.folder


@pytest.fixture(scope="session")
def ssh_keygen() -> str:
    """Return OpenSSH's tool; skip where it is not installed."""
    found = shutil.which("ssh-keygen")
    if found is None:
        pytest.skip("ssh-keygen (OpenSSH) is not installed here")
    return found


@pytest.fixture(scope="session")
def sha256sum() -> str:
    """Return the tool of coreutils; skip where it is not installed."""
    found = shutil.which("sha256sum")
    if found is None:
        pytest.skip("sha256sum (coreutils) is not installed here")
    return found
