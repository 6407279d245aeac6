"""What the tests of the students' room share: three students, the window, and the room."""

from __future__ import annotations

from datetime import datetime

import pytest
from pytestqt.qtbot import QtBot

from kiosk.booth import Booth
from kiosk.gui.staff.students.room import StudentsRoom
from kiosk.rights import Role
from kiosk.store.submissions import Submission
from kiosk.words import Language
from tests.kiosk.gui.staff.desk import Open
from tests.kiosk.gui.staff.students.students_desk import ROWS, Enter
from tests.kiosk.gui.staff_photos import Sitting, hand_in
from tests.kiosk.listing import listed
from validation.profile import Profile


@pytest.fixture
def photo(booth: Booth, profile: Profile, now: datetime) -> Submission:
    """Return a photo that waits, of somebody who is on no list."""
    with booth.open_store() as store:
        return hand_in(store, profile, Sitting(), now)


@pytest.fixture
def broken(booth: Booth, profile: Profile, now: datetime) -> Submission:
    """Return a photo that breaks a rule."""
    with booth.open_store() as store:
        return hand_in(store, profile, Sitting(broken=("pose.roll",)), now)


@pytest.fixture
def enter(open_window: Open, booth: Booth, now: datetime, qtbot: QtBot) -> Enter:
    """Return what opens the window at the room, with three students on the list."""
    with booth.open_store() as store:
        listed(store, now, *ROWS)

    def open_room(
        subject: str = "", *, language: Language = "en", role: Role = "reviewer", empty: bool = True
    ) -> StudentsRoom:
        window = open_window(language, empty=empty, role=role)
        window.go("students", subject)
        room = window.rooms["students"]
        assert isinstance(room, StudentsRoom)
        qtbot.waitUntil(lambda: room.students.table.model_of_rows.known)
        return room

    return open_room
