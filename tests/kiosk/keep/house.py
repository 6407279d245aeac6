"""What the tests of house-keeping do with a booth."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from kiosk.errors import KioskError
from kiosk.keep import restore
from kiosk.keep.backup import Made, OnStep, Order, backup
from kiosk.rights import account_actor
from kiosk.store import audit, submissions, text
from kiosk.store.open import Cell, Store, open_store
from kiosk.store.submissions import Submission
from kiosk.submit import Take, submit
from kiosk.words import LANGUAGES, Words

BOOTH = "LIB-2"
MS_KEEPER = account_actor("Ms Keeper", "keeper")
SOFTWARE = "chsi-photo-kiosk 0.1.0"


@dataclass(frozen=True)
class House:
    """A booth's open store, its data folder, and the moment."""

    store: Store
    data: Path
    now: datetime

    def order(self, to: Path, **changes: Any) -> Order:  # noqa: ANN401 - any field of an order
        """Return an order for a backup."""
        order = Order(to, self.data, BOOTH, SOFTWARE, MS_KEEPER, self.now)
        return replace(order, **changes)

    def back_up(self, to: Path, on_step: OnStep = lambda *_: None, **changes: Any) -> Made:  # noqa: ANN401
        """Make a backup."""
        return backup(self.store, self.order(to, **changes), on_step)


def hand_in(house: House, number: int, take: Take) -> Submission:
    """Hand in the photo of student 2100000 + ``number``."""
    return submit(house.store, str(2_100_000 + number), take, booth=BOOTH, now=house.now)


def acknowledge(
    house: House, submission: Submission, at: datetime, reply: str = "accepted"
) -> None:
    """Note what the office answered about a photo."""
    row: dict[str, Cell] = {
        "submission_id": submission.id,
        "at": text.from_moment(at),
        "by": "the office",
        "reply": reply,
    }
    with house.store.writing():
        house.store.insert("acknowledgements", row)


def restoring(file: Path, data: Path, now: datetime, *, replace: bool = False) -> restore.Order:
    """Return an order to bring a backup back."""
    return restore.Order(file, data, MS_KEEPER, now, replace=replace)


def files_of(folder: Path) -> Mapping[str, bytes]:
    """Return the bytes of every file below a folder, by its path there."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def students_of(data: Path) -> list[str]:
    """Return who handed in a photo, by a data folder of which nobody has the database open."""
    with open_store(data, create=False) as store:
        assert audit.verify(store) is None
        waiting = submissions.in_state(store, "submitted")
    return sorted(each.student_no for each in waiting)


def refused(kind: type[KioskError], error: pytest.ExceptionInfo[KioskError]) -> str:
    """Return the words key of an error of that family, having said it in both languages."""
    assert isinstance(error.value, kind)
    for language in LANGUAGES:
        assert Words(language).explain(error.value)
    return error.value.words_key
