#!/usr/bin/env python3
# ruff: noqa: T201 - away from the product this file talks to a person itself
"""Tells whether a batch of photos is whole and signed; one file, standard library only.

    python standalone.py BATCH --signers ALLOWED_SIGNERS [--revoked FILE] [--state FILE]
        [--receipt FILE.html]

BATCH is the folder or its .zip, which is read without unpacking. Exit code 0:
accepted; 1: refused, with every fault that was found; 2: the usage is wrong;
3: the state or the receipt could not be written. Runs on Python 3.8 and newer and needs neither
OpenSSH nor anything else of ours: the signature is checked below (RFC 8032).

The rules upheld here, whatever the medium holds:

1. Every file but the manifest and its signature is in the manifest, and the other
   way round; no links, no devices, no two names that some computer takes for one.
2. Every file has the SHA-256 that the manifest gives.
3. The manifest has exactly one valid signature, made in our namespace by a key that
   the signers' file gives to the booth that the header names, for the day that the
   header names, in the one encoding that OpenSSH writes. Anything looser could be
   changed without being noticed. A revoked key signs nothing, whatever the day.
4. Header, records and photos agree; no student stands twice.
5. With --state: batches of a booth come in order, without a gap, each once.

A fault never hides another, unless reading on would be unsafe. It knows nothing of
the standard for the photos: ``kiosk batch verify`` adds that by ``check``.
"""

from __future__ import annotations

import argparse
import base64
import collections
import csv
import hashlib
import html
import io
import itertools
import json
import os
import re
import stat
import struct
import sys
import tempfile
import unicodedata
import zipfile
import zlib
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

FORMAT = "chsi-photo-batch/1"
STATE_FORMAT = "chsi-photo-batch-state/1"
NAMESPACE = "chsi-photo-batch"
SCHOOL_SYSTEMS = "school-systems"
MANIFEST, SIGNATURE, HEADER, RECORDS = "SHA256SUMS", "SHA256SUMS.sig", "batch.json", "records.csv"

# What a batch may hold at most. Far above any real batch, low enough that a hostile
# one costs seconds and megabytes, not hours and gigabytes.
MAX_FILES = 20_000
MAX_FILE_BYTES = 8 * 2**20
MAX_TOTAL_BYTES = 2 * 2**30
MAX_NAME_BYTES = 220
MAX_NUMBER = 999_999_999
MAX_BYTES = {MANIFEST: 4 * 2**20, SIGNATURE: 4096, HEADER: 2**16, RECORDS: 16 * 2**20}

SENTENCES = {
    "missing": "{file}: is not there",
    "extra": "{file}: does not belong to the batch",
    "link": "{file}: is a link or not an ordinary file",
    "unreadable": "{file}: cannot be read ({detail})",
    "too_large": "{file}: is larger than {detail} bytes, the most that is read",
    "too_many": "{file}: more than {detail}, the most that is read",
    "name_leaves": "{file}: this name leads out of the folder",
    "name_unportable": "{file}: this name cannot be kept on every computer",
    "name_collision": "{file}: some computers cannot tell this name from {detail}",
    "archive_malformed": "{file}: is not a zip file of one batch folder ({detail})",
    "hash": "{file}: its content is not what was signed",
    "swapped": "{file}: holds the content of {detail}",
    "renamed": "{file}: lies here under another name, {detail}",
    "manifest_order": "{file}: line {detail} does not stand where a booth puts it",
    "manifest_malformed": "{file}: line {detail} is not as a booth writes it",
    "header_malformed": "{file}: {detail} is missing or not as a booth writes it",
    "header_disagrees": "{file}: does not agree with the content: {detail}",
    "records_malformed": "{file}: line {detail} is not as a booth writes it",
    "record_disagrees": "{file}: does not agree with the photo: {detail}",
    "record_formula": "{file}: line {detail} holds a spreadsheet formula",
    "photo_unrecorded": "{file}: no record speaks of this photo",
    "photo_twice": "{file}: more than one record speaks of this photo",
    "student_twice": "{file}: {detail} stands in more than one record",
    "signature_malformed": "{file}: is not a signature as OpenSSH writes it ({detail})",
    "signature_namespace": "{file}: was made for another purpose: {detail}",
    "signature_signer": "{file}: {detail} is not a key of this booth in the signers' file",
    "signature_date": "{file}: {detail} is not this booth's key for the day of this batch",
    "signature_revoked": "{file}: {detail} was revoked; nothing it signed may be trusted",
    "signature_wrong": "{file}: does not fit the manifest; manifest or signature was changed",
    "sequence_gap": "{file}: batch {detail} has to come first",
    "sequence_replayed": "{file}: batch {detail} was accepted before",
    "sequence_older": "{file}: another batch with number {detail} was accepted before",
    "chain_broken": "{file}: does not follow the accepted batch {detail}",
    "photo_rule": "{file}: breaks a rule of the standard: {detail}",
}
SENTENCES_ZH = {
    "missing": "{file}：不存在",
    "extra": "{file}：不属于这个批次",
    "link": "{file}：是链接或特殊文件，不是普通文件",
    "unreadable": "{file}：无法读取（{detail}）",
    "too_large": "{file}：超过 {detail} 字节的读取上限",
    "too_many": "{file}：超过读取上限（{detail}）",
    "name_leaves": "{file}：这个名称指向文件夹之外",
    "name_unportable": "{file}：这个名称不能在所有电脑上使用",
    "name_collision": "{file}：有些电脑分不清这个名称和 {detail}",
    "archive_malformed": "{file}：不是只含一个批次文件夹的 zip 文件（{detail}）",
    "hash": "{file}：内容与签名时不同",
    "swapped": "{file}：内容是 {detail} 的",
    "renamed": "{file}：在这里用了另一个名称 {detail}",
    "manifest_order": "{file}：第 {detail} 行不在采集点写的位置",
    "manifest_malformed": "{file}：第 {detail} 行不是采集点写的格式",
    "header_malformed": "{file}：缺少 {detail}，或不是采集点写的格式",
    "header_disagrees": "{file}：与批次内容不一致：{detail}",
    "records_malformed": "{file}：第 {detail} 行不是采集点写的格式",
    "record_disagrees": "{file}：记录与照片不一致：{detail}",
    "record_formula": "{file}：第 {detail} 行含有电子表格公式",
    "photo_unrecorded": "{file}：没有这张照片的记录",
    "photo_twice": "{file}：这张照片有不止一条记录",
    "student_twice": "{file}：{detail} 出现在不止一条记录中",
    "signature_malformed": "{file}：不是 OpenSSH 格式的签名（{detail}）",
    "signature_namespace": "{file}：签名用途不符：{detail}",
    "signature_signer": "{file}：{detail} 不是签名人文件中本采集点的密钥",
    "signature_date": "{file}：{detail} 不是本采集点在该批次日期的密钥",
    "signature_revoked": "{file}：密钥 {detail} 已作废，它签的一律不可信",
    "signature_wrong": "{file}：签名与清单不符，清单或签名被改动过",
    "sequence_gap": "{file}：缺号，应先接收第 {detail} 批",
    "sequence_replayed": "{file}：第 {detail} 批以前已接收过",
    "sequence_older": "{file}：编号 {detail} 已接收过另一个批次",
    "chain_broken": "{file}：与已接收的第 {detail} 批不衔接",
    "photo_rule": "{file}：不符合标准：{detail}",
}
NOTES = {
    "simulation": "SIMULATION: these photos are trials of the booth, not of students",
    "no_state": "the order of batches was not checked (no --state)",
    "no_photo_check": "the photos were not held against the standard",
}
NOTES_ZH = {
    "simulation": "这是模拟批次，照片是采集点的试拍，不是学生。",
    "no_state": "没有指定 --state，未检查批次的先后顺序。",
    "no_photo_check": "没有按标准检查照片。",
}


