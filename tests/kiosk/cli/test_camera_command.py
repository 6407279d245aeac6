"""``kiosk camera``: the look at the empty booth without a window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from capture.sources.listing import Camera
from capture.sources.open import source_named
from capture.sources.pacing import SteppedTime
from capture.sources.sitter import Studio
from capture.sources.source import Source
from kiosk.camera import camera_maker
from kiosk.resources import ASSETS
from validation.profile import Profile
from validation.scene_check import IDS

Kiosk = Callable[..., Any]


@pytest.fixture(autouse=True)
def no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the sitter's time pass at once: how fast this computer is must not be what is found."""

    def maker(named: str, profile: Profile) -> Callable[[], Source]:
        time = SteppedTime()
        studio = Studio(ASSETS, profile.backgrounds["light_blue"].rgb)
        if not named.startswith("sim:"):
            return camera_maker(named, profile)
        return lambda: source_named(named, clock=time.clock, pace=time.pace, studio=studio)

    monkeypatch.setattr("kiosk.cli.camera.camera_maker", maker)


def test_a_good_booth_is_kept_and_the_next_look_is_held_against_it(
    kiosk: Kiosk, data: Path
) -> None:
    look = ("camera", "check", "--camera", "sim:empty", "--data", data)
    first = kiosk(*look, "--json")
    assert first.code == 0
    found = first.json
    assert [row["id"] for row in found["rows"]] == list(IDS)
    assert (found["verdict"], found["simulated"], found["today"]) == ("pass", True, "fine")
    said = kiosk(*look, "--language", "en")
    assert said.code == 0
    assert "Brightness, change" in said.out
    assert said.out.endswith("Today's check of the backdrop is good.\n")


def test_a_fault_is_a_no_with_what_to_do(kiosk: Kiosk, data: Path) -> None:
    said = kiosk(
        "camera", "check", "--camera", "sim:empty-uneven", "--data", data, "--language", "en"
    )
    assert said.code == 1
    assert "left lamp" in said.out
    assert kiosk("audit", "verify", "--data", data).code == 0


def test_somebody_in_the_picture_is_a_no_and_nothing_is_kept(kiosk: Kiosk, data: Path) -> None:
    said = kiosk("camera", "check", "--camera", "sim:empty-somebody", "--data", data)
    assert (said.code, said.out) == (1, "")
    assert "有人" in said.err


@pytest.mark.parametrize(
    ("named", "code"), [("sim:nobody-knows", 2), ("no-such-camera", 2), ("63", 3), ("auto", 3)]
)
def test_a_camera_that_is_not_there_is_named(
    kiosk: Kiosk, data: Path, named: str, code: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.cli.camera.cameras", lambda: ())
    said = kiosk("camera", "check", "--camera", named, "--data", data)
    assert said.code == code
    assert named in said.err or named == "auto"


def test_the_cameras_are_listed(kiosk: Kiosk, data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    present = (Camera("usb-Good_Cam-index0", "Good Cam", "/dev/video0"),)
    monkeypatch.setattr("kiosk.cli.camera.cameras", lambda: present)
    listed = kiosk("camera", "list", "--data", data)
    assert listed.code == 0
    assert "usb-Good_Cam-index0" in listed.out
    as_json = kiosk("camera", "list", "--data", data, "--json").json
    assert as_json["cameras"][0]["label"] == "Good Cam"
    monkeypatch.setattr("kiosk.cli.camera.cameras", lambda: ())
    assert kiosk("camera", "list", "--data", data).code == 1
