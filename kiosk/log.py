"""The booth's diary for those who mend it: one rotating file, ids and numbers, no names, no faces.

Each program writes a file of its own, because two processes cannot turn the
pages of one file under each other. Every module has its own logger; this module
only says where the lines go.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from logging.handlers import RotatingFileHandler
from pathlib import Path
from time import gmtime
from typing import Literal

from kiosk.errors import EnvironmentFailed
from kiosk.settings import make_data_folder

Program = Literal["kiosk", "staff", "command"]
_FILE_BYTES = 1_000_000
_OLD_FILES = 3


@contextmanager
def logged(folder: Path, program: Program) -> Iterator[None]:
    """Send what the product's loggers say to ``PROGRAM.log`` while the block runs.

    Raises:
        EnvironmentFailed: the folder cannot be made or the file cannot be opened.
    """
    make_data_folder(folder)
    path = folder / f"{program}.log"
    try:
        handler = RotatingFileHandler(
            path, maxBytes=_FILE_BYTES, backupCount=_OLD_FILES, encoding="utf-8"
        )
    except OSError as error:
        raise EnvironmentFailed("log.cannot_open", file=str(path)) from error
    form = logging.Formatter("%(asctime)sZ %(levelname)s %(name)s %(message)s", "%Y-%m-%dT%H:%M:%S")
    form.converter = gmtime
    handler.setFormatter(form)
    root = logging.getLogger()
    before = root.level
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    try:
        yield
    finally:
        root.setLevel(before)
        root.removeHandler(handler)
        handler.close()
