"""Whole visits, from the welcome to the signed receipt, as the different people make them."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from datetime import date, timedelta
from functools import partial

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from capture.codes import read_codes
from kiosk.batch.sign import signers_of
from kiosk.booth import Booth
from kiosk.cli.main import run
from kiosk.gui.student.window import StudentWindow
from kiosk.keys import open_or_make
from kiosk.paper.receipt import verify
from kiosk.store import particulars, submissions
from kiosk.submit import Take, submit
from kiosk.words import Language, Words
from tests.kiosk.gui.acting import Actor, pixels_of
from tests.kiosk.gui.cameras import SharedTime
from tests.kiosk.gui.conftest import MakeWalker
from tests.kiosk.gui.layout import clipped
from tests.kiosk.gui.visiting import SMALL, STUDENT_NO, shown, stored
from tests.kiosk.gui.walking import CODE, LAST_FOUR, SCREENS, Walker, state_of
from tests.kiosk.people import identity_of

TOUCH_S, KEY_S = 1.5, 0.5
"""What a touch takes, with finding the button and reading its screen, and a key of the keypad."""
LONGEST_S = timedelta(minutes=1).total_seconds()


class Unhurried(Walker):
    """Counts the time that a person takes for each touch."""

    spent_s = 0.0

    def touch(self, button: QAbstractButton) -> None:
        self.spent_s += TOUCH_S
        super().touch(button)

    def type_number(self, number: str = STUDENT_NO) -> None:
        self.spent_s += KEY_S * len(number)
        super().type_number(number)

    def prove(self, last_four: str) -> None:
        self.spent_s += KEY_S * len(last_four)
        super().prove(last_four)


@pytest.mark.parametrize("size", [SMALL, SMALL.transposed()], ids=["lying", "standing"])
@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_visit_ends_with_a_receipt_that_holds_and_every_screen_is_whole(
    language: Language, size: QSize, make_walker: MakeWalker, booth: Booth
) -> None:
    walker = make_walker(language, size)
    window = walker.window
    faults: list[str] = []
    seen: list[str] = []
    photo, line = b"", ""
    for screen in walker.walk():
        seen.append(screen)
        QApplication.processEvents()
        faults += [f"{screen}: {fault}" for fault in clipped(window)]
        if screen == "result":
            photo = shown(window)
        if screen == "done":
            (line,) = read_codes(pixels_of(window.done.qr.grab().toImage()))
    (submission,) = stored(booth)
    assert tuple(seen) == SCREENS
    assert faults == []
    assert submission.finished_sha256 == hashlib.sha256(photo).hexdigest()
    receipt = verify(line, signers_of(open_or_make(booth.data), booth.settings.booth)).receipt
    assert (receipt.number, receipt.photo_sha256) == (
        submission.number,
        submission.finished_sha256,
    )
    with booth.open_store() as store:
        kept = particulars.find(store, submission.id)
    assert kept is not None
    assert kept.consent_language == language
    assert kept.identity == "proved"


def test_a_cooperative_sitter_is_through_within_a_minute(
    make_walker: MakeWalker, actor: Actor, time: SharedTime, booth: Booth, qtbot: QtBot
) -> None:
    walker = make_walker("zh", SMALL.transposed())
    patient = Unhurried(walker.window, walker.camera, qtbot)
    began_s = time.clock()
    patient.touch(walker.window.welcome.start)
    patient.consent()
    patient.type_number()
    patient.prove(LAST_FOUR)
    patient.answer()
    patient.wait_for("decision")
    patient.touch(walker.window.decision.on)
    actor.play(walker.camera, "cooperative")
    patient.touch(walker.window.confirm.right)
    patient.wait_for("result")
    patient.hand_in()
    took_s = time.clock() - began_s + patient.spent_s
    assert took_s < LONGEST_S
    assert len(stored(booth)) == 1


TOLD = (
    ("too-near", 1.0, ("guide.back",)),
    ("too-far", 1.0, ("guide.closer",)),
    ("aside-left", 1.0, ("guide.move_left",)),
    ("aside-right", 1.0, ("guide.move_right",)),
    ("turned", 1.0, ("guide.turn_right",)),
    # Shut eyes look like eyes that look down.
    ("blinks", 5.3, ("guide.open_eyes", "guide.chin_up")),
    ("second-person", 0.0, ("guide.several_faces",)),
    ("leaves", 3.0, ("guide.no_face",)),
)
"""By scenario and from which of its moments on: what may be said to it. Left and right are the
sitter's own; in the scenarios they are the picture's."""

_MOVING = ("second-person", "leaves")
"""What is seen in motion; the others have come to rest at their moment, and are drawn once."""


def _advises(window: StudentWindow, sentences: set[str]) -> bool:
    return window.capture.bar.text.text() in sentences


def test_what_people_do_is_told_and_not_photographed_until_they_sit_right(
    walker: Walker, actor: Actor, booth: Booth
) -> None:
    window, words = walker.window, Words("en")
    walker.walk_to("capture")
    for scenario, from_s, advices in TOLD:
        if scenario in _MOVING:
            actor.play(walker.camera, scenario, from_s)
        else:
            walker.camera.show(actor.frame(scenario, from_s))
        walker.until(partial(_advises, window, {words.say(advice) for advice in advices}))
        assert window.visit.state == "capture"
        assert window.visit.takes == ()
    # The last one left half-way; now somebody comes back and sits down.
    actor.play(walker.camera, "returns", 8.0)
    walker.wait_for("result")
    walker.hand_in()
    assert len(stored(booth)) == 1


def import_roster(booth: Booth, text: str) -> None:
    """Do what the staff do with a list."""
    file = booth.data / "roster.csv"
    file.write_text(text, encoding="utf-8")
    assert run(["roster", "import", str(file), "--data", str(booth.data)]) == 0


# --- who comes ------------------------------------------------------------------------------------


def test_who_has_an_approved_photo_is_told_so_without_a_camera(
    walker: Walker, booth: Booth, make_take: Callable[..., Take]
) -> None:
    with booth.open_store() as store:
        first = submit(store, STUDENT_NO, make_take(), booth="B", now=booth.clock())
        with store.writing():
            submissions.move(store, first, "approved")
    walker.touch(walker.window.welcome.start)
    walker.consent()
    walker.type_number()
    walker.prove(LAST_FOUR)
    walker.wait_for("decision")
    decision = walker.window.visit.person.decision
    assert decision is not None
    assert decision.path == "locked"
    assert first.number in walker.window.decision.title.text()
    assert not walker.window.decision.on.isVisible()
    assert walker.window.live.health.condition == "resting"
    walker.touch(walker.window.decision.end)
    assert [entry.state for entry in stored(booth)] == ["approved"]


def test_whose_photo_still_waits_may_put_another_in_its_place(
    walker: Walker, actor: Actor, booth: Booth
) -> None:
    for at_s in (7.0, 8.0):
        walker.good = actor.frame("cooperative", at_s)
        assert list(walker.walk())[-1] == "done"
    assert [entry.state for entry in stored(booth)] == ["withdrawn", "submitted"]


def test_who_belongs_to_the_online_way_gets_its_code_and_no_camera(
    walker: Walker, booth: Booth
) -> None:
    window = walker.window
    enrolled, leaves = date(2023, 9, 1), booth.clock().date() + timedelta(days=280)
    roster = (
        "学号,姓名,证件号码,层次,入学日期,预计毕业日期,学制,特殊情况\n"
        f"{STUDENT_NO},测试生,{identity_of(STUDENT_NO)},硕士,{enrolled},{leaves},5,\n"
    )
    import_roster(booth, roster)
    walker.walk_to("code")
    walker.scan(CODE)
    walker.until(lambda: window.questions.code == CODE)
    walker.touch(window.questions.go_on)
    walker.wait_for("decision")
    decision = window.visit.person.decision
    assert decision is not None
    assert decision.path == "online"
    assert window.decision.qr.isVisible()
    assert not window.decision.on.isVisible()
    walker.touch(window.decision.end)
    assert stored(booth) == []


def test_three_wrong_proofs_hold_a_number_until_the_staff_release_it(
    walker: Walker, booth: Booth
) -> None:
    window = walker.window
    walker.walk_to("proof")
    for left in ("2", "1", ""):
        walker.prove("0000")
        if left:
            walker.until(partial(_says, window, left))
    walker.until(lambda: window.screens.currentWidget() is window.not_now)
    assert STUDENT_NO in window.not_now.detail.text()
    walker.touch(window.not_now.end)
    assert window.not_now.detail.text() == ""
    arguments = ["student", "release", STUDENT_NO, "--reviewer", "li", "--data", str(booth.data)]
    assert run(arguments) == 0
    assert list(walker.walk())[-1] == "done"
    assert len(stored(booth)) == 1


def _says(window: StudentWindow, left: str) -> bool:
    return window.visit.state == "proof" and left in window.proof.trouble.text()


def test_who_refuses_is_sent_to_the_staff_and_not_looked_at(walker: Walker) -> None:
    window = walker.window
    walker.walk_to("number")
    walker.until(lambda: window.live.health.condition == "seeing")
    walker.touch(window.back_button)
    assert window.live.health.condition == "resting"
    walker.touch(window.consent.no)
    assert window.screens.currentWidget() is window.not_now
    assert window.live.health.condition == "resting"
    walker.touch(window.not_now.end)
    assert window.visit.state == "welcome"


@pytest.mark.parametrize("last", ["x", "X"])
def test_the_sign_x_of_an_identity_number_counts_small_and_capital(
    last: str, walker: Walker, booth: Booth
) -> None:
    student_no = next(
        f"22B95{serial}" for serial in range(1000, 1999) if identity_of(f"22B95{serial}")[-1] == "X"
    )
    roster = f"学号,姓名,证件号码\n{student_no},测试生,{identity_of(student_no)}\n"
    import_roster(booth, roster)
    walker.touch(walker.window.welcome.start)
    walker.consent()
    walker.type_number(student_no)
    three = identity_of(student_no)[-4:-1]
    walker.wait_for("proof")
    for sign in three + last:
        walker.window.proof.type_sign(sign)
    walker.touch(walker.window.proof.next)
    walker.until(lambda: walker.window.visit.state in ("questions", "decision"))


# --- on every screen ------------------------------------------------------------------------------


def test_on_every_screen_the_language_switches_and_help_opens_and_nothing_is_lost(
    walker: Walker, booth: Booth
) -> None:
    window = walker.window
    for screen in walker.walk():
        before = state_of(window)
        words = window.help_button.text()
        walker.touch(window.language_button)
        assert window.help_button.text() != words, screen
        walker.touch(window.help_button)
        assert window.help.isVisible(), screen
        walker.touch(window.help.on)
        walker.touch(window.language_button)
        assert window.help_button.text() == words, screen
        assert state_of(window) == before, screen
    assert len(stored(booth)) == 1
