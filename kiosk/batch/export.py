"""The door out of the booth: approved photos become one signed batch at its place.

Every number stands for one manifest, for ever, and every photo for one number.
The order of the steps sees to that, wherever the booth stops:

1. Choose the photos. From what the database knows, without a single picture, the
   records, the header and the manifest are fixed to the last byte.
2. Stage all files beside their place, holding each photo's bytes against the hash
   that was approved and against the profile; sign; pack; flush; read back; verify.
3. *Promise*, one transaction: the number, the manifest's hash and the photos in it.
4. Rename the folder, then the zip, to their names.
5. *Complete*, one transaction: the batch is there, its photos are ``exported``.

Stopped before 3, nothing has happened: the next run removes what was staged and
begins anew, perhaps with more photos; nobody can have seen the number, as nothing
bore its name. Stopped between 3 and 5, the folder may or may not be visible, and
somebody may have carried it off. So the next run makes the *same* batch again from
the promise, byte by byte, at whichever place is asked for, before any other: what
stands there already and is right is kept. A photo is never in two numbers (the
database refuses) and never lost (a promise stays until it is kept). An ordinary
failure after 3, say a stick pulled at the wrong moment, is resumed the same way.

When a promise is resumed the photos are not held against the profile again: they
passed when it was made, and a profile that changed since must not block it.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.batch import standalone, write
from kiosk.batch.plan import Order, Plan, new_plan, promised_plan
from kiosk.batch.sign import fingerprint, sign_manifest, signers_of
from kiosk.batch.standalone import MANIFEST, SIGNATURE
from kiosk.batch.write import Staging
from kiosk.errors import AnswerIsNo, BadInput, EnvironmentFailed
from kiosk.keys import SigningKey
from kiosk.store import audit, batches, images
from kiosk.store.batches import Batch, NewBatch, NewItem
from kiosk.store.open import Store

logger = logging.getLogger(__name__)

CheckPhoto = Callable[[str, bytes], Sequence[str]]
OnStep = Callable[[str, int, int], None]

STEPS = (
    "chosen", "staging", "photo", "listed", "signed", "packed", "flushed", "verified",
    "promised", "folder_placed", "archive_placed", "completed",
)  # fmt: skip
_SHOWN_FAULTS = 5
_LONGEST_NAME = 64


@dataclass(frozen=True)
class Exported:
    """A batch at its place.

    Attributes:
        batch: as it is recorded.
        folder: the batch.
        archive: the same as a zip.
        signer: fingerprint of the key that signed.
        resumed: it had been begun before and was brought to its end now.
        left: approved photos that wait for the next batch.
    """

    batch: Batch
    folder: Path
    archive: Path
    signer: str
    resumed: bool
    left: int


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
        AnswerIsNo: nothing to hand over, a photo that may not go out, another export
            that was faster.
        BadInput: no exporter, the place is no folder, or something else has the batch's name there.
        EnvironmentFailed: the medium is full, read-only, gone, or does not give back what
            was written; the database or a picture in it failed.
    """
    if not 0 < len(order.exported_by.strip()) <= _LONGEST_NAME:
        raise BadInput("batch.bad_exporter", limit=_LONGEST_NAME)
    promise = batches.promised(store, simulated=order.simulated)
    plan = promised_plan(store, order, promise) if promise else new_plan(store, order)
    on_step("chosen", 0, len(plan.photos))
    with write.target(order.to):
        write.sweep(order.to, plan.name)
        places = order.to / plan.name, order.to / f"{plan.name}.zip"
        missing = [place for place in places if not _stands(place, plan, key)]
        if missing:
            promise = _deliver(_Work(store, key, order, plan, on_step), check_photo, missing)
    if promise is None:
        raise RuntimeError(f"{plan.name} stands at its place without a promise")
    with store.writing():
        batch = batches.complete(store, promise, order.now)
        audit.append(store, _entry("export", batch, order, fingerprint(key)))
    on_step("completed", len(plan.photos), len(plan.photos))
    logger.info("%s exported, %d photos, %d left", batch.folder, batch.count, plan.left)
    return Exported(
        batch, *places, fingerprint(key), resumed=plan.promise is not None, left=plan.left
    )


# --- bringing it to its place -----------------------------------------------------------


@dataclass(frozen=True)
class _Work:
    """What the steps of one delivery share."""

    store: Store
    key: SigningKey
    order: Order
    plan: Plan
    on_step: OnStep


