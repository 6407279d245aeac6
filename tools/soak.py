"""Runs the camera's and the analysis's threads for long, with faults, and writes docs/live.md.

``.venv/bin/python tools/soak.py [--frames 200000]``: the built-in sitter's frames come at a
camera's rate, again and again something goes wrong with them, and what counts is whether memory
grows, whether the picture comes back, and how many frames nobody had time to understand. Linux.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

if __name__ == "__main__":  # names in tools/ would hide the standard library's
    sys.path[0] = str(Path(__file__).resolve().parents[1])
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtCore import QCoreApplication, QSize, QTimer

from capture.frame import Frame
from capture.sources.faulty import Faulty, Kind, Plan
from capture.sources.pacing import FRAMES_PER_S, Pacer
from capture.sources.source import Source, SourceFault
from kiosk.bench.machine import this_machine
from kiosk.bench.stage import set_stage
from kiosk.gui.live import Live, Optics
from kiosk.gui.seen import Fit
from kiosk.networks import load_engine
from kiosk.standards import load_profile

PAGE: Final = Path(__file__).resolve().parents[1] / "docs" / "live.md"
_KINDS: Final[tuple[Kind, ...]] = ("vanish", "error", "stall", "stale", "black", "slow", "corrupt")
_LIFE_S: Final = 20.0
"""After so long the plug is pulled, so that the next fault has its turn."""
_WARM: Final = 0.3
"""Share of the run after which memory counts: before it, everything is made for the first time."""
_VIEW: Final = QSize(1312, 936)
"""About the live picture's place on a screen of the common size."""
_MEGABYTE: Final = 1e6


class Ring:
    """A ``Source`` that shows a few frames in turn, until its plug is pulled."""

    name = "soak:ring"
    simulated = True

    def __init__(self, frames: tuple[Frame, ...], tally: Tally) -> None:
        self._frames = frames
        self._tally = tally
        self._pacer = Pacer(time.monotonic, time.sleep)
        self._pulled_s = time.monotonic() + _LIFE_S

    def open(self) -> None:
        """Nothing is needed."""

    def read(self) -> Frame:
        """Return a copy of the next frame, as a camera's decoder gives it."""
        now_s = self._pacer.wait()
        if now_s > self._pulled_s:
            raise SourceFault("the plug was pulled")
        self._tally.frames += 1
        number = self._tally.frames
        pixels = self._frames[number % len(self._frames)].pixels.copy()
        return Frame(pixels, number, now_s, self.name, self.simulated)

    def close(self) -> None:
        """Nothing is held."""


@dataclass
class Tally:
    """What happened so far: frames, those shown, those understood, comings back, memory."""

    frames: int = 0
    shown: int = 0
    guided: int = 0
    recoveries: int = 0
    lost: bool = False
    memory: list[tuple[int, float]] = field(default_factory=list)


def soak(most: int, seed: int) -> Tally:
    """Run until so many frames were given, and return what happened."""
    application = QCoreApplication.instance() or QCoreApplication([])
    stage, tally = set_stage(load_profile(), load_engine()), Tally()
    dice = np.random.default_rng(seed)

    def make() -> Source:
        begin_s = dice.uniform(4, 10)
        kind = _KINDS[int(dice.integers(len(_KINDS)))]
        plan = Plan(kind, begin_s, begin_s + dice.uniform(0.5, 3))
        ring = Ring(stage.frames, tally)
        return Faulty(ring, plan, time.monotonic, time.sleep, real=True)

    live = Live(Optics(make, load_engine, stage.profile, time.monotonic))
    live.frame_arrived.connect(lambda: _count(tally, live, "shown"))
    live.guided.connect(lambda: _count(tally, live, "guided"))
    live.health_changed.connect(lambda: _note_health(tally, live))
    watch = QTimer(interval=1000)

    def look() -> None:
        tally.memory.append((tally.frames, _resident_mb()))
        if tally.frames >= most:
            application.quit()

    watch.timeout.connect(look)
    watch.start()
    live.show_as(Fit(_VIEW, mirrored=True))
    live.attend(wanted=True)
    live.start()
    application.exec()
    live.close()
    return tally


def _count(tally: Tally, live: Live, name: str) -> None:
    taken = live.take_frame() if name == "shown" else live.take_guided()
    if taken is not None:
        setattr(tally, name, getattr(tally, name) + 1)


def _note_health(tally: Tally, live: Live) -> None:
    condition = live.health.condition
    tally.recoveries += int(tally.lost and condition == "seeing")
    tally.lost = condition == "lost" or (tally.lost and condition != "seeing")


def _resident_mb() -> float:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / _MEGABYTE


def page(tally: Tally, seconds: float) -> str:
    """Return the page."""
    frames, memory = np.array(tally.memory).T
    late = frames > _WARM * frames[-1]
    slope = float(np.polyfit(frames[late], memory[late], 1)[0])
    machine = this_machine()
    busy = " It was busy with other work besides." if machine.busy else ""
    hour = slope * FRAMES_PER_S * 3600
    return f"""# The live picture over a long time

Written by `tools/soak.py` on {datetime.now(UTC):%Y-%m-%d}; do not edit by hand.

Frames of the built-in sitter, {FRAMES_PER_S:g} a second at most, go through the real camera and
analysis threads; every {_LIFE_S:g} s at the latest something is wrong with the camera. Memory
counts from {_WARM:.0%} of the run on; over a short run its slope says little.

| What | Seen |
| --- | ---: |
| Frames given | {tally.frames} |
| Minutes | {seconds / 60:.1f} |
| Frames shown | {tally.shown} |
| Frames understood | {tally.guided} |
| Came back after a fault | {tally.recoveries} |
| Resident memory, largest, MB | {memory.max():.0f} |
| Slope, MB for 100,000 frames | {slope * 1e5:.1f} |
| Slope, MB an hour at full rate | {hour:.1f} |

{machine.system} {machine.architecture}, {machine.processor}, {machine.cores} cores; \
load when it ended: {machine.load} a core.{busy}
"""


def main() -> int:
    """Soak, and write the page."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--frames", type=int, default=200_000)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    begin_s = time.monotonic()
    tally = soak(chosen.frames, chosen.seed)
    text = page(tally, time.monotonic() - begin_s)
    PAGE.write_text(text, encoding="utf-8", newline="\n")
    sys.stdout.write(text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
