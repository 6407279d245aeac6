"""What goes wrong in a visit: scans that are none, taps too many, a camera that goes, power.

Always a sentence that says what to do and a way back, nothing lost that was handed in, and nothing
of the person left when the visit has ended.
"""

from __future__ import annotations

import pickle
import subprocess
import sys
from dataclasses import replace
from functools import partial
from typing import NoReturn

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from kiosk.booth import Booth
from kiosk.errors import EnvironmentFailed
from kiosk.gui.live import Optics
from kiosk.gui.student.window import StudentWindow
from kiosk.gui.theme import Theme
from kiosk.gui.voice import Look, Voice
from kiosk.gui.widgets.buttons import Button
from kiosk.store import images
from kiosk.words import Words
from tests.conftest import ROOT
from tests.kiosk.gui.acting import held_up
from tests.kiosk.gui.visiting import PATIENCE_MS, SMALL, STUDENT_NO, Visitor, shown, stored
from tests.kiosk.gui.walking import (
    CODE,
    LAST_FOUR,
    SCREENS,
    Walker,
    state_of,
    traces,
)

OTHERS_RECEIPT = "CPK1.BOOTH-20260301-0001." + "A" * 43 + ".BOOTH.20260301T073000Z." + "B" * 86
RUBBISH = "9" * 4096
SCANS = (
    STUDENT_NO,
    OTHERS_RECEIPT,
    CODE,
    "https://example.org/?a=b&c=%22;--",
    "\x02\x1d" + STUDENT_NO + "\x03",
    "'; drop",
)
"""What a reader may read: cards, codes and receipts, of this person or another, and noise."""
READ_BY = {"welcome": "student_no", "number": "student_no", "code": "code"}
"""The screens on which something is read, and what."""


# --- what is scanned ------------------------------------------------------------------------------


def test_a_reader_changes_nothing_on_a_screen_that_asks_for_no_code(
    walker: Walker, booth: Booth
) -> None:
    window = walker.window
    for screen in walker.walk():
        if screen in READ_BY:
            continue
        before = state_of(window)
        for text in SCANS:
            walker.scan(text)
        if screen in ("proof", "capture"):
            walker.scan(RUBBISH)
        # Signs too few for a code, as a loose plug gives them, are taken for typing.
        if screen != "proof":
            walker.scan("a", end="\t")
            walker.until(walker.at_rest)
        assert state_of(window) == before, screen
    assert len(stored(booth)) == 1


def says(window: StudentWindow, key: str) -> bool:
    """Say whether the screen that asks for a code shows a sentence."""
    said = (window.number.trouble.text(), window.questions.status.text())
    return Words("en").say(key) in said


def test_what_is_no_card_is_told_beside_the_number_and_not_typed_into_it(walker: Walker) -> None:
    window = walker.window
    walker.walk_to("number")
    for text, key in (
        (OTHERS_RECEIPT, "student_no.receipt"),
        ("22B-95;1001", "student_no.bad_character"),
        (RUBBISH, "scan.too_long"),
        ("22B9\x1d5100", "scan.unreadable"),
    ):
        walker.scan(text)
        walker.until(partial(says, window, key))
        assert window.number.trouble.isVisible()
        assert window.number.text == ""
        assert window.visit.state == "number"
    walker.scan(STUDENT_NO)
    walker.wait_for("proof")


def test_what_is_no_card_is_told_after_consent_when_it_was_held_up_at_the_welcome(
    walker: Walker,
) -> None:
    window = walker.window
    for text, key in ((RUBBISH, "scan.too_long"), (OTHERS_RECEIPT, "student_no.receipt")):
        walker.scan(text)
        walker.wait_for("consent")
        walker.consent()
        walker.until(partial(says, window, key))
        assert window.visit.card == ""
        walker.touch(window.back_button)
        walker.touch(window.back_button)
        walker.wait_for("welcome")
        assert traces(window, text) == []


def test_what_is_no_collection_code_is_told_and_not_taken(walker: Walker) -> None:
    window = walker.window
    walker.walk_to("code")
    for text, key in (
        (OTHERS_RECEIPT, "code.receipt"),
        (STUDENT_NO.lower(), "code.card"),
        (RUBBISH, "scan.too_long"),
        ("opaque\x1dcode", "scan.unreadable"),
    ):
        walker.scan(text)
        walker.until(partial(says, window, key))
        assert window.questions.code == ""
        assert window.questions.later.isVisible()
    walker.scan(CODE)
    walker.until(lambda: window.questions.code == CODE)


