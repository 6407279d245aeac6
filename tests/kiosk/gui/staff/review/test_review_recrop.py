"""The crop moved at the desk: keys, mouse, live preview, limits, and what is kept in the end."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from capture.finish import reproduce
from capture.picture import decode
from kiosk.booth import Booth
from kiosk.gui.staff.review.recrop_pane import RecropPane
from kiosk.gui.staff.window import StaffWindow
from kiosk.review import ComeAgain, send_back
from kiosk.rights import account_actor
from kiosk.store import audit, images, submissions
from kiosk.store.submissions import Submission
from kiosk.submit import Take
from kiosk.take import lossless
from kiosk.words import Words
from tests.kiosk.gui.staff.desk import Open, notice, page_of, shown, whole
from tests.kiosk.gui.staff.review.sitters import sit
from tests.kiosk.gui.test_staff_layout import clipped
from validation.profile import Profile

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")


@pytest.fixture
def photo(booth: Booth, take: Take, now: datetime) -> Submission:
    with booth.open_store() as store:
        return sit(store, "22B1", take, now)


@pytest.fixture
def second(booth: Booth, take: Take, now: datetime) -> Submission:
    with booth.open_store() as store:
        return sit(store, "22B2", take, now)


def opened(window: StaffWindow, qtbot: QtBot) -> RecropPane:
    """Press the key and wait for the original."""
    QTest.keyClick(window, Qt.Key.Key_C)
    pane = page_of(window).photos.recrop
    assert pane.isVisible()
    assert pane.progress.isVisible()
    qtbot.waitUntil(lambda: pane.crop is not None, timeout=20_000)
    assert not pane.progress.isVisible()
    return pane


def test_keys_move_the_crop_and_the_preview_is_what_will_be_made(
    photo: Submission, open_window: Open, qtbot: QtBot, booth: Booth, profile: Profile
) -> None:
    window = open_window()
    pane = opened(window, qtbot)
    before = pane.crop
    assert before is not None
    assert not pane.make.button.isEnabled()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Plus):
        QTest.keyClick(pane, key)
    QTest.keyClick(pane, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(pane, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    crop = pane.crop
    assert crop is not None
    assert crop.width < before.width
    assert (crop.x, crop.y) != (before.x, before.y)
    seen = pane.preview._image.convertToFormat(QImage.Format.Format_RGB888)
    QTest.keyClick(pane, Qt.Key.Key_Return)
    said = Words("zh").say("verdict.fail")
    done = Words("zh").say("review.done.recropped", number=photo.number, verdict=said)
    qtbot.waitUntil(lambda: notice(window) == done, timeout=20_000)
    assert not pane.isVisible()
    with booth.open_store() as store:
        after = submissions.get(store, photo.number)
        picture = images.read(store, photo.id, "finished")
        original = decode(images.read(store, photo.id, "original").data)
        assert after.transform["crop"] == [crop.x, crop.y, crop.width, crop.height]
        assert reproduce(original, after.transform, profile) == picture.data
        assert audit.of_subject(store, photo.number)[-1].who == "Ms Reviewer"
    assert seen.size() == QSize(*profile.photo_size)
    # The page shows the new photo by itself, with the new version to be decided on.
    page = page_of(window)
    qtbot.waitUntil(lambda: page.case is not None and page.case.waiting.version == after.version)
    qtbot.waitUntil(page.bar.approving.button.isEnabled)


@pytest.mark.usefixtures("photo")
def test_the_mouse_drags_the_crop_and_the_wheel_of_keys_brings_it_back(
    open_window: Open, qtbot: QtBot
) -> None:
    pane = opened(open_window(), qtbot)
    before = pane.crop
    assert before is not None
    middle = pane.view.rect().center()
    QTest.mousePress(pane.view, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(pane.view, middle + QPoint(4, 0))
    QTest.mouseRelease(pane.view, Qt.MouseButton.LeftButton, pos=middle + QPoint(4, 0))
    qtbot.waitUntil(lambda: pane.crop is not None and pane.crop.x > before.x)
    QTest.keyClick(pane, Qt.Key.Key_0)
    assert pane.crop == before


def test_a_crop_beyond_a_limit_says_so_and_cannot_be_made(
    photo: Submission, open_window: Open, qtbot: QtBot, booth: Booth
) -> None:
    window = open_window()
    pane = opened(window, qtbot)
    for _ in range(20):
        QTest.keyClick(pane, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert not pane.limits.kept
    assert not pane.make.button.isEnabled()
    QTest.keyClick(pane, Qt.Key.Key_Return)
    QTest.keyClick(pane, Qt.Key.Key_Escape)
    assert not pane.isVisible()
    assert page_of(window).photos.photo.isVisible()
    with booth.open_store() as store:
        assert submissions.get(store, photo.number) == photo


def test_letters_decide_nothing_while_the_crop_is_moved(
    photo: Submission, open_window: Open, qtbot: QtBot, booth: Booth
) -> None:
    window = open_window()
    pane = opened(window, qtbot)
    for key in (Qt.Key.Key_A, Qt.Key.Key_R, Qt.Key.Key_J):
        QTest.keyClick(pane, key)
    assert pane.isVisible()
    assert not page_of(window).bar.isVisible()
    with booth.open_store() as store:
        assert submissions.get(store, photo.number) == photo


@pytest.mark.usefixtures("photo")
def test_an_operator_moves_no_crop(open_window: Open) -> None:
    window = open_window(role="operator")
    QTest.keyClick(window, Qt.Key.Key_C)
    assert notice(window) == Words("zh").say("rights.needs.reviewer")
    assert page_of(window).photos.photo.isVisible()


def test_an_original_without_a_head_is_said_so(
    booth: Booth, take: Take, now: datetime, open_window: Open, qtbot: QtBot
) -> None:
    empty = lossless(np.full((320, 420, 3), 250, np.uint8))
    with booth.open_store() as store:
        only = sit(store, "22B1", replace(take, original=empty), now)
    window = open_window()
    QTest.keyClick(window, Qt.Key.Key_C)
    said = Words("zh").say("recrop.not_measured", number=only.number)
    qtbot.waitUntil(lambda: notice(window) == said, timeout=20_000)
    assert page_of(window).photos.photo.isVisible()


def test_what_another_console_decided_meanwhile_is_a_plain_refusal(
    photo: Submission, second: Submission, open_window: Open, qtbot: QtBot, booth: Booth
) -> None:
    window = open_window()
    pane = opened(window, qtbot)
    with booth.open_store() as store:
        send_back(
            store, photo.number, ComeAgain(account_actor("Mr Faster"), booth.clock(), "please")
        )
    QTest.keyClick(pane, Qt.Key.Key_Right)
    QTest.keyClick(pane, Qt.Key.Key_Return)
    said = Words("zh").say("review.already.returned", number=photo.number)
    qtbot.waitUntil(lambda: notice(window) == said, timeout=20_000)
    qtbot.waitUntil(lambda: whole(window) and shown(window) == second.student_no)
    with booth.open_store() as store:
        assert store.rows("SELECT * FROM recrops") == []


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.usefixtures("photo")
def test_nothing_is_clipped_while_the_crop_is_moved(
    open_window: Open, qtbot: QtBot, language: str
) -> None:
    window = open_window(language)
    opened(window, qtbot)
    qtbot.waitUntil(lambda: clipped(window) == [])


@pytest.mark.usefixtures("photo")
def test_logging_out_leaves_nothing_of_the_original(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    pane = opened(window, qtbot)
    window.gate.leave()
    assert pane.crop is None
    wait = Words("zh").say("staff.loading")
    assert page_of(window).photos.sentence.text() == wait
    assert page_of(window).case is None
