"""Who sits down: consent, card, proof, answers and decision, with a real list behind the window."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.booth import Booth
from kiosk.configure import season_now
from kiosk.gui.student.window import StudentWindow
from kiosk.reasons import all_reasons
from kiosk.review import Rejection, reject
from kiosk.rights import account_actor
from kiosk.season import FILE_NAME
from kiosk.season_figures import to_toml
from kiosk.store import audit, particulars
from kiosk.submit import Take, submit
from kiosk.visit import Visit
from tests.kiosk.gui.visiting import NO, STUDENT_NO, Visitor, stored
from tests.kiosk.people import enrol, identity_of

CODE = "CHSI-OPAQUE-0123456789+/="
YES = 0
LAST_FOUR = identity_of(STUDENT_NO)[-4:]
WRONG = "0000"


@pytest.fixture
def listed(booth: Booth) -> None:
    """Put the visitor on the booth's list."""
    with booth.open_store() as store:
        enrol(store, [STUDENT_NO], booth.clock())


@pytest.mark.usefixtures("listed")
def test_who_is_on_the_list_proves_it_confirms_and_the_record_says_so(
    window: StudentWindow, visitor: Visitor, booth: Booth
) -> None:
    visitor.enter_number()
    visitor.wait_for("proof")
    assert window.proof.person.text() == "测*生"
    visitor.prove(LAST_FOUR)
    visitor.answer()
    visitor.wait_for("decision")
    visitor.touch(window.decision.on)
    assert window.visit.state == "confirm"
    shown = [value for _, value in window.visit.person.rows]
    assert not any(identity_of(STUDENT_NO) in value for value in shown)
    visitor.touch(window.confirm.wrong)
    visitor.wait_for("result")
    visitor.hand_in()
    (submission,) = stored(booth)
    with booth.open_store() as store:
        kept = particulars.find(store, submission.id)
    assert kept is not None
    assert kept.identity == "proved"
    assert kept.flagged
    assert kept.consent_language == "en"


@pytest.mark.usefixtures("listed")
def test_whose_photo_was_sent_back_reads_why_and_may_take_another(
    window: StudentWindow, visitor: Visitor, booth: Booth, make_take: Callable[..., Take]
) -> None:
    now = booth.clock()
    with booth.open_store() as store:
        number = submit(store, STUDENT_NO, make_take(), booth="B", now=now).number
        given = Rejection(account_actor("li"), now, ["RJ-P1"], "between us")
        reject(store, number, given)
    visitor.enter_number()
    visitor.wait_for("proof")
    visitor.prove(LAST_FOUR)
    visitor.answer()
    visitor.wait_for("decision")
    said = window.decision.last
    assert said.isVisible()
    assert "not accepted" in said.said.text()
    assert all_reasons()["RJ-P1"].sentences["en"] in said.reasons[0].text()
    assert "between us" not in "".join(text.text() for text in (said.said, *said.reasons))
    assert window.decision.on.text() == "Go on and take a new photo"
    visitor.touch(window.decision.on)
    assert window.visit.state == "confirm"


def test_a_season_that_the_staff_changed_counts_from_the_next_visit_on(
    window: StudentWindow, visitor: Visitor, booth: Booth
) -> None:
    with booth.open_store() as store:
        enrol(store, [STUDENT_NO], booth.clock(), "")
    figures = {**season_now(booth.data).figures, "code.until": "2026-12-31"}
    (booth.data / FILE_NAME).write_text(to_toml(figures), encoding="utf-8")
    visitor.enter_number()
    visitor.wait_for("proof")
    visitor.prove(LAST_FOUR)
    visitor.answer()
    visitor.wait_for("decision")
    decision = window.visit.person.decision
    assert decision is not None
    assert (decision.path, decision.reason) == ("online", "in_season")


def test_without_both_ticks_there_is_no_way_on(window: StudentWindow, visitor: Visitor) -> None:
    visitor.touch(window.welcome.start)
    assert not window.consent.yes.isEnabled()
    visitor.touch(window.consent.ticks[0])
    assert not window.consent.yes.isEnabled()
    visitor.touch(window.consent.ticks[1])
    assert window.consent.yes.isEnabled()


