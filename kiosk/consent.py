"""The words a student agrees to, and the record that they did.

The statements stand in ``assets/consent.toml``, their sentences among the words.
The hash is over all that the student could read, in both languages, so that a
record says exactly what was agreed to. What is done with a consent is not known here.
"""

from __future__ import annotations

import hashlib
import json
import tomllib
from dataclasses import dataclass
from datetime import datetime

from kiosk.resources import read_text
from kiosk.words import LANGUAGES, Language, Words


class BrokenConsent(Exception):
    """``consent.toml`` says something that cannot be; a fault of the product."""


@dataclass(frozen=True)
class ConsentText:
    """What is agreed to; every sentence by its words key.

    Attributes:
        version: changes with the meaning.
        statements: the short statements: (name of the icon, words key).
        sha256: over version, and all sentences in both languages.
        ticks: the two things that are agreed to, each on its own.
        whole: the paragraphs of the whole text.
    """

    version: str
    statements: tuple[tuple[str, str], ...]
    sha256: str
    ticks: tuple[str, ...]
    whole: tuple[str, ...]


@dataclass(frozen=True)
class Consent:
    """That somebody agreed: to which text, in which language, when (aware)."""

    version: str
    sha256: str
    language: Language
    given_at: datetime


def load_consent() -> ConsentText:
    """Return the text that a student is asked to agree to."""
    return parse(read_text("consent.toml"))


def parse(text: str) -> ConsentText:
    """Return the consent that a TOML text describes.

    Raises:
        BrokenConsent: something is missing, unknown or of the wrong kind.
        KeyError: a sentence is missing.
    """
    given = tomllib.loads(text)
    if set(given) != {"version", "statements", "ticks", "whole"}:
        raise BrokenConsent("needs exactly version, statements, ticks and whole")
    if any(set(entry) != {"icon", "says"} for entry in given["statements"]):
        raise BrokenConsent("a statement needs exactly icon and says")
    statements = tuple((entry["icon"], _key(entry["says"])) for entry in given["statements"])
    ticks = tuple(_key(name) for name in given["ticks"])
    whole = tuple(_key(name) for name in given["whole"])
    said = [key for _, key in statements] + [*ticks, *whole]
    return ConsentText(given["version"], statements, _hash(given["version"], said), ticks, whole)


def give(text: ConsentText, language: Language, now: datetime) -> Consent:
    """Return the record that the text was agreed to now."""
    return Consent(text.version, text.sha256, language, now)


def _key(name: str) -> str:
    return f"consent.{name}"


def _hash(version: str, said: list[str]) -> str:
    sentences = [[Words(language).say(key) for key in said] for language in LANGUAGES]
    covered = json.dumps([version, *sentences], ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(covered.encode("utf-8")).hexdigest()
