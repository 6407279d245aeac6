"""Whether a sheet is as plain as nearly all lists are, found out without taking it apart.

A list of 200 000 students has millions of elements; to walk them takes longer than all the
rest of the reading. Most lists have no formula, no merged cell, no cell in error: of these only
the area is asked, and a few searches for bytes tell it. Whatever looks the least bit unusual is
not judged here, but walked.
"""

from __future__ import annotations

import re
from typing import Final

# Each is searched for in a hundred megabytes: rather few that find too much than many exact ones.
_UNUSUAL: Final = (b"<f", b":f", b"mergeCell", b'"e"', b"'e'", b"<!", b"&#")
_MAYBE_CELL: Final = b"<c"
_CELLS: Final = (b"<c ", b"<c>", b"<c/", b"<c\n", b"<c\r", b"<c\t")
_CELL: Final = re.compile(rb'<c r="([A-Z]{1,3})[0-9]')
_ROW: Final = re.compile(rb'<row r="([0-9]{1,7})"')
_BEGINS: Final = (b"<?xml", b"<worksheet")
_UTF8: Final = re.compile(rb"<\?xml[^>]*encoding=[\"'](?!utf-8)", re.IGNORECASE)
_LONGEST_TAG: Final = 1 << 16


class PlainSheet:
    """Takes the bytes of a sheet, piece by piece."""

    def __init__(self) -> None:
        self._plain = True
        self._begun = False
        self._rest = b""
        self._first_row = self._last_row = 0
        self._letters: set[bytes] = set()

    def feed(self, piece: bytes) -> None:
        """Take the next piece; one that ends in the middle of a tag is waited for."""
        if not self._plain:
            return
        text = self._rest + piece
        if not self._begun:
            self._begun = True
            self._plain = text.startswith(_BEGINS) and not _UTF8.match(text)
        end = max(text.rfind(b"<"), 0)
        self._rest = text[end:]
        self._look(text[:end])

    def area(self) -> int | None:
        """Return how many cells lie between the first and the last, or None: it must be walked."""
        self._look(self._rest)
        self._rest = b""
        if not self._plain or not self._first_row:
            return None
        widest = max(map(_index_of, self._letters), default=0)
        return (self._last_row - self._first_row + 1) * widest

    def _look(self, text: bytes) -> None:
        if any(each in text for each in _UNUSUAL) or len(self._rest) > _LONGEST_TAG:
            self._plain = False
            return
        cells, rows = _CELL.findall(text), _ROW.findall(text)
        # Other elements begin like a cell, such as those of columns, but hardly any piece has one.
        count = text.count(_MAYBE_CELL)
        named = len(cells) == count or len(cells) == sum(map(text.count, _CELLS))
        self._plain = self._plain and named and len(rows) == text.count(b"<row")
        self._letters.update(cells)
        if rows:
            numbers = [int(row) for row in (rows[0], rows[-1])]
            self._plain = self._plain and numbers[0] >= self._last_row
            self._first_row = self._first_row or numbers[0]
            self._last_row = max(numbers[1], self._last_row)


def _index_of(letters: bytes) -> int:
    """Return the number (from 1) of a column."""
    index = 0
    for letter in letters:
        index = index * 26 + letter - ord("A") + 1
    return index
