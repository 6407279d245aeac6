"""May we: what is recorded and why, in plain words, and two things to agree to, each on its own."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.consent import ConsentText
from kiosk.gui.student.screen import Screen
from kiosk.gui.student.statement import Statement
from kiosk.gui.voice import Look
from kiosk.gui.widgets.buttons import Button
from kiosk.gui.widgets.card import Tick
from kiosk.gui.widgets.long_text import LongText
from kiosk.gui.widgets.rows import centred
from kiosk.gui.widgets.text import Text


class ConsentScreen(Screen):
    """Asks for consent; refusing is as easy as agreeing.

    Signals:
        agreed: both were ticked, and yes was said.
        refused: no was said.
    """

    agreed = Signal()
    refused = Signal()

    def __init__(self, look: Look, text: ConsentText) -> None:
        """Make the screen; the text gives the statements, the ticks and the whole text."""
        super().__init__(look)
        self._text = text
        self.ticks = tuple(Tick(look, key) for key in text.ticks)
        for tick in self.ticks:
            tick.toggled.connect(self._look_at_ticks)
        self.yes = Button(look, "main", "student.consent.yes", icon="check")
        self.yes.clicked.connect(self.agreed)
        self.no = Button(look, "second", "student.consent.no", icon="hand-stop")
        self.no.clicked.connect(self.refused)
        self.whole = LongText(look, self, "file-text", "student.consent.title_whole", text.whole)
        self.unfold = Button(look, "link", "student.consent.whole", icon="file-text")
        self.unfold.clicked.connect(self.whole.appear)
        self.blocks.addWidget(self._statements(), 6)
        self.blocks.addWidget(centred(self._answer()), 5)
        self.hold_together()
        self.clear()

    def clear(self) -> None:
        self.whole.hide()
        for tick in self.ticks:
            tick.setChecked(False)
        self._look_at_ticks()

    def _look_at_ticks(self) -> None:
        self.yes.setEnabled(all(tick.isChecked() for tick in self.ticks))

    def _statements(self) -> QWidget:
        theme = self.look.theme
        block = QWidget()
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.steps(2))
        column.addStretch(1)
        column.addWidget(Text(self.look, "title", "student.consent.title"))
        column.addSpacing(theme.steps(1))
        for icon, key in self._text.statements:
            column.addWidget(Statement(self.look, icon, key))
        row = QHBoxLayout()
        row.addWidget(self.unfold)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)
        return block

    def _answer(self) -> QFrame:
        theme = self.look.theme
        card = QFrame()
        card.setProperty("card", "true")
        inset = theme.steps(4)
        column = QVBoxLayout(card)
        column.setContentsMargins(inset, inset, inset, inset)
        column.setSpacing(theme.px("gap"))
        column.addWidget(Text(self.look, "large_strong", "student.consent.ask"))
        column.addWidget(Text(self.look, "small", "student.consent.both", "slate"))
        for tick in self.ticks:
            column.addWidget(tick)
        column.addSpacing(theme.steps(1))
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.px("gap"))
        buttons.addWidget(self.no, 1)
        buttons.addWidget(self.yes, 1)
        column.addLayout(buttons)
        return card
