"""Brings a batch from the booth's outbox to a disk or stick: beside its place, then renamed.

Until the rename nothing there bears the batch's name, and whatever ends the work (short
of the power) takes the begun part away again. A part that a killed run left is
recognised by its name and removed by the next run. What was written is read back from
the medium and compared byte by byte before it gets its name.
"""

from __future__ import annotations

import errno
import os
import re
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.batch import medium
from kiosk.batch.outbox import Packed, chunks_of
from kiosk.errors import BadInput, EnvironmentFailed

OnCopied = Callable[[int, int], None]


class Delivery:
    """A batch on its way to its place: a folder and a file, neither of them there yet."""

    def __init__(self, to: Path, name: str, device: int) -> None:
        """Begin; ``device`` is the one that the place was on when it was chosen."""
        self._to = to
        self._device = device
        self._root = to / f".{name}.partial"
        self.folder = self._root / name
        self._folders: list[Path] = []
        self._moved: set[Path] = set()

    def unpack(self, archive: Path, on_copied: OnCopied) -> None:
        """Write the files of the zip into the folder."""
        medium.demand_device(self._to, self._device)
        with medium.told(self._to):
            folders: set[str] = set()
            with archive.open("rb") as stream:
                packed = Packed(stream, self.folder.name)
                for done, (name, data) in enumerate(packed, 1):
                    within = name.rpartition("/")[0]
                    if within not in folders:
                        self.folder.joinpath(*within.split("/")).mkdir(parents=True, exist_ok=True)
                        folders.add(within)
                    # Not a Path for each of ten thousand files: that took longer than writing.
                    with open(f"{self.folder}/{name}", "xb", buffering=0) as target:  # noqa: PTH123
                        target.write(data)
                    on_copied(done, len(packed))
            self._folders = [self.folder.joinpath(*each.split("/")) for each in sorted(folders)]

    def copy(self, file: Path) -> Path:
        """Copy a file of the outbox, or move it if it lies on the same disk already."""
        target = self._root / file.name
        medium.demand_device(self._to, self._device)
        with medium.told(self._to):
            self._root.mkdir(exist_ok=True)
            try:
                file.rename(target)
                self._moved.add(target)
            except OSError as error:
                if error.errno != errno.EXDEV and os.name != "nt":
                    raise
                with target.open("xb") as stream:
                    for chunk in chunks_of(file):
                        stream.write(chunk)
        return target

    def flush(self, *files: Path) -> None:
        """Bring everything to the medium, and the files that were copied out of the memory.

        A file that was moved here from the outbox was read back from this very disk there.
        """
        with medium.told(self._to):
            medium.flush_all(path for path in self._root.rglob("*") if path.is_file())
            for file in files:
                medium.flush(file, forgotten=file not in self._moved)
            for folder in (*self._folders, self._root):
                medium.flush_folder(folder)

    def demand_unpacked(self, archive: Path) -> None:
        """Read the folder back and hold it against the zip, byte by byte.

        Raises:
            EnvironmentFailed: naming the first file that is not as it should be.
        """
        with medium.told(self._to), archive.open("rb") as stream:
            packed = Packed(stream, self.folder.name)
            sizes = packed.sizes_bytes
            files = ((f"{self.folder}/{name}", size + 1) for name, size in sizes.items())
            for (name, data), written in zip(packed, medium.read_back(files), strict=True):
                if written != data:
                    raise self._differs(name)
            listed = sum(len(files) for _, _, files in os.walk(self.folder))
            if listed != len(packed):
                raise self._differs(self.folder.name)

    def demand_same(self, copied: Path, file: Path) -> None:
        """Read a copied file back and hold it against the outbox's; as ``demand_unpacked``."""
        if not file.exists():
            return  # it was moved, not copied: there is nothing else that it could be
        with medium.told(self._to):
            pairs = zip(chunks_of(copied), chunks_of(file), strict=True)
            same = copied.stat().st_size == file.stat().st_size
            if not same or any(one != other for one, other in pairs):
                raise self._differs(copied.name)

    def place(self, begun: Path) -> None:
        """Give the finished folder or file its place; it is there whole, or not at all."""
        place = self._to / begun.name
        medium.demand_device(self._to, self._device)
        with medium.told(self._to):
            if os.path.lexists(place):
                raise taken(place)
            begun.rename(place)
            medium.flush_folder(self._to)

    def clear(self) -> None:
        """Take away what is not at its place; a medium that is gone took it along."""
        shutil.rmtree(self._root, ignore_errors=True)

    def _differs(self, name: str) -> EnvironmentFailed:
        return EnvironmentFailed("batch.read_back", folder=str(self._to), file=name)


@contextmanager
def delivery(to: Path, name: str, device: int) -> Iterator[Delivery]:
    """Bring a batch to its place; whatever happens, nothing that is half done stays there."""
    begun = Delivery(to, name, device)
    try:
        yield begun
    finally:
        begun.clear()


@contextmanager
def target(to: Path) -> Iterator[None]:
    """Have the folder that batches go to, made if only it itself is missing.

    If the block fails, a folder that was made for it is taken away again.

    Raises:
        BadInput: the place is no folder, or the folder around it is missing too.
        EnvironmentFailed: it cannot be made.
    """
    made = False
    with medium.told(to):
        if to.exists() and not to.is_dir():
            raise BadInput("batch.target_no_folder", folder=str(to))
        if not to.parent.is_dir():
            raise BadInput("batch.target_missing", folder=str(to), parent=str(to.parent))
        if not to.exists():
            to.mkdir()
            made = True
    try:
        yield
    except BaseException:
        if made and not any(to.iterdir()):
            to.rmdir()
        raise


def sweep(to: Path, name: str) -> None:
    """Remove what killed runs left half done of this batch or an earlier one of its kind."""
    kind = re.escape(name.rpartition("-")[0])
    with medium.told(to):
        for path in to.iterdir():
            if re.fullmatch(rf"\.{kind}-[0-9]+\.partial", path.name):
                _remove(path)


def taken(place: Path) -> BadInput:
    """Return the error that something else stands where the batch should go."""
    return BadInput("batch.target_taken", folder=str(place))


def _remove(path: Path) -> None:
    if path.is_symlink() or path.is_file():
        path.unlink()
    elif path.exists():
        shutil.rmtree(path)
