"""Nothing is cut off in the rooms of people, season and settings: languages, screens, states."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from capture.sources.listing import Camera
from kiosk import people
from kiosk.booth import Booth, build_booth
from kiosk.configure import Earlier
from kiosk.errors import AnswerIsNo
from kiosk.forecast import Forecast, Turn
from kiosk.gui.staff.people.room import PeopleRoom
from kiosk.gui.staff.season.room import SeasonRoom
from kiosk.gui.staff.settings.room import SettingsRoom
from kiosk.gui.staff.window import StaffWindow
from kiosk.gui.theme import Theme
from kiosk.people import FREE_TRIES
from kiosk.rights import Actor
from kiosk.season import load_season
from kiosk.season_figures import typed
from kiosk.words import LANGUAGES
from tests.kiosk.gui.layout import clipped, crossing
from tests.kiosk.staff import hire

# What the screenless platform says of every window that has a least size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")
SCREENS = (QSize(1920, 1080), QSize(1366, 768), QSize(1280, 720))
ADMIN = "Administrator of the Graduate School"


@pytest.fixture(params=LANGUAGES)
def booth(request: pytest.FixtureRequest, data: Path, now: datetime) -> Booth:
    booth = build_booth(data, request.param, lambda: now)
    with booth.open_store() as store:
        hire(store, ADMIN, "administrator", now)
        hire(store, "Ms Operator", "operator", now)
        people.log_in(store, ADMIN, "a slow blue kettle", now)
        for _ in range(FREE_TRIES):
            with pytest.raises(AnswerIsNo):
                people.log_in(store, "Ms Operator", "wrong", now)
    return booth


@pytest.fixture(params=SCREENS, ids=lambda screen: f"{screen.height()} lines")
def window(
    request: pytest.FixtureRequest, booth: Booth, theme: Theme, qapp: QApplication
) -> Iterator[StaffWindow]:
    assert qapp is not None
    window = StaffWindow(booth, theme.fitted(request.param))
    window.resize(request.param)
    window.show()
    window.gate.enter(Actor(ADMIN, "administrator"))
    yield window
    window.close()
    window.deleteLater()


def settle(page: QWidget, window: StaffWindow, qtbot: QtBot) -> None:
    """Wait until nothing is cut off, or say what is."""
    size = window.size()
    try:
        qtbot.waitUntil(lambda: clipped(page) == [] and crossing(page) == [], timeout=2000)
    except qtbot.TimeoutError:
        pytest.fail(f"{clipped(page)} {crossing(page)}")
    assert window.size() == size


def test_the_people(window: StaffWindow, qtbot: QtBot) -> None:
    room = window.rooms["people"]
    assert isinstance(room, PeopleRoom)
    window.go("people")
    page = room.people
    qtbot.waitUntil(lambda: len(page.members) == 2)
    settle(page, window, qtbot)
    page.choose("Ms Operator")
    settle(page, window, qtbot)
    for question, form in page.forms.items():
        page.choose(ADMIN)
        page.open_form(question)
        settle(page, window, qtbot)
        for name in form.fields:
            form.fields[name].refuse("people.secret.easy")
        settle(page, window, qtbot)


def test_the_season(window: StaffWindow, qtbot: QtBot, now: datetime) -> None:
    room = window.rooms["season"]
    assert isinstance(room, SeasonRoom)
    window.go("season")
    page = room.season
    qtbot.waitUntil(lambda: page.figures.figures["id"] != "")
    settle(page, window, qtbot)
    figures = typed(load_season())
    page.show_versions([Earlier(3, now - timedelta(days=2), ADMIN, figures)])
    page.figures.rows["code.until"].line.setText("x")
    page.figures.rows["make_up.opens"].line.setText("2026-01-01")
    page.figures.rows["online.url"].line.setText("x")
    settle(page, window, qtbot)
    page.discard()
    page.preview.show_progress(123456, 200000)
    settle(page, window, qtbot)
    turns = (Turn("offline", "outside_window", "online", "in_season", 123456),)
    page.preview.show_forecast(Forecast(200000, turns))
    settle(page, window, qtbot)
    page.turn_to("days")
    page.days.fields["off"].box.setPlainText("every second day")
    settle(page, window, qtbot)


def test_the_settings(window: StaffWindow, qtbot: QtBot) -> None:
    room = window.rooms["settings"]
    assert isinstance(room, SettingsRoom)
    window.go("settings")
    page = room.settings
    qtbot.waitUntil(page.find_cameras.isEnabled)
    settle(page, window, qtbot)
    for row in page.rows.values():
        row.show_trouble(("settings.bad.idle_after_s", {"file": "settings.toml", "value": "x"}))
        row.show_changed(changed=True)
        row.default.show()
    settle(page, window, qtbot)
    page.show_cameras([Camera("usb-A_rather_long_name_of_a_camera-index0", "Camera", 0)])
    page.show_cameras([])
    page.show_looking()
    settle(page, window, qtbot)
