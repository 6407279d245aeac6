"""Who receives batches, and what a batch looks like for each of them: data, strictly read.

Two receivers come with the product (``assets/receivers.toml``); further ones are
files in the data folder. What a receiver may learn is part of its data and is
upheld here, once, for the table and for the names of the files: one that may not
know who somebody is cannot even be written with a column that says so.
"""

from __future__ import annotations

import re
import string
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field as made_by
from pathlib import Path
from typing import Any, Final

from kiosk import resources
from kiosk.batch.standalone import plain
from kiosk.errors import BadInput, EnvironmentFailed
from kiosk.store.batches import SCHOOL_SYSTEMS

FOLDER: Final = "receivers"
CODE: Final = "collection_code"
_FILE: Final = "receivers.toml"
_ID: Final = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,18}[a-z0-9])?")
_KEYS: Final = frozenset({"photo", "identity", "personal", "overrides", "limit_mb", "columns"})
_COLUMN_KEYS: Final = frozenset({"field", "length", "values"})
_SHOWN: Final = 160

FIELDS: Final = (
    "submission", "student_no", "name", "identity_no", "department", "major", "level",
    "graduates_on", "collection_code", "file", "photo_sha256", "photo_bytes", "taken_at",
    "submitted_at", "approved_by", "approved_at", "override_reason", "override_by",
    "override_confirmed_by", "eligibility", "eligibility_reason", "eligibility_by", "profile",
    "profile_sha256", "source", "simulated",
)  # fmt: skip
NAMING: Final = frozenset(
    {"student_no", "submission", "photo_sha256", "department", "major", "level"}
)
"""What a photo's file may be named by."""
_TELLING_APART: Final = frozenset({"student_no", "submission", "photo_sha256"})
_OVERRIDES: Final = frozenset(
    {"override_reason", "override_by", "override_confirmed_by", "eligibility", "eligibility_reason",
     "eligibility_by"}
)  # fmt: skip
_NOT_PERSONAL: Final = frozenset(
    {"collection_code", "file", "photo_sha256", "photo_bytes", "taken_at", "submitted_at",
     "approved_at", "profile", "profile_sha256", "simulated"}
)  # fmt: skip
# The verifier holds these against the photos, so they keep their names for every receiver.
_FIXED: Final = ("file", "photo_sha256", "photo_bytes", "simulated")


class BrokenReceivers(Exception):
    """A text describes a receiver that cannot be; the message names it and what is wrong."""


@dataclass(frozen=True)
class Column:
    """One column of the table.

    Attributes:
        field: what stands in it.
        length: the most it holds, a Chinese character counting two; 0 for any length.
        values: what is written for a value of the field; others are written as they are.
    """

    field: str
    length: int = 0
    values: Mapping[str, str] = made_by(default_factory=dict)


@dataclass(frozen=True)
class Receiver:
    """What a batch looks like for those who receive it.

    Attributes:
        id: its name, which goes into the header.
        photo: template of a photo's file name.
        identity: the column that names the person.
        personal: whether the batch may say who somebody is.
        overrides: whether it tells what was let through, why and by whom.
        limit_mb: the most the photos of one batch may weigh together; 0 for no limit.
        columns: by name, in the order of the table.
    """

    id: str
    photo: str
    identity: str
    personal: bool
    overrides: bool
    limit_mb: int
    columns: Mapping[str, Column]

    @property
    def needs_code(self) -> bool:
        """Whether nobody can be handed over who has no collection code."""
        return self.columns[self.identity].field == CODE


def receiver(receiver_id: str = SCHOOL_SYSTEMS, data: Path | None = None) -> Receiver:
    """Return a receiver by its name.

    Args:
        receiver_id: its name.
        data: the data folder, which may know more of them; None for those of the product.

    Raises:
        BadInput: nobody of that name is known, or a file of receivers is wrong.
        EnvironmentFailed: a file of receivers cannot be read.
    """
    known = receivers(data)
    if receiver_id not in known:
        names = ", ".join(known)
        raise BadInput("batch.no_receiver", name=plain(receiver_id)[:_SHOWN], names=names)
    return known[receiver_id]


