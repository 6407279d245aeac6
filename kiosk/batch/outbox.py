"""The booth's own side of a hand-over: a batch packed and signed here, before anything leaves.

The outbox is a folder beside the database. A batch in it is one zip file, stored and
not deflated (photos do not shrink), which is the very file that the office gets; the
folder at the place of delivery is unpacked from it. What a killed run left here is
swept away by the next one: everything in it can be made again from the database.
"""

from __future__ import annotations

import hashlib
import shutil
import stat
import struct
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO, Final

from kiosk.batch import medium, secrecy

FOLDER: Final = "outbox"
LOCKED: Final = ".age"
# The earliest moment a zip can hold: a zip of the same photos is the same file.
_ZIP_MOMENT: Final = (1980, 1, 1, 0, 0, 0)
_ZIP_MADE_ON_UNIX: Final = 3
_CHUNK_BYTES: Final = 2**20
_LOCAL_HEADER_BYTES: Final = 30
_LENGTHS_AT: Final = 26  # of the name and of what comes between it and the content


class Outbox:
    """A batch that is being packed inside the booth.

    Attributes:
        archive: the zip.
        locked: the zip locked for the office; there only if it was asked for.
    """

    def __init__(self, data: Path, name: str) -> None:
        self._folder = data / FOLDER
        self._name = name
        self.archive = self._folder / f"{name}.zip"
        self.locked = self._folder / f"{name}.zip{LOCKED}"
        self._seal = self._folder / f"{name}.zip{LOCKED}.sha256"
        self._zip: zipfile.ZipFile | None = None

    def begin(self) -> None:
        """Sweep away what earlier runs left of other batches and of this one, but for the seal."""
        with medium.told(self._folder):
            self._folder.mkdir(mode=0o700, exist_ok=True)
            for path in self._folder.iterdir():
                if path != self._seal:
                    path.unlink()
            self._zip = zipfile.ZipFile(self.archive, "x", zipfile.ZIP_STORED, allowZip64=False)

    def add(self, name: str, data: bytes) -> None:
        """Pack one file of the batch."""
        if self._zip is None:
            raise RuntimeError("the outbox was not begun")
        entry = zipfile.ZipInfo(f"{self._name}/{name}", _ZIP_MOMENT)
        entry.create_system = _ZIP_MADE_ON_UNIX
        entry.external_attr = (stat.S_IFREG | 0o644) << 16
        with medium.told(self._folder):
            self._zip.writestr(entry, data)

    def finish(self) -> None:
        """Close the zip and bring it to the disk."""
        if self._zip is not None:
            with medium.told(self._folder):
                self._zip.close()
                self._zip = None
                medium.flush(self.archive)

    def lock(self, recipient: str) -> None:
        """Lock the zip for a recipient, and remember the hash of what came out.

        It comes out differently each time, so that only the hash can tell it again.
        """
        with medium.told(self._folder):
            secrecy.lock(self.archive, self.locked, recipient)
            medium.flush(self.locked)
            self._seal.write_text(_sha256_of(self.locked), encoding="ascii")
            medium.flush(self._seal)

    def is_locked_one(self, place: Path) -> bool:
        """Return whether a file is the locked batch that was made here before."""
        if not self._seal.is_file() or not place.is_file():
            return False
        with medium.told(place.parent):
            return self._seal.read_text(encoding="ascii") == _sha256_of(place)

    def clear(self) -> None:
        """Take everything of the batch away: it is at its place, or will be made again."""
        if self._zip is not None:
            self._zip.close()
        shutil.rmtree(self._folder, ignore_errors=True)

    def leave(self) -> None:
        """Take away what can be made again; the seal stays, as the promise does."""
        if self._zip is not None:
            self._zip.close()
        for path in (self.archive, self.locked):
            path.unlink(missing_ok=True)


class Packed:
    """The files of a finished zip, read straight from where they lie in it."""

    def __init__(self, stream: IO[bytes], name: str) -> None:
        self._stream = stream
        with zipfile.ZipFile(stream) as archive:
            self._entries = {
                entry.filename.removeprefix(f"{name}/"): (entry.header_offset, entry.file_size)
                for entry in archive.infolist()
            }

    def __len__(self) -> int:
        return len(self._entries)

    def __iter__(self) -> Iterator[tuple[str, bytes]]:
        for name, (offset, size) in self._entries.items():
            # The files lie one behind the other: a seek would throw away what was read ahead.
            if self._stream.tell() != offset:
                self._stream.seek(offset)
            header = self._stream.read(_LOCAL_HEADER_BYTES)
            self._stream.read(sum(struct.unpack_from("<HH", header, _LENGTHS_AT)))
            yield name, self._stream.read(size)

    @property
    def sizes_bytes(self) -> dict[str, int]:
        """The sizes of the files, by name, in the order of the zip."""
        return {name: size for name, (_, size) in self._entries.items()}


def chunks_of(path: Path, on_bytes: Callable[[int], None] = lambda _size: None) -> Iterator[bytes]:
    """Yield the bytes of a file, a megabyte at a time; ``on_bytes`` is told how many."""
    with path.open("rb") as stream:
        while chunk := stream.read(_CHUNK_BYTES):
            on_bytes(len(chunk))
            yield chunk


def _sha256_of(path: Path) -> str:
    digest = hashlib.sha256()
    for chunk in chunks_of(path):
        digest.update(chunk)
    return digest.hexdigest()
