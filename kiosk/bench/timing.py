"""Times an act again and again, each time beside the yardstick, and says how it was.

Knows nothing of photos. The clock is handed in.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

Act = Callable[[], object]
"""What is timed; what it returns is thrown away."""

Clock = Callable[[], float]
"""Seconds that never go back, as fine as the machine has them."""

_WARM_UP: Final = 2
_LEAST_RUNS: Final = 5
_MOST_RUNS: Final = 500
_HIGH: Final = 95


@dataclass(frozen=True)
class Timing:
    """How long an act took.

    Attributes:
        runs: how often it was timed.
        median: milliseconds.
        p95: 95th percentile, milliseconds.
        largest: the longest.
        ratio: median of its times over that of the yardstick's in the same runs.
    """

    runs: int
    median: float
    p95: float
    largest: float
    ratio: float


def timed(act: Act, yardstick: Act, clock: Clock, seconds: float) -> Timing:
    """Run an act and the yardstick in turn for about so long, and return the act's times.

    In turn, so that what else the machine does meanwhile slows both alike and the ratio stays.

    Args:
        act: what is timed; it is warm before it counts.
        yardstick: what it is held against.
        clock: see ``Clock``.
        seconds: after which no new run begins, once there were five of them.
    """
    for _ in range(_WARM_UP):
        act()
        yardstick()
    times_ms: list[tuple[float, float]] = []
    end_s = clock() + seconds
    while len(times_ms) < _LEAST_RUNS or (clock() < end_s and len(times_ms) < _MOST_RUNS):
        times_ms.append((_once(act, clock), _once(yardstick, clock)))
    own, other = np.array(times_ms).T
    return summed_up(own.tolist(), float(np.median(other)))


def summed_up(values: Sequence[float], yardstick: float) -> Timing:
    """Return what is told of values, of which there is at least one; held against a yardstick."""
    median = float(np.median(values))
    return Timing(
        runs=len(values),
        median=median,
        p95=float(np.percentile(values, _HIGH)),
        largest=max(values),
        ratio=median / max(yardstick, 1e-9),
    )


def _once(act: Act, clock: Clock) -> float:
    """Return how many milliseconds one run takes."""
    begin_s = clock()
    act()
    return (clock() - begin_s) * 1000
