"""Runs the camera's and the analysis's threads for long, with faults, and writes docs/live.md.

``.venv/bin/python tools/soak.py [--frames 200000] [--pace 1]``: the built-in sitter's frames come
at a camera's rate, again and again something goes wrong with them, each kind of fault in its turn,
and what counts is whether memory grows, whether the picture comes back, and how many frames nobody
had time to understand. How far it is stands on stderr; Ctrl+C ends it with a page of what it has.
Exit code 1 if memory grew or a fault was not come back from. Linux.
"""

from __future__ import annotations

import argparse
import os
import signal
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

if __name__ == "__main__":  # names in tools/ would hide the standard library's
    sys.path[0] = str(Path(__file__).resolve().parents[1])
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import cv2
import numpy as np
from PySide6.QtCore import QCoreApplication, QSize, QTimer

from capture.frame import Frame
from capture.sources.faulty import KINDS, Faulty, Plan
from capture.sources.pacing import FRAMES_PER_S, Pacer
from capture.sources.source import SourceFault
from kiosk.bench.machine import this_machine
from kiosk.bench.stage import set_stage
from kiosk.gui.guided import Follower
from kiosk.gui.live import Live, Optics
from kiosk.gui.seen import Fit
from kiosk.networks import load_engine
from kiosk.standards import load_profile

PAGE: Final = Path(__file__).resolve().parents[1] / "docs" / "live.md"
OTHER: Final = "other"
"""The camera is pulled out and another one, of another size, is there until it is put back."""
FAULTS: Final = (*KINDS, OTHER)
_OTHER_SIZE: Final = (1280, 720)
_BEFORE_S: Final = (4.0, 10.0)
_LASTS_S: Final = (1.0, 7.0)
"""Between these: how long nothing is wrong, and how long a fault lasts."""
BACK_S: Final = 25.0
"""So long after a fault at most, by the wall's clock, until a frame is understood again: the
longest pause between attempts, and who has failed is believed only after seeing for a while."""
_WARM: Final = 0.3
"""Share of the run after which memory counts: before it, everything is made for the first time."""
MOST_MB: Final = 600.0
SLOPE_MB: Final = 1.0
"""Most that memory may grow in an hour."""
SHORT_MB: Final = 50.0
"""Most that it may grow in all where less than an hour counts: that says nothing of a slope."""
_BLOCKS: Final = 200
_VIEW: Final = QSize(1312, 936)
"""About the live picture's place on a screen of the common size."""
_SAY_MS: Final = 30_000


@dataclass(frozen=True)
class Mishap:
    """One fault: which, and from when to when on the soak's clock."""

    fault: str
    begin_s: float
    end_s: float


@dataclass
class Tally:
    """What happened so far.

    Attributes:
        frames: that the camera gave.
        shown, guided: how many of them were handed to the window, and understood.
        faults: how often each was over and done with.
        lost: those after which no frame was understood in time.
        slowest_s: the longest that it took.
        memory: resident megabytes at so many frames.
    """

    frames: int = 0
    shown: int = 0
    guided: int = 0
    faults: Counter[str] = field(default_factory=Counter)
    lost: list[str] = field(default_factory=list)
    slowest_s: float = 0.0
    memory: list[tuple[int, float]] = field(default_factory=list)

    def note_memory(self) -> None:
        """Ask how much there is now."""
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
        self.memory.append((self.frames, pages * os.sysconf("SC_PAGE_SIZE") / 1e6))


class Mishaps:
    """One fault after the other, each kind as often as the others, in an order from the dice."""

    def __init__(self, world: World, seed: int, patience_s: float) -> None:
        self._tally = world.tally
        self._dice = np.random.default_rng(seed)
        self._clock = world.clock
        self._patience_s = patience_s * world.speed
        self._round: list[str] = []
        self.now = self._next()

    def _next(self) -> Mishap:
        if not self._round:
            self._round = [FAULTS[place] for place in self._dice.permutation(len(FAULTS))]
        begin_s = self._clock() + self._dice.uniform(*_BEFORE_S)
        return Mishap(self._round.pop(), begin_s, begin_s + self._dice.uniform(*_LASTS_S))

    def look(self, understood_s: float) -> None:
        """Let the next one come when this one is over and the picture is back, or too late.

        Args:
            understood_s: when the newest frame that was understood was taken.
        """
        over_s = self._clock() - self.now.end_s
        back = understood_s > self.now.end_s
        if not back and over_s <= self._patience_s:
            return
        self._tally.faults[self.now.fault] += 1
        if back:
            took_s = understood_s - self.now.end_s
            self._tally.slowest_s = max(self._tally.slowest_s, took_s)
        else:
            self._tally.lost.append(self.now.fault)
        self.now = self._next()


