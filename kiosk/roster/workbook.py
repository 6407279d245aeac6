"""Reads the list in a workbook (.xlsx) into rows of text; the file was looked into before."""

from __future__ import annotations

import hashlib
import io
import string
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, datetime
from typing import Any, Final

import python_calamine as calamine

from kiosk.errors import BadInput
from kiosk.roster.package import Sheet, look_into
from kiosk.roster.table import Line, Table
from kiosk.roster.watch import Watch, watched

WORKBOOKS: Final = (b"PK\x03\x04", b"PK\x05\x06", b"\xd0\xcf\x11\xe0")
"""How a workbook begins, be it of a kind that is read or not."""
_NAME: Final = "XLSX"
_EXACT: Final = 10**15
"""From here on a spreadsheet keeps a number's first fifteen digits only."""
_PANIC: Final = "PanicException"
_COLUMN_SIGNS: Final = string.ascii_letters + "$"
_STRIPPED: Final[Callable[[Any], str]] = str.strip
Value = object


def parse_workbook(data: bytes, file: str, watch: Watch) -> Table:
    """Return the table on the first sheet of a workbook that is not hidden.

    Lines above the headings that hold one cell only, such as a title, are passed over.

    Raises:
        BadInput: it is no workbook that can be read, or cells in the list are merged.
        AnswerIsNo: whoever watches wants it stopped.
    """
    sheet = look_into(data, file, watch)
    rows = [row for row in _lines(_values(data, sheet, file), sheet, watch) if any(row.cells)]
    while rows and sum(map(bool, rows[0].cells)) == 1:
        del rows[0]
    if not rows:
        raise BadInput("roster.no_headings_in_sheet", file=file, sheet=sheet.name)
    _refuse_merged(sheet, rows[0].number, file)
    headings = tuple(" ".join(cell.split()) for cell in rows[0].cells)
    sha256 = hashlib.sha256(data).hexdigest()
    return Table(file, sha256, _NAME, headings, tuple(rows[1:]), sheet.name, sheet.formulas)


def text_of(value: Value) -> str:
    """Return what a cell shows; a number that a spreadsheet has rounded, in its scientific form."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        if abs(value) >= _EXACT:
            return f"{value:E}"
        return str(int(value)) if value == int(value) else repr(value)
    if isinstance(value, datetime):
        midnight = value.time() == value.time().min
        return (value.date() if midnight else value).isoformat()
    return value.isoformat() if isinstance(value, date) else str(value).strip()


def _values(data: bytes, sheet: Sheet, file: str) -> Sequence[Sequence[Value]]:
    """Return the rows of the sheet from its first row and column on."""
    try:
        with calamine.load_workbook(io.BytesIO(data)) as book:
            return book.get_sheet_by_name(sheet.name).to_python(skip_empty_area=False)
    except calamine.PasswordError as error:
        raise BadInput("roster.encrypted", file=file) from error
    except (calamine.CalamineError, OSError, ValueError) as error:
        raise BadInput("roster.broken_workbook", file=file) from error
    except BaseException as error:
        # A bug of the reader, met in a broken file, arrives as what is no Exception.
        if type(error).__name__ != _PANIC:
            raise
        raise BadInput("roster.broken_workbook", file=file) from error


def _lines(values: Sequence[Sequence[Value]], sheet: Sheet, watch: Watch) -> Iterator[Line]:
    none: frozenset[int] = frozenset()
    for number, row in enumerate(watched(values, len(values), "read", watch), 1):
        try:
            # A row of texts only, as nearly all are, costs a third of one that is looked through.
            cells = tuple(map(_STRIPPED, row))
        except TypeError:
            cells = tuple(_texts(row))
        yield Line(number, cells, sheet.uncomputed.get(number, none))


def _texts(row: Iterable[Value]) -> Iterator[str]:
    for value in row:
        yield value.strip() if type(value) is str else text_of(value)


def _refuse_merged(sheet: Sheet, headings: int, file: str) -> None:
    """Refuse merged cells in the list itself: only one of them says anything."""
    for cells in sheet.merged:
        last = cells.rpartition(":")[2].lstrip(_COLUMN_SIGNS)
        if not last.isdecimal() or int(last) >= headings:
            count = len(sheet.merged)
            raise BadInput("roster.merged", file=file, sheet=sheet.name, cells=cells, count=count)
