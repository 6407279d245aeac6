"""Looks after the booth while nobody sits there, and tells the welcome what it finds."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk import readiness
from kiosk.booth import Booth
from kiosk.errors import KioskError
from kiosk.gui.jobs import Jobs, Reply
from kiosk.gui.live import Live
from kiosk.readiness import Unready

_EVERY_MS: Final = 20_000


class Readiness(QObject):
    """Watches from ``begin`` to ``end``. To be used from the UI thread only.

    The camera is opened once at the beginning, and again whenever it was last seen in trouble,
    until it gives a picture; nobody is looked at then, and no frame is kept.

    Attributes:
        unready: why no visit can begin; None if one can, or while it is not known yet.

    Signals:
        changed: ``unready`` is another.
    """

    changed = Signal()

    def __init__(self, live: Live, jobs: Jobs, booth: Booth, parent: QObject) -> None:
        super().__init__(parent)
        self.unready: Unready | None = None
        self._live = live
        self._jobs = jobs
        self._booth = booth
        self._on = False
        self._camera_seen = False
        self._camera: Unready | None = None
        self._rest: Unready | None = None
        self._turns = QTimer(self, interval=_EVERY_MS)
        self._turns.timeout.connect(self._look)
        live.health_changed.connect(self._look_at_camera)

    def begin(self) -> None:
        """Watch: nobody sits there."""
        if not self._on:
            self._on = True
            self._turns.start()
            self._look()
            if not self._camera_seen:
                self._live.start()

    def end(self) -> None:
        """Watch no more: somebody has begun, and sees for themselves."""
        self._on = False
        self._turns.stop()

    def _look(self) -> None:
        booth = self._booth
        now = booth.clock()
        reply = Reply(self._found, self._failed)
        self._jobs.with_store(lambda store: readiness.look(store, booth.data, now), reply)

    def _found(self, unready: Unready | None) -> None:
        self._rest = unready
        self._tell()

    def _failed(self, error: Exception) -> None:
        if isinstance(error, KioskError):
            self._rest = Unready("staff", error.words_key, error.fields)
        else:
            self._rest = _BUG
        self._tell()

    def _look_at_camera(self) -> None:
        health = self._live.health
        if health.condition == "seeing":
            self._camera_seen, self._camera = True, None
            if self._on:
                self._live.stop()
        elif health.condition == "lost":
            name = {"name": health.source} if health.reason else {}
            said = health.reason or "ready.camera"
            self._camera_seen, self._camera = False, Unready("staff", said, name)
        elif health.condition == "unusable":
            name = {"name": health.source}
            self._camera_seen, self._camera = False, Unready("staff", health.reason, name)
        self._tell()

    def _engine(self) -> Unready | None:
        """Return that photos cannot be checked, which only a new start can mend."""
        error = self._live.engine_error
        if isinstance(error, KioskError):
            return Unready("staff", error.words_key, error.fields)
        return None if error is None else Unready("staff", "student.remedy.engine")

    def _tell(self) -> None:
        unready = self._engine() or self._camera or self._rest
        if unready != self.unready:
            self.unready = unready
            self.changed.emit()


_BUG: Final = Unready("staff", "student.remedy.bug")
