"""What tests/conftest.py watches for is really caught: small tests that misbehave, run for real."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CULPRITS = """
import logging, os, threading, warnings
from pathlib import Path

def test_thread():
    threading.Thread(target=threading.Event().wait, args=(20,), name="lingers", daemon=True).start()

def test_log():
    logging.getLogger("lens").warning("the lens is dusty")

def test_log_that_is_taken(expected_log):
    logging.getLogger("lens").warning("the lens is dusty")
    assert expected_log.take("dusty").name == "lens"

def test_log_that_never_came(expected_log):
    expected_log.take("dusty")

def test_warning():
    warnings.warn("old way", DeprecationWarning)

def test_qt_warning(qtbot):
    from PySide6.QtCore import qWarning
    qWarning("grey smoke")

def test_window(qtbot):
    from PySide6.QtWidgets import QLabel
    window = test_window.kept = QLabel("still here")
    window.setWindowTitle("forgotten")
    window.show()

def test_home_is_empty():
    assert list(Path.home().iterdir()) == []
"""
CAUGHT = {
    "test_thread": "threads left over:\nlingers:",
    "test_log": "WARNING lens: the lens is dusty",
    "test_log_that_never_came": "nothing logged says 'dusty'",
    "test_warning": "DeprecationWarning: old way",
    "test_qt_warning": "grey smoke",
    "test_window": "windows left over: QLabel 'forgotten'",
}


@pytest.fixture(scope="module")
def said(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Return what pytest says of the culprits, under our settings and our conftest."""
    folder = tmp_path_factory.mktemp("culprits")
    for source in ("tests/conftest.py", "pyproject.toml"):
        text = (ROOT / source).read_text(encoding="utf-8")
        text = text.replace("GRACE_S = 2.0", "GRACE_S = 0.1")
        (folder / Path(source).name).write_text(text, encoding="utf-8")
    (folder / "test_culprits.py").write_text(CULPRITS, encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-rA", "test_culprits.py"]
    done = subprocess.run(command, cwd=folder, capture_output=True, encoding="utf-8", check=False)
    return done.stdout


def verdicts(said: str, test: str) -> set[str]:
    """Return the words that pytest's summary gives to a test and to its fixtures."""
    summary = (line.split(maxsplit=2) for line in said.splitlines() if "::" in line)
    return {each[0] for each in summary if each[1].endswith(f"::{test}")}


@pytest.mark.parametrize("culprit", CAUGHT)
def test_a_misbehaving_test_fails_and_the_reason_is_named(said: str, culprit: str) -> None:
    assert verdicts(said, culprit) & {"FAILED", "ERROR"}, said
    assert CAUGHT[culprit] in said


@pytest.mark.parametrize("test", ["test_log_that_is_taken", "test_home_is_empty"])
def test_a_well_behaved_test_passes(said: str, test: str) -> None:
    assert verdicts(said, test) == {"PASSED"}, said
