"""Exports over and over, each time killed by SIGKILL at another moment, and finishes every time.

``python -m tests.kiosk.batch.killed_anywhere DATA PLACE [EVERY]``: DATA is a booth with approved
photos, PLACE an empty folder for the sticks, best on another disk. The process is killed at each
step that an export tells, and then before the first line of the hand-over's code, the line after
EVERY more (each line unless told otherwise), and so on to the last one; each time on a fresh copy
of the booth. Another process exports until nothing is left. Ends with 0 if every photo went out
once, in a batch that verifies, whenever it was killed.

All runs are forks of one process, because starting Python takes longer than an export. What the
system was handed survives a killed process, so nothing waits for a disk here.
"""

from __future__ import annotations

import os
import shutil
import signal
import sys
import traceback
from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from itertools import chain, count
from pathlib import Path
from types import FrameType
from typing import Any, Final

import pytest

from kiosk.batch import export, medium, outbox, turn, write
from kiosk.batch.standalone import MANIFEST
from kiosk.keys import SigningKey, open_or_make
from kiosk.store import batches, handover, submissions
from kiosk.store.open import open_store
from tests.kiosk.batch.conftest import NOW
from tests.kiosk.batch.desk import BOOTH, Desk, accept_all, photos_of

_TRACED: Final = {
    module.__file__ for module in (batches, export, medium, outbox, turn, write, shutil)
}


def main(data: Path, place: Path, every: int = 1) -> int:
    """Kill at each moment, finish each time; return 1 if a run did not end right."""
    patch = pytest.MonkeyPatch()
    patch.setattr(os, "sync", lambda: None)
    patch.setattr(os, "fsync", lambda _handle: None)
    key, kills, wrong = open_or_make(data), 0, 0
    moments: Iterator[str | int] = chain(export.STEPS, count(1, every))
    for moment in moments:
        booth, stick = place / "booth", place / "stick"
        shutil.copytree(data, booth)
        stick.mkdir()
        status = in_a_fork(partial(killed_at, moment, booth, stick, key))
        if status not in (0, signal.SIGKILL) or in_a_fork(partial(finish, booth, stick, key)):
            sys.stderr.write(f"killed at {moment}: not right\n")
            wrong += 1
        shutil.rmtree(booth)
        shutil.rmtree(stick)
        if status == 0:
            break
        kills += 1
    sys.stdout.write(f"{kills} kills, {wrong} did not end right\n")
    return min(wrong, 1)


def in_a_fork(act: Callable[[], None]) -> int:
    """Run an act in a process of its own; return how that ended, as ``waitpid`` says it."""
    child = os.fork()
    if child == 0:
        ended = 1
        try:
            act()
            ended = 0
        finally:
            if ended:
                traceback.print_exc()
            os._exit(ended)
    return os.waitpid(child, 0)[1]


def killed_at(moment: str | int, data: Path, stick: Path, key: SigningKey) -> None:
    """Export, and be killed when a step is told, or before the so-many-th line of the code."""

    def die() -> None:
        os.kill(os.getpid(), signal.SIGKILL)

    def on_step(step: str, done: int, total: int) -> None:
        # Among the photos in the middle, not after the last.
        if step == moment and (step not in ("photo", "copied") or done < total):
            die()

    left = moment if isinstance(moment, int) else 0

    def per_line(_frame: FrameType, event: str, _arg: Any) -> Any:  # noqa: ANN401
        nonlocal left
        if event == "line":
            left -= 1
            if left == 0:
                die()
        return per_line

    def per_call(frame: FrameType, _event: str, _arg: Any) -> Any:  # noqa: ANN401
        return per_line if frame.f_code.co_filename in _TRACED else None

    with open_store(data) as store:
        desk = Desk(store, key, NOW)
        if isinstance(moment, int):
            sys.settrace(per_call)
        export.export(store, key, desk.order(stick), accept_all, on_step)
        sys.settrace(None)


def finish(data: Path, stick: Path, key: SigningKey) -> None:
    """Export until nothing is left, and demand that everything is right then."""
    carried_off = {path.name: manifest_of(path) for path in stick.glob(f"{BOOTH}-*[0-9]")}
    with open_store(data) as store:
        desk = Desk(store, key, NOW)
        while handover.waiting(store, simulated=False) or batches.promised(store, simulated=False):
            desk.export(stick)
        seen: Counter[str] = Counter()
        for batch in batches.all_batches(store):
            folder, archive = stick / batch.folder, stick / f"{batch.folder}.zip"
            assert batch.completed_at
            assert desk.verify(folder).accepted
            assert desk.verify(archive).manifest_sha256 == batch.manifest_sha256
            seen.update(path.stem for path in photos_of(folder))
        students = {entry.student_no for entry in submissions.in_state(store, "exported")}
        assert seen == Counter(students)
        assert not submissions.in_state(store, "approved")
        made = {batch.folder: batch.manifest_sha256 for batch in batches.all_batches(store)}
    named = {*made, *(f"{name}.zip" for name in made)}
    assert {path.name for path in stick.iterdir()} == named
    assert not [path for path in (data / outbox.FOLDER).glob("*") if path.is_file()]
    # What stood at its place when it was killed is the very batch that the number stands for.
    for name, manifest in carried_off.items():
        assert manifest == manifest_of(stick / name)


def manifest_of(folder: Path) -> bytes:
    """Return the manifest of a batch."""
    return (folder / MANIFEST).read_bytes()


if __name__ == "__main__":
    _data, _place, *_every = sys.argv[1:]
    sys.exit(main(Path(_data), Path(_place), *map(int, _every)))
