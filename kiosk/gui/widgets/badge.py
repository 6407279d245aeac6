"""A badge: a state in one or two words, with its icon, never by colour alone."""

from __future__ import annotations

from typing import Final, Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout

from kiosk.gui.voice import Look
from kiosk.gui.widgets.icon import Icon
from kiosk.gui.widgets.text import Role, Text

State = Literal["good", "doubt", "bad", "plain", "accent"]
ICONS: Final = {
    "good": "circle-check",
    "doubt": "alert-triangle",
    "bad": "circle-x",
    "plain": "circle-minus",
    "accent": "info-circle",
}


class Badge(QFrame):
    """A state with its icon, its word and its colours."""

    def __init__(
        self, look: Look, state: State, key: str | None = None, role: Role = "small"
    ) -> None:
        super().__init__()
        theme = look.theme
        self._theme = theme
        self._icon = Icon(theme, ICONS[state], size="icon_small")
        self.text = Text(look, role).one_line()
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.steps(1.5), theme.steps(1), theme.steps(2), theme.steps(1))
        row.setSpacing(theme.steps(1))
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.text, 1)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._wear(state)
        if key is not None:
            self.text.tell(key)

    def set_state(self, state: State) -> None:
        """Show another state; the word is told apart, by ``text``."""
        # A style sheet costs more than all the rest of a line, also where it stays the same.
        if state != self.state:
            self._wear(state)

    def _wear(self, state: State) -> None:
        self.state = state
        front = "slate" if state == "plain" else state
        ground = "paper" if state == "plain" else f"{state}_soft"
        colours = self._theme.colours
        radius = self._theme.px("corner")
        self.setStyleSheet(
            f"Badge {{ background: {colours[ground]}; border-radius: {radius}px; }}"
            f" QLabel {{ color: {colours[front]}; font-weight: {self._theme.weights['strong']}; }}"
        )
        self._icon.show_icon(ICONS[state], front)
