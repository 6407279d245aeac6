"""The staff window's queue, its troubles and its words, on a real store."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.booth import Booth
from kiosk.store.open import FILE_NAME
from kiosk.store.submissions import Submission
from kiosk.words import Words
from tests.kiosk.gui.staff.desk import (
    BROKEN,
    HandIn,
    Open,
    listed,
    notice,
    page_of,
    reviewing,
    shown,
    wait_for_notice,
    whole,
)
from tests.kiosk.gui.staff_photos import Sitting

# What the screenless platform says of every window that has a least size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")


def test_an_operator_looks_and_does_not_decide(
    queue: HandIn, open_window: Open, qtbot: QtBot, state_of: Callable[[Submission], str]
) -> None:
    (only,) = queue(Sitting(tint=1))
    window = open_window(role="operator")
    QTest.keyClick(window, Qt.Key.Key_A)
    assert notice(window) == Words("zh").say("rights.needs.reviewer")
    assert listed(window) == [only.student_no]
    qtbot.waitUntil(lambda: whole(window))
    assert state_of(only) == "submitted"


def test_an_empty_queue_says_so_and_fills_by_itself(
    queue: HandIn, open_window: Open, qtbot: QtBot
) -> None:
    window = open_window(empty=True)
    assert reviewing(window).empty.title.text() == Words("zh").say("staff.empty.title")
    (only,) = queue(Sitting(tint=1))
    reviewing(window).timer.setInterval(1)
    qtbot.waitUntil(lambda: whole(window))
    assert shown(window) == only.student_no


def test_after_the_last_photo_the_confirmation_stays_on_the_empty_page(
    queue: HandIn, open_window: Open, qtbot: QtBot
) -> None:
    (only,) = queue(Sitting(tint=1))
    window = open_window()
    QTest.keyClick(window, Qt.Key.Key_A)
    assert reviewing(window).pages.currentWidget() is reviewing(window).empty
    wait_for_notice(window, qtbot, only.number)
    assert window.header.notice.isVisible()


def test_a_new_photo_joins_the_queue_and_the_one_looked_at_stays(
    queue: HandIn, open_window: Open, qtbot: QtBot
) -> None:
    first, second = queue(Sitting(tint=1), Sitting(tint=2))
    window = open_window()
    QTest.keyClick(window, Qt.Key.Key_J)
    qtbot.waitUntil(lambda: whole(window))
    (third,) = queue(Sitting(tint=3))
    QTest.keyClick(window, Qt.Key.Key_F5)
    everybody = [first.student_no, second.student_no, third.student_no]
    qtbot.waitUntil(lambda: listed(window) == everybody)
    assert shown(window) == second.student_no


def test_a_queue_read_just_before_a_decision_does_not_bring_the_photo_back(
    queue: HandIn, open_window: Open, qtbot: QtBot
) -> None:
    first, second = queue(Sitting(tint=1), Sitting(tint=2))
    window = open_window()
    reviewing(window).refresh()
    QTest.keyClick(window, Qt.Key.Key_A)
    wait_for_notice(window, qtbot, first.number)
    assert listed(window) == [second.student_no]


def test_a_simulated_photo_says_that_it_is_one(queue: HandIn, open_window: Open) -> None:
    queue(Sitting(tint=1, simulated=True))
    window = open_window()
    assert page_of(window).person.simulated.isVisible()
    assert Words("zh").say("staff.simulated") in page_of(window).queue.model.index(0).data()


def test_a_photo_of_a_person_is_not_called_simulated(queue: HandIn, open_window: Open) -> None:
    queue(Sitting(tint=1))
    window = open_window()
    assert not page_of(window).person.simulated.isVisible()
    assert Words("zh").say("staff.simulated") not in page_of(window).queue.model.index(0).data()


def test_a_picture_changed_behind_our_back_cannot_be_approved_but_sent_back(
    queue: HandIn,
    open_window: Open,
    qtbot: QtBot,
    booth: Booth,
    state_of: Callable[[Submission], str],
) -> None:
    (only,) = queue(Sitting(tint=1))
    with booth.open_store() as store, store.writing():
        store.change("UPDATE images SET data = ? WHERE submission_id = ?", [b"other", only.id])
    window = open_window()
    file = str(booth.data / FILE_NAME)
    sentence = Words("zh").say("store.picture_changed", file=file, id=only.id)
    assert page_of(window).photos.sentence.text() == sentence
    assert not page_of(window).bar.approving.button.isEnabled()
    QTest.keyClick(window, Qt.Key.Key_A)
    QTest.keyClick(window, Qt.Key.Key_R)
    form = page_of(window).rejection
    QTest.keyClick(form.search, Qt.Key.Key_Return)
    QTest.keyClick(form.search, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    wait_for_notice(window, qtbot, only.number)
    assert state_of(only) == "returned"


def test_a_store_that_cannot_be_opened_is_a_sentence_and_another_try(
    booth: Booth, open_window: Open, qtbot: QtBot
) -> None:
    booth.data.rename(booth.data.with_name("kept"))
    booth.data.write_text("in the way", encoding="utf-8")
    window = open_window(empty=True)
    sentence = Words("zh").say("settings.no_folder", folder=str(booth.data))
    assert reviewing(window).empty.text.text() == sentence
    booth.data.unlink()
    QTest.mouseClick(reviewing(window).empty.again.button, Qt.MouseButton.LeftButton)
    empty = Words("zh").say("staff.empty.title")
    qtbot.waitUntil(lambda: reviewing(window).empty.title.text() == empty)
    assert not reviewing(window).empty.again.isVisible()


def test_closing_right_after_a_decision_keeps_it(
    queue: HandIn, open_window: Open, state_of: Callable[[Submission], str]
) -> None:
    (only,) = queue(Sitting(tint=1))
    window = open_window()
    QTest.keyClick(window, Qt.Key.Key_A)
    window.close()
    assert [each for each in threading.enumerate() if each.name.startswith("jobs-")] == []
    assert state_of(only) == "approved"


def test_the_original_shows_on_a_key_and_stays_for_the_next_photo(
    queue: HandIn, open_window: Open, qtbot: QtBot
) -> None:
    queue(Sitting(tint=1), Sitting(tint=2))
    window = open_window()
    photos = page_of(window).photos
    assert photos.photo.isVisible()
    QTest.keyClick(window, Qt.Key.Key_O)
    assert photos.original.isVisible()
    assert not photos.photo.isVisible()
    QTest.keyClick(window, Qt.Key.Key_J)
    qtbot.waitUntil(lambda: whole(window))
    assert photos.original.isVisible()
    QTest.keyClick(window, Qt.Key.Key_O)
    assert photos.photo.isVisible()


def test_the_language_button_changes_every_word_at_once(queue: HandIn, open_window: Open) -> None:
    queue(Sitting(tint=1, broken=(BROKEN,), doubtful=("clothing.collar",)))
    window = open_window()
    QTest.mouseClick(window.header.language, Qt.MouseButton.LeftButton)
    english = Words("en")
    labels = window.findChildren(type(window.header.notice.text))
    # Other rooms name Chinese headings in English sentences; here is what is to be seen now.
    said = {label.text() for label in labels if label.isVisible()}
    assert english.say(f"rule.{BROKEN}") in said
    assert english.say("advice.look_yourself") in said
    assert english.say("staff.rules.fail", count=1) in said
    assert page_of(window).bar.approving.button.text() == english.say("staff.action.approve")
    assert window.windowTitle() == english.say("staff.window_title", booth="BOOTH-1")
    chinese = [text for text in said if any("\u4e00" <= sign <= "\u9fff" for sign in text)]
    assert chinese == []


def test_the_window_speaks_the_language_of_the_booth(queue: HandIn, open_window: Open) -> None:
    queue(Sitting(tint=1))
    window = open_window("en")
    assert page_of(window).bar.approving.button.text() == Words("en").say("staff.action.approve")
    assert QApplication.focusWidget() is page_of(window)
