"""Which camera is meant by a name, and what it can do, for the windows and the commands."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass
from typing import Final

from capture.sources.controls import Light, Tried
from capture.sources.device import uvc
from capture.sources.listing import Camera, cameras, stable_name
from capture.sources.open import AUTO, NOTHING_SET, source_named
from capture.sources.sitter import Studio
from capture.sources.source import Source, SourceFault, SourceUnusable
from capture.supervise import SLUGGISH, SLUGGISH_KEY, STILL_S, BadPictures, Supervisor
from kiosk.errors import BadInput
from kiosk.resources import ASSETS
from validation.profile import Profile

SITTER: Final = "sim:cooperative"
"""Who sits where there is no camera; the screen says that it is a simulation."""
_WATCH_S: Final = STILL_S + 1.0
_BACKDROP: Final = "light_blue"


def camera_maker(
    named: str,
    profile: Profile,
    otherwise: str = SITTER,
    lights: Mapping[str, Light] = NOTHING_SET,
) -> Callable[[], Source]:
    """Return what makes a fresh source whenever one is needed.

    ``auto`` is decided here, once: the first camera there is, else a simulation. A camera that
    is pulled out later stays the camera that is missed, and never gives way to a simulation. So
    does one that was named by its number, if the system has a name for it that stays.

    Args:
        named: SOURCE, as a person wrote it.
        profile: has the colour of the sitter's backdrop.
        otherwise: SOURCE where ``auto`` finds no camera.
        lights: what each camera is set to whenever it is opened, by name.

    Raises:
        BadInput: nothing can be meant by the name; the sentence says what can.
    """
    studio = Studio(ASSETS, profile.backgrounds[_BACKDROP].rgb)
    if named.strip() == AUTO:
        present = cameras()
        named = present[0].name if present else otherwise
    elif _may_change(named.strip()):
        named = stable_name(named.strip(), cameras())

    def make() -> Source:
        return source_named(
            named, clock=time.monotonic, pace=time.sleep, studio=studio, lights=lights
        )

    try:
        make()
    except SourceUnusable as error:
        raise BadInput(error.reason, name=error.name) from error
    return make


def try_modes(camera: Camera) -> tuple[Tried, ...]:
    """Open a camera and return the modes that were asked for, the one it is left in last.

    Returns:
        empty if it does not open: another program has it, such as the student's window.
    """
    source = uvc(camera.name, camera.device, time.monotonic)
    with closing(source):
        try:
            source.open()
        except SourceFault:
            return ()
    return source.tried


@dataclass(frozen=True)
class Examined:
    """What a look at a camera showed.

    Attributes:
        tried: see ``try_modes``.
        trouble: key of a sentence about its pictures, which names it and says what to do; empty
            where there is nothing to say.
        unfit: it can never serve.
    """

    tried: tuple[Tried, ...]
    trouble: str = ""
    unfit: bool = False


def examine(camera: Camera, least: tuple[int, int]) -> Examined:
    """Open a camera, try its modes, and look at its pictures until they are sure to be of a camera.

    That is after a few frames, or after ``_WATCH_S`` where something is wrong with them.

    Args:
        camera: that is plugged in.
        least: width and height of the finished photo, pixels.
    """
    source = uvc(camera.name, camera.device, time.monotonic)
    with closing(source):
        try:
            source.open()
            _watch(source, least)
        except SourceUnusable as error:
            return Examined(source.tried, error.reason, unfit=True)
        except BadPictures as error:
            return Examined(source.tried, error.reason)
        except SourceFault:
            return Examined(())
    slow = 0 < source.tried[-1].came.per_s < SLUGGISH
    return Examined(source.tried, SLUGGISH_KEY if slow else "")


def _watch(source: Source, least: tuple[int, int]) -> None:
    """Look at frames until nothing can be wrong with them; raises what is wrong."""
    supervisor, frame = Supervisor(least), source.read()
    end_s = frame.taken_s + _WATCH_S
    supervisor.look(frame, 0.0)
    while not supervisor.sees and frame.taken_s < end_s:
        frame = source.read()
        supervisor.look(frame, 0.0)


def _may_change(named: str) -> bool:
    """Return whether a name is of a place that another camera may stand in tomorrow."""
    return named.isdecimal() or named.startswith("/dev/video")
