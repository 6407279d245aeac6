"""Reads a list of students as it stands: bytes in, rows of text out, nothing understood yet.

A list is a workbook (.xlsx), or CSV in UTF-8 or GB18030, which is found out; what is
neither, or both at once, is refused with the row, and never guessed at.
"""

from __future__ import annotations

import codecs
import csv
import hashlib
import io
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from kiosk.errors import BadInput, EnvironmentFailed
from kiosk.roster.table import Line, Table
from kiosk.roster.watch import Watch, tell, unwatched, watched
from kiosk.roster.workbook import WORKBOOKS, parse_workbook

LARGEST_BYTES: Final = 1 << 28
_DELIMITERS: Final = (",", ";", "\t")
_DOCUMENTS: Final = (b"<", b"%PDF", b"{\\rtf", b"\x89PNG")
"""What a web page, a document or a picture begins with; registration systems call pages .xls."""
_UTF16: Final = (b"\xff\xfe", b"\xfe\xff")
# What a line of Chinese in UTF-8 has and a line in GB18030 hardly ever has twice.
_CHINESE_IN_UTF8: Final = re.compile(rb"[\xe3-\xe9][\x80-\xbf]{2}")


def read_table(path: Path, watch: Watch = unwatched) -> Table:
    """Return the table in a file.

    Args:
        path: the file.
        watch: is told how far it has come.

    Raises:
        BadInput: there is no such file, or it is no table; naming the row where there is one.
        EnvironmentFailed: it cannot be read.
        AnswerIsNo: whoever watches wants it stopped.
    """
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST_BYTES + 1)
    except (FileNotFoundError, IsADirectoryError, NotADirectoryError) as error:
        raise BadInput("roster.no_file", file=str(path)) from error
    except OSError as error:
        raise EnvironmentFailed("roster.unreadable", file=str(path)) from error
    return parse_table(data, path.name, watch)


def parse_table(data: bytes, file: str, watch: Watch = unwatched) -> Table:
    """Return the table that a file's bytes make.

    Args:
        data: the bytes.
        file: the file's name, for the sentence of an error.
        watch: is told how far it has come.

    Raises:
        BadInput: it is no table; naming the row where there is one.
        AnswerIsNo: whoever watches wants it stopped.
    """
    if len(data) > LARGEST_BYTES:
        raise BadInput("roster.too_large", file=file, limit=LARGEST_BYTES >> 20)
    tell(watch, "read", 0, len(data))
    if data.startswith(WORKBOOKS):
        return parse_workbook(data, file, watch)
    if data.removeprefix(codecs.BOM_UTF8).lstrip().startswith(_DOCUMENTS):
        raise BadInput("roster.document", file=file)
    text, encoding = _decoded(data, file)
    lines = list(_lines(text, file, watch))
    if not lines or lines[0].number != 1:
        raise BadInput("roster.no_headings", file=file)
    headings = tuple(cell.strip() for cell in lines[0].cells)
    return Table(file, hashlib.sha256(data).hexdigest(), encoding, headings, tuple(lines[1:]))


def _decoded(data: bytes, file: str) -> tuple[str, str]:
    if data.startswith(_UTF16):
        raise BadInput("roster.utf16", file=file)
    if b"\0" in data:
        raise BadInput("roster.nul", file=file, row=_row(data, data.index(b"\0")))
    try:
        return data.decode("utf-8-sig"), "UTF-8"
    except UnicodeDecodeError as error:
        wrong_utf8 = error
    mixed = next((row for row, line in enumerate(data.split(b"\n"), 1) if _is_utf8(line)), None)
    if mixed is not None:
        row = _row(data, wrong_utf8.start)
        raise BadInput("roster.mixed", file=file, row=row) from wrong_utf8
    try:
        return data.decode("gb18030"), "GB18030"
    except UnicodeDecodeError as error:
        raise BadInput("roster.not_text", file=file, row=_row(data, error.start)) from error


def _is_utf8(line: bytes) -> bool:
    if len(_CHINESE_IN_UTF8.findall(line)) < 2:
        return False
    try:
        line.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _row(data: bytes, place: int) -> int:
    return data.count(b"\n", 0, place) + 1


def _lines(text: str, file: str, watch: Watch) -> Iterator[Line]:
    """Yield the rows that are not empty, numbered as a spreadsheet does."""
    first = text.partition("\n")[0]
    delimiter = max(_DELIMITERS, key=first.count)
    # Strict, because a stray quote would otherwise swallow the rows that follow it.
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    number = 0
    try:
        total = text.count("\n") + 1
        for number, cells in enumerate(watched(reader, total, "read", watch), 1):
            if any(cell.strip() for cell in cells):
                yield Line(number, tuple(cells))
    except csv.Error as error:
        raise BadInput("roster.broken_row", file=file, row=number + 1) from error
