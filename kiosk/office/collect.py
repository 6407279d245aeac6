"""Collects batches of any number of booths into the office's book; each verified before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Literal

from kiosk.batch.standalone import HEADER, MANIFEST, RECORDS, SIGNATURE, Signer
from kiosk.errors import AnswerIsNo, BadInput, KioskError
from kiosk.office.book import Book
from kiosk.office.verified import CheckPhoto, open_verified, read_photos
from kiosk.roster.watch import Watch, tell, unwatched

Outcome = Literal["taken", "known", "refused"]


@dataclass(frozen=True)
class Order:
    """What is asked for.

    Attributes:
        signers: who may sign for which booth.
        check_photo: gives, for a photo's file name and bytes, what is wrong with it.
        who: who collects.
        now: the moment, aware.
    """

    signers: Sequence[Signer]
    check_photo: CheckPhoto
    who: str
    now: datetime


@dataclass(frozen=True)
class Collected:
    """What became of one batch.

    Attributes:
        name: that the booth gave it; empty if it was refused.
        photos: how many it holds.
        why: the refusal.
    """

    path: Path
    outcome: Outcome
    name: str = ""
    photos: int = 0
    why: KioskError | None = None


def find_batches(paths: Sequence[Path]) -> list[Path]:
    """Return the batches at some places: each a batch, a zip, or a folder that holds such.

    Of a batch that lies there as a folder and as a zip, the folder is taken.

    Raises:
        BadInput: nothing is there.
    """
    found: list[Path] = []
    for path in paths:
        inside = [path] if path.is_file() or _is_batch(path) else _inside(path)
        if not inside:
            raise BadInput("office.no_batches", folder=str(path))
        found += inside
    return list(dict.fromkeys(found))


def _inside(folder: Path) -> list[Path]:
    if not folder.is_dir():
        return []
    children = sorted(folder.iterdir())
    folders = [path for path in children if _is_batch(path)]
    names = {path.name for path in folders}
    zips = [
        path
        for path in children
        if path.suffix.lower() == ".zip" and path.is_file() and path.stem not in names
    ]
    return [*folders, *zips]


def _is_batch(folder: Path) -> bool:
    """Return whether a folder is meant to be a batch; one that lost a part is refused by name."""
    return any((folder / name).is_file() for name in (MANIFEST, SIGNATURE, HEADER, RECORDS))


def collect(
    book: Book, batches: Sequence[Path], order: Order, watch: Watch = unwatched
) -> list[Collected]:
    """Verify batches and write the good ones into the book; a bad one does not stop the others.

    Raises:
        AnswerIsNo: whoever watches wants it stopped; what is in the book by then stays.
        EnvironmentFailed: the book cannot be written to.
    """
    done: list[Collected] = []
    for path in batches:
        tell(watch, "write", len(done), len(batches))
        done.append(_collect(book, path, order))
    tell(watch, "write", len(done), len(batches))
    return done


def _collect(book: Book, path: Path, order: Order) -> Collected:
    try:
        batch = open_verified(path, order.signers, order.check_photo)
        outcome = book.take_in(batch, read_photos(batch), order.who, order.now)
    except (AnswerIsNo, BadInput) as error:
        return Collected(path, "refused", why=error)
    return Collected(path, outcome, batch.name, len(batch.photos))
