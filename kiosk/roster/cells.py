"""What one cell of a list says, or what is wrong with it.

Each reader takes a text without blanks around it, never an empty one, and returns
the value; a ``Wrong`` carries the key of the sentence that says why it cannot.
"""

from __future__ import annotations

import calendar
import re
import unicodedata
from datetime import date
from functools import lru_cache
from operator import mul
from typing import Final

from kiosk.roster.mapping import names, plain

LONGEST_NAME: Final = 40
LONGEST_TEXT: Final = 80
_LONGEST_IDENTITY: Final = 30
_YEARS: Final = range(1950, 2101)
_MOST_YEARS: Final = 10
_SHOWN: Final = 24  # not-profile: characters of a cell that a sentence quotes
_IN_NAMES: Final = frozenset(" ·•.-'’()（）")
_DAY: Final = re.compile(r"(\d{4})(?:[-/.年]?(\d{1,2})(?:[-/.月]?(\d{1,2})日?)?月?)?年?")
_SCIENTIFIC: Final = re.compile(r"\d(\.\d+)?[Ee]\+?\d+")
_RESIDENT: Final = re.compile(r"[0-9]{17}[0-9X]")
_OTHER_DOCUMENT: Final = re.compile(r"[A-Z0-9][A-Z0-9()/-]*")
_OLD_RESIDENT: Final = re.compile(r"\d{15}")
# GB 11643-1999 (ISO 7064, MOD 11-2).
_WEIGHTS: Final = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_SUM_OF_WEIGHTS: Final = sum(_WEIGHTS)
_CODE_OF_ZERO: Final = ord("0")
_CHECK_SIGNS: Final = "10X98765432"
_TERM_BEGINS_MONTH: Final = 9


class Wrong(Exception):
    """A cell says something that cannot be; key and fields of the sentence."""

    def __init__(self, words_key: str, **fields: str | int) -> None:
        self.words_key = words_key
        self.fields = fields
        super().__init__(words_key)


def quoted(text: str) -> str:
    """Return a cell as a sentence quotes it: short, and on one line."""
    line = "".join(" " if unicodedata.category(sign)[0] == "C" else sign for sign in text)
    return line if len(line) <= _SHOWN else f"{line[:_SHOWN]}…"


def student_no(text: str) -> str:
    """Return a student number, before it is held against the booth's rules."""
    refuse_scientific(text)
    return text if text.isascii() else unicodedata.normalize("NFKC", text)


def name(text: str) -> str:
    """Return a person's name with single blanks."""
    said = " ".join(text.split())
    if len(said) > LONGEST_NAME:
        raise Wrong("roster.fault.too_long", limit=LONGEST_NAME)
    if said.isalpha():
        return said
    if not all(_is_letter(sign) or sign in _IN_NAMES for sign in said) or not _is_letter(said[0]):
        raise Wrong("roster.fault.name", value=quoted(said))
    return said


@lru_cache(maxsize=1 << 13)
def _is_letter(sign: str) -> bool:
    return unicodedata.category(sign)[0] in "LM" or sign == "〇"


@lru_cache(maxsize=1 << 12)  # as for days: the same few departments
def words(text: str) -> str:
    """Return a text of any words, such as a department."""
    said = " ".join(text.split())
    if len(said) > LONGEST_TEXT:
        raise Wrong("roster.fault.too_long", limit=LONGEST_TEXT)
    if any(unicodedata.category(sign)[0] == "C" for sign in said):
        raise Wrong("roster.fault.strange", value=quoted(said))
    return said


def identity_no(text: str) -> str:
    """Return the number of an identity document; a resident's is held against its check digit."""
    if _RESIDENT.fullmatch(text):
        _check_resident(text)
        return text
    refuse_scientific(text)
    number = "".join(unicodedata.normalize("NFKC", text).split()).upper()
    if _RESIDENT.fullmatch(number):
        _check_resident(number)
    elif (
        len(number) < 6
        or len(number) > _LONGEST_IDENTITY
        or not _OTHER_DOCUMENT.fullmatch(number)
        or _OLD_RESIDENT.fullmatch(number)
        or (number.isdigit() and len(number) > 15)
    ):
        raise Wrong("roster.fault.identity", value=_hidden(number))
    return number


def _check_resident(number: str) -> None:
    if not _is_day(number[6:14]):
        raise Wrong("roster.fault.identity_birth", value=_hidden(number))
    # By the codes of the digits, which is half as long as by the digits.
    total = sum(map(mul, number[:-1].encode(), _WEIGHTS)) - _CODE_OF_ZERO * _SUM_OF_WEIGHTS
    if _CHECK_SIGNS[total % len(_CHECK_SIGNS)] != number[-1]:
        raise Wrong("roster.fault.identity_check", value=_hidden(number))


@lru_cache(maxsize=1 << 15)  # people of one list are born in a few decades
def _is_day(digits: str) -> bool:
    try:
        date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    except ValueError:
        return False
    return True


def _hidden(number: str) -> str:
    """Return an identity number for a sentence, which may end in a log: the end only."""
    return f"*{quoted(number)[-4:]}"


@lru_cache(maxsize=1 << 10)
def choice(field: str, text: str) -> str:
    """Return the value that a word of the list stands for."""
    value = names().values[field].get(plain(text))
    if value is None:
        raise Wrong(f"roster.fault.{field}", value=quoted(text))
    return value


def truth(text: str) -> bool:
    """Return yes or no."""
    return choice("truth", text) == "yes"


@lru_cache(maxsize=1024)  # a long list names the same few days again and again
def day(text: str, *, is_end: bool) -> date:
    """Return a day, of which the list may give the month, or for a beginning the year, only.

    Args:
        text: such as 20230901, 2023-9-1, 2023/09, 2023年9月, 2023.
        is_end: a month stands for its last day, not its first, and a year alone for nothing.
    """
    refuse_scientific(text)
    found = _DAY.fullmatch("".join(unicodedata.normalize("NFKC", text).split()))
    if found is None or (is_end and found[2] is None) or int(found[1]) not in _YEARS:
        raise Wrong("roster.fault.day", value=quoted(text))
    year, month = int(found[1]), int(found[2] or _TERM_BEGINS_MONTH)
    try:
        last = calendar.monthrange(year, month)[1]
        return date(year, month, int(found[3] or (last if is_end else 1)))
    except ValueError as error:
        raise Wrong("roster.fault.day", value=quoted(text)) from error


@lru_cache(maxsize=1 << 8)
def years(text: str) -> float:
    """Return a number of years, such as 3 or 2.5年."""
    said = unicodedata.normalize("NFKC", text).removesuffix("年").strip()
    if not re.fullmatch(r"\d{1,2}(\.\d)?", said) or not 0 < float(said) <= _MOST_YEARS:
        raise Wrong("roster.fault.years", value=quoted(text))
    return float(said)


def refuse_scientific(text: str) -> None:
    """Refuse a number that a spreadsheet has rounded, such as 4.40301E+17."""
    if _SCIENTIFIC.fullmatch(text):
        raise Wrong("roster.fault.scientific", value=quoted(text))
