"""Real streams over loopback, cut in the middle and brought back.

One server is Python's own, so that there always is one; ffmpeg's are tried where there is an
ffmpeg: on the path, or in the package imageio-ffmpeg.
"""

from __future__ import annotations

import importlib
import shutil
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from time import monotonic

import pytest

from capture.sources.device import Device, stream
from capture.sources.source import SourceFault

SIZE = (352, 288)
BACK_S = 20.0
"""Longer than a server on a busy computer takes to begin."""
CUT_S = 4.0
"""Shorter than the silence after which the booth gives a camera up."""
MULTIPART = """
import sys, itertools, cv2, numpy as np
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Event

class Camera(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.send_header("Content-Type", "multipart/x-mixed-replace; boundary=next")
        self.end_headers()
        for number in itertools.count():
            picture = np.full((288, 352, 3), number * 5 % 200, np.uint8)
            jpeg = cv2.imencode(".jpg", picture)[1].tobytes()
            head = "--next\\r\\nContent-Type: image/jpeg\\r\\n"
            head += f"Content-Length: {len(jpeg)}\\r\\n\\r\\n"
            try:
                self.wfile.write(head.encode() + jpeg + b"\\r\\n")
            except OSError:
                return
            Event().wait(1 / 30)

    def log_message(self, *args):
        pass

HTTPServer(("127.0.0.1", int(sys.argv[1])), Camera).serve_forever()
"""
Command = Callable[[int], list[str]]


def free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


def ffmpeg() -> str:
    found = shutil.which("ffmpeg")
    if found is None:
        try:
            found = importlib.import_module("imageio_ffmpeg").get_ffmpeg_exe()
        except ImportError:
            pytest.skip("no ffmpeg on the path and no package imageio-ffmpeg")
    return str(found)


def by_python(port: int) -> list[str]:
    return [sys.executable, "-c", MULTIPART, str(port)]


def by_ffmpeg(*output: str) -> Command:
    width, height = SIZE
    picture = f"testsrc2=size={width}x{height}:rate=30"

    def command(port: int) -> list[str]:
        ends = [part.replace("PORT", str(port)) for part in output]
        return [ffmpeg(), "-loglevel", "quiet", "-re", "-f", "lavfi", "-i", picture, *ends]

    return command


SERVERS = {
    "http, MJPEG, Python": (by_python, "http://127.0.0.1:PORT/"),
    "http, MJPEG, ffmpeg": (
        by_ffmpeg("-c:v", "mjpeg", "-f", "mpjpeg", "-listen", "1", "http://127.0.0.1:PORT/"),
        "http://127.0.0.1:PORT/",
    ),
    "udp, MPEG-TS, ffmpeg": (
        by_ffmpeg("-c:v", "mpeg2video", "-g", "10", "-f", "mpegts", "udp://127.0.0.1:PORT"),
        "udp://127.0.0.1:PORT",
    ),
}


class Server:
    """A server that can be cut off and brought back at the same address."""

    def __init__(self, command: Command, address: str) -> None:
        port = free_port()
        self.address = address.replace("PORT", str(port))
        self._command = command(port)
        self._process: subprocess.Popen[bytes] | None = None

    def begin(self) -> None:
        self._process = subprocess.Popen(
            self._command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )

    def cut(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.wait()
        self._process = None


@pytest.fixture(params=SERVERS)
def server(request: pytest.FixtureRequest) -> Iterator[Server]:
    server = Server(*SERVERS[request.param])
    server.begin()
    yield server
    server.cut()


def opened(source: Device) -> None:
    """Open a source as the booth does: again and again until it is there."""
    began_s = monotonic()
    while True:
        try:
            source.open()
            source.read()
        except SourceFault:
            assert monotonic() - began_s < BACK_S
        else:
            return


def read_until_cut(source: Device) -> None:
    """Read what is still on its way, for as long as any is."""
    for _ in range(1000):
        source.read()


def test_a_stream_that_is_cut_is_noticed_soon_and_comes_back(server: Server) -> None:
    source = stream(server.address, monotonic)
    opened(source)
    frames = [source.read() for _ in range(5)]
    assert (frames[-1].width, frames[-1].height) == SIZE
    server.cut()
    began_s = monotonic()
    with pytest.raises(SourceFault):
        read_until_cut(source)
    assert monotonic() - began_s < CUT_S
    source.close()
    server.begin()
    opened(source)
    assert (source.read().width, source.read().height) == SIZE
    source.close()
