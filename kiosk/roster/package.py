"""Looks into a workbook before it is read: what is in the archive, how large, and is it safe.

The reader of workbooks is fast and trusting: it unpacks what it is given and makes room for
every cell between the first and the last. So all parts are unpacked here once, a piece at a
time and never beyond a limit, and the sheet is walked for what the reader does not tell:
formulas without results, and how far apart its cells lie.
"""

from __future__ import annotations

import io
import posixpath
import struct
import zipfile
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final
from xml.parsers import expat

from kiosk.errors import BadInput
from kiosk.roster.plain_sheet import PlainSheet
from kiosk.roster.watch import Watch, tell

LARGEST_UNPACKED: Final = 1 << 29
"""Bytes of all parts together; a sheet of 200 000 students has about a fifth of it."""
MOST_CELLS: Final = 12_000_000
"""Between the first and the last cell; 200 000 students in 60 columns."""
_MOST_PARTS: Final = 4096
_PIECE: Final = 1 << 20
_OLD_OFFICE: Final = b"\xd0\xcf\x11\xe0"
_ENCRYPTED: Final = "EncryptedPackage".encode("utf-16-le")
_ENCRYPTED_PART: Final = 0x1
_BOOK: Final = "xl/workbook.xml"
_LINKS: Final = "xl/_rels/workbook.xml.rels"
_TYPES: Final = "[Content_Types].xml"
_DIGITS: Final = "0123456789"
# What the zip module lets through of an archive whose table of contents lies.
_DAMAGE: Final = (
    zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError, OSError,
    RuntimeError, struct.error,
)  # fmt: skip
_Start = Callable[[str, dict[str, str]], None]


@dataclass(frozen=True)
class Sheet:
    """What is known of the sheet that is to be read.

    Attributes:
        name: of the first sheet that is not hidden.
        merged: ranges of merged cells, such as ``A1:H1``.
        uncomputed: row -> columns (both from 1 and 0) of formulas without a result, or in error.
        formulas: how many cells are formulas.
    """

    name: str
    merged: tuple[str, ...]
    uncomputed: Mapping[int, frozenset[int]]
    formulas: int


def look_into(data: bytes, file: str, watch: Watch) -> Sheet:
    """Return what is known of a workbook's sheet, if it is safe to read it.

    Raises:
        BadInput: it is encrypted, of another kind, has macros, is damaged or too large.
        AnswerIsNo: whoever watches wants it stopped.
    """
    if data.startswith(_OLD_OFFICE):
        raise BadInput("roster.encrypted" if _ENCRYPTED in data else "roster.workbook", file=file)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            _check_parts(archive, file)
            name, part = _first_sheet(archive, file)
            for info in archive.infolist():
                if info.filename != part:
                    _unpack(archive, info, len)
            return _known_of(archive, (name, part), file, watch)
    except _DAMAGE as error:
        raise BadInput("roster.broken_workbook", file=file) from error
    except (expat.ExpatError, _Strange) as error:
        raise BadInput("roster.broken_workbook", file=file) from error


class _Strange(Exception):
    """A part holds what no spreadsheet program writes."""


def _check_parts(archive: zipfile.ZipFile, file: str) -> None:
    parts = archive.infolist()
    names = {part.filename.casefold() for part in parts}
    if len(names) != len(parts) or any(part.flag_bits & _ENCRYPTED_PART for part in parts):
        raise _Strange
    size = sum(part.file_size for part in parts)
    if size > LARGEST_UNPACKED or len(parts) > _MOST_PARTS:
        raise BadInput("roster.unpacks_too_large", file=file, limit=LARGEST_UNPACKED >> 20)
    if _BOOK not in names or _LINKS not in names or _TYPES.casefold() not in names:
        raise BadInput("roster.workbook", file=file)
    types = _content(archive, _TYPES)
    if b"macroenabled" in types.lower() or any(name.endswith("vbaproject.bin") for name in names):
        raise BadInput("roster.macro", file=file)


