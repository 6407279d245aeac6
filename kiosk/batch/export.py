"""The door out of the booth: approved photos become one signed batch at its place.

Every number stands for one manifest, for ever, and every photo for one number of each
receiver. The order of the steps sees to that, wherever the booth stops:

1. Choose the photos. From what the database knows, without a single picture, the
   records, the header and the manifest are fixed to the last byte.
2. Pack them in the booth's outbox, holding each photo's bytes against the hash that was
   approved and each photo against the profile; sign; flush; verify what lies there.
3. *Promise*, one transaction: the number, the manifest's hash, the photos in it.
   Nothing that is signed has left the booth yet.
4. Bring it to its place under another name: the folder unpacked, the zip copied; flush,
   read back, compare; then give the folder and the zip their names.
5. *Complete*, one transaction: the batch is there, its photos are ``exported``.

Stopped before 3, nothing has happened: the next run sweeps the outbox and begins anew,
perhaps with more photos; nobody can have seen the number. Stopped between 3 and 5, the
batch may or may not be at its place, and somebody may have carried it off. So the next
run makes the *same* batch again from the promise, byte by byte, at whichever place is
asked for, before any other: what stands there already and is right is kept. A photo is
never in two numbers of a receiver (the database refuses) and never lost (a promise
stays until it is kept). A stick that is full, pulled or broken is resumed the same way.

When a promise is resumed the photos are not held against the profile again: they
passed when it was made, and a profile that changed since must not block it.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.batch import medium, outbox, secrecy, standalone, turn, write
from kiosk.batch.bare import is_bare
from kiosk.batch.manifest import sha256
from kiosk.batch.outbox import Outbox, Packed
from kiosk.batch.plan import Order, Plan, new_plan, promised_plan
from kiosk.batch.rejudge import newly_broken
from kiosk.batch.sign import fingerprint, sign_manifest, signers_of
from kiosk.batch.standalone import MANIFEST, SIGNATURE
from kiosk.batch.write import Delivery
from kiosk.errors import AnswerIsNo, BadInput, EnvironmentFailed
from kiosk.keys import SigningKey
from kiosk.store import audit, batches, handover, images, people
from kiosk.store.batches import Batch, NewBatch, NewItem
from kiosk.store.handover import Approved
from kiosk.store.open import Store

logger = logging.getLogger(__name__)

CheckPhoto = Callable[[str, bytes], Sequence[str]]
OnStep = Callable[[str, int, int], None]

STEPS = (
    "chosen", "staging", "photo", "listed", "signed", "packed", "verified", "promised",
    "copied", "flushed", "compared", "folder_placed", "archive_placed", "completed",
)  # fmt: skip
_SHOWN_FAULTS = 5
_LONGEST_NAME = 64


@dataclass(frozen=True)
class Exported:
    """A batch at its place.

    Attributes:
        batch: as it is recorded.
        folder: the batch; of a locked batch, there is none.
        archive: the same as a zip, locked if that was asked for.
        signer: fingerprint of the key that signed.
        resumed: it had been begun before and was brought to its end now.
        left: approved photos that wait for the next batch.
        without_code: photos that cannot go to this receiver before they have a code.
    """

    batch: Batch
    folder: Path
    archive: Path
    signer: str
    resumed: bool
    left: int
    without_code: int = 0

    @property
    def locked(self) -> bool:
        """Whether only the office can open what was handed over."""
        return self.archive.suffix == outbox.LOCKED


def export(
    store: Store,
    key: SigningKey,
    order: Order,
    check_photo: CheckPhoto,
    on_step: OnStep = lambda _step, _done, _total: None,
) -> Exported:
    """Hand over the approved photos that were not handed over yet, or finish what was begun.

    Args:
        store: the booth's store.
        key: signs the manifest.
        order: what is asked for.
        check_photo: gives, for a photo's file name and bytes, what is wrong with it.
        on_step: is told each of ``STEPS`` when it is done, with how many of how many.

    Raises:
        AnswerIsNo: the person may not, nothing to hand over, a photo that may not go out,
            another export that is running or was faster.
        BadInput: no exporter, the place is no folder, or something else has the batch's name there.
        EnvironmentFailed: the medium is full, read-only, gone, or does not give back what
            was written; the database or a picture in it failed.
    """
    if not 0 < len(order.by.name.strip()) <= _LONGEST_NAME:
        raise BadInput("batch.bad_exporter", limit=_LONGEST_NAME)
    if order.recipient:
        secrecy.demand_recipient(order.recipient)
    people.demand(store, order.by, "export_batch")
    with turn.alone(store.path.parent):
        return _export(store, key, order, check_photo, on_step)


def _export(
    store: Store, key: SigningKey, order: Order, check_photo: CheckPhoto, on_step: OnStep
) -> Exported:
    promise = batches.promised(store, simulated=order.simulated, receiver=order.who.id)
    plan = promised_plan(store, promise) if promise else new_plan(store, order)
    on_step("chosen", 0, len(plan.photos))
    work = _Work(store, key, order, plan, on_step, Outbox(store.path.parent, plan.name))
    with write.target(order.to):
        write.sweep(order.to, plan.name)
        missing = [place for place in work.places if not _stands(place, work)]
        if missing:
            promise = _deliver(work, check_photo, missing)
    if promise is None:
        raise RuntimeError(f"{plan.name} stands at its place without a promise")
    batch = _complete(work, promise)
    return Exported(
        batch,
        folder=order.to / plan.name,
        archive=work.places[-1],
        signer=fingerprint(key),
        resumed=plan.promise is not None,
        left=plan.left,
        without_code=plan.without_code,
    )


@dataclass(frozen=True)
class _Work:
    """What the steps of one hand-over share."""

    store: Store
    key: SigningKey
    order: Order
    plan: Plan
    on_step: OnStep
    outbox: Outbox

    @property
    def places(self) -> tuple[Path, ...]:
        """Where the batch goes: folder and zip, or the locked zip alone."""
        to, name = self.order.to, self.plan.name
        if self.order.recipient:
            return (to / self.outbox.locked.name,)
        return to / name, to / self.outbox.archive.name


def _deliver(work: _Work, check_photo: CheckPhoto, missing: Sequence[Path]) -> Batch:
    """Pack, promise, and put what is missing at its place; return the promise."""
    plan, total = work.plan, len(work.plan.photos)
    sizes = plan.sizes_bytes
    device = medium.device_of(work.order.to)
    medium.demand_space(work.order.to, sizes, folder=not work.order.recipient)
    medium.demand_space(work.store.path.parent, sizes, folder=False)
    try:
        work.outbox.begin()
        work.on_step("staging", 0, total)
        _pack(work, check_photo)
        _demand_right(work)
        if work.order.recipient:
            work.outbox.lock(work.order.recipient)
        work.on_step("verified", total, total)
        promise = plan.promise or _promise(work)
        work.on_step("promised", total, total)
        with write.delivery(work.order.to, plan.name, device) as delivery:
            _bring(work, delivery, missing)
    finally:
        work.outbox.leave()
    return promise


# --- inside the booth -------------------------------------------------------------------


def _pack(work: _Work, check_photo: CheckPhoto) -> None:
    """Put everything into the outbox, signed and flushed."""
    total = len(work.plan.photos)
    _pack_photos(work, check_photo)
    for name, text in work.plan.texts.items():
        work.outbox.add(name, text)
    work.on_step("listed", total, total)
    work.outbox.add(SIGNATURE, sign_manifest(work.key, work.plan.texts[MANIFEST]))
    work.on_step("signed", total, total)
    work.outbox.finish()
    work.on_step("packed", total, total)


def _pack_photos(work: _Work, check_photo: CheckPhoto) -> None:
    """Pack each photo, holding its bytes against the approval and it against the profile.

    Raises:
        AnswerIsNo: naming the photos that break a rule, once all were looked at; or the one
            that holds more than a picture, for a receiver that may not know who anybody is.
    """
    faults: list[str] = []
    photos, receiver = work.plan.photos, work.order.who.id
    pictures = images.finished(work.store, [photo.id for photo, _ in photos])
    for done, ((photo, name), data) in enumerate(zip(photos, pictures, strict=True), 1):
        if work.plan.promise is None:
            if not (work.order.who.personal or is_bare(data)):
                raise AnswerIsNo("batch.photo_not_bare", number=photo.number, receiver=receiver)
            wrong = [*check_photo(Path(name).name, data), *_broken_since(work, photo)]
            faults += [f"{photo.number} ({photo.student_no}): {sentence}" for sentence in wrong]
        if not faults:
            work.outbox.add(name, data)
        work.on_step("photo", done, len(photos))
    if faults:
        shown = [*faults[:_SHOWN_FAULTS], *(["…"] if len(faults) > _SHOWN_FAULTS else [])]
        raise AnswerIsNo("batch.photo_breaks_rule", photos=" ".join(shown))


def _broken_since(work: _Work, photo: Approved) -> list[str]:
    """Return the rules that a photo does not pass by the profile of today.

    The bytes are those that were approved. Judged by the very profile, it passes as it did
    then; judged by another, its measures are held against the limits of today.

    Raises:
        AnswerIsNo: it was judged by another profile, and today's was not given.
    """
    order = work.order
    if photo.profile_sha256 == order.profile_sha256:
        return []
    if order.profile is None:
        raise AnswerIsNo("batch.other_profile", number=photo.number, profile=photo.profile_id)
    return newly_broken(handover.report_of(work.store, photo.id), order.profile)


def _demand_right(work: _Work) -> None:
    """Read back what lies in the outbox and hold it against the manifest that was signed."""
    manifest, archive = work.plan.texts[MANIFEST], work.outbox.archive
    sums, _ = standalone.parse_manifest(manifest)
    sums |= {MANIFEST: work.plan.digest, SIGNATURE: sha256(sign_manifest(work.key, manifest))}
    wrong = ""
    with medium.told(archive.parent), archive.open("rb") as stream:
        for name, data in Packed(stream, work.plan.name):
            if sums.pop(name, "") != sha256(data):
                wrong = wrong or name
    wrong = wrong or next(iter(sums), "")
    if wrong:
        logger.error("%s was not written right: %s", work.plan.name, wrong)
        raise EnvironmentFailed("batch.read_back", folder=str(archive.parent), file=wrong)


def _promise(work: _Work) -> Batch:
    header, order = work.plan.header, work.order
    new = NewBatch(
        booth=header.booth,
        sequence=header.sequence,
        folder=work.plan.name,
        manifest_sha256=work.plan.digest,
        previous_manifest_sha256=header.previous_manifest_sha256,
        profile_id=header.profile,
        profile_sha256=header.profile_sha256,
        software=header.software,
        exported_at=order.now,
        exported_by=header.exported_by,
        simulated=header.simulation,
        receiver=header.receiver,
    )
    items = [NewItem(photo.id, name, photo.sha256) for photo, name in work.plan.photos]
    with work.store.writing():
        people.demand(work.store, order.by, "export_batch")
        promise = batches.promise(work.store, new, items, work.plan.promised_texts)
        audit.append(work.store, _entry("promise_batch", promise, work, "promised"))
    return promise


# --- out of the booth -------------------------------------------------------------------


def _bring(work: _Work, delivery: Delivery, missing: Sequence[Path]) -> None:
    """Copy what is missing to its place, read it back, and give it its name."""
    total = len(work.plan.photos)
    file = work.outbox.locked if work.order.recipient else work.outbox.archive
    unpacked = not work.order.recipient
    if unpacked:
        delivery.unpack(file, lambda done, files: work.on_step("copied", done, files))
    copied = delivery.copy(file)
    if not unpacked:
        work.on_step("copied", total, total)
    delivery.flush(copied)
    work.on_step("flushed", total, total)
    delivery.demand_same(copied, file)
    if unpacked:
        delivery.demand_unpacked(copied)
    work.on_step("compared", total, total)
    for begun, step in ((delivery.folder, "folder_placed"), (copied, "archive_placed")):
        if work.order.to / begun.name in missing:
            delivery.place(begun)
        work.on_step(step, total, total)


def _complete(work: _Work, promise: Batch) -> Batch:
    total = len(work.plan.photos)
    with work.store.writing():
        people.demand(work.store, work.order.by, "export_batch")
        batch = batches.complete(work.store, promise, work.order.now)
        audit.append(work.store, _entry("export", batch, work, "delivered"))
    work.outbox.clear()
    work.on_step("completed", total, total)
    logger.info("%s exported, %d photos, %d left", batch.folder, batch.count, work.plan.left)
    return batch


def _entry(act: str, batch: Batch, work: _Work, became: str) -> audit.Entry:
    was = None if act == "promise_batch" else "promised"
    detail = {
        "sequence": batch.sequence,
        "receiver": batch.receiver,
        "count": batch.count,
        "manifest_sha256": batch.manifest_sha256,
        "simulated": batch.simulated,
        "signer": fingerprint(work.key),
        "locked": bool(work.order.recipient),
        "before": {"batch": was},
        "after": {"batch": became},
        **work.order.by.trace,
    }
    return audit.Entry(work.order.now, work.order.by.name, act, batch.folder, detail)


def _stands(place: Path, work: _Work) -> bool:
    """Return whether a promised batch is at its place already; refuse anything else there."""
    if not os.path.lexists(place):
        return False
    if work.plan.promise is not None:
        locked = bool(work.order.recipient)
        if work.outbox.is_locked_one(place) if locked else not _faults(place, work):
            return True
    raise write.taken(place)


def _faults(path: Path, work: _Work) -> list[str]:
    """Return the files of a written batch that are not as planned."""
    if not (path.is_dir() or path.is_file()):
        return [path.name]
    source = standalone.open_source(path)
    outcome = standalone.verify(source, signers_of(work.key, work.plan.header.booth))
    source.close()
    wrong = [fault.file for fault in outcome.faults]
    return wrong or ([] if outcome.manifest_sha256 == work.plan.digest else [MANIFEST])
