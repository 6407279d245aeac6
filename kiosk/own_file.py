"""A file of the data folder that people edit: read with its version, replaced whole.

The version is the SHA-256 of the bytes, so that a change by hand counts as one too. What
the file says, others know.
"""

from __future__ import annotations

import hashlib
import os
import tempfile
from pathlib import Path
from typing import Final

from kiosk.errors import EnvironmentFailed

NO_FILE: Final = ""
"""The version of a file that is not there."""


def read(path: Path) -> bytes | None:
    """Return what a file holds; None if there is none.

    Raises:
        EnvironmentFailed: it is there and cannot be read.
    """
    try:
        return path.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise EnvironmentFailed("own_file.unreadable", file=str(path)) from error


def version_of(data: bytes | None) -> str:
    """Return the version of what ``read`` returned."""
    return NO_FILE if data is None else hashlib.sha256(data).hexdigest()


def put(path: Path, data: bytes | None) -> None:
    """Replace a file whole; None takes it away. Whatever happens, it is the old or the new one.

    Raises:
        EnvironmentFailed: it cannot be written; the old one is still there.
    """
    try:
        if data is None:
            path.unlink(missing_ok=True)
            return
        path.parent.mkdir(parents=True, exist_ok=True)
        # mkstemp gives the file to its owner alone, where the system knows such a thing.
        handle, fresh = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}-")
        try:
            with os.fdopen(handle, "wb") as stream:
                stream.write(data)
                stream.flush()
                os.fsync(stream.fileno())
            Path(fresh).replace(path)
        finally:
            Path(fresh).unlink(missing_ok=True)
    except OSError as error:
        raise EnvironmentFailed("own_file.not_written", file=str(path)) from error
