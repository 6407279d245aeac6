"""The staff window, for real: a store filled through the door, keys pressed, the store asked."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.booth import Booth
from kiosk.reasons import all_reasons
from kiosk.review import Approval, approve
from kiosk.rights import account_actor
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

# What the screenless platform says of every window that has a least size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")


def test_the_one_that_waited_longest_stands_first_and_is_shown(
    queue: HandIn, open_window: Open
) -> None:
    first, second, third = queue(Sitting(tint=3), Sitting(tint=1), Sitting(tint=2))
    window = open_window()
    assert listed(window) == [first.student_no, second.student_no, third.student_no]
    assert shown(window) == first.student_no
    assert page_of(window).queue.count.text() == Words("zh").say("staff.queue_count", count=3)


def test_a_key_approves_and_the_next_photo_is_there_at_once(
    queue: HandIn,
    open_window: Open,
    qtbot: QtBot,
    state_of: Callable[[Submission], str],
    decision_on: Callable[[Submission], Review],
) -> None:
    first, second = queue(Sitting(tint=1), Sitting(tint=2))
    window = open_window()
    ahead = page_of(window).queue.model.index(1).data(Qt.ItemDataRole.UserRole)
    qtbot.waitUntil(lambda: reviewing(window).shelf.take(ahead) is not None)
    QTest.keyClick(window, Qt.Key.Key_A)
    # Nothing was waited for: it was fetched ahead, and the store's answer comes later.
    assert shown(window) == second.student_no
    assert listed(window) == [second.student_no]
    wait_for_notice(window, qtbot, first.number)
    assert notice(window) == Words("zh").say("staff.done.approve", number=first.number)
    assert state_of(first) == "approved"
    assert state_of(second) == "submitted"
    decision = decision_on(first)
    assert (decision.reviewer, decision.override, decision.note) == ("Ms Reviewer", False, "")


def test_a_key_pressed_twice_decides_on_one_photo_only(
    queue: HandIn, open_window: Open, qtbot: QtBot, state_of: Callable[[Submission], str]
) -> None:
    first, second = queue(Sitting(tint=1), Sitting(tint=2))
    window = open_window()
    ahead = page_of(window).queue.model.index(1).data(Qt.ItemDataRole.UserRole)
    qtbot.waitUntil(lambda: reviewing(window).shelf.take(ahead) is not None)
    QTest.keyClick(window, Qt.Key.Key_A)
    QTest.keyClick(window, Qt.Key.Key_A)
    wait_for_notice(window, qtbot, first.number)
    assert state_of(second) == "submitted"
    qtbot.waitUntil(page_of(window).bar.approving.button.isEnabled)
    QTest.keyClick(window, Qt.Key.Key_A)
    wait_for_notice(window, qtbot, second.number)
    assert state_of(second) == "approved"


def test_a_photo_that_breaks_a_rule_is_approved_only_with_a_reason(
    queue: HandIn,
    open_window: Open,
    qtbot: QtBot,
    state_of: Callable[[Submission], str],
    decision_on: Callable[[Submission], Review],
) -> None:
    first, _ = queue(Sitting(tint=1, broken=(BROKEN,)), Sitting(tint=2))
    window = open_window()
    form = page_of(window).override
    QTest.keyClick(window, Qt.Key.Key_A)
    assert form.isVisible()
    assert form.why.hasFocus()
    QTest.keyClick(form.why, Qt.Key.Key_Return)
    QTest.keyClicks(form.why, "   ")
    QTest.keyClick(form.why, Qt.Key.Key_Return)
    assert form.isVisible()
    assert not form.confirm.button.isEnabled()
    assert state_of(first) == "submitted"
    # Letters that are keys elsewhere are text here.
    QTest.keyClicks(form.why, "jar ok")
    QTest.keyClick(form.why, Qt.Key.Key_Return)
    wait_for_notice(window, qtbot, first.number)
    assert notice(window) == Words("zh").say("staff.done.override", number=first.number)
    assert state_of(first) == "approved"
    decision = decision_on(first)
    assert (decision.override, decision.note) == (True, "jar ok")


def test_escape_leaves_a_form_undecided_and_keeps_what_was_written(
    queue: HandIn, open_window: Open, state_of: Callable[[Submission], str]
) -> None:
    (only,) = queue(Sitting(tint=1, broken=(BROKEN,)))
    window = open_window()
    QTest.keyClick(window, Qt.Key.Key_A)
    QTest.keyClicks(page_of(window).override.why, "half a rea")
    QTest.keyClick(page_of(window).override.why, Qt.Key.Key_Escape)
    assert not page_of(window).asks
    assert state_of(only) == "submitted"
    QTest.keyClick(window, Qt.Key.Key_A)
    assert page_of(window).override.why.text() == "half a rea"


def test_keys_alone_send_a_photo_back_with_a_coded_reason_and_a_note(
    queue: HandIn,
    open_window: Open,
    qtbot: QtBot,
    state_of: Callable[[Submission], str],
    decision_on: Callable[[Submission], Review],
) -> None:
    first, second = queue(Sitting(tint=1, broken=(BROKEN,)), Sitting(tint=2))
    window = open_window()
    form = page_of(window).rejection
    QTest.keyClick(window, Qt.Key.Key_R)
    assert form.search.hasFocus()
    QTest.keyClick(form.search, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert form.isVisible()
    QTest.keyClick(form.search, Qt.Key.Key_Return)
    QTest.keyClick(form.search, Qt.Key.Key_Down)
    QTest.keyClick(form.search, Qt.Key.Key_Return)
    chosen = form.list.reasons.chosen
    assert len(chosen) == 2
    # Those of the failing rule come first, so that the first key hits them.
    assert all(BROKEN in all_reasons()[code].rules for code in chosen)
    QTest.keyClicks(form.note, "see you on Monday")
    QTest.keyClick(form.note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: whole(window))
    assert shown(window) == second.student_no
    wait_for_notice(window, qtbot, first.number)
    assert state_of(first) == "returned"
    decision = decision_on(first)
    assert (decision.reasons, decision.note) == (chosen, "see you on Monday")


def test_reasons_are_found_in_either_language_and_stay_chosen_behind_a_search(
    queue: HandIn, open_window: Open
) -> None:
    queue(Sitting(tint=1, broken=(BROKEN,)))
    window = open_window()
    QTest.keyClick(window, Qt.Key.Key_R)
    form = page_of(window).rejection
    assert form.list.found == len(all_reasons())
    QTest.keyClick(form.search, Qt.Key.Key_Return)
    (before,) = form.list.reasons.chosen
    last = list(all_reasons().values())[-1]
    for language in ("zh", "en"):
        form.search.setText(last.sentences[language])
        assert form.list.found == 1
    QTest.keyClick(form.search, Qt.Key.Key_Return)
    assert form.list.reasons.chosen == (before, last.code)
    assert last.code in form.chosen.text()
    assert before in form.chosen.text()
    form.search.setText("no such words")
    assert form.list.found == 0
    assert form.nothing_found.isVisible()


def test_the_keys_walk_through_the_queue_and_stop_at_its_ends(
    queue: HandIn, open_window: Open, qtbot: QtBot
) -> None:
    students = [each.student_no for each in queue(*(Sitting(tint=tint) for tint in (1, 2, 3)))]
    window = open_window()
    steps = [
        (Qt.Key.Key_K, 0),
        (Qt.Key.Key_J, 1),
        (Qt.Key.Key_Down, 2),
        (Qt.Key.Key_J, 2),
        (Qt.Key.Key_Up, 1),
        (Qt.Key.Key_K, 0),
    ]
    for key, place in steps:
        QTest.keyClick(window, key)
        qtbot.waitUntil(lambda: whole(window))
        assert shown(window) == students[place]
        marked = page_of(window).queue.view.currentIndex()
        assert marked.row() == place


def test_a_click_on_the_queue_shows_that_photo(
    queue: HandIn, open_window: Open, qtbot: QtBot
) -> None:
    students = [each.student_no for each in queue(*(Sitting(tint=tint) for tint in range(6)))]
    window = open_window()
    view = page_of(window).queue.view
    spot = view.visualRect(page_of(window).queue.model.index(4)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    qtbot.waitUntil(lambda: whole(window))
    assert shown(window) == students[4]


def test_who_was_slower_is_told_and_sees_the_queue_as_it_is(
    queue: HandIn, open_window: Open, qtbot: QtBot, booth: Booth, now: datetime
) -> None:
    first, second = queue(Sitting(tint=1), Sitting(tint=2))
    window = open_window()
    with booth.open_store() as store:
        approve(store, first.number, Approval(account_actor("Mr Faster"), now))
    QTest.keyClick(window, Qt.Key.Key_A)
    wait_for_notice(window, qtbot, first.number)
    words = Words("zh")
    assert words.say("review.already.approved", number=first.number) in notice(window)
    assert words.say("staff.decision.not_kept", number=first.number) in notice(window)
    qtbot.waitUntil(lambda: listed(window) == [second.student_no])
    with booth.open_store() as store:
        (only,) = reviews.of_submission(store, first.id)
        assert only.reviewer == "Mr Faster"
        assert audit.verify(store) is None


def test_what_was_written_is_still_there_when_it_could_not_be_kept(
    queue: HandIn, open_window: Open, qtbot: QtBot, state_of: Callable[[Submission], str]
) -> None:
    first, second = queue(Sitting(tint=1, broken=(BROKEN,)), Sitting(tint=2))
    window = open_window()
    too_long = "because " * 100
    QTest.keyClick(window, Qt.Key.Key_A)
    page_of(window).override.why.setText(too_long)
    QTest.keyClick(page_of(window).override.why, Qt.Key.Key_Return)
    wait_for_notice(window, qtbot, first.number)
    qtbot.waitUntil(lambda: listed(window) == [first.student_no, second.student_no])
    assert state_of(first) == "submitted"
    # The reviewer is not torn away from the next photo; the way back is one key.
    qtbot.waitUntil(lambda: whole(window))
    assert shown(window) == second.student_no
    QTest.keyClick(window, Qt.Key.Key_K)
    qtbot.waitUntil(lambda: whole(window) and shown(window) == first.student_no)
    qtbot.waitUntil(page_of(window).bar.approving.button.isEnabled)
    QTest.keyClick(window, Qt.Key.Key_A)
    assert page_of(window).override.why.text() == too_long.strip()
