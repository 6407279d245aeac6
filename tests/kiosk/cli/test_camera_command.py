"""``kiosk camera``: the look at the empty booth without a window."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from capture.sources.controls import Light
from capture.sources.listing import Camera
from capture.sources.open import source_named
from capture.sources.pacing import SteppedTime
from capture.sources.sitter import Studio
from capture.sources.source import Source
from kiosk.camera import camera_maker
from kiosk.resources import ASSETS
from tests.capture.sources import hardware
from tests.capture.sources.hardware import WIDE, Offer
from validation.profile import Profile
from validation.scene_check import IDS

Kiosk = Callable[..., Any]


@pytest.fixture(autouse=True)
def no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the sitter's time pass at once: how fast this computer is must not be what is found."""

    def maker(
        named: str, profile: Profile, otherwise: str, lights: Mapping[str, Light]
    ) -> Callable[[], Source]:
        time = SteppedTime()
        studio = Studio(ASSETS, profile.backgrounds["light_blue"].rgb)
        if not named.startswith("sim:"):
            return camera_maker(named, profile, otherwise, lights)
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
    assert said.out.endswith(
        "Today's check of the backdrop is good.\nThe camera is not calibrated yet.\n"
    )


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


LENS = Camera("usb-Good_Cam-index0", "Good Cam", "/dev/video0")


@pytest.fixture
def plug(monkeypatch: pytest.MonkeyPatch) -> Callable[..., hardware.Camera]:
    """Return what plugs a made-up camera in, by the modes that it has."""

    def plug(*offers: Offer) -> hardware.Camera:
        camera = hardware.Camera(SteppedTime(), *offers)
        monkeypatch.setattr("kiosk.cli.camera.cameras", lambda: (LENS,))
        monkeypatch.setattr("kiosk.camera.uvc", hardware.uvc_of(camera))
        return camera

    return plug


def test_what_a_camera_really_gives_is_listed_with_what_it_says(
    kiosk: Kiosk, data: Path, plug: Callable[..., hardware.Camera]
) -> None:
    camera = plug(Offer(hardware.TINY, "YUYV", 30))
    told = kiosk("camera", "list", "--modes", "--data", data, "--language", "en")
    assert told.code == 0
    assert "160x120 YUYV 30/s" in told.out
    assert "another size" in told.out
    assert "another format" in told.out
    assert camera.opened == camera.released == 1
    (tried,) = kiosk("camera", "list", "--modes", "--data", data, "--json").json["cameras"][0][
        "modes"
    ]
    assert (tried["asked"]["width"], tried["asked"]["height"]) == WIDE
    assert (tried["said"]["format"], tried["lies"]) == ("YUYV", ["size", "format"])
    assert tried["chosen"]


def test_a_camera_that_does_as_asked_has_nothing_said_of_it(
    kiosk: Kiosk, data: Path, plug: Callable[..., hardware.Camera]
) -> None:
    plug(Offer(WIDE, "MJPG", 30))
    told = kiosk("camera", "list", "--modes", "--data", data, "--language", "en")
    assert told.out.splitlines()[-1].startswith("1920x1080 MJPG 30/s")


def test_a_camera_that_another_window_has_is_said_to_be_in_use(
    kiosk: Kiosk, data: Path, plug: Callable[..., hardware.Camera]
) -> None:
    plug(Offer(WIDE, "MJPG", 30)).gone = True
    told = kiosk("camera", "list", "--modes", "--data", data, "--language", "en")
    assert told.code == 0
    assert "student's window is using it" in told.out
