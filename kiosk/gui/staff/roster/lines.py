"""One row of a preview as the table shows it, and what it says of itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Final

from kiosk.gui.staff.table import Column, Mark
from kiosk.gui.voice import Voice
from kiosk.roster.check import Fault
from kiosk.roster.mapping import Columns
from kiosk.roster.pages import Change, PreviewRow, Shown
from kiosk.roster.take_back import Returning

Fetch = Callable[[int, int, str], tuple["Sequence[Line]", int]]
"""Takes the first row (from 0), how many, and an outlook ("" for all); gives rows and total."""
MARKS: Final = {
    "new": Mark("good", "user-plus"),
    "changed": Mark("accent", "pencil"),
    "unchanged": Mark("slate", "equal"),
    "faulty": Mark("bad", "alert-triangle"),
    "removed": Mark("doubt", "circle-x"),
    "restored": Mark("accent", "arrow-back-up"),
    "kept": Mark("slate", "lock"),
}
_CODES: Final = frozenset({"level", "route", "circumstance"})


@dataclass(frozen=True)
class Line:
    """A row.

    Attributes:
        row: its number in the file; 0 where there is no file.
        outlook: what would become of it; a key of ``MARKS``.
        about: data that tell more of the person, the same in every language.
        changes: the cells that would change.
        faults: what is wrong.
    """

    row: int
    outlook: str
    student_no: str
    name: str
    identity_no: str
    about: str = ""
    changes: Sequence[Change] = field(default=())
    faults: Sequence[Fault] = field(default=())


def line_of(row: PreviewRow, columns: Columns) -> Line:
    """Return a row of a preview as the table shows it."""

    def said(name: str) -> str:
        place = columns.places.get(name)
        return row.cells[place].strip() if place is not None and place < len(row.cells) else ""

    about = " · ".join(filter(None, map(said, ("department", "major", "level"))))
    who = (said("student_no"), said("name"), said("identity_no"))
    return Line(row.row, row.outlook, *who, about, row.changes, row.faults)


def returning_line(student: Returning) -> Line:
    """Return a student of an import that is taken back as the table shows them."""
    who = (student.student_no, student.name or "", student.identity_no or "")
    return Line(0, student.fate, *who, changes=student.changes)


def what(line: Line, voice: Voice) -> str:
    """Say what is wrong with a row, or what would change, or who it is."""
    if line.faults:
        return voice.say("staff.roster.between_faults").join(
            _fault(each, voice) for each in line.faults
        )
    if line.changes:
        return voice.say("staff.roster.between").join(_change(each, voice) for each in line.changes)
    return line.about


def columns_of(*, numbered: bool) -> tuple[Column, ...]:
    """Return the columns of the table; of a file, each row has its number."""
    row = Column("staff.roster.column.row", lambda line, _: str(line.row), 8, number=True)
    rest = (
        Column("staff.roster.column.outlook", _outlook, 18, mark=lambda line: MARKS[line.outlook]),
        Column("staff.roster.field.student_no", lambda line, _: line.student_no, 16),
        Column("staff.roster.field.name", lambda line, _: line.name, 14),
        Column("staff.roster.column.what", what, 40, stretch=True),
    )
    return (row, *rest) if numbered else rest


def _outlook(line: Line, voice: Voice) -> str:
    return voice.say(f"staff.roster.outlook.{line.outlook}")


def _fault(fault: Fault, voice: Voice) -> str:
    said = voice.say(fault.words_key, **fault.fields)
    if not fault.column:
        return said
    return voice.say("staff.roster.fault", column=fault.column, what=said)


def _change(change: Change, voice: Voice) -> str:
    return voice.say(
        "staff.roster.change",
        column=voice.say(f"staff.roster.field.{change.column}"),
        before=_value(change.column, change.before, voice),
        after=_value(change.column, change.after, voice),
    )


def _value(column: str, value: Shown, voice: Voice) -> str:
    if value is None or value == "":
        return voice.say("staff.roster.value.none")
    if column == "master_defence":
        return voice.say("staff.roster.value.yes" if value else "staff.roster.value.no")
    if column in _CODES:
        return voice.say(f"staff.roster.value.{value}")
    if isinstance(value, float):
        return f"{value:g}"
    return str(value)
