"""Whole visits through the real window: by clicks and keys, with a real store behind it."""

from __future__ import annotations

import hashlib
from dataclasses import replace

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from capture.picture import decode
from kiosk.booth import Booth
from kiosk.gui.live import Optics
from kiosk.gui.student.window import StudentWindow
from kiosk.gui.theme import Theme
from kiosk.gui.voice import Look, Voice
from kiosk.store import images
from tests.kiosk.gui.cameras import FastCamera, SharedTime, plain_picture, sitter
from tests.kiosk.gui.visiting import SMALL, Visitor, shown, stored
from validation.reading import Pixels


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
    time: SharedTime,
    qtbot: QtBot,
) -> None:
    seated = replace(optics, make_source=lambda: sitter("blinks", time))
    window = StudentWindow(booth, seated, Look(theme.fitted(SMALL), Voice(booth.words)))
    window.resize(SMALL.transposed())
    window.show()
    visitor = Visitor(window, qtbot)
    visitor.come_to_the_camera()
    visitor.until(window.capture.simulated.isVisible)
    visitor.wait_for("result")
    visitor.hand_in()
    assert [entry.source for entry in stored(booth)] == ["sim:blinks"]
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
    visitor.agree()
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
    visitor.agree()
    QTest.keyClick(window.number, Qt.Key.Key_Return)
    assert window.visit.state == "number"
    assert window.number.trouble.text() == "Please enter the student number."
    assert window.number.trouble.isVisible()
    QTest.keyClicks(window.number, "1")
    visitor.until(lambda: not window.number.trouble.isVisible())


def test_no_more_characters_are_taken_than_a_number_can_have(
    window: StudentWindow, visitor: Visitor, booth: Booth
) -> None:
    visitor.agree()
    for sign in "9" * 99 + "<>'\"; 学":
        window.number.type_sign(sign)
    assert window.number.text == "9" * booth.settings.student_no_max_length


def test_two_taps_on_use_are_one_submission(
    window: StudentWindow, visitor: Visitor, booth: Booth
) -> None:
    visitor.get_photo()
    visitor.touch(window.result.use)
    QTest.mouseClick(window.result.use, Qt.MouseButton.LeftButton)
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
    window: StudentWindow, visitor: Visitor, fast: FastCamera
) -> None:
    visitor.get_photo()
    fast.pixels = plain_picture()
    visitor.touch(window.back_button)
    visitor.touch(window.capture.takes.buttons[0])
    assert window.visit.state == "result"


def test_the_shutter_takes_a_photo_by_hand_and_says_why_it_cannot(
    window: StudentWindow, visitor: Visitor, fast: FastCamera, good: Pixels
) -> None:
    fast.pixels = plain_picture()
    visitor.come_to_the_camera()
    visitor.until(lambda: window.capture.bar.text.text() != "")
    visitor.until(lambda: fast.last_number > 10)
    visitor.touch(window.capture.shutter)
    assert "sit in front of the camera" in window.capture.bar.text.text()
    assert window.visit.state == "capture"
    fast.pixels = good
    visitor.until(window.capture.bar.count.isVisible)
    visitor.wait_for("result")


def test_the_countdown_is_cancelled_when_the_sitter_leaves(
    window: StudentWindow, visitor: Visitor, fast: FastCamera
) -> None:
    visitor.come_to_the_camera()
    visitor.until(window.capture.bar.count.isVisible)
    fast.pixels = plain_picture()
    visitor.until(lambda: not window.capture.bar.count.isVisible())
    number = fast.last_number
    visitor.until(lambda: fast.last_number > number + 40)
    assert window.visit.state == "capture"
