"""The camera and the analysis: off the UI thread, newest only, and back after a failure."""

from __future__ import annotations

from dataclasses import replace
from threading import Event, current_thread, main_thread
from threading import enumerate as all_threads
from time import monotonic

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from capture.engine.engine import Engine
from capture.engine.track import Track
from capture.frame import Frame
from capture.sources.source import Source, SourceUnusable
from kiosk.errors import EnvironmentFailed
from kiosk.gui import live as live_module
from kiosk.gui.live import Live, Optics
from kiosk.gui.seen import Fit, Seen, seen_of
from tests.conftest import UnexpectedLog
from tests.kiosk.gui.cameras import TestCamera
from tests.kiosk.gui.conftest import MakeLive, OpticsOf
from validation.profile import Profile
from validation.reading import Pixels, Reading


class Watched:
    """The real engine, with a note of the threads that use it."""

    def __init__(self, engine: Engine) -> None:
        self.threads: set[str] = set()
        self._engine = engine

    def read(self, pixels: Pixels, *, thorough: bool = False) -> Reading:
        self.threads.add(current_thread().name)
        return self._engine.read(pixels, thorough=thorough)

    def follow(
        self, pixels: Pixels, now_s: float, track: Track | None
    ) -> tuple[Reading, Track | None]:
        self.threads.add(current_thread().name)
        return self._engine.follow(pixels, now_s, track)


def running() -> set[str]:
    return {thread.name for thread in all_threads() if thread.name.startswith("live-")}


def test_frames_and_their_meaning_arrive_from_other_threads(
    qtbot: QtBot, camera: TestCamera, engine: Engine, profile: Profile
) -> None:
    watched = Watched(engine)
    live = Live(Optics(lambda: camera, lambda: watched, profile, monotonic))
    live.attend(wanted=True)
    with qtbot.waitSignals([live.frame_arrived, live.guided]):
        live.start()
    frame, guided = live.take_frame(), live.take_guided()
    assert live.close()
    assert frame is not None
    assert frame.frame.pixels is camera.pixels
    assert guided is not None
    assert guided.frame.pixels is camera.pixels
    assert guided.reading.face is None
    assert camera.threads == {"live-camera"}
    assert watched.threads == {"live-analysis"}
    assert main_thread().name not in camera.threads | watched.threads


def test_a_frame_that_nobody_takes_wakes_nobody_again(
    qtbot: QtBot, camera: TestCamera, make_live: MakeLive
) -> None:
    live = make_live(camera)
    woken: list[int] = []
    live.frame_arrived.connect(lambda: woken.append(1))
    live.attend(wanted=True)
    live.start()
    qtbot.waitUntil(lambda: camera.last_number > 20)
    assert len(woken) == 1
    newest = live.take_frame()
    assert newest is not None
    assert newest.frame.number > 15


def test_frames_come_as_pictures_that_no_code_of_the_ui_thread_made(
    qtbot: QtBot, camera: TestCamera, make_live: MakeLive, monkeypatch: pytest.MonkeyPatch
) -> None:
    makers: list[str] = []

    def watched(frame: Frame, fit: Fit | None) -> Seen:
        makers.append(current_thread().name)
        return seen_of(frame, fit)

    monkeypatch.setattr(live_module, "seen_of", watched)
    live = make_live(camera)
    live.show_as(Fit(QSize(40, 30), mirrored=True))
    live.attend(wanted=True)
    with qtbot.waitSignal(live.frame_arrived):
        live.start()
    seen = live.take_frame()
    assert seen is not None
    assert seen.image.size() == QSize(40, 30)
    assert seen.part.size() == QSize(120, 90)  # of 160 x 90: the middle
    assert seen.image.pixelColor(1, 5).lightness() > seen.image.pixelColor(38, 5).lightness()
    assert set(makers) == {"live-camera"}


def test_a_picture_that_was_still_being_made_when_another_round_began_is_not_shown(
    qtbot: QtBot, camera: TestCamera, make_live: MakeLive, monkeypatch: pytest.MonkeyPatch
) -> None:
    making, go_on, made = Event(), Event(), Event()

    def slow(frame: Frame, fit: Fit | None) -> Seen:
        if frame.number > 1:
            making.set()
            go_on.wait(5)
        return seen_of(frame, fit)

    monkeypatch.setattr(live_module, "seen_of", slow)
    live = make_live(camera)
    live.attend(wanted=True)
    live.start()
    qtbot.waitUntil(making.is_set)
    live.attend(wanted=True)
    live.frame_arrived.connect(made.set)
    camera.hung.set()
    go_on.set()
    qtbot.waitUntil(made.is_set)
    assert live.take_frame() is None


def test_without_attention_frames_pass_unseen(
    qtbot: QtBot, camera: TestCamera, make_live: MakeLive
) -> None:
    live = make_live(camera)
    live.start()
    qtbot.waitUntil(lambda: camera.last_number > 5)
    assert live.take_frame() is None
    assert live.take_guided() is None


def test_a_result_of_an_earlier_round_is_not_given_out(
    qtbot: QtBot, camera: TestCamera, make_live: MakeLive
) -> None:
    live = make_live(camera)
    live.attend(wanted=True)
    with qtbot.waitSignal(live.guided):
        live.start()
    live.attend(wanted=False)
    assert live.take_frame() is None
    assert live.take_guided() is None


