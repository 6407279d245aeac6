"""Send back without a fault, take a decision back, and two consoles on one database."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.booth import Booth
from kiosk.gui.staff.window import StaffWindow
from kiosk.store import audit, reviews
from kiosk.store.reviews import Review
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

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")


def take_back(window: StaffWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def test_a_student_is_asked_to_come_again_with_a_word_and_no_fault(
    queue: HandIn,
    open_window: Open,
    qtbot: QtBot,
    state_of: Callable[[Submission], str],
    decision_on: Callable[[Submission], Review],
) -> None:
    first, second = queue(Sitting(tint=1), Sitting(tint=2))
    window = open_window()
    form = page_of(window).again
    QTest.keyClick(window, Qt.Key.Key_T)
    assert form.isVisible()
    assert form.note.hasFocus()
    QTest.keyClick(form.note, Qt.Key.Key_Return)
    assert form.isVisible()
    QTest.keyClicks(form.note, "you blinked, at ease")
    QTest.keyClick(form.note, Qt.Key.Key_Escape)
    assert state_of(first) == "submitted"
    QTest.keyClick(window, Qt.Key.Key_T)
    assert form.note.text() == "you blinked, at ease"
    QTest.keyClick(form.note, Qt.Key.Key_Return)
    wait_for_notice(window, qtbot, first.number)
    assert notice(window) == Words("zh").say("review.done.sent_back", number=first.number)
    assert state_of(first) == "returned"
    assert decision_on(first).reasons == ()
    assert shown(window) == second.student_no


def test_the_last_decision_is_taken_back_and_the_photo_is_shown_again(
    queue: HandIn, open_window: Open, qtbot: QtBot, state_of: Callable[[Submission], str]
) -> None:
    first, second = queue(Sitting(tint=1), Sitting(tint=2))
    window = open_window()
    button = page_of(window).bar.take_back.button
    assert not button.isEnabled()
    QTest.keyClick(window, Qt.Key.Key_A)
    wait_for_notice(window, qtbot, first.number)
    assert button.isEnabled()
    take_back(window)
    back = Words("zh").say("review.done.taken_back", number=first.number)
    wait_for_notice(window, qtbot, back)
    qtbot.waitUntil(lambda: listed(window) == [first.student_no, second.student_no])
    qtbot.waitUntil(lambda: whole(window))
    assert shown(window) == first.student_no
    assert state_of(first) == "submitted"
    assert not button.isEnabled()
    # And it can be decided once more, another way.
    qtbot.waitUntil(page_of(window).bar.rejecting.button.isEnabled)


def test_an_override_is_taken_back_too_and_a_confirmation_is_not_offered(
    queue: HandIn, open_window: Open, qtbot: QtBot, state_of: Callable[[Submission], str]
) -> None:
    (only,) = queue(Sitting(tint=1, broken=(BROKEN,)))
    window = open_window()
    QTest.keyClick(window, Qt.Key.Key_A)
    QTest.keyClicks(page_of(window).override.why, "the office agreed")
    QTest.keyClick(page_of(window).override.why, Qt.Key.Key_Return)
    wait_for_notice(window, qtbot, only.number)
    window.close()
    other = open_window(role="administrator")
    QTest.keyClick(other, Qt.Key.Key_A)
    wait_for_notice(other, qtbot, only.number)
    assert not page_of(other).bar.take_back.button.isEnabled()
    assert state_of(only) == "approved"


def test_nothing_can_be_taken_back_by_whoever_logs_in_next(
    queue: HandIn, open_window: Open, qtbot: QtBot
) -> None:
    (first, _) = queue(Sitting(tint=1), Sitting(tint=2))
    window = open_window()
    QTest.keyClick(window, Qt.Key.Key_A)
    wait_for_notice(window, qtbot, first.number)
    actor = reviewing(window).actor
    assert actor is not None
    window.gate.leave()
    window.gate.enter(actor)
    qtbot.waitUntil(lambda: whole(window))
    assert not page_of(window).bar.take_back.button.isEnabled()


def test_two_consoles_decide_at_once_and_the_second_is_told(
    queue: HandIn, open_window: Open, qtbot: QtBot, booth: Booth
) -> None:
    first, second = queue(Sitting(tint=1), Sitting(tint=2))
    here, there = open_window(), open_window(role="administrator")
    assert shown(here) == shown(there) == first.student_no
    page_of(here).approve()
    page_of(there).reject()
    form = page_of(there).rejection
    QTest.keyClick(form.search, Qt.Key.Key_Return)
    QTest.keyClick(form.search, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    told = Words("zh").say("staff.decision.not_kept", number=first.number)
    windows = (here, there)
    qtbot.waitUntil(lambda: all(notice(window) for window in windows))
    assert sum(told in notice(window) for window in windows) == 1
    left = [[second.student_no]] * 2
    qtbot.waitUntil(lambda: [listed(window) for window in windows] == left)
    with booth.open_store() as store:
        assert len(reviews.of_submission(store, first.id)) == 1
        assert audit.verify(store) is None


def test_taking_back_what_has_gone_on_is_refused_plainly(
    queue: HandIn, open_window: Open, qtbot: QtBot, booth: Booth
) -> None:
    (only, _) = queue(Sitting(tint=1), Sitting(tint=2))
    window = open_window()
    QTest.keyClick(window, Qt.Key.Key_A)
    wait_for_notice(window, qtbot, only.number)
    with booth.open_store() as store, store.writing():
        store.change("UPDATE submissions SET state = 'exported' WHERE id = ?", [only.id])
    take_back(window)
    said = Words("zh").say("review.nothing_to_take_back", number=only.number)
    wait_for_notice(window, qtbot, said)


def test_the_decision_on_the_last_photo_can_be_taken_back_from_the_empty_page(
    queue: HandIn, open_window: Open, qtbot: QtBot, state_of: Callable[[Submission], str]
) -> None:
    (only,) = queue(Sitting(tint=1))
    window = open_window()
    QTest.keyClick(window, Qt.Key.Key_A)
    wait_for_notice(window, qtbot, only.number)
    qtbot.waitUntil(reviewing(window).empty.take_back.isVisible)
    assert state_of(only) == "approved"
    take_back(window)
    qtbot.waitUntil(lambda: listed(window) == [only.student_no])
    assert state_of(only) == "submitted"
    assert not reviewing(window).empty.take_back.isVisible()


def test_each_key_opens_one_room(queue: HandIn, open_window: Open) -> None:
    queue(Sitting(tint=1))
    window = open_window(role="administrator")
    for place, key in enumerate(list(window.rooms)[:10], start=1):
        digit = Qt.Key(Qt.Key.Key_0 + place % 10)
        QTest.keyClick(window, digit, Qt.KeyboardModifier.ControlModifier)
        assert window.room.key == key
