"""The table of days off and on: the State Council's, as a library has it, and what the staff add.

The library knows the years that the State Council has spoken of, up to the last that was
announced when it was released; later years have weekends only, until the library is renewed
or the staff write the days into ``holidays.toml`` in the data folder:

    off = [2027-01-01, 2027-02-05]   # days on which nobody works
    on  = [2027-02-20]               # Saturdays and Sundays on which everybody works
    known_until = 2027-12-31         # how far these days are complete; may be left out

What the staff say goes before what the library says.
"""

from __future__ import annotations

import tomllib
from datetime import date
from functools import cache
from pathlib import Path
from typing import Final

from chinese_calendar import constants  # type: ignore[import-untyped] # ships no types

from kiosk.errors import BadInput, EnvironmentFailed
from kiosk.working_days import Calendar

FILE_NAME: Final = "holidays.toml"
_LISTS: Final = ("off", "on")
_UNTIL: Final = "known_until"


@cache
def announced() -> Calendar:
    """Return the table of the library."""
    off = frozenset(constants.holidays) | frozenset(constants.in_lieu_days)
    on = frozenset(constants.workdays)
    last = max(day.year for day in off)
    return Calendar(off, on, date(last, 12, 31))


def load_calendar(folder: Path | None = None) -> Calendar:
    """Return the table of a booth, with what its staff added.

    Raises:
        BadInput: the file of the staff says something that cannot be.
        EnvironmentFailed: the file is there and cannot be read.
    """
    path = folder / FILE_NAME if folder else None
    if path is None or not path.exists():
        return announced()
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadInput("holidays.not_toml", file=str(path)) from error
    except OSError as error:
        raise EnvironmentFailed("holidays.unreadable", file=str(path)) from error
    return parse(text, str(path), announced())


def parse(text: str, file: str, known: Calendar) -> Calendar:
    """Return a table with what a TOML text adds to it.

    Args:
        text: TOML.
        file: the file's name, for the sentence of an error.
        known: the table before.

    Raises:
        BadInput: naming the file, and the entry that is wrong.
    """
    try:
        given = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, ValueError) as error:
        raise BadInput("holidays.not_toml", file=file) from error
    for name in given:
        if name not in (*_LISTS, _UNTIL):
            raise BadInput("holidays.bad", file=file, name=name[:40])
    off, on = (_days(given.get(name, []), name, file) for name in _LISTS)
    if off & on:
        raise BadInput("holidays.bad", file=file, name=min(off & on).isoformat())
    until = given.get(_UNTIL, known.known_until)
    if until is not None and type(until) is not date:
        raise BadInput("holidays.bad", file=file, name=_UNTIL)
    return Calendar((known.off | off) - on, (known.on | on) - off, until)


def _days(given: object, name: str, file: str) -> frozenset[date]:
    # Compared exactly: a moment is a day to Python, and not what is asked for.
    if not isinstance(given, list) or any(type(day) is not date for day in given):
        raise BadInput("holidays.bad", file=file, name=name)
    return frozenset(given)
