"""The screens between welcome and camera: what they take, what they say, what they forget."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from kiosk.consent import load_consent
from kiosk.eligibility import PATHS, Answers, Decision
from kiosk.gui.student.confirm import ConfirmScreen
from kiosk.gui.student.consent import ConsentScreen
from kiosk.gui.student.decision import DecisionScreen
from kiosk.gui.student.number import NumberScreen
from kiosk.gui.student.proof import ProofScreen
from kiosk.gui.student.questions import QuestionsScreen
from kiosk.gui.student.screen import Screen
from kiosk.gui.voice import Look
from kiosk.gui.widgets.text import Text
from kiosk.words import Language
from tests.kiosk.gui.test_qr import read

Show = Callable[[Screen], None]
URL = "https://my.chsi.com.cn/archive/index.jsp"


@pytest.fixture
def look(make_look: Callable[[Language], Look]) -> Look:
    return make_look("en")


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    def shown(screen: Screen) -> None:
        screen.setStyleSheet(screen.look.theme.style_sheet())
        screen.resize(1920, 1080)
        qtbot.addWidget(screen)
        screen.show()

    return shown


def touch(button: QAbstractButton) -> None:
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def said(screen: QWidget) -> str:
    return "\n".join(text.text() for text in screen.findChildren(Text) if text.isVisible())


# --- consent ---------------------------------------------------------------------------


def test_yes_needs_both_ticks_and_no_needs_none(look: Look, show: Show) -> None:
    screen = ConsentScreen(look, load_consent())
    show(screen)
    agreed, refused = QSignalSpy(screen.agreed), QSignalSpy(screen.refused)
    assert len(screen.ticks) == 2
    touch(screen.yes)
    touch(screen.ticks[0])
    touch(screen.yes)
    assert agreed.count() == 0
    touch(screen.ticks[1])
    touch(screen.yes)
    assert agreed.count() == 1
    touch(screen.ticks[0])
    assert not screen.yes.isEnabled()
    touch(screen.no)
    assert (agreed.count(), refused.count()) == (1, 1)


def test_yes_and_no_are_equally_large(look: Look, show: Show) -> None:
    screen = ConsentScreen(look, load_consent())
    show(screen)
    assert abs(screen.yes.width() - screen.no.width()) <= 1
    assert screen.yes.height() == screen.no.height()


def test_the_whole_text_unfolds_and_folds(look: Look, show: Show) -> None:
    text = load_consent()
    screen = ConsentScreen(look, text)
    show(screen)
    touch(screen.unfold)
    paragraphs = [look.voice.say(key) for key in text.whole]
    assert all(paragraph in said(screen.whole) for paragraph in paragraphs)
    touch(screen.whole.close_button)
    assert not screen.whole.isVisible()


def test_the_next_person_finds_nothing_ticked(look: Look, show: Show) -> None:
    screen = ConsentScreen(look, load_consent())
    show(screen)
    for tick in screen.ticks:
        touch(tick)
    touch(screen.unfold)
    screen.clear()
    assert not any(tick.isChecked() for tick in screen.ticks)
    assert not screen.yes.isEnabled()
    assert not screen.whole.isVisible()


# --- number and proof ------------------------------------------------------------------


def test_the_number_screen_says_that_a_card_will_do(look: Look, show: Show) -> None:
    screen = NumberScreen(look, 15)
    show(screen)
    assert look.voice.say("student.number.reader") in said(screen)


def test_a_proof_that_is_too_short_is_not_handed_on(look: Look, show: Show) -> None:
    screen = ProofScreen(look)
    show(screen)
    entered = QSignalSpy(screen.entered)
    QTest.keyClicks(screen, "123")
    QTest.keyClick(screen, Qt.Key.Key_Return)
    assert entered.count() == 0
    assert screen.trouble.text() == look.voice.say("student.proof.short")


def test_the_proof_takes_exactly_four_signs_and_only_the_last_can_be_read(
    look: Look, show: Show
) -> None:
    screen = ProofScreen(look)
    show(screen)
    screen.show_person("张*明")
    entered = QSignalSpy(screen.entered)
    QTest.keyClicks(screen, "12")
    touch(screen.next)
    assert entered.count() == 0
    QTest.keyClicks(screen, "3x9")
    assert [cell.text() for cell in screen.cells] == ["●", "●", "●", "X"]
    touch(screen.next)
    assert entered.at(0) == ["123X"]


def test_the_x_of_an_identity_number_stands_among_the_digits(look: Look, show: Show) -> None:
    screen = ProofScreen(look)
    show(screen)
    (key,) = (
        each
        for each in screen.keypad.findChildren(QAbstractButton)
        if each.text() == "X" and each.isVisible()
    )
    touch(key)
    assert screen.text == "X"


def test_a_wrong_proof_says_how_many_tries_are_left(look: Look, show: Show) -> None:
    screen = ProofScreen(look)
    show(screen)
    screen.show_person("张*明")
    QTest.keyClicks(screen, "1234")
    screen.show_wrong(2)
    assert "2" in screen.trouble.text()
    assert screen.trouble.isVisible()
    assert screen.text == ""
    QTest.keyClicks(screen, "5")
    assert not screen.trouble.isVisible()


def test_the_proof_forgets_the_person(look: Look, show: Show) -> None:
    screen = ProofScreen(look)
    show(screen)
    screen.show_person("张*明")
    QTest.keyClicks(screen, "1234")
    screen.clear()
    assert screen.text == ""
    assert "张" not in said(screen)
    assert not any(cell.text() for cell in screen.cells)


# --- questions -------------------------------------------------------------------------

YES, NO, UNKNOWN = range(3)


@pytest.mark.parametrize(
    ("touches", "answers"),
    [
        ((YES,), Answers(chsi_photo=True, has_code=None)),
        ((NO, NO), Answers(chsi_photo=False, has_code=False)),
        ((NO, UNKNOWN), Answers(chsi_photo=False, has_code=None)),
        ((UNKNOWN, NO), Answers(chsi_photo=None, has_code=False)),
    ],
)
def test_one_touch_answers_one_question(
    touches: tuple[int, ...], answers: Answers, look: Look, show: Show
) -> None:
    screen = QuestionsScreen(look)
    show(screen)
    answered = QSignalSpy(screen.answered)
    for step, place in zip(("photo", "code"), touches, strict=False):
        assert answered.count() == 0
        touch(screen.choices[step][place])
    assert answered.count() == 1
    assert answered.at(0) == [answers]
    assert screen.code == ""


def to_the_code(screen: QuestionsScreen) -> None:
    touch(screen.choices["photo"][NO])
    touch(screen.choices["code"][YES])


def test_a_code_is_wanted_only_while_it_is_asked_for(look: Look, show: Show) -> None:
    screen = QuestionsScreen(look)
    show(screen)
    wanted = QSignalSpy(screen.code_wanted)
    screen.take_code("too early")
    assert screen.code == ""
    to_the_code(screen)
    assert wanted.at(wanted.count() - 1) == [True]
    screen.take_code("opaque")
    assert screen.code == "opaque"
    touch(screen.go_on)
    assert wanted.at(wanted.count() - 1) == [False]


def test_a_code_that_was_read_is_handed_on_and_the_last_one_counts(look: Look, show: Show) -> None:
    screen = QuestionsScreen(look)
    show(screen)
    answered = QSignalSpy(screen.answered)
    to_the_code(screen)
    assert not screen.go_on.isVisible()
    screen.take_code("first")
    screen.take_code("second")
    touch(screen.go_on)
    assert answered.at(0) == [Answers(chsi_photo=False, has_code=True)]
    assert screen.code == "second"


def test_the_code_may_come_later(look: Look, show: Show) -> None:
    screen = QuestionsScreen(look)
    show(screen)
    answered = QSignalSpy(screen.answered)
    to_the_code(screen)
    touch(screen.later)
    assert answered.count() == 1
    assert screen.code == ""


def test_a_code_that_is_none_says_why_and_leaves_the_way_on_open(look: Look, show: Show) -> None:
    screen = QuestionsScreen(look)
    show(screen)
    to_the_code(screen)
    screen.show_trouble("student.proof.wrong", {"left": 2})
    assert screen.status.property("tone") == "bad"
    touch(screen.later)


def test_the_way_back_leads_to_the_question_before_and_then_out(look: Look, show: Show) -> None:
    screen = QuestionsScreen(look)
    show(screen)
    to_the_code(screen)
    screen.take_code("opaque")
    assert screen.step_back()
    assert (screen.step, screen.code) == ("code", "")
    assert screen.step_back()
    assert screen.step == "photo"
    assert not screen.step_back()


def test_the_questions_forget_answers_and_code(look: Look, show: Show) -> None:
    screen = QuestionsScreen(look)
    show(screen)
    to_the_code(screen)
    screen.take_code("opaque")
    screen.clear()
    assert (screen.step, screen.code) == ("photo", "")


def test_a_code_is_not_wanted_once_the_screen_is_left(look: Look, show: Show) -> None:
    screen = QuestionsScreen(look)
    show(screen)
    to_the_code(screen)
    wanted = QSignalSpy(screen.code_wanted)
    screen.hide()
    assert wanted.at(0) == [False]
    screen.show()
    assert wanted.at(1) == [True]


# --- decision and confirmation ---------------------------------------------------------


@pytest.mark.parametrize("path", PATHS)
def test_only_the_way_to_the_camera_goes_on(path: str, look: Look, show: Show) -> None:
    screen = DecisionScreen(look)
    show(screen)
    on, ended = QSignalSpy(screen.went_on), QSignalSpy(screen.ended)
    (known,) = (each for each in PATHS if each == path)
    screen.show_decision(Decision(known, "unlisted"))
    touch(screen.on if path == "offline" else screen.end)
    assert (on.count(), ended.count()) == ((1, 0) if path == "offline" else (0, 1))
    assert screen.on.isVisible() != screen.end.isVisible()


def test_the_online_way_has_a_code_that_a_phone_can_read(look: Look, show: Show) -> None:
    screen = DecisionScreen(look)
    show(screen)
    screen.show_decision(Decision("online", "in_season", {"url": URL}))
    assert read(screen.qr.grab().toImage()) == URL
    assert screen.address.text() in URL
    screen.clear()
    assert not screen.qr.isVisible()


def test_a_decision_says_what_it_is_and_what_to_do(look: Look, show: Show) -> None:
    screen = DecisionScreen(look)
    show(screen)
    decision = Decision("staff", "photo_too_old", {"number": "BOOTH-1-1", "years": 3})
    screen.show_decision(decision)
    assert screen.title.text() == look.voice.say(decision.words_key, **decision.fields)
    assert screen.next_step.text() == look.voice.say(decision.next_key, **decision.fields)
    assert not screen.qr.isVisible()


ROWS = (("student.number.empty", "22B951001"), ("student.result.title", "张*明"))


def test_the_person_is_shown_and_right_and_wrong_both_go_on(look: Look, show: Show) -> None:
    screen = ConfirmScreen(look)
    show(screen)
    confirmed, disputed = QSignalSpy(screen.confirmed), QSignalSpy(screen.disputed)
    screen.show_person(ROWS)
    assert all(value in said(screen) for _, value in ROWS)
    assert all(look.voice.say(key) in said(screen) for key, _ in ROWS)
    touch(screen.wrong)
    assert (confirmed.count(), disputed.count()) == (0, 1)
    touch(screen.right)
    assert (confirmed.count(), disputed.count()) == (1, 1)


def test_the_confirmation_forgets_the_person(look: Look, show: Show) -> None:
    screen = ConfirmScreen(look)
    show(screen)
    screen.show_person(ROWS)
    screen.clear()
    assert not any(value in said(screen) for _, value in ROWS)