def _first_sheet(archive: zipfile.ZipFile, file: str) -> tuple[str, str]:
    """Return name and part of the first sheet that is shown."""
    targets: dict[str, str] = {}
    sheets: list[tuple[str, str]] = []

    def link(name: str, found: dict[str, str]) -> None:
        if _local(name) == "Relationship" and found.get("Type", "").endswith("/worksheet"):
            targets[found.get("Id", "")] = found.get("Target", "")

    def sheet(name: str, found: dict[str, str]) -> None:
        if _local(name) == "sheet" and found.get("state", "visible") == "visible":
            ident = next((found[each] for each in found if _local(each) == "id"), "")
            sheets.append((found.get("name", ""), ident))

    for part, handler in ((_LINKS, link), (_BOOK, sheet)):
        parser = _parser(handler)
        parser.Parse(_content(archive, part), True)
    for name, ident in sheets:
        if ident in targets:
            part = posixpath.normpath(posixpath.join("/xl", targets[ident]))[1:]
            if part in archive.namelist():
                return name, part
    raise BadInput("roster.no_sheet", file=file)


def _known_of(archive: zipfile.ZipFile, sheet: tuple[str, str], file: str, watch: Watch) -> Sheet:
    """Return what is known of a sheet, for which an unusual one is walked element by element."""
    name, part = sheet
    info = archive.getinfo(part)
    plain = PlainSheet()
    read = 0

    def look(piece: bytes) -> None:
        nonlocal read
        plain.feed(piece)
        read += len(piece)
        tell(watch, "read", read, info.file_size * 2)

    _unpack(archive, info, look)
    area = plain.area()
    if area is not None and area <= MOST_CELLS:
        return Sheet(name, (), {}, 0)
    return _walk_through(archive, (name, part), file, watch)


def _walk_through(
    archive: zipfile.ZipFile, sheet: tuple[str, str], file: str, watch: Watch
) -> Sheet:
    name, part = sheet
    walk = _Walk()
    parser = _parser(walk.start)
    walk.parser = parser
    info = archive.getinfo(part)
    done = 0

    def feed(piece: bytes) -> None:
        nonlocal done
        parser.Parse(piece, False)
        done += len(piece)
        tell(watch, "read", done, info.file_size * 2)

    _unpack(archive, info, feed)
    parser.Parse(b"", True)
    walk.end()
    if walk.area() > MOST_CELLS:
        raise BadInput("roster.too_wide", file=file, cells=walk.area(), limit=MOST_CELLS)
    found = {row: frozenset(columns) for row, columns in walk.uncomputed.items()}
    return Sheet(name, tuple(walk.merged), found, walk.formulas)


