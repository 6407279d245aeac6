"""The backup file: a plain zip of a few files, with a header and ``SHA256SUMS`` over all of them.

Nothing in it is compressed (pictures do not shrink), so it can claim no more than
it holds, and any zip program with ``sha256sum -c`` can do without ours. It is read
like the work of a stranger: names, sizes and sums are held against what a booth
writes before a byte reaches the disk.
"""

from __future__ import annotations

import hashlib
import json
import re
import stat
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import IO, Any, Final

from kiosk import keys
from kiosk.batch import receivers
from kiosk.batch.manifest import manifest_bytes
from kiosk.batch.standalone import MANIFEST, name_problem, parse_manifest, read_json
from kiosk.errors import BadInput, EnvironmentFailed, KioskError
from kiosk.keep import medium
from kiosk.store import text
from kiosk.store.open import FILE_NAME

HEADER: Final = "backup.json"
FORMAT: Final = "chsi-photo-kiosk-backup/1"
_ANY_FORMAT: Final = re.compile(r"chsi-photo-kiosk-backup/[0-9]{1,9}")
_SETTINGS: Final = ".toml"
_KEYS: Final = (keys.FILE_NAME, keys.RECEIPT_FILE, keys.NEXT_FILE)
_MOST_FILES: Final = 64
_MOST_TEXT_BYTES: Final = 2**20
_CHUNK_BYTES: Final = 2**20
_READ_ERRORS: Final = (
    ValueError, EOFError, RuntimeError, OverflowError, KeyError,
    struct.error, zlib.error, zipfile.BadZipFile,
)  # fmt: skip

OnBytes = Callable[[int, int], None]


@dataclass(frozen=True)
class Header:
    """What a backup says of itself.

    Attributes:
        made_at: the moment that the database is from, aware.
        made_by: who had it made.
        counts: table -> number of rows.
        audit_hash: of the newest entry of the trail; empty without one.
    """

    booth: str
    made_at: datetime
    made_by: str
    software: str
    counts: Mapping[str, int]
    audit_hash: str


@dataclass(frozen=True)
class Backup:
    """A backup file that was read from end to end and is whole.

    Attributes:
        sizes: name -> bytes, of what is to be brought back.
        sums: name -> SHA-256 of the same.
        digest: SHA-256 of ``SHA256SUMS``, which stands for the whole.
    """

    path: Path
    header: Header
    sizes: Mapping[str, int]
    sums: Mapping[str, str]
    digest: str


def belongings(data: Path) -> list[Path]:
    """Return the files of a data folder that a backup holds beside the database.

    The booth's keys, locked as they lie there, and every file that people write there
    (settings, season, receivers, ...). The passphrases of the keys lie elsewhere, and stay there:
    who finds a backup can sign nothing.
    """
    found = [*sorted(data.iterdir()), *sorted((data / receivers.FOLDER).glob(f"*{_SETTINGS}"))]
    plain = [path for path in found if path.is_file() and not path.is_symlink()]
    return [path for path in plain if path.name != FILE_NAME and _belongs(name_of(path))]


def name_of(file: Path) -> str:
    """Return the name that a file of the data folder has in a backup: its path there."""
    within = f"{receivers.FOLDER}/" if file.parent.name == receivers.FOLDER else ""
    return within + file.name


def write(path: Path, header: Header, files: Iterable[Path], on_bytes: OnBytes) -> str:
    """Write a backup file and return the SHA-256 of its ``SHA256SUMS``.

    Args:
        path: of the new file.
        header: what it says of itself.
        files: what it holds, each under its path in the data folder.
        on_bytes: is told how many bytes of how many are written; what it raises ends the work.

    Raises:
        OSError: the medium failed.
    """
    said = asdict(header) | {"format": FORMAT, "made_at": text.from_moment(header.made_at)}
    about = (json.dumps(said, indent=2, ensure_ascii=False) + "\n").encode("utf-8")
    chosen = list(files)
    progress = _Progress(sum(file.stat().st_size for file in chosen), on_bytes)
    when = header.made_at.timetuple()[:6]
    with medium.new_file(path) as stream, zipfile.ZipFile(stream, "x") as archive:
        sums = {HEADER: _put(archive, HEADER, when, [about])}
        for file in chosen:
            # Closed here and not by a generator, which an error would leave with it in its hands.
            with file.open("rb") as source:
                chunks = progress.counted(_chunks(source))
                sums[name_of(file)] = _put(archive, name_of(file), when, chunks)
        sums_text = manifest_bytes(sums)
        return _put(archive, MANIFEST, when, [sums_text])


