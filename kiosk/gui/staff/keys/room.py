"""The room of the key: everyone may look, administrators change it, and each change is audited."""

from __future__ import annotations

from collections.abc import Callable
from datetime import tzinfo
from pathlib import Path
from typing import ClassVar

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from kiosk import key_change, key_lock, keys
from kiosk.batch.outlook import is_locked
from kiosk.errors import KioskError
from kiosk.gui.staff.keys.days import days_of
from kiosk.gui.staff.keys.forms import Answer
from kiosk.gui.staff.keys.office_keys import OfficeKeys
from kiosk.gui.staff.keys.page import KeysPage, Shown
from kiosk.gui.staff.notice import Part
from kiosk.gui.staff.room import Desk, Room, said
from kiosk.key_change import Change
from kiosk.key_lock import Asked
from kiosk.key_papers import write_for_office
from kiosk.rights import may
from kiosk.store.open import Store

ChooseFolder = Callable[[QWidget, str, str], str]
"""Takes parent, title and the folder to begin in; returns the chosen one, "" for none."""
_OWN_WORDS = {
    "key.locked": "staff.keys.still_locked",
    "key.wrong_passphrase": "staff.handover.wrong_passphrase",
    "key.batch_begun": "staff.keys.batch_begun",
}


class KeysRoom(Room):
    """The booth's signing key.

    Attributes:
        choose_folder: asks where the office's files go; tests put another in its place.
    """

    key: ClassVar[str] = "keys"
    icon: ClassVar[str] = "key"

    def __init__(self, desk: Desk) -> None:
        def zone() -> tzinfo | None:
            return desk.booth.clock().tzinfo

        self.keys = KeysPage(desk.look, zone)
        super().__init__(desk, self.keys)
        self.choose_folder: ChooseFolder = QFileDialog.getExistingDirectory
        self.office = OfficeKeys(self, self.keys.office)
        self.keys.answered.connect(self._carry_out)
        self.keys.make_asked.connect(self._make)
        self.keys.copy_asked.connect(self._copy)
        self.keys.save_asked.connect(self._save)

    def leave(self) -> None:
        self.keys.clear()

    def show(self, subject: str = "") -> None:
        self.refresh()
        self.office.refresh()

    def hide(self) -> None:
        self.keys.close_form()
        self.keys.office.close_question()

    def refresh(self) -> None:
        """Read what is known of the key, if somebody is in."""
        actor, booth = self.actor, self.desk.booth
        if actor is None:
            return

        def act(store: Store) -> Shown | None:
            return read(store, booth.data, booth.settings.booth)

        may_manage = may(actor.role, "manage_keys")
        self.ask(act, lambda found: self.keys.show_key(found, may_manage=may_manage))

    def _make(self) -> None:
        data = self.desk.booth.data
        if self.permitted("manage_keys"):
            self.ask(lambda store: key_change.current_key(store, data), lambda _: self.refresh())

    def _carry_out(self, answer: Answer) -> None:
        actor, booth = self.actor, self.desk.booth
        if actor is None or not self.permitted("manage_keys"):
            return
        name, data, now, typed = booth.settings.booth, booth.data, booth.clock(), answer.typed
        present = typed.get("present")

        def act(store: Store) -> object:
            asked = Asked(name, actor, now, present)
            change = Change(name, actor, typed.get("why", ""), now, present)
            match answer.question:
                case "lock":
                    return key_lock.lock(store, data, typed["new"], asked)
                case "keep":
                    return key_lock.keep(store, data, present or "", asked)
                case "change":
                    return key_change.change(store, data, change)
                case "revoke":
                    return key_change.revoke(store, data, change)

        def done(_: object) -> None:
            self.keys.close_form()
            self.tell("good", (f"staff.keys.{answer.question}.done", {}))
            self.refresh()

        self.ask(act, done, self._refused, long=True)

    def _refused(self, error: Exception) -> None:
        self.keys.refuse(_said(error))
        self.refresh()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.keys.lines.toPlainText())
        self.tell("good", ("staff.keys.copied", {}))

    def _save(self) -> None:
        booth, say = self.desk.booth, self.desk.look.voice.say
        chosen = self.choose_folder(self.keys, say("staff.keys.save"), str(Path.home()))
        if not chosen:
            return
        folder = Path(chosen)

        def act(store: Store) -> Path:
            write_for_office(key_change.known(store, booth.data, booth.settings.booth), folder)
            return folder

        self.ask(act, lambda _: self.tell("good", ("staff.keys.saved", {"folder": str(folder)})))


def read(store: Store, folder: Path, booth: str) -> Shown | None:
    """Return what is known of the booth's key; None while there is none.

    Raises:
        EnvironmentFailed: it cannot be read.
    """
    key_change.settle(store, folder)
    if not (folder / keys.FILE_NAME).exists():
        return None
    found = key_change.known(store, folder, booth)
    return Shown(
        fingerprint=found.fingerprint,
        lines=found.allowed_signers,
        locked=is_locked(store, folder),
        keys=days_of(found),
        broken_at=key_change.broken_at(found.history),
    )


def _said(error: Exception) -> Part:
    if not isinstance(error, KioskError):
        return said(error)
    return _OWN_WORDS.get(error.words_key, error.words_key), dict(error.fields)
