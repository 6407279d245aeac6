"""The tool behind docs/live.md: short runs through its command, and what it calls broken."""

from __future__ import annotations

import mmap
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from capture.engine.track import Track
from capture.sources.faulty import KINDS
from kiosk.networks import load_engine
from tests.conftest import UnexpectedLog
from tools.soak import FAULTS, OTHER, Tally, main, page, wrongs
from validation.reading import Pixels, Reading

_MEGABYTE = 1 << 20


class Stand:
    """A reader that sees nobody, so that a run of a second is long enough; subclasses go wrong."""

    def __init__(self) -> None:
        self.asked = 0

    def read(self, pixels: Pixels, *, thorough: bool = False) -> Reading:
        assert not thorough
        return Reading(pixels.shape[1], pixels.shape[0], ())

    def follow(
        self, pixels: Pixels, now_s: float, track: Track | None
    ) -> tuple[Reading, Track | None]:
        assert now_s > 0
        self.asked += 1
        return self.read(pixels), track


class Hoarder(Stand):
    """Keeps a megabyte with each frame, and is told to stop after a while."""

    def __init__(self) -> None:
        super().__init__()
        self.kept: list[mmap.mmap] = []

    def follow(
        self, pixels: Pixels, now_s: float, track: Track | None
    ) -> tuple[Reading, Track | None]:
        # Of the system's own: what Python has free from earlier tests would hide it.
        self.kept.append(mmap.mmap(-1, _MEGABYTE))
        self.kept[-1].write(bytes(_MEGABYTE))
        if len(self.kept) == 150:
            signal.raise_signal(signal.SIGINT)
        return super().follow(pixels, now_s, track)


class Broken(Stand):
    """Understands nothing any more from the second frame on."""

    def follow(
        self, pixels: Pixels, now_s: float, track: Track | None
    ) -> tuple[Reading, Track | None]:
        if self.asked:
            raise RuntimeError("out of order")
        return super().follow(pixels, now_s, track)


def soaked(folder: Path, load: type[Stand] | None, *options: str) -> tuple[int, str]:
    path = folder / "live.md"
    code = main(["--page", str(path), *options], load or load_engine)
    return code, path.read_text(encoding="utf-8")


@pytest.fixture(autouse=True)
def spoken(expected_log: UnexpectedLog) -> Iterator[None]:
    """Take what the live picture logs of the soak's own faults."""
    yield
    mine = "kiosk.gui.live"
    expected_log.records[:] = [each for each in expected_log.records if each.name != mine]


ALONE = """
import sys
from pathlib import Path
from tests.tools.test_soak import Stand, soaked
sys.exit(soaked(Path(sys.argv[1]), Stand, *sys.argv[2:])[0])
"""


def test_a_short_soak_with_a_fault_comes_to_its_end_and_writes_its_page(tmp_path: Path) -> None:
    # By itself: it counts its process's memory, and here all earlier tests have left theirs.
    arguments = [str(tmp_path), "--frames", "500", "--pace", "12"]
    alone = subprocess.run(
        [sys.executable, "-c", ALONE, *arguments], capture_output=True, text=True, check=False
    )
    text = (tmp_path / "live.md").read_text(encoding="utf-8")
    assert alone.returncode == 0, text
    assert "Nothing went against what was promised." in text
    assert "stopped before" not in text
    rows = [line.strip("| ").split(" | ") for line in text.splitlines() if line.startswith("|")]
    cells = {row[0]: row[1:] for row in rows}
    assert int(cells["Frames given"][0]) >= 500
    assert 0 < int(cells["Frames understood"][0]) <= int(cells["Frames shown"][0])
    counts = [cells[fault] for fault in FAULTS]
    assert all(times == back for times, back in counts)
    assert sum(int(times) for times, _ in counts) > 0
    assert "of 500 frames" in alone.stderr


def test_memory_that_grows_fails_it_and_one_that_is_stopped_tells_what_it_has(
    qapp: object, tmp_path: Path
) -> None:
    assert qapp is not None
    code, text = soaked(tmp_path, Hoarder, "--frames", "1000000", "--pace", "4")
    assert code == 1
    assert "It was stopped before its 1000000 frames." in text
    assert "Memory grew by" in text


def test_a_picture_that_does_not_come_back_fails_it(qapp: object, tmp_path: Path) -> None:
    assert qapp is not None
    options = ("--frames", "500", "--pace", "12", "--patience", "0.1")
    code, text = soaked(tmp_path, Broken, *options)
    assert code == 1
    assert "the picture did not come back" in text


def test_every_fault_there_is_takes_part() -> None:
    assert set(FAULTS) == {*KINDS, OTHER}


def steady(hours: float, mb_an_hour: float) -> Tally:
    """Return what a run notes whose memory is noisy, jumps once, and grows so much."""
    dice, tally = np.random.default_rng(3), Tally()
    for second in range(int(hours * 3600)):
        jump = 8.0 * (2500 < second < 3000)
        noise = float(dice.normal(0, 2))
        tally.memory.append((30 * (second + 1), 310 + jump + noise + mb_an_hour * second / 3600))
    tally.frames = tally.memory[-1][0]
    return tally


def test_noise_and_a_passing_need_are_no_growth_and_a_slow_leak_is() -> None:
    assert wrongs(steady(2.0, 0.3)) == []
    (leak,) = wrongs(steady(2.0, 2.0))
    assert "Memory grew by 2." in leak
    assert leak in page(steady(2.0, 2.0), 7200, 1)
    (large,) = wrongs(Tally(frames=2, memory=[(1, 601.0), (2, 601.0)]))
    assert "600 were promised" in large