@dataclass(frozen=True)
class Fault:
    """One reason to refuse: its kind, the file it is about, a particular."""

    code: str
    file: str
    detail: str = ""

    def sentence(self, language: str = "en") -> str:
        """Return the fault in English, or in Chinese ("zh")."""
        sentences = SENTENCES_ZH if language == "zh" else SENTENCES
        return sentences[self.code].format(file=plain(self.file), detail=plain(self.detail))


@dataclass(frozen=True)
class Header:
    """What the booth says of the batch in ``batch.json``; fields of later versions are let be."""

    format: str
    booth: str
    sequence: int
    previous_manifest_sha256: str | None
    count: int
    receiver: str
    identity: str
    profile: str
    profile_sha256: str
    software: str
    exported_at: str
    exported_by: str
    simulation: bool

    @property
    def chain(self) -> str:
        """The line of numbers that the batch belongs to; receivers and trials count apart."""
        whom = "" if self.receiver == SCHOOL_SYSTEMS else "#" + self.receiver
        return self.booth + whom + ("#simulation" if self.simulation else "")


@dataclass(frozen=True)
class Signer:
    """A line of the signers' file that we can follow; the days are YYYYMMDDHHMMSS in UTC."""

    principals: tuple[str, ...]
    namespaces: tuple[str, ...] | None
    key: bytes
    after: str = ""
    before: str = ""
    revoked: bool = False


@dataclass(frozen=True)
class Claim:
    """Who is said to have signed, when (as a batch writes it; "" if unknown), and for what."""

    who: str
    at: str = ""
    namespace: str = NAMESPACE


@dataclass(frozen=True)
class Outcome:
    """The answer: accepted if there is no fault."""

    faults: tuple[Fault, ...]
    notes: tuple[str, ...]
    header: Header | None
    photos: int
    manifest_sha256: str
    signer: str

    @property
    def accepted(self) -> bool:
        """Whether the batch may be used."""
        return not self.faults


class Unusable(Exception):
    """What was given to work with (not the batch's content) cannot be used."""


def plain(text: str) -> str:
    """Return text that cannot steer a terminal or hide letters."""
    return "".join(c if c.isprintable() else f"\\u{ord(c):04x}" for c in text)


# --- names ------------------------------------------------------------------------

_DEVICE = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9]|conin\$|conout\$|clock\$)\Z")
_FORBIDDEN = re.compile(r'[<>"|?*:]')


# Letters of Cyrillic and Greek that nobody can tell from a Latin one, small or capital.
_LOOKALIKES = str.maketrans(
    "авсеһіјкӏмноԛрѕтуѵԝхԁıαβεζηικμνορτυχ", "abcehijklmhoqpstyvwxdiabezhikmvoptyx"
)


def fold(name: str) -> str:
    """Return what is left of a name where case, spelling and script of a letter do not count."""
    plain_form = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", name).casefold())
    return plain_form.translate(_LOOKALIKES)


def person_key(cell: str) -> str:
    """Return what tells people apart: without blanks and signs that cannot be seen either."""
    return "".join(c for c in fold(cell) if c.isprintable() and not c.isspace())


def name_problem(name: str) -> str | None:
    """Return the code of what is wrong with a name inside the batch, None if nothing is."""
    parts = name.split("/")
    leads_out = "\\" in name or name.startswith("/") or re.match(r"[A-Za-z]:", name)
    if leads_out or ".." in parts:
        return "name_leaves"
    if len(name.encode("utf-8", "surrogatepass")) > MAX_NAME_BYTES or not name.isprintable():
        return "name_unportable"
    if _FORBIDDEN.search(name) or unicodedata.normalize("NFC", name) != name:
        return "name_unportable"
    return "name_unportable" if any(map(_unportable_part, parts)) else None


def _unportable_part(part: str) -> bool:
    device = _DEVICE.match(fold(part.partition(".")[0].rstrip()))
    return part in ("", ".") or part[-1] in ". " or part[0] == " " or device is not None


# --- where the files come from ------------------------------------------------------

_READ_ERRORS = (
    OSError, ValueError, EOFError, RuntimeError, OverflowError,
    struct.error, zlib.error, zipfile.BadZipFile,
)  # fmt: skip


