"""The line that says what came of the last decision; it stays until the next one."""

from __future__ import annotations

from typing import Final, Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout

from kiosk.gui.voice import Look
from kiosk.gui.widgets.icon import Icon
from kiosk.gui.widgets.text import Text, Tone, restyle

State = Literal["quiet", "good", "doubt", "bad"]
Part = tuple[str, dict[str, str | int | float]]
"""A words key and its fields."""
_ICONS: Final = {
    "quiet": "info-circle",
    "good": "circle-check",
    "doubt": "info-circle",
    "bad": "alert-triangle",
}


class Notice(QFrame):
    """One line with an icon; empty it keeps its place, so that nothing jumps."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        theme = look.theme
        self._parts: tuple[Part, ...] = ()
        self._icon = Icon(theme, _ICONS["quiet"], size="icon_small")
        self.text = Text(look, "staff")
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.steps(2), theme.steps(0.5), theme.steps(2), theme.steps(0.5))
        row.setSpacing(theme.steps(1))
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.text, 1)
        self.setMinimumHeight(theme.steps(5))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        look.voice.changed.connect(self._retell)
        self.clear()

    def tell(self, state: State, *parts: Part) -> None:
        """Say these sentences, one after the other, in the colours of ``state``."""
        self.state, self._parts = state, parts
        tone: Tone = "ink" if state == "quiet" else state
        self._icon.show_icon(_ICONS[state], tone)
        self._icon.setVisible(bool(parts))
        self.text.set_tone(tone)
        self.setProperty("notice", state)
        restyle(self)
        self._retell()

    def clear(self) -> None:
        """Say nothing."""
        self.tell("quiet")

    def _retell(self) -> None:
        said = [self._look.voice.say(key, **fields) for key, fields in self._parts]
        self.text.show_data(" ".join(said))
