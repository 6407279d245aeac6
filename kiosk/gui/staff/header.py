"""The line at the top: what this is, what came of the last decision, who reviews, the language."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.gui.staff.forms import Field
from kiosk.gui.staff.notice import Notice
from kiosk.gui.voice import Look
from kiosk.gui.widgets.buttons import Button
from kiosk.gui.widgets.text import Text

_LONGEST_NAME: Final = 64


class Header(QWidget):
    """Says who reviews; the name stands in every decision.

    Signals:
        named: the name was entered, and the work can go on.
        other_language: the other language is wanted.
    """

    named = Signal()
    other_language = Signal()

    def __init__(self, look: Look, reviewer: str) -> None:
        super().__init__()
        theme = look.theme
        self.notice = Notice(look)
        self.reviewer = Field(look, "staff.reviewer_hint")
        self.reviewer.setMaxLength(_LONGEST_NAME)
        self.reviewer.setText(reviewer)
        self.reviewer.setFixedWidth(theme.steps(22))
        self.language = Button(look, "quiet", "staff.other_language", "language").dense()
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.steps(1), 0, 0, 0)
        row.setSpacing(theme.px("gap"))
        row.addWidget(Text(look, "body_strong", "staff.title").one_line())
        row.addWidget(self.notice, 1)
        row.addWidget(Text(look, "staff", "staff.reviewer", tone="slate").one_line())
        row.addWidget(self.reviewer)
        row.addWidget(self.language)
        self.reviewer.returnPressed.connect(self.named)
        self.language.clicked.connect(self.other_language)

    @property
    def reviewer_name(self) -> str:
        """Who reviews; empty if nobody said so."""
        return self.reviewer.text().strip()
