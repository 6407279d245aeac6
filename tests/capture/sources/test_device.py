"""Real cameras: what they do when they are not there, and, where there is one, all of it."""

from __future__ import annotations

import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from time import monotonic

import cv2
import pytest

from capture.sources.device import Device, stream, uvc, without_password
from capture.sources.grabbing import Grabber
from capture.sources.listing import cameras
from capture.sources.source import SourceFault
from tests.capture.sources.conftest import CLIP_FRAMES
from tests.contracts.source_contract import SourceContract

NOBODY = 97


class TestDevice(SourceContract):
    """The device's own code, on a clip that OpenCV opens in a camera's stead."""

    @pytest.fixture
    def source(self, clip_file: Path) -> Device:
        return Device("clip", lambda: Grabber(str(clip_file), cv2.CAP_FFMPEG), monotonic)


class TestUvc(SourceContract):
    @pytest.fixture
    def source(self) -> Device:
        present = cameras()
        if not present:
            pytest.skip("no camera at this computer")
        return uvc(present[0].name, present[0].device, monotonic)


@pytest.mark.parametrize("device", [NOBODY, f"/dev/video{NOBODY}"])
def test_a_camera_that_is_not_there_faults_and_may_come_back(device: int | str) -> None:
    source = uvc("lens", device, monotonic)
    with pytest.raises(SourceFault, match=str(NOBODY)):
        source.open()
    with pytest.raises(SourceFault):
        source.read()
    source.close()


def test_a_camera_that_stops_giving_pictures_faults(clip_file: Path) -> None:
    source = Device("clip", lambda: Grabber(str(clip_file), cv2.CAP_FFMPEG), monotonic)
    source.open()
    for _ in range(CLIP_FRAMES):
        source.read()
    with pytest.raises(SourceFault, match="gave no picture"):
        source.read()
    source.close()


def test_the_size_that_came_can_be_read_back(clip_file: Path) -> None:
    source = Device("clip", lambda: Grabber(str(clip_file), cv2.CAP_FFMPEG), monotonic)
    source.open()
    frame, size = source.read(), source.size
    source.close()
    assert size == (frame.width, frame.height)
    assert source.size is None


@pytest.fixture
def served(clip_file: Path) -> Iterator[str]:
    """Return the address of the clip on a server of its own."""
    command = [sys.executable, "-u", "-m", "http.server", "0", "--bind", "127.0.0.1"]
    with subprocess.Popen(
        command, cwd=clip_file.parent, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as server:
        assert server.stdout is not None
        said = server.stdout.readline()
        port = said.partition("port ")[2].split()[0]
        yield f"http://someone:secret@127.0.0.1:{port}/{clip_file.name}"
        server.terminate()


def test_a_stream_is_read_by_its_address_which_is_shown_without_its_password(served: str) -> None:
    source = stream(served, monotonic)
    source.open()
    frame = source.read()
    source.close()
    assert frame.source == served.replace("someone:secret@", "")
    assert not frame.simulated
    assert frame.pixels.size > 0


def test_a_stream_that_nobody_serves_faults() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        address = f"rtsp://127.0.0.1:{taken.getsockname()[1]}/live"
        with pytest.raises(SourceFault):
            stream(address, monotonic).open()


def test_an_address_loses_nothing_but_its_password() -> None:
    assert without_password("rtsp://a:b@lens:554/live?x=1") == "rtsp://lens:554/live?x=1"
    assert without_password("http://lens/live") == "http://lens/live"
