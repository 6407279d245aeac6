"""What a batch will be: chosen and fixed to the last byte before a single picture is read.

A plan is a function of the database and the order, so a batch that was promised
and interrupted can be planned again and must come out the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from kiosk.batch import standalone
from kiosk.batch.choose import choose
from kiosk.batch.manifest import folder_name, header_bytes, manifest_bytes, sha256
from kiosk.batch.records import Receiver, moment, receiver, records_bytes
from kiosk.batch.standalone import HEADER, MANIFEST, RECORDS, Header
from kiosk.errors import EnvironmentFailed
from kiosk.store import batches, handover
from kiosk.store.batches import Batch
from kiosk.store.handover import Approved
from kiosk.store.open import Store


@dataclass(frozen=True)
class Order:
    """What is asked for.

    Attributes:
        to: the folder or drive that the batch is put into.
        booth: the booth's name.
        profile_id: of the profile that the photos are held against.
        profile_sha256: of its text, which is its version.
        exported_by: who hands over.
        software: name and version of the product.
        now: the moment, aware.
        simulated: trials of the booth instead of real photos.
        who: who receives it.
    """

    to: Path
    booth: str
    profile_id: str
    profile_sha256: str
    exported_by: str
    software: str
    now: datetime
    simulated: bool = False
    who: Receiver = field(default_factory=receiver)


@dataclass(frozen=True)
class Plan:
    """A batch fixed to the last byte.

    Attributes:
        photos: each with its file name, by file name.
        header: what the batch says of itself.
        texts: records, header and manifest, by file name.
        promise: the batch as it was promised before; None for a new one.
        left: approved photos that wait for the batch after.
    """

    photos: tuple[tuple[Approved, str], ...]
    header: Header
    texts: dict[str, bytes]
    promise: Batch | None
    left: int

    @property
    def name(self) -> str:
        """The name of the batch's folder."""
        header = self.header
        return folder_name(header.booth, header.sequence, simulated=header.simulation)

    @property
    def digest(self) -> str:
        """The SHA-256 of the manifest, which is what the number stands for."""
        return sha256(self.texts[MANIFEST])


def new_plan(store: Store, order: Order) -> Plan:
    """Return the plan of the next batch.

    Raises:
        AnswerIsNo: there is nothing to hand over, or a photo that may not go out.
    """
    chosen = choose(store, order.who, simulated=order.simulated)
    last = batches.last(store, order.booth, simulated=order.simulated)
    header = Header(
        format=standalone.FORMAT,
        booth=order.booth,
        sequence=last.sequence + 1 if last else 1,
        previous_manifest_sha256=last.manifest_sha256 if last else None,
        count=len(chosen.photos),
        receiver=order.who.id,
        identity=order.who.identity,
        profile=order.profile_id,
        profile_sha256=order.profile_sha256,
        software=order.software,
        exported_at=moment(order.now),
        exported_by=order.exported_by,
        simulation=order.simulated,
    )
    return Plan(chosen.photos, header, _texts(header, order.who, chosen.photos), None, chosen.left)


def promised_plan(store: Store, order: Order, promise: Batch) -> Plan:
    """Return the plan of a promised batch, which must come out as it was.

    Raises:
        EnvironmentFailed: it does not, so another version or other data files made it.
    """
    photos = tuple((photo, photo.file_name or "") for photo in handover.of_batch(store, promise.id))
    header = Header(
        format=standalone.FORMAT,
        booth=promise.booth,
        sequence=promise.sequence,
        previous_manifest_sha256=promise.previous_manifest_sha256,
        count=promise.count,
        receiver=order.who.id,
        identity=order.who.identity,
        profile=promise.profile_id,
        profile_sha256=promise.profile_sha256,
        software=promise.software,
        exported_at=moment(promise.exported_at),
        exported_by=promise.exported_by,
        simulation=promise.simulated,
    )
    left = len(handover.waiting(store, simulated=promise.simulated))
    plan = Plan(photos, header, _texts(header, order.who, photos), promise, left)
    if plan.digest != promise.manifest_sha256:
        raise EnvironmentFailed(
            "batch.promise_differs", folder=promise.folder, software=promise.software
        )
    return plan


def _texts(
    header: Header, who: Receiver, photos: Sequence[tuple[Approved, str]]
) -> dict[str, bytes]:
    texts = {RECORDS: records_bytes(who, photos), HEADER: header_bytes(header)}
    sums = {name: photo.sha256 for photo, name in photos}
    sums |= {name: sha256(text) for name, text in texts.items()}
    return texts | {MANIFEST: manifest_bytes(sums)}
