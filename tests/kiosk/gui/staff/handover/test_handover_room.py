"""The hand-over on the real window: real photos, a real key, a folder that is the stick."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk import keys
from kiosk.batch.sign import signers_of
from kiosk.batch.standalone import open_source, verify
from kiosk.booth import Booth
from kiosk.gui.staff.room import Errand
from kiosk.gui.staff.window import StaffWindow
from kiosk.store import batches, submissions
from tests.kiosk.gui.staff.entering import entered
from tests.kiosk.gui.staff.handover.conftest import ApproveThem, plugged_in, room_of

pytestmark = [
    pytest.mark.usefixtures("theme"),
    pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints"),
]


def give(window: StaffWindow, qtbot: QtBot) -> None:
    """Press the button, and wait until the hand-over has ended one way or the other."""
    room = room_of(window)
    qtbot.waitUntil(room.give_pane.start.button.isEnabled)
    room.give_pane.start.button.click()
    assert room.giving.task is not None
    wait_for_end(window, qtbot)


def wait_for_end(window: StaffWindow, qtbot: QtBot) -> None:
    room = room_of(window)
    qtbot.waitUntil(lambda: room.giving.task is None, timeout=20_000)


def is_done(window: StaffWindow) -> bool:
    card = room_of(window).give_pane.card
    return card.faces.currentWidget() is card.done


def trouble(window: StaffWindow) -> str:
    pane = room_of(window).give_pane
    return pane.trouble.text.text() if pane.trouble.isVisible() else ""


def states(booth: Booth) -> list[str]:
    with booth.open_store() as store:
        return [submissions.of_student(store, f"23S{number}")[-1].state for number in (1, 2)]


def test_the_only_stick_is_taken_and_gets_a_batch_that_verifies(
    window: StaffWindow, booth: Booth, approve_them: ApproveThem, stick: Path, qtbot: QtBot
) -> None:
    approve_them(1, 2)
    room = plugged_in(window, qtbot, stick)
    assert room.give_pane.place.place == stick
    assert "2" in room.give_pane.going.text()
    give(window, qtbot)
    assert is_done(window)
    assert states(booth) == ["exported", "exported"]
    key = keys.load(booth.data)
    outcome = verify(open_source(stick / "BOOTH-1-000001"), signers_of(key, "BOOTH-1"))
    assert outcome.accepted
    done = room.give_pane.card.done
    assert "BOOTH-1-000001" in done.said.text()
    assert outcome.signer.partition(":")[2] in done.signer.text().replace(" ", "")
    assert done.qr._image is not None
    qtbot.waitUntil(lambda: room.give_pane.past.model_of_rows.rowCount() == 1)


def test_of_several_sticks_one_must_be_chosen(
    window: StaffWindow, approve_them: ApproveThem, stick: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    approve_them(1)
    room = plugged_in(window, qtbot, stick, tmp_path)
    place = room.give_pane.place
    assert place.place is None
    assert not room.give_pane.start.button.isEnabled()
    place.box.setCurrentIndex(1)
    place.box.activated.emit(1)
    assert room.give_pane.place.place == tmp_path
    assert room.give_pane.start.button.isEnabled()


def test_without_a_stick_a_folder_can_be_chosen(
    window: StaffWindow, booth: Booth, approve_them: ApproveThem, stick: Path, qtbot: QtBot
) -> None:
    approve_them(1, 2)
    room = plugged_in(window, qtbot)
    assert not room.give_pane.start.button.isEnabled()
    room.giving.choose_folder = lambda *_: str(stick)
    room.give_pane.place.folder.button.click()
    give(window, qtbot)
    assert is_done(window)
    assert states(booth) == ["exported", "exported"]


def test_a_stick_that_is_pulled_is_offered_no_more(
    window: StaffWindow, approve_them: ApproveThem, stick: Path, qtbot: QtBot
) -> None:
    approve_them(1)
    room = plugged_in(window, qtbot, stick)
    room.giving.find_drives = list
    room.giving.look_for_drives()
    qtbot.waitUntil(lambda: room.give_pane.place.place is None)
    assert not room.give_pane.start.button.isEnabled()


def test_chosen_students_go_and_the_others_stay(
    window: StaffWindow, booth: Booth, approve_them: ApproveThem, stick: Path, qtbot: QtBot
) -> None:
    approve_them(1, 2)
    pane = plugged_in(window, qtbot, stick).give_pane
    pane.some.setChecked(True)
    assert not pane.start.button.isEnabled()
    pane.students.setText("23s2")
    pane.students.editingFinished.emit()
    qtbot.waitUntil(lambda: pane._outlook is not None and pane._outlook.going == 1)
    give(window, qtbot)
    assert states(booth) == ["approved", "exported"]


def test_a_student_who_cannot_go_is_named_with_the_reason(
    window: StaffWindow, approve_them: ApproveThem, stick: Path, qtbot: QtBot
) -> None:
    approve_them(1)
    pane = plugged_in(window, qtbot, stick).give_pane
    pane.some.setChecked(True)
    pane.students.setText("23S7")
    pane.students.editingFinished.emit()
    qtbot.waitUntil(lambda: "23S7" in pane.going.text())
    assert not pane.start.button.isEnabled()


@pytest.mark.usefixtures("two_approved")
def test_a_stick_that_fails_is_said_beside_and_trying_again_goes_on(
    window: StaffWindow,
    booth: Booth,
    stick: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    room = plugged_in(window, qtbot, stick)

    def full() -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as broken:
        broken.setattr(os, "sync", full)
        give(window, qtbot)
    assert str(stick) in trouble(window)
    assert not is_done(window)
    assert states(booth) == ["approved", "approved"]
    again = room.give_pane.start.button
    assert again.text() == window.voice.say("staff.handover.again")
    qtbot.waitUntil(lambda: "BOOTH-1-000001" in room.give_pane.going.text())
    give(window, qtbot)
    assert is_done(window)
    assert trouble(window) == ""
    with booth.open_store() as store:
        assert [each.sequence for each in batches.all_batches(store)] == [1]


def test_cancelled_between_two_photos_nothing_has_happened(
    window: StaffWindow, booth: Booth, approve_them: ApproveThem, stick: Path, qtbot: QtBot
) -> None:
    approve_them(1, 2)
    room = plugged_in(window, qtbot, stick)
    qtbot.waitUntil(room.give_pane.start.button.isEnabled)
    room.give_pane.start.button.click()
    room.give_pane.card.cancel.button.click()
    qtbot.waitUntil(lambda: room.giving.task is None)
    assert trouble(window) == window.voice.say("staff.handover.stopped")
    assert list(stick.iterdir()) == []
    assert states(booth) == ["approved", "approved"]


def test_a_locked_key_asks_for_its_passphrase(
    window: StaffWindow, booth: Booth, approve_them: ApproveThem, stick: Path, qtbot: QtBot
) -> None:
    approve_them(1, 2)
    keys.open_or_make(booth.data)
    keys.lock(booth.data, "a passphrase of the staff")
    room = plugged_in(window, qtbot, stick)
    assert room.give_pane.passphrase.isVisible()
    assert not room.give_pane.start.button.isEnabled()
    room.give_pane.passphrase.setText("another one")
    give(window, qtbot)
    assert trouble(window) == window.voice.say("staff.handover.wrong_passphrase")
    room.give_pane.passphrase.setText("a passphrase of the staff")
    give(window, qtbot)
    assert is_done(window)
    assert room.give_pane.passphrase.text() == ""


@pytest.fixture
def second(booth: Booth) -> Iterator[StaffWindow]:
    with entered(booth, "administrator") as window:
        yield window


@pytest.mark.usefixtures("two_approved")
def test_of_two_consoles_at_once_one_is_told_plainly(
    window: StaffWindow,
    second: StaffWindow,
    booth: Booth,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    stick, other = tmp_path / "stick", tmp_path / "other"
    stick.mkdir()
    other.mkdir()
    plugged_in(second, qtbot, other)
    plugged_in(window, qtbot, stick)
    ended: list[str] = []

    for each in (window, second):
        qtbot.waitUntil(room_of(each).give_pane.start.button.isEnabled)
    for each in (window, second):
        room_of(each).give_pane.start.button.click()
    for each in (window, second):
        wait_for_end(each, qtbot)
        ended.append("done" if is_done(each) else trouble(each))
    told = {
        window.voice.say("batch.busy"),
        window.voice.say("batch.nothing"),
        window.voice.say("store.batch_overtaken", booth="BOOTH-1"),
    }
    assert ended.count("done") == 1
    assert set(ended) - {"done"} <= told
    assert states(booth) == ["exported", "exported"]
    with booth.open_store() as store:
        assert [each.sequence for each in batches.all_batches(store)] == [1]
    assert sorted(len(list(place.iterdir())) for place in (stick, other)) == [0, 2]


def test_after_leaving_nothing_of_it_is_left(
    window: StaffWindow, approve_them: ApproveThem, stick: Path, qtbot: QtBot
) -> None:
    approve_them(1)
    room = plugged_in(window, qtbot, stick)
    give(window, qtbot)
    window.gate.leave()
    assert not is_done(window)
    assert room.give_pane.past.model_of_rows.rowCount() == 0
    assert room.give_pane.card.done.said.text() == ""
    assert not room.giving.timer.isActive()


# --- the reply --------------------------------------------------------------------------------


def answered(window: StaffWindow, qtbot: QtBot, file: Path) -> None:
    """Choose a reply and wait until it was looked at."""
    room = room_of(window)
    room.tabs.turn_to("reply")
    room.answering.choose_file = lambda *_: str(file)
    room.reply_pane.choose.button.click()
    qtbot.waitUntil(lambda: room.answering.going is None)


@pytest.mark.usefixtures("two_approved")
def test_a_reply_is_looked_at_and_then_taken_in(
    window: StaffWindow,
    booth: Booth,
    stick: Path,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    room = plugged_in(window, qtbot, stick)
    give(window, qtbot)
    reply = tmp_path / "reply.csv"
    reply.write_text("学号,结果,原因\n23S1,通过,\n23S2,不通过,RJ-B1\n", encoding="utf-8")
    answered(window, qtbot, reply)
    pane = room.reply_pane
    assert pane.changes.model_of_rows.rowCount() == 2
    assert states(booth) == ["exported", "exported"]
    pane.confirm.button.click()
    qtbot.waitUntil(pane.links["rejected"].isVisible)
    assert states(booth) == ["exported", "returned"]
    led: list[Errand] = []
    room.errand.disconnect(window._run)
    room.errand.connect(led.append)
    pane.links["rejected"].click()
    pane.links["accepted"].click()
    assert led == [
        Errand("students", "state:returned"),
        Errand("students", "state:acknowledged"),
    ]
    answered(window, qtbot, reply)
    assert not pane.confirm.isVisible()


@pytest.mark.usefixtures("two_approved")
def test_the_faults_of_a_reply_are_shown_by_row_and_nothing_is_taken_in(
    window: StaffWindow,
    booth: Booth,
    stick: Path,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    room = plugged_in(window, qtbot, stick)
    give(window, qtbot)
    reply = tmp_path / "reply.csv"
    reply.write_text("学号,结果,原因\n23S1,通过,\n23S2,也许,\n23S9,通过,\n", encoding="utf-8")
    answered(window, qtbot, reply)
    model = room.reply_pane.faults.model_of_rows
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["3", "4"]
    assert not room.reply_pane.confirm.button.isEnabled()
    assert states(booth) == ["exported", "exported"]


def test_a_file_that_is_no_reply_is_said_in_place(
    window: StaffWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    room = plugged_in(window, qtbot)
    file = tmp_path / "reply.xlsx"
    file.write_bytes(b"PK no workbook")
    answered(window, qtbot, file)
    assert "reply.xlsx" in room.reply_pane.trouble.text.text()
    assert room.reply_pane.trouble.isVisible()
