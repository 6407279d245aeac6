"""The rooms of the desk, in the order of the rail."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from kiosk.gui.staff.camera.room import CameraRoom
from kiosk.gui.staff.handover.room import HandoverRoom
from kiosk.gui.staff.house.room import HouseRoom
from kiosk.gui.staff.keys.room import KeysRoom
from kiosk.gui.staff.people.room import PeopleRoom
from kiosk.gui.staff.report.room import ReportRoom
from kiosk.gui.staff.review.room import ReviewRoom
from kiosk.gui.staff.room import Desk, Room
from kiosk.gui.staff.roster.room import RosterRoom
from kiosk.gui.staff.season.room import SeasonRoom
from kiosk.gui.staff.settings.room import SettingsRoom
from kiosk.gui.staff.students.room import StudentsRoom

ROOMS: Final[tuple[Callable[[Desk], Room], ...]] = (
    ReviewRoom,
    StudentsRoom,
    RosterRoom,
    ReportRoom,
    HandoverRoom,
    HouseRoom,
    CameraRoom,
    SeasonRoom,
    SettingsRoom,
    PeopleRoom,
    KeysRoom,
)
