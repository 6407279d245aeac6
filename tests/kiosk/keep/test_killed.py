"""The booth may stop at every step of a backup or a restore: nothing is lost, nothing half-done."""

from __future__ import annotations

import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.keep import archive, backup, restore
from kiosk.store import audit
from kiosk.store.open import FILE_NAME
from tests.contracts.tree import ROOT
from tests.kiosk.keep.house import House, restoring, students_of
from tests.kiosk.keep.killed import DIED

THREE = ["2100001", "2100002", "2100003"]


def kill(*words: str | Path) -> None:
    """Run something in a process of its own that dies at a step."""
    command = [sys.executable, "-m", "tests.kiosk.keep.killed", *map(str, words)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == DIED, done.stderr


@pytest.mark.parametrize("step", backup.STEPS)
def test_killed_at_any_step_of_a_backup_the_next_one_ends_right(
    house: House, tmp_path: Path, step: str
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    kill(house.data, stick / "one.zip", step)
    # What bears the name is whole, or nothing does.
    named = list(stick.glob("*.zip"))
    assert bool(named) == (step == "placed")
    assert all(archive.read(file).header.counts["students"] == 3 for file in named)
    assert (audit.last_of(house.store, "back_up") is not None) == (step == "placed")
    house.back_up(stick / "two.zip")
    assert {path.name for path in stick.iterdir()} == {*(each.name for each in named), "two.zip"}
    house.store.close()
    assert students_of(house.data) == THREE


@pytest.mark.parametrize("step", restore.STEPS)
def test_killed_at_any_step_of_a_restore_nothing_is_lost(
    house: House, tmp_path: Path, step: str
) -> None:
    file = tmp_path / "one.zip"
    house.back_up(file)
    with house.store.writing():
        house.store.change("UPDATE submissions SET state = 'withdrawn' WHERE id = 3", [])
    house.store.close()
    kill("restore", house.data, file, step)
    new = step == "in_place"
    assert students_of(house.data) == (THREE if new else THREE[:2])
    asides = list(house.data.glob("replaced-*"))
    assert bool(asides) == (step in ("aside", "in_place"))
    for aside in asides:
        assert students_of(aside) == THREE[:2]
    # And the next try ends right, with nothing half-done beside it.
    later = house.now + timedelta(days=310)
    found = restore.restore(restoring(file, house.data, later, replace=True))
    assert students_of(house.data) == THREE
    assert found.aside is not None
    assert (found.aside / FILE_NAME).exists()
    assert not list(house.data.glob(".kiosk-*"))
