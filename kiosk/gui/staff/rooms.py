"""The rooms of the desk, in the order of the rail."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from kiosk.gui.staff.report.room import ReportRoom
from kiosk.gui.staff.review.room import ReviewRoom
from kiosk.gui.staff.room import Desk, Room

ROOMS: Final[tuple[Callable[[Desk], Room], ...]] = (ReviewRoom, ReportRoom)
