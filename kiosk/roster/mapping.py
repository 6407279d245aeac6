"""Which column of a list means what, by the names in ``assets/roster.toml``."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Final

from kiosk.errors import BadInput
from kiosk.resources import read_text

REQUIRED: Final = ("student_no", "name", "identity_no")
_BRACKETS: Final = re.compile(r"\([^()]*\)")


@dataclass(frozen=True)
class Columns:
    """What was made of the headings.

    Attributes:
        places: field -> index of its column.
        headings: field -> its heading in the file.
        ignored: headings that mean nothing to us.
        width: how many columns the headings make.
    """

    places: Mapping[str, int]
    headings: Mapping[str, str]
    ignored: tuple[str, ...]
    width: int


@dataclass(frozen=True)
class Names:
    """The names that lists use.

    Attributes:
        columns: name -> field.
        values: of some fields, name -> value.
        ours: field -> the name that our sentences use.
        spoken: of those fields, the (name, value) that our sentences use, in order.
    """

    columns: Mapping[str, str]
    values: Mapping[str, Mapping[str, str]]
    ours: Mapping[str, str]
    spoken: Mapping[str, Sequence[tuple[str, str]]]


@cache
def names() -> Names:
    """Return the names of the file that ships with the product."""
    given = tomllib.loads(read_text("roster.toml"))
    values = {field: _turned(table) for field, table in given["values"].items()}
    ours = {field: found[0] for field, found in given["columns"].items()}
    spoken = {
        field: [(said[0], meaning) for meaning, said in table.items()]
        for field, table in given["values"].items()
    }
    return Names(_turned(given["columns"]), values, ours, spoken)


def plain(text: str) -> str:
    """Return a name without what does not matter: capitals, blanks, brackets, underscores."""
    wide = unicodedata.normalize("NFKC", text).casefold()
    return "".join(_BRACKETS.sub("", wide).replace("_", " ").split())


def match(headings: Sequence[str], file: str, chosen: Mapping[str, str] | None = None) -> Columns:
    """Return which column means what.

    Args:
        headings: of the list.
        file: the file's name, for the sentence of an error.
        chosen: heading -> field as the staff said; an empty field leaves the column out. What
            was said goes before what the names would mean.

    Raises:
        BadInput: a column that is needed is missing, or two columns mean the same.
    """
    said = {plain(heading): field for heading, field in (chosen or {}).items()}
    places: dict[str, int] = {}
    ignored = []
    for index, heading in enumerate(headings):
        field = _meaning(plain(heading), said)
        if not field:
            ignored += [heading] if heading else []
        elif field in places:
            raise BadInput(
                "roster.column_twice", file=file, first=headings[places[field]], second=heading
            )
        else:
            places[field] = index
    missing = [names().ours[field] for field in REQUIRED if field not in places]
    if missing:
        raise BadInput("roster.column_missing", file=file, columns=", ".join(missing))
    found = {field: headings[index] for field, index in places.items()}
    return Columns(MappingProxyType(places), MappingProxyType(found), tuple(ignored), len(headings))


def guessed(headings: Sequence[str], chosen: Mapping[str, str] | None = None) -> dict[str, str]:
    """Return field -> heading as a screen proposes it; what two columns claim is left open.

    Args:
        headings: of the list.
        chosen: heading -> field as the staff said of such a list before.
    """
    said = {plain(heading): field for heading, field in (chosen or {}).items()}
    claims: dict[str, list[str]] = {}
    for heading in filter(None, headings):
        field = _meaning(plain(heading), said)
        if field:
            claims.setdefault(field, []).append(heading)
    return {field: found[0] for field, found in claims.items() if len(found) == 1}


def said_of(headings: Sequence[str], fields: Mapping[str, str]) -> dict[str, str]:
    """Return the heading -> field that must be said for just these columns to be read.

    Args:
        headings: of the list.
        fields: field -> heading as a person chose it on the screen.
    """
    wanted = {heading: field for field, heading in fields.items()}
    every = {heading: wanted.get(heading, "") for heading in headings if heading}
    known = names().columns
    return {name: field for name, field in every.items() if known.get(plain(name), "") != field}


def parse_choice(given: Sequence[str], headings: Sequence[str], file: str) -> dict[str, str]:
    """Return heading -> field of what somebody said, such as ``学员编号=学号``.

    Args:
        given: each a heading of the list, ``=``, and a name of the column; none to leave it out.
        headings: of the list.
        file: the file's name, for the sentence of an error.

    Raises:
        BadInput: the list has no such column, or nothing is called so; or one meaning for two.
    """
    known = {plain(heading): heading for heading in headings}
    chosen: dict[str, str] = {}
    for entry in given:
        heading, is_pair, name = entry.rpartition("=")
        if plain(heading) not in known or not is_pair:
            listed = ", ".join(filter(None, headings))
            raise BadInput("roster.map_no_column", file=file, said=_short(entry), known=listed)
        field = names().columns.get(plain(name), "")
        if name.strip() and not field:
            listed = ", ".join(names().ours.values())
            raise BadInput("roster.map_unknown", said=_short(name), known=listed)
        chosen[known[plain(heading)]] = field
    return chosen


def _meaning(heading: str, said: Mapping[str, str]) -> str | None:
    """Return the field of a column; one that was said of another column is not guessed again."""
    if heading in said:
        return said[heading]
    field = names().columns.get(heading)
    return None if field in said.values() else field


def _short(text: str, length: int = 40) -> str:
    return text if len(text) <= length else f"{text[:length]}…"


def _turned(table: Mapping[str, Sequence[str]]) -> Mapping[str, str]:
    """Return name -> meaning of meaning -> names.

    Raises:
        ValueError: one name has two meanings; a fault of the product.
    """
    turned: dict[str, str] = {}
    for meaning, said in table.items():
        for name in {plain(each) for each in said}:
            if name in turned:
                raise ValueError(f"{name} means both {turned[name]} and {meaning}")
            turned[name] = meaning
    return MappingProxyType(turned)
