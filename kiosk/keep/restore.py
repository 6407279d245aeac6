"""The door back from a backup: read from end to end first, then tried, and only then put in place.

A rehearsal does all of it in a hidden folder, tells what it found, and takes it
away again. A restore writes over nothing by itself; told to replace, it first lays
what was there aside, and changes names last, the database last of all. Whatever
stops it, the folder holds the old database or the new one, and what was there lies
aside or in its place.
"""

from __future__ import annotations

import logging
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Final

from kiosk import keys, rights, season, settings
from kiosk.errors import BadInput, EnvironmentFailed, KioskError
from kiosk.keep import archive, medium
from kiosk.keep.archive import Backup
from kiosk.keep.backup import TURN, OnStep
from kiosk.rights import Actor
from kiosk.settings import make_data_folder
from kiosk.store import audit, copying, images, people, text
from kiosk.store.open import FILE_NAME, open_store

logger = logging.getLogger(__name__)

STEPS: Final = ("read", "unpack", "examined", "noted", "aside", "in_place")
ASIDE: Final = "replaced-"
"""How the name of a folder begins in which lies what was there before."""


@dataclass(frozen=True)
class Order:
    """What is asked for.

    Attributes:
        file: the backup.
        data: the data folder.
        by: who asks.
        now: the moment, aware.
        replace: lay aside what is there.
    """

    file: Path
    data: Path
    by: Actor
    now: datetime
    replace: bool = False


@dataclass(frozen=True)
class Fault:
    """Something that was wrong at the booth already when the backup was made.

    Attributes:
        words_key: of the sentence.
        fields: of that sentence.
    """

    words_key: str
    fields: Mapping[str, str | int | float]


@dataclass(frozen=True)
class Found:
    """What trying a backup showed.

    Attributes:
        faults: what was wrong already when it was made; empty if all is well.
        entries: of the trail, whose chain was followed from end to end.
        pictures: whose bytes were held against their hashes.
        counts: table -> rows, in the backup.
        present: the same of the booth as it is now; empty without a database.
        aside: the folder with what was there before; None if nothing was, or of a rehearsal.
    """

    backup: Backup
    faults: tuple[Fault, ...]
    entries: int
    pictures: int
    counts: Mapping[str, int]
    present: Mapping[str, int]
    aside: Path | None = None


def rehearse(order: Order, on_step: OnStep = lambda _step, _done, _total: None) -> Found:
    """Try a backup: bring it back into a hidden folder, open it, examine it, take it away.

    Raises:
        AnswerIsNo: who asks may not do that.
        BadInput: the file is no backup, or not whole.
        EnvironmentFailed: a newer version made it, or there is no room to try it.
    """
    _demand_right(order)
    backup = _read(order, on_step)
    with _workshop(order.data) as folder, medium.staged(folder, order.data) as staging:
        return _tried(backup, staging, order, on_step)


def restore(order: Order, on_step: OnStep = lambda _step, _done, _total: None) -> Found:
    """Bring a backup back into the data folder.

    Raises:
        AnswerIsNo: who asks may not do that.
        BadInput: the file is no backup or not whole, or something would be written over
            that was not to be replaced.
        EnvironmentFailed: a window or command uses the database, a newer version made the
            backup, or the disk is full or failed.
    """
    _demand_right(order)
    backup = _read(order, on_step)
    make_data_folder(order.data)
    with copying.alone(order.data, TURN):
        _demand_permission(order, backup)
        if (order.data / FILE_NAME).exists():
            copying.demand_unused(order.data)
        with medium.staged(order.data, order.data) as staging:
            found = _tried(backup, staging, order, on_step)
            _note(staging, order, backup)
            on_step("noted", 1, 1)
            if (order.data / FILE_NAME).exists():
                copying.settle(order.data)
            aside = _put_in_place(staging, order, backup, on_step)
    logger.info("backup of %s restored", backup.header.made_at)
    return Found(**(vars(found) | {"aside": aside}))


def _demand_right(order: Order) -> None:
    """Refuse who may not restore *now*, by the booth's own people; what cannot be known is no."""
    rights.demand(order.by.role, "restore")
    if order.by.account is None:
        with open_store(order.data, create=False) as store:
            people.demand(store, order.by, "restore")


# --- trying it ----------------------------------------------------------------------------


def _read(order: Order, on_step: OnStep) -> Backup:
    return archive.read(order.file, lambda done, total: on_step("read", done, total))


@contextmanager
def _workshop(data: Path) -> Iterator[Path]:
    """Give the folder to rehearse in: the booth's own, or one of the system where there is none."""
    if data.is_dir():
        with copying.alone(data, TURN):
            yield data
        return
    with tempfile.TemporaryDirectory() as folder:
        yield Path(folder)


