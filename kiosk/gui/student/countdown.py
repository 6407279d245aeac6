"""Three, two, one, and a burst: when it begins, when it does not after all, when it has enough.

Plain values and functions, without Qt or clock.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil
from typing import Final

from capture.guide import Guidance

COUNT_S: Final = 3.0
BURST_S: Final = 0.6
"""How long the burst takes: longer than a blink, shorter than anybody's patience."""
FEWEST: Final = 3
"""Frames to choose from that a slow computer is given more time for."""
WAIT_S: Final = 1.5
"""How long the burst goes on for want of frames, or of one with nothing against it."""


@dataclass(frozen=True)
class Countdown:
    """A countdown that is going on.

    Attributes:
        began_s: on the window's clock.
        by_hand: somebody pressed the shutter, so that it goes on although not all is well.
    """

    began_s: float
    by_hand: bool

    def left(self, now_s: float) -> int:
        """Return the number to show: 3, 2, 1, and 0 from when the burst is on."""
        return max(0, ceil(COUNT_S - (now_s - self.began_s)))

    def enough(self, taken_s: float, frames: int, *, ready: bool) -> bool:
        """Return whether the burst may end with the frames it has.

        Args:
            taken_s: when its newest frame was taken.
            frames: how many it has.
            ready: whether the guide had nothing against one of them.
        """
        passed_s = taken_s - self.began_s - COUNT_S
        return passed_s >= (BURST_S if ready and frames >= FEWEST else WAIT_S)


def counting(countdown: Countdown | None, guidance: Guidance, now_s: float) -> Countdown | None:
    """Return the countdown after new guidance: begun, going on, or cancelled.

    It begins by itself when all has been right for the hold time. It is cancelled
    when that is no longer so; one that was begun by hand only when no photo could
    be cut out any more. Once the burst is on it ends by itself, and what was seen
    while all was right is not lost because the sitter gets up too soon.
    """
    if countdown is None:
        return Countdown(now_s, by_hand=False) if guidance.ready else None
    if countdown.left(now_s) == 0:
        return countdown
    if guidance.plan is None and (countdown.by_hand or guidance.advice is not None):
        return None
    if not countdown.by_hand and guidance.progress < 1:
        return None
    return countdown
