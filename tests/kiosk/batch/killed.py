"""Exports and is killed at a step: ``python -m tests.kiosk.batch.killed DATA TO STEP [WHO [AGE]]``.

The power failure of the tests: nothing is cleaned up, nothing is flushed that was not.
"""

from __future__ import annotations

import os
import signal
import sys
from datetime import UTC, datetime
from pathlib import Path

from kiosk.batch.export import export
from kiosk.batch.plan import Order
from kiosk.batch.receivers import receiver
from kiosk.keys import open_or_make
from kiosk.rights import account_actor
from kiosk.store.batches import SCHOOL_SYSTEMS
from kiosk.store.open import open_store
from tests.kiosk.batch.desk import BOOTH, PROFILE_SHA256, accept_all

# Windows knows no SIGKILL; there a process that is ended gives the signal's number back.
_FATAL = getattr(signal, "SIGKILL", signal.SIGTERM)
DIED = _FATAL if sys.platform == "win32" else -_FATAL


def main(
    data: Path, to: Path, fatal_step: str, who: str = SCHOOL_SYSTEMS, recipient: str = ""
) -> None:
    """Export what is approved and be killed once ``fatal_step`` is done."""

    def die(step: str, done: int, total: int) -> None:
        # Among the photos in the middle, not after the last.
        if step == fatal_step and (step != "photo" or done < total):
            os.kill(os.getpid(), _FATAL)

    order = Order(
        to=to,
        booth=BOOTH,
        profile_id="chsi-2017",
        profile_sha256=PROFILE_SHA256,
        by=account_actor("Mr Exporter"),
        software="chsi-photo-kiosk 0.1.0",
        now=datetime.now(UTC),
        who=receiver(who),
        recipient=recipient,
    )
    with open_store(data) as store:
        export(store, open_or_make(data), order, accept_all, die)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), *sys.argv[3:])
