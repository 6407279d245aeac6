"""How moments and sizes are said in this room."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import datetime, tzinfo
from typing import Final

Zone = Callable[[], tzinfo | None]
"""Gives the booth's time zone: its day is the day that people read."""
Field = str | int | float
_MB: Final = 10**6
_SIGNS: Final = re.compile(r"([/\\_])")


def moment(at: datetime, zone: Zone) -> str:
    """Return a moment as people at the booth read it."""
    return f"{at.astimezone(zone()):%Y-%m-%d %H:%M}"


def breakable(fields: Mapping[str, Field]) -> dict[str, Field]:
    """Return the fields of a sentence with paths that may be broken behind each folder."""
    return {
        name: _SIGNS.sub("\\1\u200b", value) if isinstance(value, str) else value
        for name, value in fields.items()
    }


def megabytes(size_bytes: int | None) -> str:
    """Return a size in MB; a dash where it is not known."""
    return "–" if size_bytes is None else f"{size_bytes / _MB:,.1f} MB"
