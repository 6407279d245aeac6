"""The line below the report: save it as a file, see how far that is, open the folder it is in."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QStackedWidget, QWidget

from kiosk.gui.staff.keyed import Keyed
from kiosk.gui.voice import Look
from kiosk.gui.widgets.buttons import Button
from kiosk.gui.widgets.icon import Icon
from kiosk.gui.widgets.text import Text

KINDS: Final = {"xlsx": "Alt+X", "csv": "Alt+C", "pdf": "Alt+P"}
"""Ending of the file -> the keys that ask for it."""


class SavingBar(QFrame):
    """Offers the files, then shows how far one is, then where it lies.

    Signals:
        asked: the ending of a file that is wanted.
        cancelled: the file that is being written is not wanted any more.
        folder_asked: the folder of the file that was written is to be opened.
    """

    asked = Signal(str)
    cancelled = Signal()
    folder_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        theme = look.theme
        self.files = {
            kind: Keyed(look, "plain", f"staff.report.save.{kind}", (keys,))
            for kind, keys in KINDS.items()
        }
        self.said = Text(look, "staff")
        self.icon = Icon(theme, "circle-check", "good", "icon_small")
        self.folder = Button(look, "link", "staff.report.open_folder").dense()
        self.progress = QProgressBar()
        self.step = Text(look, "staff", tone="slate").one_line()
        self.cancel = Keyed(look, "quiet", "staff.action.cancel", ("Esc",))
        self.states = QStackedWidget()
        self.states.addWidget(self._row(self.icon, self.said, self.folder))
        self.states.addWidget(self._row(self.step, self.progress, self.cancel))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px("gap"))
        row.addWidget(Text(look, "staff_strong", "staff.report.save").one_line())
        for kind, file in self.files.items():
            row.addWidget(file)
            file.button.clicked.connect(lambda _=False, kind=kind: self.asked.emit(kind))
        row.addWidget(self.states, 1)
        self.cancel.button.clicked.connect(self.cancelled)
        self.folder.clicked.connect(self.folder_asked)
        self.clear()

    def clear(self) -> None:
        """Say nothing of any file."""
        self.show_outcome("circle-check", "")

    def show_progress(self, name: str, done: int, total: int) -> None:
        """Show how far a file is."""
        self.states.setCurrentIndex(1)
        self.step.tell("staff.report.saving", name=name)
        self.progress.setRange(0, total)
        self.progress.setValue(done)
        if total:
            said = self._look.voice.say("staff.report.page_of", done=done, total=total)
            self.progress.setFormat(said)
        self._permit(may=False)

    def show_saved(self, file: Path) -> None:
        """Say where the file lies."""
        self.show_outcome("circle-check", "staff.report.saved", {"file": str(file)})
        self.folder.show()

    def show_outcome(
        self, icon: str, key: str, fields: Mapping[str, str | int | float] = MappingProxyType({})
    ) -> None:
        """Say what came of it."""
        self.states.setCurrentIndex(0)
        self.icon.show_icon(icon, "good" if icon == "circle-check" else "doubt")
        self.icon.setVisible(bool(key))
        self.folder.hide()
        if key:
            self.said.tell(key, **fields)
        else:
            self.said.show_data("")
        self._permit(may=True)

    def _permit(self, *, may: bool) -> None:
        for file in self.files.values():
            file.button.setEnabled(may)

    def _row(self, *parts: QWidget) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._look.theme.steps(1))
        for part in parts:
            row.addWidget(part, int(part in (self.said, self.progress)))
        return holder
