"""The people the booth knows, by student number, and what a roster says of them."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date, datetime
from functools import lru_cache
from typing import Literal, get_args

from kiosk.spelling import keys
from kiosk.store import student_keys, text
from kiosk.store.open import Row, Store

Level = Literal["master", "doctor"]
LEVELS: tuple[Level, ...] = get_args(Level)
Route = Literal["ordinary", "direct", "combined"]
ROUTES: tuple[Route, ...] = get_args(Route)
Circumstance = Literal["early_defence", "over_period", "make_up"]
CIRCUMSTANCES: tuple[Circumstance, ...] = get_args(Circumstance)


@dataclass(frozen=True)
class Listed:
    """What a roster says of a person; None where it is silent.

    Attributes:
        identity_no: number of the identity document, capitals, without blanks.
        route: how a doctoral study began: after a master's degree (ordinary), without one
            (direct), or as one study with the master's (combined).
        master_defence: whether a combined study has a master's defence.
        graduates_on: the day of graduation that is expected.
        standard_years: the standard period of study.
        circumstance: what sets this person apart from an ordinary graduation.
    """

    student_no: str
    name: str | None = None
    identity_no: str | None = None
    department: str | None = None
    major: str | None = None
    level: Level | None = None
    route: Route | None = None
    master_defence: bool | None = None
    enrolled_on: date | None = None
    graduates_on: date | None = None
    standard_years: float | None = None
    circumstance: Circumstance | None = None


@dataclass(frozen=True, kw_only=True)
class Student(Listed):
    """A person the booth knows.

    Attributes:
        created_at: when the booth first heard of the person.
        listed: whether a roster names the person.
        admitted_because: why the staff send the person to the camera whatever the rules say;
            None where they do not.
    """

    created_at: datetime
    listed: bool = False
    admitted_because: str | None = None


COLUMNS = tuple(entry.name for entry in fields(Listed))
_UNLISTED = "SELECT student_no FROM students WHERE listed = 0"


def find(store: Store, student_no: str) -> Student | None:
    """Return the student of that number, or None."""
    rows = store.rows("SELECT * FROM students WHERE student_no = ?", [student_no])
    return _student(rows[0]) if rows else None


def everyone(store: Store) -> list[Student]:
    """Return all students, by number."""
    return [_student(row) for row in store.stream("SELECT * FROM students ORDER BY student_no")]


def count_listed(store: Store) -> int:
    """Return how many students a roster names."""
    count: int = store.rows("SELECT count(*) AS count FROM students WHERE listed = 1")[0]["count"]
    return count


def listed_after(store: Store, student_no: str, size: int) -> list[Student]:
    """Return the next students that a roster names, behind a number ("" for the first ones)."""
    rows = store.rows(
        "SELECT * FROM students WHERE listed = 1 AND student_no > ? ORDER BY student_no LIMIT ?",
        [student_no, size],
    )
    return [_student(row) for row in rows]


def ensure(store: Store, student_no: str, now: datetime) -> None:
    """Make the student known if they are not yet; only inside ``Store.writing``."""
    if find(store, student_no) is None:
        created_at = text.from_moment(now)
        store.insert("students", {"student_no": student_no, "created_at": created_at})
        student_keys.ensure(store, student_no)


def unlisted(store: Store) -> set[str]:
    """Return the numbers of those whom the booth knows and no roster names."""
    return {row["student_no"] for row in store.stream(_UNLISTED)}


def set_admitted(store: Store, student_no: str, because: str | None) -> None:
    """Note or withdraw why the staff admit a student; only inside ``Store.writing``."""
    store.change(
        "UPDATE students SET admitted_because = ? WHERE student_no = ?", [because, student_no]
    )


def holder_of(store: Store, identity_no: str) -> str | None:
    """Return the number of the student with that identity number, or None."""
    rows = store.rows(
        "SELECT student_no FROM students WHERE identity_no = ? LIMIT 1", [identity_no]
    )
    return rows[0]["student_no"] if rows else None


def describe(store: Store, person: Listed) -> None:
    """Note what the staff say of a student whom no list names; only inside ``Store.writing``.

    What they do not say stays as it is.
    """
    said = {name: value for name, value in vars(person).items() if value is not None}
    student_no = said.pop("student_no")
    for column, value in said.items():
        cell = value.isoformat() if isinstance(value, date) else value
        store.change(
            f"UPDATE students SET {column} = ? WHERE student_no = ?",  # noqa: S608 - ours
            [cell, student_no],
        )
    student_keys.put(store, [(student_no, keys(student_no, person.name))])


def _student(row: Row) -> Student:
    known = dict(row)
    del known["roster_id"]
    known["created_at"] = _moment(row["created_at"])
    known["listed"] = bool(row["listed"])
    known["master_defence"] = _truth(row["master_defence"])
    known["enrolled_on"] = _day(row["enrolled_on"])
    known["graduates_on"] = _day(row["graduates_on"])
    return Student(**known)


def _truth(cell: int | None) -> bool | None:
    return None if cell is None else bool(cell)


@lru_cache(maxsize=1 << 8)  # a list comes in at one moment
def _moment(cell: str) -> datetime:
    return text.to_moment(cell)


@lru_cache(maxsize=1 << 12)  # whole cohorts begin and end on the same few days
def _day(cell: str | None) -> date | None:
    return None if cell is None else date.fromisoformat(cell)
