"""Reads the codes that are held up to the camera, while a screen wants it.

A few frames a second are looked at in the work lane, one at a time; the others pass.
Each code is told once, and again only when it had gone in between. It keeps no picture
and does not know what a code means.
"""

from __future__ import annotations

import logging
from typing import Final

from PySide6.QtCore import QObject, Signal

from capture.codes import read_codes, trouble_with
from capture.frame import Frame
from capture.sources.source import MonotonicClock
from kiosk.gui.jobs import Jobs, Reply
from kiosk.gui.live import Live

logger = logging.getLogger(__name__)

EVERY_S: Final = 0.25
"""From one frame that is looked at to the next, at least."""
GONE_S: Final = 3.0
"""How long a code must have been out of sight to be told anew."""


class CodeReader(QObject):
    """Reads from ``begin`` to ``end``. To be used from the UI thread only.

    Signals:
        read: the text of a code.
        refused: a code was seen that can be none of ours; key of the sentence that says so.
        frame_seen: a ``Seen``, for a screen that shows what the camera sees.
    """

    read = Signal(str)
    refused = Signal(str)
    frame_seen = Signal(object)

    def __init__(
        self, live: Live, jobs: Jobs, clock: MonotonicClock, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._live = live
        self._jobs = jobs
        self._clock = clock
        self._on = False
        self._round = 0
        self._looking = False
        self._next_s = 0.0
        self._seen_s: dict[str, float] = {}
        live.frame_arrived.connect(self._take)

    def begin(self) -> None:
        """Open the camera, if it is not, and look for codes."""
        if not self._on:
            self._on = True
            self._live.start()
            self._live.attend(wanted=True, understood=False)

    def end(self) -> None:
        """Look no more, and forget what was read; the camera stays as it is."""
        if self._on:
            self._on = False
            self._round += 1
            self._looking = False
            self._seen_s.clear()
            self._live.attend(wanted=False)

    def _take(self) -> None:
        seen = self._live.take_frame() if self._on else None
        if seen is None:
            return
        self.frame_seen.emit(seen)
        now_s = self._clock()
        if self._on and not self._looking and now_s >= self._next_s:
            self._looking = True
            self._next_s = now_s + EVERY_S
            self._look(seen.frame)

    def _look(self, frame: Frame) -> None:
        now = self._round
        reply = Reply(lambda texts: self._tell(now, texts), lambda _: self._give_up(now))
        self._jobs.work(lambda: read_codes(frame.pixels), reply)

    def _tell(self, began: int, texts: tuple[str, ...]) -> None:
        if began != self._round:
            return
        self._looking = False
        now_s = self._clock()
        for text in texts:
            before_s = self._seen_s.get(text)
            self._seen_s[text] = now_s
            if before_s is None or now_s - before_s > GONE_S:
                self._tell_one(text)
            if began != self._round:
                # Whoever was told has had enough.
                return

    def _tell_one(self, text: str) -> None:
        trouble = trouble_with(text)
        if trouble is None:
            self.read.emit(text)
        else:
            self.refused.emit(f"scan.{trouble}")

    def _give_up(self, began: int) -> None:
        """Read no more in this round: what failed is in the log, and would fail again."""
        if began == self._round:
            logger.error("codes are not read until the next screen")
