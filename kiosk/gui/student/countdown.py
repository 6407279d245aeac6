"""Three, two, one: when the photo is taken, and when it is not after all. Without Qt or clock."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil
from typing import Final

from capture.guide import Guidance

COUNT_S: Final = 3.0
WAIT_S: Final = 1.5
"""How long the end of the countdown waits for a blink to pass."""


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
        """Return the number to show: 3, 2, 1, and 0 when the photo is due."""
        return max(0, ceil(COUNT_S - (now_s - self.began_s)))


def counting(countdown: Countdown | None, guidance: Guidance, now_s: float) -> Countdown | None:
    """Return the countdown after new guidance: begun, going on, or cancelled.

    It begins by itself when all has been right for the hold time. It is cancelled
    when that is no longer so; one that was begun by hand only when no photo could
    be cut out any more.
    """
    if countdown is None:
        return Countdown(now_s, by_hand=False) if guidance.ready else None
    if guidance.plan is None and (countdown.by_hand or guidance.advice is not None):
        return None
    if not countdown.by_hand and guidance.progress < 1:
        return None
    return countdown


def due(countdown: Countdown, guidance: Guidance, now_s: float) -> bool:
    """Return whether the photo is to be taken of the very frame that the guidance is for.

    The guide forgives a moment's trouble, such as a blink, but a photo of that moment
    would keep it: so the end of the countdown waits for it to pass, though not for long.
    """
    over_s = now_s - countdown.began_s - COUNT_S
    forgiven = guidance.progress >= 1 and not guidance.ready
    return over_s >= (WAIT_S if forgiven else 0)
