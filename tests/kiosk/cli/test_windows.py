"""The windows open, or one line says why they do not."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from capture.sources.listing import Camera
from capture.sources.sitter import Sitter
from capture.sources.source import SourceFault
from kiosk.cli import windows
from kiosk.cli.main import run
from kiosk.cli.windows import SITTER, camera_maker, demand_screen
from kiosk.errors import BadInput, EnvironmentFailed
from kiosk.standards import load_profile

NO_SCREEN = pytest.mark.skipif(
    sys.platform in ("win32", "darwin"), reason="there a screen is always there"
)


@pytest.fixture
def no_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)


@NO_SCREEN
@pytest.mark.usefixtures("no_screen")
@pytest.mark.parametrize("command", [[], ["staff"]], ids=["kiosk", "staff"])
def test_without_a_screen_one_line_names_the_way_without(
    command: list[str], data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run([*command, "--data", str(data), "--language", "en"]) == EnvironmentFailed.exit_code
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.count("\n") == 1
    assert "kiosk demo" in said.err


def test_a_screen_in_memory_counts_as_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    demand_screen()


def test_a_camera_that_nobody_knows_is_refused_by_name_before_anything_is_made(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["--camera", "nonsense", "--data", str(data), "--language", "en"]
    assert run(arguments) == BadInput.exit_code
    assert "nonsense" in capsys.readouterr().err
    assert not data.exists()


@pytest.fixture
def plugged_in(monkeypatch: pytest.MonkeyPatch) -> list[Camera]:
    """Stand for the computer's cameras, which a test may plug in and pull out."""
    present: list[Camera] = []
    monkeypatch.setattr(windows, "cameras", lambda: tuple(present))
    monkeypatch.setattr("capture.sources.open.cameras", lambda: tuple(present))
    return present


@pytest.mark.usefixtures("plugged_in")
def test_without_a_camera_the_sitter_sits_and_is_called_a_simulation() -> None:
    source = camera_maker("auto", load_profile())()
    assert isinstance(source, Sitter)
    assert source.name == SITTER
    assert source.simulated


def test_a_camera_that_is_pulled_out_never_gives_way_to_the_sitter(
    plugged_in: list[Camera],
) -> None:
    plugged_in.append(Camera("usb-Some_Camera-video-index0", "Some Camera", "/dev/video99"))
    make = camera_maker("auto", load_profile())
    plugged_in.clear()
    source = make()
    assert source.name == "usb-Some_Camera-video-index0"
    assert not source.simulated
    with pytest.raises(SourceFault):
        source.open()
