"""The text of a profile as frozen values, read strictly.

A profile is data: what a standard asks, each number once with its unit and its
clause. This module turns the text into values and refuses whatever it does not
know, so that a misspelt key can never pass unseen. It reads no disk: the caller
hands the text in, and hands the profile on to whoever needs a number.
"""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Literal, TypeVar, get_args

Origin = Literal["standard", "ours"]
Scalar = int | float | str


class ProfileError(Exception):
    """The profile's text is wrong; the message names the entry and what is wrong."""


@dataclass(frozen=True)
class Equal:
    """The value must be this one; a tuple is compared element by element."""

    value: Scalar | tuple[Scalar, ...]


@dataclass(frozen=True)
class OneOf:
    """The value must be one of these."""

    values: tuple[Scalar, ...]


@dataclass(frozen=True)
class AtLeast:
    """The value must not be under ``low``; ``comfort`` beyond it is a margin of 1."""

    low: float
    comfort: float


@dataclass(frozen=True)
class AtMost:
    """The value must not be over ``high``; ``comfort`` below it is a margin of 1."""

    high: float
    comfort: float


@dataclass(frozen=True)
class Between:
    """The value must lie in ``low`` to ``high``; ``comfort`` inside is a margin of 1."""

    low: float
    high: float
    comfort: float

    @property
    def middle(self) -> float:
        """The value farthest from both limits."""
        return (self.low + self.high) / 2


@dataclass(frozen=True)
class Judged:
    """The standard asks for a quality without a number: a person looks."""


Limit = Equal | OneOf | AtLeast | AtMost | Between | Judged

_KINDS: Mapping[str, type[Limit]] = MappingProxyType(
    {
        "equal": Equal,
        "one_of": OneOf,
        "at_least": AtLeast,
        "at_most": AtMost,
        "between": Between,
        "judged": Judged,
    }
)
LimitT = TypeVar("LimitT", Equal, OneOf, AtLeast, AtMost, Between, Judged)
_INFINITY = float("inf")
_WHITE = 255
_COMMON = ("kind", "unit", "clause", "origin", "codes")


@dataclass(frozen=True)
class Requirement:
    """What the profile asks of one rule."""

    id: str
    limit: Limit
    unit: str
    clause: str
    origin: Origin
    codes: tuple[str, ...]


@dataclass(frozen=True)
class Background:
    """A permitted reference colour of the backdrop: sRGB, 0 to 255."""

    name: str
    rgb: tuple[int, int, int]
    clause: str


@dataclass(frozen=True)
class Figure:
    """A figure that no rule measures; ``low`` = ``high`` where it is one value."""

    low: float
    high: float
    unit: str
    clause: str


@dataclass(frozen=True)
class Profile:
    """A standard, as asked of one finished photo.

    Attributes:
        id: name of the profile, which is also its file's name.
        sha256: of the text that it was read from, recorded with every photo.
        rules: by rule id, in the order of the text.
    """

    id: str
    sha256: str
    title: Mapping[str, str]
    source: str
    rules: Mapping[str, Requirement]
    backgrounds: Mapping[str, Background]
    framing: Mapping[str, Figure]
    scene: Mapping[str, Figure]

    def limit(self, rule_id: str, kind: type[LimitT]) -> LimitT:
        """Return the limit of ``rule_id``, which must be of the asked kind.

        Raises:
            ProfileError: if the profile has no such rule or another kind of limit.
        """
        requirement = self.rules.get(rule_id)
        if requirement is None or not isinstance(requirement.limit, kind):
            raise ProfileError(f"{self.id}: {rule_id} needs a limit of kind {kind.__name__}")
        return requirement.limit

    @property
    def photo_size(self) -> tuple[int, int]:
        """Width and height of the finished photo, in pixels."""
        value = self.limit("file.size_px", Equal).value
        if not (isinstance(value, tuple) and len(value) == 2):
            raise ProfileError(f"{self.id}: file.size_px needs a width and a height")
        return int(value[0]), int(value[1])


def _entry(where: str, table: object, required: tuple[str, ...]) -> Mapping[str, Any]:
    """Check that ``table`` has exactly the keys asked for."""
    if not isinstance(table, dict):
        raise ProfileError(f"{where}: a table is needed")
    missing = [key for key in required if key not in table]
    unknown = [key for key in table if key not in required]
    if missing or unknown:
        raise ProfileError(
            f"{where}: missing {missing or 'nothing'}, unknown {unknown or 'nothing'}"
        )
    for key in ("unit", "clause"):
        if key in required and not (isinstance(table[key], str) and table[key].strip()):
            raise ProfileError(f"{where}: {key} must say something")
    return table


