"""The camera's room when a camera is taken, shows nothing, is slow, or goes."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.gui.staff.window import StaffWindow
from kiosk.words import Words
from tests.conftest import UnexpectedLog
from tests.kiosk.gui.staff.camera.conftest import (
    StudioCamera,
    look_through,
    page_of,
    room_of,
    wait_for_picture,
)

SCREENS = (QSize(1920, 1080), QSize(1366, 768), QSize(1280, 720))


def test_a_camera_that_another_window_has_is_not_fought_for(
    window: StaffWindow, qtbot: QtBot, plugged_in: dict[str, StudioCamera]
) -> None:
    room, page, taken = room_of(window), page_of(window), plugged_in["sim:empty-dim"]
    taken.broken.set()
    page.source.choose("sim:empty-dim")
    qtbot.waitUntil(lambda: "相机 sim:empty-dim 没有给出画面" in page.stage.sentence)
    assert not room.watch.is_open
    assert page.try_again.isVisible()
    assert not page.check.isVisible()
    taken.broken.clear()
    assert taken.opened == 0
    QTest.keyClick(page, Qt.Key.Key_F5)
    wait_for_picture(window, qtbot)
    assert page.check.isVisible()


@pytest.mark.parametrize("reason", ["camera.unfit.still", "camera.fault.black"])
def test_pictures_of_nothing_are_told_with_what_to_do(
    window: StaffWindow,
    qtbot: QtBot,
    plugged_in: dict[str, StudioCamera],
    expected_log: UnexpectedLog,
    reason: str,
) -> None:
    page, camera = page_of(window), plugged_in["sim:empty-dim"]
    camera.simulated = False
    black = reason.endswith("black")
    if black:
        camera.pixels = np.zeros_like(camera.pixels)
    page.source.choose("sim:empty-dim")
    said = Words("zh").say(reason, name="sim:empty-dim")
    qtbot.waitUntil(lambda: page.stage.sentence == said)
    assert page.try_again.isVisible()
    if black:
        expected_log.take("black")


def test_a_camera_of_two_pictures_a_second_is_told_beside_its_picture(
    window: StaffWindow, qtbot: QtBot, plugged_in: dict[str, StudioCamera]
) -> None:
    page = page_of(window)
    plugged_in["sim:empty-dim"].per_s = 2
    look_through(window, "sim:empty-dim", qtbot)
    said = Words("zh").say("camera.sluggish", name="sim:empty-dim")
    qtbot.waitUntil(lambda: page.reports.text() == said)


def test_a_camera_that_goes_in_the_middle_of_a_check_leaves_nothing(
    window: StaffWindow, qtbot: QtBot, plugged_in: dict[str, StudioCamera]
) -> None:
    room, page = room_of(window), page_of(window)
    room.watch.step_out_s = 70
    QTest.keyClick(page, Qt.Key.Key_K)
    assert room.watch.is_busy
    plugged_in["sim:empty"].broken.set()
    qtbot.waitUntil(page.try_again.isVisible)
    assert not room.watch.is_busy
