"""What the tests of the roster's room share: its window, and files on a disk."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.booth import Booth
from kiosk.gui.staff.roster.room import RosterRoom
from kiosk.store import students
from kiosk.store.students import Student
from tests.kiosk.gui.staff.desk import Open
from tests.kiosk.gui.staff.roster.roster_desk import rostering
from tests.kiosk.listing import csv_of

WriteList = Callable[..., Path]


@pytest.fixture
def room(open_window: Open) -> RosterRoom:
    """Return the room, entered by an operator."""
    return rostering(open_window(empty=True, role="operator"))


@pytest.fixture
def write_list(tmp_path: Path) -> WriteList:
    """Return what writes a list as CSV."""

    def write(*rows: str, name: str = "list.csv", **options: str) -> Path:
        path = tmp_path / name
        path.write_bytes(csv_of(*rows, **options))
        return path

    return write


@pytest.fixture
def known(booth: Booth) -> Callable[[], list[Student]]:
    """Return what asks the store, by a connection of its own, who is known."""

    def ask() -> list[Student]:
        with booth.open_store() as store:
            return students.everyone(store)

    return ask
