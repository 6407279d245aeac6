"""How people type a name: its sounds in Latin letters, whole and by initials.

A character may sound in several ways (单 as shan or dan), and nobody knows which of them a
person goes by; so all are kept, up to a sensible number, and each of them finds the person.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from itertools import islice, product
from typing import Final

MARK: Final = "\n"
"""Stands before each key, so that the beginning of a key can be looked for."""
_MOST_SPELLINGS: Final = 8
_FIRST_HAN: Final = "\u3007"


def keys(student_no: str, name: str | None) -> str:
    """Return all that a person may be looked up by, each key behind a mark.

    The keys are the number and the name as they are, and of the name every tail of its
    syllables (so that the given name finds too) and its initials; small letters throughout.
    """
    number = MARK + student_no.casefold()
    return number + _keys_of(name) if name else number


@lru_cache(maxsize=1 << 16)  # a long list has few given names, many times
def _keys_of(name: str) -> str:
    plain = folded(name)
    found = (plain.replace(" ", ""), *_spelt(plain))
    return "".join(MARK + key for key in dict.fromkeys(found))


def folded(text: str) -> str:
    """Return a text as keys spell it: full-width signs as plain ones, small letters."""
    return unicodedata.normalize("NFKC", text).casefold()


def is_chinese(text: str) -> bool:
    """Return whether a text holds anything but the letters and digits of a keyboard."""
    return any(sign >= _FIRST_HAN for sign in text)


def _spelt(name: str) -> tuple[str, ...]:
    syllables: list[tuple[str, ...]] = []
    for word in (name,) if name.isalnum() else _words(name):
        syllables += [sounds(sign) for sign in word] if is_chinese(word) else [(word,)]
    found: list[str] = []
    # The surname varies first: it is there that people are called by a rare sound.
    for turned in islice(product(*reversed(syllables)), _MOST_SPELLINGS):
        spelling = turned[::-1]
        tails, initials = _tails(spelling[1:])
        for first in spelling[:1]:
            found += (first + tails[0] if tails else first, *tails)
            initials = first[0] + initials
        found.append(initials)
    return tuple(dict.fromkeys(found))


@lru_cache(maxsize=1 << 15)  # surnames go with the same given names again and again
def _tails(syllables: tuple[str, ...]) -> tuple[tuple[str, ...], str]:
    """Return every tail of the syllables, the longest first, and their initials."""
    tails = tuple("".join(syllables[start:]) for start in range(len(syllables)))
    return tails, "".join([syllable[0] for syllable in syllables])


def _words(name: str) -> list[str]:
    signs = (sign if sign.isalnum() else " " for sign in name.replace("'", "").replace("’", ""))
    return "".join(signs).split()


@lru_cache(maxsize=1 << 13)
def sounds(sign: str) -> tuple[str, ...]:
    """Return the sounds of a character without tones, the commonest first; ü as v, u and yu."""
    # Half a second of dictionaries, which only those wait for who import or search.
    from pypinyin import Style, pinyin  # noqa: PLC0415

    read = pinyin(sign, style=Style.NORMAL, heteronym=True)[0]
    spelt = [each.replace("v", vowel) for each in read for vowel in ("v", "u", "yu")]
    return tuple(dict.fromkeys(spelt))
