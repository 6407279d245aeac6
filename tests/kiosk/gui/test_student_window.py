"""Whole visits through the real window: by clicks and keys, with a real store behind it."""

from __future__ import annotations

import gc
import hashlib
import re
import weakref
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from capture.engine.engine import Engine
from capture.picture import decode
from capture.sources.pacing import SteppedTime
from capture.sources.source import Source
from kiosk.booth import Booth, build_booth
from kiosk.gui.live import Optics
from kiosk.gui.student.window import StudentWindow
from kiosk.gui.theme import Theme
from kiosk.gui.voice import Look, Voice
from kiosk.networks import load_engine
from kiosk.store import images, submissions
from kiosk.store.submissions import Submission
from kiosk.visit import State
from tests.conftest import UnexpectedLog
from tests.kiosk.gui.cameras import FastCamera, plain_picture, sitter
from validation.profile import Profile
from validation.reading import Pixels

STUDENT_NO = "22B951001"
SMALL = QSize(960, 540)
PATIENCE_MS = 20_000
Open = Callable[[Source], StudentWindow]


@pytest.fixture
def time() -> SteppedTime:
    return SteppedTime()


@pytest.fixture
def camera(good: Pixels, time: SteppedTime) -> FastCamera:
    return FastCamera(good, time)


@pytest.fixture
def booth(data: Path) -> Booth:
    return build_booth(data, "en")


@pytest.fixture(scope="session")
def second_engine() -> Engine:
    """Return an engine for the work lane: one must not be used by two threads."""
    return load_engine()


@pytest.fixture
def optics(
    camera: FastCamera, engine: Engine, second_engine: Engine, profile: Profile, time: SteppedTime
) -> Optics:
    engines = iter((engine, second_engine))
    return Optics(lambda: camera, lambda: next(engines), profile, time.clock)


@pytest.fixture
def window(booth: Booth, optics: Optics, theme: Theme) -> Iterator[StudentWindow]:
    # A small window paints fast; how the screens look is tested elsewhere.
    look = Look(theme.fitted(SMALL), Voice(booth.words))
    window = StudentWindow(booth, optics, look)
    window.resize(SMALL)
    window.show()
    yield window
    window.close()
    window.deleteLater()


