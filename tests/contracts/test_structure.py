"""What the architecture asks of every file and no import contract can say."""

from __future__ import annotations

import ast
import importlib
import subprocess
import sys
from pathlib import Path

import pytest

from tests.contracts.tree import PACKAGES, ROOT, imported, modules

LONGEST_FILE = 400
# One file by contract: an office copies it and reads it from top to bottom (decision 0003).
LONGER = {"kiosk/batch/standalone.py": 1300}
# Qt's ways to start a thread. An import contract sees only that PySide6 is imported.
QT_THREADS = {"QRunnable", "QThread", "QThreadPool", "QtConcurrent"}
THREAD_HOMES = {"kiosk/gui/jobs.py", "kiosk/gui/live.py"}


@pytest.mark.parametrize("package", [*PACKAGES, "assets"])
def test_each_package_is_ours_and_not_a_namesake(package: str) -> None:
    assert Path(importlib.import_module(package).__path__[0]) == ROOT / package


def test_each_module_says_what_it_answers_for() -> None:
    everything = modules(*PACKAGES, "tests", "tools")
    assert [each.path for each in everything if not ast.get_docstring(each.tree)] == []


def test_no_file_is_too_long() -> None:
    lengths = {
        each.path: len(each.text.splitlines()) for each in modules(*PACKAGES, "tests", "tools")
    }
    too_long = {
        path: lines for path, lines in lengths.items() if lines > LONGER.get(path, LONGEST_FILE)
    }
    assert too_long == {}


def test_only_the_two_homes_of_threads_use_those_of_qt() -> None:
    users = {
        module.path
        for module in modules()
        if any(name.rpartition(".")[2] in QT_THREADS for name in imported(module.tree))
    }
    assert users <= THREAD_HOMES


def test_the_verifier_that_stands_alone_imports_the_standard_library_only() -> None:
    (standalone,) = (each for each in modules() if each.path == "kiosk/batch/standalone.py")
    packages = {name.partition(".")[0] for name in imported(standalone.tree)}
    assert packages <= sys.stdlib_module_names


def test_the_bottom_floors_load_neither_qt_nor_a_database() -> None:
    names = [".".join(Path(each.path).with_suffix("").parts) for each in modules()]
    below = [name for name in names if not name.startswith("kiosk")]
    code = f"import sys, {', '.join(below)}; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True
    )
    loaded = set(done.stdout.split())
    assert loaded.isdisjoint({"PySide6", "sqlite3", "kiosk"})
