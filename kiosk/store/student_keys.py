"""The keys by which students are found, one line a student: worked out when a list comes in.

It knows nothing of queries; those are in ``kiosk.store.finding``.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from kiosk.spelling import keys
from kiosk.store.open import Store

_PUT: Final = (
    "INSERT INTO student_keys (student_no, keys) VALUES (?, ?)"
    " ON CONFLICT (student_no) DO UPDATE SET keys = excluded.keys"
)


def put(store: Store, people: Iterable[tuple[str, str]]) -> None:
    """Keep the keys of people, as (student number, keys); only inside ``Store.writing``."""
    store.change_many(_PUT, people)


def ensure(store: Store, student_no: str) -> None:
    """Let a student be found by the number and nothing else; only inside ``Store.writing``."""
    put(store, [(student_no, keys(student_no, None))])
