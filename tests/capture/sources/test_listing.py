"""Cameras are listed by names that stay, and asking never takes the kiosk along."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from time import monotonic

import pytest

from capture.sources.listing import (
    Camera,
    cameras,
    linux_cameras,
    probed_cameras,
    stable_name,
)
from tests.conftest import UnexpectedLog

LENS = Camera("usb-046d-0825-0000002a", "Desk Camera", 0)
LIMIT_S = 0.7
LINKS = pytest.mark.skipif(sys.platform == "win32", reason="Linux's folders need links")


def helper(*lines: str) -> Sequence[str]:
    """Return the command of a helper that does these lines of Python behind telling of a camera."""
    tells = f"print({json.dumps(asdict(LENS))!r}, flush=True)"
    return (sys.executable, "-c", "\n".join(["import os, time", tells, *lines]))


def plug(classes: Path, node: str, label: str, index: str) -> None:
    folder = classes / node
    folder.mkdir(parents=True)
    (folder / "name").write_text(label + "\n", encoding="utf-8")
    (folder / "index").write_text(index + "\n", encoding="utf-8")


def link(devices: Path, kind: str, name: str, node: str) -> None:
    folder = devices / "v4l" / kind
    folder.mkdir(parents=True, exist_ok=True)
    (devices / node).touch()
    (folder / name).symlink_to(f"../../{node}")


@LINKS
def test_linux_names_a_camera_by_its_id_and_hides_its_second_node(tmp_path: Path) -> None:
    devices, classes = tmp_path / "dev", tmp_path / "class"
    plug(classes, "video0", "Desk Camera", "0")
    plug(classes, "video1", "Desk Camera", "1")
    plug(classes, "video10", "Old Camera", "0")
    by_id = devices / "v4l" / "by-id"
    by_id.mkdir(parents=True)
    for node, index in (("video0", 0), ("video1", 1)):
        (devices / node).touch()
        (by_id / f"usb-Desk_Camera_7F3A-video-index{index}").symlink_to(f"../../{node}")
    assert linux_cameras(devices, classes) == (
        Camera("usb-Desk_Camera_7F3A-video-index0", "Desk Camera", str(devices / "video0")),
        Camera(str(devices / "video10"), "Old Camera", str(devices / "video10")),
    )


def test_a_computer_without_cameras_has_none(tmp_path: Path) -> None:
    assert linux_cameras(tmp_path / "dev", tmp_path / "class") == ()


def test_probing_finds_what_listing_finds() -> None:
    """Both are asked for real; where Linux knows of no camera, none answers to a number."""
    assert len(probed_cameras()) == len(cameras())


@LINKS
def test_linux_names_a_camera_without_a_serial_number_by_its_plug(tmp_path: Path) -> None:
    devices, classes = tmp_path / "dev", tmp_path / "class"
    plug(classes, "video0", "Built-in", "0")
    link(devices, "by-path", "pci-0000:00:14.0-usb-0:8:1.0-video-index0", "video0")
    (camera,) = linux_cameras(devices, classes)
    assert camera.name == "pci-0000:00:14.0-usb-0:8:1.0-video-index0"


@LINKS
def test_two_of_a_kind_with_one_name_between_them_are_told_apart_by_their_plugs(
    tmp_path: Path,
) -> None:
    devices, classes = tmp_path / "dev", tmp_path / "class"
    for node, port in (("video0", 1), ("video2", 2)):
        plug(classes, node, "Cheap Camera", "0")
        link(devices, "by-path", f"pci-0000:00:14.0-usb-0:{port}:1.0-video-index0", node)
    link(devices, "by-id", "usb-Cheap_Camera-video-index0", "video2")
    names = [camera.name for camera in linux_cameras(devices, classes)]
    assert names == [f"pci-0000:00:14.0-usb-0:{port}:1.0-video-index0" for port in (1, 2)]


@pytest.mark.parametrize("named", ["2", "/dev/video2"])
def test_a_number_or_a_path_stands_for_the_name_that_stays(named: str) -> None:
    present = (
        Camera("usb-A-index0", "A", "/dev/video0"),
        Camera("usb-B-index0", "B", "/dev/video2"),
    )
    assert stable_name(named, present) == "usb-B-index0"
    assert stable_name(named, present[:1]) == named
    assert stable_name("sim:cooperative", present) == "sim:cooperative"


# --- a helper that fails --------------------------------------------------------------------


def test_what_a_helper_tells_is_what_there_is() -> None:
    assert probed_cameras(helper()) == (LENS,)


def test_a_helper_that_hangs_is_ended_in_time_and_what_it_told_counts(
    expected_log: UnexpectedLog,
) -> None:
    began_s = monotonic()
    assert probed_cameras(helper("time.sleep(600)"), LIMIT_S) == (LENS,)
    assert monotonic() - began_s < LIMIT_S + 5
    expected_log.take("hung")


def test_a_helper_that_crashes_takes_nobody_along_and_what_it_told_counts(
    expected_log: UnexpectedLog,
) -> None:
    assert probed_cameras(helper("os.abort()")) == (LENS,)
    expected_log.take("crashed")


@pytest.mark.skipif(sys.platform == "win32", reason="the child is one of a shell")
def test_a_child_of_the_helper_that_holds_the_line_open_is_not_waited_for(
    expected_log: UnexpectedLog,
) -> None:
    began_s = monotonic()
    shell = ("sh", "-c", f"echo '{json.dumps(asdict(LENS))}'; sleep 20 & wait")
    assert probed_cameras(shell, LIMIT_S) == (LENS,)
    assert monotonic() - began_s < LIMIT_S + 5
    expected_log.take("hung")


@pytest.mark.parametrize("line", ["", "not json", "[]", '{"name": "cut o', '{"name": "x"}', "3"])
def test_a_line_that_was_cut_off_tells_of_no_camera(line: str) -> None:
    said = probed_cameras((sys.executable, "-c", f"print({line!r})"))
    assert said == ()
