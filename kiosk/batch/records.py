"""The table ``records.csv``, one line a photo, and who receives it in which columns.

Which columns, under which names, and how a photo's file is called is data
(``assets/receivers.toml``). The table is UTF-8 with a byte-order mark and ends its
lines with CR LF: that is what RFC 4180 says and what a spreadsheet on Windows,
where the office opens it, takes without asking; the hash is over the bytes, so
nothing may "correct" them. No cell can act as a formula.
"""

from __future__ import annotations

import csv
import io
import re
import string
import tomllib
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from kiosk import resources
from kiosk.store.handover import Approved

SCHOOL_SYSTEMS = "school-systems"
_FILE = "receivers.toml"
# The verifier holds these against the photos, so they keep their names for every receiver.
_FIXED = ("file", "photo_sha256", "photo_bytes", "simulated")
# What a spreadsheet takes for the start of a formula, at the start of a cell, after blanks, or
# after a sign at which a spreadsheet of another country would split the line.
_FORMULA = re.compile(r"(^\s*|;\s*)(?=[=+\-@'\uff1d\uff0b\uff0d\uff20])")


class BrokenReceivers(Exception):
    """``receivers.toml`` says something that cannot be; a fault of the product."""


@dataclass(frozen=True)
class Receiver:
    """What a batch looks like for those who receive it.

    Attributes:
        id: its name, which goes into the header.
        photo: template of a photo's file name.
        identity: the column that names the person.
        columns: name of the column -> field, in the order of the table.
    """

    id: str
    photo: str
    identity: str
    columns: Mapping[str, str]

    def file_name(self, photo: Approved) -> str:
        """Return the name of a photo's file inside the batch."""
        return self.photo.format(**_facts(photo))


def receiver(receiver_id: str = SCHOOL_SYSTEMS) -> Receiver:
    """Return a receiver of ``assets/receivers.toml``."""
    return parse(resources.read_text(_FILE))[receiver_id]


def parse(text: str) -> dict[str, Receiver]:
    """Return the receivers that a TOML text describes, by id.

    Raises:
        BrokenReceivers: naming the receiver and what is wrong.
    """
    return {name: _receiver(name, table) for name, table in tomllib.loads(text).items()}


def _receiver(name: str, table: Mapping[str, object]) -> Receiver:
    columns, identity, photo = table.get("columns"), table.get("identity"), table.get("photo")
    if set(table) != {"photo", "identity", "columns"} or not isinstance(columns, dict):
        raise BrokenReceivers(f"{name}: needs exactly photo, identity and columns")
    unknown = set(columns.values()) - set(FIELDS)
    moved = [column for column in _FIXED if columns.get(column) != column]
    if unknown or moved:
        raise BrokenReceivers(f"{name}: unknown fields {unknown}, columns to be kept {moved}")
    if not isinstance(identity, str) or identity not in columns:
        raise BrokenReceivers(f"{name}: identity must name a column")
    if not isinstance(photo, str) or not _holes(photo) or _holes(photo) - set(FIELDS[:2]):
        raise BrokenReceivers(f"{name}: photo must be named by submission or student_no")
    return Receiver(name, photo, identity, dict(columns))


def _holes(template: str) -> set[str]:
    return {hole for _, hole, _, _ in string.Formatter().parse(template) if hole is not None}


def records_bytes(who: Receiver, photos: Sequence[tuple[Approved, str]]) -> bytes:
    """Return the text of ``records.csv``.

    Args:
        who: the receiver.
        photos: each photo with its file name, in the order of the lines.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(who.columns)
    for photo, file_name in photos:
        facts = _facts(photo) | {"file": file_name}
        writer.writerow([inert(facts[field]) for field in who.columns.values()])
    return text.getvalue().encode("utf-8-sig")


def inert(cell: str) -> str:
    """Return a cell on one line that no spreadsheet takes for a formula.

    An apostrophe goes in front of what could begin one (and of an apostrophe, so
    that different cells stay different).
    """
    line = "".join(" " if unicodedata.category(c) in ("Cc", "Zl", "Zp") else c for c in cell)
    return _FORMULA.sub(r"\1'", line)


def moment(when: datetime) -> str:
    """Return a moment as a batch writes it: UTC, to the second, with a Z."""
    return when.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _facts(photo: Approved) -> dict[str, str]:
    return {
        "submission": photo.number,
        "student_no": photo.student_no,
        "file": photo.file_name or "",
        "photo_sha256": photo.sha256,
        "photo_bytes": str(photo.size_bytes),
        "taken_at": moment(photo.taken_at),
        "submitted_at": moment(photo.submitted_at),
        "approved_by": photo.approved_by,
        "approved_at": moment(photo.approved_at),
        "override_reason": photo.override_reason,
        "profile": photo.profile_id,
        "profile_sha256": photo.profile_sha256,
        "source": photo.source,
        "simulated": "true" if photo.simulated else "false",
    }


FIELDS = (
    "submission", "student_no", "file", "photo_sha256", "photo_bytes", "taken_at", "submitted_at",
    "approved_by", "approved_at", "override_reason", "profile", "profile_sha256", "source",
    "simulated",
)  # fmt: skip