class Source:
    """The files of a batch by name, each with its size, and what is wrong with the listing.

    ``too_much`` says that it would not be safe to read on.
    """

    def __init__(self) -> None:
        self.files: dict[str, int] = {}
        self.faults: list[Fault] = []
        self.too_much = False
        self._folders: set[str] = set()
        self._spelling: dict[str, str] = {}

    def read(self, name: str, limit: int) -> bytes:
        """Return a listed file's bytes, at most ``limit`` + 1 of them."""
        raise NotImplementedError

    def close(self) -> None:
        """Let go of what is open."""

    def _add(self, name: str, mode: int, size: int) -> bool:
        """Take a file or folder into the listing; False once there are too many."""
        problem = name_problem(name)
        if problem:
            self.faults.append(Fault(problem, name))
        elif not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):
            self.faults.append(Fault("link", name))
        elif self._is_new(name):
            if stat.S_ISDIR(mode):
                self._folders.add(name)
            else:
                self.files[name] = size
        if len(self.files) + len(self._folders) + len(self.faults) > MAX_FILES:
            self.faults.append(Fault("too_many", name, f"{MAX_FILES} files"))
            self.too_much = True
            return False
        return True

    def _is_new(self, name: str) -> bool:
        parts = name.split("/")
        for depth in range(1, len(parts) + 1):
            here = "/".join(parts[:depth])
            spelt = self._spelling.setdefault(fold(here), here)
            if spelt != here or here in self.files:
                self.faults.append(Fault("name_collision", name, spelt))
                return False
        return True

    def _finish(self) -> None:
        parents = {name[:at] for name in self.files for at, c in enumerate(name) if c == "/"}
        self.faults += [Fault("extra", name + "/") for name in sorted(self._folders - parents)]
        # A file that is too large by itself is not read, so it does not count.
        if sum(s for s in self.files.values() if s <= MAX_FILE_BYTES) > MAX_TOTAL_BYTES:
            self.faults.append(Fault("too_large", "*", str(MAX_TOTAL_BYTES)))
            self.too_much = True


_JUNCTION = 0xA0000003  # IO_REPARSE_TAG_MOUNT_POINT


class Folder(Source):
    """A batch as a folder on a disk."""

    def __init__(self, root: Path) -> None:
        super().__init__()
        self._root = root
        self._walk()
        self._finish()

    def _walk(self) -> None:
        waiting = [""]
        while waiting:
            folder = waiting.pop()
            try:
                with os.scandir(self._path(folder)) as entries:
                    for entry in entries:
                        name = f"{folder}/{entry.name}" if folder else entry.name
                        mode, size = self._look(entry)
                        if not self._add(name, mode, size):
                            return
                        if stat.S_ISDIR(mode) and name in self._folders:
                            waiting.append(name)
            except OSError as error:
                self.faults.append(Fault("unreadable", folder or ".", type(error).__name__))

    @staticmethod
    def _look(entry: os.DirEntry[str]) -> tuple[int, int]:
        facts = entry.stat(follow_symlinks=False)
        # A junction of Windows leads elsewhere too, but is not called a link.
        junction = getattr(facts, "st_reparse_tag", 0) == _JUNCTION
        return (stat.S_IFLNK if junction else facts.st_mode), facts.st_size

    def _path(self, name: str) -> Path:
        return self._root.joinpath(*name.split("/"))

    def read(self, name: str, limit: int) -> bytes:
        """Read without following a link that was put there since the listing."""
        flags = os.O_RDONLY
        for flag in ("O_BINARY", "O_NOFOLLOW", "O_NONBLOCK", "O_CLOEXEC"):
            flags |= getattr(os, flag, 0)
        with os.fdopen(os.open(self._path(name), flags), "rb") as stream:
            if not stat.S_ISREG(os.fstat(stream.fileno()).st_mode):
                raise OSError("not an ordinary file")
            return stream.read(limit + 1)


class Archive(Source):
    """A batch as a zip file with one folder in it, read in place."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._zip: zipfile.ZipFile | None = None
        self._entries: dict[str, zipfile.ZipInfo] = {}
        try:
            self._demand_modesty(path)
            self._zip = zipfile.ZipFile(path)
            self._list(self._zip.infolist())
        except _READ_ERRORS as error:
            detail = type(error).__name__ if isinstance(error, OSError) else str(error)
            self.faults.append(Fault("archive_malformed", path.name, detail))
        self._finish()

    @staticmethod
    def _demand_modesty(path: Path) -> None:
        """Refuse a huge table of contents before the zip module takes it into memory."""
        with path.open("rb") as stream:
            size = stream.seek(0, os.SEEK_END)
            stream.seek(max(0, size - 42))
            tail = stream.read()
        if tail[-22:-18] != b"PK\5\6" or tail[-2:] != b"\0\0" or tail[-42:-38] == b"PK\6\7":
            raise ValueError("no plain end of zip")
        entries, table_bytes = struct.unpack("<HL", tail[-12:-6])
        if entries > MAX_FILES or table_bytes > MAX_FILES * 2 * MAX_NAME_BYTES:
            raise ValueError(f"more than {MAX_FILES} entries")

    def _list(self, entries: Sequence[zipfile.ZipInfo]) -> None:
        top = entries[0].orig_filename.partition("/")[0] if entries else ""
        for entry in entries:
            name = entry.orig_filename
            if not name.startswith(top + "/") or name_problem(top):
                self.faults.append(Fault(name_problem(name) or "extra", name))
                continue
            kind = stat.S_IFMT(entry.external_attr >> 16)
            ordinary = stat.S_IFDIR if name.endswith("/") else stat.S_IFREG
            name = name[len(top) + 1 : -1 if name.endswith("/") else None]
            if name and not self._add(name, kind or ordinary, entry.file_size):
                return
            self._entries.setdefault(name, entry)

    def read(self, name: str, limit: int) -> bytes:
        """Unpack one entry in memory; the zip module stops at the size that the entry claims."""
        entry = self._entries[name]
        if self._zip is None or entry.compress_type not in (
            zipfile.ZIP_STORED,
            zipfile.ZIP_DEFLATED,
        ):
            raise ValueError("compression")
        with self._zip.open(entry) as stream:
            return stream.read(limit + 1)

    def close(self) -> None:
        """Close the zip file."""
        if self._zip is not None:
            self._zip.close()


def open_source(path: Path) -> Source:
    """Return the files of a batch folder or batch zip.

    Raises:
        Unusable: there is nothing at ``path``.
    """
    if path.is_dir():
        return Folder(path)
    if not path.is_file():
        raise Unusable(f"{path}: no such folder or zip file")
    return Archive(path)


def read_file(source: Source, name: str) -> tuple[bytes | None, Fault | None]:
    """Return a file's bytes, or the fault for which they cannot be had."""
    limit = MAX_BYTES.get(name, MAX_FILE_BYTES)
    if name not in source.files:
        return None, Fault("missing", name)
    if source.files[name] > limit:
        return None, Fault("too_large", name, str(limit))
    try:
        data = source.read(name, limit)
    except _READ_ERRORS as error:
        return None, Fault("unreadable", name, type(error).__name__)
    if len(data) > limit:
        return None, Fault("too_large", name, str(limit))
    return data, None


