"""The camera of the room: its picture, and the frames of a check, after a countdown.

The camera is open between ``open`` and ``stop`` and never otherwise. If it does not open, or
stops giving pictures, it is let go and nothing is tried again by itself: the student's window
may be using it.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from capture.empty_booth import Gathering, rate_of
from capture.frame import Frame
from capture.sources.source import Adjustable, Source
from kiosk.gui.live import Live, Optics
from kiosk.gui.seen import Fit
from kiosk.networks import EngineWhenNeeded
from kiosk.store.backdrop_checks import Kind
from validation.profile import Profile

STEP_OUT_S: Final = 5
CARD_S: Final = 10
"""To sit down and lift a card; one is alone at the desk."""
_SECOND_MS: Final = 1000
_REMEMBERED: Final = 30
"""Frames over which the rate is told."""


@dataclass(frozen=True)
class Facts:
    """What is known of the open camera.

    Attributes:
        size: width and height of its frames.
        per_s: frames a second as they come.
        reports: what it says of itself.
        remark: key of a sentence about a camera that works, if not well; else empty.
    """

    name: str
    simulated: bool
    size: tuple[int, int]
    per_s: float
    reports: Mapping[str, str] = field(default_factory=dict)
    remark: str = ""


class Watch(QObject):
    """One camera at a time. To be used from the UI thread only.

    Signals:
        seen: a Seen.
        facts: Facts, about once a second.
        troubled: key and fields of a sentence; the camera was let go.
        counted: seconds until the frames of a check are taken.
        gathering: how many frames there are.
        gathered: the kind of check and its Gathering.

    Attributes:
        step_out_s: how long people get to step out of the picture.
        card_s: how long they get to bring a card into it, in a calibration.
    """

    seen = Signal(object)
    facts = Signal(object)
    troubled = Signal(str, dict)
    counted = Signal(int)
    gathering = Signal(int)
    gathered = Signal(str, object)

    def __init__(self, profile: Profile, frames: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.step_out_s, self.card_s = STEP_OUT_S, CARD_S
        self.frames = frames
        self._profile = profile
        self._live: Live | None = None
        self._make: Callable[[], Source] | None = None
        self._source: Source | None = None
        self._adjustable: Adjustable | None = None
        self._kind: Kind | None = None
        self._gathering: Gathering | None = None
        self._left_s = 0
        self._to_hold = False
        self._moments: deque[tuple[int, float]] = deque(maxlen=_REMEMBERED)
        self._told_s = 0.0
        self._second = QTimer(self)
        self._second.setInterval(_SECOND_MS)
        self._second.timeout.connect(self._count)

    @property
    def is_open(self) -> bool:
        """Whether the camera is asked for."""
        return self._live is not None and self._live.health.condition != "resting"

    @property
    def is_busy(self) -> bool:
        """Whether a check is counted down to or taken."""
        return self._kind is not None

    def open(self, make: Callable[[], Source]) -> None:
        """Open a camera; the one that was open is let go."""
        self.stop()
        self._make = make
        if self._live is None:
            optics = Optics(self._make_source, EngineWhenNeeded, self._profile, time.monotonic)
            self._live = Live(optics, self)
            self._live.frame_arrived.connect(self._take)
            self._live.health_changed.connect(self._look_at_health)
        self._live.start()
        # Shown and not understood: nobody is looked for before a check is taken.
        self._live.attend(wanted=True, understood=False)

    def stop(self) -> None:
        """Let go of the camera and forget what was gathered."""
        self.cancel()
        self._moments.clear()
        self._told_s = 0.0
        if self._live is not None:
            self._live.hold(wanted=False)
            self._live.stop()

    def show_as(self, fit: Fit) -> None:
        """Say how the frames from now on are shown."""
        if self._live is not None:
            self._live.show_as(fit)

    def close(self) -> None:
        """Let go of the camera for good."""
        self.stop()
        if self._live is not None:
            self._live.close()

    @property
    def held(self) -> Mapping[str, float]:
        """What the camera says its light is held at; empty while nothing is held."""
        return {} if self._adjustable is None else self._adjustable.held

    def begin(self, kind: Kind, *, held: bool = False) -> None:
        """Count down to a check and take its frames.

        Args:
            kind: of check.
            held: hold the camera's light from before the first frame on until the camera is let
                go, as for a calibration.
        """
        if self.is_open and not self.is_busy:
            self._kind, self._to_hold = kind, held
            self._left_s = self.card_s if held and kind == "card" else self.step_out_s
            self._second.start()
            self._hold_in_time()
            self.counted.emit(self._left_s)
            if not self._left_s:
                self._gather()

    def cancel(self) -> None:
        """Give a check up that was begun."""
        self._second.stop()
        self._kind = self._gathering = None

    def _hold_in_time(self) -> None:
        """Hold the light when its settling has had the countdown, a second before the frames."""
        if self._to_hold and self._left_s <= 1 and self._live is not None:
            self._live.hold(wanted=True)

    def _count(self) -> None:
        self._left_s -= 1
        self._hold_in_time()
        self.counted.emit(self._left_s)
        if self._left_s <= 0:
            self._gather()

    def _gather(self) -> None:
        self._second.stop()
        self._gathering = Gathering(self.frames)
        self.gathering.emit(0)

    def _make_source(self) -> Source:
        """Return a fresh source; called on the camera's thread."""
        if self._make is None:
            raise RuntimeError("no camera was asked for")
        source = self._make()
        self._adjustable = source if isinstance(source, Adjustable) else None
        self._source = source
        return source

    def _take(self) -> None:
        seen = None if self._live is None else self._live.take_frame()
        if seen is None:
            return
        frame = seen.frame
        self._note(frame)
        self.seen.emit(seen)
        gathering, kind = self._gathering, self._kind
        if gathering is None or kind is None:
            return
        if gathering.add(frame):
            self.cancel()
            self.gathered.emit(kind, gathering)
        else:
            self.gathering.emit(round(gathering.done * self.frames))

    def _note(self, frame: Frame) -> None:
        self._moments.append((frame.number, frame.taken_s))
        if frame.taken_s - self._told_s < 1 or len(self._moments) < 2:
            return
        self._told_s = frame.taken_s
        per_s = rate_of(self._moments[0], self._moments[-1])
        reports = getattr(self._source, "reports", {})
        size = (frame.width, frame.height)
        remark = "" if self._live is None else self._live.health.reason
        self.facts.emit(Facts(frame.source, frame.simulated, size, per_s, reports, remark))

    def _look_at_health(self) -> None:
        if self._live is None or self._live.health.condition not in ("lost", "unusable"):
            return
        health = self._live.health
        name = "" if self._source is None else self._source.name
        self.stop()
        if health.reason:
            self.troubled.emit(health.reason, {"name": health.source})
        else:
            self.troubled.emit("camera.busy", {"name": name})
