"""Every sentence that the product says, in Chinese and English, by key.

The sentences live in ``assets/words/*.toml``, both languages of a sentence side
by side so that neither can be forgotten. This module only looks them up: it
knows nothing of Qt, and it refuses a catalogue with a gap instead of filling it.
"""

from __future__ import annotations

import re
import string
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Literal, Protocol, get_args

from kiosk.errors import KioskError
from kiosk.resources import ASSETS

Language = Literal["zh", "en"]
LANGUAGES: tuple[Language, ...] = get_args(Language)


_MEASURES = re.compile(r"（[^（）]*\{[^（）]*）| ?\([^()]*\{[^()]*\)")


class BrokenCatalogue(Exception):
    """A sentence lacks a language, stands twice, or its placeholders differ."""


def placeholders(sentence: str) -> frozenset[str]:
    """Return the names of the fields that a sentence asks for."""
    return frozenset(name for _, name, _, _ in string.Formatter().parse(sentence) if name)


def parse(texts: Mapping[str, str]) -> dict[str, dict[str, str]]:
    """Return key -> language -> sentence from the texts of the catalogue's files.

    Raises:
        BrokenCatalogue: naming the file and the key.
    """
    sentences: dict[str, dict[str, str]] = {}
    for file_name, text in sorted(texts.items()):
        for key, entry in tomllib.loads(text).items():
            if key in sentences:
                raise BrokenCatalogue(f"{file_name}: {key} stands twice")
            if set(entry) != set(LANGUAGES):
                raise BrokenCatalogue(f"{file_name}: {key} needs exactly {', '.join(LANGUAGES)}")
            if len({placeholders(entry[language]) for language in LANGUAGES}) != 1:
                raise BrokenCatalogue(f"{file_name}: {key} has different placeholders by language")
            sentences[key] = entry
    return sentences


@cache
def _catalogue() -> dict[str, dict[str, str]]:
    folder = ASSETS / "words"
    return parse({path.name: path.read_text(encoding="utf-8") for path in folder.glob("*.toml")})


@cache
def keys() -> frozenset[str]:
    """Return every key of the catalogue."""
    return frozenset(_catalogue())


def filled(template: str, fields: Mapping[str, str | int | float]) -> str:
    """Return a sentence with its placeholders filled; raises KeyError for a missing field."""
    return template.format(**fields)


def without_measures(template: str) -> str:
    """Return a sentence without the brackets that hold its measures.

    Numbers are for staff; a student is told what to do. The catalogue therefore
    puts measures, and only these, into brackets of their own.
    """
    return _MEASURES.sub("", template)


class Speaker(Protocol):
    """Speaks a language: the words of a command, or the voice of a window."""

    @property
    def language(self) -> Language:
        """The language."""

    def say(self, key: str, **fields: str | int | float) -> str:
        """Return a sentence."""


@dataclass(frozen=True)
class Words:
    """The catalogue in one language."""

    language: Language

    def template(self, key: str) -> str:
        """Return the sentence of ``key`` with its placeholders in it; KeyError if unknown."""
        return _catalogue()[key][self.language]

    def say(self, key: str, **fields: str | int | float) -> str:
        """Return the sentence of ``key`` with its placeholders filled.

        Raises:
            KeyError: for an unknown key or a missing field; both are bugs.
        """
        return filled(self.template(key), fields)

    def explain(self, error: KioskError) -> str:
        """Return the sentence of an error."""
        return self.say(error.words_key, **error.fields)
