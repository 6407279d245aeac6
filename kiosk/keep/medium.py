"""What a disk or stick does to a backup: full, pulled, read-only, each one sentence.

Everything is written into one hidden folder beside its place and gets its name by
a rename at the end. The hidden folder bears the mark of the booth's data folder, so
that what a killed run left is known again, and several booths may share a place.
"""

from __future__ import annotations

import errno
import hashlib
import os
import platform
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Final

from kiosk.errors import BadInput, EnvironmentFailed

_MEGABYTE: Final = 10**6
_SPARE_BYTES: Final = 2**20
_FRESH: Final = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0)
_SENTENCES: Final = {
    errno.ENOSPC: "keep.full",
    errno.EROFS: "keep.read_only",
    errno.EACCES: "keep.read_only",
    errno.EPERM: "keep.read_only",
    errno.ENOENT: "keep.gone",
    errno.ENODEV: "keep.gone",
    errno.ENXIO: "keep.gone",
    errno.EIO: "keep.gone",
    errno.EFBIG: "keep.too_large",
    getattr(errno, "EDQUOT", errno.ENOSPC): "keep.full",
}


@contextmanager
def told(place: Path) -> Iterator[None]:
    """Turn a failure of the medium into its sentence.

    Raises:
        EnvironmentFailed: full, read-only, gone, too small for so large a file, or what the
            system says.
    """
    try:
        yield
    except OSError as error:
        key = _SENTENCES.get(error.errno or 0, "keep.failed")
        fields = {} if key != "keep.failed" else {"reason": error.strerror or str(error)}
        raise EnvironmentFailed(key, place=str(place), **fields) from error


@contextmanager
def staged(folder: Path, data: Path) -> Iterator[Path]:
    """Give a hidden folder to write in, closed to others; whatever happens, it goes again.

    Args:
        folder: where the result shall lie.
        data: the booth's data folder; what an earlier run of it left is removed first.
    """
    owner = f"{platform.node()}\n{data.absolute()}"
    mark = hashlib.sha256(owner.encode("utf-8", "surrogateescape")).hexdigest()[:12]
    staging = folder / f".kiosk-{mark}.partial"
    with told(folder):
        if os.path.lexists(staging):
            shutil.rmtree(staging)
        staging.mkdir(mode=0o700)
    try:
        yield staging
    finally:
        # A medium that is gone took it along.
        shutil.rmtree(staging, ignore_errors=True)


def demand_space(folder: Path, needed_bytes: int) -> None:
    """Refuse before anything is written if it cannot fit.

    Raises:
        EnvironmentFailed: with what is needed and what is free.
    """
    with told(folder):
        free = shutil.disk_usage(folder).free
    if free < needed_bytes + _SPARE_BYTES:
        raise EnvironmentFailed(
            "keep.no_space",
            place=str(folder),
            needed_mb=-(-(needed_bytes + _SPARE_BYTES) // _MEGABYTE),
            free_mb=free // _MEGABYTE,
        )


def demand_free_name(path: Path) -> None:
    """Make sure that a file can get a name: its folder is there, and the name is not taken.

    Raises:
        BadInput: the folder is missing, or something has the name already.
        EnvironmentFailed: the medium does not answer.
    """
    with told(path.parent):
        if not path.parent.is_dir():
            raise BadInput("keep.no_folder", file=str(path), folder=str(path.parent))
        if os.path.lexists(path):
            raise BadInput("keep.name_taken", file=str(path))


def place(staged_file: Path, path: Path) -> None:
    """Give a finished file its name; it is there whole, or not at all.

    Raises:
        BadInput: something has got the name meanwhile.
        EnvironmentFailed: the medium failed.
    """
    demand_free_name(path)
    with told(path.parent):
        staged_file.rename(path)
        flush_folder(path.parent)


def new_file(path: Path) -> BinaryIO:
    """Open a new file for writing, for its owner alone where the system knows such a thing."""
    handle = os.open(path, _FRESH, 0o600)
    return os.fdopen(handle, "wb")


def flush(path: Path) -> None:
    """Bring a file to the medium and, where the system can, out of the memory.

    So that reading it back reads the medium, not what the system remembers of it.
    """
    with path.open("r+b") as stream:
        os.fsync(stream.fileno())
        if hasattr(os, "posix_fadvise"):
            os.posix_fadvise(stream.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def flush_folder(folder: Path) -> None:
    """Bring a folder's list of names to the medium; Windows does that by itself."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
