"""The table ``records.csv``, one line a photo, and the names of the photos' files.

Which columns, under which names, and how a photo's file is called is data
(``kiosk.batch.receivers``). The table is UTF-8 with a byte-order mark and ends its
lines with CR LF: that is what RFC 4180 says and what a spreadsheet on Windows,
where the office opens it, takes without asking; the hash is over the bytes, so
nothing may "correct" them. No cell can act as a formula.
"""

from __future__ import annotations

import csv
import io
import re
import unicodedata
from collections.abc import Sequence
from datetime import UTC, datetime

from kiosk.batch.receivers import Column, Receiver, holes_of
from kiosk.errors import AnswerIsNo
from kiosk.store.handover import Approved

# What a spreadsheet takes for the start of a formula, at the start of a cell, after blanks, or
# after a sign at which a spreadsheet of another country would split the line.
_FORMULA = re.compile(r"(^\s*|;\s*)(?=[=+\-@'\uff1d\uff0b\uff0d\uff20])")
_SIGNS = re.compile("[=+\\-@'\uff1d\uff0b\uff0d\uff20]")
# What a roster may say and a file name may not hold; a slash would make a folder of its own.
_NOT_IN_NAMES = re.compile(r'[<>"|?*:/\\\s]+')
_NOTHING = "_"
_CONTROL = ("Cc", "Zl", "Zp")


def file_name(who: Receiver, photo: Approved) -> str:
    """Return the name of a photo's file inside a batch, its folders in front of it."""
    facts = _facts(photo, "")
    parts = {hole: _NOT_IN_NAMES.sub(_NOTHING, facts[hole]) for hole in holes_of(who.photo)}
    return who.photo.format(**{hole: part or _NOTHING for hole, part in parts.items()})


def records_bytes(who: Receiver, photos: Sequence[tuple[Approved, str]]) -> bytes:
    """Return the text of ``records.csv``.

    Args:
        who: the receiver.
        photos: each photo with its file name, in the order of the lines.

    Raises:
        AnswerIsNo: a cell is longer than the receiver's column, naming photo and column.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(who.columns)
    for photo, name in photos:
        facts = _facts(photo, name)
        writer.writerow(
            [_cell(photo, title, column, facts) for title, column in who.columns.items()]
        )
    return text.getvalue().encode("utf-8-sig")


def inert(cell: str) -> str:
    """Return a cell on one line that no spreadsheet takes for a formula.

    An apostrophe goes in front of what could begin one (and of an apostrophe, so
    that different cells stay different).
    """
    if cell.isalnum() or not cell:
        return cell
    if not cell.isprintable():
        cell = "".join(" " if unicodedata.category(c) in _CONTROL else c for c in cell)
    # Where none of the signs is, the pattern need not be tried; most cells are such.
    return _FORMULA.sub(r"\1'", cell) if _SIGNS.search(cell) else cell


def moment(when: datetime) -> str:
    """Return a moment as a batch writes it: UTC, to the second, with a Z."""
    return f"{when.astimezone(UTC).replace(microsecond=0, tzinfo=None).isoformat()}Z"


def _cell(photo: Approved, title: str, column: Column, facts: dict[str, str]) -> str:
    value = facts[column.field]
    cell = inert(column.values.get(value, value))
    if column.length and len(cell.encode("gb18030")) > column.length:
        raise AnswerIsNo("batch.too_long", number=photo.number, column=title, limit=column.length)
    return cell


def _facts(photo: Approved, name: str) -> dict[str, str]:
    return {
        "submission": photo.number,
        "student_no": photo.student_no,
        "name": photo.name,
        "identity_no": photo.identity_no,
        "department": photo.department,
        "major": photo.major,
        "level": photo.level,
        "graduates_on": photo.graduates_on.replace("-", ""),
        "collection_code": photo.collection_code,
        "file": name,
        "photo_sha256": photo.sha256,
        "photo_bytes": str(photo.size_bytes),
        "taken_at": moment(photo.taken_at),
        "submitted_at": moment(photo.submitted_at),
        "approved_by": photo.approved_by,
        "approved_at": moment(photo.approved_at),
        "override_reason": photo.override_reason,
        "override_by": photo.approved_by if photo.override_reason else "",
        "override_confirmed_by": photo.confirmed_by,
        "eligibility": photo.eligibility,
        "eligibility_reason": photo.admitted_because,
        "eligibility_by": photo.admitted_by,
        "profile": photo.profile_id,
        "profile_sha256": photo.profile_sha256,
        "source": photo.source,
        "simulated": "true" if photo.simulated else "false",
    }
