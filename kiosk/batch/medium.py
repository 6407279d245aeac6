"""Disks and sticks: every failure of theirs is one sentence, and flushed means flushed."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from itertools import islice
from pathlib import Path
from typing import IO, Final

from kiosk.errors import EnvironmentFailed

# A file takes whole clusters of a stick; 32 KiB is FAT32's largest.
_CLUSTER_BYTES: Final = 32 * 2**10
_SPARE_BYTES: Final = 2**20
_MEGABYTE: Final = 10**6
# Files that the medium is asked for at once, so that it need not wait for us between them.
_AT_ONCE: Final = 64

_SENTENCES: Final = {
    errno.ENOSPC: "batch.target_full",
    errno.EROFS: "batch.target_read_only",
    errno.EACCES: "batch.target_read_only",
    errno.EPERM: "batch.target_read_only",
    errno.ENOENT: "batch.target_gone",
    errno.ENODEV: "batch.target_gone",
    errno.ENXIO: "batch.target_gone",
    errno.ENOTDIR: "batch.target_gone",
    errno.EIO: "batch.target_gone",
    errno.EFBIG: "batch.target_too_small_files",
    getattr(errno, "EDQUOT", errno.ENOSPC): "batch.target_full",
}


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


def demand_space(to: Path, sizes_bytes: Iterable[int], *, folder: bool) -> None:
    """Refuse before anything is written if a zip, and a folder of the same, cannot fit.

    Raises:
        EnvironmentFailed: with what is needed and what is free.
    """
    sizes = list(sizes_bytes)
    needed = sum(sizes) + len(sizes) * _CLUSTER_BYTES // 32 + _SPARE_BYTES
    if folder:
        needed += sum(-(-size // _CLUSTER_BYTES) for size in sizes) * _CLUSTER_BYTES
    with told(to):
        free = shutil.disk_usage(to).free
    if free < needed:
        raise EnvironmentFailed(
            "batch.no_space",
            folder=str(to),
            needed_mb=-(-needed // _MEGABYTE),
            free_mb=free // _MEGABYTE,
        )


def device_of(to: Path) -> int:
    """Return the number of the device that a folder is on.

    Raises:
        EnvironmentFailed: it is gone.
    """
    with told(to):
        return to.stat().st_dev


def demand_device(to: Path, device: int) -> None:
    """Refuse a folder that is on another device by now.

    Where a stick was pulled its empty folder may still be there, on the booth's own disk:
    what is written into it would never reach the office.

    Raises:
        EnvironmentFailed: the stick is gone.
    """
    if device_of(to) != device:
        raise EnvironmentFailed("batch.target_gone", folder=str(to))


def flush(path: Path, *, forgotten: bool = True) -> None:
    """Bring a file to the medium and, where the system can, out of the memory.

    So that reading it back reads the medium, not what the system remembers of it.
    """
    with path.open("r+b") as stream:
        os.fsync(stream.fileno())
        if forgotten:
            forget(stream)


def forget(stream: IO[bytes]) -> None:
    """Have the system forget what it remembers of a file that is on the medium, if it can."""
    if hasattr(os, "posix_fadvise"):
        os.posix_fadvise(stream.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def read_back(files: Iterable[tuple[str, int]]) -> Iterator[bytes]:
    """Yield what the medium holds of each file, from the medium and not from the memory.

    Args:
        files: each path, and the most bytes that are read of it. They must have been flushed:
            what is not on the medium yet cannot be forgotten.
    """
    waiting = iter(files)
    while group := list(islice(waiting, _AT_ONCE)):
        with ExitStack() as opened:
            streams = []
            for path, _ in group:
                # Not a Path for each of ten thousand files: that took longer than reading.
                stream = opened.enter_context(open(path, "rb", buffering=0))  # noqa: PTH123
                forget(stream)
                _fetch(stream)
                streams.append(stream)
            for stream, (_, most_bytes) in zip(streams, group, strict=True):
                yield stream.read(most_bytes) or b""


def _fetch(stream: IO[bytes]) -> None:
    """Have the system begin to read a file, if it can, while it is asked for others."""
    if hasattr(os, "posix_fadvise"):
        os.posix_fadvise(stream.fileno(), 0, 0, os.POSIX_FADV_WILLNEED)


def flush_all(files: Iterable[Path]) -> None:
    """Bring many files to the medium.

    One call for all of them where the system has it: asking file by file would make the
    disk write its journal ten thousand times. That call reports no errors; reading back
    what was written finds them.
    """
    if hasattr(os, "sync"):
        os.sync()
        return
    for path in files:
        with path.open("r+b") as stream:
            os.fsync(stream.fileno())


def flush_folder(folder: Path) -> None:
    """Bring a folder's list of names to the medium; Windows does that by itself."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
