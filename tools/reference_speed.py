"""Holds our live analysis against mediapipe's on the same pixels, and writes a page on it.

``.venv/bin/python tools/reference_speed.py [--environment FOLDER] [--rounds 20]``: frames of the
built-in sitter as a camera of 1920 by 1080 gives them, once still and once moving, go in turn, a
round each, through our tracking (``Engine.follow``) and through mediapipe 0.10.21's FaceMesh with
refined eyes plus its SelfieSegmentation, the implementation our networks come from. mediapipe
wants an older numpy and 1 GB, so it gets an environment of its own, made by pip where FOLDER has
none. Exit code 1 if we take more than the promised share of its time, 2 if it cannot run here.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, Any, Final

if __name__ == "__main__":  # names in tools/ would hide the standard library's
    sys.path[0] = str(Path(__file__).resolve().parents[1])

import numpy as np

from capture.engine.engine import Engine
from capture.engine.track import Track
from capture.sources.pacing import FRAMES_PER_S
from capture.sources.puppet import Grain
from capture.sources.sitter import Studio
from kiosk.bench.machine import Machine, this_machine
from kiosk.resources import ASSETS

ROOT: Final = Path(__file__).resolve().parents[1]
PAGE: Final = ROOT / "docs" / "reference-speed.md"
ENVIRONMENT: Final = ROOT / ".cache" / "reference"
WORKER: Final = ROOT / "tools" / "reference_worker.py"
REFERENCE: Final = "mediapipe==0.10.21"
PYTHONS: Final = ((3, 9), (3, 12))
"""The oldest and the newest Python that the reference has wheels for."""
PROMISED: Final = 0.7
SCENES: Final = {"sitting still": ("cooperative", 210), "moving": ("turned", 90)}
"""Scenario of the built-in sitter, and the frame at which the stretch begins."""
FRAMES: Final = 20
_WALL: Final = (205, 222, 238)


class CannotCompare(Exception):
    """Why there is no reference here, as sentences for the person who asked."""


@dataclass
class Times:
    """How long one implementation took for each frame of a scene, in milliseconds.

    Attributes:
        wall: by the clock.
        cpu: at work, all threads together: what it takes where nothing else runs.
        seen: in how many frames it found the face and the person.
    """

    wall: list[float] = field(default_factory=list)
    cpu: list[float] = field(default_factory=list)
    seen: int = 0

    def add(self, wall: Sequence[float], cpu: Sequence[float], seen: int) -> None:
        """Add the figures of a round."""
        self.wall += wall
        self.cpu += cpu
        self.seen += seen


@dataclass(frozen=True)
class Scene:
    """A stretch of frames and how long both took for it."""

    name: str
    ours: Times
    theirs: Times

    def ratios(self) -> tuple[float, float, float, float]:
        """Return our median, mean, 95th percentile and mean work over theirs."""
        ours, theirs = self.ours, self.theirs
        return (
            float(np.median(ours.wall) / np.median(theirs.wall)),
            float(np.mean(ours.wall) / np.mean(theirs.wall)),
            float(np.percentile(ours.wall, 95) / np.percentile(theirs.wall, 95)),
            float(np.mean(ours.cpu) / np.mean(theirs.cpu)),
        )


class Ours:
    """Our tracking, from round to round of one scene."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._track: Track | None = None
        self._number = 0

    def round(self, frames: np.ndarray[Any, np.dtype[np.uint8]], order: list[int]) -> Times:
        """Follow the sitter through the frames in this order."""
        times = Times()
        for place in order:
            pixels, now_s = np.asarray(frames[place]), self._number / FRAMES_PER_S
            self._number += 1
            at_work, begun = time.process_time(), time.perf_counter()
            reading, self._track = self._engine.follow(pixels, now_s, self._track)
            wall_ms = (time.perf_counter() - begun) * 1000
            cpu_ms = (time.process_time() - at_work) * 1000
            times.add([wall_ms], [cpu_ms], int(bool(reading.faces and reading.person)))
        return times


class Theirs:
    """The reference, in a process of its own."""

    def __init__(self, process: subprocess.Popen[str], complaints: IO[str]) -> None:
        self._process = process
        self._complaints = complaints
        self.version = str(self._answer()["version"])

    def round(self, order: list[int]) -> Times:
        """Have it go through the frames in this order."""
        if self._process.stdin is None:
            raise CannotCompare("The reference takes no orders.")
        print(json.dumps(order), file=self._process.stdin, flush=True)
        answer = self._answer()
        return Times(answer["wall_ms"], answer["cpu_ms"], answer["seen"])

    def _answer(self) -> Any:  # noqa: ANN401 - JSON
        line = self._process.stdout.readline() if self._process.stdout else ""
        if not line:
            self._complaints.seek(0)
            last = self._complaints.read().strip().splitlines()[-1:]
            raise CannotCompare(f"The reference ended: {' '.join(last) or 'it did not say why'}.")
        return json.loads(line)