class Visitor:
    """Does what a student does: touches what is to be seen, and waits."""

    def __init__(self, window: StudentWindow, qtbot: QtBot) -> None:
        self.window = window
        self._qtbot = qtbot

    def touch(self, button: QAbstractButton) -> None:
        assert button.isVisible()
        assert button.isEnabled()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def until(self, condition: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(condition, timeout=PATIENCE_MS)

    def wait_for(self, state: State) -> None:
        self.until(lambda: self.window.visit.state == state)

    def enter_number(self, number: str = STUDENT_NO) -> None:
        self.touch(self.window.welcome.start)
        QTest.keyClicks(self.window.number, number)
        self.touch(self.window.number.next)

    def get_photo(self) -> None:
        self.enter_number()
        self.wait_for("result")

    def hand_in(self) -> None:
        self.touch(self.window.result.use)
        self.wait_for("done")


@pytest.fixture
def visitor(window: StudentWindow, qtbot: QtBot) -> Visitor:
    return Visitor(window, qtbot)


def stored(booth: Booth) -> list[Submission]:
    with booth.open_store() as store:
        return submissions.of_student(store, STUDENT_NO)


def shown(window: StudentWindow) -> bytes:
    taken = window.visit.taken
    assert taken is not None
    return taken.take.jpeg


def test_a_visit_by_clicks_ends_in_the_store_with_the_photo_that_was_shown(
    window: StudentWindow, visitor: Visitor, booth: Booth
) -> None:
    visitor.get_photo()
    photo = shown(window)
    visitor.hand_in()
    (submission,) = stored(booth)
    assert submission.finished_sha256 == hashlib.sha256(photo).hexdigest()
    assert submission.state == "submitted"
    assert submission.simulated
    assert window.done.number.text() == submission.number
    with booth.open_store() as store:
        finished = images.read(store, submission.id, "finished")
        original = images.read(store, submission.id, "original")
    assert finished.data == photo
    assert original.size > finished.size
    visitor.touch(window.done.close_button)
    assert window.visit.state == "welcome"
    assert window.screens.currentWidget() is window.welcome


def test_the_built_in_sitter_is_guided_and_photographed(
    booth: Booth,
    optics: Optics,
    theme: Theme,
    time: SteppedTime,
    qtbot: QtBot,
) -> None:
    seated = replace(optics, make_source=lambda: sitter("smiles", time))
    window = StudentWindow(booth, seated, Look(theme.fitted(SMALL), Voice(booth.words)))
    window.resize(SMALL.transposed())
    window.show()
    visitor = Visitor(window, qtbot)
    visitor.enter_number()
    visitor.until(window.capture.simulated.isVisible)
    visitor.wait_for("result")
    visitor.hand_in()
    assert [entry.source for entry in stored(booth)] == ["sim:smiles"]
    window.close()
    window.deleteLater()


def test_the_saved_photo_is_not_mirrored_and_the_preview_is(
    window: StudentWindow, visitor: Visitor, good: Pixels
) -> None:
    visitor.get_photo()
    taken = window.visit.taken
    assert taken is not None
    original = decode(taken.take.original)
    assert np.array_equal(original, good)
    photo, crop = decode(shown(window)), taken.take.transform["crop"]
    assert isinstance(crop, list)
    x, y, width, height = crop
    part = good[y : y + height, x : x + width]
    straight = _likeness(photo, part)
    assert straight > 0.95
    assert straight > _likeness(photo, part[:, ::-1]) + 0.05


def _likeness(photo: Pixels, part: Pixels) -> float:
    """Return the correlation of two pictures, the second sampled at the first's places."""
    rows = np.linspace(0, part.shape[0] - 1, photo.shape[0]).astype(int)
    columns = np.linspace(0, part.shape[1] - 1, photo.shape[1]).astype(int)
    same = part[rows][:, columns].astype(float)
    return float(np.corrcoef(photo.astype(float).ravel(), same.ravel())[0, 1])


def test_the_number_can_be_typed_on_the_screen_and_corrected(
    window: StudentWindow, visitor: Visitor
) -> None:
    visitor.touch(window.welcome.start)
    keys = {key.text(): key for key in window.number.keypad.findChildren(QAbstractButton)}
    for sign in "124":
        visitor.touch(keys[sign])
    window.number.keypad.erased.emit()
    visitor.touch(keys["3"])
    assert window.number.text == "123"
    window.number.type_sign("4")
    window.number.type_sign("5")
    assert window.number.shown.text() == "1234 5"


def test_a_wrong_number_is_explained_beside_the_field(
    window: StudentWindow, visitor: Visitor
) -> None:
    visitor.touch(window.welcome.start)
    QTest.keyClick(window.number, Qt.Key.Key_Return)
    assert window.visit.state == "number"
    assert window.number.trouble.text() == "Please enter the student number."
    assert window.number.trouble.isVisible()
    QTest.keyClicks(window.number, "1")
    assert not window.number.trouble.isVisible()


def test_no_more_characters_are_taken_than_a_number_can_have(
    window: StudentWindow, visitor: Visitor, booth: Booth
) -> None:
    visitor.touch(window.welcome.start)
    QTest.keyClicks(window.number, "9" * 500 + "<>'\"; ")
    window.number.type_sign("学")
    assert window.number.text == "9" * booth.settings.student_no_max_length


def test_two_taps_on_use_are_one_submission(
    window: StudentWindow, visitor: Visitor, booth: Booth
) -> None:
    visitor.get_photo()
    QTest.mouseDClick(window.result.use, Qt.MouseButton.LeftButton)
    window.result.accepted.emit()
    window.result.accepted.emit()
    visitor.wait_for("done")
    assert window.jobs.stop()
    assert len(stored(booth)) == 1


def test_earlier_takes_stay_and_can_be_handed_in(
    window: StudentWindow, visitor: Visitor, booth: Booth
) -> None:
    visitor.get_photo()
    first = shown(window)
    visitor.touch(window.result.retake)
    assert len(window.capture.takes.buttons) == 1
    visitor.wait_for("result")
    assert len(window.result.takes.buttons) == 2
    visitor.touch(window.result.takes.buttons[0])
    assert shown(window) == first
    visitor.hand_in()
    assert [entry.finished_sha256 for entry in stored(booth)] == [hashlib.sha256(first).hexdigest()]


def test_a_take_can_be_looked_at_again_from_the_camera(
    window: StudentWindow, visitor: Visitor, camera: FastCamera
) -> None:
    visitor.get_photo()
    camera.pixels = plain_picture()
    visitor.touch(window.back_button)
    visitor.touch(window.capture.takes.buttons[0])
    assert window.visit.state == "result"


def test_the_shutter_takes_a_photo_by_hand_and_says_why_it_cannot(
    window: StudentWindow, visitor: Visitor, camera: FastCamera, good: Pixels
) -> None:
    camera.pixels = plain_picture()
    visitor.enter_number()
    visitor.until(lambda: window.capture.bar.text.text() != "")
    visitor.until(lambda: camera.last_number > 10)
    visitor.touch(window.capture.shutter)
    assert "sit in front of the camera" in window.capture.bar.text.text()
    assert window.visit.state == "capture"
    camera.pixels = good
    visitor.until(window.capture.bar.count.isVisible)
    visitor.wait_for("result")


def test_the_countdown_is_cancelled_when_the_sitter_leaves(
    window: StudentWindow, visitor: Visitor, camera: FastCamera
) -> None:
    visitor.enter_number()
    visitor.until(window.capture.bar.count.isVisible)
    camera.pixels = plain_picture()
    visitor.until(lambda: not window.capture.bar.count.isVisible())
    number = camera.last_number
    visitor.until(lambda: camera.last_number > number + 50)
    assert window.visit.state == "capture"


def test_a_camera_that_goes_says_so_and_the_visit_goes_on_when_it_is_back(
    window: StudentWindow, visitor: Visitor, camera: FastCamera
) -> None:
    camera.broken.set()
    visitor.enter_number()
    visitor.until(lambda: window.screens.currentWidget() is window.not_now)
    assert window.not_now.title.text() == "The camera gives no picture just now"
    assert window.visit.state == "capture"
    assert window.visit.student_no == STUDENT_NO
    camera.broken.clear()
    visitor.wait_for("result")


def test_an_untouched_visit_is_asked_about_and_then_nothing_of_the_person_remains(
    window: StudentWindow, visitor: Visitor, time: SteppedTime, booth: Booth
) -> None:
    visitor.get_photo()
    taken = window.visit.taken
    assert taken is not None
    kept = weakref.ref(taken)
    window.live.stop()
    del taken
    time.pace(booth.settings.idle_after_s)
    visitor.until(window.idle.isVisible)
    (left_s,) = re.findall(r"In (\d+) s", window.idle.left.text())
    assert booth.settings.idle_answer_s - 2 <= int(left_s) <= booth.settings.idle_answer_s
    visitor.touch(window.idle.here)
    assert not window.idle.isVisible()
    assert window.visit.state == "result"
    time.pace(booth.settings.idle_after_s + booth.settings.idle_answer_s)
    visitor.wait_for("welcome")
    assert not window.idle.isVisible()
    assert window.number.text == ""
    assert window.result.photo.pixmap().isNull()
    assert window.result.printed.pixmap().isNull()
    assert window.result.takes.buttons == []
    assert window.capture.takes.buttons == []
    assert window.live.take_frame() is None
    gc.collect()
    assert kept() is None
    assert stored(booth) == []


def test_the_last_screen_counts_down_and_clears(
    window: StudentWindow, visitor: Visitor, time: SteppedTime, booth: Booth
) -> None:
    visitor.get_photo()
    visitor.hand_in()
    visitor.until(lambda: "cleared from this screen in" in window.done.left.text())
    time.pace(booth.settings.done_screen_s)
    visitor.wait_for("welcome")
    assert window.done.number.text() == ""


def test_the_next_visitor_gets_the_booths_language(window: StudentWindow, visitor: Visitor) -> None:
    visitor.touch(window.welcome.start)
    visitor.touch(window.language_button)
    assert window.number.next.text() == "下一步"
    visitor.touch(window.back_button)
    assert window.welcome.start.text() == "Start"


def test_help_is_there_and_can_end_the_visit(window: StudentWindow, visitor: Visitor) -> None:
    visitor.enter_number()
    visitor.touch(window.help_button)
    assert window.help.isVisible()
    visitor.touch(window.help.end)
    assert window.visit.state == "welcome"
    assert window.live.health.condition == "resting"


def test_a_result_that_comes_after_the_visit_ended_is_dropped(
    window: StudentWindow, visitor: Visitor
) -> None:
    visitor.enter_number()
    visitor.wait_for("finishing")
    window.ended.emit()
    assert window.jobs.stop()
    QTest.qWait(1)
    assert window.visit.state == "welcome"
    assert window.visit.takes == ()


def test_a_store_that_cannot_be_opened_keeps_the_photo_and_lets_one_try_again(
    window: StudentWindow, visitor: Visitor, booth: Booth
) -> None:
    visitor.get_photo()
    booth.data.parent.mkdir(exist_ok=True)
    booth.data.write_bytes(b"a file where the folder should be")
    visitor.touch(window.result.use)
    visitor.until(lambda: window.screens.currentWidget() is window.not_now)
    assert window.not_now.title.text() == "Your photo was not handed in"
    assert "cannot be made" in window.not_now.detail.text()
    assert window.not_now.kept.text() == "The photos you have taken are still here."
    booth.data.unlink()
    visitor.touch(window.not_now.retry)
    assert window.visit.state == "result"
    visitor.hand_in()
    assert len(stored(booth)) == 1


def test_a_bug_in_a_job_is_one_calm_sentence_and_the_window_lives_on(
    window: StudentWindow,
    visitor: Visitor,
    camera: FastCamera,
    expected_log: UnexpectedLog,
) -> None:
    visitor.enter_number()
    visitor.until(window.capture.bar.count.isVisible)
    guided = window.shooting.newest
    assert guided is not None
    window.shooting.end()
    broken = replace(guided, frame=replace(guided.frame, pixels=np.zeros((0, 5, 3), np.uint8)))
    window.shooting.shot.emit(broken)
    visitor.until(lambda: window.screens.currentWidget() is window.not_now)
    expected_log.take("job failed")
    assert window.not_now.title.text() == "Something went wrong"
    visitor.touch(window.not_now.retry)
    visitor.wait_for("result")
    assert camera.closed == 0
