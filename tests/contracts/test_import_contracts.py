"""The import contracts bite: each is broken on purpose, in a copy, and says so.

That they hold for the real tree is what tools/check.py says.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.contracts.tree import PACKAGES, ROOT

LINT = "from importlinter.cli import lint_imports_command as run; run()"
# Contract -> (file, line to add to it). The type-only import shows that those count too.
PLANTS = {
    "floors": ("validation/planted_up.py", "import capture.frame"),
    "qt": ("kiosk/planted_qt.py", "from PySide6 import QtCore"),
    "rules": ("validation/rules/planted.py", "from validation.rules import file_dpi"),
    "validation": ("validation/planted_thread.py", "import threading"),
    "capture": ("capture/planted_clock.py", "import time"),
    "runtime": ("kiosk/planted_runtime.py", "import ai_edge_litert.interpreter"),
    "store": (
        "kiosk/planted_store.py",
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import sqlite3",
    ),
    "office": ("kiosk/planted_office.py", "import sqlalchemy"),
    "threads": ("kiosk/planted_thread.py", "from concurrent import futures"),
    "kiosk": ("kiosk/errors.py", "import kiosk.words"),
    "windows": ("kiosk/gui/student/planted.py", "import kiosk.gui.staff"),
}


def contracts() -> dict[str, str]:
    """Return id -> name of every contract in pyproject.toml."""
    table = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return {each["id"]: each["name"] for each in table["tool"]["importlinter"]["contracts"]}


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", LINT, "--no-logo", "--no-cache"],
        cwd=folder,
        env=os.environ | {"COLUMNS": "200"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """Return a copy of the product's packages and of the contracts."""
    for package in PACKAGES:
        shutil.copytree(ROOT / package, tmp_path / package)
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_each_contract_is_broken_by_a_planted_import(copy: Path) -> None:
    for name, line in PLANTS.values():
        with (copy / name).open("a", encoding="utf-8") as module:
            module.write(f"\n{line}\n")
    said = lint(copy)
    assert said.returncode == 1
    assert set(PLANTS) == set(contracts())
    for contract, (name, _) in PLANTS.items():
        assert f"{contracts()[contract]} BROKEN" in said.stdout
        module_name = name.removesuffix(".py").replace("/", ".")
        _, _, report = said.stdout.partition("Broken contracts")
        assert f"{module_name} -> " in report


def test_an_excuse_that_matches_nothing_fails(copy: Path) -> None:
    settings = (copy / "pyproject.toml").read_text(encoding="utf-8")
    excuse = '"kiosk.gui.** -> PySide6"'
    assert excuse in settings
    stale = settings.replace(excuse, f'{excuse}, "kiosk.words -> PySide6"')
    (copy / "pyproject.toml").write_text(stale, encoding="utf-8")
    said = lint(copy)
    assert said.returncode == 1
    assert "No matches for ignored import kiosk.words -> PySide6" in said.stdout


def test_a_module_without_a_floor_is_refused(copy: Path) -> None:
    (copy / "kiosk" / "stray.py").write_text("", encoding="utf-8")
    said = lint(copy)
    assert said.returncode == 1
    assert "stray" in said.stdout
