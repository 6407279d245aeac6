"""The gate for real: nothing is seen before the log-in, and nothing stays after it."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from kiosk.booth import Booth, build_booth
from kiosk.errors import AnswerIsNo
from kiosk.gui.staff.first_start import FirstStartPage
from kiosk.gui.staff.login import LoginPage
from kiosk.gui.staff.window import StaffWindow
from kiosk.gui.theme import Theme
from kiosk.gui.voice import Look, Voice
from kiosk.people import FREE_TRIES, IDLE_WARNING_S
from kiosk.store import audit, people, reviews, submissions
from kiosk.words import LANGUAGES, Language, Words
from tests.kiosk.gui.layout import clipped, crossing
from tests.kiosk.gui.staff.conftest import SCREEN
from tests.kiosk.gui.staff.desk import (
    BROKEN,
    HandIn,
    Open,
    listed,
    page_of,
    reviewing,
    shown,
    wait_for_notice,
    whole,
)
from tests.kiosk.gui.staff.gate import Clock, OpenAtGate, log_in
from tests.kiosk.gui.staff_photos import Sitting
from tests.kiosk.staff import PIN, SECRET, hire

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")
PHOTO = Sitting(tint=1)


@pytest.fixture
def reviewer(booth: Booth, now: datetime) -> None:
    with booth.open_store() as store:
        hire(store, "Ms Reviewer", "reviewer", now)


@pytest.fixture
def waiting(queue: HandIn) -> None:
    queue(PHOTO)


def texts(window: StaffWindow) -> str:
    """Return all that can be read on the window."""
    labels = [each.text() for each in window.findChildren(QLabel) if each.isVisible()]
    buttons = [each.text() for each in window.findChildren(QPushButton) if each.isVisible()]
    return " ".join(labels + buttons)


# --- first start ---------------------------------------------------------------------------


def test_the_first_start_asks_for_an_administrator_and_lets_them_in(
    at_gate: OpenAtGate, qtbot: QtBot, booth: Booth
) -> None:
    window = at_gate()
    page = window.gate.first_start
    assert window.gate.pages.currentWidget() is page
    QTest.keyClicks(page.name.field, "Chen")
    QTest.keyClicks(page.secret.field, SECRET)
    QTest.keyClicks(page.again.field, SECRET)
    QTest.mouseClick(page.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.views.currentWidget() is window.desk)
    assert window.header.name.text() == "Chen"
    assert window.header.role.text() == Words("zh").say("role.administrator")
    with booth.open_store() as store:
        assert people.get(store, "Chen").role == "administrator"
    assert page.secret.text == page.again.text == ""


@pytest.mark.parametrize(
    ("typed", "field", "key"),
    [
        (("Chen", "12345", "12345"), "secret", "people.secret.short"),
        (("Chen", "12345678", "12345678"), "secret", "people.secret.easy"),
        (("Chen", SECRET, "something else"), "again", "people.secret.differs"),
        (("\u202eevil", SECRET, SECRET), "name", "people.name.bad"),
    ],
)
def test_what_is_wrong_is_said_beside_its_field(
    at_gate: OpenAtGate, qtbot: QtBot, typed: tuple[str, str, str], field: str, key: str
) -> None:
    window = at_gate()
    page = window.gate.first_start
    for each, text in zip((page.name, page.secret, page.again), typed, strict=True):
        each.field.setText(text)
    page.submit()
    asked = getattr(page, field)
    qtbot.waitUntil(asked.trouble.isVisible)
    assert page.go.isEnabled()
    assert asked.field.hasFocus()
    fields = {"limit": people.LONGEST_NAME, "pin": 6, "password": 8}
    assert asked.trouble.text() == Words("zh").say(key, **fields)
    assert window.gate.actor is None


def test_an_empty_field_is_gone_to_and_nothing_is_sent(at_gate: OpenAtGate) -> None:
    page = at_gate().gate.first_start
    page.name.field.setText("Chen")
    page.submit()
    assert page.secret.field.hasFocus()
    assert page.go.isEnabled()


def test_who_was_slower_at_the_first_start_is_led_to_the_log_in(
    at_gate: OpenAtGate, qtbot: QtBot, booth: Booth, now: datetime
) -> None:
    window = at_gate()
    page = window.gate.first_start
    with booth.open_store() as store:
        hire(store, "Faster", "administrator", now)
    typed = ("Li", SECRET, SECRET)
    for each, text in zip((page.name, page.secret, page.again), typed, strict=True):
        each.field.setText(text)
    page.submit()
    login = window.gate.login
    qtbot.waitUntil(lambda: window.gate.pages.currentWidget() is login)
    assert login.trouble.text() == Words("zh").say("people.not_first")


# --- log-in --------------------------------------------------------------------------------


@pytest.mark.usefixtures("reviewer")
def test_nothing_of_a_student_is_seen_or_read_before_the_log_in(
    queue: HandIn, at_gate: OpenAtGate, qtbot: QtBot
) -> None:
    (only,) = queue(PHOTO)
    window = at_gate()
    reviewing(window).refresh()
    assert only.student_no not in texts(window)
    assert only.number not in texts(window)
    assert page_of(window).queue.model.rowCount() == 0
    assert not reviewing(window).timer.isActive()
    QTest.keyClick(window, Qt.Key.Key_A)
    log_in(window, "ms reviewer", SECRET)
    qtbot.waitUntil(lambda: whole(window))
    assert shown(window) == only.student_no


@pytest.mark.usefixtures("reviewer")
def test_a_wrong_password_and_an_unknown_name_get_the_same_answer(
    at_gate: OpenAtGate, qtbot: QtBot
) -> None:
    window = at_gate()
    page = window.gate.login
    for name in ("Ms Reviewer", "Nobody"):
        log_in(window, name, "a wrong one")
        qtbot.waitUntil(lambda: page.go.isEnabled() and page.secret.trouble.isVisible())
        assert page.secret.trouble.text() == Words("zh").say("people.secret.wrong")
        assert page.secret.text == ""
        assert page.name.text == name
        QTest.keyClicks(page.secret.field, "x")
        assert not page.secret.trouble.isVisible()


@pytest.mark.usefixtures("reviewer")
def test_after_too_many_tries_the_page_says_how_long_to_wait(
    at_gate: OpenAtGate, qtbot: QtBot
) -> None:
    window = at_gate()
    page = window.gate.login
    for _ in range(FREE_TRIES):
        log_in(window, "Ms Reviewer", "a wrong one")
        qtbot.waitUntil(page.go.isEnabled)
    log_in(window, "Ms Reviewer", SECRET)
    qtbot.waitUntil(page.go.isEnabled)
    assert page.secret.trouble.text() == Words("zh").say("people.secret.locked_seconds", count=30)
    assert window.gate.actor is None


def test_the_keys_on_the_screen_type_into_the_field_that_has_the_focus(
    at_gate: OpenAtGate, qtbot: QtBot, booth: Booth, now: datetime
) -> None:
    with booth.open_store() as store:
        hire(store, "wang", "operator", now, secret=PIN)
    window = at_gate()
    page = window.gate.login
    keys = {each.text(): each for each in page.keypad.findChildren(QPushButton)}
    page.name.field.setFocus()
    for sign in "WANG":
        keys[sign].click()
    page.secret.field.setFocus()
    for sign in f"{PIN}7":
        keys[sign].click()
    page.keypad.erased.emit()
    assert (page.name.text, page.secret.text) == ("WANG", PIN)
    page.go.click()
    qtbot.waitUntil(lambda: window.views.currentWidget() is window.desk)


def test_a_store_that_cannot_be_opened_is_said_at_the_gate(
    data: Path, theme: Theme, qtbot: QtBot, now: datetime
) -> None:
    data.write_text("in the way", encoding="utf-8")
    window = StaffWindow(build_booth(data, "zh", lambda: now), theme.fitted(SCREEN))
    window.show()
    trouble = window.gate.trouble
    qtbot.waitUntil(lambda: window.gate.pages.currentWidget() is trouble)
    assert trouble.text.text() == Words("zh").say("settings.no_folder", folder=str(data))
    data.unlink()
    QTest.mouseClick(trouble.again.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.gate.pages.currentWidget() is window.gate.first_start)
    window.close()
    window.deleteLater()


# --- leaving -------------------------------------------------------------------------------


def test_who_leaves_takes_everything_off_the_screen(
    queue: HandIn, open_window: Open, qtbot: QtBot, booth: Booth
) -> None:
    (only,) = queue(Sitting(tint=1, broken=(BROKEN,)))
    window = open_window()
    QTest.keyClick(window, Qt.Key.Key_A)
    QTest.keyClicks(page_of(window).override.why, "half a rea")
    window.header.leave.click()
    assert window.views.currentWidget() is window.gate
    assert page_of(window).case is None
    assert listed(window) == []
    assert only.student_no not in texts(window)
    qtbot.waitUntil(lambda: window.gate.pages.currentWidget() is window.gate.login)
    log_in(window, "Mr Admin", SECRET)
    qtbot.waitUntil(lambda: whole(window))
    QTest.keyClick(window, Qt.Key.Key_A)
    assert page_of(window).override.why.text() == ""
    window.close()
    with booth.open_store() as store:
        acts = [entry.act for entry in audit.of_subject(store, "Ms Reviewer")]
        assert acts == ["log_out"]


def test_the_reviewer_of_a_decision_is_who_is_logged_in(
    queue: HandIn,
    at_gate: OpenAtGate,
    qtbot: QtBot,
    booth: Booth,
    now: datetime,
) -> None:
    first, second = queue(Sitting(tint=1), Sitting(tint=2))
    with booth.open_store() as store:
        hire(store, "Wang", "reviewer", now)
        hire(store, "Li", "reviewer", now)
    window = at_gate()
    for name, photo in (("Wang", first), ("Li", second)):
        log_in(window, name, SECRET)
        qtbot.waitUntil(page_of(window).bar.approving.button.isEnabled)
        assert window.header.name.text() == name
        QTest.keyClick(window, Qt.Key.Key_A)
        wait_for_notice(window, qtbot, photo.number)
        window.header.leave.click()
        qtbot.waitUntil(lambda: window.gate.pages.currentWidget() is window.gate.login)
    with booth.open_store() as store:
        deciders = [reviews.of_submission(store, each.id)[0].reviewer for each in (first, second)]
    assert deciders == ["Wang", "Li"]


def test_a_right_that_was_taken_away_while_the_window_was_open_is_gone(
    queue: HandIn, open_window: Open, qtbot: QtBot, booth: Booth
) -> None:
    (only,) = queue(PHOTO)
    window = open_window()
    with booth.open_store() as store, store.writing():
        people.set_role(store, people.get(store, "Ms Reviewer"), "operator")
    QTest.keyClick(window, Qt.Key.Key_A)
    wait_for_notice(window, qtbot, Words("zh").say("rights.needs.reviewer"))
    with booth.open_store() as store:
        assert submissions.get(store, only.number).state == "submitted"


@pytest.mark.usefixtures("reviewer", "waiting")
def test_an_untouched_console_counts_down_and_logs_out(
    at_gate: OpenAtGate, qtbot: QtBot, booth: Booth, clock: Clock
) -> None:
    window = at_gate()
    log_in(window, "Ms Reviewer", SECRET)
    qtbot.waitUntil(lambda: whole(window))
    limit_s = booth.settings.staff_idle_after_s
    clock.now_s += limit_s - IDLE_WARNING_S - 1
    window.watch.look()
    assert not window.header.countdown.isVisible()
    clock.now_s += 2
    window.watch.look()
    assert window.header.countdown.isVisible()
    left = Words("zh").say("staff.logs_out_in", seconds=IDLE_WARNING_S - 1)
    assert window.header.countdown.text.text() == left
    QTest.mouseMove(window.windowHandle(), QPoint(5, 5))
    qtbot.waitUntil(lambda: not window.header.countdown.isVisible())
    clock.now_s += limit_s - 1
    window.watch.look()
    assert window.header.countdown.isVisible()
    clock.now_s += 1
    window.watch.look()
    assert window.views.currentWidget() is window.gate
    assert page_of(window).case is None
    assert not window.watch.timer.isActive()
    window.close()
    with booth.open_store() as store:
        assert audit.of_subject(store, "Ms Reviewer")[-1].detail == {"why": "idle"}


# --- how it looks --------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.usefixtures("reviewer")
def test_the_gate_speaks_both_languages_at_a_touch(at_gate: OpenAtGate, language: Language) -> None:
    window = at_gate(language)
    page = window.gate.login
    assert page.title.text() == Words(language).say("staff.login.title")
    page.language.click()
    (other,) = set(LANGUAGES) - {language}
    assert page.title.text() == Words(other).say("staff.login.title")


@pytest.mark.parametrize("size", [(1920, 1080), (1366, 768), (1280, 720)])
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("make", [LoginPage, FirstStartPage])
def test_nothing_at_the_gate_is_cut_off_even_with_a_long_trouble(
    make: type[LoginPage | FirstStartPage],
    theme: Theme,
    qtbot: QtBot,
    language: Language,
    size: tuple[int, int],
) -> None:
    fitted = theme.fitted(QSize(*size))
    page = make(Look(fitted, Voice(Words(language))))
    qtbot.addWidget(page)
    page.setStyleSheet(fitted.style_sheet() + fitted.style_sheet("staff.qss"))
    page.resize(*size)
    page.show()
    page.secret.refuse("people.secret.locked_minutes", count=42)
    page.refuse(AnswerIsNo("people.none"))
    qtbot.waitUntil(lambda: clipped(page) + crossing(page) == [])
    assert page.size() == QSize(*size)
