"""The room of the settings on the real window: changed, saved, refused, by whoever may."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from capture.sources.listing import Camera
from kiosk.booth import Booth
from kiosk.gui.staff.settings.page import SettingRow, SettingsPage
from kiosk.gui.staff.settings.room import SettingsRoom
from kiosk.gui.staff.window import StaffWindow
from kiosk.settings import FILE_NAME, Settings, load
from kiosk.store import audit
from kiosk.words import Words
from tests.kiosk.gui.staff.desk import Open, notice, wait_for_notice

# What the screenless platform says of every window that has a least size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")
SAVE = (Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)


def room_of(window: StaffWindow) -> SettingsRoom:
    room = window.rooms["settings"]
    assert isinstance(room, SettingsRoom)
    return room


def page_of(window: StaffWindow, qtbot: QtBot) -> SettingsPage:
    """Go to the room and return its page once it is read."""
    window.go("settings")
    page = room_of(window).settings
    qtbot.waitUntil(page.bar.reload.button.isVisible)
    qtbot.waitUntil(lambda: page.rows["booth"].entry.value == load(_data(window)).booth)
    return page


def _data(window: StaffWindow) -> Path:
    return room_of(window).desk.booth.data


def type_into(row: SettingRow, text: str) -> None:
    line = row.entry.field
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(line, text)


def test_a_value_is_changed_saved_and_written_into_the_trail(
    open_window: Open, qtbot: QtBot, booth: Booth
) -> None:
    window = open_window(role="administrator", empty=True)
    page = page_of(window, qtbot)
    qtbot.waitUntil(page.rows["idle_after_s"].entry.field.isEnabled)
    assert not page.bar.save.button.isEnabled()
    type_into(page.rows["idle_after_s"], "75")
    assert page.bar.state.text() == Words("zh").say("staff.settings.changed", count=1)
    QTest.keyClick(page.rows["idle_after_s"].entry.field, *SAVE)
    wait_for_notice(
        window, qtbot, Words("zh").say("staff.settings.saved_restart", count=1, later=1)
    )
    assert load(booth.data) == Settings(idle_after_s=75)
    with booth.open_store() as store:
        (entry,) = audit.of_subject(store, FILE_NAME)
    assert (entry.who, entry.detail["before"]) == ("Mr Admin", {"idle_after_s": 40})
    assert not page.bar.save.button.isEnabled()
    page.rows["idle_after_s"].default.click()
    assert page.rows["idle_after_s"].entry.value == Settings().idle_after_s
    QTest.keyClick(page, *SAVE)
    qtbot.waitUntil(lambda: load(booth.data) == Settings())


def test_what_is_not_permitted_is_said_beside_the_field_and_cannot_be_saved(
    open_window: Open, qtbot: QtBot, booth: Booth
) -> None:
    window = open_window("en", role="administrator", empty=True)
    page = page_of(window, qtbot)
    qtbot.waitUntil(page.rows["idle_after_s"].entry.field.isEnabled)
    row = page.rows["idle_after_s"]
    for wrong in ("0", "3601", "soon", "1.5"):
        type_into(row, wrong)
        assert row.trouble.isVisible()
        assert "3600" in row.trouble.text()
        assert not page.bar.save.button.isEnabled()
    QTest.keyClick(row.entry.field, *SAVE)
    QTest.keyClick(row.entry.field, Qt.Key.Key_Escape)
    assert row.entry.value == Settings().idle_after_s
    assert not row.trouble.isVisible()
    assert not (booth.data / FILE_NAME).exists()


def test_of_two_consoles_the_slower_one_is_told_and_keeps_what_was_typed(
    open_window: Open, qtbot: QtBot, booth: Booth
) -> None:
    window = open_window(role="administrator", empty=True)
    page = page_of(window, qtbot)
    qtbot.waitUntil(page.rows["booth"].entry.field.isEnabled)
    (booth.data / FILE_NAME).write_text("sound = false\n", encoding="utf-8")
    type_into(page.rows["booth"], "LIB-2")
    QTest.keyClick(page, *SAVE)
    said = Words("zh").say("configure.changed_meanwhile", file=FILE_NAME)
    wait_for_notice(window, qtbot, said)
    assert page.rows["booth"].entry.value == "LIB-2"
    assert load(booth.data) == Settings(sound=False)
    QTest.keyClick(page, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: page.rows["sound"].entry.value is False)
    type_into(page.rows["booth"], "LIB-2")
    QTest.keyClick(page, *SAVE)
    qtbot.waitUntil(lambda: load(booth.data) == Settings(booth="LIB-2", sound=False))


@pytest.mark.parametrize("role", ["operator", "reviewer"])
def test_others_read_what_is_set_and_are_told_who_may_change_it(
    open_window: Open, qtbot: QtBot, booth: Booth, role: str
) -> None:
    booth.data.mkdir(parents=True, exist_ok=True)
    (booth.data / FILE_NAME).write_text('booth = "LIB-2"\n', encoding="utf-8")
    window = open_window(role=role, empty=True)
    page = page_of(window, qtbot)
    qtbot.waitUntil(lambda: page.rows["booth"].entry.value == "LIB-2")
    assert not any(row.entry.field.isEnabled() for row in page.rows.values())
    assert not page.bar.save.button.isEnabled()
    assert page.bar.state.text() == Words("zh").say("staff.settings.read_only")


def test_a_camera_is_chosen_by_its_name(open_window: Open, qtbot: QtBot, booth: Booth) -> None:
    window = open_window(role="administrator", empty=True)
    page, room = page_of(window, qtbot), room_of(window)
    qtbot.waitUntil(page.find_cameras.isEnabled)
    room.list_cameras = lambda: (Camera("usb-lens-index0", "Good Lens", "/dev/video0"),)
    page.find_cameras.click()
    assert not page.find_cameras.isEnabled()
    qtbot.waitUntil(page.find_cameras.isEnabled)
    box = page.rows["camera"].entry.field
    assert page.rows["camera"].entry.value == "auto"
    assert not page.is_touched
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert page.rows["camera"].entry.value == "usb-lens-index0"
    QTest.keyClick(page, *SAVE)
    qtbot.waitUntil(lambda: load(booth.data).camera == "usb-lens-index0")
    window.voice.switch("en")
    assert page.rows["camera"].entry.value == "usb-lens-index0"
    room.list_cameras = lambda: ()
    page.find_cameras.click()
    qtbot.waitUntil(page.no_camera.isVisible)


def test_a_folder_is_chosen_and_a_file_that_is_broken_is_named(
    open_window: Open, qtbot: QtBot, booth: Booth, tmp_path: Path
) -> None:
    window = open_window(role="administrator", empty=True)
    page, room = page_of(window, qtbot), room_of(window)
    qtbot.waitUntil(page.choosers["backup_folder"].isEnabled)
    asked: list[str] = []

    def choose(_parent: QWidget, title: str, _present: str) -> str:
        asked.append(title)
        return str(tmp_path)

    room.choose = choose
    page.choosers["backup_folder"].click()
    assert asked == [Words("zh").say("setting.backup_folder")]
    assert page.rows["backup_folder"].entry.value == str(tmp_path)
    (booth.data / FILE_NAME).write_text("sound = 3\n", encoding="utf-8")
    room.refresh()
    qtbot.waitUntil(page.trouble.isVisible)
    assert "sound" in page.trouble.text.text()
    page.rows["sound"].entry.show_value(False)
    QTest.keyClick(page, *SAVE)
    qtbot.waitUntil(lambda: not page.trouble.isVisible())
    assert load(booth.data) == Settings(sound=False)


def test_after_the_log_out_nothing_that_was_typed_is_left(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(role="administrator", empty=True)
    page = page_of(window, qtbot)
    qtbot.waitUntil(page.rows["booth"].entry.field.isEnabled)
    type_into(page.rows["booth"], "SECRET-9")
    window.gate.leave()
    assert page.rows["booth"].entry.value == Settings().booth
    assert not page.rows["booth"].entry.field.isEnabled()
    assert notice(window) == ""
