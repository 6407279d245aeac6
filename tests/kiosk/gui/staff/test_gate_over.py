"""The gate over the student's window: it gives way, and offers the way back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

import pytest
from pytestqt.qtbot import QtBot

from kiosk.booth import Booth
from kiosk.gui.staff.window import StaffWindow
from kiosk.gui.theme import Theme
from tests.kiosk.gui.staff.conftest import SCREEN
from tests.kiosk.gui.staff.gate import Clock, OpenAtGate, log_in
from tests.kiosk.staff import SECRET, hire

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")


@pytest.fixture
def over_kiosk(booth: Booth, theme: Theme, qtbot: QtBot, clock: Clock) -> Iterator[StaffWindow]:
    """Open a window that lies over the student's."""
    window = StaffWindow(booth, theme.fitted(SCREEN), clock, over=True)
    window.resize(SCREEN)
    window.show()
    qtbot.waitUntil(lambda: window.gate.pages.currentWidget() is window.gate.login)
    yield window
    window.close()
    window.deleteLater()


@pytest.fixture
def reviewer(booth: Booth, now: datetime) -> None:
    with booth.open_store() as store:
        hire(store, "Ms Reviewer", "reviewer", now)


@pytest.mark.usefixtures("reviewer")
def test_over_the_students_window_it_gives_way_when_nobody_logs_in(
    booth: Booth, over_kiosk: StaffWindow, clock: Clock
) -> None:
    clock.now_s += booth.settings.staff_idle_after_s - 1
    over_kiosk.watch.look()
    assert over_kiosk.isVisible()
    clock.now_s += 1
    over_kiosk.watch.look()
    assert not over_kiosk.isVisible()


@pytest.mark.usefixtures("reviewer")
def test_over_the_students_window_it_gives_way_when_whoever_was_in_has_gone(
    booth: Booth, over_kiosk: StaffWindow, clock: Clock, qtbot: QtBot
) -> None:
    log_in(over_kiosk, "Ms Reviewer", SECRET)
    qtbot.waitUntil(lambda: over_kiosk.gate.actor is not None)
    over_kiosk.header.leave.click()
    assert over_kiosk.isVisible()
    assert over_kiosk.gate.actor is None
    clock.now_s += booth.settings.staff_idle_after_s
    over_kiosk.watch.look()
    assert not over_kiosk.isVisible()


@pytest.mark.usefixtures("reviewer")
def test_the_way_back_is_offered_only_where_there_is_something_behind(
    at_gate: OpenAtGate, over_kiosk: StaffWindow
) -> None:
    assert not at_gate().gate.login.way_back.isVisible()
    way_back = over_kiosk.gate.login.way_back
    assert way_back.isVisible()
    way_back.click()
    assert not over_kiosk.isVisible()