def read(path: Path, on_bytes: OnBytes = lambda _done, _total: None) -> Backup:
    """Read a backup file from end to end and return what it is.

    Args:
        path: of the file.
        on_bytes: is told how many bytes of how many are read.

    Raises:
        BadInput: it is no backup, was cut short or altered; names what is wrong.
        EnvironmentFailed: it cannot be read, or a newer version made it.
    """
    with _opened(path) as archive:
        entries = _listed(archive, path)
        sums_text = _text(archive, entries, MANIFEST)
        sums, faults = parse_manifest(sums_text)
        if faults or set(sums) | {MANIFEST} != set(entries):
            raise _damaged(path, MANIFEST)
        about = _text(archive, entries, HEADER)
        if _digest([about]) != sums[HEADER]:
            raise _damaged(path, HEADER)
        header = _header(about, path)
        progress = _Progress(sum(entry.file_size for entry in entries.values()), on_bytes)
        for name, expected in sums.items():
            with archive.open(entries[name]) as stream:
                if _digest(progress.counted(_chunks(stream))) != expected:
                    raise _damaged(path, name)
        sizes = {name: entries[name].file_size for name in sums if name != HEADER}
        kept = {name: sums[name] for name in sizes}
        return Backup(path, header, sizes, kept, hashlib.sha256(sums_text).hexdigest())


def peek(path: Path) -> Header:
    """Return what a backup file says of itself, without reading the rest of it.

    Raises:
        BadInput, EnvironmentFailed: as ``read``, as far as can be seen from the outside.
    """
    with _opened(path) as archive:
        entries = _listed(archive, path)
        about = _text(archive, entries, HEADER)
        sums, _ = parse_manifest(_text(archive, entries, MANIFEST))
        if sums.get(HEADER) != _digest([about]):
            raise _damaged(path, HEADER)
        return _header(about, path)


def extract(backup: Backup, folder: Path, on_bytes: OnBytes) -> None:
    """Write what a backup holds into a folder, flushed, each file under its name.

    Raises:
        BadInput: the file is no longer the one that was read.
        EnvironmentFailed: the folder's disk is full or failed.
    """
    medium.demand_space(folder, sum(backup.sizes.values()))
    progress = _Progress(sum(backup.sizes.values()), on_bytes)
    with _opened(backup.path) as archive:
        for name, expected in backup.sums.items():
            make_folder_of(folder / name)
            with archive.open(name) as source:
                written = _write_new(folder / name, progress.counted(_chunks(source)))
            if written != expected:
                raise _damaged(backup.path, name)


def make_folder_of(path: Path) -> None:
    """Make the folder that a file of a backup lies in; raises ``EnvironmentFailed``."""
    with medium.told(path.parent):
        path.parent.mkdir(mode=0o700, exist_ok=True)


def sum_of(path: Path) -> str:
    """Return the SHA-256 of a file, in hex."""
    with path.open("rb") as stream:
        return _digest(_chunks(stream))


# --- writing ------------------------------------------------------------------------------


class _Progress:
    """Counts bytes that go by."""

    def __init__(self, total: int, on_bytes: OnBytes) -> None:
        self._done = 0
        self._total = total
        self._on_bytes = on_bytes

    def counted(self, chunks: Iterable[bytes]) -> Iterator[bytes]:
        for chunk in chunks:
            yield chunk
            self._done += len(chunk)
            self._on_bytes(self._done, self._total)


def _put(
    archive: zipfile.ZipFile, name: str, when: tuple[Any, ...], chunks: Iterable[bytes]
) -> str:
    entry = zipfile.ZipInfo(name, when)
    entry.external_attr = (stat.S_IFREG | 0o600) << 16
    digest = hashlib.sha256()
    # Sizes are not told beforehand, so room is left for one beyond 4 GiB.
    with archive.open(entry, "w", force_zip64=True) as stream:
        for chunk in chunks:
            digest.update(chunk)
            stream.write(chunk)
    return digest.hexdigest()


def _write_new(path: Path, chunks: Iterable[bytes]) -> str:
    digest = hashlib.sha256()
    with medium.told(path.parent):
        with medium.new_file(path) as stream:
            for chunk in chunks:
                digest.update(chunk)
                stream.write(chunk)
        medium.flush(path)
    return digest.hexdigest()


