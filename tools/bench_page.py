"""Writes docs/speed.md from what ``kiosk bench`` measures on the machine at hand.

``.venv/bin/python tools/bench_page.py [--seconds 3]``: takes a minute or two; nothing else should
run meanwhile, and if it did the page says so.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

if __name__ == "__main__":  # names in tools/ would hide the standard library's
    sys.path[0] = str(Path(__file__).resolve().parents[1])

from kiosk.bench.machine import this_machine
from kiosk.words import Words

ROOT: Final = Path(__file__).resolve().parents[1]
PAGE: Final = ROOT / "docs" / "speed.md"
_UNITS: Final = {"ms": "ms", "mb": "MB", "frames": ""}


def page(told: dict[str, Any], load_after: float | None) -> str:
    """Return the page of what the bench told."""
    machine, window = told["machine"], told["window"]
    rows = "\n".join(_row(each) for each in told["measurements"])
    longest = "\n".join(f"- {line}" for line in window["longest"])
    return f"""# How fast it is

Written by `tools/bench_page.py` from `kiosk bench --json` on {datetime.now(UTC):%Y-%m-%d}; do not
edit by hand. {machine["system"]} {machine["architecture"]}, {machine["processor"]}, \
{machine["cores"]} cores, Python {machine["python"]}.
Programs that wanted a core, for each core: {machine["load"]} before, {load_after} after. Above
0.5 the machine was busy with other work, and all times but those named `-run` hold the waiting
for it; the ratio, to the bare networks of one look at a frame in the same run, holds less of it.

| name | what it is | median | p95 | largest | ratio | target | reached |
| --- | --- | ---: | ---: | ---: | ---: | ---: | --- |
{rows}

From `cold` on, a process of its own opens the real window, without a screen, and plays a visit.
The camera is simulated: JPEG pictures of the built-in sitter, 30 a second, decoded when they come.
It sent {window["frames"]} frames while the window guided. A stretch of the UI thread goes from the
first event after a wait to the next wait. The longest of the visit:

{longest}
"""


def _row(figure: dict[str, Any]) -> str:
    name = figure["name"]
    unit = next(unit for unit in _UNITS if f"median_{unit}" in figure)
    keys = [f"{key}_{unit}" for key in ("median", "p95", "largest")]
    values = [f"{figure[key]:.1f} {_UNITS[unit]}".rstrip() for key in keys]
    ratio = "" if figure["ratio"] is None else f"{figure['ratio']:.2f}"
    target = figure[f"target_{unit}"]
    sign = "=" if target == 0 else "<"
    promised = f"{figure['judged']} {sign} {target:g} {_UNITS[unit]}" if target is not None else ""
    reached = {None: "", True: "yes", False: "no"}[figure["reached"]]
    does = Words("en").say(f"bench.does.{name}")
    return f"| {' | '.join((f'`{name}`', does, *values, ratio, promised, reached))} |"


def main() -> int:
    """Measure, and write the page."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=3.0)
    chosen = parser.parse_args()
    command = [sys.executable, "-m", "kiosk", "bench", "--json", "--seconds", str(chosen.seconds)]
    measured = subprocess.run(command, stdout=subprocess.PIPE, check=True)
    text = page(json.loads(measured.stdout), this_machine().load)
    PAGE.write_text(text, encoding="utf-8", newline="\n")
    sys.stdout.write(text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
