"""What a batch will be: chosen and fixed to the last byte before a single picture is read.

A batch that was promised and interrupted is planned again from the texts that were
kept with the promise, and must come out the same; a roster or a receiver's data
file that changed meanwhile changes nothing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from kiosk.batch import standalone
from kiosk.batch.choose import choose
from kiosk.batch.manifest import folder_name, header_bytes, manifest_bytes, sha256
from kiosk.batch.receivers import Receiver, receiver
from kiosk.batch.records import moment, records_bytes
from kiosk.batch.standalone import HEADER, MANIFEST, RECORDS, Header
from kiosk.errors import EnvironmentFailed
from kiosk.rights import Actor
from kiosk.store import batches, handover
from kiosk.store.batches import Batch
from kiosk.store.handover import Approved
from kiosk.store.open import Store
from validation.profile import Profile


@dataclass(frozen=True)
class Order:
    """What is asked for.

    Attributes:
        to: the folder or drive that the batch is put into.
        booth: the booth's name.
        profile_id: of the profile that the photos are held against.
        profile_sha256: of its text, which is its version.
        by: who hands over.
        software: name and version of the product.
        now: the moment, aware.
        simulated: trials of the booth instead of real photos.
        who: who receives it.
        students: their numbers; empty for all that are ready.
        profile: the profile itself, for photos that were judged by an earlier one; without it
            such photos are refused.
        recipient: the age recipient that the batch is locked for; empty leaves it open.
    """

    to: Path
    booth: str
    profile_id: str
    profile_sha256: str
    by: Actor
    software: str
    now: datetime
    simulated: bool = False
    who: Receiver = field(default_factory=receiver)
    students: tuple[str, ...] = ()
    profile: Profile | None = None
    recipient: str = ""


@dataclass(frozen=True)
class Plan:
    """A batch fixed to the last byte.

    Attributes:
        photos: each with its file name, by file name.
        header: what the batch says of itself.
        texts: records, header and manifest, by file name.
        promise: the batch as it was promised before; None for a new one.
        left: approved photos that wait for the batch after.
        without_code: photos that the receiver cannot be handed before they have a code.
    """

    photos: tuple[tuple[Approved, str], ...]
    header: Header
    texts: Mapping[str, bytes]
    promise: Batch | None
    left: int
    without_code: int = 0

    @property
    def name(self) -> str:
        """The name of the batch's folder."""
        header = self.header
        return folder_name(
            header.booth, header.sequence, header.receiver, simulated=header.simulation
        )

    @property
    def digest(self) -> str:
        """The SHA-256 of the manifest, which is what the number stands for."""
        return sha256(self.texts[MANIFEST])

    @property
    def promised_texts(self) -> dict[str, str]:
        """What must be kept with the promise, to make the batch again."""
        return {name: self.texts[name].decode("utf-8") for name in (RECORDS, HEADER)}

    @property
    def sizes_bytes(self) -> list[int]:
        """The sizes of its files."""
        return [photo.size_bytes for photo, _ in self.photos] + [*map(len, self.texts.values())]


def new_plan(store: Store, order: Order) -> Plan:
    """Return the plan of the next batch.

    Raises:
        AnswerIsNo: there is nothing to hand over, or a photo that may not go out.
    """
    who = order.who
    chosen = choose(store, who, simulated=order.simulated, students=order.students)
    last = batches.last(store, order.booth, simulated=order.simulated, receiver=who.id)
    header = Header(
        format=standalone.FORMAT,
        booth=order.booth,
        sequence=last.sequence + 1 if last else 1,
        previous_manifest_sha256=last.manifest_sha256 if last else None,
        count=len(chosen.photos),
        receiver=who.id,
        identity=who.identity,
        profile=order.profile_id,
        profile_sha256=order.profile_sha256,
        software=order.software,
        exported_at=moment(order.now),
        exported_by=order.by.name,
        simulation=order.simulated,
    )
    records = records_bytes(who, chosen.photos)
    texts = _with_manifest(chosen.photos, {RECORDS: records, HEADER: header_bytes(header)})
    return Plan(chosen.photos, header, texts, None, chosen.left, chosen.without_code)


def promised_plan(store: Store, promise: Batch) -> Plan:
    """Return the plan of a promised batch, which must come out as it was.

    Raises:
        EnvironmentFailed: it does not: what was kept of it was changed.
    """
    photos = tuple((photo, photo.file_name or "") for photo in handover.of_batch(store, promise))
    kept = {name: text.encode() for name, text in batches.texts_of(store, promise).items()}
    header, _ = standalone.parse_header(kept.get(HEADER, b""))
    texts = _with_manifest(photos, kept)
    if header is None or sha256(texts[MANIFEST]) != promise.manifest_sha256:
        raise EnvironmentFailed(
            "batch.promise_differs", folder=promise.folder, software=promise.software
        )
    waiting = handover.waiting(store, simulated=promise.simulated, receiver=promise.receiver)
    return Plan(photos, header, texts, promise, len(waiting))


def _with_manifest(
    photos: Sequence[tuple[Approved, str]], texts: Mapping[str, bytes]
) -> dict[str, bytes]:
    sums = {name: photo.sha256 for photo, name in photos}
    sums |= {name: sha256(text) for name, text in texts.items()}
    return {**texts, MANIFEST: manifest_bytes(sums)}
