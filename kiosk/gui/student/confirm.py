"""Is this right: what the list says about the person, before the photo is taken."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.gui.student.screen import Screen
from kiosk.gui.voice import Look
from kiosk.gui.widgets.buttons import Button
from kiosk.gui.widgets.icon import Icon
from kiosk.gui.widgets.rows import beside, centred
from kiosk.gui.widgets.text import Text


class ConfirmScreen(Screen):
    """Shows data of the person and asks whether they are right.

    Signals:
        confirmed: all is right.
        disputed: something is wrong; the staff will look, and the visit goes on.
    """

    confirmed = Signal()
    disputed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.right = Button(look, "main", "student.confirm.right", icon="check")
        self.right.clicked.connect(self.confirmed)
        self.wrong = Button(look, "second", "student.confirm.wrong", icon="flag")
        self.wrong.clicked.connect(self.disputed)
        self._card = QFrame()
        self._card.setProperty("card", "true")
        inset = look.theme.steps(5)
        self._list = QVBoxLayout(self._card)
        self._list.setContentsMargins(inset, inset, inset, inset)
        self._page = QWidget()
        self._list.setSpacing(look.theme.steps(4))
        self._list.addWidget(self._page)
        buttons = QHBoxLayout()
        buttons.setSpacing(look.theme.px("gap"))
        buttons.addWidget(self.wrong, 1)
        buttons.addWidget(self.right, 1)
        self._list.addLayout(buttons)
        self.blocks.addWidget(self._question(), 1)
        self.blocks.addWidget(centred(self._card), 1)
        self.hold_together()

    def clear(self) -> None:
        self.show_person(())

    def show_person(self, rows: Sequence[tuple[str, str]]) -> None:
        """Show the rows: (words key of the name, value); what must be hidden is so already."""
        theme = self.look.theme
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.steps(4))
        grid.setVerticalSpacing(theme.steps(2))
        grid.setColumnStretch(1, 1)
        for index, (key, value) in enumerate(rows):
            shown = Text(self.look, "body_strong")
            shown.show_data(value)
            grid.addWidget(Text(self.look, "body", key, "slate").one_line(), 2 * index, 0)
            grid.addWidget(shown, 2 * index, 1)
            if index < len(rows) - 1:
                grid.addWidget(self._hairline(), 2 * index + 1, 0, 1, 2)
        self._list.replaceWidget(self._page, page)
        self._page.hide()
        page.show()
        self._page.deleteLater()
        self._page = page

    def _hairline(self) -> QFrame:
        line = QFrame()
        line.setProperty("hairline", "true")
        line.setFixedHeight(self.look.theme.px("hairline"))
        return line

    def _question(self) -> QWidget:
        theme = self.look.theme
        asked = QWidget()
        column = QVBoxLayout(asked)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.steps(3))
        column.addWidget(Text(self.look, "title", "student.confirm.title"))
        column.addWidget(Text(self.look, "body", "student.confirm.why", "slate"))
        flag = Icon(theme, "flag", "slate")
        wrong = Text(self.look, "body", "student.confirm.if_wrong", "slate")
        column.addLayout(beside(theme, flag, wrong, "body"))
        return centred(asked)
