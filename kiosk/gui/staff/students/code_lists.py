"""Takes lists of collection codes in: reads and prepares apart, asks, and keeps in one go."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from kiosk.code_list import Prepared, keep, prepare, read_list
from kiosk.gui.staff.room import Room, said
from kiosk.gui.staff.students.code_list_pane import CodeListPane
from kiosk.roster.table import Table

ChooseFile = Callable[[QWidget, str, str], str]
"""Takes parent, title and filter; returns the chosen file, "" for none."""
_KINDS: Final = "(*.csv *.xlsx *.txt)"


class CodeLists(QObject):
    """Wires the pane of the lists of codes to the acts.

    Signals:
        kept: a list was kept.
        closed: the pane is not wanted any more.

    Attributes:
        choose_file: asks for a file; tests put another in its place.
    """

    kept = Signal()
    closed = Signal()

    def __init__(self, room: Room, pane: CodeListPane) -> None:
        super().__init__(room)
        self.choose_file: ChooseFile = _ask_for_file
        self._room = room
        self._pane = pane
        self._going = 0
        pane.file_asked.connect(self._choose)
        pane.confirmed.connect(self._keep)
        pane.cancelled.connect(self._cancel)

    def forget(self) -> None:
        """Let whatever is being read be of no interest."""
        self._going += 1

    def _choose(self) -> None:
        title = self._room.desk.look.voice.say("staff.students.codes.choose")
        chosen = self.choose_file(self._pane, title, _KINDS)
        if not chosen:
            return
        going, file = self._begin(Path(chosen).name), Path(chosen)
        self._room.work(
            lambda: read_list(file),
            lambda table: self._prepare(going, table),
            lambda error: self._refuse(going, error),
            long=True,
        )

    def _prepare(self, going: int, table: Table) -> None:
        longest = self._room.desk.booth.settings.student_no_max_length
        if going == self._going:
            self._room.ask(
                lambda store: prepare(store, table, longest),
                lambda prepared: self._show(going, prepared),
                lambda error: self._refuse(going, error),
                long=True,
            )

    def _show(self, going: int, prepared: Prepared) -> None:
        if going == self._going:
            self._pane.show_prepared(prepared)
            self._pane.setFocus()

    def _keep(self, prepared: Prepared) -> None:
        actor, now = self._room.actor, self._room.desk.booth.clock()
        if actor is None or not self._room.permitted("add_code"):
            return
        going = self._begin(prepared.file)
        self._room.ask(
            lambda store: keep(store, prepared, who=actor, now=now),
            lambda count: self._kept(going, count),
            lambda error: self._refuse(going, error),
            long=True,
        )

    def _kept(self, going: int, count: int) -> None:
        self._room.tell("good", ("staff.students.codes.kept", {"count": count}))
        if going == self._going:
            self.closed.emit()
        self.kept.emit()

    def _refuse(self, going: int, error: Exception) -> None:
        if going == self._going:
            self._pane.refuse(said(error))

    def _cancel(self) -> None:
        self.forget()
        self.closed.emit()

    def _begin(self, file: str) -> int:
        self._going += 1
        self._pane.show_busy(file)
        return self._going


def _ask_for_file(parent: QWidget, title: str, kinds: str) -> str:
    chosen, _ = QFileDialog.getOpenFileName(parent, title, str(Path.home()), kinds)
    return chosen
