"""Finds students among very many: first all their numbers in order, then the lines of a few.

What a person typed is understood elsewhere; here are only its needles. No query touches
the wide rows of submissions: what it needs of them stands in an index.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Final, Literal, get_args

from kiosk.store.open import Cell, Row, Store
from kiosk.store.progress import STAGES, Progress, Stage
from kiosk.store.students import Level

State = Stage | Literal["collected", "acknowledged"]
"""How far somebody is: a stage, or one of the report's figures over several of them."""
Order = Literal["number", "name", "department", "level", "state"]
ORDERS: Final[tuple[Order, ...]] = get_args(Order)

_OF_STAGE: Final = "IN (SELECT student_no FROM submissions WHERE state = ?)"
_LIVE: Final = (
    "IN (SELECT student_no FROM submissions WHERE state IN ('submitted', 'approved', 'exported'))"
)
_ACKNOWLEDGED: Final = (
    "IN (SELECT student_no FROM submissions JOIN acknowledgements"
    " ON submission_id = submissions.id AND reply = 'accepted' WHERE state = 'exported')"
)
# Half as long as NOT IN, where most students have a photo.
_ANY_PHOTO: Final = (
    "LEFT JOIN submissions AS photo"
    " ON photo.student_no = student_keys.student_no AND photo.state <> 'withdrawn'"
)
_HAS_CODE: Final = "IN (SELECT student_no FROM collection_codes)"
_IN_DEPARTMENT: Final = "IN (SELECT student_no FROM students WHERE coalesce(department, '') = ?)"
_OF_LEVEL: Final = "IN (SELECT student_no FROM students WHERE level = ?)"
_LISTED: Final = "IN (SELECT student_no FROM students WHERE listed = 1)"
_GRADUATES: Final = "IN (SELECT student_no FROM students WHERE graduates_on BETWEEN ? AND ?)"
_SENT_BACK_FOR: Final = """IN (SELECT returned.student_no
    FROM (SELECT student_no, max(id) AS last FROM submissions WHERE state = 'returned'
        GROUP BY student_no) AS returned
    JOIN reviews ON reviews.id = (SELECT max(id) FROM reviews WHERE submission_id = last)
    JOIN json_each(reviews.reasons) AS reason WHERE reason.value = ?)"""
_HELD: Final = "IN (SELECT student_no FROM proofs WHERE wrong >= ?)"
_STAGE: Final = """max(CASE state WHEN 'exported' THEN 4 WHEN 'approved' THEN 3
    WHEN 'submitted' THEN 2 WHEN 'returned' THEN 1 ELSE 0 END)"""
_OF_STUDENTS: Final = "JOIN students ON students.student_no = student_keys.student_no"
# Looked up for each, which is two thirds of a join with all stages.
_REACHED: Final = f"""coalesce((SELECT {_STAGE} FROM submissions
    WHERE submissions.student_no = student_keys.student_no), 0)"""  # noqa: S608 - ours
# The keys are the number, the name, and what a Chinese name sounds like, each behind its mark.
_NAME: Final = "substr(keys, length(student_keys.student_no) + 3)"
_SPELT: Final = (
    f"CASE WHEN {_NAME} < char(12295) THEN {_NAME}"
    f" ELSE substr({_NAME}, instr({_NAME}, char(10)) + 1) END"
)
_ORDERED: Final[Mapping[Order, tuple[str, str]]] = MappingProxyType(
    {
        "number": ("", "student_keys.student_no"),
        "name": ("", _SPELT),
        "department": (_OF_STUDENTS, "coalesce(department, '')"),
        "level": (_OF_STUDENTS, "coalesce(level, '')"),
        "state": ("", _REACHED),
    }
)
_KEYS: Final = "student_keys"
# Whoever is looked for by no word needs no keys: two thirds of a join with them.
_STUDENTS: Final = "students AS student_keys"
# One long cell: to make 200,000 rows of the same takes three times as long.
_NUMBERS: Final = """
    SELECT json_group_array(student_no) AS numbers FROM (
        SELECT student_keys.student_no FROM {table} {join} {where} ORDER BY {order}
    )
"""
_LINES: Final = f"""
    SELECT wanted.value AS student_no, name, department, level, listed,
        (SELECT {_STAGE} FROM submissions WHERE student_no = wanted.value) AS stage,
        (SELECT number FROM submissions WHERE student_no = wanted.value
            AND state IN ('submitted', 'approved', 'exported')) AS number,
        NOT EXISTS (SELECT 1 FROM collection_codes AS codes
            WHERE codes.student_no = wanted.value) AS without_code,
        EXISTS (SELECT 1 FROM submissions JOIN acknowledgements
            ON submission_id = submissions.id AND reply = 'accepted'
            WHERE student_no = wanted.value AND state = 'exported') AS acknowledged,
        coalesce((SELECT wrong FROM proofs WHERE student_no = wanted.value), 0) AS wrong
    FROM json_each(?) AS wanted JOIN students ON students.student_no = wanted.value
    ORDER BY wanted.key
"""  # noqa: S608 - ours


