"""Shows how far an import has come, in rows of rows, and stops it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from kiosk.gui.staff.keyed import Keyed
from kiosk.gui.staff.roster.going import Progress
from kiosk.gui.voice import Look
from kiosk.gui.widgets.icon import Icon
from kiosk.gui.widgets.text import Text

_PARTS: Final = 1000


class BusyPage(QWidget):
    """A bar, what is being done, and the way out.

    Signals:
        cancelled: it is to be stopped.
    """

    cancelled = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        theme = look.theme
        self.title = Text(look, "large_strong")
        self.file = Text(look, "staff", tone="slate")
        self.bar = QProgressBar()
        self.bar.setRange(0, _PARTS)
        self.bar.setTextVisible(False)
        self.said = Text(look, "staff")
        self.promise = Text(look, "staff", "staff.roster.busy.promise", tone="slate")
        self.cancel = Keyed(look, "plain", "staff.action.cancel", ("Esc",))
        card = QFrame()
        card.setProperty("card", "true")
        card.setFixedWidth(theme.px("dialog"))
        inside = QVBoxLayout(card)
        inside.setContentsMargins(*(theme.steps(5),) * 4)
        inside.setSpacing(theme.steps(2))
        head = QHBoxLayout()
        head.setSpacing(theme.steps(2))
        head.addWidget(Icon(theme, "table-import", "accent"))
        head.addWidget(self.title, 1)
        inside.addLayout(head)
        for part in (self.file, self.bar, self.said, self.promise):
            inside.addWidget(part)
        inside.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignLeft)
        # Not by an alignment: then the card would not grow with a text that breaks into lines.
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(card)
        across.addStretch(1)
        column = QVBoxLayout(self)
        column.addStretch(2)
        column.addLayout(across)
        column.addStretch(3)
        self.cancel.button.clicked.connect(self._cancel)
        self.begin("staff.roster.busy.reading", "")

    def begin(self, title: str, file: str) -> None:
        """Begin anew with a title's key and a file's name."""
        self.title.tell(title)
        self.file.show_data(file)
        self.bar.setValue(0)
        self.said.tell("staff.roster.busy.begins")
        self.cancel.button.setEnabled(True)

    def show_progress(self, progress: Progress) -> None:
        """Show how far it has come."""
        total = max(progress.total, 1)
        self.bar.setValue(_PARTS * progress.done // total)
        if not self.cancel.button.isEnabled():
            return
        if progress.step == "read":
            percent = 100 * progress.done // total
            self.said.tell("staff.roster.busy.read", percent=percent)
        else:
            done, of = f"{progress.done:,}", f"{progress.total:,}"
            self.said.tell(f"staff.roster.busy.{progress.step}", done=done, total=of)

    def _cancel(self) -> None:
        self.cancel.button.setEnabled(False)
        self.said.tell("staff.roster.busy.stopping")
        self.cancelled.emit()
