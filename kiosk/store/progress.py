"""How far everyone on the lists has come, counted or one by one, by the newest live photo."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, get_args

from kiosk.store.open import Store

Stage = Literal["missing", "returned", "submitted", "approved", "exported"]
STAGES: tuple[Stage, ...] = get_args(Stage)

# A student has at most one photo that waits or is accepted; without one, a returned one counts.
_SELECT = """
    WITH reached AS (
        SELECT student_no,
            max(CASE state WHEN 'exported' THEN 4 WHEN 'approved' THEN 3 WHEN 'submitted' THEN 2
                WHEN 'returned' THEN 1 ELSE 0 END) AS stage,
            max(CASE WHEN state IN ('submitted', 'approved', 'exported') THEN number END) AS number
        FROM submissions GROUP BY student_no
    )
    SELECT students.student_no, name, department, coalesce(stage, 0) AS stage, number,
        stage >= 2 AND code IS NULL AS waits_for_code
    FROM students
    LEFT JOIN reached ON reached.student_no = students.student_no
    LEFT JOIN collection_codes AS codes ON codes.student_no = students.student_no
    WHERE listed = 1
    ORDER BY department, students.student_no
"""


@dataclass(frozen=True)
class Progress:
    """How far one student has come.

    Attributes:
        number: of the photo that waits or is accepted; None if there is none.
        waits_for_code: there is such a photo, and no collection code yet.
    """

    student_no: str
    name: str | None
    department: str | None
    stage: Stage
    number: str | None
    waits_for_code: bool


def of_everyone(store: Store) -> Iterator[Progress]:
    """Yield everyone on the lists, by department and number."""
    for row in store.stream(_SELECT):
        yield Progress(
            student_no=row["student_no"],
            name=row["name"],
            department=row["department"],
            stage=STAGES[row["stage"]],
            number=row["number"],
            waits_for_code=bool(row["waits_for_code"]),
        )
