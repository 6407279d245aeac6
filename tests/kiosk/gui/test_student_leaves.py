"""Visits that end early or meet trouble: what was handed in stays, nothing else does."""

from __future__ import annotations

import gc
import re
import weakref
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.booth import Booth
from kiosk.errors import EnvironmentFailed
from kiosk.gui.student.window import StudentWindow
from kiosk.keys import FILE_NAME
from tests.conftest import UnexpectedLog
from tests.kiosk.gui.cameras import FastCamera, SharedTime
from tests.kiosk.gui.visiting import STUDENT_NO, Visitor, stored


def test_a_camera_that_goes_says_so_and_the_visit_goes_on_when_it_is_back(
    window: StudentWindow, visitor: Visitor, fast: FastCamera
) -> None:
    fast.broken.set()
    visitor.come_to_the_camera()
    visitor.until(lambda: window.screens.currentWidget() is window.not_now)
    assert window.not_now.title.text() == "No picture from the camera"
    assert window.visit.state == "capture"
    assert window.visit.person.student_no == STUDENT_NO
    fast.broken.clear()
    visitor.wait_for("result")


def test_an_untouched_visit_is_asked_about_and_then_nothing_of_the_person_remains(
    window: StudentWindow, visitor: Visitor, fast: FastCamera, time: SharedTime, booth: Booth
) -> None:
    visitor.get_photo()
    taken = window.visit.taken
    assert taken is not None
    kept = weakref.ref(taken)
    del taken
    # The camera moves the time on; once it is closed, time stands still until the test moves it.
    window.live.stop()
    visitor.until(lambda: fast.closed == fast.opened)
    QTest.mouseClick(window.result.photo, Qt.MouseButton.LeftButton)
    time.pace(booth.settings.idle_after_s + 1)
    visitor.until(window.idle.isVisible)
    (left_s,) = re.findall(r"In (\d+) s", window.idle.left.text())
    assert booth.settings.idle_answer_s - 2 <= int(left_s) <= booth.settings.idle_answer_s
    visitor.touch(window.idle.here)
    assert not window.idle.isVisible()
    assert window.visit.state == "result"
    time.pace(booth.settings.idle_after_s + booth.settings.idle_answer_s + 1)
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


def test_the_question_whether_somebody_is_there_can_be_answered_with_no(
    window: StudentWindow, visitor: Visitor, time: SharedTime, booth: Booth
) -> None:
    visitor.touch(window.welcome.start)
    time.pace(booth.settings.idle_after_s + 1)
    visitor.until(window.idle.isVisible)
    visitor.touch(window.idle.end)
    assert window.visit.state == "welcome"
    assert not window.idle.isVisible()


def test_a_touch_beside_the_question_is_an_answer_and_keys_go_on(
    window: StudentWindow, visitor: Visitor, time: SharedTime, booth: Booth
) -> None:
    visitor.agree()
    QTest.keyClicks(window.focusWidget(), "12")
    visitor.until(lambda: window.number.text == "12")
    time.pace(booth.settings.idle_after_s + 1)
    visitor.until(window.idle.isVisible)
    QTest.mouseClick(window.idle, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert not window.idle.isVisible()
    QTest.keyClicks(window.focusWidget(), "34")
    visitor.until(lambda: window.number.text == "1234")
    visitor.touch(window.help_button)
    visitor.touch(window.help.on)
    QTest.keyClicks(window.focusWidget(), "56")
    visitor.until(lambda: window.number.text == "123456")


def test_a_language_that_nobody_uses_any_more_goes_back_to_the_booths(
    window: StudentWindow, visitor: Visitor, time: SharedTime, booth: Booth
) -> None:
    visitor.touch(window.language_button)
    assert window.welcome.start.text() == "开始拍照"
    time.pace(booth.settings.idle_after_s + 1)
    visitor.until(lambda: window.welcome.start.text() == "Start")


def test_the_last_screen_counts_down_and_clears(
    window: StudentWindow, visitor: Visitor, time: SharedTime, booth: Booth
) -> None:
    visitor.get_photo()
    visitor.hand_in()
    visitor.until(lambda: "cleared from this screen in" in window.done.left.text())
    time.pace(booth.settings.done_screen_s + 1)
    visitor.wait_for("welcome")
    assert window.done.number.text() == ""


def test_the_next_visitor_gets_the_booths_language(window: StudentWindow, visitor: Visitor) -> None:
    visitor.agree()
    visitor.touch(window.language_button)
    assert window.number.next.text() == "下一步"
    visitor.touch(window.back_button)
    visitor.touch(window.back_button)
    assert window.welcome.start.text() == "Start"


def test_help_is_there_and_can_end_the_visit(window: StudentWindow, visitor: Visitor) -> None:
    visitor.come_to_the_camera()
    visitor.touch(window.help_button)
    assert window.help.isVisible()
    visitor.touch(window.help.end)
    assert window.visit.state == "welcome"
    assert window.live.health.condition == "resting"


def test_a_result_that_comes_after_the_visit_ended_is_dropped(
    window: StudentWindow, visitor: Visitor
) -> None:
    visitor.come_to_the_camera()
    visitor.wait_for("finishing")
    window.ended.emit()
    assert window.jobs.stop()
    QTest.qWait(1)
    assert window.visit.state == "welcome"
    assert window.visit.takes == ()


def test_a_photo_that_cannot_be_kept_stays_and_can_be_handed_in_later(
    window: StudentWindow, visitor: Visitor, booth: Booth
) -> None:
    visitor.get_photo()
    key = booth.data / FILE_NAME
    key.write_bytes(b"what is left of a key")
    visitor.touch(window.result.use)
    visitor.until(lambda: window.screens.currentWidget() is window.not_now)
    assert window.not_now.title.text() == "Your photo was not handed in"
    assert str(key) in window.not_now.detail.text()
    assert window.not_now.kept.text() == "The photos you have taken are still here."
    assert stored(booth) == []
    key.unlink()
    visitor.touch(window.not_now.retry)
    assert window.visit.state == "result"
    visitor.hand_in()
    assert len(stored(booth)) == 1


def test_a_list_that_cannot_be_looked_up_says_so_and_lets_one_try_again(
    window: StudentWindow, visitor: Visitor
) -> None:
    visitor.enter_number()
    visitor.wait_for("questions")
    window.course.go("back")
    window.course.go("entered")
    window.course.go("not_looked")
    window.reception.failed.emit(EnvironmentFailed("store.locked", file="photos.db"))
    assert window.not_now.title.text() == "The list cannot be looked up just now"
    assert "photos.db" in window.not_now.detail.text()
    visitor.touch(window.not_now.retry)
    assert window.number.text == STUDENT_NO
    visitor.touch(window.number.next)
    visitor.wait_for("questions")


def test_a_bug_in_a_job_is_one_calm_sentence_and_the_window_lives_on(
    window: StudentWindow,
    visitor: Visitor,
    fast: FastCamera,
    expected_log: UnexpectedLog,
) -> None:
    visitor.come_to_the_camera()
    closed = fast.closed
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
    assert fast.closed == closed
