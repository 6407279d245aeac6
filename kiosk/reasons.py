"""Why a photo is sent back: the codes a reviewer chooses from, and the words for each.

The codes live in ``assets/reasons.toml``. This module only reads them, strictly;
what follows from a code is decided elsewhere.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from kiosk.resources import read_text
from kiosk.words import LANGUAGES, Language


class BrokenReasons(Exception):
    """The file of reasons lacks something or has too much; names the code."""


@dataclass(frozen=True)
class Reason:
    """One reason.

    Attributes:
        code: such as ``RJ-G1``.
        sentences: language -> what the student reads.
        rules: ids of the rules that measure the same thing.
    """

    code: str
    sentences: Mapping[Language, str]
    rules: tuple[str, ...]


def parse(text: str) -> dict[str, Reason]:
    """Return code -> reason, in the order of the file.

    Raises:
        BrokenReasons: naming the code that lacks a field or has an unknown one.
    """
    reasons = {}
    for code, entry in tomllib.loads(text).items():
        if set(entry) != {*LANGUAGES, "rules"}:
            raise BrokenReasons(f"{code} needs exactly {', '.join(LANGUAGES)} and rules")
        sentences = MappingProxyType({language: entry[language] for language in LANGUAGES})
        reasons[code] = Reason(code, sentences, tuple(entry["rules"]))
    return reasons


@cache
def all_reasons() -> Mapping[str, Reason]:
    """Return every reason by its code, in the order in which a reviewer sees them."""
    return MappingProxyType(parse(read_text("reasons.toml")))