def test_who_refuses_is_led_to_the_staff_and_may_think_again(
    window: StudentWindow, visitor: Visitor
) -> None:
    visitor.touch(window.welcome.start)
    visitor.touch(window.consent.no)
    assert window.screens.currentWidget() is window.not_now
    assert "staff desk" in window.not_now.remedy.text()
    visitor.touch(window.not_now.retry)
    assert window.screens.currentWidget() is window.consent
    visitor.touch(window.consent.no)
    visitor.touch(window.not_now.end)
    assert window.visit.state == "welcome"


def scan(window: StudentWindow, text: str) -> None:
    """Do what a reader does that types."""
    screen = window.screens.currentWidget()
    assert screen is not None
    QTest.keyClicks(screen, text)
    QTest.keyClick(screen, Qt.Key.Key_Return)


@pytest.mark.usefixtures("listed")
def test_a_card_held_to_the_reader_at_the_welcome_is_asked_for_consent_first(
    window: StudentWindow, visitor: Visitor
) -> None:
    scan(window, STUDENT_NO)
    visitor.wait_for("consent")
    for tick in window.consent.ticks:
        visitor.touch(tick)
    visitor.touch(window.consent.yes)
    visitor.wait_for("proof")
    assert window.visit.card == ""


def _says(window: StudentWindow, part: str) -> bool:
    return part in window.proof.trouble.text()


@pytest.mark.usefixtures("listed")
def test_three_wrong_proofs_lead_to_the_staff_and_coming_back_gives_no_new_tries(
    window: StudentWindow, visitor: Visitor, booth: Booth
) -> None:
    visitor.enter_number()
    for left in ("2", "1"):
        visitor.prove(WRONG)
        visitor.until(partial(_says, window, left))
        visitor.wait_for("proof")
    visitor.prove(WRONG)
    visitor.until(lambda: window.screens.currentWidget() is window.not_now)
    visitor.touch(window.not_now.end)
    visitor.enter_number()
    visitor.until(lambda: window.screens.currentWidget() is window.not_now)
    assert window.visit.state == "staff"
    with booth.open_store() as store:
        acts = [recorded.act for recorded in audit.of_subject(store, STUDENT_NO)]
    assert acts.count("hold") == 1


@pytest.mark.usefixtures("listed")
def test_who_is_not_on_the_list_is_told_so_and_the_screen_forgets_it(
    window: StudentWindow, visitor: Visitor
) -> None:
    visitor.enter_number("22B000000")
    visitor.wait_for("decision")
    assert not window.decision.on.isVisible()
    assert window.decision.title.text()
    visitor.touch(window.decision.end)
    assert window.visit == Visit(number=window.visit.number, touched_s=window.visit.touched_s)
    assert window.decision.title.text() == ""


@pytest.mark.usefixtures("listed")
def test_a_photo_on_chsi_ends_the_way_at_the_decision(
    window: StudentWindow, visitor: Visitor
) -> None:
    visitor.enter_number()
    visitor.prove(LAST_FOUR)
    visitor.wait_for("questions")
    visitor.touch(window.questions.choices["photo"][YES])
    if window.visit.state == "questions":
        visitor.touch(window.questions.choices["code"][NO])
    visitor.wait_for("decision")
    assert not window.decision.on.isVisible()


@pytest.mark.usefixtures("listed")
def test_a_collection_code_is_scanned_and_kept_as_it_is(
    window: StudentWindow, visitor: Visitor, booth: Booth
) -> None:
    visitor.enter_number()
    visitor.prove(LAST_FOUR)
    visitor.wait_for("questions")
    visitor.touch(window.questions.choices["photo"][NO])
    visitor.touch(window.questions.choices["code"][YES])
    scan(window, "x" * 5000)
    visitor.until(lambda: "long" in window.questions.status.text())
    scan(window, CODE)
    visitor.until(lambda: window.questions.code == CODE)
    visitor.touch(window.questions.go_on)
    visitor.wait_for("decision")
    assert window.visit.person.code == CODE
    assert booth.data.is_dir()


@pytest.mark.usefixtures("listed")
def test_going_back_from_the_second_question_asks_the_first_again(
    window: StudentWindow, visitor: Visitor
) -> None:
    visitor.enter_number()
    visitor.prove(LAST_FOUR)
    visitor.wait_for("questions")
    visitor.touch(window.questions.choices["photo"][NO])
    visitor.touch(window.back_button)
    assert window.questions.step == "photo"
    visitor.touch(window.back_button)
    assert window.visit.state == "number"
