"""Measures what was asked for, in the order of the table, and keeps the figures."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import asdict, dataclass
from typing import Any

from kiosk.bench.machine import Machine
from kiosk.bench.measurements import MEASUREMENTS, Measurement, networks
from kiosk.bench.stage import Stage
from kiosk.bench.timing import Clock, Timing, timed

Progress = Callable[[str], None]
"""Told the name of each measurement before it begins."""


@dataclass(frozen=True)
class Figure:
    """A measurement and how it came out."""

    measurement: Measurement
    timing: Timing

    @property
    def reached(self) -> bool | None:
        """Whether the median is under the target; None where there is no target."""
        target_ms = self.measurement.target_ms
        return None if target_ms is None else self.timing.median_ms < target_ms


def run(
    stage: Stage, only: Collection[str], clock: Clock, seconds: float, progress: Progress
) -> list[Figure]:
    """Return the figures.

    Args:
        stage: what is measured on.
        only: names; nothing means everything.
        clock: see ``Clock``.
        seconds: about how long to go on with each.
        progress: see ``Progress``.
    """
    yardstick = networks(stage)
    figures = []
    for each in MEASUREMENTS:
        if not only or each.name in only:
            progress(each.name)
            figures.append(Figure(each, timed(each.prepare(stage), yardstick, clock, seconds)))
    return figures


def as_json(figures: list[Figure], machine: Machine) -> dict[str, Any]:
    """Return the figures as plain values."""
    return {
        "machine": asdict(machine),
        "measurements": [
            {
                "name": each.measurement.name,
                "runs": each.timing.runs,
                "median_ms": round(each.timing.median_ms, 3),
                "p95_ms": round(each.timing.p95_ms, 3),
                "ratio": round(each.timing.ratio, 3),
                "target_ms": each.measurement.target_ms,
                "reached": each.reached,
            }
            for each in figures
        ],
    }