def test_what_is_held_up_to_the_camera_is_judged_like_what_is_scanned(walker: Walker) -> None:
    window = walker.window
    walker.camera.show(held_up(RUBBISH))
    walker.walk_to("number")
    walker.until(partial(says, window, "scan.too_long"))
    walker.camera.show(held_up(OTHERS_RECEIPT))
    walker.until(partial(says, window, "student_no.receipt"))
    walker.camera.show(held_up(STUDENT_NO))
    walker.wait_for("proof")


def test_a_code_of_the_number_before_is_not_carried_to_the_next(walker: Walker) -> None:
    window = walker.window
    walker.walk_to("code")
    walker.scan(CODE)
    walker.until(lambda: window.questions.code == CODE)
    walker.touch(window.questions.go_on)
    walker.wait_for("decision")
    walker.touch(window.back_button)
    assert window.visit.state == "number"
    walker.type_number()
    walker.prove(LAST_FOUR)
    walker.wait_for("questions")
    assert window.questions.step == "photo"
    assert window.questions.code == ""


# --- taps too many --------------------------------------------------------------------------------


class Hasty(Walker):
    """Taps everything twice."""

    def touch(self, button: QAbstractButton) -> None:
        if button in self.window.consent.ticks:
            super().touch(button)
        else:
            self.tap_twice(button)


def test_two_quick_taps_on_every_button_are_one_and_answer_nothing_unseen(
    walker: Walker, booth: Booth, qtbot: QtBot
) -> None:
    hasty = Hasty(walker.window, walker.camera, qtbot)
    window, seen = walker.window, []
    for screen in hasty.walk():
        seen.append(screen)
        if screen == "number":
            assert window.number.text == ""
        if screen == "question":
            assert window.questions.step == "photo"
    assert tuple(seen) == SCREENS
    assert window.visit.state == "welcome"
    assert len(stored(booth)) == 1


def test_two_quick_taps_on_the_way_back_are_one_step(walker: Walker) -> None:
    window = walker.window
    walker.walk_to("proof")
    walker.tap_twice(window.back_button)
    assert window.visit.state == "number"


def test_two_quick_taps_on_one_key_are_two_signs(walker: Walker) -> None:
    window = walker.window
    walker.walk_to("number")
    (key,) = (key for key in window.number.keypad.findChildren(Button) if key.text() == "1")
    walker.tap_twice(key)
    assert window.number.text == "11"


# --- the camera goes ------------------------------------------------------------------------------


def test_a_camera_that_goes_on_any_screen_takes_nothing_away(walker: Walker, booth: Booth) -> None:
    window, camera = walker.window, walker.camera
    for screen in walker.walk():
        if screen in ("welcome", "capture"):
            # Told by tests of their own.
            continue
        before = state_of(window)
        camera.broken.set()
        if window.live.health.condition == "seeing":
            walker.until(lambda: window.live.health.condition == "lost")
        if screen in ("number", "code"):
            walker.until(partial(says, window, "scan.no_camera"))
        assert state_of(window) == before, screen
        assert window.screens.currentWidget() is not window.not_now
        camera.broken.clear()
    assert len(stored(booth)) == 1


def test_who_has_a_photo_can_hand_it_in_though_the_camera_is_gone(
    walker: Walker, booth: Booth
) -> None:
    window = walker.window
    walker.walk_to("result")
    walker.camera.broken.set()
    walker.touch(window.result.retake)
    walker.until(lambda: window.screens.currentWidget() is window.not_now)
    assert window.not_now.remedy.text()
    assert window.back_button.isVisible()
    walker.touch(window.not_now.takes)
    assert window.visit.state == "result"
    walker.hand_in()
    assert len(stored(booth)) == 1


def test_without_a_photo_there_is_none_to_look_at_and_the_way_back_is_open(walker: Walker) -> None:
    window = walker.window
    walker.walk_to("confirm")
    walker.camera.broken.set()
    walker.touch(window.confirm.right)
    walker.until(lambda: window.screens.currentWidget() is window.not_now)
    assert not window.not_now.takes.isVisible()
    walker.touch(window.back_button)
    assert window.screens.currentWidget() is window.confirm


