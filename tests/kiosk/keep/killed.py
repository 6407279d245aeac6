"""Backs up or restores and dies at a named step, as in a power failure.

``python -m tests.kiosk.keep.killed DATA FILE STEP`` backs up, with ``restore`` before
``DATA`` it restores with leave to replace.
"""

from __future__ import annotations

import os
import sys
from datetime import UTC, datetime
from pathlib import Path

from kiosk.keep import restore
from kiosk.keep.backup import OnStep, Order, backup
from kiosk.store.open import open_store
from tests.kiosk.keep.house import BOOTH, MS_KEEPER, SOFTWARE, restoring

DIED = 9


def dies_at(fatal_step: str) -> OnStep:
    """Return what ends this process without a word once a step is reached."""

    def die(step: str, _done: int, _total: int) -> None:
        if step == fatal_step:
            os._exit(DIED)

    return die


def main(data: Path, to: Path, fatal_step: str) -> None:
    """Make a backup and die at ``fatal_step``."""
    order = Order(to, data, BOOTH, SOFTWARE, MS_KEEPER, datetime.now(UTC))
    with open_store(data) as store:
        backup(store, order, dies_at(fatal_step))


def main_restore(data: Path, file: Path, fatal_step: str) -> None:
    """Restore in place of what is there and die at ``fatal_step``."""
    order = restoring(file, data, datetime.now(UTC), replace=True)
    restore.restore(order, dies_at(fatal_step))


if __name__ == "__main__":
    words = sys.argv[1:]
    if words[0] == "restore":
        main_restore(Path(words[1]), Path(words[2]), words[3])
    else:
        main(Path(words[0]), Path(words[1]), words[2])
