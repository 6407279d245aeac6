"""Photo files from a disk, every fault turned into one sentence that names the file."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from capture.picture import NotAPicture, decode, facts_of
from kiosk.errors import BadInput, EnvironmentFailed
from validation.evidence import FileFacts
from validation.reading import Pixels

_MOST_BYTES = 200_000_000


def read_file(path: Path) -> bytes:
    """Return the bytes of a file.

    Raises:
        BadInput: if it is missing, a folder, unreadable or absurdly large.
    """
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise BadInput("file.too_large", file=_shown(path))
        return path.read_bytes()
    except FileNotFoundError as error:
        raise BadInput("file.missing", file=_shown(path)) from error
    except (IsADirectoryError, PermissionError) as error:
        key = "file.folder" if path.is_dir() else "file.unreadable"
        raise BadInput(key, file=_shown(path)) from error
    except OSError as error:
        raise BadInput("file.unreadable", file=_shown(path)) from error


def read_picture(path: Path) -> tuple[FileFacts, Pixels, bytes]:
    """Return facts, pixels (RGB uint8, orientation applied) and bytes of a photo file.

    Raises:
        BadInput: if it cannot be read or is no picture.
    """
    data = read_file(path)
    try:
        return facts_of(path.name, data), decode(data), data
    except NotAPicture as error:
        raise BadInput(error.reason, file=_shown(path)) from error


def write_file(path: Path, data: bytes) -> None:
    """Write a file whole or not at all.

    Raises:
        EnvironmentFailed: if the folder cannot be written or the disk is full.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, partial = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=".part")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
            Path(partial).replace(path)
        except OSError:
            Path(partial).unlink(missing_ok=True)
            raise
    except OSError as error:
        raise EnvironmentFailed("file.unwritable", file=_shown(path)) from error


def _shown(path: Path) -> str:
    text = str(path)
    return text if len(text) <= 120 else f"…{text[-119:]}"
