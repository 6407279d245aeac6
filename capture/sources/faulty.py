"""A camera that does on command what cameras do when they fail; it wraps any other source.

For trying out what the booth says and does when a plug is loose, with no plug at hand:
``faulty:KIND@SECONDS+SECONDS:SOURCE`` shows the fault from a moment on, for a while.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Final, Literal, get_args

import cv2
import numpy as np

from capture.frame import Frame
from capture.sources.pacing import Pace
from capture.sources.source import MonotonicClock, Source, SourceFault
from validation.reading import Pixels

Kind = Literal[
    "vanish", "error", "stall", "stale", "black", "one-colour", "slow", "small", "corrupt",
    "infrared", "turned",
]  # fmt: skip
KINDS: Final[tuple[Kind, ...]] = get_args(Kind)
_SMALL: Final = (160, 120)
_SLOW_S: Final = 0.9
_STALL_S: Final = 0.1
_COLOUR: Final = (0, 135, 0)
"""What a capture chip often gives when it has lost its sensor."""
_BLOCK: Final = 16
_SPOILT: Final = 0.5


@dataclass(frozen=True)
class Plan:
    """Which fault, and when; seconds since the source was first opened.

    Attributes:
        until_s: it ends then; infinity for never.
    """

    kind: Kind
    from_s: float = 0.0
    until_s: float = float("inf")


def parse_plan(text: str) -> Plan | None:
    """Return the plan that ``KIND``, ``KIND@FROM`` or ``KIND@FROM+FOR`` says; None if none can be.

    FROM and FOR are seconds.
    """
    kind, _, when = text.partition("@")
    begin, _, lasts = when.partition("+")
    if kind not in KINDS:
        return None
    try:
        from_s = float(begin or 0)
        until_s = from_s + float(lasts or "inf")
    except ValueError:
        return None
    return Plan(kind, from_s, until_s)


class Faulty:
    """A ``Source`` that gives what another gives, but for its fault."""

    def __init__(
        self, inner: Source, plan: Plan, clock: MonotonicClock, pace: Pace, *, real: bool = False
    ) -> None:
        """Wrap a source.

        Args:
            inner: gives the frames while nothing is wrong.
            plan: what goes wrong and when.
            clock: monotonic seconds.
            pace: waits for so many seconds of that clock.
            real: say that the frames come from a real camera, whatever gives them.
        """
        self._inner = inner
        self._plan = plan
        self._clock = clock
        self._pace = pace
        self._real = real
        self._began_s: float | None = None
        self._last: Pixels | None = None

    @property
    def name(self) -> str:
        """The name of the source within."""
        return self._inner.name

    @property
    def simulated(self) -> bool:
        """Whether the frames come from no real camera."""
        return self._inner.simulated and not self._real

    @property
    def failing(self) -> bool:
        """Whether the fault is there at this moment."""
        if self._began_s is None:
            return False
        passed_s = self._clock() - self._began_s
        return self._plan.from_s <= passed_s < self._plan.until_s

    def open(self) -> None:
        """Open the source within, unless it has vanished; raises as it does."""
        if self._began_s is None:
            self._began_s = self._clock()
        if self._plan.kind == "vanish" and self.failing:
            raise SourceFault(f"{self.name} is not there")
        self._inner.open()

    def read(self) -> Frame:
        """Return the next frame with the fault in it, or fail as the fault has it.

        Raises:
            SourceFault: it has vanished, fails to read, or as the source within does.
        """
        frame = self._next()
        if self._plan.kind == "stall" and self.failing:
            self._wait_it_out()
            return self._next()
        if not self.failing:
            self._last = frame.pixels
            return frame
        if self._plan.kind in ("vanish", "error"):
            raise SourceFault(f"{self.name} gave no picture")
        if self._plan.kind == "slow":
            self._pace(_SLOW_S)
            return replace(frame, taken_s=self._clock())
        if self._plan.kind == "stale":
            self._last = frame.pixels if self._last is None else self._last
            return replace(frame, pixels=self._last)
        return replace(frame, pixels=_SPOIL[self._plan.kind](frame.pixels))

    def _wait_it_out(self) -> None:
        while self.failing:
            self._pace(_STALL_S)

    def _next(self) -> Frame:
        return replace(self._inner.read(), simulated=self.simulated)

    def close(self) -> None:
        """Let go of the source within."""
        self._inner.close()


def _black(pixels: Pixels) -> Pixels:
    return np.zeros_like(pixels)


def _one_colour(pixels: Pixels) -> Pixels:
    return np.full_like(pixels, _COLOUR)


def _small(pixels: Pixels) -> Pixels:
    return np.asarray(cv2.resize(pixels, _SMALL, interpolation=cv2.INTER_AREA), np.uint8)


def _turned(pixels: Pixels) -> Pixels:
    return np.ascontiguousarray(np.rot90(pixels))


def _infrared(pixels: Pixels) -> Pixels:
    return np.asarray(cv2.cvtColor(cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY), cv2.COLOR_GRAY2RGB))


def _corrupt(pixels: Pixels) -> Pixels:
    """Return the picture as a decoder gives it whose data stopped half-way."""
    spoilt = pixels.copy()
    cut = int(pixels.shape[0] * _SPOILT) // _BLOCK * _BLOCK
    spoilt[cut:] = spoilt[cut - 1]
    return spoilt


_SPOIL: Final[Mapping[str, Callable[[Pixels], Pixels]]] = {
    "black": _black,
    "one-colour": _one_colour,
    "small": _small,
    "corrupt": _corrupt,
    "infrared": _infrared,
    "turned": _turned,
}
