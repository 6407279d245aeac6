"""The booth may stop at every step: no photo goes out under two numbers, none is lost."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.batch.export import STEPS, Exported
from kiosk.batch.standalone import MANIFEST
from kiosk.errors import AnswerIsNo, BadInput, EnvironmentFailed
from kiosk.rights import account_actor
from kiosk.store import batches, handover, submissions
from tests.contracts.tree import ROOT
from tests.kiosk.batch.desk import BOOTH, Desk, photos_of, read_header
from tests.kiosk.batch.killed import DIED

PROMISED = STEPS[STEPS.index("promised") :]
FOLDER = f"{BOOTH}-000001"
# Each line takes minutes: `python -m tests.kiosk.batch.killed_anywhere` does it by hand.
EVERY_LINE = 31


def kill_at(step: str, desk: Desk, to: Path) -> None:
    """Export in a process of its own that dies at a step."""
    data = desk.store.path.parent
    command = [sys.executable, "-m", "tests.kiosk.batch.killed", str(data), str(to), step]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == DIED, done.stderr


def export_all(desk: Desk, to: Path) -> list[Exported]:
    """Export until there is nothing left."""
    done = []
    while handover.waiting(desk.store, simulated=False) or batches.promised(
        desk.store, simulated=False
    ):
        done.append(desk.export(to))
    with pytest.raises(AnswerIsNo, match=r"batch\.nothing"):
        desk.export(to)
    return done


def assert_right(desk: Desk, folders: list[Path], students: set[str]) -> None:
    """Every student is in exactly one number, in order, and the booth says so too."""
    chains: dict[str, list[str]] = {}
    seen: Counter[str] = Counter()
    for folder in sorted(folders):
        outcome = desk.verify(folder, chains)
        assert outcome.accepted, outcome.faults
        assert desk.verify(folder.with_name(f"{folder.name}.zip"), chains).accepted
        assert outcome.header is not None
        chains.setdefault(outcome.header.chain, []).append(outcome.manifest_sha256)
        seen.update(path.stem for path in photos_of(folder))
    assert seen == Counter(students)
    exported = submissions.in_state(desk.store, "exported")
    assert {entry.student_no for entry in exported} == students
    assert [batch.manifest_sha256 for batch in batches.all_batches(desk.store)] == chains[BOOTH]
    assert all(batch.completed_at for batch in batches.all_batches(desk.store))


@pytest.fixture
def another_disk(tmp_path: Path) -> Iterator[Path]:
    """Return an empty folder, on another disk where there is one: files cannot be moved there."""
    memory = Path("/dev/shm")  # noqa: S108 - named by mkdtemp
    place = Path(tempfile.mkdtemp(dir=memory if os.access(memory, os.W_OK) else tmp_path))
    yield place
    shutil.rmtree(place)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs the processes of POSIX")
def test_killed_at_every_step_and_between_them_the_next_export_ends_right(
    desk: Desk, another_disk: Path
) -> None:
    desk.approve(1, 2)
    data = str(desk.store.path.parent)
    command = [sys.executable, "-m", "tests.kiosk.batch.killed_anywhere", data]
    done = subprocess.run(
        [*command, str(another_disk), str(EVERY_LINE)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    kills = int(done.stdout.split()[0])
    assert kills > len(STEPS) + 20, done.stdout


@pytest.mark.parametrize("step", ["photo", "verified", *PROMISED[:-1]])
def test_killed_and_resumed_on_another_stick_after_one_more_was_approved(
    desk: Desk, tmp_path: Path, step: str
) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    first.mkdir()
    second.mkdir()
    desk.approve(1, 2)
    kill_at(step, desk, first)
    desk.approve(3)
    done = export_all(desk, second)
    assert_right(desk, [each.folder for each in done], {"2100001", "2100002", "2100003"})
    assert [each.resumed for each in done] == ([True, False] if step in PROMISED else [False])
    if (first / FOLDER).exists():
        # What may have been carried off is the very batch that the number stands for.
        manifests = {(stick / FOLDER / MANIFEST).read_bytes() for stick in (first, second)}
        assert len(manifests) == 1


def test_a_promise_counts_even_when_the_stick_was_pulled_at_the_rename(
    desk: Desk, tmp_path: Path
) -> None:
    desk.approve(1)
    stick = tmp_path / "stick"
    stick.mkdir()
    kill_at("promised", desk, stick)
    (stick / FOLDER).write_bytes(b"something else came in between")
    with pytest.raises(BadInput) as caught:
        desk.export(stick)
    assert caught.value.words_key == "batch.target_taken"
    (promise,) = batches.all_batches(desk.store)
    assert promise.completed_at is None
    assert [entry.student_no for entry in submissions.in_state(desk.store, "approved")] == [
        "2100001"
    ]
    assert desk.export(tmp_path / "other").resumed


def test_a_resumed_batch_keeps_the_words_it_was_promised_with(desk: Desk, tmp_path: Path) -> None:
    desk.approve(1)
    kill_at("promised", desk, tmp_path)
    changes = {
        "by": account_actor("Somebody else"),
        "software": "chsi-photo-kiosk 9",
        "booth": "OTHER",
    }
    header = read_header(desk.export(tmp_path, **changes).folder)
    assert header.exported_by == "Mr Exporter"
    assert header.software == "chsi-photo-kiosk 0.1.0"
    assert header.booth == BOOTH


def test_a_resumed_batch_that_would_differ_is_refused(desk: Desk, tmp_path: Path) -> None:
    desk.approve(1)
    kill_at("promised", desk, tmp_path)
    with desk.store.writing():
        desk.store.change("UPDATE batches SET texts = replace(texts, ?, ?)", ["Mr Ex", "Ms Ex"])
    with pytest.raises(EnvironmentFailed) as caught:
        desk.export(tmp_path)
    assert caught.value.words_key == "batch.promise_differs"
    assert not (tmp_path / FOLDER).exists()
