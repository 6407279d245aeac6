"""A booth whose house is kept: photos, a key, settings and a season of its own."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest

from kiosk import season, settings
from kiosk.keys import open_or_make
from kiosk.resources import ASSETS
from kiosk.store.open import open_store
from kiosk.submit import Take
from tests.kiosk.keep.house import House, hand_in


@pytest.fixture
def house(data: Path, make_take: Callable[..., Take], now: datetime) -> Iterator[House]:
    """Open a booth with the photos of three students."""
    with open_store(data) as store:
        open_or_make(data)
        (data / settings.FILE_NAME).write_text('booth = "LIB-2"\n', encoding="utf-8")
        shutil.copy(ASSETS / season.FILE_NAME, data / season.FILE_NAME)
        house = House(store, data, now)
        for number in (1, 2, 3):
            hand_in(house, number, make_take(f"photo {number}"))
        yield house
