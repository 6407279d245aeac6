"""The room of the key on the real window, with real keys."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk import keys
from kiosk.batch.sign import REPLIES
from kiosk.batch.verify import read_signers
from kiosk.booth import Booth
from kiosk.errors import BadInput
from kiosk.gui.staff.keys.forms import Question
from kiosk.gui.staff.keys.room import KeysRoom
from kiosk.gui.staff.window import StaffWindow
from kiosk.keys import public_line_in
from kiosk.office_signers import FILE_NAME, read_keys
from kiosk.store import audit
from tests.kiosk.gui.staff.entering import entered

SECRET = "a passphrase of the staff"  # noqa: S105 - of a key that is thrown away
pytestmark = [
    pytest.mark.usefixtures("theme"),
    pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints"),
]


@pytest.fixture
def window(booth: Booth) -> Iterator[StaffWindow]:
    with entered(booth, "administrator") as window:
        yield window


@pytest.fixture
def room(window: StaffWindow, booth: Booth, qtbot: QtBot) -> KeysRoom:
    keys.open_or_make(booth.data)
    return shown(window, qtbot)


def shown(window: StaffWindow, qtbot: QtBot) -> KeysRoom:
    room = window.rooms["keys"]
    assert isinstance(room, KeysRoom)
    window.go("keys")
    qtbot.waitUntil(lambda: room.keys.faces.currentIndex() > 0)
    return room


def answer(room: KeysRoom, qtbot: QtBot, question: Question, **typed: str) -> None:
    """Open a form, fill it in, confirm, and wait for what comes of it."""
    room.keys.acts[question].button.click()
    form = room.keys.forms[question]
    assert form.isVisible()
    for name, text in typed.items():
        assert form.fields[name].isVisible()
        form.fields[name].field.setText(text)
    form.submit()
    # A passphrase that a person thought of is slow to try, on purpose.
    qtbot.waitUntil(lambda: not form.isVisible() or form.confirm.button.isEnabled(), timeout=20_000)


def office_line(folder: Path) -> str:
    """Return the line that an office with a key of its own would give."""
    folder.mkdir()
    key = keys.open_or_make(folder)
    return f'registry namespaces="{REPLIES}" {key.public_line}'


def acts(booth: Booth) -> list[str]:
    with booth.open_store() as store:
        assert audit.verify(store) is None
        return [entry.act for entry in audit.of_subject(store, booth.settings.booth)]


def test_the_fingerprint_is_shown_in_words_and_as_a_code(room: KeysRoom, booth: Booth) -> None:
    line = public_line_in(booth.data)
    assert line in room.keys.lines.toPlainText()
    assert room.keys.fingerprint.text().startswith("SHA256: ")
    assert room.keys.qr._image is not None
    assert room.keys.table.model_of_rows.rowCount() == 1


def test_where_there_is_no_key_it_can_be_made(window: StaffWindow, qtbot: QtBot) -> None:
    room = shown(window, qtbot)
    assert room.keys.make.isVisible()
    room.keys.make.button.click()
    qtbot.waitUntil(room.keys.fingerprint.isVisible)


def test_the_key_is_locked_and_kept_again(room: KeysRoom, booth: Booth, qtbot: QtBot) -> None:
    assert not room.keys.acts["keep"].button.isEnabled()
    answer(room, qtbot, "lock", new=SECRET, again=SECRET)
    assert keys.kept_passphrase(booth.data) is None
    qtbot.waitUntil(room.keys.acts["keep"].button.isEnabled)
    answer(room, qtbot, "keep", present="something else")
    assert room.keys.forms["keep"].trouble.isVisible()
    room.keys.close_form()
    answer(room, qtbot, "keep", present=SECRET)
    assert keys.kept_passphrase(booth.data) == SECRET
    assert acts(booth) == ["lock_key", "unlock_key"]


@pytest.mark.parametrize(("new", "again"), [("short", "short"), (SECRET, SECRET + "!")])
def test_a_short_or_mistyped_passphrase_is_refused_beside_it(
    room: KeysRoom, booth: Booth, qtbot: QtBot, new: str, again: str
) -> None:
    answer(room, qtbot, "lock", new=new, again=again)
    form = room.keys.forms["lock"]
    assert form.trouble.isVisible() or form.fields["again"].trouble.isVisible()
    assert keys.kept_passphrase(booth.data) is not None
    assert acts(booth) == []


@pytest.mark.parametrize("question", ["change", "revoke"])
def test_a_new_key_takes_over_and_the_old_one_stands_with_its_days(
    room: KeysRoom, booth: Booth, qtbot: QtBot, question: Question
) -> None:
    before = public_line_in(booth.data)
    answer(room, qtbot, question, why="the yearly change")
    qtbot.waitUntil(lambda: room.keys.table.model_of_rows.rowCount() == 2)
    assert public_line_in(booth.data) != before
    (_, present), (_, old) = room.keys.table.model_of_rows.rows_at_hand()
    assert (present.state, present.since) == ("present", old.until)
    assert old.state == {"change": "changed", "revoke": "revoked"}[question]
    assert (old.who, old.why) == ("Somebody, administrator", "the yearly change")
    assert (before in room.keys.lines.toPlainText()) == (question == "change")
    assert acts(booth) == [f"{question}_key"]


def test_a_locked_key_is_changed_with_its_passphrase_only(
    room: KeysRoom, booth: Booth, qtbot: QtBot
) -> None:
    answer(room, qtbot, "lock", new=SECRET, again=SECRET)
    qtbot.waitUntil(room.keys.acts["keep"].button.isEnabled)
    before = public_line_in(booth.data)
    answer(room, qtbot, "change", why="stolen?", present="not the one")
    assert room.keys.forms["change"].trouble.isVisible()
    assert public_line_in(booth.data) == before
    room.keys.close_form()
    answer(room, qtbot, "change", why="stolen?", present=SECRET)
    assert public_line_in(booth.data) != before


def test_the_offices_lines_are_copied_and_saved(
    room: KeysRoom, tmp_path: Path, qtbot: QtBot
) -> None:
    answer(room, qtbot, "change", why="the yearly change")
    qtbot.waitUntil(lambda: room.keys.table.model_of_rows.rowCount() == 2)
    room.keys.copy.button.click()
    assert QGuiApplication.clipboard().text() == room.keys.lines.toPlainText()
    room.choose_folder = lambda *_: str(tmp_path / "for the office")
    room.keys.save.button.click()
    signers = tmp_path / "for the office" / "allowed_signers"
    qtbot.waitUntil((signers.parent / "key-001.json.sig").exists)
    assert signers.read_text(encoding="utf-8").split() == room.keys.lines.toPlainText().split()


def test_who_may_only_look_changes_nothing(booth: Booth, qtbot: QtBot) -> None:
    keys.open_or_make(booth.data)
    with entered(booth, "operator") as window:
        room = shown(window, qtbot)
        assert room.keys.why_not.isVisible()
        assert not any(keyed.button.isEnabled() for keyed in room.keys.acts.values())


def test_after_leaving_nothing_of_it_is_left(window: StaffWindow, room: KeysRoom) -> None:
    room.keys.acts["lock"].button.click()
    room.keys.forms["lock"].fields["new"].field.setText(SECRET)
    window.gate.leave()
    assert room.keys.forms["lock"].fields["new"].text == ""
    assert room.keys.lines.toPlainText() == ""
    assert room.keys.fingerprint.text() == ""


def test_the_offices_key_is_compared_put_in_and_taken_away(
    room: KeysRoom, booth: Booth, tmp_path: Path, qtbot: QtBot
) -> None:
    card, line = room.keys.office, office_line(tmp_path / "office")
    qtbot.waitUntil(card.file.button.isEnabled)
    QGuiApplication.clipboard().setText(room.keys.lines.toPlainText())
    card.paste.button.click()
    assert "不是用来签答复的" in card.trouble.text.text()
    file = tmp_path / "from the office"
    file.write_text(line + "\n", encoding="utf-8")
    room.office.choose_file = lambda *_: str(file)
    card.file.button.click()
    assert "registry: SHA256:" in card.question.keys.text()
    assert not (booth.data / FILE_NAME).exists()
    QTest.keyClick(card.question, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Somebody, administrator" in card.state.text())
    assert read_signers(booth.data / FILE_NAME)[0].principals == ("registry",)
    card.remove.button.click()
    card.question.confirm.button.click()
    qtbot.waitUntil(lambda: not (booth.data / FILE_NAME).exists())
    with booth.open_store() as store:
        entries = audit.of_subject(store, FILE_NAME)
    assert [entry.act for entry in entries] == ["install_office_keys", "remove_office_keys"]
    assert entries[0].detail["after"] == entries[1].detail["before"] != []


def test_of_two_consoles_the_slower_one_puts_no_office_key_in(
    room: KeysRoom, booth: Booth, tmp_path: Path, qtbot: QtBot
) -> None:
    card = room.keys.office
    qtbot.waitUntil(card.file.button.isEnabled)
    (booth.data / FILE_NAME).write_text(office_line(tmp_path / "first"), encoding="utf-8")
    QGuiApplication.clipboard().setText(office_line(tmp_path / "second"))
    card.paste.button.click()
    card.question.confirm.button.click()
    qtbot.waitUntil(card.trouble.isVisible)
    kept = read_keys((booth.data / FILE_NAME).read_text(encoding="utf-8"))
    qtbot.waitUntil(lambda: kept[0].fingerprint.removeprefix("SHA256:")[:4] in card.known.text())


@pytest.mark.parametrize(
    "text", ["", "# only a note", "registry ssh-rsa AAAA", "-----BEGIN OPENSSH PRIVATE KEY-----"]
)
def test_what_is_no_office_line_is_refused_in_words(text: str) -> None:
    with pytest.raises(BadInput) as caught:
        read_keys(text)
    assert caught.value.words_key.startswith("office_signers.")