@dataclass(frozen=True)
class Wanted:
    """Who is looked for; each of these narrows it.

    Attributes:
        needles: what the keys hold, all of them.
        department: None for any, empty for those of none.
        state: how far they have come; None for any.
        waits_for_code: only those with a photo and no collection code.
        level: None for any.
        wrong_proofs: only those with so many wrong proofs of who they are; 0 for any.
        listed: only those whom a list names.
        reason: only those whose last photo was sent back for this coded reason; "" for any.
        graduates: only those who are expected to graduate from a day to a day; None for any.
    """

    needles: tuple[str, ...] = ()
    department: str | None = None
    state: State | None = None
    waits_for_code: bool = False
    level: Level | None = None
    wrong_proofs: int = 0
    listed: bool = False
    reason: str = ""
    graduates: tuple[date, date] | None = None


@dataclass(frozen=True)
class Line(Progress):
    """How far a student has come, with what else a line of a table says.

    Attributes:
        listed: whether a list names the student.
        wrong_proofs: how many wrong proofs of who they are stand against the number.
    """

    level: Level | None
    listed: bool
    wrong_proofs: int


def numbers(
    store: Store, wanted: Wanted, order: Order = "number", *, descending: bool = False
) -> tuple[str, ...]:
    """Return the numbers of all the wanted students, in order."""
    join, where, values = _where(wanted)
    more, expression = _ORDERED[order]
    direction = " DESC" if descending else ""
    ordered = f"{expression}{direction}"
    if order != "number":
        ordered += ", student_keys.student_no"
    table = _KEYS
    if more == _OF_STUDENTS and not wanted.needles:
        table, more = _STUDENTS, ""
    sql = _NUMBERS.format(table=table, join=f"{join} {more}", where=where, order=ordered)
    return tuple(json.loads(store.rows(sql, values)[0]["numbers"]))


def lines(store: Store, student_nos: Sequence[str]) -> list[Line]:
    """Return the lines of students, in the order given; who is unknown is left out."""
    return [_line(row) for row in store.rows(_LINES, [json.dumps(list(student_nos))])]


def departments(store: Store) -> list[str]:
    """Return the departments that there are, in order; "" stands for none, if anybody has none."""
    rows = store.rows("SELECT DISTINCT coalesce(department, '') AS name FROM students ORDER BY 1")
    return [row["name"] for row in rows]


def _where(wanted: Wanted) -> tuple[str, str, list[Cell]]:
    join, terms, values = _of_state(wanted.state)
    terms = ["instr(keys, ?) > 0"] * len(wanted.needles) + terms
    values = [*wanted.needles, *values]
    days = wanted.graduates or ()
    narrowing: tuple[tuple[bool, str, Sequence[Cell]], ...] = (
        (wanted.department is not None, _IN_DEPARTMENT, [wanted.department]),
        (wanted.level is not None, _OF_LEVEL, [wanted.level]),
        (wanted.wrong_proofs > 0, _HELD, [wanted.wrong_proofs]),
        (wanted.listed, _LISTED, []),
        (wanted.graduates is not None, _GRADUATES, [day.isoformat() for day in days]),
        (bool(wanted.reason), _SENT_BACK_FOR, [wanted.reason]),
        (wanted.waits_for_code, _LIVE, []),
        (wanted.waits_for_code, f"NOT {_HAS_CODE}", []),
    )
    for narrows, term, cells in narrowing:
        if narrows:
            terms.append(f"student_keys.student_no {term}")
            values += cells
    return join, ("WHERE " + " AND ".join(terms) if terms else ""), values


def _of_state(state: State | None) -> tuple[str, list[str], list[Cell]]:
    """Return what is joined, the terms, and their values."""
    number = "student_keys.student_no"
    if state is None:
        return "", [], []
    if state == "missing":
        return _ANY_PHOTO, ["photo.student_no IS NULL"], []
    if state == "collected":
        return "", [f"{number} {_LIVE}"], []
    if state == "acknowledged":
        return "", [f"{number} {_ACKNOWLEDGED}"], []
    terms = [f"{number} {_OF_STAGE}"]
    return "", terms + [f"{number} NOT {_LIVE}"] * (state == "returned"), [state]


def _line(row: Row) -> Line:
    return Line(
        student_no=row["student_no"],
        name=row["name"],
        department=row["department"],
        stage=STAGES[row["stage"] or 0],
        number=row["number"],
        waits_for_code=row["number"] is not None and bool(row["without_code"]),
        acknowledged=bool(row["acknowledged"]),
        level=row["level"],
        listed=bool(row["listed"]),
        wrong_proofs=row["wrong"],
    )
