"""How moments and sizes are said in the tables of this room."""

from __future__ import annotations

from datetime import datetime, tzinfo
from typing import Final

_MB: Final = 10**6


def moment(at: datetime, zone: tzinfo | None = None) -> str:
    """Return a moment in a time zone, the computer's own where none is given."""
    return f"{at.astimezone(zone):%Y-%m-%d %H:%M}"


def megabytes(size_bytes: int | None) -> str:
    """Return a size in MB; a dash where it is not known."""
    return "–" if size_bytes is None else f"{size_bytes / _MB:,.1f} MB"
