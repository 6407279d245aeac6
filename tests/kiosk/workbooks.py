"""Workbooks as people and strangers make them, written by a library and by hand."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Sequence

from xlsxwriter import Workbook  # type: ignore[import-untyped] # ships no types

from tests.kiosk.listing import HEADINGS, SMITH, WANG

Cell = str | int | float | bool
ROWS: Sequence[Sequence[Cell]] = [each.split(",") for each in (HEADINGS, WANG, SMITH)]
SHEET = "xl/worksheets/sheet1.xml"


def workbook(
    rows: Sequence[Sequence[Cell]] = ROWS,
    also: Callable[[Workbook], object] = id,
) -> bytes:
    """Return a workbook with these rows on its first sheet, and what ``also`` does to it."""
    data = io.BytesIO()
    with Workbook(data, {"in_memory": True}) as book:
        sheet = book.add_worksheet("名单")
        for number, row in enumerate(rows):
            sheet.write_row(number, 0, row)
        also(book)
    return data.getvalue()


def with_part(data: bytes, name: str, content: bytes) -> bytes:
    """Return a workbook with one part replaced or added."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for info in old.infolist():
            if info.filename != name:
                new.writestr(info, old.read(info))
        new.writestr(name, content, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def part(data: bytes, name: str = SHEET) -> bytes:
    """Return a part of a workbook."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.read(name)


def with_rows(xml: str) -> bytes:
    """Return a workbook whose sheet holds these rows, as XML."""
    plain = workbook()
    head, _, rest = part(plain).partition(b"<sheetData>")
    tail = rest.partition(b"</sheetData>")[2]
    return with_part(plain, SHEET, head + b"<sheetData>" + xml.encode() + b"</sheetData>" + tail)