def receivers(data: Path | None = None) -> dict[str, Receiver]:
    """Return every receiver by its name, the product's first; raises as ``receiver`` does."""
    known = parse(resources.read_text(_FILE))
    files = sorted((data / FOLDER).glob("*.toml")) if data is not None else []
    for file in files:
        try:
            added = parse(file.read_text(encoding="utf-8-sig"))
            if set(added) != {file.stem}:
                raise BrokenReceivers(f"needs exactly one table, [{file.stem}]")
            if file.stem in known:
                raise BrokenReceivers(f"{file.stem} comes with the product, take another name")
        except OSError as error:
            raise EnvironmentFailed("batch.receiver_unreadable", file=str(file)) from error
        except (BrokenReceivers, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
            reason = plain(str(error))[:_SHOWN]
            raise BadInput("batch.bad_receiver", file=str(file), reason=reason) from error
        known |= added
    return known


def parse(text: str) -> dict[str, Receiver]:
    """Return the receivers that a TOML text describes, by name.

    Raises:
        BrokenReceivers: naming the receiver and what is wrong.
        tomllib.TOMLDecodeError: it is no TOML.
    """
    return {name: _receiver(name, table) for name, table in tomllib.loads(text).items()}


def _receiver(name: str, table: object) -> Receiver:
    if not _ID.fullmatch(name):
        raise BrokenReceivers(f"{name}: a name is of small letters, digits and hyphens")
    if not isinstance(table, dict) or set(table) != _KEYS:
        raise BrokenReceivers(f"{name}: needs exactly {', '.join(sorted(_KEYS))}")
    kinds = {"photo": str, "identity": str, "personal": bool, "overrides": bool, "limit_mb": int}
    wrong = [key for key, kind in kinds.items() if type(table[key]) is not kind]
    if wrong or not isinstance(table["columns"], dict) or table["limit_mb"] < 0:
        raise BrokenReceivers(f"{name}: {', '.join(wrong) or 'columns, limit_mb'} is not as needed")
    columns = {title: _column(name, title, told) for title, told in table["columns"].items()}
    made = Receiver(name, **{key: table[key] for key in kinds}, columns=columns)
    _demand_names(made)
    _demand_discretion(made)
    return made


def _column(name: str, title: str, told: object) -> Column:
    entry: dict[str, Any] = {"field": told} if isinstance(told, str) else {}
    entry = entry or (dict(told) if isinstance(told, dict) else {})
    length, values = entry.get("length", 0), entry.get("values", {})
    good = (
        set(entry) <= _COLUMN_KEYS
        and entry.get("field") in FIELDS
        and type(length) is int
        and length >= 0
        and isinstance(values, dict)
        and all(isinstance(value, str) for value in values.values())
    )
    if not good or not title.isprintable():
        raise BrokenReceivers(f"{name}: column {title} needs a known field")
    return Column(entry["field"], length, values)


def _demand_names(made: Receiver) -> None:
    moved = [each for each in _FIXED if made.columns.get(each) != Column(each)]
    if moved:
        raise BrokenReceivers(f"{made.id}: columns {moved} must be as they are")
    if made.identity not in made.columns:
        raise BrokenReceivers(f"{made.id}: identity must name a column")
    holes = holes_of(made.photo)
    if not holes & _TELLING_APART or holes - NAMING:
        raise BrokenReceivers(f"{made.id}: photo must be named by {sorted(_TELLING_APART)}")


def _demand_discretion(made: Receiver) -> None:
    """Refuse a receiver that would be told more than it says of itself that it may be."""
    told = {column.field for column in made.columns.values()}
    if not made.overrides and told & _OVERRIDES:
        raise BrokenReceivers(f"{made.id}: overrides = false, but {sorted(told & _OVERRIDES)}")
    personal = (told | holes_of(made.photo)) - _NOT_PERSONAL
    if not made.personal and personal:
        raise BrokenReceivers(f"{made.id}: personal = false, but {sorted(personal)}")


def holes_of(template: str) -> set[str]:
    """Return the fields that a template has holes for; a broken one has an unknown hole."""
    try:
        parts = list(string.Formatter().parse(template))
    except ValueError:
        return {template}
    return {
        hole if not (spec or conversion) else template
        for _, hole, spec, conversion in parts
        if hole is not None
    }
