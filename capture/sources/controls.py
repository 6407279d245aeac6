"""What a camera of this computer is asked for, and what it does instead.

Cameras snap to what they have, say yes to what they do not do, and say of themselves what is not
so. Here modes are asked for from the best one down, looked at by what comes, and what came is held
against what was asked. Light (exposure, gain, white balance, focus) is set, held still for a burst,
and given back. Nothing is opened here and no clock is read: the caller hands both in.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final, Literal

import cv2

from capture.sources.grabbing import Grabber
from capture.sources.source import MonotonicClock, SourceFault
from validation.reading import Pixels

FAST_ENOUGH: Final = 15.0
"""Frames a second from which on guides follow a person; a larger picture is not worth less."""
_TOLERANCE: Final = 0.8
"""A camera at 15 a second is seldom measured at quite that."""
_SIZES: Final = ((1920, 1080), (1600, 1200), (1280, 960), (1280, 720))
# Over USB 2 only MJPEG fits full size at full speed. NV12 is half as much again as MJPEG's worst,
# YUYV needs the most.
_FORMATS: Final = ("MJPG", "NV12", "YUYV")
_LEAST_ROWS: Final = 720
"""What is lower than this is taken only of a camera that has nothing else."""
_DROPPED: Final = 4
"""Pictures after opening that are looked at by nobody: half-written, green, or far too dark."""
_MEASURED: Final = 4
_CHOOSING_S: Final = 5.0
"""After so long of trying modes the best one so far is taken."""

Lie = Literal["size", "format", "rate"]


@dataclass(frozen=True)
class Mode:
    """How a camera gives its pictures.

    Attributes:
        size: width and height in pixels.
        format: four letters of the pixel format as it comes over the cable; empty if unknown.
        per_s: frames a second; 0 if unknown.
    """

    size: tuple[int, int]
    format: str
    per_s: float

    def __str__(self) -> str:
        """Return it as people write it, such as ``1920x1080 MJPG 30/s``."""
        width, height = self.size
        rate = f"{self.per_s:g}/s" if self.per_s > 0 else ""
        return " ".join(part for part in (f"{width}x{height}", self.format, rate) if part)


LADDER: Final = tuple(Mode(size, form, 30.0) for size in _SIZES for form in _FORMATS)
"""What is asked for, the best first."""


@dataclass(frozen=True)
class Tried:
    """A mode that was asked for.

    Attributes:
        asked: what was asked for.
        said: what the camera says it does.
        came: what it did: size of its pictures, and how many came a second; 0 if too slow to wait.
    """

    asked: Mode
    said: Mode
    came: Mode

    @property
    def fast(self) -> bool:
        """Whether guides can follow."""
        return self.came.per_s >= FAST_ENOUGH * _TOLERANCE

    @property
    def large(self) -> bool:
        """Whether photos can be cut out of its pictures, in height at least."""
        return self.came.size[1] >= _LEAST_ROWS

    @property
    def lies(self) -> tuple[Lie, ...]:
        """In what the camera does not do as asked, or not as it says; at 15 a second it does."""
        lies: list[Lie] = []
        if self.came.size != self.asked.size:
            lies.append("size")
        if self.said.format and self.said.format != self.asked.format:
            lies.append("format")
        said_per_s = min(self.asked.per_s, self.said.per_s or FAST_ENOUGH)
        if not self.fast or self.came.per_s < _TOLERANCE * said_per_s:
            lies.append("rate")
        return tuple(lies)


def choose(
    grabber: Grabber, clock: MonotonicClock, ladder: Sequence[Mode] = LADDER
) -> tuple[Tried, ...]:
    """Leave a camera in the best mode it has: the first that is large and fast enough.

    Args:
        grabber: open.
        clock: monotonic seconds.
        ladder: modes to ask for, the best first.

    Returns:
        every mode that was tried, the one it was left in last.

    Raises:
        SourceFault: the camera gives nothing in any mode.
    """
    tried: list[Tried] = []
    began_s = clock()
    for asked in ladder:
        said = ask(grabber, asked)
        if any(said == each.said for each in tried):
            continue
        tried.append(_try(grabber, clock, asked, said))
        if tried[-1].fast and tried[-1].large:
            return tuple(tried)
        if clock() - began_s > _CHOOSING_S:
            break
    best = _best(tried)
    if best is not tried[-1]:
        ask(grabber, best.asked)
        _settle(grabber)
        tried.remove(best)
        tried.append(best)
    return tuple(tried)


def ask(grabber: Grabber, mode: Mode) -> Mode:
    """Ask a camera for a mode and return the one that it says it is in."""
    width, height = mode.size
    # The format first, as cameras offer sizes by format, and the rate last, as rates go by size.
    grabber.set(cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*mode.format))
    grabber.set(cv2.CAP_PROP_FRAME_WIDTH, width)
    grabber.set(cv2.CAP_PROP_FRAME_HEIGHT, height)
    grabber.set(cv2.CAP_PROP_FPS, mode.per_s)
    return Mode(grabber.size, grabber.format, max(0.0, grabber.frames_per_s))


def _try(grabber: Grabber, clock: MonotonicClock, asked: Mode, said: Mode) -> Tried:
    first = _settle(grabber)
    size = (first.shape[1], first.shape[0])
    if 0 < said.per_s < FAST_ENOUGH * _TOLERANCE:
        # It is slow by its own word; that need not be waited for.
        return Tried(asked, said, Mode(size, said.format, said.per_s))
    began_s = clock()
    for _ in range(_MEASURED):
        grabber.grab()
    took_s = clock() - began_s
    per_s = _MEASURED / took_s if took_s > 0 else asked.per_s
    return Tried(asked, said, Mode(size, said.format, round(per_s, 1)))


def _settle(grabber: Grabber) -> Pixels:
    """Drop the first pictures after a change and return the one behind them."""
    for _ in range(_DROPPED):
        try:
            grabber.grab()
        except SourceFault:
            # Many cameras begin with a picture that cannot be decoded.
            continue
    return grabber.grab()


def _best(tried: Iterable[Tried]) -> Tried:
    """Return the largest of the fastest; of a camera that is small in every mode, just so."""
    listed = list(tried)
    able = [each for each in listed if each.large] or listed
    most = max(each.came.per_s for each in able)
    near = [each for each in able if each.came.per_s >= _TOLERANCE * most]
    return max(near, key=lambda each: (each.came.size[0] * each.came.size[1], each.came.per_s))


@dataclass(frozen=True)
class Light:
    """Of exposure and colour what is to be kept; in the camera's own units.

    Attributes:
        white_balance: colour temperature, kelvin; None leaves it to the camera.
        exposure: None leaves it to the camera.
        gain: None leaves it to the camera.
    """

    white_balance: float | None = None
    exposure: float | None = None
    gain: float | None = None


AUTOMATIC: Final = Light()


@dataclass(frozen=True)
class _Knob:
    """A control with the switch that leaves it to the camera."""

    value: int
    switch: int
    by_hand: float
    automatic: float


def _knobs(backend: int) -> dict[str, _Knob]:
    """Return the controls that are held, by name.

    V4L2's menu of exposure has 1 for by hand and 3 for "aperture", which is what cameras that have
    no aperture call automatic. OpenCV's other backends round to no and yes.
    """
    v4l2 = backend == cv2.CAP_V4L2
    by_hand, automatic = (1.0, 3.0) if v4l2 else (0.25, 0.75)
    return {
        "exposure": _Knob(cv2.CAP_PROP_EXPOSURE, cv2.CAP_PROP_AUTO_EXPOSURE, by_hand, automatic),
        "white_balance": _Knob(cv2.CAP_PROP_WB_TEMPERATURE, cv2.CAP_PROP_AUTO_WB, 0.0, 1.0),
        "focus": _Knob(cv2.CAP_PROP_FOCUS, cv2.CAP_PROP_AUTOFOCUS, 0.0, 1.0),
    }


def set_light(grabber: Grabber, backend: int, light: Light) -> tuple[str, ...]:
    """Leave to the camera what is not given, and set the rest.

    A camera keeps its controls when it is closed: what another program, or a burst that was torn
    off, left by hand is given back here too.

    Returns:
        the names of what was given and is something else when read back.

    Raises:
        SourceFault: the camera is gone.
    """
    wanted = {"exposure": light.exposure, "white_balance": light.white_balance, "focus": None}
    wrong = []
    for name, knob in _knobs(backend).items():
        value = wanted[name]
        grabber.set(knob.switch, knob.automatic if value is None else knob.by_hand)
        if value is not None:
            wrong += [] if _set(grabber, knob.value, value) else [name]
    if light.gain is not None:
        wrong += [] if _set(grabber, cv2.CAP_PROP_GAIN, light.gain) else ["gain"]
    return tuple(wrong)


def hold_light(grabber: Grabber, backend: int) -> tuple[str, ...]:
    """Keep exposure, white balance and focus as they are now.

    Returns:
        the names of what is held; a camera need not be able to hold anything.

    Raises:
        SourceFault: the camera is gone.
    """
    held = []
    for name, knob in _knobs(backend).items():
        # Read while it is automatic: by hand some cameras go back to what was last set by hand.
        now = grabber.get(knob.value)
        if grabber.set(knob.switch, knob.by_hand):
            held.append(name)
            if _is_known(name, now):
                grabber.set(knob.value, now)
    return tuple(held)


def read_light(grabber: Grabber) -> dict[str, float]:
    """Return exposure, gain, white balance and focus as the camera says they are, by name.

    What it does not know is not there. Focus is told and never set: a face is where the sitter
    is, and a card or an empty wall has nothing to focus on.
    """
    props = {name: knob.value for name, knob in _knobs(cv2.CAP_ANY).items()}
    props["gain"] = cv2.CAP_PROP_GAIN
    said = {name: grabber.get(prop) for name, prop in props.items()}
    return {name: value for name, value in said.items() if _is_known(name, value)}


def _is_known(name: str, value: float) -> bool:
    # Windows counts exposure in powers of two of a second, below zero.
    return value > 0 or (name == "exposure" and value < -1)


def _set(grabber: Grabber, prop: int, value: float) -> bool:
    taken = grabber.set(prop, value)
    return taken and abs(grabber.get(prop) - value) <= 0.02 * abs(value) + 1