def test_a_camera_that_fails_in_the_middle_comes_back(
    qtbot: QtBot, camera: TestCamera, make_live: MakeLive
) -> None:
    live = make_live(camera)
    live.attend(wanted=True)
    live.start()
    qtbot.waitUntil(lambda: live.health.condition == "seeing")
    camera.broken.set()
    qtbot.waitUntil(lambda: live.health.condition == "lost")
    closed = camera.closed
    live.take_frame()
    camera.broken.clear()
    with qtbot.waitSignal(live.frame_arrived):
        pass
    qtbot.waitUntil(lambda: live.health.condition == "seeing")
    assert closed >= 1
    assert camera.opened == 2


def test_a_camera_that_hangs_is_replaced_by_a_fresh_one(
    qtbot: QtBot,
    camera: TestCamera,
    optics_of: OpticsOf,
    monkeypatch: pytest.MonkeyPatch,
    expected_log: UnexpectedLog,
) -> None:
    monkeypatch.setattr(live_module, "STALLED_S", 0.2)
    monkeypatch.setattr(live_module, "STOP_LIMIT_S", 0.1)
    fresh = TestCamera(camera.pixels, monotonic)
    cameras: list[Source] = [camera, fresh]
    live = Live(optics_of(lambda: cameras.pop(0)))
    live.start()
    qtbot.waitUntil(lambda: live.health.condition == "seeing")
    camera.hung.set()
    qtbot.waitUntil(lambda: fresh.opened == 1)
    qtbot.waitUntil(lambda: live.health.condition == "seeing")
    expected_log.take("the camera hangs")
    camera.released.set()
    assert live.close(limit_s=5)
    assert camera.closed == 1


def test_a_source_that_can_never_work_says_why(qtbot: QtBot, optics_of: OpticsOf) -> None:
    def refuse() -> Source:
        raise SourceUnusable("nowhere.mp4", "picture.empty")

    live = Live(optics_of(refuse))
    live.start()
    qtbot.waitUntil(lambda: live.health.condition == "unusable")
    assert live.health.reason == "picture.empty"
    assert live.health.source == "nowhere.mp4"
    assert live.close()


def test_an_engine_that_does_not_load_is_told_to_the_window(
    qtbot: QtBot, camera: TestCamera, profile: Profile
) -> None:
    def refuse() -> Engine:
        raise EnvironmentFailed("engine.model_damaged", name="face_landmark.tflite")

    live = Live(Optics(lambda: camera, refuse, profile, monotonic))
    qtbot.waitUntil(lambda: live.engine_error is not None)
    assert isinstance(live.engine_error, EnvironmentFailed)
    assert live.close()


def test_a_bug_in_the_analysis_is_logged_and_told(
    qtbot: QtBot, camera: TestCamera, optics_of: OpticsOf, expected_log: UnexpectedLog
) -> None:
    class Clumsy:
        def read(self, pixels: Pixels, *, thorough: bool = False) -> Reading:
            raise ZeroDivisionError(pixels.shape, thorough)

        def follow(
            self, pixels: Pixels, now_s: float, track: Track | None
        ) -> tuple[Reading, Track | None]:
            raise ZeroDivisionError(pixels.shape, now_s, track)

    live = Live(replace(optics_of(lambda: camera), load_engine=Clumsy))
    live.attend(wanted=True)
    live.start()
    qtbot.waitUntil(lambda: live.engine_error is not None)
    expected_log.take("the analysis failed")
    assert live.close()


def test_stopping_lets_go_of_the_camera_and_closing_leaves_no_thread(
    qtbot: QtBot, camera: TestCamera, optics_of: OpticsOf
) -> None:
    live = Live(optics_of(lambda: camera))
    live.attend(wanted=True)
    live.start()
    qtbot.waitUntil(lambda: live.health.condition == "seeing")
    live.stop()
    qtbot.waitUntil(lambda: camera.closed == 1)
    live.start()
    qtbot.waitUntil(lambda: camera.opened == 2)
    assert running() == {"live-camera", "live-analysis"}
    assert live.close()
    assert live.close()
    assert running() == set()


def test_a_camera_that_does_not_end_is_complained_about(
    qtbot: QtBot,
    camera: TestCamera,
    optics_of: OpticsOf,
    expected_log: UnexpectedLog,
) -> None:
    live = Live(optics_of(lambda: camera))
    live.start()
    qtbot.waitUntil(lambda: live.health.condition == "seeing")
    camera.hung.set()
    number = camera.last_number
    qtbot.waitUntil(camera.waiting.is_set)
    assert not live.close(limit_s=0.05)
    assert "live-camera" in expected_log.take("did not end").getMessage()
    camera.released.set()
    assert live.close()
    assert camera.last_number >= number


def test_what_a_camera_that_was_left_still_hands_on_is_never_shown(
    qtbot: QtBot, camera: TestCamera, make_live: MakeLive
) -> None:
    live = make_live(camera)
    live.attend(wanted=True)
    with qtbot.waitSignal(live.frame_arrived):
        live.start()
    before, seen = live._camera, live.take_frame()
    assert seen is not None
    late = seen.frame
    live.stop()
    camera.hung.set()
    live.start()
    live.attend(wanted=True)
    qtbot.waitUntil(camera.waiting.is_set)
    live._on_frame(before, late)
    assert live.take_frame() is None
    live._on_frame(live._camera, late)
    taken = live.take_frame()
    assert taken is not None
    assert taken.frame is late
