"""The camera that fails on command does what real ones do, and only when it is told to."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np
import pytest

from capture.frame import Frame
from capture.sources.faulty import KINDS, Faulty, Kind, Plan, parse_plan
from capture.sources.pacing import SteppedTime
from capture.sources.source import SourceFault

SIZE = (270, 360)
PER_S = 30


class Steady:
    """A source of noise, a frame each thirtieth of a second of the tests' time."""

    name = "steady"
    simulated = True

    def __init__(self, time: SteppedTime) -> None:
        self.opened = False
        self._time = time
        self._number = 0

    def open(self) -> None:
        self.opened = True

    def read(self) -> Frame:
        self._time.pace(1 / PER_S)
        self._number += 1
        noise = np.random.default_rng(self._number).integers(0, 255, (*SIZE, 3))
        return Frame(
            noise.astype(np.uint8), self._number, self._time.clock(), self.name, simulated=True
        )

    def close(self) -> None:
        self.opened = False


def _is_noise(frame: Frame | None) -> bool:
    if frame is None or frame.pixels.shape != (*SIZE, 3):
        return False
    return not np.array_equal(frame.pixels[-1], frame.pixels[-2])


def _is_flat(frame: Frame | None) -> bool:
    return frame is not None and not frame.pixels.std(axis=(0, 1)).any()


def _is_grey(frame: Frame | None) -> bool:
    return frame is not None and bool((frame.pixels == frame.pixels[..., :1]).all())


_SPOILT: Mapping[Kind, Callable[[Frame | None], bool]] = {
    "vanish": lambda frame: frame is None,
    "error": lambda frame: frame is None,
    "stall": _is_noise,
    "stale": _is_noise,
    "slow": _is_noise,
    "black": _is_flat,
    "one-colour": _is_flat,
    "small": lambda frame: frame is not None and frame.height < SIZE[0],
    "corrupt": lambda frame: frame is not None and not _is_noise(frame),
    "infrared": _is_grey,
    "turned": lambda frame: frame is not None and frame.pixels.shape[:2] == SIZE[::-1],
}


def faulty(kind: Kind, time: SteppedTime) -> Faulty:
    source = Faulty(Steady(time), Plan(kind, 1.0, 3.0), time.clock, time.pace)
    source.open()
    return source


def shown(source: Faulty, time: SteppedTime, until_s: float) -> list[Frame | None]:
    """Return what it gives until then; None where it fails."""
    frames: list[Frame | None] = []
    while time.clock() < until_s:
        try:
            frames.append(source.read())
        except SourceFault:
            frames.append(None)
            time.pace(1 / PER_S)
    return frames


@pytest.mark.parametrize("kind", KINDS)
def test_it_gives_what_the_source_gives_before_and_after_the_fault(kind: Kind) -> None:
    time = SteppedTime()
    source = faulty(kind, time)
    before = shown(source, time, 0.9)
    shown(source, time, 1.0 + 1 / PER_S)
    during = shown(source, time, 2.9)
    source.close()
    time.pace(1.0)
    source.open()
    after = shown(source, time, 4.5)
    assert all(_is_noise(frame) for frame in (*before, *after))
    assert all(_SPOILT[kind](frame) for frame in during), kind


def test_a_stale_picture_keeps_succeeding_with_new_times() -> None:
    time = SteppedTime()
    source = faulty("stale", time)
    last = shown(source, time, 1.0)[-1]
    during = shown(source, time, 2.9)
    assert last is not None
    times = []
    for frame in during:
        assert frame is not None
        assert np.array_equal(frame.pixels, last.pixels)
        times.append(frame.taken_s)
    assert times == sorted(set(times))


def test_a_stall_gives_nothing_for_as_long_as_it_lasts() -> None:
    time = SteppedTime()
    source = faulty("stall", time)
    shown(source, time, 1.0)
    source.read()
    assert time.clock() >= 3.0


def test_a_camera_that_vanished_does_not_open_and_comes_back() -> None:
    time = SteppedTime()
    source = faulty("vanish", time)
    time.pace(2.0)
    with pytest.raises(SourceFault):
        source.open()
    time.pace(2.0)
    source.open()
    assert source.read().pixels.shape == (*SIZE, 3)


@pytest.mark.parametrize(
    ("text", "plan"),
    [
        ("black", Plan("black")),
        ("stale@5", Plan("stale", 5.0)),
        ("vanish@2+10", Plan("vanish", 2.0, 12.0)),
        ("moth", None),
        ("black@soon", None),
        ("", None),
    ],
)
def test_a_plan_is_read_from_its_name(text: str, plan: Plan | None) -> None:
    assert parse_plan(text) == plan
