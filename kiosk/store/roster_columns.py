"""What the staff said that the columns of a list mean, remembered by the list's headings."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import datetime

from kiosk.store import text
from kiosk.store.open import Store


def find(store: Store, headings: Sequence[str]) -> dict[str, str]:
    """Return heading -> field as it was said of a list with these headings; empty if never."""
    rows = store.rows("SELECT fields FROM roster_columns WHERE headings = ?", [_spelt(headings)])
    found: dict[str, str] = json.loads(rows[0]["fields"]) if rows else {}
    return found


def put(
    store: Store,
    headings: Sequence[str],
    fields: Mapping[str, str],
    *,
    who: str,
    now: datetime,
) -> None:
    """Remember heading -> field for lists with these headings; only inside ``Store.writing``."""
    store.change(
        "INSERT INTO roster_columns (headings, fields, noted_by, noted_at) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (headings) DO UPDATE SET fields = excluded.fields,"
        " noted_by = excluded.noted_by, noted_at = excluded.noted_at",
        [_spelt(headings), text.canonical(dict(fields)), who, text.from_moment(now)],
    )


def _spelt(headings: Sequence[str]) -> str:
    """Return the key of a list: the same headings in another order are the same list."""
    return text.canonical(sorted(headings))