def _tried(backup: Backup, staging: Path, order: Order, on_step: OnStep) -> Found:
    archive.extract(backup, staging, lambda done, total: on_step("unpack", done, total))
    _demand_database(backup, staging)
    faults = [*_faults_of_files(backup, staging)]
    with open_store(staging) as store:
        broken = audit.verify(store)
        if broken is not None:
            faults.append(Fault("audit.broken", {"id": broken}))
        pictures, altered = images.held_against_hashes(store)
        faults += [Fault("restore.picture_altered", {"number": number}) for number in altered]
        entries = audit.size(store)
    on_step("examined", 1, 1)
    present = _present(order.data)
    return Found(backup, tuple(faults), entries, pictures, backup.header.counts, present)


def _demand_database(backup: Backup, staging: Path) -> None:
    """Hold the database against SQLite's check, this version, and what the backup says of it.

    Raises:
        BadInput: it is damaged, none of ours, or not the one that the header describes.
        EnvironmentFailed: it is of a newer version.
    """
    held = copying.contents(staging / FILE_NAME)
    said = backup.header
    if held.unknown:
        raise EnvironmentFailed("restore.newer", file=str(backup.path))
    right = (said.counts, said.audit_hash) == (held.counts, held.audit_hash)
    if not held.ours or held.faults or not right:
        raise BadInput("restore.damaged", file=str(backup.path), name=FILE_NAME)


def _faults_of_files(backup: Backup, staging: Path) -> Iterator[Fault]:
    """Yield what cannot be used of the key, the settings and the season."""
    readers: Mapping[str, Callable[[Path], object]] = {
        keys.FILE_NAME: keys.public_line_in,
        keys.RECEIPT_FILE: partial(keys.public_line_in, name=keys.RECEIPT_FILE),
        settings.FILE_NAME: settings.load,
        season.FILE_NAME: season.load_season,
    }
    for name, reader in readers.items():
        if name not in backup.sizes:
            continue
        try:
            reader(staging)
        except KioskError:
            yield Fault("restore.file_unusable", {"name": name})


def _present(data: Path) -> Mapping[str, int]:
    """Return how many rows the booth's tables have now; empty if that cannot be known."""
    path = data / FILE_NAME
    if not path.exists():
        return {}
    try:
        return copying.contents(path).counts
    except KioskError as error:
        logger.info("the present database cannot be counted: %s", error)
        return {}


# --- putting it in place --------------------------------------------------------------------


def _demand_permission(order: Order, backup: Backup) -> None:
    """Refuse to write over anything that differs, unless that is what is asked for."""
    if order.replace:
        return
    for name in sorted(backup.sizes):
        path = order.data / name
        same = path.is_file() and name != FILE_NAME and archive.sum_of(path) == backup.sums[name]
        if os.path.lexists(path) and not same:
            raise BadInput("restore.exists", file=str(path))


def _note(staging: Path, order: Order, backup: Backup) -> None:
    """Write into the restored trail that it was restored, and what it took the place of."""
    replaced = ""
    if (order.data / FILE_NAME).exists():
        try:
            replaced = copying.contents(order.data / FILE_NAME).audit_hash
        except KioskError as error:
            logger.info("the trail that is replaced cannot be read: %s", error)
    detail: dict[str, object] = {
        **order.by.trace,
        "sha256": backup.digest,
        "made_at": text.from_moment(backup.header.made_at),
        "replaced_audit_hash": replaced,
    }
    with open_store(staging) as store, store.writing():
        audit.append(
            store,
            audit.Entry(order.now, order.by.name, "restore", order.file.name, detail),
        )


def _put_in_place(staging: Path, order: Order, backup: Backup, on_step: OnStep) -> Path | None:
    with medium.told(order.data):
        medium.flush(staging / FILE_NAME)
        beside = [f"{FILE_NAME}{end}" for end in copying.ASIDE]
        there = [name for name in [*backup.sizes, *beside] if os.path.lexists(order.data / name)]
        aside = _lay_aside(order, there) if there else None
        on_step("aside", 1, 1)
        # A log of the old database must never meet the new one.
        for name in beside:
            (order.data / name).unlink(missing_ok=True)
        # The database last: as long as it is the old one, another try is another whole try.
        for name in sorted(backup.sizes, key=lambda name: name == FILE_NAME):
            archive.make_folder_of(order.data / name)
            (staging / name).replace(order.data / name)
            medium.flush_folder((order.data / name).parent)
        medium.flush_folder(order.data)
    on_step("in_place", 1, 1)
    return aside


def _lay_aside(order: Order, names: list[str]) -> Path:
    """Give what is there a second place, in a folder of its own."""
    stem = f"{ASIDE}{order.now.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    taken = sum(path.name.startswith(stem) for path in order.data.iterdir())
    aside = order.data / (f"{stem}-{taken + 1}" if taken else stem)
    aside.mkdir(mode=0o700)
    for name in names:
        archive.make_folder_of(aside / name)
        _second_place(order.data / name, aside / name)
    medium.flush_folder(aside)
    return aside


def _second_place(path: Path, second: Path) -> None:
    try:
        os.link(path, second)
    except OSError:  # some disks know no second name of a file: then a second file
        shutil.copy2(path, second)
        medium.flush(second)
