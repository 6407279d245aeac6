"""Handed in: the number, what happens next, and then everything is cleared."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.gui.student.screen import Screen
from kiosk.gui.voice import Look
from kiosk.gui.widgets.buttons import Button
from kiosk.gui.widgets.icon import Icon
from kiosk.gui.widgets.text import Text

_STEPS: Final = (
    ("user-check", "student.done.review", "student.done.review_more"),
    ("building", "student.done.office", "student.done.office_more"),
    ("calendar-check", "student.done.check", "student.done.check_more"),
)


class Done(Screen):
    """The last screen.

    Signals:
        finished: the person has read it.
    """

    finished = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.number = Text(look, "title", tone="accent").one_line()
        self.left = Text(look, "small", tone="slate")
        self.close_button = Button(look, "main", "student.done.close", icon="check")
        self.close_button.clicked.connect(self.finished)
        self.blocks.addWidget(self._receipt(), 2)
        self.blocks.addWidget(self._next(), 3)

    def clear(self) -> None:
        self.number.show_data("")

    def show_number(self, submission_no: str) -> None:
        """Show the number of what was handed in."""
        self.number.show_data(submission_no)

    def show_left(self, seconds: int) -> None:
        """Show in how many seconds the screen clears."""
        self.left.tell("student.done.left", seconds=seconds)

    def _receipt(self) -> QWidget:
        theme = self.look.theme
        block = QWidget()
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.steps(2))
        column.addStretch(1)
        column.addWidget(Icon(theme, "circle-check", "good", "shutter"))
        column.addSpacing(theme.steps(1))
        column.addWidget(Text(self.look, "display", "student.done.title"))
        column.addWidget(Text(self.look, "body", "student.done.number", "slate"))
        column.addWidget(self.number)
        column.addWidget(Text(self.look, "small", "student.done.keep", "slate"))
        column.addStretch(1)
        return block

    def _next(self) -> QWidget:
        theme = self.look.theme
        card = QFrame()
        card.setProperty("card", "true")
        inset = theme.steps(6)
        column = QVBoxLayout(card)
        column.setContentsMargins(inset, inset, inset, inset)
        column.setSpacing(theme.steps(4))
        column.addWidget(Text(self.look, "title", "student.done.next"))
        for icon, key, more in _STEPS:
            column.addLayout(self._step(icon, key, more))
        column.addWidget(self.close_button)
        column.addWidget(self.left)
        block = QWidget()
        around = QVBoxLayout(block)
        around.setContentsMargins(0, 0, 0, 0)
        around.addStretch(1)
        around.addWidget(card)
        around.addStretch(1)
        return block

    def _step(self, icon: str, key: str, more: str) -> QHBoxLayout:
        theme = self.look.theme
        row = QHBoxLayout()
        row.setSpacing(theme.steps(3))
        row.addWidget(Icon(theme, icon, "accent", "icon_large"), 0, Qt.AlignmentFlag.AlignTop)
        said = QVBoxLayout()
        said.setSpacing(theme.steps(0.5))
        said.addWidget(Text(self.look, "body_strong", key))
        said.addWidget(Text(self.look, "body", more, "slate"))
        row.addLayout(said, 1)
        return row