def _take(source: Source, name: str, faults: list[Fault]) -> bytes | None:
    data, fault = read_file(source, name)
    if fault is not None:
        faults.append(fault)
    return data


# --- manifest, header, records --------------------------------------------------------

_LINE = re.compile(r"([0-9a-f]{64}) \*(.+)")
_SHA256 = re.compile(r"[0-9a-f]{64}\Z")
_BOOTH = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9_-]{0,30}[A-Za-z0-9])?\Z")
_MOMENT = re.compile(r"[0-9]{4}(-[0-9]{2}){2}T[0-9]{2}(:[0-9]{2}){2}(\.[0-9]{1,6})?Z\Z")
_FORMULA = re.compile(r"\s*[=+\-@\uff1d\uff0b\uff0d\uff20]")


def parse_manifest(data: bytes) -> tuple[dict[str, str], list[Fault]]:
    """Return name -> SHA-256 of the lines that hold, and a fault for each that does not."""
    sums: dict[str, str] = {}
    faults: list[Fault] = []
    lines = data.decode("utf-8", "surrogateescape").split("\n")
    if lines.pop() or not lines or len(lines) > MAX_FILES:
        faults.append(Fault("manifest_malformed", MANIFEST, str(len(lines) + 1)))
        lines = lines[:MAX_FILES]
    last = b""
    for number, line in enumerate(lines, 1):
        match = _LINE.fullmatch(line)
        name = match.group(2) if match else ""
        order = name.encode("utf-8", "surrogateescape")
        if not match or name in sums or name in (MANIFEST, SIGNATURE):
            faults.append(Fault("manifest_malformed", MANIFEST, str(number)))
            continue
        if order <= last:
            faults.append(Fault("manifest_order", MANIFEST, str(number)))
        last = max(last, order)
        problem = name_problem(name)
        if problem:
            faults.append(Fault(problem, name))
        else:
            sums[name] = match.group(1)
    return sums, faults


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    if len(dict(pairs)) != len(pairs):
        raise ValueError("a name stands twice")
    return dict(pairs)


def _no_constant(name: str) -> None:
    raise ValueError(name)


def read_json(data: bytes) -> dict[str, Any]:
    """Return a JSON object; ValueError for anything but one object with each name once."""
    try:
        value = json.loads(
            data.decode("utf-8"), object_pairs_hook=_once, parse_constant=_no_constant
        )
    except RecursionError as error:
        raise ValueError("nested too deep") from error
    if not isinstance(value, dict):
        raise ValueError("not an object")
    return value


_FITS: dict[str, Callable[[Any], bool]] = {
    "format": lambda v: v == FORMAT,
    "booth": lambda v: isinstance(v, str) and _BOOTH.match(v) is not None,
    "sequence": lambda v: type(v) is int and 1 <= v <= MAX_NUMBER,
    "previous_manifest_sha256": lambda v: (
        v is None or (isinstance(v, str) and _SHA256.match(v) is not None)
    ),
    "count": lambda v: type(v) is int and 1 <= v <= MAX_FILES,
    "profile_sha256": lambda v: isinstance(v, str) and _SHA256.match(v) is not None,
    "exported_at": lambda v: isinstance(v, str) and _MOMENT.match(v) is not None,
    "simulation": lambda v: isinstance(v, bool),
}


def parse_header(data: bytes) -> tuple[Header | None, list[Fault]]:
    """Return the header, None if a field is missing or wrong, and the faults."""
    try:
        table = read_json(data)
    except ValueError as error:
        return None, [Fault("header_malformed", HEADER, type(error).__name__)]
    names = list(Header.__dataclass_fields__)
    wrong = [
        name for name in names if name not in table or not _FITS.get(name, _is_text)(table[name])
    ]
    if wrong:
        return None, [Fault("header_malformed", HEADER, name) for name in wrong]
    header = Header(**{name: table[name] for name in names})
    if (header.sequence == 1) != (header.previous_manifest_sha256 is None):
        return header, [Fault("header_disagrees", HEADER, "sequence, previous_manifest_sha256")]
    return header, []


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def parse_records(data: bytes) -> tuple[list[dict[str, str]], list[Fault]]:
    """Return the rows as column -> cell, and the faults; no rows if the table does not hold."""
    try:
        if not data.startswith(b"\xef\xbb\xbf"):
            raise ValueError("no byte order mark")
        reader = csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True)
        table = list(itertools.islice(reader, MAX_FILES + 1))
    except (ValueError, csv.Error):
        return [], [Fault("records_malformed", RECORDS, "1")]
    names = table[0] if table else []
    if not names or len(set(names)) != len(names):
        return [], [Fault("records_malformed", RECORDS, "1")]
    # zip's own check of lengths is newer than Python 3.8.
    rows = [dict(zip(names, cells)) for cells in table[1:] if len(cells) == len(names)]  # noqa: B905
    return rows, list(_table_faults(table))


def _table_faults(table: list[list[str]]) -> Iterator[Fault]:
    for number, cells in enumerate(table, 1):
        if len(cells) != len(table[0]):
            yield Fault("records_malformed", RECORDS, str(number))
        if any(map(_FORMULA.match, cells)):
            yield Fault("record_formula", RECORDS, str(number))
    if len(table) > MAX_FILES:
        yield Fault("too_many", RECORDS, f"{MAX_FILES} records")


def _check_records(
    rows: list[dict[str, str]], header: Header, photos: dict[str, str], sizes: dict[str, int]
) -> Iterator[Fault]:
    """Hold the records against header, manifest and files."""
    needed = {"file", "photo_sha256", "photo_bytes", "simulated", header.identity}
    lacking = needed - set(rows[0]) if rows else set()
    if lacking:
        yield Fault("records_malformed", RECORDS, f"1 ({', '.join(sorted(lacking))})")
        return
    for counted in sorted({len(rows), len(photos)} - {header.count}):
        yield Fault("header_disagrees", HEADER, f"count {header.count} / {counted}")
    names: set[str] = set()
    people: set[str] = set()
    for row in rows:
        name, person = row["file"], person_key(row[header.identity])
        if name in names:
            yield Fault("photo_twice", name)
        if person in people or not person:
            yield Fault("student_twice", RECORDS, row[header.identity])
        names.add(name)
        people.add(person)
        yield from _check_record(row, header, photos.get(name), sizes.get(name))
    for name in photos:
        if name not in names:
            yield Fault("photo_unrecorded", name)


