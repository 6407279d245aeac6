"""Looking at the staff window from outside, as its tests do."""

from __future__ import annotations

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from kiosk.gui.staff.review.page import ReviewPage
from kiosk.gui.staff.review.room import ReviewRoom
from kiosk.gui.staff.window import StaffWindow
from kiosk.store.submissions import Submission

HandIn = Callable[..., list[Submission]]
Open = Callable[..., StaffWindow]
BROKEN = "geometry.crown"
PATIENCE_MS = 20_000
"""Of a computer that has other things to do."""


def reviewing(window: StaffWindow) -> ReviewRoom:
    """Return the room of the review."""
    room = window.rooms["review"]
    assert isinstance(room, ReviewRoom)
    return room


def page_of(window: StaffWindow) -> ReviewPage:
    """Return the page of the review."""
    return reviewing(window).review


def shown(window: StaffWindow) -> str:
    """Return the student whose photo is shown."""
    case = page_of(window).case
    assert case is not None
    return case.waiting.student_no


def whole(window: StaffWindow) -> bool:
    """Return whether a case is shown with all its pictures, so that it can be decided on."""
    case = page_of(window).case
    return case is not None and case.whole


def listed(window: StaffWindow) -> list[str]:
    """Return the students in the queue, from the top."""
    model = page_of(window).queue.model
    return [str(model.index(row).data()).split(",")[0] for row in range(model.rowCount())]


def notice(window: StaffWindow) -> str:
    return window.header.notice.text.text()


def wait_for_notice(window: StaffWindow, qtbot: QtBot, said: str) -> None:
    def is_said() -> None:
        assert said in notice(window)

    qtbot.waitUntil(is_said, timeout=PATIENCE_MS)
