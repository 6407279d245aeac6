"""What reads cards and codes for the student's window: a reader that types, and the camera."""

from __future__ import annotations

from time import monotonic

from PySide6.QtCore import QObject, Signal

from capture.sources.source import MonotonicClock
from kiosk.gui.code_reader import CodeReader
from kiosk.gui.jobs import Jobs
from kiosk.gui.live import Live
from kiosk.gui.scanner import Scanner


class Readers(QObject):
    """Both readers as one.

    Signals:
        read: a text was read.
        refused: what was read is no code; key of the sentence that says so.
        frame_seen: a frame of the camera, while it looks for codes.
    """

    read = Signal(str)
    refused = Signal(str)
    frame_seen = Signal(object)

    def __init__(self, live: Live, jobs: Jobs, clock: MonotonicClock, parent: QObject) -> None:
        super().__init__(parent)
        # Keys come in our time, whatever time the camera and the visit go by.
        self._scanner = Scanner(monotonic, self)
        self._camera = CodeReader(live, jobs, clock, self)
        self._scanner.scanned.connect(self.read)
        self._scanner.refused.connect(self.refused)
        self._camera.read.connect(self.read)
        self._camera.refused.connect(self.refused)
        self._camera.frame_seen.connect(self.frame_seen)
        self._live = live
        self._wanted = False
        self._stopped = False
        live.health_changed.connect(self._look_at_health)
        self._scanner.watch()

    def look(self, *, wanted: bool) -> None:
        """Let the camera look for codes, or not; the other reader is always heard."""
        if self._stopped:
            # A window that closes hides its screens, and one of them might ask once more.
            return
        before, self._wanted = self._wanted, wanted
        if wanted:
            self._camera.begin()
        else:
            self._camera.end()
        if wanted and not before:
            self._look_at_health()

    def _look_at_health(self) -> None:
        """Say so where a code is asked for and the camera is not there to read it."""
        if self._wanted and self._live.health.condition in ("lost", "unusable"):
            self.refused.emit("scan.no_camera")

    def stop(self) -> None:
        """End both, for good."""
        self._stopped = True
        self._wanted = False
        self._camera.end()
        self._scanner.rest()
