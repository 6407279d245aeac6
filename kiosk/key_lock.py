"""Who must say the passphrase of the booth's key: the staff, or nobody because it is kept here.

Both are acts of the staff with their entry in the trail; what is done to the key itself is
``kiosk.keys``' part.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Final

from kiosk import key_change, keys
from kiosk.batch.sign import fingerprint
from kiosk.errors import BadInput
from kiosk.keys import SigningKey
from kiosk.rights import Actor
from kiosk.store import audit, people
from kiosk.store.open import Store

SHORTEST: Final = 12
"""Characters of a passphrase that somebody thought of; whoever copies the key can try for ever."""


@dataclass(frozen=True)
class Asked:
    """What is asked for.

    Attributes:
        booth: the booth's name.
        who: who asks.
        now: the moment, aware.
        present: the key's present passphrase; None for the one that this computer keeps.
    """

    booth: str
    who: Actor
    now: datetime
    present: str | None = field(default=None, repr=False)


def lock(store: Store, folder: Path, passphrase: str, asked: Asked) -> str:
    """Lock the key with a passphrase of the staff, and return its fingerprint.

    Raises:
        AnswerIsNo: the person may not.
        BadInput: the passphrase is too short.
        EnvironmentFailed: the present one does not open the key; the key cannot be kept.
    """
    if len(passphrase) < SHORTEST:
        raise BadInput("key.passphrase_short", least=SHORTEST)
    return _guarded(
        store, folder, ("lock_key", lambda: keys.lock(folder, passphrase, asked.present)), asked
    )


def keep(store: Store, folder: Path, passphrase: str, asked: Asked) -> str:
    """Have this computer keep the passphrase, and return the key's fingerprint.

    Raises:
        AnswerIsNo: the person may not.
        EnvironmentFailed: it does not open the key, or cannot be kept.
    """
    return _guarded(
        store, folder, ("unlock_key", lambda: keys.keep_passphrase(folder, passphrase)), asked
    )


def _guarded(
    store: Store, folder: Path, act: tuple[str, Callable[[], SigningKey]], asked: Asked
) -> str:
    name, do = act
    key_change.settle(store, folder)
    with store.writing():
        people.demand(store, asked.who, "manage_keys")
        before = keys.kept_passphrase(folder) is not None
        print_of = fingerprint(do())
        detail = {
            "before": {"passphrase_kept_here": before},
            "after": {"passphrase_kept_here": keys.kept_passphrase(folder) is not None},
            "fingerprint": print_of,
            **asked.who.trace,
        }
        audit.append(store, audit.Entry(asked.now, asked.who.name, name, asked.booth, detail))
    return print_of
