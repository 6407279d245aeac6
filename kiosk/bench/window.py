"""What is timed in the real window: a process of its own plays a visit and tells what it saw.

A process of its own, because a start can only be timed from outside, because memory is a process's,
and because nothing of this one is to run beside the window. The camera is simulated: JPEG pictures
of the built-in sitter in full size, 30 a second, each decoded when it comes.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Collection
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Literal

from kiosk.bench.mjpeg import write_pictures
from kiosk.bench.stage import frames_of_the_sitter
from kiosk.errors import EnvironmentFailed
from validation.profile import Profile

_LIMIT_S: Final = 250
_MOST_TAKES: Final = 4
_FILM: Final = 30
"""Frames that the camera shows in turn: a second of them."""
_MS: Final = 1000.0

Judged = Literal["median", "p95", "largest"]
Unit = Literal["ms", "mb", "frames"]
Told = dict[str, Any]
"""What one process printed."""


@dataclass(frozen=True)
class Sight:
    """One thing that is seen in the window.

    Attributes:
        name: as ``--only`` takes it.
        values: of what the processes told: first those that only started, then those with a visit.
        target: what must be stayed under, or reached where it is zero.
        judged: which figure is held against the target.
        unit: of the values.
    """

    name: str
    values: Callable[[list[Told], list[Told]], list[float]]
    target: float | None
    judged: Judged
    unit: Unit = "ms"


def _each(key: str) -> Callable[[list[Told], list[Told]], list[float]]:
    return lambda _, visits: [value for each in visits for value in each[key]]


def _dropped(_: list[Told], visits: list[Told]) -> list[float]:
    return [each["dropped"] for each in visits]


def _memory(_: list[Told], visits: list[Told]) -> list[float]:
    return [each["memory_mb"] for each in visits if each["memory_mb"] is not None]


SIGHTS: Final = (
    Sight("cold", lambda starts, _: [each["cold_ms"] for each in starts], 2500, "median"),
    Sight("guided", _each("guide"), 60, "p95"),  # not-profile: milliseconds
    Sight("dropped", _dropped, 0, "largest", "frames"),
    Sight("busy", _each("busy"), 16, "largest"),
    Sight("busy-run", _each("busy_run"), 16, "largest"),
    Sight("visit", _each("visit"), 16, "largest"),
    Sight("visit-run", _each("visit_run"), 16, "largest"),
    Sight("photo", _each("photo"), 400, "median"),
    Sight("memory", _memory, 600, "largest", "mb"),
)
"""Everything that is seen in the window."""


@dataclass(frozen=True)
class Seen:
    """What was seen.

    Attributes:
        values: of each sight that was asked for.
        worst: the longest stretches of the UI thread's work, in words for who mends them.
        frames: of the camera, while the window guided.
    """

    values: dict[str, list[float]]
    worst: list[str]
    frames: int


def look(profile: Profile, only: Collection[str], seconds: float) -> Seen:
    """Play what the sights that are asked for need, and return what was seen.

    Args:
        profile: the standard.
        only: names of sights.
        seconds: the more, the more starts and photos.

    Raises:
        EnvironmentFailed: the window did not open, or its visit did not go on.
    """
    times = max(1, min(_MOST_TAKES, round(seconds) + 1))
    starts: list[Told] = []
    visits: list[Told] = []
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        folder = Path(name)
        write_pictures(frames_of_the_sitter(profile, _FILM), folder)
        if "cold" in only:
            starts = [_play(folder, 0) for _ in range(times)]
        if set(only) - {"cold"}:
            visits = [_play(folder, times)]
    values = {each.name: each.values(starts, visits) for each in SIGHTS if each.name in only}
    worst = [line for each in visits for line in each["worst"]]
    return Seen(values, worst, sum(each["frames"] for each in visits))


def _play(folder: Path, takes: int) -> Told:
    """Let a process play a visit with so many photos, and return what it told."""
    command = [sys.executable, "-m", "kiosk.cli.rehearse", str(folder), str(takes)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    began_s = time.monotonic()
    try:
        played = subprocess.run(
            command, env=environment, capture_output=True, timeout=_LIMIT_S, check=False
        )
    except subprocess.TimeoutExpired as error:
        raise EnvironmentFailed("bench.window_stuck", where="") from error
    if played.returncode != 0:
        said = played.stderr.decode("utf-8", "replace").strip().splitlines()
        raise EnvironmentFailed("bench.no_window", said=said[-1] if said else "")
    told: Told = json.loads(played.stdout)
    if told["stuck"] or told["live"] is None:
        raise EnvironmentFailed("bench.window_stuck", where=told["stuck"])
    # Both processes read one clock: that of the system since it started.
    told["cold_ms"] = (told["live"] - began_s) * _MS
    return told