def _deliver(work: _Work, check_photo: CheckPhoto, missing: Sequence[Path]) -> Batch:
    """Stage, promise, and put what is missing at its place; return the promise."""
    plan, order, total = work.plan, work.order, len(work.plan.photos)
    sizes = [photo.size_bytes for photo, _ in plan.photos]
    write.demand_space(order.to, [*sizes, *map(len, plan.texts.values())])
    with write.staged(order.to, plan.name) as staging:
        work.on_step("staging", 0, total)
        _stage(work, staging, check_photo)
        for path in (staging.folder, staging.archive):
            _demand_right(path, plan, work.key)
        work.on_step("verified", total, total)
        promise = plan.promise or _promise(work)
        work.on_step("promised", total, total)
        for path, step in ((staging.folder, "folder_placed"), (staging.archive, "archive_placed")):
            if order.to / path.name in missing:
                staging.place(path)
            work.on_step(step, total, total)
    return promise


def _stage(work: _Work, staging: Staging, check_photo: CheckPhoto) -> None:
    """Write everything into the staging folder, signed, packed and flushed."""
    total = len(work.plan.photos)
    _stage_photos(work, staging, check_photo)
    for name, text in work.plan.texts.items():
        staging.add(name, text)
    work.on_step("listed", total, total)
    staging.add(SIGNATURE, sign_manifest(work.key, work.plan.texts[MANIFEST]))
    work.on_step("signed", total, total)
    staging.pack()
    work.on_step("packed", total, total)
    staging.flush()
    work.on_step("flushed", total, total)


def _stage_photos(work: _Work, staging: Staging, check_photo: CheckPhoto) -> None:
    """Write each photo, holding its bytes against the approval and the profile.

    Raises:
        AnswerIsNo: naming the photos that break a rule, once all were looked at.
    """
    faults: list[str] = []
    photos = work.plan.photos
    for done, (photo, name) in enumerate(photos, 1):
        data = images.read(work.store, photo.id, "finished").data
        wrong = check_photo(Path(name).name, data) if work.plan.promise is None else ()
        faults += [f"{photo.number}: {sentence}" for sentence in wrong]
        if not faults:
            staging.add(name, data)
        work.on_step("photo", done, len(photos))
    if faults:
        shown = [*faults[:_SHOWN_FAULTS], *(["…"] if len(faults) > _SHOWN_FAULTS else [])]
        raise AnswerIsNo("batch.photo_breaks_rule", photos=" ".join(shown))


def _promise(work: _Work) -> Batch:
    header = work.plan.header
    new = NewBatch(
        booth=header.booth,
        sequence=header.sequence,
        folder=work.plan.name,
        manifest_sha256=work.plan.digest,
        previous_manifest_sha256=header.previous_manifest_sha256,
        profile_id=header.profile,
        profile_sha256=header.profile_sha256,
        software=header.software,
        exported_at=work.order.now,
        exported_by=header.exported_by,
        simulated=header.simulation,
    )
    items = [NewItem(photo.id, name, photo.sha256) for photo, name in work.plan.photos]
    with work.store.writing():
        promise = batches.promise(work.store, new, items)
        audit.append(
            work.store, _entry("promise_batch", promise, work.order, fingerprint(work.key))
        )
    return promise


def _entry(act: str, batch: Batch, order: Order, signer: str) -> audit.Entry:
    detail = {
        "sequence": batch.sequence,
        "count": batch.count,
        "manifest_sha256": batch.manifest_sha256,
        "simulated": batch.simulated,
        "signer": signer,
    }
    return audit.Entry(order.now, order.exported_by, act, batch.folder, detail)


# --- reading it back ----------------------------------------------------------------------


def _stands(place: Path, plan: Plan, key: SigningKey) -> bool:
    """Return whether a promised batch is at its place already; refuse anything else there."""
    if not os.path.lexists(place):
        return False
    if plan.promise is None or _faults(place, plan, key):
        raise write.taken(place)
    return True


def _demand_right(path: Path, plan: Plan, key: SigningKey) -> None:
    faults = _faults(path, plan, key)
    if faults:
        logger.error("%s was not written right: %s", plan.name, faults[0])
        raise EnvironmentFailed("batch.read_back", folder=str(path.parent.parent), file=faults[0])


def _faults(path: Path, plan: Plan, key: SigningKey) -> list[str]:
    """Return the files of a written batch that are not as planned."""
    if not (path.is_dir() or path.is_file()):
        return [path.name]
    source = standalone.open_source(path)
    outcome = standalone.verify(source, signers_of(key, plan.header.booth))
    source.close()
    wrong = [fault.file for fault in outcome.faults]
    return wrong or ([] if outcome.manifest_sha256 == plan.digest else [MANIFEST])
