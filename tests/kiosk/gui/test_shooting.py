"""The countdown ends in a burst, of which the best frame is given; nothing half-done is left."""

from __future__ import annotations

import logging
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from math import inf

import pytest
from pytestqt.qtbot import QtBot

from capture.guide import HOLD_S
from capture.sources.source import SourceFault
from kiosk.booth import Booth
from kiosk.gui.guided import Guided
from kiosk.gui.live import STALLED_S, Live, Optics
from kiosk.gui.student.capture import Capture
from kiosk.gui.student.countdown import BURST_S, COUNT_S, WAIT_S
from kiosk.gui.student.shooting import Shooting
from kiosk.gui.student.window import StudentWindow
from kiosk.gui.theme import Theme
from kiosk.gui.voice import Look, Voice
from kiosk.words import Words
from tests.conftest import UnexpectedLog
from tests.contracts.tree import ROOT
from tests.kiosk.gui.cameras import (
    SharedTime,
    SteadyCamera,
    plain_picture,
    shut_eyes_picture,
)
from tests.kiosk.gui.visiting import PATIENCE_MS, SMALL, STUDENT_NO, Visitor, stored
from validation.reading import Pixels

COUNTED_S = HOLD_S + COUNT_S
"""When the burst begins at the earliest, of the camera's time."""


@pytest.fixture(scope="session")
def shut() -> Pixels:
    """Return a frame of the sitter with the eyes shut."""
    return shut_eyes_picture()


