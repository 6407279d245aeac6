"""The language that a window speaks at this moment, and the news that it changed."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from kiosk.gui.theme import Theme
from kiosk.words import Language, Words


class Voice(QObject):
    """The words of one window; every text on it follows when the language changes."""

    changed = Signal()

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words

    @property
    def words(self) -> Words:
        """The words in the present language."""
        return self._words

    @property
    def language(self) -> Language:
        """The present language."""
        return self._words.language

    def say(self, key: str, **fields: str | int | float) -> str:
        """Return a sentence in the present language."""
        return self._words.say(key, **fields)

    def say_plainly(self, key: str, **fields: str | int | float) -> str:
        """Return a sentence in the present language, without its measures."""
        return self._words.say_plainly(key, **fields)

    def switch(self, language: Language) -> None:
        """Speak another language from now on."""
        if language != self._words.language:
            self._words = Words(language)
            self.changed.emit()


@dataclass(frozen=True)
class Look:
    """What every widget gets: how it looks and how it speaks."""

    theme: Theme
    voice: Voice
