"""How moments and sizes are said in this room."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, tzinfo
from typing import Final

Zone = Callable[[], tzinfo | None]
"""Gives the booth's time zone: its day is the day that people read."""
_MB: Final = 10**6


def moment(at: datetime, zone: Zone) -> str:
    """Return a moment as people at the booth read it."""
    return f"{at.astimezone(zone()):%Y-%m-%d %H:%M}"


def megabytes(size_bytes: int | None) -> str:
    """Return a size in MB; a dash where it is not known."""
    return "–" if size_bytes is None else f"{size_bytes / _MB:,.1f} MB"
