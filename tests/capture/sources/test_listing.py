"""Cameras are listed by names that stay, and asking never takes the kiosk along."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from capture.sources.listing import Camera, cameras, linux_cameras, probed_cameras


def plug(classes: Path, node: str, label: str, index: str) -> None:
    folder = classes / node
    folder.mkdir(parents=True)
    (folder / "name").write_text(label + "\n", encoding="utf-8")
    (folder / "index").write_text(index + "\n", encoding="utf-8")


@pytest.mark.skipif(sys.platform == "win32", reason="Linux's folders need links")
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