class Ring:
    """A ``Source`` that shows a few frames in turn, and has the faults that are due."""

    simulated = False

    def __init__(self, frames: Sequence[Frame], mishaps: Mishaps, world: World) -> None:
        self._frames = frames
        self._mishaps = mishaps
        self._world = world
        self._other = self._other_is_due()
        self._pacer = Pacer(world.clock, world.pace)
        self.name = "soak:other" if self._other else "soak:ring"

    def open(self) -> None:
        """Nothing is needed."""

    def read(self) -> Frame:
        """Return a copy of the next frame, as a camera's decoder gives it."""
        now_s = self._pacer.wait()
        if self._other != self._other_is_due():
            raise SourceFault("the plug was pulled")
        self._world.tally.frames += 1
        number = self._world.tally.frames
        pixels = self._frames[number % len(self._frames)].pixels
        pixels = (
            np.asarray(cv2.resize(pixels, _OTHER_SIZE), np.uint8) if self._other else pixels.copy()
        )
        return Frame(pixels, number, now_s, self.name, self.simulated)

    def close(self) -> None:
        """Nothing is held."""

    def _other_is_due(self) -> bool:
        due = self._mishaps.now
        return due.fault == OTHER and due.begin_s <= self._world.clock() < due.end_s


class Ailing:
    """A ``Source``: a ring with what ``Faulty`` does to it, another fault each time."""

    simulated = False

    def __init__(self, ring: Ring, mishaps: Mishaps, world: World) -> None:
        self._ring = ring
        self._mishaps = mishaps
        self._world = world
        self.name = ring.name
        self._mishap, self._faulty = self._dress()

    def _dress(self) -> tuple[Mishap, Faulty | Ring]:
        mishap, clock = self._mishaps.now, self._world.clock
        kind = next((each for each in KINDS if each == mishap.fault), None)
        if kind is None:
            return mishap, self._ring
        plan = Plan(kind, mishap.begin_s - clock(), mishap.end_s - clock())
        return mishap, Faulty(self._ring, plan, clock, self._world.pace, real=True)

    def open(self) -> None:
        """Open what is within, unless it has vanished."""
        self._faulty.open()

    def read(self) -> Frame:
        """Return the next frame with whatever fault is due in it."""
        if self._mishap is not self._mishaps.now:
            self._mishap, self._faulty = self._dress()
            self._faulty.open()
        return self._faulty.read()

    def close(self) -> None:
        """Nothing is held."""


@dataclass
class World:
    """The soak's time, which may go faster than ours, and what happened in it."""

    tally: Tally
    speed: float

    def clock(self) -> float:
        """Return the soak's seconds."""
        return time.monotonic() * self.speed

    def pace(self, seconds: float) -> None:
        """Wait for so many of them."""
        time.sleep(seconds / self.speed)


def soak(
    tally: Tally, chosen: argparse.Namespace, load: Callable[[], Follower], say: Callable[[], None]
) -> None:
    """Run until so many frames were given, or until told to stop."""
    application = QCoreApplication.instance() or QCoreApplication([])
    stage, world = set_stage(load_profile(), load_engine()), World(tally, chosen.pace)
    mishaps = Mishaps(world, chosen.seed, chosen.patience)
    understood_s = 0.0

    def make() -> Ailing:
        return Ailing(Ring(stage.frames, mishaps, world), mishaps, world)

    def shown() -> None:
        tally.shown += int(live.take_frame() is not None)

    def guided() -> None:
        nonlocal understood_s
        if (taken := live.take_guided()) is not None:
            tally.guided += 1
            understood_s = taken.frame.taken_s

    def look() -> None:
        tally.note_memory()
        mishaps.look(understood_s)
        if tally.frames >= chosen.frames:
            application.quit()

    live = Live(Optics(make, load, stage.profile, world.clock))
    live.frame_arrived.connect(shown)
    live.guided.connect(guided)
    watches = {QTimer(interval=round(1000 / chosen.pace)): look, QTimer(interval=_SAY_MS): say}
    for watch, act in watches.items():
        watch.timeout.connect(act)
        watch.start()
    live.show_as(Fit(_VIEW, mirrored=True))
    live.attend(wanted=True)
    live.start()
    with _stoppable(application.quit):
        application.exec()
    tally.note_memory()
    for watch in watches:
        watch.stop()
    live.close()


@contextmanager
def _stoppable(stop: Callable[[], None]) -> Iterator[None]:
    """Let Ctrl+C, and the system's wish that it end, stop the run and not the writing."""
    signals = (signal.SIGINT, signal.SIGTERM)

    def heard(number: int, stack: Any) -> None:  # noqa: ANN401, ARG001 - Python's own signature
        stop()

    before = [signal.signal(each, heard) for each in signals]
    try:
        yield
    finally:
        for each, handler in zip(signals, before, strict=True):
            signal.signal(each, handler)


