"""The room of the season on the real window: typed, counted, saved, taken back, refused."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.booth import Booth
from kiosk.gui.staff.season.page import SeasonPage
from kiosk.gui.staff.season.room import SeasonRoom
from kiosk.gui.staff.window import StaffWindow
from kiosk.holidays import announced, load_calendar
from kiosk.resources import read_text
from kiosk.season import FILE_NAME, load_season
from kiosk.store import audit
from kiosk.words import Words
from tests.kiosk.gui.staff.desk import Open, wait_for_notice
from tests.kiosk.people import enrol

# What the screenless platform says of every window that has a least size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")
SAVE = (Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)


def page_of(window: StaffWindow, qtbot: QtBot) -> SeasonPage:
    window.go("season")
    room = window.rooms["season"]
    assert isinstance(room, SeasonRoom)
    qtbot.waitUntil(lambda: room.season.figures.figures["id"] != "")
    return room.season


def type_into(page: SeasonPage, name: str, text: str) -> None:
    line = page.figures.rows[name].line
    line.clear()
    QTest.keyClicks(line, text)


@pytest.fixture
def listed(booth: Booth, now: datetime) -> int:
    """Put people on the list for whom CHSI gives out no code; return how many."""
    numbers = [f"S{number:05d}" for number in range(205)]
    with booth.open_store() as store:
        enrol(store, numbers, now, "")
    return len(numbers)


def test_what_a_change_would_mean_is_counted_before_it_is_saved(
    open_window: Open, qtbot: QtBot, booth: Booth, listed: int
) -> None:
    window = open_window(role="administrator", empty=True)
    page = page_of(window, qtbot)
    assert page.preview.state == "none"
    type_into(page, "code.until", "2026-12-31")
    qtbot.waitUntil(lambda: page.preview.state == "found")
    words = Words("zh")
    found = words.say("staff.season.preview.found", total=listed, count=listed)
    assert page.preview.said.text() == found
    model = page.preview.table.model_of_rows
    said = [str(model.index(0, column).data()) for column in range(3)]
    assert said[0].startswith(words.say("staff.season.way.offline"))
    assert said[1].startswith(words.say("staff.season.way.online"))
    assert said[2] == str(listed)
    assert not (booth.data / FILE_NAME).exists()
    type_into(page, "code.until", "2025-12-31")
    assert page.preview.state == "none"


def test_figures_are_saved_and_the_earlier_ones_taken_back(
    open_window: Open, qtbot: QtBot, booth: Booth
) -> None:
    window = open_window(role="administrator", empty=True)
    page = page_of(window, qtbot)
    type_into(page, "id", "2026")
    type_into(page, "collection.opens", "2026-03-01")
    QTest.keyClick(page, *SAVE)
    wait_for_notice(window, qtbot, Words("zh").say("staff.season.saved.figures"))
    assert load_season(booth.data).opens == date(2026, 3, 1)
    qtbot.waitUntil(lambda: len(page.earlier.buttons) == 1)
    page.earlier.buttons[0].click()
    assert page.figures.figures["id"] == "2024"
    assert page.figures.changed == 2
    assert load_season(booth.data).id == "2026"
    QTest.keyClick(page, *SAVE)
    qtbot.waitUntil(lambda: load_season(booth.data).id == "2024")
    qtbot.waitUntil(lambda: len(page.earlier.buttons) == 2)
    with booth.open_store() as store:
        first, second = audit.of_subject(store, FILE_NAME)
    assert str(first.id) in str(second.detail["because"])


def test_what_cannot_be_is_said_beside_the_figure_and_cannot_be_saved(
    open_window: Open, qtbot: QtBot, booth: Booth
) -> None:
    window = open_window(role="administrator", empty=True)
    page = page_of(window, qtbot)
    row = page.figures.rows["code.until"]
    type_into(page, "code.until", "2026-02-30")
    assert row.trouble.text() == Words("zh").say("season.trouble.day")
    assert not page.bar.save.button.isEnabled()
    assert page.preview.state == "none"
    QTest.keyClick(page, *SAVE)
    QTest.keyClick(row.line, Qt.Key.Key_Escape)
    assert row.line.text() == "2025-12-31"
    assert not row.trouble.isVisible()
    assert not (booth.data / FILE_NAME).exists()


def test_of_two_consoles_the_slower_one_is_told_and_keeps_what_was_typed(
    open_window: Open, qtbot: QtBot, booth: Booth
) -> None:
    window = open_window(role="administrator", empty=True)
    page = page_of(window, qtbot)
    other = 'id = "theirs"\n' + _shipped_without_id()
    (booth.data / FILE_NAME).write_text(other, encoding="utf-8")
    type_into(page, "id", "mine")
    QTest.keyClick(page, *SAVE)
    wait_for_notice(window, qtbot, Words("zh").say("configure.changed_meanwhile", file=FILE_NAME))
    assert page.figures.figures["id"] == "mine"
    assert load_season(booth.data).id == "theirs"
    QTest.keyClick(page, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: page.figures.figures["id"] == "theirs")


def test_the_schools_holidays_are_saved_beside_the_announced_ones(
    open_window: Open, qtbot: QtBot, booth: Booth
) -> None:
    window = open_window(role="administrator", empty=True)
    page = page_of(window, qtbot)
    page.turn_to("days")
    assert str(announced().known_until) in page.days.known.until.text()
    off = page.days.fields["off"]
    off.box.setPlainText("2031-02-05 - 2031-02-07\nsoon")
    assert off.trouble.isVisible()
    assert not page.bar.save.button.isEnabled()
    off.box.setPlainText("2031-02-05 - 2031-02-07")
    page.days.fields["on"].box.setPlainText("2031-02-07")
    assert "2031-02-07" in page.days.fields["on"].trouble.text()
    page.days.fields["on"].box.setPlainText("2031-02-08")
    page.days.until_line.setText("2031-12-31")
    type_into(page, "id", "not yet")
    QTest.keyClick(page, *SAVE)
    wait_for_notice(window, qtbot, Words("zh").say("staff.season.saved.days"))
    calendar = load_calendar(booth.data)
    assert date(2031, 2, 6) in calendar.off
    assert date(2031, 2, 8) in calendar.on
    assert calendar.known_until == date(2031, 12, 31)
    qtbot.waitUntil(lambda: not page.days.changed)
    # What was typed on the other pane is still there, and not kept.
    assert page.figures.figures["id"] == "not yet"
    assert load_season(booth.data).id == "2024"


def test_the_opening_hours_lead_to_the_settings(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(role="administrator", empty=True)
    page = page_of(window, qtbot)
    page.turn_to("days")
    page.days.hours.change.click()
    assert window.room.key == "settings"


@pytest.mark.parametrize("role", ["operator", "reviewer"])
def test_others_read_the_season_and_are_told_who_may_change_it(
    open_window: Open, qtbot: QtBot, role: str
) -> None:
    window = open_window(role=role, empty=True)
    page = page_of(window, qtbot)
    assert page.figures.figures["id"] == load_season().id
    assert not any(row.line.isEnabled() for row in page.figures.rows.values())
    assert page.bar.state.text() == Words("zh").say("staff.season.read_only")


def test_after_the_log_out_nothing_that_was_typed_is_left(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(role="administrator", empty=True)
    page = page_of(window, qtbot)
    type_into(page, "id", "typed")
    page.days.fields["off"].box.setPlainText("2031-02-05")
    window.gate.leave()
    assert set(page.figures.figures.values()) == {""}
    assert page.days.fields["off"].box.toPlainText() == ""
    assert not page.bar.save.button.isEnabled()


def _shipped_without_id() -> str:
    lines = read_text("season.toml").splitlines()
    return "\n".join(line for line in lines if not line.startswith("id ="))
