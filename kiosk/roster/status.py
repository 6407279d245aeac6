"""Who has been collected, reviewed and handed over: the counts, and the tables for the office."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from kiosk.batch.records import inert
from kiosk.store import progress
from kiosk.store.open import Store
from kiosk.store.progress import STAGES, Progress, Stage
from kiosk.words import Words

COUNTED = ("listed", "collected", *STAGES, "waiting_for_code")


@dataclass(frozen=True)
class Counts:
    """How many of a group have come how far.

    Attributes:
        collected: those with a photo that waits or is accepted.
        waiting_for_code: those of them without a collection code.
    """

    listed: int
    by_stage: Mapping[Stage, int]
    waiting_for_code: int

    @property
    def collected(self) -> int:
        """How many have a photo that waits or is accepted."""
        return sum(self.by_stage[stage] for stage in ("submitted", "approved", "exported"))

    def row(self) -> dict[str, int]:
        """Return the counts by the names of ``COUNTED``."""
        row = {"listed": self.listed, "collected": self.collected}
        row |= {stage: self.by_stage[stage] for stage in STAGES}
        return row | {"waiting_for_code": self.waiting_for_code}


def count(people: Iterable[Progress]) -> Counts:
    """Return the counts of some students."""
    stages: Counter[Stage] = Counter()
    waiting = 0
    for person in people:
        stages[person.stage] += 1
        waiting += person.waits_for_code
    return Counts(stages.total(), {stage: stages[stage] for stage in STAGES}, waiting)


def by_department(people: Iterable[Progress]) -> dict[str, Counts]:
    """Return department -> counts, in the order of the departments; "" is for none."""
    groups: dict[str, list[Progress]] = {}
    for person in people:
        groups.setdefault(person.department or "", []).append(person)
    return {department: count(group) for department, group in groups.items()}


def everyone(store: Store) -> list[Progress]:
    """Return how far everyone on the lists has come."""
    return list(progress.of_everyone(store))


def people_csv(people: Sequence[Progress], words: Words) -> bytes:
    """Return a table with one line a student."""
    columns = ("student_no", "name", "department", "state", "number", "waiting_for_code")
    rows = [
        [
            person.student_no,
            person.name or "",
            person.department or "",
            words.say(f"stage.{person.stage}"),
            person.number or "",
            words.say("roster.yes") if person.waits_for_code else "",
        ]
        for person in people
    ]
    return _csv([words.say(f"column.{column}") for column in columns], rows)


def departments_csv(groups: dict[str, Counts], words: Words) -> bytes:
    """Return a table with one line a department."""
    headings = [words.say(f"column.{column}") for column in ("department", *COUNTED)]
    rows = [[department, *map(str, counts.row().values())] for department, counts in groups.items()]
    return _csv(headings, rows)


def _csv(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """Return a table that a spreadsheet opens as it is, and in which no cell is a formula."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(headings)
    writer.writerows([inert(cell) for cell in row] for row in rows)
    return text.getvalue().encode("utf-8-sig")
