"""A batch held in memory, so that tens of thousands of changed ones take seconds."""

from __future__ import annotations

import stat
from collections.abc import Mapping
from pathlib import Path

from kiosk.batch.standalone import Source

Files = Mapping[str, bytes]


class Held(Source):
    """A batch held in memory."""

    def __init__(self, files: Files) -> None:
        super().__init__()
        self._held = files
        for name, data in files.items():
            self._add(name, stat.S_IFREG, len(data))
        self._finish()

    def read(self, name: str, limit: int) -> bytes:
        """Return a file's bytes."""
        return self._held[name][: limit + 1]


def files_of(folder: Path) -> dict[str, bytes]:
    """Return what a batch folder holds, in the order in which the booth lists it."""
    paths = sorted(path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}
