"""Collection codes from a list: a file of student numbers and codes, looked at, then kept at once.

Reading the file and preparing touch nothing; keeping is one transaction. A row that cannot be
kept is named with its number and why, and does not stop the others.
"""

from __future__ import annotations

import logging
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Final, Literal

from kiosk.collection_code import keep_code, parse_code
from kiosk.errors import AnswerIsNo, BadInput, KioskError
from kiosk.resources import read_text
from kiosk.rights import Actor
from kiosk.roster.mapping import names, plain
from kiosk.roster.read import read_table
from kiosk.roster.table import Table
from kiosk.store import audit, codes, people, students
from kiosk.store.codes import Code
from kiosk.store.open import Store
from kiosk.submit import parse_student_no

logger = logging.getLogger(__name__)

Kind = Literal["new", "other", "same"]
"""What a row would do: a code where there was none, in place of another, or nothing."""
_STUDENT_NO: Final = "student_no"


@dataclass(frozen=True)
class Given:
    """A row that can be kept.

    Attributes:
        row: as a spreadsheet counts.
        earlier: the code that is here already; None for none.
    """

    row: int
    student_no: str
    code: str
    earlier: str | None

    @property
    def kind(self) -> Kind:
        """What keeping it would do."""
        if self.earlier is None:
            return "new"
        return "same" if self.earlier == self.code else "other"


@dataclass(frozen=True)
class Fault:
    """A row that cannot be kept, and the sentence why."""

    row: int
    words_key: str
    fields: Mapping[str, str | int | float] = field(default_factory=dict)


@dataclass(frozen=True)
class Prepared:
    """A list as it would be kept.

    Attributes:
        file: its name.
        sha256: of its bytes.
        given: the rows that can be kept.
        faults: those that cannot.
    """

    file: str
    sha256: str
    given: tuple[Given, ...]
    faults: tuple[Fault, ...]

    def count(self, kind: Kind) -> int:
        """Return how many rows would do that."""
        return sum(each.kind == kind for each in self.given)


def read_list(path: Path) -> Table:
    """Return the table of a file; no store is needed, and it may take a while.

    Raises:
        BadInput, EnvironmentFailed: as ``read_table``; BadInput too if a column is missing.
    """
    table = read_table(path)
    _columns(table)
    return table


def prepare(store: Store, table: Table, longest_number: int) -> Prepared:
    """Return what keeping a list would do, and which rows cannot be kept.

    Args:
        store: the booth's store; nothing is changed.
        table: of ``read_list``.
        longest_number: how long a student number may be.
    """
    number_at, code_at = _columns(table)
    given: list[Given] = []
    faults: list[Fault] = []
    owners: dict[str, int] = {}
    rows_of: dict[str, int] = {}
    with store.reading():
        for line in table.lines:
            cells = [line.cells[at] if at < len(line.cells) else "" for at in (number_at, code_at)]
            try:
                found = _row(store, line.number, cells, longest_number)
                _refuse_twice(found, rows_of, owners)
            except KioskError as error:
                faults.append(Fault(line.number, error.words_key, dict(error.fields)))
            else:
                given.append(found)
    return Prepared(table.file, table.sha256, tuple(given), tuple(faults))


def keep(store: Store, prepared: Prepared, *, who: Actor, now: datetime) -> int:
    """Keep the codes of a list, all of them or none, and return how many were new or other.

    Raises:
        AnswerIsNo: whoever asks may not, or one of the students got a code in the meantime.
    """
    changing = [each for each in prepared.given if each.kind != "same"]
    with store.writing():
        people.demand(store, who, "add_code")
        for each in changing:
            here = codes.find(store, each.student_no)
            if (here.code if here else None) != each.earlier:
                raise AnswerIsNo("student.stale", student_no=each.student_no)
        _keep_each(store, changing, who, now)
        detail = {
            "file": prepared.file,
            "sha256": prepared.sha256,
            "new": prepared.count("new"),
            "other": prepared.count("other"),
            "same": prepared.count("same"),
            "faulty": len(prepared.faults),
            **who.trace,
        }
        audit.append(store, audit.Entry(now, who.name, "code_list", prepared.file, detail))
    logger.info("a list of codes was kept: %d of %d rows", len(changing), len(prepared.given))
    return len(changing)


@cache
def headings() -> tuple[str, ...]:
    """Return what the column of the codes may be called; the first is the one we speak of."""
    return tuple(tomllib.loads(read_text("code_list.toml"))["code"])


def _keep_each(store: Store, given: Iterable[Given], who: Actor, now: datetime) -> None:
    for each in given:
        keep_code(store, Code(each.student_no, each.code, who.name, now))


def _columns(table: Table) -> tuple[int, int]:
    """Return where the student numbers and the codes stand."""
    number = [name for name, meaning in names().columns.items() if meaning == _STUDENT_NO]
    code = [plain(each) for each in headings()]
    found = [plain(each) for each in table.headings]
    places = []
    for wanted, ours in ((number, names().ours[_STUDENT_NO]), (code, headings()[0])):
        at = [place for place, name in enumerate(found) if name in wanted]
        if not at:
            raise BadInput("roster.column_missing", file=table.file, columns=ours)
        if len(at) > 1:
            first, second = table.headings[at[0]], table.headings[at[1]]
            raise BadInput("roster.column_twice", file=table.file, first=first, second=second)
        places.append(at[0])
    return places[0], places[1]


def _row(store: Store, row: int, cells: list[str], longest_number: int) -> Given:
    student_no = parse_student_no(cells[0], longest_number)
    code = parse_code(cells[1])
    if students.find(store, student_no) is None:
        raise AnswerIsNo("code.nobody", student_no=student_no)
    if codes.holder(store, code) not in (None, student_no):
        raise AnswerIsNo("code.taken")
    earlier = codes.find(store, student_no)
    return Given(row, student_no, code, earlier.code if earlier else None)


def _refuse_twice(found: Given, rows_of: dict[str, int], owners: dict[str, int]) -> None:
    """Refuse a student or a code that stands in an earlier row already."""
    for seen, key in ((rows_of, found.student_no), (owners, found.code)):
        if key in seen:
            raise BadInput("code.twice", row=seen[key])
    rows_of[found.student_no] = owners[found.code] = found.row
