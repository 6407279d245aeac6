"""The camera's room before a built-in studio, with cameras that a test may swap and hold."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from capture.frame import Frame
from capture.sources.pacing import FRAMES_PER_S, Pacer, SteppedTime
from capture.sources.sitter import PREFIX, Sitter, Studio
from kiosk.booth import Booth, build_booth
from kiosk.gui.staff.camera import room as camera_room
from kiosk.gui.staff.camera.page import CameraPage
from kiosk.gui.staff.camera.room import CameraRoom
from kiosk.gui.staff.camera.source_box import SIMULATIONS
from kiosk.gui.staff.window import StaffWindow
from kiosk.resources import ASSETS
from tests.kiosk.gui.cameras import SharedTime, TestCamera
from tests.kiosk.gui.staff.desk import Open, wait_for_notice
from validation.profile import Profile
from validation.reading import Pixels

SCREENS = (QSize(1920, 1080), QSize(1366, 768), QSize(1280, 720))


class StudioCamera(TestCamera):
    """A camera whose time passes with its frames, and not with ours.

    Attributes:
        per_s: frames a second.
    """

    per_s = FRAMES_PER_S

    def __init__(self, name: str, pixels: Pixels) -> None:
        self._time = SharedTime()
        super().__init__(pixels, self._time.clock)
        self.name = name

    def read(self) -> Frame:
        self._time.pace(1 / self.per_s)
        return super().read()


@pytest.fixture(scope="module")
def pictures(profile: Profile) -> dict[str, Pixels]:
    """Return a frame of each of the sitter's studios."""
    place = Studio(ASSETS, profile.backgrounds["light_blue"].rgb)
    found = {}
    for source in SIMULATIONS:
        time = SteppedTime()
        studio = Sitter(source.removeprefix(PREFIX), place, Pacer(time.clock, time.pace))
        studio.open()
        found[source] = studio.read().pixels
        studio.close()
    return found


@pytest.fixture(autouse=True)
def plugged_in(
    pictures: dict[str, Pixels], monkeypatch: pytest.MonkeyPatch
) -> dict[str, StudioCamera]:
    """Put cameras in place of the sources: how fast this computer is must not be what is found."""
    present = {name: StudioCamera(name, pixels) for name, pixels in pictures.items()}
    monkeypatch.setattr(camera_room, "camera_maker", lambda named, *_: lambda: present[named])
    return present


@pytest.fixture
def booth(data: Path, now: datetime) -> Booth:
    """Return a booth whose camera looks into an empty studio."""
    data.mkdir()
    (data / "settings.toml").write_text('camera = "sim:empty"\n', encoding="utf-8")
    return build_booth(data, "zh", lambda: now)


@pytest.fixture
def window(open_window: Open, qtbot: QtBot) -> StaffWindow:
    """Open the window at the camera's room and wait for its picture; a check takes no time."""
    window = open_window(role="operator", empty=True)
    room = room_of(window)
    room.watch.step_out_s = 0
    room.watch.frames = 4
    window.go("camera")
    wait_for_picture(window, qtbot)
    return window


def room_of(window: StaffWindow) -> CameraRoom:
    room = window.rooms["camera"]
    assert isinstance(room, CameraRoom)
    return room


def page_of(window: StaffWindow) -> CameraPage:
    return room_of(window).camera_page


def wait_for_picture(window: StaffWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page_of(window).stage.has_picture)


def look_through(window: StaffWindow, source: str, qtbot: QtBot) -> None:
    page_of(window).source.choose(source)
    assert not page_of(window).stage.has_picture
    wait_for_picture(window, qtbot)


def check(window: StaffWindow, qtbot: QtBot, said: str) -> None:
    window.header.notice.clear()
    QTest.keyClick(page_of(window), Qt.Key.Key_K)
    wait_for_notice(window, qtbot, said)
    qtbot.waitUntil(page_of(window).check.button.isVisible)


def number(window: StaffWindow) -> str:
    return window.rail.doors["camera"].count.text()


class HeldCamera(StudioCamera):
    """A studio whose light can be held, into which a grey card is brought when it is asked for."""

    def __init__(self, name: str, pixels: Pixels) -> None:
        super().__init__(name, pixels)
        self.held: dict[str, float] = {}
        self.card = pixels.copy()
        high, wide = pixels.shape[:2]
        self.card[int(high * 0.3) : int(high * 0.6), int(wide * 0.4) : int(wide * 0.6)] = 118

    def hold(self) -> tuple[str, ...]:
        self.held = {"exposure": 157.0, "white_balance": 4600.0}
        return tuple(self.held)

    def release(self) -> None:
        self.held = {}


@pytest.fixture
def holdable(plugged_in: dict[str, StudioCamera], pictures: dict[str, Pixels]) -> HeldCamera:
    """Put a camera in place of the booth's own whose light can be held."""
    camera = plugged_in["sim:empty"] = HeldCamera("sim:empty", pictures["sim:empty"])
    return camera
