"""Measures what was asked for, in the order of the tables, and keeps the figures."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import asdict, dataclass, field
from typing import Any

from kiosk.bench.machine import Machine
from kiosk.bench.measurements import MEASUREMENTS, networks
from kiosk.bench.stage import Stage
from kiosk.bench.timing import Clock, Timing, summed_up, timed
from kiosk.bench.window import SIGHTS, Judged, Seen, Unit

Progress = Callable[[str], None]
"""Told the name of each measurement before it begins."""

Look = Callable[[Collection[str]], Seen]
"""Looks at the real window for the sights of these names."""


@dataclass(frozen=True)
class Figure:
    """A measurement and how it came out.

    Attributes:
        name: of the measurement.
        timing: its values; milliseconds unless ``unit`` says otherwise.
        target: that ``judged`` must stay under, or reach where it is zero; None for none.
        unit: of the values.
        judged: which of the values counts.
    """

    name: str
    timing: Timing
    target: float | None
    unit: Unit = "ms"
    judged: Judged = "median"

    @property
    def reached(self) -> bool | None:
        """Whether the target is; None where there is none."""
        if self.target is None:
            return None
        timing = self.timing
        found = {"median": timing.median, "p95": timing.p95, "largest": timing.largest}
        value = found[self.judged]
        return value < self.target or value == self.target == 0


@dataclass(frozen=True)
class Figures:
    """All figures of a run.

    Attributes:
        worst: the UI thread's longest stretches of work, for who mends them.
        frames: of the camera, while the window guided.
    """

    figures: list[Figure]
    worst: list[str] = field(default_factory=list)
    frames: int = 0


def run(
    stage: Stage, only: Collection[str], clock: Clock, seconds: float, progress: Progress
) -> list[Figure]:
    """Return the figures of what is timed in this process.

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
            timing = timed(each.prepare(stage), yardstick, clock, seconds)
            figures.append(Figure(each.name, timing, each.target_ms))
    return figures


def run_window(
    stage: Stage, only: Collection[str], clock: Clock, look: Look, progress: Progress
) -> Figures:
    """Return the figures of what is seen in the real window; arguments as of ``run``.

    The yardstick is run before and after, as nothing may run beside the window.
    """
    names = [each.name for each in SIGHTS if not only or each.name in only]
    if not names:
        return Figures([])
    for name in names:
        progress(name)
    yardstick = networks(stage)
    before = timed(yardstick, yardstick, clock, 0).median
    seen = look(names)
    pace = (before + timed(yardstick, yardstick, clock, 0).median) / 2
    figures = [
        Figure(each.name, summed_up(values, pace), each.target, each.unit, each.judged)
        for each in SIGHTS
        if (values := seen.values.get(each.name))
    ]
    return Figures(figures, seen.worst, seen.frames)


def as_json(figures: list[Figure], machine: Machine, window: Figures) -> dict[str, Any]:
    """Return the figures as plain values; keys end in the unit of what they hold."""
    told = {
        "machine": asdict(machine),
        "measurements": [_told(each) for each in (*figures, *window.figures)],
    }
    if window.figures:
        told["window"] = {"frames": window.frames, "longest": window.worst}
    return told


def _told(figure: Figure) -> dict[str, Any]:
    timing, unit = figure.timing, figure.unit
    return {
        "name": figure.name,
        "runs": timing.runs,
        f"median_{unit}": round(timing.median, 3),
        f"p95_{unit}": round(timing.p95, 3),
        f"largest_{unit}": round(timing.largest, 3),
        "ratio": round(timing.ratio, 3) if unit == "ms" else None,
        f"target_{unit}": figure.target,
        "judged": figure.judged,
        "reached": figure.reached,
    }
