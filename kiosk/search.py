"""Finds students as people look for them: by number, name, pinyin, initials, and how far they are.

A word of digits is looked for anywhere in a number, Chinese anywhere in a name, and letters at
the beginning of a number, a name, a given name or its initials; several words narrow it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from kiosk.admission import TRIES
from kiosk.spelling import MARK, folded, is_chinese
from kiosk.store import finding
from kiosk.store.finding import Line, Order, State, Wanted
from kiosk.store.open import Store
from kiosk.store.students import Level

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
        level: None for any.
        held: only those whose number is held because they did not prove who they are.
        listed: only those whom a list names, as the report counts them.
        reason: only those whose last photo was sent back for this coded reason; "" for any.
        graduates: only those who are expected to graduate from a day to a day; None for any.
    """

    text: str = ""
    department: str | None = None
    stage: State | None = None
    waits_for_code: bool = False
    level: Level | None = None
    held: bool = False
    listed: bool = False
    reason: str = ""
    graduates: tuple[date, date] | None = None


@dataclass(frozen=True)
class Found:
    """One page of an answer.

    Attributes:
        total: how many were found in all.
        first: which of them (from 0) the page begins with.
        people: those of the page.
    """

    total: int
    first: int
    people: tuple[Line, ...]


def find(store: Store, query: Query, first: int = 0, size: int = PAGE) -> Found:
    """Return a page of the students that are looked for, by number."""
    with store.reading():
        found = numbers_of(store, query)
        people = lines_of(store, found[first : first + size])
    return Found(len(found), first, people)


def numbers_of(
    store: Store, query: Query, order: Order = "number", *, descending: bool = False
) -> tuple[str, ...]:
    """Return the numbers of everyone who is looked for, in order: the whole answer.

    Whoever shows it page by page takes the lines of some of them (``lines_of``), and the same
    person never stands on two pages, whatever happens in between.
    """
    return finding.numbers(store, understood(query), order, descending=descending)


def lines_of(store: Store, student_nos: Sequence[str]) -> tuple[Line, ...]:
    """Return how far some students have come, in the order given."""
    return tuple(finding.lines(store, student_nos))


def understood(query: Query) -> Wanted:
    """Return what a query means to the store."""
    words = folded(query.text).replace("'", "").replace("’", "").split()
    return Wanted(
        needles=tuple(_needle(word[:_LONGEST_WORD]) for word in words[:_MOST_WORDS]),
        department=query.department,
        state=query.stage,
        waits_for_code=query.waits_for_code,
        level=query.level,
        wrong_proofs=TRIES if query.held else 0,
        listed=query.listed,
        reason=query.reason,
        graduates=query.graduates,
    )


def _needle(word: str) -> str:
    anywhere = is_chinese(word) or any(sign.isdigit() for sign in word)
    return word if anywhere else MARK + word
