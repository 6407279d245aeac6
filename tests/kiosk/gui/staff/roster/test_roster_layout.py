"""Nothing in the room of the roster is cut off: both languages, three screens, every page."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from kiosk.booth import Booth, build_booth
from kiosk.gui.staff.roster.room import RosterRoom
from kiosk.gui.staff.window import StaffWindow
from kiosk.gui.theme import Theme
from kiosk.rights import Actor
from kiosk.words import LANGUAGES
from tests.kiosk.gui.layout import clipped
from tests.kiosk.gui.staff.roster.roster_desk import look_at, rostering, take_in, wait_for_page
from tests.kiosk.listing import HEADINGS, SMITH, WANG
from tests.kiosk.staff import hire

# What the screenless platform says of every window that has a least size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")
WriteList = Callable[..., Path]
SCREENS = (QSize(1920, 1080), QSize(1366, 768), QSize(1280, 720))
MOVED = WANG.replace("机电", "材料")
BAD = "22S9,=cmd(),12345,理学院,本科,2023-13-45,202506,"
LONG = "2025届全日制研究生毕业照采集名单（第二次更正）.csv"


@pytest.fixture(params=LANGUAGES)
def spoken(request: pytest.FixtureRequest, booth: Booth) -> Booth:
    """Return the booth in each language."""
    with booth.open_store() as store:
        hire(store, "Ms Operator", "operator", booth.clock())
    return build_booth(booth.data, request.param, booth.clock)


@pytest.fixture(params=SCREENS, ids=lambda screen: f"{screen.height()} lines")
def room(
    request: pytest.FixtureRequest, spoken: Booth, theme: Theme, qtbot: QtBot
) -> Iterator[RosterRoom]:
    """Return the room on each screen."""
    window = StaffWindow(spoken, theme.fitted(request.param))
    window.resize(request.param)
    window.show()
    window.gate.enter(Actor("Ms Operator", "operator"))
    qtbot.waitUntil(lambda: window.gate.actor is not None)
    yield rostering(window)
    assert window.size() == request.param
    window.close()
    window.deleteLater()


def test_no_text_is_clipped_on_any_page(
    room: RosterRoom, write_list: WriteList, qtbot: QtBot
) -> None:
    pages, window = room.roster, room.roster.window()

    def settle() -> None:
        # Layouts settle in the event loop; what is clipped then is named.
        try:
            qtbot.waitUntil(lambda: clipped(window) == [], timeout=1000)
        except qtbot.TimeoutError:
            pytest.fail(f"clipped: {clipped(window)}")

    settle()
    take_in(room, write_list(WANG, name=LONG), qtbot)
    settle()
    look_at(room, write_list(MOVED, SMITH, BAD, name=LONG), qtbot)
    pages.preview.rows.filter("faulty")
    pages.preview.rows.table.setCurrentIndex(pages.preview.rows.table.model().index(0, 0))
    settle()
    pages.preview.all_or_nothing.click()
    settle()
    pages.preview.good_rows.click()
    pages.preview.confirm.button.click()
    wait_for_page(room, pages.done, qtbot)
    settle()
    pages.done.closed.emit()
    qtbot.waitUntil(pages.start.take_back.isEnabled)
    pages.start.take_back.click()
    wait_for_page(room, pages.back, qtbot)
    settle()
    pages.back.cancelled.emit()
    room.read(write_list("1\0", name=LONG))
    qtbot.waitUntil(pages.start.trouble.isVisible)
    settle()
    look_at(room, write_list(WANG, headings=HEADINGS.replace("证件号码", "号")), qtbot)
    settle()
    pages.busy.begin("staff.roster.busy.writing", LONG)
    pages.turn_to(pages.busy)
    settle()
