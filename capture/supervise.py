"""Whether a camera that keeps giving pictures really sees: by their content, not by return codes.

A webcam that was pulled out may go on "succeeding" with its last picture, with black or with one
colour; a hub that is failing grows slow. Here are plain values and pure functions: what is looked
at in a frame, what is remembered of the frames before, and what is wrong. Times are handed in.
Whether to close, to wait or to tell a person is for the caller; a fault may pass, what is unfit
will not. ``Supervisor`` puts them together for whoever reads a camera.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass, replace
from typing import Final, Literal

import cv2
import numpy as np

from capture.frame import Frame
from capture.sources.source import SourceFault, SourceUnusable

Fault = Literal["frozen", "black", "blank", "torn", "slow", "collapsed"]
"""The last picture again and again; black; one colour; the lower part missing; slow to give; far
fewer than before."""
Unfitness = Literal["small", "still", "colourless"]
"""Pictures smaller than the photo; never anything but one picture; no colour, as infrared gives."""

_STEP: Final = 8
"""Of rows and columns every so many is looked at: enough, as a sensor's noise is everywhere."""
SAME_S: Final = 1.0
SAME_FRAMES: Final = 20
"""So long, and so often, the very same pixels: no sensor does that while it works."""
STILL_S: Final = 3.0
"""So long from the very first frame on: a picture that somebody put there, and no camera."""
DARK_S: Final = 2.0
"""Longer than a camera takes to find its exposure after it was opened."""
PROBATION_S: Final = 3.5
"""A camera whose pictures were bad is believed again after so long: longer than any of these."""
_BLACK: Final = 8.0
"""The brightest 8-bit value that still counts as black; video black of some cameras is not 0."""
_FLAT: Final = 1.5
"""Spread of 8-bit values under which a picture is of one colour; noise alone is near it."""
COLOURLESS_FRAMES: Final = 30
_ROWS: Final = 16
"""The height of the blocks that a JPEG is made of."""
_GREY: Final = 0.5
"""Mean distance of the channels, 8-bit: a white wall in white light keeps more from its noise."""
SLOW_S: Final = 0.75
SLOW_READS: Final = 4
RATE_S: Final = 2.5
"""Over so long a frame rate is measured."""
_FEWEST: Final = 3
COLLAPSED: Final = 0.25
"""Of the best rate; a dark room makes a camera halve its rate and no less."""
_OFTEN_ENOUGH: Final = 4.0
"""Frames a second under which there is nothing left to collapse."""
SLUGGISH: Final = 5.0
"""Frames a second under which the guides no longer follow a person."""
SLUGGISH_KEY: Final = "camera.sluggish"
"""Of the sentence on such a camera."""


@dataclass(frozen=True)
class Seen:
    """What is looked at in one frame.

    Attributes:
        trace: differs where a pixel that is looked at differs.
        level: the largest value of any channel, 8-bit.
        spread: the largest standard deviation of any channel, 8-bit.
        colour: mean distance between a pixel's largest and smallest channel, 8-bit.
        size: width and height in pixels.
        torn: its last rows are all the same, as a decoder leaves them whose data stopped.
        taken_s: when the frame was taken.
        read_s: for how long it was waited for.
        simulated: no real camera saw it; then one picture again and again is what was asked for.
    """

    trace: int
    level: float
    spread: float
    colour: float
    size: tuple[int, int]
    torn: bool
    taken_s: float
    read_s: float
    simulated: bool


@dataclass(frozen=True)
class Vitals:
    """What is remembered of a camera since it was opened.

    Attributes:
        first_s: when the first frame was taken; None before it.
        trace: of the last frame.
        same: how many frames in a row were as the one before.
        same_since_s: when the first of them was taken.
        varied: two frames have differed.
        black_since_s, blank_since_s, torn_since_s: since when all frames were so; None if the last
            was not.
        colourless: how many frames in a row had no colour.
        slow: how many reads in a row were slow.
        times_s: when the frames of the last ``RATE_S`` were taken.
        rate: frames a second over the last ``RATE_S``; None until so long has passed.
        best_rate: the highest that was measured.
        size: of the last frame.
        simulated: no real camera gives the frames.
    """

    first_s: float | None = None
    trace: int = 0
    same: int = 0
    same_since_s: float = 0.0
    varied: bool = False
    black_since_s: float | None = None
    blank_since_s: float | None = None
    torn_since_s: float | None = None
    colourless: int = 0
    slow: int = 0
    times_s: tuple[float, ...] = ()
    rate: float | None = None
    best_rate: float = 0.0
    size: tuple[int, int] = (0, 0)
    simulated: bool = False

    @property
    def sluggish(self) -> bool:
        """Whether the camera works, and gives too few frames for guides that follow a person."""
        return self.rate is not None and self.best_rate < SLUGGISH


