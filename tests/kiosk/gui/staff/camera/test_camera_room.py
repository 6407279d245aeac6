"""The room of camera and light, on the real window, with the sitter's studio for a camera."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.backdrop_check import load_limits, state_today
from kiosk.booth import Booth
from kiosk.calibration import standing
from kiosk.gui.staff.window import StaffWindow
from kiosk.gui.theme import Theme
from kiosk.held_light import lights
from kiosk.rights import Actor
from kiosk.store import audit, backdrop_checks
from tests.kiosk.gui.layout import clipped
from tests.kiosk.gui.staff.camera.conftest import (
    HeldCamera,
    check,
    look_through,
    number,
    page_of,
    room_of,
    wait_for_picture,
)
from tests.kiosk.gui.staff.conftest import NAMES
from tests.kiosk.gui.staff.desk import Open, notice, wait_for_notice

SCREENS = (QSize(1920, 1080), QSize(1366, 768), QSize(1280, 720))


def test_the_rail_asks_for_the_check_though_nobody_went_to_the_room(
    open_window: Open, qtbot: QtBot
) -> None:
    window = open_window(role="operator", empty=True)
    assert [room.key for room in window.rooms.made] == ["review"]
    qtbot.waitUntil(lambda: number(window) == "1")
    assert window.room.key == "review"
    window.gate.leave()
    assert number(window) == ""


def test_the_camera_is_open_only_while_the_room_is_in_front(
    window: StaffWindow, qtbot: QtBot
) -> None:
    room, page = room_of(window), page_of(window)
    watch = room.watch
    assert watch.is_open
    window.go("review")
    qtbot.waitUntil(lambda: not watch.is_open)
    assert not page.stage.has_picture
    window.go("camera")
    wait_for_picture(window, qtbot)
    window.gate.leave()
    qtbot.waitUntil(lambda: not watch.is_open)
    assert not page.stage.has_picture


def test_what_the_camera_is_and_gives_is_told(window: StaffWindow, qtbot: QtBot) -> None:
    page = page_of(window)
    qtbot.waitUntil(lambda: "1920 × 1080" in page.facts.text())
    assert "sim:empty" in page.facts.text()
    assert page.reports.text() == "模拟画面，不是真实相机"


def test_a_check_is_kept_and_shown_and_the_rail_asks_for_none_any_more(
    window: StaffWindow, qtbot: QtBot, booth: Booth, now: datetime
) -> None:
    page = page_of(window)
    assert number(window) == "1"
    assert page.nothing_found.isVisible()
    backdrop = window.rail.vitals.parts["backdrop"]
    assert "还没有检查" in backdrop.toolTip()
    check(window, qtbot, "检查合格")
    qtbot.waitUntil(lambda: "背景：正常" in backdrop.toolTip())
    assert backdrop.name.text() == "背景"
    assert len(page.findings.lines) == 8
    assert not page.nothing_found.isVisible()
    qtbot.waitUntil(lambda: number(window) == "")
    assert page.today.text.text() == "今天的背景检查合格。"
    with booth.open_store() as store:
        (kept,) = backdrop_checks.newest(store, 9)
        assert (kept.by, kept.camera) == (NAMES["operator"], "sim:empty")
        assert state_today(store, now).state == "fine"
        assert audit.verify(store) is None
    check(window, qtbot, "检查合格")
    qtbot.waitUntil(lambda: len(page.drift.lines) == 3)


def test_a_fault_is_named_with_what_to_do_and_drawn_over_the_picture(
    window: StaffWindow, qtbot: QtBot
) -> None:
    page = page_of(window)
    look_through(window, "sim:empty-uneven", qtbot)
    before = page.stage.grab().toImage()
    check(window, qtbot, "发现问题")
    assert "画面左边较暗" in page.findings.lines[0].remedy.text()
    page.stage.grab()
    with_map = page.stage.grab().toImage()
    page.map.click()
    without = page.stage.grab().toImage()
    at = page.stage.target().center().toPoint()
    at.setX(round(page.stage.target().left() + 0.28 * page.stage.target().width()))
    dark, plain = (image.pixelColor(at).lightness() for image in (with_map, without))
    assert dark < plain - 10
    assert abs(before.pixelColor(at).lightness() - plain) < 10


def test_with_somebody_in_the_picture_nothing_is_kept(
    window: StaffWindow, qtbot: QtBot, booth: Booth
) -> None:
    look_through(window, "sim:empty-somebody", qtbot)
    check(window, qtbot, "画面里还有人")
    assert number(window) == "1"
    with booth.open_store() as store:
        assert backdrop_checks.newest(store, 9) == []


def test_a_card_that_is_not_there_is_asked_for(window: StaffWindow, qtbot: QtBot) -> None:
    QTest.keyClick(page_of(window), Qt.Key.Key_G)
    wait_for_notice(window, qtbot, "没有看到灰卡")


def test_a_calibration_leads_from_the_empty_booth_to_the_card_and_keeps_the_values(
    window: StaffWindow, holdable: HeldCamera, qtbot: QtBot, booth: Booth, now: datetime
) -> None:
    page, watch = page_of(window), room_of(window).watch
    watch.card_s = 0
    values: list[object] = []

    def bring_the_card() -> None:
        values.append(dict(watch.held))
        holdable.pixels = holdable.card

    watch.gathered.connect(bring_the_card)
    QTest.keyClick(page, Qt.Key.Key_C)
    assert page.steps.isVisible()
    wait_for_notice(window, qtbot, "校准完成")
    assert values == [{"exposure": 157.0, "white_balance": 4600.0}] * 2
    qtbot.waitUntil(lambda: "一致" in page.calibration.said.text())
    assert "曝光 157 · 白平衡 4600 K" in page.calibration.values.text()
    assert not page.steps.isVisible()
    with booth.open_store() as store:
        stands = standing(store, now, load_limits())
        assert stands.calibration is not None
        assert stands.calibration.by == NAMES["operator"]
        assert lights(store)["sim:empty"].exposure == 157


def test_a_calibration_without_a_card_asks_thrice_and_keeps_none(
    window: StaffWindow, qtbot: QtBot, booth: Booth, now: datetime
) -> None:
    page = page_of(window)
    room_of(window).watch.card_s = 0
    QTest.keyClick(page, Qt.Key.Key_C)
    wait_for_notice(window, qtbot, "没有看到灰卡")
    qtbot.waitUntil(lambda: not page.steps.isVisible())
    with booth.open_store() as store:
        assert standing(store, now, load_limits()).state == "none"


def test_a_check_that_is_given_up_leaves_nothing(
    window: StaffWindow, qtbot: QtBot, booth: Booth
) -> None:
    room, page = room_of(window), page_of(window)
    room.watch.step_out_s = 70
    with qtbot.waitSignal(room.stirred):
        QTest.keyClick(page, Qt.Key.Key_K)
    assert page.stage.sentence == "请走出画面：70"
    assert page.cancel.isVisible()
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert not room.watch.is_busy
    assert page.check.isVisible()
    assert "已取消" in notice(window)
    with booth.open_store() as store:
        assert backdrop_checks.newest(store, 9) == []


def test_nothing_stays_after_the_log_out(window: StaffWindow, qtbot: QtBot) -> None:
    check(window, qtbot, "检查合格")
    page = page_of(window)
    window.gate.leave()
    assert page.findings.lines == []
    assert page.facts.text() == ""
    assert not any(line.isVisibleTo(page) for line in page.past.lines)


def test_who_comes_back_sees_today_s_check_again(window: StaffWindow, qtbot: QtBot) -> None:
    check(window, qtbot, "检查合格")
    page = page_of(window)
    window.gate.leave()
    window.gate.enter(Actor(NAMES["operator"], "operator"))
    qtbot.waitUntil(lambda: len(page.findings.lines) == 8)
    assert number(window) == ""


def test_the_language_changes_at_once(window: StaffWindow, qtbot: QtBot) -> None:
    check(window, qtbot, "检查合格")
    page = page_of(window)
    qtbot.waitUntil(lambda: number(window) == "")
    window.voice.switch("en")
    assert page.today.text.text() == "Today's check of the backdrop is good."
    assert page.map.text() == "Show the map of the light"
    assert page.source.box.itemText(0) == "The booth's camera (sim:empty)"
    assert "empty booth" in page.past.lines[0].text.text()


@pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")
@pytest.mark.parametrize("screen", SCREENS, ids=lambda screen: f"{screen.height()} lines")
def test_no_text_is_cut_off(
    open_window: Callable[..., StaffWindow], booth: Booth, theme: Theme, qtbot: QtBot, screen: QSize
) -> None:
    open_window(role="operator", empty=True).close()
    window = StaffWindow(booth, theme.fitted(screen))
    window.resize(screen)
    window.show()
    window.activateWindow()
    room = room_of(window)
    room.watch.step_out_s, room.watch.frames = 0, 3
    window.gate.enter(Actor(NAMES["operator"], "operator"))
    window.go("camera")
    try:
        wait_for_picture(window, qtbot)
        for source, said in (("sim:empty-dim", "发现问题"), ("sim:empty-uneven", "发现问题")):
            look_through(window, source, qtbot)
            check(window, qtbot, said)
            for language in ("en", "zh"):
                window.voice.switch("en" if language == "en" else "zh")
                qtbot.waitUntil(lambda: clipped(page_of(window)) == [], timeout=2000)
        assert window.size() == screen
    finally:
        window.close()
        window.deleteLater()