def slope_of(memory: Sequence[tuple[int, float]]) -> tuple[float, float]:
    """Return how much memory grows a frame, and over how many frames that was seen.

    The median of the slopes between all pairs (Theil and Sen's), of medians of blocks: what comes
    and goes, and a jump at either end, do not tilt it. The run's first part does not count.
    """
    frames, resident = np.array(memory, dtype=np.float64).T
    late = frames > _WARM * frames[-1]
    blocks = np.array_split(np.column_stack([frames[late], resident[late]]), _BLOCKS)
    parts = [np.median(block, axis=0) for block in blocks if len(block)]
    x, y = np.array(parts).reshape(-1, 2).T
    one, other = np.triu_indices(len(x), k=1)
    apart = x[other] - x[one]
    rises = (y[other] - y[one])[apart > 0] / apart[apart > 0]
    return (float(np.median(rises)), float(x[-1] - x[0])) if len(rises) else (0.0, 0.0)


def wrongs(tally: Tally) -> list[str]:
    """Return what did not go as promised, a sentence each."""
    found = [f"After the fault “{each}” the picture did not come back." for each in tally.lost]
    if not tally.memory:
        return [*found, "It was stopped before anything was seen."]
    if (most := max(each for _, each in tally.memory)) > MOST_MB:
        found.append(f"It took {most:.0f} MB; {MOST_MB:.0f} were promised.")
    slope, frames = slope_of(tally.memory)
    hours = frames / FRAMES_PER_S / 3600
    allowed = SLOPE_MB * hours if hours >= 1 else SHORT_MB
    if slope * frames > allowed:
        found.append(f"Memory grew by {slope * frames:.1f} MB; {allowed:.1f} are allowed.")
    return found


def page(tally: Tally, seconds: float, asked: int) -> str:
    """Return the page."""
    slope, counted = slope_of(tally.memory) if tally.memory else (0.0, 0.0)
    largest = max((each for _, each in tally.memory), default=0.0)
    machine = this_machine()
    busy = " It was busy with other work besides." if machine.busy else ""
    stopped = "" if tally.frames >= asked else f" It was stopped before its {asked} frames."
    faults = "\n".join(
        f"| {fault} | {tally.faults[fault]} | {tally.faults[fault] - tally.lost.count(fault)} |"
        for fault in FAULTS
    )
    verdict = "\n".join(wrongs(tally)) or "Nothing went against what was promised."
    return f"""# The live picture over a long time

Written by `tools/soak.py` on {datetime.now(UTC):%Y-%m-%d}; do not edit by hand.

Frames of the built-in sitter, {FRAMES_PER_S:g} a second at most, go through the real camera and
analysis threads; every {_BEFORE_S[0]:g} to {_BEFORE_S[1]:g} s something is wrong with the camera \
for {_LASTS_S[0]:g} to {_LASTS_S[1]:g} s. Memory counts from
{_WARM:.0%} of the run on; its slope is the median of all pairs of moments, and over a short run
says little.{stopped}

| What | Seen |
| --- | ---: |
| Frames given | {tally.frames} |
| Minutes | {seconds / 60:.1f} |
| Frames shown | {tally.shown} |
| Frames understood | {tally.guided} |
| Longest from the end of a fault to a frame understood, s | {tally.slowest_s:.1f} |
| Resident memory, largest, MB | {largest:.0f} |
| Slope, MB for 100,000 frames | {slope * 1e5:.1f} |
| Slope, MB an hour at full rate | {slope * FRAMES_PER_S * 3600:.1f} |
| Frames that the slope is of | {counted:.0f} |

| Fault | Times | Came back |
| --- | ---: | ---: |
{faults}

{verdict}

{machine.system} {machine.architecture}, {machine.processor}, {machine.cores} cores; \
load when it ended: {machine.load} a core.{busy}
"""


def main(arguments: Sequence[str] | None = None, load: Callable[[], Follower] = load_engine) -> int:
    """Soak, and write the page; 0 if all went as promised, else 1."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--frames", type=int, default=200_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--pace", type=float, default=1.0, help="times as fast as a camera")
    parser.add_argument(
        "--patience", type=float, default=BACK_S, help="seconds until the picture must be back"
    )
    parser.add_argument("--page", type=Path, default=PAGE)
    chosen = parser.parse_args(arguments)
    tally, begin_s = Tally(), time.monotonic()

    def write() -> None:
        text = page(tally, time.monotonic() - begin_s, chosen.frames)
        chosen.page.write_text(text, encoding="utf-8", newline="\n")

    def say() -> None:
        memory = tally.memory[-1][1] if tally.memory else 0.0
        done = f"{tally.frames} of {chosen.frames} frames"
        past = f"{tally.faults.total()} faults, {len(tally.lost)} not come back from"
        print(f"{done}, {past}, {memory:.0f} MB", file=sys.stderr, flush=True)
        # So that even a run that is killed leaves a page behind.
        write()

    soak(tally, chosen, load, say)
    say()
    for each in wrongs(tally):
        print(each, file=sys.stderr)
    return 1 if wrongs(tally) else 0


if __name__ == "__main__":
    sys.exit(main())
