"""Reads what the office answered, from its signed reply or from a plain list, into one form.

A list is CSV or XLSX as the office or CHSI keeps it; it is read by the reader of student
lists, with its checks against hostile files. Which column means what, and which words say
yes and no, is data (``assets/reply.toml``). Nothing is held against the store here.
"""

from __future__ import annotations

import hashlib
import re
import tomllib
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Final

from kiosk.batch.reply import LONGEST_NOTE, MOST_REASONS, SignedReply, looks_signed, parse_reply
from kiosk.batch.standalone import Signer
from kiosk.errors import BadInput, EnvironmentFailed
from kiosk.reasons import all_reasons
from kiosk.resources import read_text
from kiosk.roster.cells import quoted
from kiosk.roster.mapping import plain
from kiosk.roster.read import LARGEST_BYTES, parse_table
from kiosk.roster.table import Line, Table
from kiosk.roster.watch import Watch, unwatched, watched
from kiosk.store.acknowledgements import Reply

IDENTIFYING: Final = ("student_no", "code", "submission_no", "file", "photo_sha256")
_CODE: Final = re.compile(r"RJ-[A-Z][0-9]{1,2}")
_BETWEEN: Final = re.compile(r"[\s,;，；、]+")


@dataclass(frozen=True, slots=True)
class Answer:
    """What is said of one photo; empty where nothing is said.

    Attributes:
        row: as a spreadsheet counts, or the place in a signed reply.
        reasons: codes of ``assets/reasons.toml``.
        note: the office's own words.
        batch: the folder's name.
        booth: that handed it over; only a signed reply says it, and the next.
        manifest_sha256: of the batch.
    """

    row: int
    reply: Reply
    reasons: tuple[str, ...] = ()
    note: str = ""
    student_no: str = ""
    code: str = ""
    submission_no: str = ""
    file: str = ""
    photo_sha256: str = ""
    batch: str = ""
    booth: str = ""
    manifest_sha256: str = ""


@dataclass(frozen=True)
class Fault:
    """What is wrong with an answer: where, and key and fields of the sentence.

    Attributes:
        column: its heading; empty where the whole row is meant, or the reply is signed.
    """

    row: int
    column: str
    words_key: str
    fields: Mapping[str, str | int]


@dataclass(frozen=True)
class Answers:
    """A reply as it was read.

    Attributes:
        file: its name.
        sha256: of its bytes.
        office: who signed it; empty for a list, which nobody signed.
        signer: fingerprint of the key; empty likewise.
        answers: in the order of the file.
        faults: what could not be read.
        headings: field -> heading of its column; of a list.
    """

    file: str
    sha256: str
    office: str
    signer: str
    answers: tuple[Answer, ...]
    faults: tuple[Fault, ...] = ()
    headings: Mapping[str, str] = field(default_factory=dict)

    @property
    def signed(self) -> bool:
        """Whether the office signed it."""
        return bool(self.signer)


def read_answers(path: Path, signers: Sequence[Signer], watch: Watch = unwatched) -> Answers:
    """Return what a reply says, be it signed or a list.

    Args:
        path: the file.
        signers: who may sign for which office; asked for a signed reply only.
        watch: is told how far it has come.

    Raises:
        BadInput: there is no such file, or it is neither; naming the row or field.
        AnswerIsNo: a signature does not hold, or whoever watches wants it stopped.
        EnvironmentFailed: it cannot be read.
    """
    return parse_answers(read_whole(path), path.name, signers, watch)


def read_whole(path: Path) -> bytes:
    """Return a reply's bytes.

    Raises:
        BadInput: there is no such file, or it is too large to be read.
        EnvironmentFailed: it cannot be read.
    """
    if not path.is_file():
        raise BadInput("roster.no_file", file=str(path))
    try:
        if path.stat().st_size > LARGEST_BYTES:
            raise BadInput("roster.too_large", file=path.name, limit=LARGEST_BYTES >> 20)
        with path.open("rb") as file:
            return file.read(LARGEST_BYTES + 1)
    except OSError as error:
        raise EnvironmentFailed("roster.unreadable", file=str(path)) from error


def parse_answers(
    data: bytes, file: str, signers: Sequence[Signer], watch: Watch = unwatched
) -> Answers:
    """Return what a reply's bytes say; as ``read_answers``."""
    if looks_signed(data):
        reply, signer = parse_reply(data, file, signers)
        digest = hashlib.sha256(data).hexdigest()
        return Answers(file, digest, reply.office, signer, tuple(_of_reply(reply)))
    return of_table(parse_table(data, file, watch), watch)


def _of_reply(reply: SignedReply) -> Iterator[Answer]:
    row = 0
    for batch in reply.batches:
        for said in batch.photos:
            row += 1
            yield Answer(
                row=row,
                reply=said.reply,
                reasons=said.reasons,
                note=said.note,
                file=said.file,
                photo_sha256=said.photo_sha256,
                batch=batch.batch,
                booth=batch.booth,
                manifest_sha256=batch.manifest_sha256,
            )


# --- a list ---------------------------------------------------------------------------------


