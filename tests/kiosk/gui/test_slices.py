"""How long the UI thread was busy is told as it was, and for what."""

from __future__ import annotations

from time import monotonic

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.gui.slices import Slices


def test_work_at_a_stretch_is_one_slice_with_its_length_and_its_cause(
    qapp: QApplication, qtbot: QtBot
) -> None:
    slices = Slices(qapp, lambda: "here")

    def work() -> None:
        end_s = monotonic() + 0.03
        while monotonic() < end_s:
            pass

    try:
        QTimer.singleShot(0, work)
        QTimer.singleShot(90, work)
        qtbot.waitUntil(lambda: sum(each.busy_s >= 0.03 for each in slices.all) == 2)
    finally:
        slices.stop()
    longest = max(slices.all, key=lambda each: each.busy_s)
    assert longest.where == "here"
    assert longest.longest_s >= 0.03
    assert 0 < longest.own_s <= longest.busy_s + 0.01
