"""The panes of a room as a row of names, the present one marked."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kiosk.gui.voice import Look
from kiosk.gui.widgets.buttons import Button
from kiosk.gui.widgets.text import restyle


class Tabs(QWidget):
    """Panes, one at a time. Alt with a digit goes to each.

    Signals:
        turned: the key of the pane that came to the front.
    """

    turned = Signal(str)

    def __init__(self, look: Look, panes: Mapping[str, QWidget], room: str = "house") -> None:
        """Make the names from ``staff.ROOM.pane.KEY``, the first pane in front."""
        super().__init__()
        theme = look.theme
        self.panes = dict(panes)
        self.buttons: dict[str, Button] = {}
        self.stack = QStackedWidget()
        row = QHBoxLayout()
        row.setSpacing(theme.steps(1))
        for key, pane in self.panes.items():
            button = Button(look, "quiet", f"staff.{room}.pane.{key}").dense()
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, key=key: self.turn_to(key))
            self.buttons[key] = button
            row.addWidget(button)
            self.stack.addWidget(pane)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px("gap"))
        column.addLayout(row)
        column.addWidget(self.stack, 1)
        self._mark(next(iter(self.panes)))

    @property
    def present(self) -> str:
        """The key of the pane in front."""
        return next(key for key, pane in self.panes.items() if pane is self.stack.currentWidget())

    def turn_to(self, key: str) -> None:
        """Bring a pane to the front."""
        self.stack.setCurrentWidget(self.panes[key])
        self._mark(key)
        self.turned.emit(key)

    def _mark(self, key: str) -> None:
        for each, button in self.buttons.items():
            button.setChecked(each == key)
            button.setProperty("present", "true" if each == key else "false")
            restyle(button)
