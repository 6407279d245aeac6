"""The windows open, or one line says why they do not."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from capture.sources.listing import Camera
from capture.sources.sitter import Sitter
from capture.sources.source import SourceFault
from kiosk.camera import SITTER, camera_maker
from kiosk.cli.main import run
from kiosk.cli.windows import demand_screen
from kiosk.errors import BadInput, EnvironmentFailed
from kiosk.standards import load_profile
from tests.conftest import UnexpectedLog

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


@pytest.mark.parametrize("command", [["--windowed", "--camera", SITTER], [], ["staff"]])
def test_a_window_opens_and_ends_well_when_it_is_closed(
    command: list[str],
    data: Path,
    qapp: QApplication,
    monkeypatch: pytest.MonkeyPatch,
    expected_log: UnexpectedLog,
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    titles: list[str] = []

    def look_and_close() -> None:
        titles.extend(each.windowTitle() for each in qapp.topLevelWidgets() if each.isVisible())
        qapp.closeAllWindows()

    QTimer.singleShot(100, look_and_close)
    assert run([*command, "--data", str(data), "--language", "en"]) == 0
    # Qt's word for a screen in memory, which has no window manager.
    said = [each for each in expected_log.records if "propagateSizeHints" in each.getMessage()]
    for record in said:
        expected_log.records.remove(record)
    assert len(titles) == 1
    assert titles[0]
    program = "staff" if "staff" in command else "kiosk"
    assert (data / f"{program}.log").is_file()
    assert (data / "kiosk.sqlite3").is_file()


@pytest.mark.parametrize("command", [[], ["staff"]], ids=["kiosk", "staff"])
def test_a_booth_that_could_keep_no_photo_does_not_open(
    command: list[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    (tmp_path / "kiosk.sqlite3").write_text("no database at all, but of some length")
    arguments = [*command, "--data", str(tmp_path), "--language", "en"]
    assert run(arguments) == EnvironmentFailed.exit_code
    assert "kiosk.sqlite3" in capsys.readouterr().err


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
    monkeypatch.setattr("kiosk.camera.cameras", lambda: tuple(present))
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
