"""The two set-up-and-go commands, on a little checkout of their own, without a network.

The checkout has the real tools, a lock of one made-up wheel, and a made-up ``kiosk`` that
prints what it was given. ``ensurepip`` is hidden, as on a bare Debian.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tools import start, system

ROOT = Path(__file__).resolve().parents[2]
# Builds just enough of a wheel for pip to install a folder in editable mode.
BACKEND = """
import pathlib, zipfile
INFO = "chsi_photo_kiosk-0.dist-info"
METADATA = "Metadata-Version: 2.1\\nName: chsi-photo-kiosk\\nVersion: 0\\n"
def build_editable(folder, config_settings=None, metadata_directory=None):
    name = "chsi_photo_kiosk-0-py3-none-any.whl"
    with zipfile.ZipFile(pathlib.Path(folder, name), "w") as wheel:
        wheel.writestr("kiosk.pth", str(pathlib.Path.cwd()))
        wheel.writestr(f"{INFO}/METADATA", METADATA)
        wheel.writestr(f"{INFO}/WHEEL", "Wheel-Version: 1.0\\nTag: py3-none-any\\n")
        wheel.writestr(f"{INFO}/RECORD", "")
    return name
def build_wheel(*_):
    raise SystemExit
"""
PYPROJECT = '[build-system]\nrequires = []\nbuild-backend = "backend"\nbackend-path = ["."]\n'
START = """
import runpy, sys
sys.modules["ensurepip"] = None
sys.argv = ["tools/start.py", *sys.argv[1:]]
sys.path.insert(0, "")
runpy.run_path("tools/start.py", run_name="__main__")
"""


class Checkout:
    """A little checkout that ``tools/start.py`` can be run in."""

    def __init__(self, folder: Path) -> None:
        self.root = folder / "a checkout"
        self.wheels = folder / "wheels"
        self.wheels.mkdir()
        shutil.copytree(ROOT / "tools", self.root / "tools")
        self.write("backend.py", BACKEND)
        self.write("pyproject.toml", PYPROJECT)
        self.write("hatch_build.py", "")
        self.write("assets/models.toml", "[files]\n")
        self.write("kiosk/__init__.py", "")
        self.write("kiosk/__main__.py", "import sys, tiny\nprint('kiosk', *sys.argv[1:])\n")
        self.write("requirements-test.lock", "")
        self.pin(self.make_wheel())

    def write(self, name: str, text: str) -> None:
        """Write one file of the checkout."""
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def make_wheel(self) -> bytes:
        """Put the one package that the lock asks for among the wheels; return its bytes."""
        content = shutil.make_archive(str(self.wheels / "tiny"), "zip", self._wheel_tree())
        wheel = Path(content).rename(self.wheels / "tiny-1.0-py3-none-any.whl")
        return wheel.read_bytes()

    def _wheel_tree(self) -> Path:
        tree = self.wheels.parent / "tree"
        info = tree / "tiny-1.0.dist-info"
        info.mkdir(parents=True, exist_ok=True)
        (tree / "tiny.py").write_text("", encoding="utf-8")
        metadata = "Metadata-Version: 2.1\nName: tiny\nVersion: 1.0\n"
        (info / "METADATA").write_text(metadata, encoding="utf-8")
        (info / "WHEEL").write_text("Wheel-Version: 1.0\nTag: py3-none-any\n", encoding="utf-8")
        (info / "RECORD").write_text("", encoding="utf-8")
        return tree

    def pin(self, wheel: bytes) -> None:
        """Lock exactly this wheel."""
        digest = hashlib.sha256(wheel).hexdigest()
        self.write("requirements.lock", f"tiny==1.0 --hash=sha256:{digest}\n")

    def start(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run the start command as a stranger without rights would."""
        screenless = dict.fromkeys(("DISPLAY", "WAYLAND_DISPLAY"), "")
        nothing_to_install_with = {"PATH": str(Path(sys.executable).parent)}
        offline = {"KIOSK_WHEELS": str(self.wheels)}
        return subprocess.run(
            [sys.executable, "-c", START, *arguments],
            cwd=self.root,
            env=os.environ | screenless | nothing_to_install_with | offline,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    return Checkout(tmp_path)


def test_the_first_start_sets_up_and_the_second_goes_straight_on(checkout: Checkout) -> None:
    first = checkout.start("--version")
    assert "Setting up" in first.stderr
    assert first.returncode == 0, first.stderr
    second = checkout.start("photo", "check", "a b.jpg")
    assert second.returncode == 0, second.stderr
    assert second.stdout == "kiosk photo check a b.jpg\n"
    assert "Setting up" not in second.stderr


def test_a_wheel_that_is_not_the_locked_one_stops_it_and_the_next_start_goes_on(
    checkout: Checkout,
) -> None:
    right = (checkout.root / "requirements.lock").read_text(encoding="utf-8")
    checkout.pin(b"another wheel")
    stopped = checkout.start("--version")
    assert stopped.returncode == 3
    assert "pip failed" in stopped.stderr
    assert "Traceback" not in stopped.stderr
    checkout.write("requirements.lock", right)
    assert checkout.start("--version").returncode == 0


def test_without_a_screen_the_demonstration_is_run() -> None:
    assert start.command_line([], screen=False) == ["demo", "--out", "demo"]
    assert start.command_line(["--windowed"], screen=False) == ["demo", "--out", "demo"]


@pytest.mark.parametrize("arguments", [["photo", "check", "a.jpg"], ["--help"]])
def test_what_needs_no_screen_is_passed_on(arguments: list[str]) -> None:
    assert start.command_line(arguments, screen=False) == arguments


def test_with_a_screen_everything_is_passed_on() -> None:
    assert start.command_line(["--windowed"], screen=True) == ["--windowed"]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux lacks libraries")
def test_a_missing_library_of_qt_is_fatal_and_named_with_its_package(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(system.QT_LIBRARIES, "libnothing.so.9", "libnothing9")
    missing = [lack for lack in system.lacks(for_tests=False) if lack.fatal]
    assert [lack.what for lack in missing] == ["libnothing.so.9"]
    assert system.install_line(missing).endswith(" libnothing9")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux lacks libraries")
def test_a_tool_that_only_tests_call_is_asked_for_by_them_and_stops_nobody(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(system, "TEST_TOOLS", {"no-such-tool": "its-package"})
    wanted = system.Lack("no-such-tool", "its-package", False)
    assert wanted in system.lacks(for_tests=True)
    assert wanted not in system.lacks(for_tests=False)
