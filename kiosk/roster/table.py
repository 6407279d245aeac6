"""A list as it stands in its file: headings and rows of text, nothing understood yet."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Line:
    """One row.

    Attributes:
        number: as a spreadsheet counts.
        cells: what stands in them.
        uncomputed: which cells (from 0) hold a formula without its result, or an error for one.
    """

    number: int
    cells: tuple[str, ...]
    uncomputed: frozenset[int] = frozenset()


@dataclass(frozen=True)
class Table:
    """A list as it stands in its file.

    Attributes:
        file: the file's name.
        sha256: of its bytes.
        encoding: that it was found to be in; ``XLSX`` for a workbook.
        headings: the row that names the columns.
        lines: the rows below it that are not empty.
        sheet: the sheet of a workbook that was read; empty for a text.
        formulas: how many cells of the sheet are formulas; their last results were read.
    """

    file: str
    sha256: str
    encoding: str
    headings: tuple[str, ...]
    lines: tuple[Line, ...]
    sheet: str = ""
    formulas: int = 0
