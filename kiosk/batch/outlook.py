"""What a hand-over would take along, what must wait and why; nothing is changed by looking."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk import key_change, keys
from kiosk.batch.choose import choose
from kiosk.batch.receivers import Receiver
from kiosk.errors import AnswerIsNo
from kiosk.store import batches, confirmations, handover
from kiosk.store.batches import Batch
from kiosk.store.open import Store


@dataclass(frozen=True)
class Outlook:
    """What an export would do.

    Attributes:
        receiver: who would receive it.
        going: how many photos go.
        size_bytes: of those photos.
        left: how many more wait for the batch after, because one batch holds no more.
        without_code: how many cannot go before they have a collection code.
        unconfirmed: how many overrides wait for a second reviewer.
        trials: how many of those that are ready are trials of the booth, which do not go.
        begun: a batch that was promised and not finished: it comes first, as it was.
        refusal: key and fields of why nothing can go; None if something can.
        key_locked: the passphrase of the key must be typed.
    """

    receiver: str
    going: int
    size_bytes: int
    left: int
    without_code: int
    unconfirmed: int
    trials: int
    begun: Batch | None
    refusal: tuple[str, Mapping[str, str | int | float]] | None
    key_locked: bool


def outlook(store: Store, folder: Path, who: Receiver, students: Sequence[str] = ()) -> Outlook:
    """Return what would go to a receiver now.

    Args:
        store: the booth's store.
        folder: the data folder, where the key lies.
        who: the receiver.
        students: their numbers; empty for all that are ready.

    Raises:
        EnvironmentFailed: the key cannot be read.
    """
    waiting = handover.waiting(store, simulated=False, receiver=who.id)
    without_code = sum(1 for photo in waiting if who.needs_code and not photo.collection_code)
    begun = batches.promised(store, simulated=False, receiver=who.id)
    going, size, left, refusal = 0, 0, len(waiting), None
    if begun is not None:
        going = begun.count
        size = sum(photo.size_bytes for photo in handover.of_batch(store, begun))
    else:
        try:
            chosen = choose(store, who, simulated=False, students=students)
            going, left = len(chosen.photos), chosen.left
            size = sum(photo.size_bytes for photo, _ in chosen.photos)
        except AnswerIsNo as error:
            refusal, left = (error.words_key, error.fields), 0
    return Outlook(
        receiver=who.id,
        going=going,
        size_bytes=size,
        left=left,
        without_code=without_code,
        unconfirmed=len(confirmations.waiting(store)),
        trials=len(handover.waiting(store, simulated=True, receiver=who.id)),
        begun=begun,
        refusal=refusal,
        key_locked=is_locked(store, folder),
    )


def is_locked(store: Store, folder: Path) -> bool:
    """Return whether whoever signs must type the key's passphrase."""
    key_change.settle(store, folder)
    return (folder / keys.FILE_NAME).exists() and keys.kept_passphrase(folder) is None
