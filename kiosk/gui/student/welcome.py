"""The welcome: what this is, how to come, and one large button."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.gui.student.screen import Screen
from kiosk.gui.voice import Look
from kiosk.gui.widgets.buttons import Button
from kiosk.gui.widgets.icon import Drawing, Icon
from kiosk.gui.widgets.rows import beside
from kiosk.gui.widgets.text import Text

_HINTS: Final = (
    ("drawing-collar", "student.welcome.collar"),
    ("drawing-hair", "student.welcome.hair"),
    ("drawing-glasses", "student.welcome.glasses"),
)
_STEPS: Final = (
    ("id", "student.welcome.step_number"),
    ("camera", "student.welcome.step_photo"),
    ("user-check", "student.welcome.step_review"),
)


class Welcome(Screen):
    """The first screen.

    Signals:
        started: somebody wants to begin.
    """

    started = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.start = Button(look, "start", "student.welcome.start", icon="camera")
        self.start.clicked.connect(self.started)
        self.blocks.addWidget(self._promise(), 3)
        self.blocks.addWidget(self._beginning(), 2)

    def _promise(self) -> QWidget:
        theme = self.look.theme
        block = QWidget()
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.steps(3))
        column.addStretch(1)
        column.addWidget(Text(self.look, "display", "student.welcome.promise"))
        column.addWidget(Text(self.look, "large", "student.welcome.how", "slate"))
        column.addSpacing(theme.steps(5))
        column.addWidget(Text(self.look, "body_strong", "student.welcome.before"))
        hints = QHBoxLayout()
        hints.setSpacing(theme.steps(4))
        for drawing, key in _HINTS:
            hints.addLayout(self._hint(drawing, key), 1)
        column.addLayout(hints)
        column.addStretch(1)
        return block

    def _hint(self, drawing: str, key: str) -> QVBoxLayout:
        hint = QVBoxLayout()
        hint.setSpacing(self.look.theme.steps(2))
        hint.addWidget(Drawing(self.look.theme, drawing))
        text = Text(self.look, "body", key)
        text.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        hint.addWidget(text, 1)
        return hint

    def _beginning(self) -> QWidget:
        theme = self.look.theme
        card = QFrame()
        card.setProperty("card", "true")
        inset = theme.steps(6)
        column = QVBoxLayout(card)
        column.setContentsMargins(inset, inset, inset, inset)
        column.setSpacing(theme.steps(4))
        column.addWidget(Text(self.look, "title", "student.welcome.begin"))
        for icon, key in _STEPS:
            text = Text(self.look, "body", key)
            column.addLayout(beside(theme, Icon(theme, icon, "accent"), text, "body"))
        column.addSpacing(theme.steps(2))
        column.addWidget(self.start)
        block = QWidget()
        around = QVBoxLayout(block)
        around.setContentsMargins(0, 0, 0, 0)
        around.addStretch(1)
        around.addWidget(card)
        around.addStretch(1)
        return block
