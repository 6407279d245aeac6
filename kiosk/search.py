"""Finds students as people look for them: by number, name, pinyin, initials, and how far they are.

A word of digits is looked for anywhere in a number, Chinese anywhere in a name, and letters at
the beginning of a number, a name, a given name or its initials; several words narrow it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from kiosk.spelling import MARK, folded, is_chinese
from kiosk.store import finding
from kiosk.store.finding import Wanted
from kiosk.store.open import Store
from kiosk.store.progress import Progress, Stage

PAGE: Final = 100
_MOST_WORDS: Final = 6
_LONGEST_WORD: Final = 40


@dataclass(frozen=True)
class Query:
    """Who is looked for.

    Attributes:
        text: as typed; empty for everyone.
        department: None for any, empty for those of none.
        stage: how far they have come; None for any.
        waits_for_code: only those with a photo and no collection code.
    """

    text: str = ""
    department: str | None = None
    stage: Stage | None = None
    waits_for_code: bool = False


@dataclass(frozen=True)
class Found:
    """One page of an answer.

    Attributes:
        total: how many were found in all.
        first: which of them (from 0) the page begins with.
        people: those of the page, by student number.
    """

    total: int
    first: int
    people: tuple[Progress, ...]


def find(store: Store, query: Query, first: int = 0, size: int = PAGE) -> Found:
    """Return a page of the students that are looked for."""
    wanted = understood(query)
    with store.reading():
        total = finding.count(store, wanted)
        people = finding.page(store, wanted, first, size)
    return Found(total, first, tuple(people))


def page(store: Store, query: Query, found: Found, first: int, size: int = PAGE) -> Found:
    """Return another page of an answer, without counting again."""
    people = finding.page(store, understood(query), first, size)
    return replace(found, first=first, people=tuple(people))


def understood(query: Query) -> Wanted:
    """Return what a query means to the store."""
    words = folded(query.text).replace("'", "").replace("’", "").split()
    needles = tuple(_needle(word[:_LONGEST_WORD]) for word in words[:_MOST_WORDS])
    return Wanted(needles, query.department, query.stage, query.waits_for_code)


def _needle(word: str) -> str:
    anywhere = is_chinese(word) or any(sign.isdigit() for sign in word)
    return word if anywhere else MARK + word
