"""The figures of a season as people type them: one table of them, what is wrong, the text.

Each figure is a text, as it stands on the screen; an optional one that is not known is
empty. Pure: what the figures mean, ``kiosk.season`` knows, and what follows from them,
``kiosk.eligibility``.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Final, Literal

from kiosk.season import Season

Kind = Literal["name", "day", "year", "age", "address"]
Figures = Mapping[str, str]
"""Name of a figure -> as it was typed."""
Trouble = tuple[str, dict[str, str | int | float]]
"""Key of a sentence and its fields."""

LONGEST_NAME: Final = 20
_LONGEST_ADDRESS: Final = 250
_YEARS: Final = (2000, 2100)
_AGES: Final = (1, 10)
_NUMBER: Final = re.compile(r"[0-9]{1,4}")
_DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_ADDRESS: Final = re.compile(r"https?://[!-~]+")


@dataclass(frozen=True)
class Figure:
    """One figure.

    Attributes:
        name: as in the file, ``section.name``; its meaning is ``season.figure.NAME``.
        kind: what may be typed, ``season.rule.KIND``.
        optional: may be left empty.
        unit: names the unit, ``season.unit.UNIT``; "" for none.
    """

    name: str
    kind: Kind
    optional: bool = False
    unit: str = ""


GROUPS: Final[Mapping[str, tuple[Figure, ...]]] = MappingProxyType(
    {
        "season": (Figure("id", "name"), Figure("online.url", "address")),
        "collection": (
            Figure("collection.opens", "day", optional=True),
            Figure("collection.closes", "day", optional=True),
            Figure("make_up.opens", "day", optional=True),
            Figure("make_up.closes", "day", optional=True),
        ),
        "cohorts": (
            Figure("newest_cohort.master", "year"),
            Figure("newest_cohort.doctor", "year"),
            Figure("newest_cohort.doctor_direct", "year"),
        ),
        "code": (Figure("code.from", "day"), Figure("code.until", "day")),
        "photo": (
            Figure("photo_years.master", "age", unit="years"),
            Figure("photo_years.doctor", "age", unit="years"),
        ),
    }
)
"""Which figures stand together, in the order shown."""
FIGURES: Final = tuple(figure for group in GROUPS.values() for figure in group)
_PAIRS: Final = (
    ("collection.opens", "collection.closes"),
    (
        "make_up.opens",
        "make_up.closes",
    ),
    ("code.from", "code.until"),
)


def typed(season: Season) -> dict[str, str]:
    """Return the figures of a season as a person would type them."""
    values: dict[str, object] = {
        "id": season.id,
        "online.url": season.online_url,
        "collection.opens": season.opens,
        "collection.closes": season.closes,
        "make_up.opens": season.make_up_opens,
        "make_up.closes": season.make_up_closes,
        "code.from": season.code_from,
        "code.until": season.code_until,
        **{f"newest_cohort.{group}": year for group, year in season.cohorts.items()},
        **{f"photo_years.{level}": years for level, years in season.photo_years.items()},
    }
    said = {name: "" if value is None else str(value) for name, value in values.items()}
    return {figure.name: said[figure.name] for figure in FIGURES}


def tidy(given: Figures) -> dict[str, str]:
    """Return all figures without the blanks around them; what is missing is empty."""
    return {figure.name: given.get(figure.name, "").strip() for figure in FIGURES}


def troubles(given: Figures) -> dict[str, Trouble]:
    """Return what is wrong: name of a figure -> what to say beside it."""
    figures = tidy(given)
    found: dict[str, Trouble] = {}
    for figure in FIGURES:
        trouble = _trouble(figure, figures[figure.name])
        if trouble is not None:
            found[figure.name] = trouble
    for first, last in _PAIRS:
        if first in found or last in found:
            continue
        if figures[first] and figures[last] and figures[first] > figures[last]:
            found[last] = ("season.trouble.order", {"first": figures[first]})
        elif first.startswith("make_up") and bool(figures[first]) != bool(figures[last]):
            found[last if figures[first] else first] = ("season.trouble.both", {})
    return found


def to_toml(given: Figures) -> str:
    """Return the text of a season's file; the figures must be without trouble."""
    figures = tidy(given)
    lines = ["# Written by the staff window.", f"id = {_quoted(figures['id'])}"]
    section = ""
    for figure in sorted(FIGURES, key=lambda each: each.name):
        head, _, name = figure.name.partition(".")
        value = figures[figure.name]
        if not name or not value:
            continue
        if head != section:
            section = head
            lines += ["", f"[{section}]"]
        quoted = figure.kind in ("name", "address")
        lines.append(f"{name} = {_quoted(value) if quoted else value}")
    return "\n".join([*lines, ""])


def _trouble(figure: Figure, value: str) -> Trouble | None:
    if not value:
        return None if figure.optional else ("season.trouble.empty", {})
    if figure.kind in ("year", "age"):
        least, most = _YEARS if figure.kind == "year" else _AGES
        fits, fields = _is_number(value, least, most), {"least": least, "most": most}
        return None if fits else ("season.trouble.number", {**fields})
    if _FITS[figure.kind](value):
        return None
    return f"season.trouble.{figure.kind}", {"limit": LONGEST_NAME} if figure.kind == "name" else {}


def _is_number(value: str, least: int, most: int) -> bool:
    plain = _NUMBER.fullmatch(value) is not None and str(int(value)) == value
    return plain and least <= int(value) <= most


def _is_name(value: str) -> bool:
    return value.isprintable() and len(value) <= LONGEST_NAME


def _is_address(value: str) -> bool:
    return _ADDRESS.fullmatch(value) is not None and len(value) <= _LONGEST_ADDRESS


def _is_day(value: str) -> bool:
    if not _DAY.fullmatch(value):
        return False
    try:
        date.fromisoformat(value)
    except ValueError:
        return False
    return True


_FITS: Final[Mapping[Kind, Callable[[str], bool]]] = MappingProxyType(
    {"day": _is_day, "name": _is_name, "address": _is_address}
)


def _quoted(value: str) -> str:
    # A text of ours has no control character; JSON quotes the rest as TOML does.
    return json.dumps(value, ensure_ascii=False)
