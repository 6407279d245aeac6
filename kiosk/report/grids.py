"""Tables for the office as files: CSV and XLSX, in which no cell can act as a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass

from xlsxwriter import Workbook  # type: ignore[import-untyped] # ships no types
from xlsxwriter.worksheet import Worksheet  # type: ignore[import-untyped] # as above

from kiosk.batch.records import inert

Cell = str | int
_MOST_COLUMN = 48
_EMPTY = 4
_SHEET_NAME = 31
_FORBIDDEN = str.maketrans(dict.fromkeys("[]:*?/\\'", " "))


@dataclass(frozen=True)
class Grid:
    """A table: a name, headings, rows; and which columns (from 0) a chart shows, if any."""

    name: str
    headings: Sequence[str]
    rows: Sequence[Sequence[Cell]]
    charted: Sequence[int] = ()


def csv_bytes(grid: Grid) -> bytes:
    """Return a table that a spreadsheet opens as it is: UTF-8 with a mark, lines with CR LF."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow([inert(heading) for heading in grid.headings])
    writer.writerows([_plain(cell) for cell in row] for row in grid.rows)
    return text.getvalue().encode("utf-8-sig")


def xlsx_bytes(grids: Sequence[Grid]) -> bytes:
    """Return a workbook with a sheet for each table; texts are texts there, numbers numbers."""
    data = io.BytesIO()
    with Workbook(data, {"in_memory": True}) as book:
        for grid in grids:
            name = grid.name.translate(_FORBIDDEN)[:_SHEET_NAME]
            _fill(book, book.add_worksheet(name), grid)
    return data.getvalue()


def _fill(book: Workbook, sheet: Worksheet, grid: Grid) -> None:
    # Cells that are still to be filled take texts: a long number must not be rounded.
    body = None if grid.rows else book.add_format({"num_format": "@"})
    strong = book.add_format({"bold": True, "text_wrap": True, "valign": "top"})
    for column, heading in enumerate(grid.headings):
        sheet.write_string(0, column, inert(heading), strong)
        sheet.set_column(column, column, _width(grid, column), body)
    for number, row in enumerate(grid.rows, 1):
        for column, cell in enumerate(row):
            if isinstance(cell, int):
                sheet.write_number(number, column, cell)
            else:
                sheet.write_string(number, column, inert(cell))
    sheet.freeze_panes(1, 1)
    if grid.charted and grid.rows:
        _chart(book, sheet, grid)


def _chart(book: Workbook, sheet: Worksheet, grid: Grid) -> None:
    """Draw the charted columns as one bar a row."""
    chart = book.add_chart({"type": "bar", "subtype": "stacked"})
    last = len(grid.rows)
    for column in grid.charted:
        chart.add_series(
            {
                "name": [sheet.get_name(), 0, column],
                "categories": [sheet.get_name(), 1, 0, last, 0],
                "values": [sheet.get_name(), 1, column, last, column],
            }
        )
    chart.set_y_axis({"reverse": True})
    chart.set_size({"width": 900, "height": 160 + 26 * last})
    sheet.insert_chart(last + 2, 0, chart)


def _plain(cell: Cell) -> str:
    return str(cell) if isinstance(cell, int) else inert(cell)


def _width(grid: Grid, column: int) -> int:
    cells = (str(row[column]) for row in grid.rows)
    widest = max(len(cell.encode("gb18030")) for cell in (grid.headings[column], *cells))
    return min(max(widest, _EMPTY) + 2, _MOST_COLUMN)
