"""Opens the staff window and lets somebody in, without a word on which room is waited for."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from kiosk.booth import Booth
from kiosk.gui.staff.window import StaffWindow
from kiosk.gui.theme import load_theme
from kiosk.rights import Actor, Role
from kiosk.store import people
from tests.kiosk.gui.test_staff_layout import clipped
from tests.kiosk.staff import hire

SCREEN = QSize(1920, 1080)


@contextmanager
def entered(
    booth: Booth, role: Role = "administrator", screen: QSize = SCREEN
) -> Iterator[StaffWindow]:
    """Give the window, with somebody of a role in it, and close it afterwards."""
    name = f"Somebody, {role}"
    with booth.open_store() as store:
        if people.find(store, name) is None:
            hire(store, name, role, booth.clock())
    window = StaffWindow(booth, load_theme().fitted(screen))
    window.resize(screen)
    window.show()
    window.activateWindow()
    window.gate.enter(Actor(name, role))
    try:
        yield window
    finally:
        window.close()
        window.deleteLater()


def nothing_is_clipped(window: StaffWindow, qtbot: QtBot, screen: QSize) -> None:
    """Wait until the layout has settled, and fail with what is cut off then."""
    try:
        qtbot.waitUntil(lambda: clipped(window) == [], timeout=1500)
    except qtbot.TimeoutError:
        raise AssertionError(clipped(window)) from None
    assert window.size() == screen
