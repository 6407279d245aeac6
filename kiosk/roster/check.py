"""Holds the rows of a list against what they must say, and names each fault by row and column."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Final

from kiosk.errors import BadInput
from kiosk.roster import cells
from kiosk.roster.cells import Wrong
from kiosk.roster.mapping import REQUIRED, Columns, match
from kiosk.roster.table import Line, Table
from kiosk.roster.watch import Watch, unwatched, watched
from kiosk.settings import Settings
from kiosk.store.students import Listed
from kiosk.submit import parse_student_no

_READERS: Final[Mapping[str, Callable[[str], Any]]] = {
    "student_no": cells.student_no,
    "name": cells.name,
    "identity_no": cells.identity_no,
    "department": cells.words,
    "major": cells.words,
    "level": partial(cells.choice, "level"),
    "route": partial(cells.choice, "route"),
    "master_defence": cells.truth,
    "enrolled_on": partial(cells.day, is_end=False),
    "graduates_on": partial(cells.day, is_end=True),
    "standard_years": cells.years,
    "circumstance": partial(cells.choice, "circumstance"),
    "early_defence": cells.truth,
    "over_period": cells.truth,
}
# Columns of yes and no that say what the column "circumstance" says in words.
_FLAGS: Final = ("early_defence", "over_period")
_UNIQUE: Final = ("student_no", "identity_no")


@dataclass(frozen=True)
class Fault:
    """What is wrong with a row: where, and key and fields of the sentence."""

    row: int
    column: str
    words_key: str
    fields: Mapping[str, str | int]


@dataclass(frozen=True)
class Checked:
    """A list with its good rows read and its faults named.

    Attributes:
        table: as it stood in the file.
        columns: which of the store's columns the list speaks of.
        ignored: headings that mean nothing to us.
        people: the good rows.
        rows: their numbers.
        faults: in the order of the rows.
        faulty: how many rows have one.
        chosen: heading -> field that was said of the columns, to be remembered.
    """

    table: Table
    columns: tuple[str, ...]
    ignored: tuple[str, ...]
    people: tuple[Listed, ...]
    rows: tuple[int, ...]
    faults: tuple[Fault, ...]
    faulty: int
    chosen: Mapping[str, str]


def check(
    table: Table,
    max_length: int = Settings.student_no_max_length,
    chosen: Mapping[str, str] | None = None,
    watch: Watch = unwatched,
) -> Checked:
    """Return the rows of a table as people, and what is wrong with the others.

    Args:
        table: the list.
        max_length: of a student number, in characters.
        chosen: heading -> field as the staff said, before what the headings seem to mean.
        watch: is told how far it has come.

    Raises:
        BadInput: a column is missing or there twice, or there is no row.
        AnswerIsNo: whoever watches wants it stopped.
    """
    columns = match(table.headings, table.file, chosen)
    if not table.lines:
        raise BadInput("roster.no_rows", file=table.file)
    lines = watched(table.lines, len(table.lines), "check", watch)
    reader = _Reader(columns, max_length)
    read = [reader.row(line) for line in lines]
    _find_doubles(read)
    good = [row for row in read if not row.faults]
    known = {"circumstance" if field in _FLAGS else field for field in columns.places}
    return Checked(
        table=table,
        columns=tuple(sorted(known)),
        ignored=columns.ignored,
        people=tuple(row.person() for row in good),
        rows=tuple(row.number for row in good),
        faults=tuple(fault for row in read for fault in row.faults),
        faulty=len(read) - len(good),
        chosen=dict(chosen or {}),
    )


class _Row:
    """One row while it is being checked: its values so far, and its faults."""

    __slots__ = ("_columns", "faults", "number", "values")

    def __init__(self, number: int, columns: Columns) -> None:
        self.number = number
        self.values: dict[str, Any] = {}
        self.faults: Sequence[Fault] = ()
        self._columns = columns

    def fault(self, field: str, words_key: str, **fields: str | int) -> None:
        """Note what is wrong with a field."""
        column = self._columns.headings.get(field, "")
        self.faults = (*self.faults, Fault(self.number, column, words_key, fields))

    def person(self) -> Listed:
        """Return what a row without faults says."""
        values = self.values
        flagged: list[str] = []
        if not values.keys().isdisjoint(_FLAGS):
            flagged = [field for field in _FLAGS if values.pop(field, False)]
        if values.get("circumstance") in (None, "ordinary"):
            values["circumstance"] = flagged[0] if flagged else None
        return Listed(**values)


class _Reader:
    """Makes rows of lines; what stands in a column again and again is read once."""

    def __init__(self, columns: Columns, max_length: int) -> None:
        self._columns = columns
        self._max_length = max_length
        self._known: dict[str, dict[str, Any]] = {field: {} for field in columns.places}
        self._plan = [(field, index, self._known[field]) for field, index in columns.places.items()]

    def row(self, line: Line) -> _Row:
        """Return a line as a row, with its faults."""
        row = _Row(line.number, self._columns)
        said, width, values = [*map(str.strip, line.cells)], self._columns.width, row.values
        if len(said) != width:
            if any(said[width:]):
                row.fault("", "roster.fault.too_many_cells")
            said += [""] * (width - len(said))
        for field, index, known in self._plan:
            text = said[index]
            if text in known and not line.uncomputed:
                values[field] = known[text]
            elif index in line.uncomputed:
                row.fault(field, "roster.fault.uncomputed")
            elif text:
                self._read(row, field, text)
            elif field in REQUIRED:
                row.fault(field, "roster.fault.empty")
        self._check_number(row)
        self._check_order(row)
        return row

    def _read(self, row: _Row, field: str, text: str) -> None:
        try:
            value = _READERS[field](text)
        except Wrong as wrong:
            row.fault(field, wrong.words_key, **wrong.fields)
        else:
            row.values[field] = value
            if field not in _UNIQUE:
                self._known[field][text] = value

    def _check_number(self, row: _Row) -> None:
        if "student_no" in row.values:
            limit = self._max_length
            try:
                kept = parse_student_no(row.values["student_no"], limit)
            except BadInput:
                value = cells.quoted(row.values.pop("student_no"))
                row.fault("student_no", "roster.fault.student_no", value=value, limit=limit)
            else:
                row.values["student_no"] = kept

    def _check_order(self, row: _Row) -> None:
        begun, ends = row.values.get("enrolled_on"), row.values.get("graduates_on")
        if begun and ends and ends <= begun:
            row.fault("graduates_on", "roster.fault.order")


def _find_doubles(rows: Iterable[_Row]) -> None:
    """Note each row whose number or document another row has too."""
    read = list(rows)
    for field in _UNIQUE:
        said = [row.values[field] for row in read if field in row.values]
        if len(set(said)) == len(said):
            continue
        counts = Counter(said)
        for row in read:
            if counts.get(row.values.get(field), 0) > 1:
                row.fault(field, "roster.fault.twice")
