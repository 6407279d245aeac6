"""The welcome says when no visit can begin, and opens again by itself."""

from __future__ import annotations

from kiosk.booth import Booth
from kiosk.gui.live import Optics
from kiosk.gui.student.window import StudentWindow
from kiosk.gui.theme import Theme
from kiosk.gui.voice import Look, Voice
from tests.kiosk.gui.cameras import FastCamera, SharedTime
from tests.kiosk.gui.visiting import SMALL, Visitor


def test_a_camera_that_is_gone_is_told_at_the_welcome_and_the_booth_opens_when_it_is_back(
    fast: FastCamera, booth: Booth, optics: Optics, theme: Theme, qtbot: object
) -> None:
    fast.broken.set()
    window = StudentWindow(booth, optics, Look(theme.fitted(SMALL), Voice(booth.words)))
    window.resize(SMALL)
    window.show()
    visitor = Visitor(window, qtbot)  # type: ignore[arg-type]
    visitor.until(lambda: not window.welcome.start.isVisible())
    assert "no picture from the camera" in window.welcome.reason.text()
    fast.broken.clear()
    visitor.until(window.welcome.start.isVisible)
    visitor.until(lambda: window.live.health.condition == "resting")
    window.close()
    window.deleteLater()


def test_the_camera_rests_while_nobody_is_there(
    window: StudentWindow, visitor: Visitor, fast: FastCamera
) -> None:
    visitor.until(lambda: fast.opened == 1)
    visitor.until(lambda: fast.closed == 1)
    assert window.live.health.condition == "resting"


def test_a_booth_that_the_staff_closed_says_so_and_takes_nobody(
    window: StudentWindow, visitor: Visitor, booth: Booth
) -> None:
    booth.data.mkdir(parents=True, exist_ok=True)
    settings = booth.data / "settings.toml"
    settings.write_text('closed_because = "Back at two"', encoding="utf-8")
    window.readiness.end()
    window.readiness.begin()
    visitor.until(lambda: "Back at two" in window.welcome.reason.text())
    assert not window.welcome.start.isVisible()
    window.readers.read.emit("22B951001")
    assert window.visit.state == "welcome"


def test_the_welcome_beckons_when_nobody_has_been_there_for_long(
    window: StudentWindow, visitor: Visitor, time: SharedTime, booth: Booth
) -> None:
    visitor.until(lambda: window.live.health.condition == "resting")
    assert not window.welcome.beckon.beckoning
    time.pace(booth.settings.idle_after_s + 1)
    visitor.until(lambda: window.welcome.beckon.beckoning)
    visitor.touch(window.language_button)
    assert not window.welcome.beckon.beckoning
