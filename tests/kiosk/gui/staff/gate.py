"""What the tests of the gate share: a clock of their own, and how somebody logs in."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.gui.staff.window import StaffWindow

OpenAtGate = Callable[..., StaffWindow]


class Clock:
    """Seconds that go forward when a test says so."""

    def __init__(self) -> None:
        self.now_s = 1000.0

    def __call__(self) -> float:
        return self.now_s


def log_in(window: StaffWindow, name: str, secret: str) -> None:
    page = window.gate.login
    page.name.field.setText(name)
    page.secret.field.setText(secret)
    QTest.keyClick(page.secret.field, Qt.Key.Key_Return)
