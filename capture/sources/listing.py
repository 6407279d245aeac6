"""Which cameras this computer has.

Linux says so in its folders, with names that stay the same from plug to plug.
Elsewhere each number is tried, and in a child process: a driver that crashes or
hangs must not take the kiosk along.
"""

from __future__ import annotations

import platform
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import cv2

_TRIED: Final = 6
_LIMIT_S: Final = 30.0


@dataclass(frozen=True)
class Camera:
    """A camera that is plugged in.

    Attributes:
        name: to be used as SOURCE; where the system has them, one that stays the same.
        label: for people.
        device: number, or path of the device.
    """

    name: str
    label: str
    device: int | str


def cameras() -> tuple[Camera, ...]:
    """Return the cameras that are plugged in now; off Linux this takes seconds."""
    if platform.system() == "Linux":
        return linux_cameras(Path("/dev"), Path("/sys/class/video4linux"))
    return probed_cameras()


def linux_cameras(devices: Path, classes: Path) -> tuple[Camera, ...]:
    """Return the cameras that Linux knows.

    Args:
        devices: the system's folder of devices.
        classes: its folder of video devices, with a folder for each.
    """
    by_id = {
        link.resolve().name: link.name
        for link in sorted((devices / "v4l" / "by-id").glob("*"), reverse=True)
    }
    found = []
    for folder in sorted(classes.glob("video*"), key=lambda each: (len(each.name), each.name)):
        # A camera has a second node that gives data about its pictures and no pictures.
        if _said(folder / "index") in ("", "0"):
            path = str(devices / folder.name)
            found.append(Camera(by_id.get(folder.name, path), _said(folder / "name"), path))
    return tuple(found)


def probed_cameras() -> tuple[Camera, ...]:
    """Return the cameras that answer to a number, tried in a child process."""
    command = [sys.executable, "-m", "capture.sources.listing"]
    try:
        done = subprocess.run(
            command,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=_LIMIT_S,
            check=False,
        )
        said = done.stdout
    except subprocess.TimeoutExpired as late:
        said = late.stdout or b""
    numbers = [int(word) for word in said.decode("ascii", "replace").split() if word.isdecimal()]
    return tuple(Camera(str(number), f"#{number}", number) for number in numbers)


def _said(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8").strip()
    except OSError:
        return ""


def _answering() -> Iterator[int]:
    for number in range(_TRIED):
        capture = cv2.VideoCapture(number)
        if capture.isOpened():
            yield number
        capture.release()


if __name__ == "__main__":
    for answering in _answering():
        sys.stdout.write(f"{answering}\n")
        sys.stdout.flush()