@contextmanager
def reference(python: Path, frames: Path) -> Iterator[Theirs]:
    """Run the reference on a file of frames.

    Raises:
        CannotCompare: it does not start.
    """
    with tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace") as complaints:
        process = subprocess.Popen(
            [str(python), "-P", str(WORKER), str(frames)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=complaints,
            encoding="utf-8",
        )
        with process:
            try:
                yield Theirs(process, complaints)
            finally:
                process.kill()


def python_of(folder: Path) -> Path:
    """Return the Python of an environment that has the reference, made first where it is not there.

    Raises:
        CannotCompare: this Python is one the reference has no wheel for, or pip failed.
    """
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    name, version = REFERENCE.split("==")
    ask = f"import importlib.metadata as m, sys; sys.exit(m.version('{name}') != '{version}')"
    if python.exists() and _succeeds([str(python), "-c", ask]):
        return python
    oldest, newest = PYTHONS
    if not oldest <= sys.version_info[:2] <= newest:
        raise CannotCompare(
            f"{REFERENCE} runs on Python {'.'.join(map(str, oldest))} to "
            f"{'.'.join(map(str, newest))}, and this is {sys.version.split()[0]}. "
            "Run this tool with one of those."
        )
    print(f"Making an environment with {REFERENCE} in {folder}; it takes 1 GB.", file=sys.stderr)
    if not _succeeds([sys.executable, "-m", "venv", "--clear", str(folder)]):
        raise CannotCompare(f"No virtual environment could be made in {folder}.")
    if not _succeeds([str(python), "-m", "pip", "install", "--quiet", REFERENCE]):
        raise CannotCompare(f"pip could not install {REFERENCE}. Check the network.")
    return python


def _succeeds(command: list[str]) -> bool:
    return subprocess.run(command, stdout=sys.stderr, check=False).returncode == 0


def draw(path: Path, scenario: str, first: int, frames: int) -> None:
    """Write so many frames of the built-in sitter to a file, one after another."""
    studio = Studio(ASSETS, _WALL)
    puppet, grain, acts = studio.puppet(), Grain(studio.seed), studio.scenarios()[scenario]
    numbers = range(first, first + frames)
    drawn = [
        puppet.draw(acts.dials(number / FRAMES_PER_S, studio.seed), grain, number)
        for number in numbers
    ]
    np.save(path, np.stack(drawn))


def compared(python: Path, name: str, frames: int, rounds: int) -> tuple[Scene, str]:
    """Return how long both took for a scene, a round in turn each, and the reference's version.

    The frames go forth and back, so that the sitter never jumps. The first round of each is for
    warming up and does not count.
    """
    scenario, first = SCENES[name]
    engine = Engine.load(ASSETS / "fetched")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "frames.npy"
        draw(path, scenario, first, frames)
        seen = np.load(path, mmap_mode="r")
        order = [*range(frames), *reversed(range(frames))]
        ours, scene = Ours(engine), Scene(name, Times(), Times())
        with reference(python, path) as theirs:
            for number in range(rounds + 1):
                both = (ours.round(seen, order), theirs.round(order))
                if number > 0:
                    for total, each in zip((scene.ours, scene.theirs), both, strict=True):
                        total.add(each.wall, each.cpu, each.seen)
                print(f"{name}: round {number} of {rounds}", file=sys.stderr)
            version = theirs.version
        del seen
    return scene, version


def page_of(scenes: Sequence[Scene], machine: Machine, version: str) -> str:
    """Return the page."""
    rows, ratios = [], []
    for scene in scenes:
        for who, times in (("ours", scene.ours), (f"mediapipe {version}", scene.theirs)):
            figures = (
                np.median(times.wall),
                np.mean(times.wall),
                np.percentile(times.wall, 95),
                np.mean(times.cpu),
            )
            cells = " | ".join(f"{each:.2f}" for each in figures)
            rows.append(f"| {scene.name} | {who} | {len(times.wall)} | {times.seen} | {cells} |")
        cells = " | ".join(f"**{each:.2f}**" for each in scene.ratios())
        ratios.append(f"| {scene.name} | ours over theirs | | | {cells} |")
    busy = " It was busy with other work besides." if machine.busy else ""
    load = "unknown" if machine.load is None else machine.load
    return _PAGE.format(
        day=f"{datetime.now(UTC):%Y-%m-%d}",
        rows="\n".join(rows + ratios),
        promised=PROMISED,
        system=f"{machine.system} {machine.architecture}",
        processor=machine.processor or "processor unknown",
        cores=machine.cores,
        python=machine.python,
        load=f"{load} a core.{busy}",
    )


_PAGE: Final = """\
# The live analysis against mediapipe's

Written by `tools/reference_speed.py` on {day}; do not edit by hand.

Both see the same 1920 by 1080 frames of the built-in sitter in one run, in alternate rounds. Ours
is what the booth does with a live frame: tracking, with a look at the whole picture and a fresh
person mask now and then, the pose and the top of the hair. Theirs is FaceMesh with refined eyes
and SelfieSegmentation, each on every frame; pose and hair are not in it. The promise is at most
{promised} of their time, by median and by mean. Work counts the threads' own time, which other
programs on the machine do not lengthen.

| Sitter | Whose | Frames | Seen | Median, ms | Mean, ms | 95 %, ms | Mean work, ms |
| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |
{rows}

{system}, {processor}, {cores} cores, Python {python}; load when it began: {load}
"""


def main() -> int:
    """Return 0 when the promise is kept, 1 when not, 2 when there is nothing to hold it against."""
    options = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    options.add_argument(
        "--environment", type=Path, default=ENVIRONMENT, help="folder, made if new"
    )
    options.add_argument("--rounds", type=int, default=20)
    options.add_argument("--frames", type=int, default=FRAMES, help="of each scene")
    options.add_argument("--page", type=Path, default=PAGE)
    chosen = options.parse_args()
    machine, scenes, version = this_machine(), [], ""
    try:
        python = python_of(chosen.environment)
        for name in SCENES:
            scene, version = compared(python, name, chosen.frames, chosen.rounds)
            scenes.append(scene)
    except CannotCompare as error:
        print(error, file=sys.stderr)
        return 2
    text = page_of(scenes, machine, version)
    chosen.page.write_text(text, encoding="utf-8", newline="\n")
    print(text)
    kept = all(max(scene.ratios()[:2]) <= PROMISED for scene in scenes)
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main())
