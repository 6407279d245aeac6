"""How far something long is: the step in words, a bar, and a way to stop it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from kiosk.gui.staff.keyed import Keyed
from kiosk.gui.voice import Look
from kiosk.gui.widgets.text import Text

_FINE: Final = 1000
"""A bar counts in 32 bits, and a backup may be larger than that in bytes."""


class ProgressRow(QWidget):
    """One line; hidden while nothing goes on.

    Signals:
        cancelled: it is to be stopped.
    """

    cancelled = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.said = Text(look, "staff").one_line()
        self.bar = QProgressBar()
        self.cancel = Keyed(look, "plain", "staff.action.cancel", ("Esc",))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.theme.px("gap"))
        row.addWidget(self.said)
        row.addWidget(self.bar, 1)
        row.addWidget(self.cancel)
        self.cancel.button.clicked.connect(self.cancelled)
        self.hide()

    def show_step(self, key: str, done: int, total: int, *, stoppable: bool = True) -> None:
        """Show how far a step is.

        Args:
            key: of the sentence that names the step.
            done: of ``total``; 0 of 0 while nobody knows.
            total: see ``done``.
            stoppable: whether it may be stopped now.
        """
        self.said.tell(key)
        self.bar.setRange(0, _FINE if total else 0)
        self.bar.setValue(_FINE * done // total if total else 0)
        self.bar.setFormat("%p%")
        self.cancel.button.setEnabled(stoppable)
        self.show()
