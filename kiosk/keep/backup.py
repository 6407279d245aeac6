"""The door to a backup: the whole booth in one file, made while it runs, read back, then named.

The database is copied as it is at one moment, held against SQLite's own check, packed
with the key, the settings and the season, brought to the medium and read from it
again. Only then does the file get its name, in the same breath as the trail's entry.
Whatever fails or is killed before leaves no file of that name; a rest that a killed
run left is removed by the next.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from kiosk.errors import BadInput, EnvironmentFailed
from kiosk.keep import archive, medium
from kiosk.keep.archive import Header
from kiosk.rights import Actor, account_actor
from kiosk.store import audit, copying, people
from kiosk.store.copying import Contents
from kiosk.store.open import FILE_NAME, Store

logger = logging.getLogger(__name__)

OnStep = Callable[[str, int, int], None]
"""Is told a step, and how much of how much of it is done; what it raises ends the work."""
STEPS: Final = ("begun", "copy", "checked", "pack", "flushed", "read_back", "recorded", "placed")
THE_BOOTH: Final = account_actor("booth")
"""Who does what is due by itself."""
TURN: Final = "keep"
"""The name under which only one process at a time keeps house."""


@dataclass(frozen=True)
class Order:
    """What is asked for.

    Attributes:
        to: the file to be made.
        data: the data folder.
        by: who asks; ``THE_BOOTH`` for the nightly one.
        now: the moment, aware.
    """

    to: Path
    data: Path
    booth: str
    software: str
    by: Actor
    now: datetime


@dataclass(frozen=True)
class Made:
    """A backup at its place.

    Attributes:
        digest: SHA-256 of its ``SHA256SUMS``.
        size_bytes: of the file.
    """

    file: Path
    header: Header
    digest: str
    size_bytes: int


def backup(store: Store, order: Order, on_step: OnStep = lambda _step, _done, _total: None) -> Made:
    """Make a backup of the booth in one new file.

    Args:
        store: the booth's store, open.
        order: what is asked for.
        on_step: is told each of ``STEPS`` as it goes on.

    Raises:
        AnswerIsNo: who asks may not make backups.
        BadInput: the folder is missing, or the file is there already.
        EnvironmentFailed: another backup or restore runs, the medium is full, gone,
            read-only or does not give back what was written, the database is damaged.
    """
    people.demand(store, order.by, "back_up")
    medium.demand_free_name(order.to)
    with copying.alone(order.data, TURN), medium.staged(order.to.parent, order.data) as staging:
        # A copy and the packed file lie side by side for a while.
        medium.demand_space(order.to.parent, 2 * copying.size_bytes(store))
        on_step("begun", 0, 1)
        copy = staging / FILE_NAME
        _copy(store, copy, on_step)
        held = _checked(copy)
        on_step("checked", 1, 1)
        packed = staging / "packed"
        header = _header(order, held)
        digest = _pack(packed, header, [copy, *archive.belongings(order.data)], on_step)
        _read_back(packed, digest, order, on_step)
        size_bytes = packed.stat().st_size
        made = Made(order.to, header, digest, size_bytes)
        with store.writing():
            people.demand(store, order.by, "back_up")
            audit.append(store, _entry(made, order))
            on_step("recorded", 1, 1)
            medium.place(packed, order.to)
        on_step("placed", 1, 1)
    logger.info("backup made, %d bytes, %s", size_bytes, digest)
    return made


def _copy(store: Store, copy: Path, on_step: OnStep) -> None:
    try:
        copying.copy_to(store, copy, lambda done, total: on_step("copy", done, total))
    except EnvironmentFailed as error:
        place = copy.parent.parent
        if error.words_key == "store.full":
            raise EnvironmentFailed("keep.full", place=str(place)) from error
        # SQLite says less than the system: that the file is too large for a stick, for one.
        with medium.told(place), copy.open("r+b") as stream:
            stream.seek(copying.size_bytes(store))
            stream.write(b"\0")
        raise


def _checked(copy: Path) -> Contents:
    """Return what the copy holds, if it is fit to be brought back.

    Raises:
        EnvironmentFailed: it is not, because the booth's own database is damaged.
    """
    held = copying.contents(copy)
    if held.faults or not held.ours:
        detail = held.faults[0] if held.faults else FILE_NAME
        logger.error("the database fails its own check: %s", detail)
        raise EnvironmentFailed("backup.damaged_source", detail=detail)
    return held


def _header(order: Order, held: Contents) -> Header:
    return Header(
        booth=order.booth,
        made_at=order.now,
        made_by=order.by.name,
        software=order.software,
        counts=held.counts,
        audit_hash=held.audit_hash,
    )


def _pack(packed: Path, header: Header, files: list[Path], on_step: OnStep) -> str:
    with medium.told(packed.parent.parent):
        digest = archive.write(
            packed, header, files, lambda done, total: on_step("pack", done, total)
        )
        files[0].unlink()
        medium.flush(packed)
        medium.flush_folder(packed.parent)
    on_step("flushed", 1, 1)
    return digest


def _read_back(packed: Path, digest: str, order: Order, on_step: OnStep) -> None:
    try:
        found = archive.read(packed, lambda done, total: on_step("read_back", done, total))
    except BadInput as error:
        raise EnvironmentFailed("backup.read_back", place=str(order.to.parent)) from error
    if found.digest != digest:
        raise EnvironmentFailed("backup.read_back", place=str(order.to.parent))


def _entry(made: Made, order: Order) -> audit.Entry:
    detail: dict[str, object] = {
        **order.by.trace,
        "sha256": made.digest,
        "size_bytes": made.size_bytes,
        "counts": dict(made.header.counts),
        "audit_hash": made.header.audit_hash,
    }
    return audit.Entry(order.now, order.by.name, "back_up", made.file.name, detail)
