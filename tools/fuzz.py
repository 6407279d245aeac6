"""Fuzzes the three parsers of what comes from outside: ``tools/fuzz.py --minutes N [--write]``.

Each property of ``tests/kiosk/batch/fuzz.py`` gets an equal share of the time and new random
inputs in every run. The first input that breaks one ends it with exit code 1 and the smallest
such input. With ``--write`` the figures go to ``docs/fuzzing.md``.
"""

from __future__ import annotations

import argparse
import platform
import sys
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

if __name__ == "__main__":  # names in tools/ would hide the standard library's
    sys.path[0] = str(Path(__file__).resolve().parents[1])

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.kiosk.batch.fuzz import PROPERTIES, Ground, Property, tried

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "fuzzing.md"
AT_ONCE = 400
HEAD = """# Fuzzing

What comes to the hand-over from outside is hostile input: a batch that is verified, a reply that
is taken in, a batch that is collected. Three sets of properties (`tests/kiosk/batch/fuzz.py`, with
hypothesis) hold them to one rule: any bytes end in an answer or in a sentence, never in a crash,
and nothing is accepted but what was signed and agrees with itself. Half of the inputs are a right
one that was damaged; the other half is nonsense that the booth or the office itself has signed.

The tests try them for a few seconds in every run; `tools/fuzz.py --minutes N --write` tries them
for as long as one likes and writes this page.

"""


@dataclass(frozen=True)
class Figures:
    """How many inputs a property was tried with, in which time."""

    parser: str
    name: str
    inputs: int
    seconds: float


def main() -> int:
    """Return 0 if every property held, 1 if one did not."""
    options = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    options.add_argument("--minutes", type=float, default=1.0)
    options.add_argument("--write", action="store_true", help="write docs/fuzzing.md")
    chosen = options.parse_args()
    cases = [(parser, each) for parser, found in PROPERTIES.items() for each in found]
    share_s = chosen.minutes * 60 / len(cases)
    figures = []
    with Ground() as ground:
        for parser, case in cases:
            found = try_long(ground, parser, case, share_s)
            print(
                f"{parser:12} {case[0]:18} {found.inputs:8} in {found.seconds:6.1f} s", flush=True
            )
            figures.append(found)
    if chosen.write:
        PAGE.write_text(page(figures), encoding="utf-8", newline="\n")
    return 0


def try_long(ground: Ground, parser: str, case: Property, share_s: float) -> Figures:
    """Try one property until its time is over; raise what breaks it."""
    name, strategies = case
    held = tried(ground, name)
    count = 0

    @settings(
        max_examples=AT_ONCE,
        deadline=None,
        database=None,
        print_blob=True,
        suppress_health_check=list(HealthCheck),
    )
    @given(st.tuples(*strategies))
    def run(values: tuple[object, ...]) -> None:
        nonlocal count
        count += 1
        held(*values)

    began_s = time.monotonic()
    while time.monotonic() - began_s < share_s:
        run()
    return Figures(parser, name, count, time.monotonic() - began_s)


def page(figures: list[Figures]) -> str:
    """Return the page of the last figures."""
    lines = [
        "| parser | property | inputs | seconds | broke |",
        "| --- | --- | ---: | ---: | ---: |",
        *(
            f"| {each.parser} | `{each.name}` | {each.inputs:,} | {each.seconds:.0f} | 0 |"
            for each in figures
        ),
    ]
    total = sum(each.inputs for each in figures)
    minutes = sum(each.seconds for each in figures) / 60
    day = datetime.now(UTC).date()
    last = (
        f"Last run: {day}, {total:,} inputs in {minutes:.1f} minutes, Python"
        f" {platform.python_version()} on {platform.system()}, one core of a shared machine.\n"
    )
    return HEAD + last + "\n" + "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.exit(main())
