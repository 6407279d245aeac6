"""The figures of the departments at one moment, as values."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from kiosk.store import progress
from kiosk.store.open import Store
from kiosk.store.progress import EVERYONE, STAGES, Cohort, SentBack, Stage, Tally

COLUMNS: Final = (
    "listed", "collected", "submitted", "returned", "approved", "exported", "acknowledged",
    "missing", "waiting_for_code",
)  # fmt: skip


@dataclass(frozen=True)
class Group:
    """The figures of a department, or of all together.

    Attributes:
        department: its name; empty for the students of none.
        by_stage: how many of its listed students have come how far.
        waiting_for_code: those with a photo and no collection code.
        acknowledged: those whose photo the office accepted; they count as exported too.
        sent_back_for: code of a reason -> those who wait for a new photo because of it.
    """

    department: str
    by_stage: Mapping[Stage, int]
    waiting_for_code: int
    acknowledged: int
    sent_back_for: Mapping[str, int]

    @property
    def listed(self) -> int:
        """How many students the lists name."""
        return sum(self.by_stage.values())

    @property
    def unanswered(self) -> int:
        """How many were handed over and have no yes of the office yet."""
        return self.by_stage["exported"] - self.acknowledged

    @property
    def collected(self) -> int:
        """How many have a photo that waits or is accepted."""
        return sum(self.by_stage[stage] for stage in ("submitted", "approved", "exported"))

    def figure(self, column: str) -> int:
        """Return the figure of one of ``COLUMNS``."""
        for stage in STAGES:
            if stage == column:
                return self.by_stage[stage]
        found: int = getattr(self, column)
        return found


@dataclass(frozen=True)
class Report:
    """The figures of all departments.

    Attributes:
        at: the moment, aware.
        groups: by department.
        total: of all together.
        cohort: whom it counts.
    """

    at: datetime
    groups: tuple[Group, ...]
    total: Group
    cohort: Cohort = EVERYONE


def report_of(store: Store, now: datetime, cohort: Cohort = EVERYONE) -> Report:
    """Return the figures of some students, or of all on the lists, as they stand."""
    with store.reading():
        tallies, sent_back = progress.tallies(store, cohort), progress.sent_back(store, cohort)
    names = dict.fromkeys(tally.department for tally in tallies)
    groups = tuple(
        _group(
            name,
            [tally for tally in tallies if tally.department == name],
            [each for each in sent_back if each.department == name],
        )
        for name in names
    )
    return Report(now, groups, _group("", tallies, sent_back), cohort)


def _group(name: str, tallies: Iterable[Tally], sent_back: Iterable[SentBack]) -> Group:
    stages = dict.fromkeys(STAGES, 0)
    waiting = acknowledged = 0
    for tally in tallies:
        stages[tally.stage] += tally.people
        waiting += tally.waiting_for_code
        acknowledged += tally.acknowledged
    reasons: dict[str, int] = {}
    for each in sent_back:
        reasons[each.code] = reasons.get(each.code, 0) + each.people
    ordered = sorted(reasons.items(), key=lambda pair: (-pair[1], pair[0]))
    return Group(name, stages, waiting, acknowledged, dict(ordered))