def _chunks(stream: IO[bytes]) -> Iterator[bytes]:
    return iter(partial(stream.read, _CHUNK_BYTES), b"")


def _digest(chunks: Iterable[bytes]) -> str:
    digest = hashlib.sha256()
    for chunk in chunks:
        digest.update(chunk)
    return digest.hexdigest()


# --- reading ------------------------------------------------------------------------------


def _belongs(name: str) -> bool:
    """Return whether a booth puts a file of that name into a backup."""
    folder, _, own = name.rpartition("/")
    if folder not in ("", receivers.FOLDER) or name_problem(name) or own.startswith("."):
        return False
    return own.endswith(_SETTINGS) or (not folder and own in (FILE_NAME, *_KEYS))


@contextmanager
def _opened(path: Path) -> Iterator[zipfile.ZipFile]:
    """Open the zip; whatever it is that cannot be read of it becomes one sentence."""
    try:
        with zipfile.ZipFile(path) as archive:
            yield archive
    except KioskError:
        raise
    except (FileNotFoundError, IsADirectoryError) as error:
        raise BadInput("restore.no_file", file=str(path)) from error
    except OSError as error:
        raise EnvironmentFailed("restore.unreadable", file=str(path)) from error
    except _READ_ERRORS as error:
        raise BadInput("restore.not_whole", file=str(path)) from error


def _listed(archive: zipfile.ZipFile, path: Path) -> dict[str, zipfile.ZipInfo]:
    """Return the entries by name, if they are what a booth writes.

    Raises:
        BadInput: a name leads elsewhere, stands twice or is none of ours, an entry is
            compressed, locked, no plain file, or they claim more than the file holds.
    """
    infos = archive.infolist()
    entries = {info.orig_filename: info for info in infos}
    if HEADER not in entries or MANIFEST not in entries:
        raise BadInput("restore.not_a_backup", file=str(path))
    if FILE_NAME not in entries:
        raise _damaged(path, FILE_NAME)
    strange = [info.orig_filename for info in infos if not _is_plain(info)]
    if len(infos) > _MOST_FILES or len({name.casefold() for name in entries}) < len(infos):
        strange.append(infos[-1].orig_filename)
    claimed = sum(info.file_size for info in infos)
    if strange or claimed > path.stat().st_size:
        shown = (strange or [FILE_NAME])[0]
        raise BadInput("restore.strange", file=str(path), name=ascii(shown[:40])[1:-1])
    return entries


def _is_plain(info: zipfile.ZipInfo) -> bool:
    name = info.orig_filename
    if name not in (HEADER, MANIFEST) and not _belongs(name):
        return False
    mode = stat.S_IFMT(info.external_attr >> 16)
    stored = info.compress_type == zipfile.ZIP_STORED and info.compress_size == info.file_size
    return stored and not info.flag_bits & 1 and mode in (0, stat.S_IFREG)


def _text(archive: zipfile.ZipFile, entries: Mapping[str, zipfile.ZipInfo], name: str) -> bytes:
    if entries[name].file_size > _MOST_TEXT_BYTES:
        raise ValueError(name)
    return archive.read(entries[name])


def _header(data: bytes, path: Path) -> Header:
    """Return the header that a text is.

    Raises:
        BadInput: it is none of a booth's.
        EnvironmentFailed: it is that of a newer version.
    """
    said = read_json(data)
    form = said.pop("format", None)
    if form != FORMAT and isinstance(form, str) and _ANY_FORMAT.fullmatch(form):
        raise EnvironmentFailed("restore.newer_format", file=str(path))
    if form != FORMAT or not _is_header(said):
        raise _damaged(path, HEADER)
    return Header(**(said | {"made_at": text.to_moment(said["made_at"])}))


def _is_header(said: Mapping[str, Any]) -> bool:
    counts = said.get("counts")
    texts = [name for name in Header.__dataclass_fields__ if name != "counts"]
    return (
        set(said) == set(Header.__dataclass_fields__)
        and all(isinstance(said[name], str) and said[name].isprintable() for name in texts)
        and isinstance(counts, dict)
        and all(type(count) is int and count >= 0 for count in counts.values())
        and said["made_at"].endswith("Z")
    )


def _damaged(path: Path, name: str) -> BadInput:
    return BadInput("restore.damaged", file=str(path), name=name)
