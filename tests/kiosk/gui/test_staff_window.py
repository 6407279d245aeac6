"""The staff window, for real: a store filled through the door, keys pressed, the store asked."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.booth import Booth, build_booth
from kiosk.gui.staff.window import StaffWindow
from kiosk.gui.theme import Theme
from kiosk.reasons import all_reasons
from kiosk.review import Approval, approve
from kiosk.store import audit, reviews, submissions
from kiosk.store.open import FILE_NAME
from kiosk.store.reviews import Review
from kiosk.store.submissions import Submission
from kiosk.words import Language, Words
from tests.kiosk.gui.staff_photos import Sitting, hand_in
from validation.profile import Profile

# What the screenless platform says of every window that has a least size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")
HandIn = Callable[..., list[Submission]]
Open = Callable[..., StaffWindow]
BROKEN = "geometry.crown"
SCREEN = QSize(1920, 1080)


@pytest.fixture
def booth(data: Path, now: datetime) -> Booth:
    return build_booth(data, "zh", lambda: now)


@pytest.fixture
def queue(booth: Booth, profile: Profile, now: datetime) -> HandIn:
    """Return what hands in photos, the first one longest ago."""

    def fill(*sittings: Sitting) -> list[Submission]:
        with booth.open_store() as store:
            return [
                hand_in(store, profile, sitting, now - timedelta(hours=len(sittings) - place))
                for place, sitting in enumerate(sittings)
            ]

    return fill


@pytest.fixture
def open_window(booth: Booth, theme: Theme, qtbot: QtBot, now: datetime) -> Iterator[Open]:
    windows: list[StaffWindow] = []

    def open_it(language: Language = "zh", *, empty: bool = False) -> StaffWindow:
        spoken = build_booth(booth.data, language, lambda: now)
        window = StaffWindow(spoken, theme.fitted(SCREEN))
        windows.append(window)
        window.resize(SCREEN)
        window.show()
        window.activateWindow()
        window.header.reviewer.setText("Ms Reviewer")
        wanted = window.empty if empty else window.page
        qtbot.waitUntil(lambda: window.pages.currentWidget() is wanted)
        if not empty:
            qtbot.waitUntil(lambda: window.page.case is not None)
        return window

    yield open_it
    for window in windows:
        window.close()
        window.deleteLater()


@pytest.fixture
def state_of(booth: Booth) -> Callable[[Submission], str]:
    def state(submission: Submission) -> str:
        with booth.open_store() as store:
            return submissions.get(store, submission.number).state

    return state


@pytest.fixture
def decision_on(booth: Booth) -> Callable[[Submission], Review]:
    def decision(submission: Submission) -> Review:
        with booth.open_store() as store:
            (only,) = reviews.of_submission(store, submission.id)
            return only

    return decision


def shown(window: StaffWindow) -> str:
    """Return the student whose photo is shown."""
    assert window.page.case is not None
    return window.page.case.waiting.student_no


def listed(window: StaffWindow) -> list[str]:
    """Return the students in the queue, from the top."""
    model = window.page.queue.model
    return [str(model.index(row).data()).split(",")[0] for row in range(model.rowCount())]


def notice(window: StaffWindow) -> str:
    return window.header.notice.text.text()


def wait_for_notice(window: StaffWindow, qtbot: QtBot, said: str) -> None:
    qtbot.waitUntil(lambda: said in notice(window))


def test_the_one_that_waited_longest_stands_first_and_is_shown(
    queue: HandIn, open_window: Open
) -> None:
    first, second, third = queue(Sitting(tint=3), Sitting(tint=1), Sitting(tint=2))
    window = open_window()
    assert listed(window) == [first.student_no, second.student_no, third.student_no]
    assert shown(window) == first.student_no
    assert window.page.queue.count.text() == Words("zh").say("staff.queue_count", count=3)


def test_a_key_approves_and_the_next_photo_is_there_at_once(
    queue: HandIn,
    open_window: Open,
    qtbot: QtBot,
    state_of: Callable[[Submission], str],
    decision_on: Callable[[Submission], Review],
) -> None:
    first, second = queue(Sitting(tint=1), Sitting(tint=2))
    window = open_window()
    ahead = window.page.queue.model.index(1).data(Qt.ItemDataRole.UserRole)
    qtbot.waitUntil(lambda: window.shelf.take(ahead) is not None)
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
    ahead = window.page.queue.model.index(1).data(Qt.ItemDataRole.UserRole)
    qtbot.waitUntil(lambda: window.shelf.take(ahead) is not None)
    QTest.keyClick(window, Qt.Key.Key_A)
    QTest.keyClick(window, Qt.Key.Key_A)
    wait_for_notice(window, qtbot, first.number)
    assert state_of(second) == "submitted"
    qtbot.waitUntil(window.page.bar.approving.button.isEnabled)
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
    form = window.page.override
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
    QTest.keyClicks(window.page.override.why, "half a rea")
    QTest.keyClick(window.page.override.why, Qt.Key.Key_Escape)
    assert not window.page.asks
    assert state_of(only) == "submitted"
    QTest.keyClick(window, Qt.Key.Key_A)
    assert window.page.override.why.text() == "half a rea"


def test_keys_alone_send_a_photo_back_with_a_coded_reason_and_a_note(
    queue: HandIn,
    open_window: Open,
    qtbot: QtBot,
    state_of: Callable[[Submission], str],
    decision_on: Callable[[Submission], Review],
) -> None:
    first, second = queue(Sitting(tint=1, broken=(BROKEN,)), Sitting(tint=2))
    window = open_window()
    form = window.page.rejection
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
    qtbot.waitUntil(lambda: window.page.case is not None)
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
    form = window.page.rejection
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
        qtbot.waitUntil(lambda: window.page.case is not None)
        assert shown(window) == students[place]
        marked = window.page.queue.view.currentIndex()
        assert marked.row() == place


def test_a_click_on_the_queue_shows_that_photo(
    queue: HandIn, open_window: Open, qtbot: QtBot
) -> None:
    students = [each.student_no for each in queue(*(Sitting(tint=tint) for tint in range(6)))]
    window = open_window()
    view = window.page.queue.view
    spot = view.visualRect(window.page.queue.model.index(4)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    qtbot.waitUntil(lambda: window.page.case is not None)
    assert shown(window) == students[4]


def test_who_was_slower_is_told_and_sees_the_queue_as_it_is(
    queue: HandIn, open_window: Open, qtbot: QtBot, booth: Booth, now: datetime
) -> None:
    first, second = queue(Sitting(tint=1), Sitting(tint=2))
    window = open_window()
    with booth.open_store() as store:
        approve(store, first.number, Approval("Mr Faster", now))
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
    window.page.override.why.setText(too_long)
    QTest.keyClick(window.page.override.why, Qt.Key.Key_Return)
    wait_for_notice(window, qtbot, first.number)
    qtbot.waitUntil(lambda: listed(window) == [first.student_no, second.student_no])
    assert state_of(first) == "submitted"
    # The reviewer is not torn away from the next photo; the way back is one key.
    qtbot.waitUntil(lambda: window.page.case is not None)
    assert shown(window) == second.student_no
    QTest.keyClick(window, Qt.Key.Key_K)
    qtbot.waitUntil(lambda: window.page.case is not None and shown(window) == first.student_no)
    qtbot.waitUntil(window.page.bar.approving.button.isEnabled)
    QTest.keyClick(window, Qt.Key.Key_A)
    assert window.page.override.why.text() == too_long.strip()


def test_nobody_decides_without_a_name(
    queue: HandIn, open_window: Open, qtbot: QtBot, state_of: Callable[[Submission], str]
) -> None:
    (only,) = queue(Sitting(tint=1))
    window = open_window()
    window.header.reviewer.clear()
    QTest.keyClick(window, Qt.Key.Key_A)
    assert notice(window) == Words("zh").say("staff.reviewer_missing")
    assert window.header.reviewer.hasFocus()
    assert state_of(only) == "submitted"
    QTest.keyClicks(window.header.reviewer, "Mr Named")
    QTest.keyClick(window.header.reviewer, Qt.Key.Key_Return)
    qtbot.waitUntil(window.page.bar.approving.button.isEnabled)
    QTest.keyClick(window, Qt.Key.Key_A)
    wait_for_notice(window, qtbot, only.number)
    assert state_of(only) == "approved"


def test_an_empty_queue_says_so_and_fills_by_itself(
    queue: HandIn, open_window: Open, qtbot: QtBot
) -> None:
    window = open_window(empty=True)
    assert window.empty.title.text() == Words("zh").say("staff.empty.title")
    assert not window.header.reviewer.hasFocus()
    (only,) = queue(Sitting(tint=1))
    window.timer.setInterval(1)
    qtbot.waitUntil(lambda: window.page.case is not None)
    assert shown(window) == only.student_no


def test_after_the_last_photo_the_confirmation_stays_on_the_empty_page(
    queue: HandIn, open_window: Open, qtbot: QtBot
) -> None:
    (only,) = queue(Sitting(tint=1))
    window = open_window()
    QTest.keyClick(window, Qt.Key.Key_A)
    assert window.pages.currentWidget() is window.empty
    wait_for_notice(window, qtbot, only.number)
    assert window.header.notice.isVisible()


def test_a_new_photo_joins_the_queue_and_the_one_looked_at_stays(
    queue: HandIn, open_window: Open, qtbot: QtBot
) -> None:
    first, second = queue(Sitting(tint=1), Sitting(tint=2))
    window = open_window()
    QTest.keyClick(window, Qt.Key.Key_J)
    qtbot.waitUntil(lambda: window.page.case is not None)
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
    window.refresh()
    QTest.keyClick(window, Qt.Key.Key_A)
    wait_for_notice(window, qtbot, first.number)
    assert listed(window) == [second.student_no]


def test_a_simulated_photo_says_that_it_is_one(queue: HandIn, open_window: Open) -> None:
    queue(Sitting(tint=1, simulated=True))
    window = open_window()
    assert window.page.person.simulated.isVisible()
    assert Words("zh").say("staff.simulated") in window.page.queue.model.index(0).data()


def test_a_photo_of_a_person_is_not_called_simulated(queue: HandIn, open_window: Open) -> None:
    queue(Sitting(tint=1))
    window = open_window()
    assert not window.page.person.simulated.isVisible()
    assert Words("zh").say("staff.simulated") not in window.page.queue.model.index(0).data()


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
    assert window.page.photos.sentence.text() == sentence
    assert not window.page.bar.approving.button.isEnabled()
    QTest.keyClick(window, Qt.Key.Key_A)
    QTest.keyClick(window, Qt.Key.Key_R)
    form = window.page.rejection
    QTest.keyClick(form.search, Qt.Key.Key_Return)
    QTest.keyClick(form.search, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    wait_for_notice(window, qtbot, only.number)
    assert state_of(only) == "returned"


def test_a_store_that_cannot_be_opened_is_a_sentence_and_another_try(
    booth: Booth, open_window: Open, qtbot: QtBot
) -> None:
    booth.data.write_text("in the way", encoding="utf-8")
    window = open_window(empty=True)
    sentence = Words("zh").say("settings.no_folder", folder=str(booth.data))
    assert window.empty.text.text() == sentence
    booth.data.unlink()
    QTest.mouseClick(window.empty.again.button, Qt.MouseButton.LeftButton)
    empty = Words("zh").say("staff.empty.title")
    qtbot.waitUntil(lambda: window.empty.title.text() == empty)
    assert not window.empty.again.isVisible()


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
    photos = window.page.photos
    assert photos.photo.isVisible()
    QTest.keyClick(window, Qt.Key.Key_O)
    assert photos.original.isVisible()
    assert not photos.photo.isVisible()
    QTest.keyClick(window, Qt.Key.Key_J)
    qtbot.waitUntil(lambda: window.page.case is not None)
    assert photos.original.isVisible()
    QTest.keyClick(window, Qt.Key.Key_O)
    assert photos.photo.isVisible()


def test_the_language_button_changes_every_word_at_once(queue: HandIn, open_window: Open) -> None:
    queue(Sitting(tint=1, broken=(BROKEN,), doubtful=("clothing.collar",)))
    window = open_window()
    QTest.mouseClick(window.header.language, Qt.MouseButton.LeftButton)
    english = Words("en")
    said = {label.text() for label in window.findChildren(type(window.header.notice.text))}
    assert english.say(f"rule.{BROKEN}") in said
    assert english.say("advice.look_yourself") in said
    assert english.say("staff.rules.fail", count=1) in said
    assert window.page.bar.approving.button.text() == english.say("staff.action.approve")
    assert window.windowTitle() == english.say("staff.window_title", booth="BOOTH-1")
    chinese = [text for text in said if any("\u4e00" <= sign <= "\u9fff" for sign in text)]
    assert chinese == []


def test_the_window_speaks_the_language_of_the_booth(queue: HandIn, open_window: Open) -> None:
    queue(Sitting(tint=1))
    window = open_window("en")
    assert window.page.bar.approving.button.text() == Words("en").say("staff.action.approve")
    assert QApplication.focusWidget() is window.page
