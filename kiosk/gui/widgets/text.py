"""Texts on a screen: a sentence of the catalogue, or data such as a number."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from kiosk.gui.voice import Look

Role = Literal[
    "display", "title", "large", "large_strong", "body", "body_strong",
    "small", "staff", "staff_strong",
]  # fmt: skip
Tone = Literal["ink", "slate", "accent", "white", "good", "doubt", "bad"]


class Text(QLabel):
    """A text that follows the language.

    Long texts break into lines within the width they are given; ``one_line``
    keeps a text on one line and asks for the width that takes.
    """

    def __init__(self, look: Look, role: Role, key: str | None = None, tone: Tone = "ink") -> None:
        """Make a text; without a key it is empty until it is told what to say."""
        super().__init__()
        self._voice = look.voice
        self._key: str | None = None
        self._fields: dict[str, str | int | float] = {}
        self._plain = False
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setProperty("role", role)
        self.setProperty("tone", tone)
        look.voice.changed.connect(self._retell)
        if key is not None:
            self.tell(key)

    def one_line(self) -> Text:
        """Never break the text; returns itself, to be used while building."""
        self.setWordWrap(False)
        return self

    def centred(self) -> Text:
        """Centre the text; returns itself, to be used while building."""
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return self

    def without_measures(self) -> Text:
        """Leave measures out of what is said; returns itself, to be used while building."""
        self._plain = True
        return self

    def tell(self, key: str, **fields: str | int | float) -> None:
        """Say a sentence of the catalogue, now and after each change of language."""
        self._key, self._fields = key, fields
        self._retell()

    def show_data(self, text: str) -> None:
        """Show data that is the same in every language: a number, a name."""
        self._key = None
        self.setText(text)

    def set_tone(self, tone: Tone) -> None:
        """Say it in another colour."""
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            restyle(self)

    def _retell(self) -> None:
        if self._key is not None:
            say = self._voice.say_plainly if self._plain else self._voice.say
            self.setText(say(self._key, **self._fields))


def restyle(widget: QWidget) -> None:
    """Let the style sheet look at a widget's properties again."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
