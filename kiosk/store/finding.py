"""Finds students among very many: by keys that are worked out when a list comes in, page by page.

What a person typed is understood elsewhere; here are only its needles. No query touches
the wide rows of submissions: what it needs of them stands in an index.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from kiosk.store.open import Cell, Row, Store
from kiosk.store.progress import STAGES, Progress, Stage

_OF_STAGE: Final = "IN (SELECT student_no FROM submissions WHERE state = ?)"
_LIVE: Final = (
    "IN (SELECT student_no FROM submissions WHERE state IN ('submitted', 'approved', 'exported'))"
)
# Half as long as NOT IN, where most students have a photo.
_ANY_PHOTO: Final = (
    "LEFT JOIN submissions AS photo"
    " ON photo.student_no = student_keys.student_no AND photo.state <> 'withdrawn'"
)
_HAS_CODE: Final = "IN (SELECT student_no FROM collection_codes)"
_IN_DEPARTMENT: Final = "IN (SELECT student_no FROM students WHERE coalesce(department, '') = ?)"
_PAGE: Final = """
    WITH page AS (
        SELECT student_keys.student_no FROM student_keys {where}
        ORDER BY student_keys.student_no LIMIT ? OFFSET ?
    )
    SELECT page.student_no, name, department,
        (SELECT max(CASE state WHEN 'exported' THEN 4 WHEN 'approved' THEN 3
            WHEN 'submitted' THEN 2 WHEN 'returned' THEN 1 ELSE 0 END)
            FROM submissions WHERE submissions.student_no = page.student_no) AS stage,
        (SELECT number FROM submissions WHERE submissions.student_no = page.student_no
            AND state IN ('submitted', 'approved', 'exported')) AS number,
        NOT EXISTS (SELECT 1 FROM collection_codes AS codes
            WHERE codes.student_no = page.student_no) AS without_code,
        EXISTS (SELECT 1 FROM submissions JOIN acknowledgements
            ON submission_id = submissions.id AND reply = 'accepted'
            WHERE submissions.student_no = page.student_no AND state = 'exported') AS acknowledged
    FROM page JOIN students ON students.student_no = page.student_no
    ORDER BY page.student_no
"""


@dataclass(frozen=True)
class Wanted:
    """Who is looked for; each of these narrows it.

    Attributes:
        needles: what the keys hold, all of them.
        department: None for any, empty for those of none.
        stage: how far they have come; None for any.
        waits_for_code: only those with a photo and no collection code.
    """

    needles: tuple[str, ...] = ()
    department: str | None = None
    stage: Stage | None = None
    waits_for_code: bool = False


def count(store: Store, wanted: Wanted) -> int:
    """Return how many students are wanted."""
    where, values = _where(wanted)
    rows = store.rows(f"SELECT count(*) AS found FROM student_keys {where}", values)  # noqa: S608 - ours
    found: int = rows[0]["found"]
    return found


def page(store: Store, wanted: Wanted, first: int, size: int) -> list[Progress]:
    """Return ``size`` of the wanted students by number, from the ``first``-th (0) on."""
    where, values = _where(wanted)
    rows = store.rows(_PAGE.format(where=where), [*values, size, first])
    return [_progress(row) for row in rows]


def departments(store: Store) -> list[str]:
    """Return the departments that there are, in order; "" stands for none, if anybody has none."""
    rows = store.rows("SELECT DISTINCT coalesce(department, '') AS name FROM students ORDER BY 1")
    return [row["name"] for row in rows]


def _where(wanted: Wanted) -> tuple[str, list[Cell]]:
    terms = ["instr(keys, ?) > 0"] * len(wanted.needles)
    values: list[Cell] = list(wanted.needles)
    join = ""
    if wanted.department is not None:
        terms.append(f"student_keys.student_no {_IN_DEPARTMENT}")
        values.append(wanted.department)
    if wanted.stage == "missing":
        join, terms = _ANY_PHOTO, [*terms, "photo.student_no IS NULL"]
    elif wanted.stage is not None:
        terms.append(f"student_keys.student_no {_OF_STAGE}")
        values.append(wanted.stage)
        terms += [f"student_keys.student_no NOT {_LIVE}"] if wanted.stage == "returned" else []
    if wanted.waits_for_code:
        live, code = f"student_keys.student_no {_LIVE}", f"student_keys.student_no NOT {_HAS_CODE}"
        terms += [live, code]
    return join + (" WHERE " + " AND ".join(terms) if terms else ""), values


def _progress(row: Row) -> Progress:
    stage = STAGES[row["stage"] or 0]
    return Progress(
        student_no=row["student_no"],
        name=row["name"],
        department=row["department"],
        stage=stage,
        number=row["number"],
        waits_for_code=row["number"] is not None and bool(row["without_code"]),
        acknowledged=bool(row["acknowledged"]),
    )
