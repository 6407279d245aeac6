"""The rows of a list as a screen shows them before anything is written, page by page."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Literal, get_args

from kiosk.roster.apply import Preview
from kiosk.roster.check import Fault
from kiosk.store.students import Listed, Student

Outlook = Literal["new", "changed", "unchanged", "faulty"]
OUTLOOKS: tuple[Outlook, ...] = get_args(Outlook)
Shown = str | int | float | bool | None


@dataclass(frozen=True)
class Change:
    """One cell that would change: the column of the store, what it says now and what it would."""

    column: str
    before: Shown
    after: Shown


@dataclass(frozen=True)
class PreviewRow:
    """What would become of one row.

    Attributes:
        row: its number in the file.
        outlook: what would become of it.
        person: what it says; None for a faulty one.
        cells: how the file has it.
        changes: the cells that would change; empty unless it is changed.
        faults: what is wrong with it; empty unless it is faulty.
    """

    row: int
    outlook: Outlook
    person: Listed | None
    cells: tuple[str, ...]
    changes: tuple[Change, ...] = ()
    faults: tuple[Fault, ...] = ()


class Pages:
    """A preview in the order of the file; a row is made when it is looked at."""

    def __init__(self, plan: Preview) -> None:
        self._plan = plan
        self._lines = {line.number: line for line in plan.checked.table.lines}
        self._found: dict[frozenset[Outlook], list[int]] = {}

    @cached_property
    def counts(self) -> Mapping[Outlook, int]:
        """How many rows there are of each outlook."""
        plan = self._plan
        return {
            "new": plan.earlier.count(None),
            "changed": sum(plan.differs),
            "unchanged": plan.unchanged,
            "faulty": plan.checked.faulty,
        }

    def rows(
        self, first: int, size: int, outlooks: Collection[Outlook] = OUTLOOKS
    ) -> tuple[PreviewRow, ...]:
        """Return ``size`` rows from the ``first``-th (0) on, of those with these outlooks."""
        wanted = self._numbers(frozenset(outlooks))[first : first + size]
        return tuple(self._row(number) for number in wanted)

    def _numbers(self, outlooks: frozenset[Outlook]) -> list[int]:
        if outlooks not in self._found:
            every = len(outlooks) == len(OUTLOOKS)
            self._found[outlooks] = [
                number for number in self._lines if every or self._outlook(number) in outlooks
            ]
        return self._found[outlooks]

    @cached_property
    def _places(self) -> Mapping[int, int]:
        return {number: place for place, number in enumerate(self._plan.checked.rows)}

    @cached_property
    def _faults(self) -> Mapping[int, tuple[Fault, ...]]:
        found: dict[int, tuple[Fault, ...]] = {}
        for fault in self._plan.checked.faults:
            found[fault.row] = (*found.get(fault.row, ()), fault)
        return found

    def _outlook(self, number: int) -> Outlook:
        place = self._places.get(number)
        if place is None:
            return "faulty"
        if self._plan.earlier[place] is None:
            return "new"
        return "changed" if self._plan.differs[place] else "unchanged"

    def _row(self, number: int) -> PreviewRow:
        cells, outlook = self._lines[number].cells, self._outlook(number)
        if outlook == "faulty":
            return PreviewRow(number, outlook, None, cells, faults=self._faults[number])
        place = self._places[number]
        person, earlier = self._plan.checked.people[place], self._plan.earlier[place]
        changes = _changes(person, earlier, self._plan.checked.columns) if earlier else ()
        return PreviewRow(number, outlook, person, cells, changes)


def _changes(person: Listed, earlier: Student, columns: tuple[str, ...]) -> tuple[Change, ...]:
    pairs = ((column, getattr(earlier, column), getattr(person, column)) for column in columns)
    return tuple(
        Change(column, _shown(before), _shown(after))
        for column, before, after in pairs
        if before != after
    )


def _shown(value: Shown | date) -> Shown:
    return value.isoformat() if isinstance(value, date) else value
