"""One moment, please: what is being done while it takes its time."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from kiosk.gui.student.screen import Screen
from kiosk.gui.voice import Look
from kiosk.gui.widgets.ring import Waiting
from kiosk.gui.widgets.text import Text


class Busy(Screen):
    """A turning ring and a sentence; there is nothing to touch."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.setProperty("ground", "white")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = Text(look, "title").centred()
        self.more = Text(look, "body", tone="slate").centred()
        column = QVBoxLayout()
        column.setSpacing(look.theme.steps(3))
        column.addStretch(1)
        column.addWidget(Waiting(look.theme), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.title)
        column.addWidget(self.more)
        column.addStretch(1)
        self.blocks.addLayout(column)

    def show_work(self, work: Literal["finishing", "submitting"]) -> None:
        """Say what is being done."""
        self.title.tell("student.busy.title")
        self.more.tell(f"student.busy.{work}")
