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

import re
import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Final

from chinese_calendar import constants  # type: ignore[import-untyped] # ships no types

from kiosk.errors import BadInput, EnvironmentFailed
from kiosk.working_days import Calendar

FILE_NAME: Final = "holidays.toml"
_LISTS: Final = ("off", "on")
_UNTIL: Final = "known_until"
_DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_BETWEEN: Final[Sequence[Sequence[str]]] = ((), ("",), ("-", "–", "—", "~", "至", "to", ".."))
"""What may stand beside no, one and two days of a line."""
_LONGEST_REST: Final = 100
"""Days; a longer stretch is a slip of the hand."""


@dataclass(frozen=True)
class OwnDays:
    """What the staff say.

    Attributes:
        off: days on which nobody works.
        on: Saturdays and Sundays on which everybody works.
        known_until: how far these days are complete; None says nothing of it.
    """

    off: frozenset[date] = frozenset()
    on: frozenset[date] = frozenset()
    known_until: date | None = None

    @property
    def spelt(self) -> dict[str, object]:
        """Plain values, for the trail."""
        until = None if self.known_until is None else self.known_until.isoformat()
        off, on = (sorted(day.isoformat() for day in days) for days in (self.off, self.on))
        return {"off": off, "on": on, "known_until": until}


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
    own = load_own(folder) if folder else OwnDays()
    return added(announced(), own)


def load_own(folder: Path) -> OwnDays:
    """Return what the staff of a booth say; as ``load_calendar``."""
    path = folder / FILE_NAME
    if not path.exists():
        return OwnDays()
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadInput("holidays.not_toml", file=str(path)) from error
    except OSError as error:
        raise EnvironmentFailed("holidays.unreadable", file=str(path)) from error
    return parse_own(text, str(path))


def added(known: Calendar, own: OwnDays) -> Calendar:
    """Return a table with what the staff add to it."""
    until = own.known_until or known.known_until
    return Calendar((known.off | own.off) - own.on, (known.on | own.on) - own.off, until)


def parse(text: str, file: str, known: Calendar) -> Calendar:
    """Return a table with what a TOML text adds to it.

    Args:
        text: TOML.
        file: the file's name, for the sentence of an error.
        known: the table before.

    Raises:
        BadInput: naming the file, and the entry that is wrong.
    """
    return added(known, parse_own(text, file))


def parse_own(text: str, file: str) -> OwnDays:
    """Return what a TOML text of the staff says; as ``parse``."""
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
    until = given.get(_UNTIL)
    if until is not None and type(until) is not date:
        raise BadInput("holidays.bad", file=file, name=_UNTIL)
    return OwnDays(off, on, until)


def to_toml(own: OwnDays) -> str:
    """Return the text that ``parse_own`` makes these days of."""
    lines = ["# Written by the staff window."]
    for name, days in zip(_LISTS, (own.off, own.on), strict=True):
        lines += [f"{name} = [", *(f"    {day.isoformat()}," for day in sorted(days)), "]"]
    if own.known_until is not None:
        lines.append(f"{_UNTIL} = {own.known_until.isoformat()}")
    return "\n".join([*lines, ""])


class NotDays(Exception):
    """A text names something that is no day.

    Attributes:
        line: the line, as it was typed.
    """

    def __init__(self, line: str) -> None:
        self.line = line
        super().__init__(line)


def days_of(text: str) -> frozenset[date]:
    """Return the days that a person typed: a day a line, or the first and last of some.

    Raises:
        NotDays: naming the line.
    """
    days: set[date] = set()
    for line in text.splitlines():
        named = _DAY.findall(line)
        rest = _DAY.sub("", line).strip()
        if not named and not rest:
            continue
        if (
            not 0 < len(named) <= 2
            or rest not in _BETWEEN[len(named)]
            or not all(map(_is_day, named))
        ):
            raise NotDays(line.strip())
        first, last = (date.fromisoformat(each) for each in (named[0], named[-1]))
        if not 0 <= (last - first).days <= _LONGEST_REST:
            raise NotDays(line.strip())
        days.update(first + timedelta(days=each) for each in range((last - first).days + 1))
    return frozenset(days)


def typed(days: Iterable[date]) -> str:
    """Return days as a person would type them, those that follow on each other in one line."""
    lines = []
    for first, last in stretches(days):
        lines.append(f"{first}" if first == last else f"{first} - {last}")
    return "\n".join(lines)


def stretches(days: Iterable[date]) -> list[tuple[date, date]]:
    """Return the first and the last day of each run of days."""
    found: list[tuple[date, date]] = []
    for day in sorted(days):
        if found and (day - found[-1][1]).days == 1:
            found[-1] = (found[-1][0], day)
        else:
            found.append((day, day))
    return found


def _is_day(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def _days(given: object, name: str, file: str) -> frozenset[date]:
    # Compared exactly: a moment is a day to Python, and not what is asked for.
    if not isinstance(given, list) or any(type(day) is not date for day in given):
        raise BadInput("holidays.bad", file=file, name=name)
    return frozenset(given)
