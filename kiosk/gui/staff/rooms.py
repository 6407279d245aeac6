"""The rooms of the desk, in the order of the rail, each furnished when it is first needed.

All of them together cost a third of a second, and most are not entered by who has logged in.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Final, Protocol

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
from kiosk.rights import Act


class Kind(Protocol):
    """A class of rooms: what is known of a room before it is furnished (see ``Room``)."""

    @property
    def key(self) -> str: ...
    @property
    def icon(self) -> str: ...
    @property
    def act(self) -> Act: ...
    @property
    def counts_after_ms(self) -> int | None: ...
    def __call__(self, desk: Desk) -> Room: ...


ROOMS: Final[tuple[Kind, ...]] = (
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


class Rooms(Mapping[str, Room]):
    """The rooms of one desk by their keys; to ask for one is to furnish it."""

    def __init__(self, desk: Desk, furnished: Callable[[Room], None]) -> None:
        """Know the rooms and furnish none.

        Args:
            desk: what they are made with.
            furnished: is told of every room that is new.
        """
        self._desk = desk
        self._furnished = furnished
        self._made: dict[str, Room] = {}
        self.kinds: Final = {kind.key: kind for kind in ROOMS}

    @property
    def made(self) -> tuple[Room, ...]:
        """The rooms that are furnished already."""
        return tuple(self._made.values())

    def __getitem__(self, key: str) -> Room:
        if key not in self._made:
            self._made[key] = self.kinds[key](self._desk)
            self._furnished(self._made[key])
        return self._made[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self.kinds)

    def __len__(self) -> int:
        return len(self.kinds)
