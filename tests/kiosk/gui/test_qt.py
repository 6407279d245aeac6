"""What we need of Qt's binding and cannot take for granted."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal


class Sender(QObject):
    """Has a signal."""

    sent = Signal()


def test_sending_a_signal_loses_no_reference() -> None:
    sender, times = Sender(), 100
    before = sys.getrefcount(True)
    for _ in range(times):
        sender.sent.emit()
    assert sys.getrefcount(True) > before - times / 2
