"""The round of the night makes a backup where it is due, and thins out only behind a new one."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from kiosk.errors import EnvironmentFailed
from kiosk.keep import archive, night, nightly
from kiosk.keep.night import Shift
from kiosk.settings import Settings
from kiosk.store import audit
from tests.kiosk.keep.house import BOOTH, SOFTWARE, House, refused


@pytest.fixture
def shelf(tmp_path: Path) -> Path:
    """Return the folder of the nightly backups."""
    folder = tmp_path / "shelf"
    folder.mkdir()
    return folder


@pytest.fixture
def shift(house: House, shelf: Path) -> Shift:
    """Return a night at the booth."""
    settings = Settings(booth=BOOTH, backup_folder=str(shelf))
    return Shift(house.data, settings, SOFTWARE, house.now)


def old_ones(shelf: Path, now: datetime, days: int) -> list[Path]:
    """Lay backups of the days before on the shelf; only their names matter here."""
    made = [shelf / nightly.file_name(BOOTH, now - timedelta(days=day)) for day in range(1, days)]
    for path in made:
        path.write_bytes(b"an old backup")
    return made


def test_it_is_made_once_by_the_booth_itself(house: House, shift: Shift, shelf: Path) -> None:
    made = night.back_up_if_due(house.store, shift, lambda *_: None)
    assert made is not None
    assert archive.read(made.file).header.made_by == "booth"
    assert [path.name for path in shelf.iterdir()] == [nightly.file_name(BOOTH, house.now)]
    later = replace(shift, now=house.now + timedelta(hours=9))
    assert night.back_up_if_due(house.store, later, lambda *_: None) is None
    tomorrow = replace(shift, now=house.now + timedelta(days=1))
    assert night.back_up_if_due(house.store, tomorrow, lambda *_: None) is not None


def test_old_ones_go_behind_a_new_one_and_strangers_stay(
    house: House, shift: Shift, shelf: Path
) -> None:
    old = old_ones(shelf, house.now, 40)
    stranger = shelf / nightly.file_name("LIB-3", house.now - timedelta(days=99))
    stranger.write_bytes(b"another booth's")
    made = night.back_up_if_due(house.store, shift, lambda *_: None)
    assert made is not None
    left = set(shelf.iterdir())
    assert {made.file, stranger, *old[: nightly.DAILY - 1]} <= left
    assert len(left) <= 2 + nightly.DAILY + nightly.WEEKLY
    entry = audit.last_of(house.store, "drop_backups")
    assert entry is not None
    assert {shelf / name for name in entry.detail["files"]} == set(old) - left  # type: ignore[attr-defined]
    assert audit.verify(house.store) is None


def test_a_backup_that_fails_costs_no_old_one(
    house: House, shift: Shift, shelf: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = old_ones(shelf, house.now, 40)
    usage = shutil.disk_usage(shelf)._replace(free=1_000)
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage)
    with pytest.raises(EnvironmentFailed):
        night.back_up_if_due(house.store, shift, lambda *_: None)
    assert set(shelf.iterdir()) == set(old)


def test_without_a_folder_none_is_due(house: House, shift: Shift) -> None:
    nowhere = replace(shift, settings=replace(shift.settings, backup_folder=""))
    assert night.back_up_if_due(house.store, nowhere, lambda *_: None) is None


def test_a_disk_that_is_not_there_is_said_and_nothing_is_made_in_its_place(
    house: House, shift: Shift, shelf: Path
) -> None:
    shelf.rmdir()
    with pytest.raises(EnvironmentFailed) as caught:
        night.back_up_if_due(house.store, shift, lambda *_: None)
    assert refused(EnvironmentFailed, caught) == "keep.gone"
    assert not shelf.exists()