def look(frame: Frame, read_s: float) -> Seen:
    """Return what is to be known of a frame.

    By OpenCV, because numpy takes twenty times as long for the same values where the rows are of
    three channels, and this is done in the thread that reads the camera.

    Args:
        frame: as the camera gave it.
        read_s: for how long it was waited for.
    """
    few = (-(-frame.width // _STEP), -(-frame.height // _STEP))
    sample = np.asarray(cv2.resize(frame.pixels, few, interpolation=cv2.INTER_NEAREST), np.uint8)
    red, green, blue = cv2.split(sample)
    most = cv2.max(cv2.max(red, green), blue)
    least = cv2.min(cv2.min(red, green), blue)
    return Seen(
        trace=zlib.crc32(sample.data),
        level=float(sample.max()),
        spread=float(cv2.meanStdDev(sample)[1].max()),
        colour=float(cv2.mean(cv2.subtract(most, least))[0]),
        size=(frame.width, frame.height),
        torn=_is_torn(frame),
        taken_s=frame.taken_s,
        read_s=read_s,
        simulated=frame.simulated,
    )


def note(vitals: Vitals, seen: Seen) -> Vitals:
    """Return what is remembered after one more frame."""
    now_s = seen.taken_s
    same = not seen.simulated and vitals.first_s is not None and seen.trace == vitals.trace
    black = seen.level <= _BLACK
    blank = not black and seen.spread <= _FLAT
    grey = not black and not blank and seen.colour <= _GREY
    noted = replace(
        vitals,
        first_s=now_s if vitals.first_s is None else vitals.first_s,
        trace=seen.trace,
        same=vitals.same + 1 if same else 0,
        same_since_s=vitals.same_since_s if same else now_s,
        varied=vitals.varied or (vitals.first_s is not None and not same),
        black_since_s=_since(vitals.black_since_s, now_s, holds=black),
        blank_since_s=_since(vitals.blank_since_s, now_s, holds=blank),
        torn_since_s=_since(vitals.torn_since_s, now_s, holds=seen.torn),
        colourless=vitals.colourless + 1 if grey else 0,
        slow=vitals.slow + 1 if seen.read_s >= SLOW_S else 0,
        size=seen.size,
        simulated=seen.simulated,
    )
    return _with_rate(noted, now_s)


def fault(vitals: Vitals) -> Fault | None:
    """Return what is wrong with the last frames and may pass; None if nothing is."""
    now_s = vitals.times_s[-1] if vitals.times_s else 0.0
    frozen_s = now_s - vitals.same_since_s if vitals.same >= SAME_FRAMES else 0.0
    was_fast = vitals.best_rate >= _OFTEN_ENOUGH
    rate = vitals.best_rate if vitals.rate is None else vitals.rate
    found: tuple[tuple[Fault, bool], ...] = (
        ("frozen", vitals.varied and frozen_s >= SAME_S),
        ("black", _lasts(vitals.black_since_s, now_s)),
        ("blank", _lasts(vitals.blank_since_s, now_s)),
        ("torn", _lasts(vitals.torn_since_s, now_s)),
        ("slow", was_fast and vitals.slow >= SLOW_READS),
        ("collapsed", was_fast and rate < COLLAPSED * vitals.best_rate),
    )
    return next((kind for kind, holds in found if holds), None)


def unfitness(vitals: Vitals, least: tuple[int, int]) -> Unfitness | None:
    """Return why this camera can never serve; None if it may.

    Args:
        vitals: of the camera.
        least: width and height of the finished photo, which is never enlarged.
    """
    if vitals.first_s is None or vitals.simulated:
        return None
    if vitals.size[0] < least[0] or vitals.size[1] < least[1]:
        return "small"
    lasts_s = vitals.times_s[-1] - vitals.first_s
    if not vitals.varied and vitals.same >= SAME_FRAMES and lasts_s >= STILL_S:
        return "still"
    if vitals.colourless >= COLOURLESS_FRAMES:
        return "colourless"
    return None


def _is_torn(frame: Frame) -> bool:
    """Return whether the lowest rows are one row again and again; a sensor's noise forbids that."""
    low = frame.pixels[-_ROWS:]
    return not frame.simulated and bool((low == low[:1]).all())


def _since(before_s: float | None, now_s: float, *, holds: bool) -> float | None:
    if not holds:
        return None
    return now_s if before_s is None else before_s


def _lasts(since_s: float | None, now_s: float) -> bool:
    return since_s is not None and now_s - since_s >= DARK_S


def _with_rate(vitals: Vitals, now_s: float) -> Vitals:
    times = (*(each for each in vitals.times_s if now_s - each <= RATE_S), now_s)
    if vitals.first_s is None or now_s - vitals.first_s < RATE_S:
        return replace(vitals, times_s=times)
    if len(times) < _FEWEST:
        # It stood still and gives pictures again: how many, the next ones will show.
        return replace(vitals, times_s=times, rate=None)
    # The frame before the window would stand at its edge: without it a slow rate reads too high.
    rate = (len(times) - 1) / RATE_S
    return replace(vitals, times_s=times, rate=rate, best_rate=max(vitals.best_rate, rate))


class BadPictures(SourceFault):
    """The camera gives pictures, but not of what is before it.

    Attributes:
        name: of the source.
        kind: what is wrong with them.
        reason: key of a sentence in the catalogue.
    """

    def __init__(self, name: str, kind: Fault) -> None:
        self.name = name
        self.kind = kind
        self.reason = f"camera.fault.{kind}"
        super().__init__(f"{name}: {kind}")


class Supervisor:
    """Looks at the frames of one opened source, one after the other.

    Attributes:
        trusts: the camera has shown that it sees; one that has just failed is trusted later.
        remark: key of a sentence about a camera that works, if not well; else empty.
    """

    def __init__(self, least: tuple[int, int], *, doubted: bool = False) -> None:
        """Begin to look.

        Args:
            least: width and height of the finished photo, pixels.
            doubted: the last time it was open its pictures were bad.
        """
        self.trusts = False
        self.remark = ""
        self._least = least
        self._doubted = doubted
        self._vitals = Vitals()

    @property
    def sees(self) -> bool:
        """Whether the last frames show a working camera beyond doubt: they differ, in colour."""
        vitals = self._vitals
        since_s = (vitals.black_since_s, vitals.blank_since_s, vitals.torn_since_s)
        whole = all(each is None for each in since_s)
        return vitals.varied and not vitals.same and not vitals.colourless and whole

    def look(self, frame: Frame, read_s: float) -> bool:
        """Look at a frame and return whether it may be shown and measured.

        Args:
            frame: as the camera gave it.
            read_s: for how long it was waited for.

        Raises:
            BadPictures: what the camera gives is no picture of what is before it.
            SourceUnusable: this camera can never serve.
        """
        self._vitals = vitals = note(self._vitals, look(frame, read_s))
        unfit = unfitness(vitals, self._least)
        if unfit is not None:
            raise SourceUnusable(frame.source, f"camera.unfit.{unfit}")
        wrong = fault(vitals)
        if wrong is not None:
            raise BadPictures(frame.source, wrong)
        since_s = (vitals.black_since_s, vitals.blank_since_s, vitals.torn_since_s)
        usable = all(each is None for each in since_s)
        first_s = vitals.first_s or 0.0
        waited = not self._doubted or frame.taken_s - first_s >= PROBATION_S
        self.trusts = self.trusts or (usable and waited)
        self.remark = SLUGGISH_KEY if vitals.sluggish else ""
        return usable and self.trusts