def of_table(table: Table, watch: Watch = unwatched, *, missing: Reply | None = None) -> Answers:
    """Return what a list says.

    Args:
        table: the list.
        watch: is told how far it has come.
        missing: what a list without a column for the result says of each of its rows.

    Raises:
        BadInput: a column that is needed is missing, or two columns mean the same.
    """
    places = _places(table, needs_result=missing is None)
    reader = _Reader(places, table.headings, missing)
    for line in watched(table.lines, len(table.lines), "check", watch):
        reader.take(line)
    headings = {field: table.headings[index] for field, index in places.items()}
    return Answers(
        file=table.file,
        sha256=table.sha256,
        office="",
        signer="",
        answers=tuple(reader.answers),
        faults=tuple(reader.faults),
        headings=headings,
    )


@cache
def _names() -> tuple[Mapping[str, str], Mapping[str, str], Mapping[str, str]]:
    """Return name -> field of the columns, word -> reply, and field -> the name we use."""
    given = tomllib.loads(read_text("reply.toml"))
    columns = {plain(name): field for field, names in given["columns"].items() for name in names}
    words = {
        plain(word): reply for reply, said in given["values"]["result"].items() for word in said
    }
    return columns, words, {field: names[0] for field, names in given["columns"].items()}


def _places(table: Table, *, needs_result: bool) -> dict[str, int]:
    columns, _, ours = _names()
    places: dict[str, int] = {}
    for index, heading in enumerate(table.headings):
        field = columns.get(plain(heading))
        if field in places:
            first = table.headings[places[field]]
            raise BadInput("roster.column_twice", file=table.file, first=first, second=heading)
        if field:
            places[field] = index
    if not any(name in places for name in IDENTIFYING):
        names = ", ".join(ours[name] for name in IDENTIFYING)
        raise BadInput("reply.no_photo_column", file=table.file, columns=names)
    if needs_result and "result" not in places:
        raise BadInput("reply.no_result_column", file=table.file, column=ours["result"])
    return places


class _Wrong(Exception):
    def __init__(self, field: str, words_key: str, **fields: str | int) -> None:
        self.field = field
        self.words_key = words_key
        self.fields = fields
        super().__init__(words_key)


class _Reader:
    """Takes the rows of a list one by one."""

    def __init__(
        self, places: Mapping[str, int], headings: Sequence[str], missing: Reply | None
    ) -> None:
        self.answers: list[Answer] = []
        self.faults: list[Fault] = []
        self._places = places
        self._headings = headings
        self._missing = missing

    def take(self, line: Line) -> None:
        """Take a row: an answer, or a fault."""
        try:
            self.answers.append(self._answer(line))
        except _Wrong as wrong:
            place = self._places.get(wrong.field)
            column = "" if place is None else self._headings[place]
            self.faults.append(Fault(line.number, column, wrong.words_key, wrong.fields))

    def _answer(self, line: Line) -> Answer:
        said = {field: self._cell(line, field) for field in self._places}
        reply = self._reply(said.pop("result", ""))
        reason = said.pop("reason", "")
        codes = tuple(dict.fromkeys(_CODE.findall(reason.upper())))
        rest = _BETWEEN.sub("", _CODE.sub("", reason.upper()))
        notes = ([reason] if rest else []) + ([said["note"]] if said.get("note") else [])
        note = " / ".join(notes)
        if len(note) > LONGEST_NOTE or len(codes) > MOST_REASONS:
            raise _Wrong("note", "reply.fault.too_long", limit=LONGEST_NOTE)
        for code in codes:
            if code not in all_reasons():
                raise _Wrong("reason", "reply.fault.reason", value=code)
        if reply == "rejected" and not codes and not note:
            raise _Wrong("reason", "reply.fault.no_reason")
        if not any(said.get(name) for name in IDENTIFYING):
            raise _Wrong("", "reply.fault.whose")
        return Answer(
            row=line.number,
            reply=reply,
            reasons=codes if reply == "rejected" else (),
            note=note if reply == "rejected" else "",
            student_no=said.get("student_no", ""),
            code=said.get("code", ""),
            submission_no=said.get("submission_no", ""),
            file=said.get("file", ""),
            photo_sha256=said.get("photo_sha256", ""),
            batch=said.get("batch", ""),
        )

    def _cell(self, line: Line, field: str) -> str:
        place = self._places[field]
        if place in line.uncomputed:
            raise _Wrong(field, "reply.fault.formula")
        cell = line.cells[place] if place < len(line.cells) else ""
        text = " ".join(cell.split())
        if any(unicodedata.category(sign)[0] == "C" for sign in text):
            raise _Wrong(field, "reply.fault.strange", value=quoted(text))
        return _as_written(field, text)

    def _reply(self, text: str) -> Reply:
        if not text and self._missing is not None:
            return self._missing
        found = _names()[1].get(plain(text))
        if found == "accepted":
            return "accepted"
        if found == "rejected":
            return "rejected"
        raise _Wrong("result", "reply.fault.result", value=quoted(text))


def _as_written(field: str, text: str) -> str:
    """Return a cell as the store spells it; our own mark against formulas is taken off."""
    text = text.removeprefix("'")
    if field in ("student_no", "submission_no", "photo_sha256"):
        wide = unicodedata.normalize("NFKC", text)
        return wide.casefold() if field == "photo_sha256" else wide.upper()
    return text
