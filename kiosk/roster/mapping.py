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
    """The names that lists use: name -> field, and for some fields name -> value."""

    columns: Mapping[str, str]
    values: Mapping[str, Mapping[str, str]]
    ours: Mapping[str, str]


@cache
def names() -> Names:
    """Return the names of the file that ships with the product."""
    given = tomllib.loads(read_text("roster.toml"))
    values = {field: _turned(table) for field, table in given["values"].items()}
    ours = {field: found[0] for field, found in given["columns"].items()}
    return Names(_turned(given["columns"]), MappingProxyType(values), MappingProxyType(ours))


def plain(text: str) -> str:
    """Return a name without what does not matter: capitals, blanks, brackets, underscores."""
    wide = unicodedata.normalize("NFKC", text).casefold()
    return "".join(_BRACKETS.sub("", wide).replace("_", " ").split())


def match(headings: Sequence[str], file: str) -> Columns:
    """Return which column means what.

    Raises:
        BadInput: a column that is needed is missing, or two columns mean the same.
    """
    places: dict[str, int] = {}
    ignored = []
    for index, heading in enumerate(headings):
        field = names().columns.get(plain(heading))
        if field is None:
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
