"""A booth with approved photos, and a stick that is a folder."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from functools import cache
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.batch.drives import Drive
from kiosk.booth import Booth
from kiosk.gui.staff.handover.room import HandoverRoom
from kiosk.gui.staff.window import StaffWindow
from kiosk.review import Approval, approve
from kiosk.rights import account_actor
from kiosk.standards import load_profile
from kiosk.submit import Take, submit
from tests.kiosk.clouds import finished_photo
from tests.kiosk.gui.staff.entering import entered

ApproveThem = Callable[..., None]
_jpeg = cache(finished_photo)


@pytest.fixture
def approve_them(booth: Booth, make_take: Callable[..., Take], now: datetime) -> ApproveThem:
    """Return what approves a photo for each student that is numbered."""

    def approve_all(*numbers: int) -> None:
        profile = load_profile()
        with booth.open_store() as store:
            for number in numbers:
                take = replace(
                    make_take(str(number)),
                    jpeg=_jpeg(number),
                    profile_id=profile.id,
                    profile_sha256=profile.sha256,
                )
                handed = submit(store, f"23S{number}", take, booth="BOOTH-1", now=now)
                approve(store, handed.number, Approval(account_actor("Ms Reviewer"), now))

    return approve_all


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    place = tmp_path / "stick"
    place.mkdir()
    return place


@pytest.fixture
def window(booth: Booth) -> Iterator[StaffWindow]:
    with entered(booth, "operator") as window:
        room_of(window).giving.find_drives = list
        yield window


def room_of(window: StaffWindow) -> HandoverRoom:
    """Return the room of the hand-over."""
    room = window.rooms["handover"]
    assert isinstance(room, HandoverRoom)
    return room


def drive(place: Path, label: str = "STICK") -> Drive:
    """Return a stick at a place."""
    return Drive(place, label, "FAT32", 10**10)


def plugged_in(window: StaffWindow, qtbot: QtBot, *places: Path) -> HandoverRoom:
    """Go to the room with these sticks plugged in, and wait until it has counted."""
    room = room_of(window)
    room.giving.find_drives = lambda: [drive(place) for place in places]
    window.go("handover")
    qtbot.waitUntil(lambda: room.give_pane._outlook is not None)
    qtbot.waitUntil(lambda: room.give_pane.place.box.count() == len(places))
    return room


@pytest.fixture
def two_approved(approve_them: ApproveThem) -> None:
    """Have two photos approved."""
    approve_them(1, 2)
