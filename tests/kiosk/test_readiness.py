"""Whether a booth can take a visit: its hours, its reasons, its disk, its store."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace

import pytest

from kiosk.keys import FILE_NAME as KEY
from kiosk.readiness import ROOM_MB, look, opening
from kiosk.settings import FILE_NAME, Settings
from kiosk.store.open import Store, open_store

NOON = datetime(2026, 6, 1, 12, 0, tzinfo=UTC)


@pytest.fixture
def store(data: Path) -> Iterator[Store]:
    with open_store(data) as store:
        yield store


def write(data: Path, text: str) -> None:
    (data / FILE_NAME).write_text(text, encoding="utf-8")


@pytest.mark.parametrize(
    ("hour", "minute", "is_open"),
    [(8, 29, False), (8, 30, True), (16, 59, True), (17, 0, False)],
)
def test_a_booth_is_open_within_its_hours(hour: int, minute: int, is_open: bool) -> None:
    hours = Settings(open_from="08:30", open_until="17:00")
    unready = opening(hours, NOON.replace(hour=hour, minute=minute))
    assert (unready is None) == is_open
    if unready is not None:
        assert unready.state == "closed"
        assert unready.fields == {"start": "08:30", "end": "17:00"}


def test_a_booth_without_hours_is_open() -> None:
    assert opening(Settings(), NOON) is None


def test_the_staff_close_a_running_booth_by_its_settings_and_open_it_again(
    store: Store, data: Path
) -> None:
    assert look(store, data, NOON) is None
    write(data, 'closed_because = "maintenance"')
    closed = look(store, data, NOON)
    assert closed is not None
    assert (closed.state, closed.fields) == ("closed", {"reason": "maintenance"})
    write(data, "")
    assert look(store, data, NOON) is None


def test_a_season_that_cannot_be_read_needs_the_staff(store: Store, data: Path) -> None:
    (data / "season.toml").write_text("id = ", encoding="utf-8")
    unready = look(store, data, NOON)
    assert unready is not None
    assert (unready.state, unready.words_key) == ("staff", "season.not_toml")


def test_settings_that_cannot_be_read_need_the_staff(store: Store, data: Path) -> None:
    write(data, "booth = 7")
    unready = look(store, data, NOON)
    assert unready is not None
    assert unready.state == "staff"
    assert unready.words_key == "settings.bad.booth"


def test_a_damaged_key_needs_the_staff(store: Store, data: Path) -> None:
    (data / KEY).write_bytes(b"rust")
    unready = look(store, data, NOON)
    assert unready is not None
    assert (unready.state, unready.words_key) == ("staff", "key.damaged")


def test_a_full_disk_needs_the_staff(
    store: Store, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    free = SimpleNamespace(free=(ROOM_MB - 1) * 1_000_000)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: free)
    unready = look(store, data, NOON)
    assert unready is not None
    assert unready.words_key == "ready.disk"
    assert unready.fields["free_mb"] == ROOM_MB - 1