class Sitting:
    """The capture screen before a camera whose every frame is understood, in its own time."""

    def __init__(self, optics: Optics, camera: SteadyCamera, theme: Theme, qtbot: QtBot) -> None:
        self.camera = camera
        self.live = Live(optics)
        self.screen = Capture(Look(theme.fitted(SMALL), Voice(Words("en"))))
        self.shooting = Shooting(self.live, self.screen, optics.profile, optics.clock)
        self.shots: list[Guided] = []
        self.counted: list[int] = []
        self.began_s: float | None = None
        self.due_s = inf
        self.shooting.shot.connect(self.shots.append)
        self.shooting.counted.connect(self._note)
        self.live.guided.connect(camera.go_on)
        self._qtbot = qtbot
        self.shooting.begin()
        self.live.start()

    def _note(self, number: int) -> None:
        self.counted.append(number)
        if number == COUNT_S:
            self.due_s = self.camera.now_s + COUNT_S
        if number == 0:
            self.began_s = self.camera.now_s

    def until(self, condition: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(condition, timeout=PATIENCE_MS)

    def close(self) -> None:
        self.shooting.end()
        self.camera.released.set()
        assert self.live.close()
        self.live.deleteLater()
        self.screen.deleteLater()


@pytest.fixture
def steady(good: Pixels, time: SharedTime) -> SteadyCamera:
    return SteadyCamera(good, time)


@pytest.fixture
def seated(optics: Optics, steady: SteadyCamera) -> Optics:
    return replace(optics, make_source=lambda: steady)


@pytest.fixture
def sitting(seated: Optics, steady: SteadyCamera, theme: Theme, qtbot: QtBot) -> Iterator[Sitting]:
    sitting = Sitting(seated, steady, theme, qtbot)
    yield sitting
    sitting.close()


def test_a_blink_in_the_burst_is_not_in_the_photo(
    sitting: Sitting, good: Pixels, shut: Pixels, caplog: pytest.LogCaptureFixture
) -> None:
    def blink() -> Pixels:
        began_s = sitting.began_s
        if began_s is None:
            return good
        passed_s = sitting.camera.now_s - began_s
        return good if 0.25 < passed_s < 0.55 else shut

    sitting.camera.script = blink
    with caplog.at_level(logging.INFO):
        sitting.until(lambda: bool(sitting.shots))
    (shot,) = sitting.shots
    assert shot.frame.pixels is good
    (told,) = (record.getMessage() for record in caplog.records if "burst" in record.getMessage())
    assert f"frame {shot.frame.number} is the best of" in told
    assert "eyes.open" in told
    assert sitting.counted == [3, 2, 1, 0]
    assert sitting.shooting.burst == []


def test_the_burst_takes_several_frames_in_its_time(sitting: Sitting) -> None:
    most = 0

    def note() -> None:
        nonlocal most
        most = max(most, len(sitting.shooting.burst))

    sitting.live.guided.connect(note)
    sitting.until(lambda: bool(sitting.shots))
    assert sitting.began_s is not None
    assert most >= BURST_S * sitting.camera.per_s - 2
    assert sitting.shots[0].frame.taken_s >= sitting.began_s - 2 / sitting.camera.per_s
    assert sitting.camera.now_s <= sitting.began_s + BURST_S + 4 / sitting.camera.per_s


def test_the_screen_says_that_the_photo_is_being_taken(sitting: Sitting) -> None:
    sitting.until(lambda: bool(sitting.shooting.burst))
    assert sitting.screen.bar.text.text() == "Taking the photo. Look here and keep still"
    assert sitting.screen.bar.count.isHidden()
    sitting.until(lambda: bool(sitting.shots))


def test_eyes_that_stay_shut_through_the_burst_give_no_photo_by_itself(
    sitting: Sitting, good: Pixels, shut: Pixels
) -> None:
    told: list[str] = []
    sitting.shooting.told.connect(told.append)

    def short_s() -> float:
        """Return a moment before the burst so short that the guide forgives it."""
        return sitting.due_s - 2 / sitting.camera.per_s

    sitting.camera.script = lambda: good if sitting.camera.now_s < short_s() else shut
    sitting.until(lambda: bool(told))
    assert sitting.shots == []
    assert sitting.counted == [3, 2, 1, 0]
    assert sitting.screen.bar.text.text() == Words("en").say(told[0])
    sitting.camera.script = lambda: good
    sitting.until(lambda: bool(sitting.shots))
    assert sitting.shots[0].frame.pixels is good


def test_the_shutter_takes_what_is_there_even_shut_eyes(sitting: Sitting, shut: Pixels) -> None:
    sitting.camera.script = lambda: shut
    sitting.until(lambda: sitting.shooting.newest is not None)
    sitting.screen.pressed.emit()
    sitting.until(lambda: bool(sitting.shots))
    assert sitting.began_s is not None
    assert sitting.camera.now_s >= sitting.began_s + WAIT_S - 2 / sitting.camera.per_s
    assert sitting.shots[0].frame.pixels is shut


def test_who_gets_up_when_it_is_over_has_been_photographed(sitting: Sitting, good: Pixels) -> None:
    nobody = plain_picture(good.shape[:2])
    sitting.camera.script = lambda: good if len(sitting.shooting.burst) < 3 else nobody
    sitting.until(lambda: bool(sitting.shots))
    assert sitting.shots[0].frame.pixels is good


def test_a_shutter_pressed_before_somebody_leaves_says_why_there_is_no_photo(
    sitting: Sitting, good: Pixels, time: SharedTime
) -> None:
    nobody = plain_picture(good.shape[:2])
    sitting.until(lambda: sitting.shooting.newest is not None)
    left_s = time.clock() + COUNT_S - 1.5 / sitting.camera.per_s
    sitting.screen.pressed.emit()
    sitting.camera.script = lambda: good if time.clock() < left_s else nobody
    sitting.until(lambda: "sit in front of the camera" in sitting.screen.bar.text.text())
    assert sitting.shots == []


def test_the_advice_is_passed_on_when_it_changes_and_silent_while_counting(
    sitting: Sitting, good: Pixels, shut: Pixels
) -> None:
    told: list[str] = []
    sitting.shooting.told.connect(told.append)
    sitting.camera.script = lambda: shut if sitting.camera.now_s < 2 else good
    sitting.until(lambda: bool(sitting.shots))
    assert told[0] in ("guide.open_eyes", "guide.chin_up")
    assert told[1:] == [""]


def test_nothing_of_the_person_stays_when_it_ends_in_the_burst(sitting: Sitting) -> None:
    sitting.until(lambda: bool(sitting.shooting.burst))
    sitting.shooting.end()
    assert sitting.shooting.burst == []
    assert sitting.shooting.newest is None
    assert sitting.live.take_guided() is None
    assert sitting.shots == []


# --- the camera goes, the power goes -------------------------------------------------------


class AdjustableCamera(SteadyCamera):
    """A camera whose light can be held; it notes at which of its frames it was."""

    def __init__(self, pixels: Pixels, time: SharedTime) -> None:
        super().__init__(pixels, time)
        self.done: list[tuple[str, int]] = []
        self.held: Mapping[str, float] = {}

    def hold(self) -> tuple[str, ...]:
        self.done.append(("hold", self.last_number))
        return ("exposure",)

    def release(self) -> None:
        self.done.append(("release", self.last_number))


def test_the_light_is_held_from_the_countdown_on_and_given_back_after_the_burst(
    optics: Optics, good: Pixels, time: SharedTime, theme: Theme, qtbot: QtBot
) -> None:
    camera = AdjustableCamera(good, time)
    sitting = Sitting(replace(optics, make_source=lambda: camera), camera, theme, qtbot)
    sitting.until(lambda: len(camera.done) > 1)
    (shot,) = sitting.shots
    sitting.close()
    (held, first), (given_back, last) = camera.done
    assert (held, given_back) == ("hold", "release")
    assert first < shot.frame.number <= last
    assert shot.frame.number - first >= (COUNT_S - 1) * camera.per_s


@pytest.fixture
def before_steady(
    booth: Booth, seated: Optics, steady: SteadyCamera, theme: Theme
) -> Iterator[StudentWindow]:
    """Open the window before the steady camera."""
    window = StudentWindow(booth, seated, Look(theme.fitted(SMALL), Voice(booth.words)))
    window.live.guided.connect(steady.go_on)
    window.resize(SMALL)
    window.show()
    yield window
    steady.released.set()
    window.close()
    window.deleteLater()


def fail() -> Pixels:
    raise SourceFault("pulled out by the test")


def test_a_camera_pulled_out_in_the_burst_is_said_and_the_visit_goes_on(
    before_steady: StudentWindow, steady: SteadyCamera, good: Pixels, booth: Booth, qtbot: QtBot
) -> None:
    window, visitor = before_steady, Visitor(before_steady, qtbot)
    steady.script = lambda: fail() if window.shooting.burst else good
    visitor.come_to_the_camera()
    visitor.until(lambda: window.screens.currentWidget() is window.not_now)
    assert window.not_now.title.text() == "No picture from the camera"
    assert window.shooting.burst == []
    assert window.visit.state == "capture"
    assert window.visit.person.student_no == STUDENT_NO
    assert not window.visit.takes
    steady.script = lambda: good
    visitor.wait_for("result")
    assert len(window.visit.takes) == 1
    visitor.hand_in()
    assert len(stored(booth)) == 1


def test_a_camera_that_hangs_in_the_burst_is_left_and_tried_anew(
    before_steady: StudentWindow,
    steady: SteadyCamera,
    time: SharedTime,
    qtbot: QtBot,
    expected_log: UnexpectedLog,
) -> None:
    window, visitor = before_steady, Visitor(before_steady, qtbot)

    def hang(number: int) -> None:
        if number == 0:
            steady.hung.set()

    window.shooting.counted.connect(hang)
    visitor.come_to_the_camera()
    visitor.until(steady.waiting.is_set)
    window.shooting.counted.disconnect(hang)
    steady.hung.clear()
    time.pace(STALLED_S + 1)
    visitor.until(lambda: window.screens.currentWidget() is window.not_now)
    assert window.shooting.burst == []
    expected_log.take("the camera hangs")
    steady.released.set()
    visitor.wait_for("result")
    assert len(window.visit.takes) == 1


POWER_CUT = """
import os, sys
from dataclasses import replace
from pathlib import Path
from PySide6.QtCore import QTimer
from kiosk.booth import build_booth
from kiosk.eligibility import Answers
from kiosk.gui.app import make_app
from kiosk.gui.live import Optics
from kiosk.gui.student.window import StudentWindow
from kiosk.gui.theme import load_theme
from kiosk.gui.voice import Look, Voice
from kiosk.networks import load_engine
from kiosk.standards import load_profile
from tests.kiosk.gui.cameras import SharedTime, SteadyCamera, good_picture

theme, engine, profile, time = load_theme(), load_engine(), load_profile(), SharedTime()
app = make_app(theme)
booth = build_booth(Path(sys.argv[1]), "en")
booth = replace(booth, settings=replace(booth.settings, sound=False))
booth.open_store().close()
camera = SteadyCamera(good_picture(engine, profile), time)
optics = Optics(lambda: camera, lambda: engine, profile, time.clock)
window = StudentWindow(booth, optics, Look(theme, Voice(booth.words)))
window.live.guided.connect(camera.go_on)

def cut():
    if window.shooting.burst:
        print("in the burst", len(window.shooting.burst), flush=True)
        os._exit(9)

window.live.guided.connect(cut)
window.show()
asked = QTimer(interval=20)

def answer():
    state = window.visit.state
    if state == "welcome":
        window.welcome.started.emit()
    elif state == "consent":
        window.consent.agreed.emit()
    elif state == "number":
        window.number.entered.emit("22B951001")
    elif state == "questions":
        window.questions.answered.emit(Answers(chsi_photo=False, has_code=False))
    elif state == "decision":
        window.decision.went_on.emit()

asked.timeout.connect(answer)
asked.start()
app.exec()
"""


def test_after_a_power_cut_in_the_burst_there_is_nothing_of_the_person_and_the_booth_works(
    booth: Booth,
) -> None:
    ended = subprocess.run(
        [sys.executable, "-c", POWER_CUT, str(booth.data)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=PATIENCE_MS / 500,
        check=False,
    )
    assert ended.stdout.startswith("in the burst"), ended.stderr
    assert ended.returncode == 9
    left = [path for path in booth.data.rglob("*") if path.is_file()]
    assert left != []
    assert not [path for path in left if STUDENT_NO.encode() in path.read_bytes()]
    pictures = {".png", ".jpg", ".tmp", ".part"}
    assert not [path for path in left if path.suffix in pictures]
    assert stored(booth) == []
