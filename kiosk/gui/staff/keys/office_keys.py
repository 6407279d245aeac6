"""Wires the card of the office's keys: read, looked at, put in or taken away by who may."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from kiosk import office_signers
from kiosk.configure import Order
from kiosk.errors import KioskError
from kiosk.gui.staff.keys.office_card import OfficeCard
from kiosk.gui.staff.room import Room, said
from kiosk.office_signers import Installed
from kiosk.rights import may

ChooseFile = Callable[[QWidget, str, str], str]
"""Takes parent, title and folder; returns the chosen file, "" for none."""


class OfficeKeys:
    """Whose replies the booth takes.

    Attributes:
        choose_file: asks for the office's file; tests put another in its place.
    """

    def __init__(self, room: Room, card: OfficeCard) -> None:
        """Wire a card in a room."""
        self._room, self._card = room, card
        self._version = ""
        self._text: str | None = None
        self.choose_file: ChooseFile = _ask_for_file
        card.file_asked.connect(self._choose)
        card.paste_asked.connect(lambda: self._consider(QGuiApplication.clipboard().text()))
        card.remove_asked.connect(lambda: self._ask(None))
        card.confirmed.connect(self._carry_out)

    def refresh(self) -> None:
        """Read what is in force, if somebody is in."""
        folder = self._room.desk.booth.data
        if self._room.actor is not None:
            self._room.ask(lambda store: office_signers.installed(store, folder), self._show)

    def _show(self, installed: Installed) -> None:
        actor = self._room.actor
        self._version = installed.version
        may_manage = actor is not None and may(actor.role, "manage_keys")
        self._card.show_installed(installed, may_manage=may_manage)

    def _choose(self) -> None:
        title = self._room.desk.look.voice.say("staff.keys.office.file")
        chosen = self.choose_file(self._card, title, str(Path.home()))
        if not chosen:
            return
        try:
            text = office_signers.read_file(Path(chosen))
        except KioskError as error:
            self._card.refuse(said(error))
            return
        self._consider(text)

    def _consider(self, text: str) -> None:
        try:
            office_signers.read_keys(text)
        except KioskError as error:
            self._card.refuse(said(error))
            return
        self._ask(text)

    def _ask(self, text: str | None) -> None:
        if self._room.permitted("manage_keys"):
            self._text = text
            self._card.ask(() if text is None else office_signers.read_keys(text))

    def _carry_out(self) -> None:
        actor, booth, text = self._room.actor, self._room.desk.booth, self._text
        if actor is None or self._card.question.isHidden():
            return
        self._card.close_question()
        order = Order(actor, booth.clock(), self._version)

        def done(installed: Installed) -> None:
            self._show(installed)
            key = "removed" if text is None else "installed"
            self._room.tell("good", (f"staff.keys.office.{key}", {}))

        def failed(error: Exception) -> None:
            self._card.refuse(said(error))
            self.refresh()

        if text is None:
            self._room.ask(
                lambda store: office_signers.remove(store, booth.data, order), done, failed
            )
        else:
            self._room.ask(
                lambda store: office_signers.install(store, booth.data, order, text), done, failed
            )


def _ask_for_file(parent: QWidget, title: str, folder: str) -> str:
    return QFileDialog.getOpenFileName(parent, title, folder)[0]
