"""The language that a window speaks at this moment, and the news that it changed.

The sentences come from the catalogues of Qt Linguist in ``assets/i18n``, which
``tools/linguist.py`` makes of the words.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTranslator, Signal

from kiosk.gui.theme import Theme
from kiosk.resources import ASSETS
from kiosk.words import Language, Words, filled, without_measures


class Voice(QObject):
    """The words of one window; every text on it follows when the language changes.

    Each voice has a translator of its own, so that two windows may speak two languages.
    """

    changed = Signal()

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = words.language
        self._translator = _translator(words.language)

    @property
    def language(self) -> Language:
        """The present language."""
        return self._language

    def say(self, key: str, **fields: str | int | float) -> str:
        """Return a sentence in the present language.

        Raises:
            KeyError: for an unknown key or a missing field; both are bugs.
        """
        return filled(self._template(key), fields)

    def say_plainly(self, key: str, **fields: str | int | float) -> str:
        """Return a sentence in the present language, without its measures."""
        return filled(without_measures(self._template(key)), fields)

    def switch(self, language: Language) -> None:
        """Speak another language from now on."""
        if language != self._language:
            self._language = language
            self._translator = _translator(language)
            self.changed.emit()

    def _template(self, key: str) -> str:
        template = self._translator.translate("", key)
        if not template:
            raise KeyError(key)
        return template


def _translator(language: Language) -> QTranslator:
    translator = QTranslator()
    catalogue = ASSETS / "i18n" / f"kiosk_{language}.qm"
    if not translator.load(str(catalogue)):
        raise FileNotFoundError(catalogue)
    return translator


@dataclass(frozen=True)
class Look:
    """What every widget gets: how it looks and how it speaks."""

    theme: Theme
    voice: Voice
