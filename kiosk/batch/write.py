"""Puts a batch on a disk or stick: staged beside its place, flushed, then renamed into it.

Until the rename nothing bears the batch's name, and whatever ends the work (short
of the power) takes the staged part away again. A part that a killed run left is
recognised by its name and removed by the next run. Every failure of the medium
becomes one sentence that names the place.
"""

from __future__ import annotations

import errno
import os
import re
import shutil
import stat
import zipfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.errors import BadInput, EnvironmentFailed

# A file takes whole clusters of a stick; 32 KiB is FAT32's largest.
_CLUSTER_BYTES = 32 * 2**10
_SPARE_BYTES = 2**20
_MEGABYTE = 10**6
# The earliest moment a zip can hold: a zip of the same photos is the same file.
_ZIP_MOMENT = (1980, 1, 1, 0, 0, 0)
_ZIP_MADE_ON_UNIX = 3

_SENTENCES = {
    errno.ENOSPC: "batch.target_full",
    errno.EROFS: "batch.target_read_only",
    errno.EACCES: "batch.target_read_only",
    errno.EPERM: "batch.target_read_only",
    errno.ENOENT: "batch.target_gone",
    errno.ENODEV: "batch.target_gone",
    errno.ENXIO: "batch.target_gone",
    errno.EIO: "batch.target_gone",
    getattr(errno, "EDQUOT", errno.ENOSPC): "batch.target_full",
}


class Staging:
    """A batch that is being written: its folder and its zip, not yet at their places."""

    def __init__(self, to: Path, name: str) -> None:
        self._to = to
        self._root = to / f".{name}.partial"
        self.folder = self._root / name
        self.archive = self._root / f"{name}.zip"
        self._names: list[str] = []

    def begin(self) -> None:
        """Make the staging folder."""
        with told(self._to):
            self.folder.mkdir(parents=True)

    def add(self, name: str, data: bytes) -> None:
        """Write one file of the batch."""
        path = self.folder.joinpath(*name.split("/"))
        with told(self._to):
            path.parent.mkdir(parents=True, exist_ok=True)
            with path.open("xb") as stream:
                stream.write(data)
        self._names.append(name)

    def pack(self) -> None:
        """Write the zip of the files so far: stored, not deflated, as photos do not shrink."""
        with told(self._to), zipfile.ZipFile(self.archive, "x", zipfile.ZIP_STORED) as archive:
            for name in sorted(self._names):
                entry = zipfile.ZipInfo(f"{self.folder.name}/{name}", _ZIP_MOMENT)
                entry.create_system = _ZIP_MADE_ON_UNIX
                entry.external_attr = (stat.S_IFREG | 0o644) << 16
                archive.writestr(entry, self.folder.joinpath(*name.split("/")).read_bytes())

    def flush(self) -> None:
        """Bring everything to the medium and, where the system can, out of the memory.

        So that reading it back reads the medium, not what the system remembers of it.
        """
        files = [self.folder.joinpath(*name.split("/")) for name in self._names]
        with told(self._to):
            for path in (*files, self.archive):
                with path.open("r+b") as stream:
                    os.fsync(stream.fileno())
                    if hasattr(os, "posix_fadvise"):
                        os.posix_fadvise(stream.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
            for folder in {path.parent for path in files} | {self._root}:
                _flush_folder(folder)

    def place(self, staged: Path) -> None:
        """Give the finished folder or zip its place; it is there whole, or not at all."""
        place = self._to / staged.name
        with told(self._to):
            if os.path.lexists(place):
                raise taken(place)
            staged.rename(place)
            _flush_folder(self._to)

    def clear(self) -> None:
        """Take away what is still staged; a medium that is gone took it along."""
        shutil.rmtree(self._root, ignore_errors=True)


@contextmanager
def staged(to: Path, name: str) -> Iterator[Staging]:
    """Stage a batch beside its place; whatever happens, nothing staged stays behind."""
    staging = Staging(to, name)
    try:
        staging.begin()
        yield staging
    finally:
        staging.clear()


@contextmanager
def target(to: Path) -> Iterator[None]:
    """Have the folder that batches go to, made if only it itself is missing.

    If the block fails, a folder that was made for it is taken away again.

    Raises:
        BadInput: the place is no folder, or the folder around it is missing too.
        EnvironmentFailed: it cannot be made.
    """
    made = False
    with told(to):
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
    """Remove what killed runs left staged for this batch or an earlier one of its booth."""
    booth = re.escape(name.rpartition("-")[0])
    with told(to):
        for path in to.iterdir():
            if re.fullmatch(rf"\.{booth}-[0-9]+\.partial", path.name):
                _remove(path)


def demand_space(to: Path, sizes_bytes: Iterable[int]) -> None:
    """Refuse before anything is written if the folder and the zip of it cannot both fit.

    Raises:
        EnvironmentFailed: with what is needed and what is free.
    """
    sizes = list(sizes_bytes)
    clusters = sum(-(-size // _CLUSTER_BYTES) for size in sizes)
    needed = clusters * _CLUSTER_BYTES + sum(sizes) + _SPARE_BYTES
    with told(to):
        free = shutil.disk_usage(to).free
    if free < needed:
        raise EnvironmentFailed(
            "batch.no_space",
            folder=str(to),
            needed_mb=-(-needed // _MEGABYTE),
            free_mb=free // _MEGABYTE,
        )


def taken(place: Path) -> BadInput:
    """Return the error that something else stands where the batch should go."""
    return BadInput("batch.target_taken", folder=str(place))


@contextmanager
def told(to: Path) -> Iterator[None]:
    """Turn a failure of the medium into its sentence.

    Raises:
        EnvironmentFailed: full, read-only, gone, or what the system says.
    """
    try:
        yield
    except OSError as error:
        key = _SENTENCES.get(error.errno or 0, "batch.target_failed")
        fields = {} if key != "batch.target_failed" else {"reason": error.strerror or str(error)}
        raise EnvironmentFailed(key, folder=str(to), **fields) from error


def _remove(path: Path) -> None:
    if path.is_symlink() or path.is_file():
        path.unlink()
    elif path.exists():
        shutil.rmtree(path)


def _flush_folder(folder: Path) -> None:
    """Bring a folder's list of names to the medium; Windows does that by itself."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
