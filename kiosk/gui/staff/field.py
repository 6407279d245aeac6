"""A line to write in."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from kiosk.gui.voice import Look


class Field(QLineEdit):
    """A line to write in, with a hint that follows the language."""

    def __init__(self, look: Look, hint: str) -> None:
        super().__init__()
        self._voice = look.voice
        self._hint = hint
        look.voice.changed.connect(self._retell)
        self._retell()

    def _retell(self) -> None:
        self.setPlaceholderText(self._voice.say(self._hint))
        self.setAccessibleName(self._voice.say(self._hint))
