"""Which photos go into the next batch, under which names; refuses rather than leaving one out.

(The module is not called ``select``: beside ``standalone``, which may be started by
its path, that name would hide the standard library's module.)
"""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.batch.records import Receiver
from kiosk.batch.standalone import fold, name_problem
from kiosk.errors import AnswerIsNo
from kiosk.store import confirmations, handover
from kiosk.store.handover import Approved
from kiosk.store.open import Store

# Half of what the verifier reads at most; more photos are a second batch.
MAX_PHOTOS = 10_000


@dataclass(frozen=True)
class Chosen:
    """The photos of a batch, each with its file name, by file name; and how many must wait."""

    photos: tuple[tuple[Approved, str], ...]
    left: int


def choose(store: Store, who: Receiver, *, simulated: bool) -> Chosen:
    """Choose the approved photos that stand in no batch yet, real ones or trials, never both.

    Raises:
        AnswerIsNo: there are none; a photo is not the approved one any more; a name cannot
            be kept on every computer or cannot be told from another.
    """
    waiting = handover.waiting(store, simulated=simulated)
    if not waiting:
        raise _nothing(store, simulated=simulated)
    named: dict[str, tuple[Approved, str]] = {}
    for photo in waiting[:MAX_PHOTOS]:
        name = who.file_name(photo)
        if photo.approved_sha256 != photo.sha256:
            raise AnswerIsNo("batch.photo_changed", number=photo.number)
        if name_problem(name):
            raise AnswerIsNo("batch.bad_name", number=photo.number, file=name)
        other = named.setdefault(fold(name), (photo, name))[0]
        if other is not photo:
            raise AnswerIsNo("batch.same_name", number=photo.number, other=other.number)
    photos = sorted(named.values(), key=lambda pair: pair[1].encode())
    return Chosen(tuple(photos), len(waiting) - len(photos))


def _nothing(store: Store, *, simulated: bool) -> AnswerIsNo:
    unconfirmed = len(confirmations.waiting(store))
    if unconfirmed:
        return AnswerIsNo("batch.only_unconfirmed", count=unconfirmed)
    trials = 0 if simulated else len(handover.waiting(store, simulated=True))
    if trials:
        return AnswerIsNo("batch.only_trials", count=trials)
    return AnswerIsNo("batch.nothing_simulated" if simulated else "batch.nothing")
