"""The verifier as the office has it: one file in an empty folder, and any Python since 3.8."""

from __future__ import annotations

import ast
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.batch import standalone
from kiosk.batch.export import Exported
from tests.kiosk.batch.desk import Desk, photos_of

SOURCE = Path(standalone.__file__)
OLDEST = (3, 8)


@pytest.fixture
def office(tmp_path: Path) -> Path:
    """Return a folder with the verifier and nothing else."""
    folder = tmp_path / "office"
    folder.mkdir()
    shutil.copy(SOURCE, folder)
    return folder


def ask(office: Path, *arguments: str | Path, python: str = sys.executable) -> tuple[int, str, str]:
    """Run the verifier cut off from everything but the standard library."""
    command = [python, "-I", "-S", SOURCE.name, *map(str, arguments)]
    done = subprocess.run(command, cwd=office, capture_output=True, encoding="utf-8", check=False)
    return done.returncode, done.stdout, done.stderr


def test_it_accepts_a_batch_as_folder_and_as_zip(
    desk: Desk, exported: Exported, office: Path, tmp_path: Path
) -> None:
    signers = desk.signers_file(tmp_path)
    for batch in (exported.folder, exported.archive):
        code, said, complaints = ask(office, batch, "--signers", signers)
        assert (code, complaints) == (0, "")
        assert said.startswith(f"ACCEPTED: BOOTH-1 batch 1, 3 photos, signed by {exported.signer}")
        assert "the order of batches was not checked" in said


def test_it_names_every_fault_of_a_changed_batch(
    desk: Desk, batch: Path, office: Path, tmp_path: Path
) -> None:
    photos_of(batch)[0].write_bytes(b"x")
    (batch / "note.txt").write_bytes(b"x")
    code, said, _ = ask(office, batch, "--signers", desk.signers_file(tmp_path))
    assert code == 1
    assert said.splitlines()[0] == "REFUSED: BOOTH-1 batch 1, faults: 3"
    assert "[hash] photos/2100001.jpg: its content is not what was signed" in said
    assert "[extra] note.txt: does not belong to the batch" in said


def test_it_says_that_a_batch_is_a_simulation(desk: Desk, office: Path, tmp_path: Path) -> None:
    desk.approve(1, simulated=True)
    trial = desk.export(tmp_path / "stick", simulated=True)
    code, said, _ = ask(office, trial.folder, "--signers", desk.signers_file(tmp_path))
    assert code == 0
    assert "SIMULATION" in said


def test_it_remembers_what_it_accepted(
    desk: Desk, exported: Exported, office: Path, tmp_path: Path
) -> None:
    desk.approve(4)
    second = desk.export(tmp_path / "stick")
    options = ("--signers", desk.signers_file(tmp_path), "--state", tmp_path / "state.json")
    assert "[sequence_gap]" in ask(office, second.folder, *options)[1]
    assert ask(office, exported.folder, *options)[0] == 0
    assert ask(office, second.archive, *options)[0] == 0
    code, said, _ = ask(office, exported.folder, *options)
    assert code == 1
    assert "[sequence_replayed] batch.json: batch 1 was accepted before" in said


@pytest.mark.parametrize("missing", ["batch", "signers", "state"])
def test_wrong_usage_is_one_line_and_exit_code_2(
    desk: Desk, batch: Path, office: Path, tmp_path: Path, missing: str
) -> None:
    signers, state = desk.signers_file(tmp_path), tmp_path / "state.json"
    state.write_text("damaged", encoding="utf-8")
    given = {
        "batch": (tmp_path / "nowhere", "--signers", signers),
        "signers": (batch, "--signers", tmp_path / "nowhere"),
        "state": (batch, "--signers", signers, "--state", state),
    }
    code, said, complaints = ask(office, *given[missing])
    assert (code, said) == (2, "")
    assert len(complaints.splitlines()) == 1


def test_a_state_that_cannot_be_kept_is_exit_code_3(
    desk: Desk, batch: Path, office: Path, tmp_path: Path
) -> None:
    state = tmp_path / "no" / "folder.json"
    options = ("--signers", desk.signers_file(tmp_path), "--state", state)
    assert ask(office, batch, *options)[0] == 3


def test_it_is_written_in_the_language_of_its_oldest_python() -> None:
    ast.parse(SOURCE.read_text(encoding="utf-8"), feature_version=OLDEST)


def test_it_runs_on_its_oldest_python(
    desk: Desk, exported: Exported, office: Path, tmp_path: Path
) -> None:
    python = shutil.which(f"python{OLDEST[0]}.{OLDEST[1]}")
    usable = (
        python and not subprocess.run([python, "-V"], capture_output=True, check=False).returncode
    )
    if not (python and usable):
        pytest.skip("no Python 3.8 on this machine")
    signers = desk.signers_file(tmp_path)
    for batch in (exported.folder, exported.archive):
        code, said, complaints = ask(office, batch, "--signers", signers, python=python)
        assert (code, complaints) == (0, ""), complaints
        assert said.startswith("ACCEPTED")
    photos_of(exported.folder)[0].write_bytes(b"x")
    assert ask(office, exported.folder, "--signers", signers, python=python)[0] == 1
