"""What the tests of the office share: booths with batches, and the office's own key."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path

import pytest

from kiosk.keys import SigningKey, open_or_make
from kiosk.store.open import open_store
from tests.kiosk.batch.desk import Desk


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
