"""How moments and JSON are written into a row, so that one value has one spelling.

Moments are UTC with microseconds and a Z, so that the order of the texts is the
order of the moments. JSON is canonical (sorted keys, no spaces, no NaN), so that
it can be hashed.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime

_MOMENT = "%Y-%m-%dT%H:%M:%S.%fZ"


def from_moment(moment: datetime) -> str:
    """Return the text of an aware moment.

    Raises:
        ValueError: for a moment without a time zone, which would be a guess.
    """
    if moment.tzinfo is None:
        raise ValueError("a moment needs its time zone")
    return moment.astimezone(UTC).strftime(_MOMENT)


def to_moment(text: str) -> datetime:
    """Return the UTC moment of a text that ``from_moment`` wrote."""
    return datetime.fromisoformat(text)


def canonical(value: object) -> str:
    """Return the one JSON text of a value.

    Raises:
        ValueError: for a number that is not finite.
        TypeError: for a value that JSON does not know.
    """
    return json.dumps(
        value, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False
    )
