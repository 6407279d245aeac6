"""From what a person wrote as SOURCE to the camera that is meant.

``auto`` is the first camera of this computer; a number, a path or a stable name
is a device; then there are files, addresses of streams, and ``sim:NAME``. Before any of
them ``faulty:KIND@FROM+FOR:`` makes it fail on command, see ``faulty``.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Final
from urllib.parse import urlsplit

from capture.sources.controls import AUTOMATIC, Light
from capture.sources.device import SCHEMES, Device, stream, uvc
from capture.sources.faulty import Faulty, Plan, parse_plan
from capture.sources.listing import cameras
from capture.sources.pacing import Pace, Pacer
from capture.sources.recording import CLIPS, PICTURES, Clip, Picture
from capture.sources.sitter import PREFIX, Sitter, Studio
from capture.sources.source import MonotonicClock, Source, SourceUnusable

AUTO: Final = "auto"
FAULTY: Final = "faulty:"
NOTHING_SET: Final[Mapping[str, Light]] = MappingProxyType({})
_DEVICES: Final = "/dev/"
_STABLE: Final = re.compile(r"(usb|pci|platform)-\S+")
"""What Linux's names by id look like; such a camera may be unplugged and come back."""


def source_named(
    text: str,
    *,
    clock: MonotonicClock,
    pace: Pace,
    studio: Studio,
    lights: Mapping[str, Light] = NOTHING_SET,
) -> Source:
    """Return the source that ``text`` names, not open yet.

    Args:
        text: SOURCE as a person wrote it, or ``auto``.
        clock: monotonic seconds; times of frames are read from it.
        pace: waits for so many seconds of that clock; files and the sitter need it to keep to
            real time.
        studio: where the built-in sitter sits.
        lights: what a camera is set to when it is opened, by its name; the rest is left alone.

    Raises:
        SourceUnusable: if nothing can be meant by it.
    """
    name = text.strip()
    if name.startswith(FAULTY):
        planned, _, inner = name.removeprefix(FAULTY).partition(":")
        source = source_named(inner, clock=clock, pace=pace, studio=studio, lights=lights)
        return Faulty(source, _plan(name, planned), clock, pace)
    if name.startswith(PREFIX):
        return Sitter(name.removeprefix(PREFIX), studio, Pacer(clock, pace))
    if "://" in name:
        if not _is_address(name):
            raise SourceUnusable(name, "camera.unknown")
        return stream(name, clock)
    return _device(name, clock, lights) or _file(name, clock, pace)


def _plan(name: str, text: str) -> Plan:
    plan = parse_plan(text)
    if plan is None:
        raise SourceUnusable(name, "camera.no_fault")
    return plan


def _is_address(name: str) -> bool:
    try:
        return urlsplit(name).scheme in SCHEMES
    except ValueError:
        return False


def _device(name: str, clock: MonotonicClock, lights: Mapping[str, Light]) -> Device | None:
    """Return the camera of this computer that is meant, or None if none can be."""
    light = lights.get(name, AUTOMATIC)
    if name.isdecimal() and name.isascii():
        return uvc(name, int(name), clock, light)
    if name.startswith(_DEVICES):
        return uvc(name, name, clock, light)
    if name != AUTO and not _STABLE.fullmatch(name):
        return None
    present = cameras()
    if name == AUTO:
        if not present:
            raise SourceUnusable(name, "camera.none")
        first = present[0]
        return uvc(first.name, first.device, clock, lights.get(first.name, AUTOMATIC))
    devices = [camera.device for camera in present if camera.name == name]
    by = "by-id" if name.startswith("usb-") else "by-path"
    return uvc(name, devices[0] if devices else f"{_DEVICES}v4l/{by}/{name}", clock, light)


def _file(name: str, clock: MonotonicClock, pace: Pace) -> Source:
    path = Path(name)
    ending = path.suffix.lower()
    if ending in PICTURES:
        return Picture(name, path, Pacer(clock, pace))
    if ending in CLIPS:
        return Clip(name, path, clock, pace)
    raise SourceUnusable(
        name, "camera.no_such_kind" if name and path.exists() else "camera.unknown"
    )
