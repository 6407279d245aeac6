"""The figures of a season of collecting photos, from one file that the staff edit.

A booth whose data folder has a ``season.toml`` goes by that one, any other by the
file that ships with the product. Both are read strictly: a figure that is missing,
unknown or impossible is named. What follows from the figures is decided elsewhere.
"""

from __future__ import annotations

import calendar
import hashlib
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from math import floor
from pathlib import Path
from types import MappingProxyType

from kiosk.errors import BadInput, EnvironmentFailed
from kiosk.resources import ASSETS

FILE_NAME = "season.toml"
GROUPS = ("master", "doctor", "doctor_direct")
LEVELS = ("master", "doctor")
_MONTHS = 12
_SHAPE: Mapping[str, tuple[str, ...]] = {
    "newest_cohort": GROUPS,
    "code": ("from", "until"),
    "collection": ("opens", "closes"),
    "make_up": ("opens", "closes"),
    "photo_years": LEVELS,
    "online": ("url",),
}
_OPTIONAL = {"opens", "closes"}


@dataclass(frozen=True)
class Season:
    """A season's figures.

    Attributes:
        id: its name.
        sha256: of the file, so that a decision can say what it went by.
        cohorts: group of students -> the newest year of enrolment that takes part.
        code_from: first day of expected graduation for which CHSI gives out a code.
        code_until: the last such day.
        opens: first day of the online collection; None while it is not known.
        closes: its last day; None while it is not known.
        photo_years: level -> how old a photo may be on the day it is used.
        online_url: where the online way begins.
        make_up_opens: first day on which those who missed the collection are photographed here;
            None if on any day.
        make_up_closes: the last such day; known if the first one is.
    """

    id: str
    sha256: str
    cohorts: Mapping[str, int]
    code_from: date
    code_until: date
    opens: date | None
    closes: date | None
    photo_years: Mapping[str, int]
    online_url: str
    make_up_opens: date | None = None
    make_up_closes: date | None = None


def later(day: date, years: float) -> date:
    """Return the day so many years later, to the month; 29 February becomes the 28th."""
    months = day.year * _MONTHS + day.month - 1 + floor(years * _MONTHS + 0.5)
    year, month = months // _MONTHS, months % _MONTHS + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def load_season(folder: Path | None = None) -> Season:
    """Return the season of a data folder, or the one that ships with the product.

    Raises:
        BadInput: the file says something that cannot be.
        EnvironmentFailed: the file is there and cannot be read.
    """
    path = folder / FILE_NAME if folder else None
    if path is None or not path.exists():
        path = ASSETS / FILE_NAME
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadInput("season.not_toml", file=str(path)) from error
    except OSError as error:
        raise EnvironmentFailed("season.unreadable", file=str(path)) from error
    return parse(text, str(path))


def parse(text: str, file: str) -> Season:
    """Return the season that a TOML text describes.

    Args:
        text: TOML.
        file: the file's name, for the sentence of an error.

    Raises:
        BadInput: naming the file and the figure.
    """
    try:
        given = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise BadInput("season.not_toml", file=file) from error
    figures = _Figures(given, file)
    season = Season(
        id=figures.text("id"),
        sha256=hashlib.sha256(text.encode("utf-8")).hexdigest(),
        cohorts=figures.numbers("newest_cohort"),
        code_from=figures.day("code", "from"),
        code_until=figures.day("code", "until"),
        opens=figures.day_or_none("collection", "opens"),
        closes=figures.day_or_none("collection", "closes"),
        photo_years=figures.numbers("photo_years"),
        online_url=figures.text("online", "url"),
        make_up_opens=figures.day_or_none("make_up", "opens"),
        make_up_closes=figures.day_or_none("make_up", "closes"),
    )
    figures.in_order("code", season.code_from, season.code_until)
    if season.opens and season.closes:
        figures.in_order("collection", season.opens, season.closes)
    if season.make_up_opens or season.make_up_closes:
        figures.in_order(
            "make_up", figures.day("make_up", "opens"), figures.day("make_up", "closes")
        )
    return season


class _Figures:
    """Hands out what a file says, and names what is wrong with it."""

    def __init__(self, given: Mapping[str, object], file: str) -> None:
        self._file = file
        self._found: dict[str, object] = {}
        for name, value in given.items():
            if name == "id":
                self._found[name] = value
            elif name not in _SHAPE or not isinstance(value, dict):
                raise self._wrong(name)
            else:
                self._take(name, value)

    def _take(self, section: str, table: Mapping[str, object]) -> None:
        for name, value in table.items():
            if name not in _SHAPE[section]:
                raise self._wrong(f"{section}.{name}")
            self._found[f"{section}.{name}"] = value

    def _wrong(self, name: str) -> BadInput:
        return BadInput("season.bad", file=self._file, name=name[:40])

    def text(self, *name: str) -> str:
        value = self._found.get(".".join(name))
        if not isinstance(value, str) or not value.strip():
            raise self._wrong(".".join(name))
        return value

    def numbers(self, section: str) -> Mapping[str, int]:
        numbers = {}
        for name in _SHAPE[section]:
            value = self._found.get(f"{section}.{name}")
            if type(value) is not int or value <= 0:
                raise self._wrong(f"{section}.{name}")
            numbers[name] = value
        return MappingProxyType(numbers)

    def day(self, section: str, name: str) -> date:
        value = self._found.get(f"{section}.{name}")
        # Compared exactly: a moment is a day to Python, and not what is asked for.
        if type(value) is not date:
            raise self._wrong(f"{section}.{name}")
        return value

    def day_or_none(self, section: str, name: str) -> date | None:
        return self.day(section, name) if f"{section}.{name}" in self._found else None

    def in_order(self, section: str, first: date, last: date) -> None:
        if first > last:
            raise self._wrong(section)
