"""What can be done with a student is done with the right to it, and with a way back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from kiosk.admission import TRIES, admit, prove
from kiosk.booth import Booth
from kiosk.gui.staff.students.room import StudentsRoom
from kiosk.history import history_of
from kiosk.review import Approval, approve, confirm
from kiosk.rights import account_actor
from kiosk.store import audit, codes, erasures, proofs, students, submissions
from kiosk.store.students import Student
from kiosk.store.submissions import Submission
from tests.kiosk.gui.staff.desk import notice, wait_for_notice
from tests.kiosk.gui.staff.students.students_desk import (
    SMITH,
    WANG,
    ZENG,
    Enter,
    look_at,
    shown,
    window_of,
)

LI = account_actor("li")


@pytest.fixture
def student(booth: Booth) -> Callable[[str], Student]:
    def find(student_no: str) -> Student:
        with booth.open_store() as store:
            found = students.find(store, student_no)
        assert found is not None
        return found

    return find


def said(room: StudentsRoom) -> str:
    """Return what the panel says."""
    labels = room.students.panel.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if not label.isHidden())


def ask(room: StudentsRoom, wish: str) -> None:
    """Press the button of an act."""
    button = room.students.panel.acts.buttons[wish].button  # type: ignore[index] # a literal
    assert button.isEnabled()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_an_override_asks_why_and_can_be_withdrawn(
    enter: Enter, qtbot: QtBot, student: Callable[[str], Student]
) -> None:
    room = enter()
    look_at(room, WANG, qtbot)
    ask(room, "admit")
    form = room.students.panel.form
    assert not form.confirm.button.isEnabled()
    QTest.keyClicks(form.fields["admit"], "the dean says so")
    QTest.keyClick(form.fields["admit"], Qt.Key.Key_Return)
    wait_for_notice(window_of(room), qtbot, "may be photographed here")
    assert student(WANG).admitted_because == "the dean says so"
    qtbot.waitUntil(lambda: "the dean says so" in said(room))
    assert not room.students.panel.asks
    ask(room, "unadmit")
    QTest.keyClick(form, Qt.Key.Key_Return)
    wait_for_notice(window_of(room), qtbot, "The rules decide")
    assert student(WANG).admitted_because is None


def test_esc_does_nothing(enter: Enter, qtbot: QtBot, student: Callable[[str], Student]) -> None:
    room = enter()
    look_at(room, WANG, qtbot)
    ask(room, "admit")
    form = room.students.panel.form
    QTest.keyClicks(form.fields["admit"], "no")
    QTest.keyClick(form.fields["admit"], Qt.Key.Key_Escape)
    assert not room.students.panel.asks
    assert student(WANG).admitted_because is None


def test_a_scanner_adds_a_code(enter: Enter, qtbot: QtBot, booth: Booth) -> None:
    room = enter()
    look_at(room, SMITH, qtbot)
    ask(room, "code")
    field = room.students.panel.form.fields["code"]
    assert field.hasFocus()
    # As a scanner does: the text, and Enter behind it.
    QTest.keyClicks(field, "an+opaque/code==")
    QTest.keyClick(field, Qt.Key.Key_Return)
    wait_for_notice(window_of(room), qtbot, "is kept")
    with booth.open_store() as store:
        kept = codes.find(store, SMITH)
    assert kept is not None
    assert (kept.code, kept.added_by) == ("an+opaque/code==", "Ms Reviewer")


def test_a_code_that_is_refused_stays_in_its_field(enter: Enter, qtbot: QtBot) -> None:
    room = enter()
    look_at(room, SMITH, qtbot)
    ask(room, "code")
    form = room.students.panel.form
    QTest.keyClicks(form.fields["code"], "short")
    QTest.keyClick(form.fields["code"], Qt.Key.Key_Return)
    qtbot.waitUntil(form.trouble.isVisible)
    assert "does not look like a CHSI collection code" in form.trouble.text()
    assert form.fields["code"].text() == "short"


def test_a_held_number_is_released_after_its_document_was_checked(
    enter: Enter, qtbot: QtBot, booth: Booth, now: datetime
) -> None:
    with booth.open_store() as store:
        room = enter()
        for _ in range(TRIES):
            prove(store, ZENG, "9999", now)
        window_of(room).go("students", "held")
        qtbot.waitUntil(lambda: shown(room) == [ZENG])
        look_at(room, ZENG, qtbot)
        assert room.students.panel.held.isVisible()
        ask(room, "release")
        QTest.keyClick(room.students.panel.form, Qt.Key.Key_Return)
        wait_for_notice(window_of(room), qtbot, "can be used again")
        assert proofs.wrong(store, ZENG) == 0
    qtbot.waitUntil(lambda: shown(room) == [])


def test_an_approved_photo_is_unlocked_with_a_reason(
    enter: Enter, qtbot: QtBot, booth: Booth, photo: Submission, now: datetime
) -> None:
    with booth.open_store() as store:
        approve(store, photo.number, Approval(LI, now))
    room = enter(f"student:{photo.student_no}")
    qtbot.waitUntil(lambda: room.students.panel.dossier is not None)
    assert photo.number in said(room).replace("\u200b", "")
    ask(room, "unlock")
    field = room.students.panel.form.fields["unlock"]
    QTest.keyClicks(field, "hair over the ears")
    QTest.keyClick(field, Qt.Key.Key_Return)
    wait_for_notice(window_of(room), qtbot, "is unlocked")
    with booth.open_store() as store:
        assert submissions.get(store, photo.number).state == "withdrawn"
        assert audit.of_subject(store, photo.number)[-1].detail["reason"] == "hair over the ears"
    qtbot.waitUntil(lambda: "hair over the ears" in said(room))


def test_an_operator_sees_who_may(enter: Enter, qtbot: QtBot) -> None:
    room = enter(role="operator")
    look_at(room, WANG, qtbot)
    acts = room.students.panel.acts
    assert not acts.buttons["admit"].button.isEnabled()
    assert "reviewer" in acts.reasons["admit"].text().lower()
    assert acts.reasons["admit"].isVisible()
    assert acts.buttons["code"].button.isEnabled()


def test_two_consoles_at_once_lose_nothing(
    enter: Enter, qtbot: QtBot, booth: Booth, now: datetime, student: Callable[[str], Student]
) -> None:
    room = enter()
    look_at(room, WANG, qtbot)
    ask(room, "admit")
    form = room.students.panel.form
    QTest.keyClicks(form.fields["admit"], "mine")
    with booth.open_store() as other:
        admit(other, history_of(other, WANG).seen, "theirs", who=LI, now=now)
    QTest.keyClick(form.fields["admit"], Qt.Key.Key_Return)
    qtbot.waitUntil(form.trouble.isVisible)
    assert WANG in form.trouble.text()
    assert student(WANG).admitted_because == "theirs"
    assert form.fields["admit"].text() == "mine"
    qtbot.waitUntil(lambda: "theirs" in said(room))
    # Who has seen it may still do it.
    QTest.keyClick(form.fields["admit"], Qt.Key.Key_Return)
    wait_for_notice(window_of(room), qtbot, "may be photographed here")
    assert student(WANG).admitted_because == "mine"


def test_a_waiting_photo_leads_to_the_review(enter: Enter, qtbot: QtBot, photo: Submission) -> None:
    room = enter(f"student:{photo.student_no}", empty=False)
    qtbot.waitUntil(lambda: room.students.panel.dossier is not None)
    ask(room, "review")
    assert window_of(room).room.key == "review"


def test_a_receipt_is_saved_where_it_is_wanted(
    enter: Enter, qtbot: QtBot, photo: Submission, tmp_path: Path
) -> None:
    room = enter(f"student:{photo.student_no}", empty=False)
    qtbot.waitUntil(lambda: room.students.panel.dossier is not None)
    folder = tmp_path / "receipts"
    folder.mkdir()
    room.choose_folder = lambda *_: str(folder)
    ask(room, "save")
    qtbot.waitUntil(lambda: "is saved in" in notice(window_of(room)), timeout=30_000)
    assert (folder / f"{photo.number}.pdf").read_bytes().startswith(b"%PDF")


def test_a_list_of_codes_is_looked_at_and_then_kept(
    enter: Enter, qtbot: QtBot, booth: Booth, tmp_path: Path
) -> None:
    file = tmp_path / "codes.csv"
    file.write_text(f"学号,采集码\n{WANG},code-of-wang\nNOBODY,code-of-nobody\n", encoding="utf-8")
    room = enter()
    room.code_lists.choose_file = lambda *_: str(file)
    QTest.mouseClick(room.students.codes_button, Qt.MouseButton.LeftButton)
    pane = room.students.codes
    QTest.mouseClick(pane.choose.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(pane.keep.isVisible)
    assert "new 1" in pane.said.text()
    assert "Row 3" in pane.faults.text()
    with booth.open_store() as store:
        assert codes.find(store, WANG) is None
        QTest.keyClick(pane, Qt.Key.Key_Return)
        wait_for_notice(window_of(room), qtbot, "codes kept: 1")
        assert codes.find(store, WANG) is not None


def test_a_list_that_is_none_says_so_beside(enter: Enter, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "codes.csv"
    file.write_bytes(b"\0\0")
    room = enter()
    room.code_lists.choose_file = lambda *_: str(file)
    room.students.show_codes()
    QTest.mouseClick(room.students.codes.choose.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(room.students.codes.trouble.isVisible)
    assert "codes.csv" in room.students.codes.trouble.text()
    QTest.keyClick(room.students.codes, Qt.Key.Key_Escape)
    assert room.students.right.currentIndex() == 0


def test_the_decision_tells_its_facts_in_words(enter: Enter, qtbot: QtBot) -> None:
    room = enter()
    look_at(room, ZENG, qtbot)
    decision = room.students.panel.decision
    QTest.mouseClick(decision.more, Qt.MouseButton.LeftButton)
    assert "Reason code early_defence" in said(room)
    assert "Circumstance: Early defence" in decision.facts.text()
    assert "Level: Master's" in decision.facts.text()
    window_of(room).voice.switch("zh")
    assert "采集情形：提前答辩" in decision.facts.text()


def test_a_deletion_says_what_goes_and_wants_the_number_again(
    enter: Enter, qtbot: QtBot, booth: Booth, photo: Submission
) -> None:
    room = enter(role="administrator", empty=False)
    look_at(room, photo.student_no, qtbot)
    ask(room, "erase")
    form = room.students.panel.form
    assert "2 picture files" in form.outlook.goes.text()
    qtbot.waitUntil(lambda: "No backup is known" in form.outlook.copies[0].text())
    QTest.keyClicks(form.fields["erase"], "asked in writing")
    assert not form.confirm.button.isEnabled()
    QTest.keyClicks(form.again, photo.student_no)
    QTest.keyClick(form.again, Qt.Key.Key_Return)
    wait_for_notice(window_of(room), qtbot, "are deleted, 2 picture files among them")
    with booth.open_store() as store:
        record = erasures.last_of(store, photo.student_no)
        assert audit.verify(store) is None
    assert record is not None
    assert record.erased_by == "Mr Admin"
    # Nothing is left to be deleted, and the panel says since when.
    button = room.students.panel.acts.buttons["erase"]
    qtbot.waitUntil(button.isHidden)
    assert "at the student's request (Mr Admin)" in said(room)


def test_a_reviewer_sees_who_may_delete(enter: Enter, qtbot: QtBot) -> None:
    room = enter()
    look_at(room, WANG, qtbot)
    acts = room.students.panel.acts
    assert not acts.buttons["erase"].button.isEnabled()
    assert "administrator" in acts.reasons["erase"].text()


def test_a_confirmed_override_is_taken_back(
    enter: Enter, qtbot: QtBot, booth: Booth, broken: Submission, now: datetime
) -> None:
    with booth.open_store() as store:
        approve(store, broken.number, Approval(LI, now, override_reason="hair"))
        confirm(store, broken.number, Approval(account_actor("chen"), now))
    room = enter()
    look_at(room, broken.student_no, qtbot)
    ask(room, "revoke")
    form = room.students.panel.form
    QTest.keyClicks(form.fields["revoke"], "not the hair")
    QTest.keyClick(form.fields["revoke"], Qt.Key.Key_Return)
    wait_for_notice(window_of(room), qtbot, "waits for a decision again")
    with booth.open_store() as store:
        assert submissions.get(store, broken.number).state == "submitted"


def test_somebody_on_no_list_is_admitted_by_a_form(
    enter: Enter, qtbot: QtBot, student: Callable[[str], Student]
) -> None:
    room = enter()
    page = room.students
    QTest.mouseClick(page.admit_button, Qt.MouseButton.LeftButton)
    pane = page.stranger
    assert pane.fields["student_no"].hasFocus()
    typed = {"student_no": "22x9", "name": "欧阳若曦", "because": "the dean", "identity_no": "1"}
    for name, text in typed.items():
        pane.fields[name].setText(text)
    assert not pane.confirm.button.isEnabled()
    pane.level.setCurrentIndex(2)
    pane.level.activated.emit(2)
    QTest.keyClick(pane.fields["because"], Qt.Key.Key_Return)
    qtbot.waitUntil(pane.trouble.isVisible)
    assert "is no identity number" in pane.trouble.text()
    pane.fields["identity_no"].clear()
    QTest.keyClick(pane.fields["because"], Qt.Key.Key_Return)
    wait_for_notice(window_of(room), qtbot, "may be photographed here")
    known = student("22X9")
    assert (known.name, known.level, known.admitted_because) == ("欧阳若曦", "doctor", "the dean")
    qtbot.waitUntil(lambda: shown(room) == ["22X9"])
    assert "欧阳若曦" in said(room)
