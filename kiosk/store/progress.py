"""How far everyone on the lists has come, counted or one by one, by the newest live photo."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal, get_args

from kiosk.store.open import Cell, Store
from kiosk.store.students import Level

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
        stage >= 2 AND code IS NULL AS waits_for_code,
        stage = 4 AND EXISTS (SELECT 1 FROM submissions JOIN acknowledgements
            ON submission_id = submissions.id AND reply = 'accepted'
            WHERE submissions.student_no = students.student_no AND state = 'exported'
        ) AS acknowledged
    FROM students
    LEFT JOIN reached ON reached.student_no = students.student_no
    LEFT JOIN collection_codes AS codes ON codes.student_no = students.student_no
    WHERE listed = 1 AND (?1 IS NULL OR level = ?1)
        AND (?2 IS NULL OR graduates_on >= ?2) AND (?3 IS NULL OR graduates_on <= ?3)
    ORDER BY department, students.student_no
"""

_TALLIES = """
    SELECT coalesce(department, '') AS department, stage, count(*) AS people,
        sum(waits_for_code) AS waiting, sum(acknowledged) AS acknowledged
    FROM ({everyone}) GROUP BY 1, 2 ORDER BY 1, 2
"""
# Of those who were sent back and have not come again: why their last photo was.
_SENT_BACK = """
    SELECT coalesce(department, '') AS department, reason.value AS code, count(*) AS people
    FROM students
    JOIN (SELECT student_no, max(id) AS last FROM submissions WHERE state = 'returned'
        GROUP BY student_no) AS returned USING (student_no)
    JOIN reviews ON reviews.id = (SELECT max(id) FROM reviews WHERE submission_id = last)
    JOIN json_each(reviews.reasons) AS reason
    WHERE listed = 1 AND (?1 IS NULL OR level = ?1)
        AND (?2 IS NULL OR graduates_on >= ?2) AND (?3 IS NULL OR graduates_on <= ?3)
        AND student_no NOT IN (SELECT student_no FROM submissions
        WHERE state IN ('submitted', 'approved', 'exported'))
    GROUP BY 1, 2 ORDER BY 1, 3 DESC, 2
"""


@dataclass(frozen=True)
class Cohort:
    """Which of the listed students are meant; each of these narrows it.

    Attributes:
        level: None for any.
        graduates_from: first day on which they are expected to graduate; None for any.
        graduates_until: the last such day. Who has no such day on the list is in no window.
    """

    level: Level | None = None
    graduates_from: date | None = None
    graduates_until: date | None = None

    @property
    def cells(self) -> list[Cell]:
        """The values of the queries here."""
        days = (self.graduates_from, self.graduates_until)
        return [self.level, *(None if day is None else day.isoformat() for day in days)]


EVERYONE = Cohort()


@dataclass(frozen=True)
class Tally:
    """How many listed students of a department have come to one stage; "" is no department."""

    department: str
    stage: Stage
    people: int
    waiting_for_code: int
    acknowledged: int


@dataclass(frozen=True)
class SentBack:
    """How many students of a department wait for a new photo for one reason."""

    department: str
    code: str
    people: int


@dataclass(frozen=True)
class Progress:
    """How far one student has come.

    Attributes:
        number: of the photo that waits or is accepted; None if there is none.
        waits_for_code: there is such a photo, and no collection code yet.
        acknowledged: the office accepted the photo that it was handed.
    """

    student_no: str
    name: str | None
    department: str | None
    stage: Stage
    number: str | None
    waits_for_code: bool
    acknowledged: bool


def of_everyone(store: Store) -> Iterator[Progress]:
    """Yield everyone on the lists, by department and number."""
    for row in store.stream(_SELECT, EVERYONE.cells):
        yield Progress(
            student_no=row["student_no"],
            name=row["name"],
            department=row["department"],
            stage=STAGES[row["stage"]],
            number=row["number"],
            waits_for_code=bool(row["waits_for_code"]),
            acknowledged=bool(row["acknowledged"]),
        )


def tallies(store: Store, cohort: Cohort = EVERYONE) -> list[Tally]:
    """Return how many listed students have come how far, by department and stage."""
    return [
        Tally(
            department=row["department"],
            stage=STAGES[row["stage"]],
            people=row["people"],
            waiting_for_code=row["waiting"] or 0,
            acknowledged=row["acknowledged"] or 0,
        )
        for row in store.stream(_TALLIES.format(everyone=_SELECT), cohort.cells)
    ]


def sent_back(store: Store, cohort: Cohort = EVERYONE) -> list[SentBack]:
    """Return why students wait for a new photo, by department, the commonest reason first.

    One who was sent back for two reasons counts under both.
    """
    return [
        SentBack(row["department"], row["code"], row["people"])
        for row in store.stream(_SENT_BACK, cohort.cells)
    ]


def any_photo(store: Store) -> bool:
    """Return whether anybody has handed in a photo."""
    return bool(store.rows("SELECT 1 FROM submissions LIMIT 1"))


def graduation_months(store: Store) -> list[tuple[int, int]]:
    """Return the (year, month) in which listed students are expected to graduate, in order."""
    rows = store.rows(
        "SELECT DISTINCT substr(graduates_on, 1, 7) AS month FROM students"
        " WHERE listed = 1 AND graduates_on IS NOT NULL ORDER BY 1"
    )
    return [(int(row["month"][:4]), int(row["month"][5:])) for row in rows]