def _check_record(
    row: dict[str, str], header: Header, sha256: str | None, size: int | None
) -> Iterator[Fault]:
    if row["photo_sha256"] != sha256:
        yield Fault("record_disagrees", row["file"], "photo_sha256")
    if size is not None and row["photo_bytes"] != str(size):
        yield Fault("record_disagrees", row["file"], "photo_bytes")
    if row["simulated"] != ("true" if header.simulation else "false"):
        yield Fault("header_disagrees", HEADER, f"simulation / {row['file']}")


# --- Ed25519 (RFC 8032), verification only --------------------------------------------

_BITS = 8 * 32
_P: int = 2 ** (_BITS - 1) - 19
_L = 2**252 + 27742317777372353535851937790883648493
_D = -121665 * pow(121666, _P - 2, _P) % _P
_ROOT = pow(2, (_P - 1) // 4, _P)


class _Point(NamedTuple):
    """A point of the curve in extended coordinates: x = X/Z, y = Y/Z, x*y = T/Z."""

    x: int
    y: int
    z: int
    t: int


_NEUTRAL = _Point(0, 1, 1, 0)


def _add(p: _Point, q: _Point) -> _Point:
    a = (p.y - p.x) * (q.y - q.x) % _P
    b = (p.y + p.x) * (q.y + q.x) % _P
    c = 2 * p.t * q.t * _D % _P
    d = 2 * p.z * q.z % _P
    e, f, g, h = b - a, d - c, d + c, b + a
    return _Point(e * f % _P, g * h % _P, f * g % _P, e * h % _P)


def _double(p: _Point) -> _Point:
    a, b = p.x * p.x % _P, p.y * p.y % _P
    h = a + b
    e = h - (p.x + p.y) ** 2 % _P
    g = a - b
    f = 2 * p.z * p.z + g
    return _Point(e * f % _P, g * h % _P, f * g % _P, e * h % _P)


def _decode(data: bytes) -> _Point | None:
    """Return the point that 32 bytes stand for, None if there is none or it has two spellings."""
    number = int.from_bytes(data, "little")
    sign, y = number >> (_BITS - 1), number & (2 ** (_BITS - 1) - 1)
    if y >= _P:
        return None
    u, v = (y * y - 1) % _P, (_D * y * y + 1) % _P
    x = u * pow(v, 3, _P) * pow(u * pow(v, 7, _P), (_P - 5) // 8, _P) % _P
    if (v * x * x - u) % _P:
        x = x * _ROOT % _P
    if (v * x * x - u) % _P or (x == 0 and sign):
        return None
    if x & 1 != sign:
        x = _P - x
    return _Point(x, y, 1, x * y % _P)


def _encode(p: _Point) -> bytes:
    inverse = pow(p.z, _P - 2, _P)
    x, y = p.x * inverse % _P, p.y * inverse % _P
    return (y | (x & 1) << (_BITS - 1)).to_bytes(32, "little")


_BASE = _decode((4 * pow(5, _P - 2, _P) % _P).to_bytes(32, "little")) or _NEUTRAL


def ed25519_holds(key: bytes, message: bytes, signature: bytes) -> bool:
    """Return whether a 64-byte signature is the key's; a changed spelling of one is not.

    Refused besides: a scalar not below the group's order, points in two spellings,
    keys of small order (they would let one signature fit many messages).
    """
    if len(key) != 32 or len(signature) != 64:
        return False
    r, s = signature[:32], int.from_bytes(signature[32:], "little")
    a = _decode(key)
    if a is None or s >= _L or _encode(_double(_double(_double(a)))) == _encode(_NEUTRAL):
        return False
    h = int.from_bytes(hashlib.sha512(r + key + message).digest(), "little") % _L
    minus_a = _Point(_P - a.x, a.y, 1, _P - a.t)
    steps = {(1, 0): _BASE, (0, 1): minus_a, (1, 1): _add(_BASE, minus_a)}
    found = _NEUTRAL
    for bit in range(_BITS - 1, -1, -1):
        found = _double(found)
        step = steps.get((s >> bit & 1, h >> bit & 1))
        if step is not None:
            found = _add(found, step)
    return _encode(found) == r


# --- the signature as OpenSSH writes it ------------------------------------------------

KEY_KIND = b"ssh-ed25519"
MAGIC = b"SSHSIG"
_BEGIN, _END = b"-----BEGIN SSH SIGNATURE-----\n", b"-----END SSH SIGNATURE-----\n"
_ARMOUR_COLUMNS = 70
_SIGNER = re.compile(
    r"([A-Za-z0-9_,.@-]+)\s+"  # for whom; patterns are left out on purpose
    r'((?:[a-z-]+="[^"]*",)*[a-z-]+="[^"]*"\s+)?'  # for what, from when, until when
    r"ssh-ed25519\s+([A-Za-z0-9+/=]+)(?:\s.*)?"  # the key, a remark
)
_OPTION = re.compile(r'([a-z-]+)="([^"]*)"')
_DAY = re.compile(r"([0-9]{14})Z\Z")


def pack(*strings: bytes) -> bytes:
    """Return SSH strings, each with its length in front."""
    return b"".join(struct.pack(">L", len(string)) + string for string in strings)


def unpack(blob: bytes, count: int) -> list[bytes]:
    """Return exactly ``count`` SSH strings that fill ``blob``; ValueError otherwise."""
    strings, at = [], 0
    for _ in range(count):
        (length,) = struct.unpack(">L", blob[at : at + 4]) if at + 4 <= len(blob) else (len(blob),)
        strings.append(blob[at + 4 : at + 4 + length])
        at += 4 + length
    if at != len(blob):
        raise ValueError("lengths do not add up")
    return strings


def armour(blob: bytes) -> bytes:
    """Return a signature as the text that ssh-keygen writes."""
    text = base64.b64encode(blob)
    starts = range(0, len(text), _ARMOUR_COLUMNS)
    return _BEGIN + b"".join(text[at : at + _ARMOUR_COLUMNS] + b"\n" for at in starts) + _END


def fingerprint(key: bytes) -> str:
    """Return the fingerprint of a public key, as OpenSSH prints it."""
    return "SHA256:" + base64.b64encode(hashlib.sha256(key).digest()).decode("ascii").rstrip("=")


def signed_message(namespace: bytes, message: bytes) -> bytes:
    """Return the bytes that OpenSSH signs in place of ``message``."""
    return MAGIC + pack(namespace, b"", b"sha512", hashlib.sha512(message).digest())


def parse_signers(text: str, revoked: str = "") -> list[Signer]:
    """Return the lines of an ``allowed_signers`` file that name plain Ed25519 keys.

    A line with a pattern for a name, an option other than ``namespaces``, ``valid-after``
    and ``valid-before``, or a day in another form than a booth writes gives nobody a right
    here: what we do not follow, we do not trust.

    Args:
        text: of the file.
        revoked: of a file of public keys that nothing is to be taken from any more.

    Raises:
        Unusable: a line of ``revoked`` is no key; passing over it would trust that key.
    """
    gone = _revoked_keys(revoked)
    signers = []
    for line in text.splitlines():
        match = _SIGNER.fullmatch(line.strip())
        options = _options(match.group(2) or "") if match else None
        if match and options is not None and _is_key(match.group(3)):
            key = base64.b64decode(match.group(3))
            spaces = options.get("namespaces")
            signers.append(
                Signer(
                    tuple(match.group(1).split(",")),
                    None if spaces is None else tuple(spaces.split(",")),
                    key,
                    options.get("valid-after", ""),
                    options.get("valid-before", ""),
                    key in gone,
                )
            )
    return signers


def _options(text: str) -> dict[str, str] | None:
    """Return the options of a line, None if one of them cannot be followed."""
    found = _OPTION.findall(text)
    options = dict(found)
    if len(options) != len(found) or set(options) - {"namespaces", "valid-after", "valid-before"}:
        return None
    for name in ("valid-after", "valid-before"):
        if name in options:
            day = _DAY.match(options[name])
            if day is None:
                return None
            options[name] = day.group(1)
    return options


def _revoked_keys(text: str) -> set[bytes]:
    keys = set()
    for number, line in enumerate(text.splitlines(), 1):
        words = line.split()
        if not words or words[0].startswith("#"):
            continue
        if len(words) < 2 or words[0] != "ssh-ed25519" or not _is_key(words[1]):
            raise Unusable(f"line {number} of the revoked keys is no ssh-ed25519 key")
        keys.add(base64.b64decode(words[1]))
    return keys


def _is_key(text: str) -> bool:
    try:
        kind, number = unpack(base64.b64decode(text, validate=True), 2)
    except ValueError:
        return False
    return kind == KEY_KIND and len(number) == 32


def check_signature(
    message: bytes, text: bytes, signers: Sequence[Signer], claim: Claim | None
) -> tuple[str, list[Fault]]:
    """Return the fingerprint of the key in a signature, and its faults.

    ``claim`` None means that it could not be read who signed: then nobody can be the
    signer. The faults speak of a batch's signature file.
    """
    body = text[len(_BEGIN) : -len(_END)]
    try:
        blob = base64.b64decode(body.replace(b"\n", b""), validate=True)
        if armour(blob) != text or blob[:10] != MAGIC + struct.pack(">L", 1):
            raise ValueError("armour")
        key, namespace, reserved, digest, made = unpack(blob[10:], 5)
        (key_kind, number), (made_kind, value) = unpack(key, 2), unpack(made, 2)
        if (key_kind, made_kind, reserved, digest) != (KEY_KIND, KEY_KIND, b"", b"sha512"):
            raise ValueError("algorithm")
    except ValueError as error:
        return "", [Fault("signature_malformed", SIGNATURE, str(error))]
    faults = []
    if namespace != (claim.namespace if claim else NAMESPACE).encode():
        name = namespace.decode("ascii", "replace")
        faults.append(Fault("signature_namespace", SIGNATURE, name))
    refusal = _refusal(signers, key, claim)
    if refusal:
        faults.append(Fault(refusal, SIGNATURE, fingerprint(key)))
    if not ed25519_holds(number, signed_message(namespace, message), value):
        faults.append(Fault("signature_wrong", SIGNATURE))
    return fingerprint(key), faults


def _refusal(signers: Sequence[Signer], key: bytes, claim: Claim | None) -> str | None:
    """Return why a key may not sign what is claimed, None if it may."""
    lines = [signer for signer in signers if signer.key == key]
    if any(signer.revoked for signer in lines):
        return "signature_revoked"
    if claim is None:
        return "signature_signer"
    its = [
        signer
        for signer in lines
        if claim.who in signer.principals
        and (signer.namespaces is None or claim.namespace in signer.namespaces)
    ]
    if not its:
        return "signature_signer"
    at = re.sub("[^0-9]", "", claim.at)[:14]
    held = any(
        not (signer.after or signer.before) or (at and signer.after <= at <= (signer.before or at))
        for signer in its
    )
    return None if held else "signature_date"


# --- the order of batches ---------------------------------------------------------------


def read_state(path: Path) -> dict[str, list[str]]:
    """Return booth -> SHA-256 of its accepted manifests, from number 1 on.

    Raises:
        Unusable: the file is there but is not a state. A new one would forget the past.
    """
    if not path.exists():
        return {}
    try:
        table = read_json(path.read_bytes())
        chains = table["chains"]
        good = table["format"] == STATE_FORMAT and all(
            isinstance(chain, list) and all(map(_SHA256.match, chain)) for chain in chains.values()
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise Unusable(f"{path}: the state cannot be read") from error
    if not good:
        raise Unusable(f"{path}: the state cannot be read")
    return dict(chains)


def check_order(header: Header, manifest_sha256: str, accepted: Sequence[str]) -> list[Fault]:
    """Return the fault of a batch that does not come next after the accepted ones."""
    number = header.sequence
    if number > len(accepted) + 1:
        return [Fault("sequence_gap", HEADER, str(len(accepted) + 1))]
    if number <= len(accepted):
        same = accepted[number - 1] == manifest_sha256
        return [Fault("sequence_replayed" if same else "sequence_older", HEADER, str(number))]
    if header.previous_manifest_sha256 != (accepted[-1] if accepted else None):
        return [Fault("chain_broken", HEADER, str(number - 1))]
    return []


def remember(path: Path, chains: dict[str, list[str]], outcome: Outcome) -> None:
    """Write the state with an accepted batch added, in one step."""
    if outcome.header is None or not outcome.accepted:
        raise ValueError("only an accepted batch is remembered")
    chain = outcome.header.chain
    chains = {**chains, chain: [*chains.get(chain, []), outcome.manifest_sha256]}
    text = json.dumps({"format": STATE_FORMAT, "chains": chains}, indent=1, sort_keys=True)
    _replace(path, text.encode() + b"\n")


# --- the whole --------------------------------------------------------------------------


def verify(
    source: Source,
    signers: Sequence[Signer],
    chains: dict[str, list[str]] | None = None,
    check: Callable[[str, bytes], Sequence[str]] | None = None,
) -> Outcome:
    """Examine a batch.

    Args:
        source: its files.
        signers: who may sign for which booth.
        chains: booth -> accepted manifests; None leaves the order unchecked.
        check: gives, for a photo's file name and bytes, what is wrong with it.
    """
    faults = list(source.faults)
    if source.too_much:
        return Outcome(tuple(faults), (), None, 0, "", "")
    core = {name: _take(source, name, faults) for name in (MANIFEST, SIGNATURE, HEADER, RECORDS)}
    manifest, signature, said, table = core.values()
    sums, found = parse_manifest(manifest) if manifest is not None else ({}, [])
    header, wrong = parse_header(said) if said is not None else (None, [])
    faults += found + wrong
    if sums:
        known = {MANIFEST, SIGNATURE, *sums}
        faults += [Fault("extra", name) for name in sorted(source.files) if name not in known]
    sizes = _check_contents(source, sums, core, check, faults)
    faults = _name_renamed(source, sums, faults)
    rows, wrong = parse_records(table) if table is not None else ([], [])
    faults += wrong
    if header is not None and (rows or (table is not None and not wrong)):
        photos = {name: sums[name] for name in sums if name not in (HEADER, RECORDS)}
        faults += _check_records(rows, header, photos, sizes)
    signer = ""
    if manifest is not None and signature is not None:
        claim = Claim(header.booth, header.exported_at) if header else None
        signer, wrong = check_signature(manifest, signature, signers, claim)
        faults += wrong
    digest = hashlib.sha256(manifest or b"").hexdigest()
    if header is not None and chains is not None:
        faults += check_order(header, digest, chains.get(header.chain, []))
    notes = {
        "simulation": header is not None and header.simulation,
        "no_state": chains is None,
        "no_photo_check": check is None,
    }
    return Outcome(
        faults=tuple(dict.fromkeys(faults)),
        notes=tuple(name for name, applies in notes.items() if applies),
        header=header,
        photos=len(rows),
        manifest_sha256=digest,
        signer=signer,
    )


def _check_contents(
    source: Source,
    sums: dict[str, str],
    core: dict[str, bytes | None],
    check: Callable[[str, bytes], Sequence[str]] | None,
    faults: list[Fault],
) -> dict[str, int]:
    """Hash every listed file once, hold each photo against ``check``; return the sizes."""
    sizes = {}
    names = {digest: name for name, digest in sums.items()}
    for name, expected in sums.items():
        data = core[name] if name in core else _take(source, name, faults)
        if data is None:
            continue
        sizes[name] = len(data)
        found = hashlib.sha256(data).hexdigest()
        if found != expected:
            other = names.get(found)
            faults.append(Fault("swapped", name, other) if other else Fault("hash", name))
        if check is not None and name not in core:
            sentences = check(name.rpartition("/")[2], data)
            faults += [Fault("photo_rule", name, sentence) for sentence in sentences]
    return sizes


def _name_renamed(source: Source, sums: dict[str, str], faults: list[Fault]) -> list[Fault]:
    """Return the faults with "missing" and "extra" made one where they speak of one file."""
    lost = {sums[f.file]: f.file for f in faults if f.code == "missing" and f.file in sums}
    found: dict[str, str] = {}
    for fault in faults:
        if lost and fault.code == "extra" and fault.file in source.files:
            data, _ = read_file(source, fault.file)
            name = lost.pop(hashlib.sha256(data).hexdigest(), "") if data is not None else ""
            if name:
                found[name] = fault.file
    here = set(found.values())
    return [
        Fault("renamed", fault.file, found[fault.file])
        if fault.code == "missing" and fault.file in found
        else fault
        for fault in faults
        if not (fault.code == "extra" and fault.file in here)
    ]


# --- the receipt ------------------------------------------------------------------------

# So that it is one page, whatever stands in the batch.
_FAULT_LINES = 16
_LINE_COLUMNS = 90
_SHOWN_SIGNS = 30
_PAGE = """<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>{title}</title><style>
@page {{ size: A4; margin: 15mm }}
body {{ font: 10pt/1.35 "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; max-width: 175mm;
  margin: 0 auto; color: #111 }}
h1 {{ font-size: 15pt; margin: 0 0 2mm }} small {{ color: #555 }} p {{ margin: 1.5mm 0 }}
.verdict {{ border: 2px solid; padding: 2mm 4mm; font-size: 13pt; font-weight: bold }}
.accepted {{ color: #0a5c2b }} .refused {{ color: #a3121f }}
table {{ border-collapse: collapse; width: 100%; margin: 3mm 0 }}
td {{ border: 1px solid #999; padding: 0.8mm 2mm; vertical-align: top; overflow-wrap: anywhere }}
td:first-child {{ width: 42mm; background: #f2f2f2 }} ol {{ margin: 1mm 0; font-size: 9pt }}
li {{ overflow-wrap: anywhere }}
.sign td {{ height: 11mm }}
</style></head><body>
<h1>照片批次核验回执 <small>Receipt of a batch of photos</small></h1>
<p class="verdict {verdict}">{answer}</p>
<table>{facts}</table>
{faults}{notes}
<table class="sign"><tr><td>签收人 <small>Received by</small></td><td></td>
<td>日期 <small>Date</small></td><td></td></tr></table>
</body></html>
"""
_FACTS = {
    "batch": "批次 <small>Batch</small>",
    "booth": "采集点 <small>Booth</small>",
    "sequence": "序号 <small>Number</small>",
    "receiver": "接收方 <small>For</small>",
    "photos": "照片数 <small>Photos</small>",
    "faults": "问题数 <small>Faults</small>",
    "kinds": "问题种类 <small>Kinds of fault</small>",
    "exported": "移交 <small>Handed over</small>",
    "profile": "照片标准 <small>Standard</small>",
    "software": "软件 <small>Software</small>",
    "manifest": "清单 <small>SHA256SUMS</small>",
    "signer": "签名密钥指纹 <small>Signed by</small>",
    "verified": "核验时间 <small>Verified at</small>",
}


def receipt_html(outcome: Outcome, batch: str, at: str) -> str:
    """Return one printed page on what was found, in Chinese and English.

    Args:
        outcome: what was found.
        batch: the name of the folder or zip.
        at: the moment of the verification, as a person reads it.
    """
    header = outcome.header
    said = {
        "batch": _short(batch),
        "photos": str(outcome.photos),
        "faults": str(len(outcome.faults)),
        "manifest": outcome.manifest_sha256 or "-",
        "signer": outcome.signer or "-",
        "verified": at,
    }
    if outcome.faults:
        kinds = collections.Counter(fault.code for fault in outcome.faults)
        said["kinds"] = ", ".join(f"{code} {count}" for code, count in kinds.most_common())
    if header is not None:
        said.update(
            booth=header.booth,
            sequence=str(header.sequence),
            receiver=_short(header.receiver),
            exported=f"{header.exported_at}, {_short(header.exported_by)}",
            profile=f"{_short(header.profile)}, {header.profile_sha256[:16]}",
            software=_short(header.software),
        )
    rows = [
        f"<tr><td>{label}</td><td>{_escaped(said[name])}</td></tr>"
        for name, label in _FACTS.items()
        if name in said
    ]
    answer = "核验通过，可以接收 Accepted" if outcome.accepted else "核验不通过，不得接收 Refused"
    return _PAGE.format(
        title=_escaped(_short(batch)),
        verdict="accepted" if outcome.accepted else "refused",
        answer=answer,
        facts="".join(rows),
        faults=_fault_list(outcome.faults),
        notes="".join(
            f"<p>{NOTES_ZH[note]}<br><small>{NOTES[note]}</small></p>" for note in outcome.notes
        ),
    )


def _fault_list(faults: Sequence[Fault]) -> str:
    """Return the faults as a list that leaves the page one page."""
    if not faults:
        return ""
    items = []
    lines = 0
    for fault in faults:
        short = Fault(fault.code, _short(fault.file), _short(fault.detail))
        zh, en = short.sentence("zh"), short.sentence()
        lines += _lines(zh) + _lines(en)
        if lines > _FAULT_LINES:
            break
        items.append(f"<li>{_escaped(zh)}<br><small>{_escaped(en)}</small></li>")
    more = len(faults) - len(items)
    if more:
        items.append(f"<li>另有 {more} 个问题 <small>and {more} more</small></li>")
    return "<ol>" + "".join(items) + "</ol>"


def _lines(text: str) -> int:
    """Return how many lines a sentence takes on the page; a Chinese character counts two."""
    columns = sum(1 + (unicodedata.east_asian_width(sign) in "WF") for sign in text)
    return -(-columns // _LINE_COLUMNS)


def _short(text: str) -> str:
    """Return a text with its middle left out if it is long; its end often tells most."""
    line = plain(text)
    half = _SHOWN_SIGNS // 2
    return line if len(line) <= _SHOWN_SIGNS else f"{line[:half]}…{line[-half:]}"


def _escaped(text: str) -> str:
    return html.escape(plain(text))


def write_receipt(path: Path, page: str, batch: Path) -> None:
    """Write the receipt, whole or not at all.

    Raises:
        Unusable: it would lie in the batch, which it would spoil, or in its place.
        OSError: it cannot be written.
    """
    target, inside = path.resolve(), batch.resolve()
    if inside == target or inside in target.parents:
        raise Unusable(f"{path}: a receipt does not belong into the batch")
    _replace(path, page.encode("utf-8"))


def _replace(path: Path, data: bytes) -> None:
    """Write a file in one step."""
    handle, fresh = tempfile.mkstemp(dir=path.parent, prefix=".fresh-")
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        Path(fresh).replace(path)
    except OSError:
        Path(fresh).unlink()
        raise


# --- the command ------------------------------------------------------------------------


def _report(outcome: Outcome) -> None:
    header = outcome.header
    title = f"{header.booth} batch {header.sequence}" if header else "batch"
    if outcome.accepted:
        print(f"ACCEPTED: {title}, {outcome.photos} photos, signed by {outcome.signer}")
    else:
        print(f"REFUSED: {title}, faults: {len(outcome.faults)}")
    for fault in outcome.faults:
        print(f"  [{fault.code}] {fault.sentence()}")
    for note in outcome.notes:
        print(f"  note: {NOTES[note]}")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the verifier as a command and return its exit code."""
    parser = argparse.ArgumentParser(description="Verify a signed batch of photos.")
    parser.add_argument("batch", type=Path, help="the batch's folder or its .zip")
    parser.add_argument("--signers", type=Path, required=True, help="OpenSSH allowed_signers file")
    parser.add_argument("--revoked", type=Path, help="file of public keys that are revoked")
    parser.add_argument("--state", type=Path, help="file that remembers the accepted batches")
    parser.add_argument("--receipt", type=Path, help="HTML file to be written: one page to print")
    options = parser.parse_args(arguments)
    sys.stdout.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    try:
        revoked = options.revoked.read_text(encoding="utf-8") if options.revoked else ""
        signers = parse_signers(options.signers.read_text(encoding="utf-8"), revoked)
        chains = read_state(options.state) if options.state else None
        source = open_source(options.batch)
    except (Unusable, OSError, ValueError) as error:
        print(f"{parser.prog}: {plain(str(error))}", file=sys.stderr)
        return 2
    outcome = verify(source, signers, chains)
    source.close()
    try:
        if options.receipt:
            at = datetime.now().astimezone().strftime("%Y-%m-%d %H:%M %z")
            page = receipt_html(outcome, options.batch.resolve().name, at)
            write_receipt(options.receipt, page, options.batch)
        if outcome.accepted and chains is not None:
            remember(options.state, chains, outcome)
    except (Unusable, OSError) as error:
        print(f"{parser.prog}: {plain(str(error))}", file=sys.stderr)
        return 2 if isinstance(error, Unusable) else 3
    _report(outcome)
    return 0 if outcome.accepted else 1


if __name__ == "__main__":
    sys.exit(main())