def _number(where: str, value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise ProfileError(f"{where}: {value!r} is no number")
    return value


def _limit(where: str, table: Mapping[str, Any]) -> Limit:
    kind = _KINDS[table["kind"]]
    if issubclass(kind, Judged):
        return Judged()
    if issubclass(kind, Equal):
        value = table["value"]
        return Equal(tuple(value) if isinstance(value, list) else value)
    if issubclass(kind, OneOf):
        if not isinstance(table["values"], list) or not table["values"]:
            raise ProfileError(f"{where}: values must name at least one")
        return OneOf(tuple(table["values"]))
    return _numeric_limit(where, kind, table)


def _numeric_limit(
    where: str, kind: type[AtLeast | AtMost | Between], table: Mapping[str, Any]
) -> Limit:
    numbers = {key: _number(f"{where}.{key}", table[key]) for key in kind.__dataclass_fields__}
    if numbers["comfort"] <= 0:
        raise ProfileError(f"{where}: comfort must be above zero")
    if numbers.get("low", -_INFINITY) >= numbers.get("high", _INFINITY):
        raise ProfileError(f"{where}: low is not below high")
    return kind(**numbers)


def _requirement(rule_id: str, table: object) -> Requirement:
    where = f'rules."{rule_id}"'
    kind = str(table.get("kind")) if isinstance(table, dict) else ""
    if kind not in _KINDS:
        raise ProfileError(f"{where}: kind must be one of {', '.join(_KINDS)}")
    entry = _entry(where, table, (*_COMMON, *_KINDS[kind].__dataclass_fields__))
    if entry["origin"] not in get_args(Origin):
        raise ProfileError(f"{where}: origin must be one of {', '.join(get_args(Origin))}")
    codes = tuple(entry["codes"])
    if not all(isinstance(code, str) for code in codes):
        raise ProfileError(f"{where}: codes are texts")
    return Requirement(
        rule_id, _limit(where, entry), entry["unit"], entry["clause"], entry["origin"], codes
    )


def _background(name: str, table: object) -> Background:
    where = f"backgrounds.{name}"
    entry = _entry(where, table, ("rgb", "clause"))
    rgb = entry["rgb"]
    if not (isinstance(rgb, list) and len(rgb) == 3 and all(0 <= c <= _WHITE for c in rgb)):
        raise ProfileError(f"{where}: rgb must be three numbers from 0 to {_WHITE}")
    return Background(name, (rgb[0], rgb[1], rgb[2]), entry["clause"])


def _figure(where: str, table: object) -> Figure:
    one_value = isinstance(table, dict) and "value" in table
    entry = _entry(
        where, table, (*(("value",) if one_value else ("low", "high")), "unit", "clause")
    )
    low = _number(where, entry["value"] if one_value else entry["low"])
    high = _number(where, entry["value"] if one_value else entry["high"])
    if low > high:
        raise ProfileError(f"{where}: low is above high")
    return Figure(low, high, entry["unit"], entry["clause"])


def _figures(section: str, tables: Mapping[str, Any]) -> Mapping[str, Figure]:
    return MappingProxyType(
        {name: _figure(f"{section}.{name}", table) for name, table in tables.items()}
    )


def parse(text: str) -> Profile:
    """Return the profile that ``text`` (TOML) describes.

    Raises:
        ProfileError: naming the entry that is missing, unknown or impossible.
    """
    try:
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ProfileError(f"not TOML: {error}") from error
    _entry("profile", tables, ("id", "title", "source", "rules", "backgrounds", "framing", "scene"))
    rules = {rule_id: _requirement(rule_id, table) for rule_id, table in tables["rules"].items()}
    backgrounds = {name: _background(name, table) for name, table in tables["backgrounds"].items()}
    return Profile(
        id=tables["id"],
        sha256=hashlib.sha256(text.encode()).hexdigest(),
        title=MappingProxyType(tables["title"]),
        source=tables["source"],
        rules=MappingProxyType(rules),
        backgrounds=MappingProxyType(backgrounds),
        framing=_figures("framing", tables["framing"]),
        scene=_figures("scene", tables["scene"]),
    )
