"""Which cameras this computer has.

Linux says so in its folders, with names that stay the same from plug to plug.
Elsewhere a helper process asks the drivers: one that crashes or hangs must not take the kiosk
along. What the helper said before it crashed or was ended counts. Callers ask one at a time.
"""

from __future__ import annotations

import json
import logging
import platform
import subprocess
import sys
import zlib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

import cv2

logger = logging.getLogger(__name__)

HELPER: Final = (sys.executable, "-m", "capture.sources.listing")
LIMIT_S: Final = 12.0
"""Drivers that are slow need some seconds; a booth that waits for a camera counts longer."""
_LAST_WORDS_S: Final = 1.0
_TRIED: Final = 6
_WINDOWS: Final = "Windows"


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


def stable_name(named: str, present: Sequence[Camera]) -> str:
    """Return the name that stays for a camera that was named by number or path, if it has one.

    With it another camera that is plugged in in its place is not taken for it.
    """
    device = f"/dev/video{named}" if named.isdecimal() else named
    same = (each.name for each in present if str(each.device) in (named, device))
    return next(same, named)


def linux_cameras(devices: Path, classes: Path) -> tuple[Camera, ...]:
    """Return the cameras that Linux knows.

    Args:
        devices: the system's folder of devices.
        classes: its folder of video devices, with a folder for each.
    """
    by_id = _links(devices / "v4l" / "by-id")
    by_path = _links(devices / "v4l" / "by-path")
    folders = sorted(classes.glob("video*"), key=lambda each: (len(each.name), each.name))
    # A camera has a second node that gives data about its pictures and no pictures.
    firsts = [folder for folder in folders if _said(folder / "index") in ("", "0")]
    nodes = [(folder.name, _said(folder / "name")) for folder in firsts]
    # Two of a kind without serial numbers have one name between them, and it is now this one's and
    # now that one's: then they are told apart by the plug they are in.
    of_a_kind = Counter(label for _, label in nodes)
    nameless = {label for node, label in nodes if node not in by_id and of_a_kind[label] > 1}
    found = []
    for node, label in nodes:
        path = str(devices / node)
        by_plug = by_path.get(node, path)
        name = by_plug if label in nameless else by_id.get(node, by_plug)
        found.append(Camera(name, label, path))
    return tuple(found)


def probed_cameras(command: Sequence[str] = HELPER, limit_s: float = LIMIT_S) -> tuple[Camera, ...]:
    """Return the cameras that a helper process finds.

    Args:
        command: the helper; it writes a line of JSON for each camera as soon as it knows of it.
        limit_s: seconds after which it is ended.
    """
    helper = subprocess.Popen(list(command), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    try:
        said, _ = helper.communicate(timeout=limit_s)
    except subprocess.TimeoutExpired:
        logger.warning("the search for cameras hung and was ended after %.0f s", limit_s)
        said = _end(helper)
    else:
        if helper.returncode:
            logger.warning("the search for cameras crashed with %d", helper.returncode)
    lines = said.decode("utf-8", "replace").splitlines()
    return tuple(camera for line in lines if (camera := _parsed(line)) is not None)


def _end(helper: subprocess.Popen[bytes]) -> bytes:
    """End a helper and return what it had said; one that cannot be ended is left to itself."""
    helper.kill()
    try:
        said, _ = helper.communicate(timeout=_LAST_WORDS_S)
    except subprocess.TimeoutExpired as late:
        # In a driver's call that never returns, or its own child still holds the line open.
        if helper.stdout is not None:
            helper.stdout.close()
        helper.poll()
        return late.stdout or b""
    return said


def _parsed(line: str) -> Camera | None:
    """Return the camera that a line of the helper tells of; None if it was cut off."""
    try:
        told = json.loads(line)
        return Camera(str(told["name"]), str(told["label"]), int(told["device"]))
    except (ValueError, KeyError, TypeError):
        return None


def _links(folder: Path) -> dict[str, str]:
    """Return the names of a folder of links by the node that each leads to."""
    return {link.resolve().name: link.name for link in sorted(folder.glob("*"), reverse=True)}


def _said(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8").strip()
    except OSError:
        return ""


def _named() -> Iterator[Camera]:
    """Yield the cameras that Windows tells of, by name; in the helper only."""
    from cv2_enumerate_cameras import enumerate_cameras  # noqa: PLC0415 - there only

    for each in enumerate_cameras(cv2.CAP_DSHOW):
        place = str(each.path or each.index)
        maker = f"{each.vid or 0:04x}-{each.pid or 0:04x}"
        name = f"usb-{maker}-{zlib.crc32(place.encode()):08x}"
        yield Camera(name, str(each.name), int(each.index))


def _answering() -> Iterator[Camera]:
    """Yield the cameras that answer to a number; in the helper only."""
    for number in range(_TRIED):
        capture = cv2.VideoCapture(number)
        if capture.isOpened():
            yield Camera(str(number), f"#{number}", number)
        capture.release()


if __name__ == "__main__":
    for camera in _named() if platform.system() == _WINDOWS else _answering():
        sys.stdout.write(json.dumps(asdict(camera)) + "\n")
        sys.stdout.flush()
