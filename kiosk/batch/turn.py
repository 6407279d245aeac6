"""One export at a time in a data folder, whichever window or command begins it.

The lock is the system's own on a file, so it ends with the process that holds it: what was
killed leaves nothing that anybody would have to clear away.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from kiosk.batch import medium
from kiosk.errors import AnswerIsNo

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

FILE_NAME: Final = "export.lock"


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Hold off every other export of a data folder while the block runs.

    Raises:
        AnswerIsNo: another one is running.
        EnvironmentFailed: the folder cannot be written.
    """
    with medium.told(folder):
        handle = os.open(folder / FILE_NAME, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        try:
            _lock(handle)
        except OSError as error:
            raise AnswerIsNo("batch.busy") from error
        yield
    finally:
        os.close(handle)


def _lock(handle: int) -> None:
    if sys.platform == "win32":
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
    else:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