def test_a_booth_that_cannot_check_photos_takes_nobody(
    booth: Booth, optics: Optics, theme: Theme, qtbot: QtBot
) -> None:
    def fail() -> NoReturn:
        raise EnvironmentFailed("engine.model_damaged", name="face.tflite")

    broken = replace(optics, load_engine=fail)
    window = StudentWindow(booth, broken, Look(theme.fitted(SMALL), Voice(booth.words)))
    window.resize(SMALL)
    window.show()
    Visitor(window, qtbot).until(lambda: not window.welcome.start.isVisible())
    assert "face.tflite" in window.welcome.reason.text()
    window.close()
    window.deleteLater()


# --- the power goes -------------------------------------------------------------------------------

POWER_CUT = """
import os, pickle, sys, threading
from dataclasses import replace
from pathlib import Path
from PySide6.QtCore import QTimer
from kiosk.booth import build_booth
from kiosk.gui.app import make_app
from kiosk.gui.live import Optics
from kiosk.gui.student.window import StudentWindow
from kiosk.gui.theme import Theme
from kiosk.gui.voice import Look, Voice
from kiosk.gui.widgets.buttons import Button
from kiosk.gui.theme import load_theme
from kiosk.gui.voice import Look, Voice
from kiosk.networks import load_engine
from kiosk.standards import load_profile
from tests.kiosk.gui.cameras import SharedTime, TestCamera, plain_picture

folder, moment, visit = sys.argv[1], sys.argv[2], pickle.loads(sys.stdin.buffer.read())
theme, profile, time = load_theme(), load_profile(), SharedTime()
app = make_app(theme)
booth = build_booth(Path(folder), "en")
booth = replace(booth, settings=replace(booth.settings, sound=False))
camera = TestCamera(plain_picture(), time.clock)
optics = Optics(lambda: camera, load_engine, profile, time.clock)

def power_cut():
    os.write(1, b"cut")
    os._exit(9)

def watch(frame, event, argument):
    place = Path(frame.f_code.co_filename).name, frame.f_code.co_name, event
    if place == ("images.py", "add", "return") and moment == "writing":
        power_cut()

threading.setprofile(watch if moment == "writing" else None)
window = StudentWindow(booth, optics, Look(theme, Voice(booth.words)))
threading.setprofile(None)
window.show()
window.course.keep(replace(visit, number=window.visit.number))
window.course.moved.emit(window.visit)

def follow(before):
    if window.visit.state == moment:
        power_cut()

window.course.moved.connect(follow)
QTimer.singleShot(0, window.result.accepted.emit)
app.exec()
"""
MOMENTS = ("submitting", "writing", "done")


def test_after_a_power_cut_a_submission_is_whole_or_not_there(walker: Walker, booth: Booth) -> None:
    window = walker.window
    walker.walk_to("result")
    visit = pickle.dumps(window.visit)
    cut = [sys.executable, "-c", POWER_CUT]
    started = {
        moment: subprocess.Popen(
            [*cut, str(booth.data / moment), moment],
            cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )
        for moment in MOMENTS
    }  # fmt: skip
    for moment, process in started.items():
        out, err = process.communicate(visit, timeout=PATIENCE_MS / 500)
        assert (out, process.returncode) == (b"cut", 9), err.decode()
        cut_booth = replace(booth, data=booth.data / moment)
        kept = stored(cut_booth)
        # The store's own lane may have been faster than the cut that nothing had to wait for.
        assert len(kept) == {"writing": 0, "done": 1}.get(moment, len(kept)), moment
        with cut_booth.open_store() as store:
            for submission in kept:
                assert images.read(store, submission.id, "finished").data == shown(window)
                assert images.read(store, submission.id, "original").data


def test_a_window_that_closes_opens_no_camera_any_more(walker: Walker) -> None:
    window, camera = walker.window, walker.camera
    walker.walk_to("code")
    window.close()
    assert window.jobs.stop()
    assert camera.closed == camera.opened
    opened = camera.opened
    QTest.qWait(40)
    assert camera.opened == opened