class _Walk:
    """Notes what a sheet holds while its elements go by, of which there are millions."""

    def __init__(self) -> None:
        self.merged: list[str] = []
        self.uncomputed: dict[int, set[int]] = {}
        self.formulas = 0
        self.parser: expat.XMLParserType | None = None
        self._takers: dict[str, Callable[[dict[str, str]], None]] = {
            "c": self._cell,
            "v": self._value,
            "t": self._value,
            "f": self._formula,
            "row": self._begin_row,
            "mergeCell": lambda found: self.merged.append(found.get("ref", "")),
        }
        self._letters: set[str] = set()
        self._last = ""
        self._first_row = self._last_row = self._widest = 0
        self._place = ""
        self._row = self._width = 0
        self._failed = self._valued = self._in_result = False
        self._unsure: tuple[int, int] | None = None

    def start(self, name: str, found: dict[str, str]) -> None:
        """Take the beginning of an element."""
        taker = self._takers.get(name)
        if taker is None:
            taker = self._takers.setdefault(name, self._takers.get(_local(name), _pass_over))
        taker(found)

    def end(self) -> None:
        """Take the end of the formula that is open, if there is one."""
        if self._unsure is not None:
            row, column = self._unsure
            if not self._valued:
                self.uncomputed.setdefault(row, set()).add(column)
            self._unsure = None
            if self.parser is not None:
                self.parser.CharacterDataHandler = None

    def area(self) -> int:
        """Return how many cells lie between the first and the last that hold something."""
        if not self._first_row:
            return 0
        widest = max((column_of(each) + 1 for each in self._letters), default=0)
        return (self._last_row - self._first_row + 1) * max(widest, self._widest)

    def _begin_row(self, found: dict[str, str]) -> None:
        self.end()
        self._row = _number(found["r"]) if "r" in found else self._row + 1
        self._width = 0

    def _cell(self, found: dict[str, str]) -> None:
        if self._unsure is not None:
            self.end()
        self._width += 1
        self._place = found.get("r", "")
        self._failed = found.get("t") == "e"

    def _value(self, _: dict[str, str]) -> None:
        place = self._place
        letters = place.rstrip(_DIGITS)
        if letters not in self._letters:
            self._letters.add(letters)
        row = place[len(letters) :]
        if row != self._last or not row:
            self._last = row
            self._reach(_number(row) if row else self._row)
        if not letters:
            self._widest = max(self._widest, self._width)
        self._in_result = True
        if self._failed:
            where = self._where()
            self.uncomputed.setdefault(where[0], set()).add(where[1])

    def _formula(self, _: dict[str, str]) -> None:
        self.formulas += 1
        self._unsure, self._valued, self._in_result = self._where(), False, False
        if self.parser is not None:
            self.parser.CharacterDataHandler = self._text
        self._reach(self._unsure[0])
        self._widest = max(self._widest, self._unsure[1] + 1)

    def _text(self, text: str) -> None:
        """Take a text of a cell with a formula: first the formula's own, then its result."""
        if self._in_result and text.strip():
            self._valued = True

    def _reach(self, row: int) -> None:
        self._first_row = min(self._first_row or row, row)
        self._last_row = max(self._last_row, row)

    def _where(self) -> tuple[int, int]:
        """Return row (from 1) and column (from 0) of the cell that is open."""
        letters = self._place.rstrip(_DIGITS)
        row = self._place[len(letters) :]
        column = column_of(letters) if letters else self._width - 1
        return _number(row) if row else self._row, column


def _number(text: str) -> int:
    if not (text.isascii() and text.isdecimal()):
        raise _Strange
    return int(text)


def _pass_over(_: dict[str, str]) -> None:
    """Take an element that says nothing here."""


def column_of(letters: str) -> int:
    """Return the index (from 0) of a column that is called by letters; -1 for none."""
    index = 0
    if not letters.isascii() or (letters and not letters.isalpha()):
        raise _Strange
    for letter in letters.upper():
        index = index * 26 + ord(letter) - ord("A") + 1
    return index - 1


def _parser(start: _Start) -> expat.XMLParserType:
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = start
    parser.StartDoctypeDeclHandler = _refuse_doctype
    return parser


def _refuse_doctype(*_: object) -> None:
    """No spreadsheet program writes one, and what it could declare is a way to fill the memory."""
    raise _Strange


def _local(name: str) -> str:
    return name.rpartition(":")[2]


def _content(archive: zipfile.ZipFile, name: str) -> bytes:
    """Return a small part whole; its name may differ in capitals."""
    part = next(each for each in archive.infolist() if each.filename.casefold() == name.casefold())
    pieces: list[bytes] = []
    _unpack(archive, part, pieces.append)
    return b"".join(pieces)


def _unpack(
    archive: zipfile.ZipFile, part: zipfile.ZipInfo, take: Callable[[bytes], object]
) -> None:
    """Hand out a part piece by piece; never more than it says it has, and it must be that."""
    with archive.open(part) as stream:
        while piece := stream.read(_PIECE):
            take(piece)
