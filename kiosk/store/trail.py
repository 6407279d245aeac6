"""Looks things up in the trail, newest first and page by page: by person, act, student.

Entries are written and held against each other in ``audit``; here they are only found.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.store import text
from kiosk.store.audit import Recorded
from kiosk.store.open import Cell, Row, Store

# A student's entries bear the number of the student or of one of the photos.
_OF_STUDENT = "subject IN (SELECT ? UNION ALL SELECT number FROM submissions WHERE student_no = ?)"


@dataclass(frozen=True)
class Sought:
    """Which entries are wanted; each of these narrows it, None lets all through.

    Attributes:
        who: the person, as the trail has the name.
        act: the act.
        about: a student's number, a photo's, or whatever else an entry is about.
    """

    who: str | None = None
    act: str | None = None
    about: str | None = None


def count(store: Store, sought: Sought) -> int:
    """Return how many entries are wanted."""
    where, values = _where(sought)
    rows = store.rows(f"SELECT count(*) AS found FROM audit {where}", values)  # noqa: S608 - ours
    found: int = rows[0]["found"]
    return found


def page(store: Store, sought: Sought, first: int, size: int) -> list[Recorded]:
    """Return ``size`` of the wanted entries, newest first, from the ``first``-th (0) on."""
    where, values = _where(sought)
    sql = f"SELECT * FROM audit {where} ORDER BY id DESC LIMIT ? OFFSET ?"  # noqa: S608 - ours
    return [_recorded(row) for row in store.rows(sql, [*values, size, first])]


def people(store: Store) -> list[str]:
    """Return whom the trail names, in order."""
    return _distinct(store.stream("SELECT DISTINCT who AS value FROM audit ORDER BY 1"))


def acts(store: Store) -> list[str]:
    """Return the acts in the trail, in order."""
    return _distinct(store.stream("SELECT DISTINCT act AS value FROM audit ORDER BY 1"))


def _distinct(rows: Iterable[Row]) -> list[str]:
    return [row["value"] for row in rows]


def _where(sought: Sought) -> tuple[str, list[Cell]]:
    terms: list[str] = []
    values: list[Cell] = []
    if sought.who is not None:
        terms.append("who = ?")
        values.append(sought.who)
    if sought.act is not None:
        terms.append("act = ?")
        values.append(sought.act)
    if sought.about is not None:
        terms.append(_OF_STUDENT)
        values += [sought.about] * 2
    return ("WHERE " + " AND ".join(terms) if terms else ""), values


def _recorded(row: Row) -> Recorded:
    return Recorded(
        id=row["id"],
        at=text.to_moment(row["at"]),
        who=row["who"],
        act=row["act"],
        subject=row["subject"],
        detail=json.loads(row["detail"]),
        hash=row["hash"],
    )
