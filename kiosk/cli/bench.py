"""``kiosk bench``: how long the product takes for a frame and for a photo, on this machine."""

from __future__ import annotations

import sys
import time
from collections.abc import Collection

import click

from kiosk.bench import run as benching
from kiosk.bench.machine import Machine, this_machine
from kiosk.bench.measurements import MEASUREMENTS
from kiosk.bench.run import Figure, Figures
from kiosk.bench.stage import set_stage
from kiosk.bench.window import SIGHTS, Seen, look
from kiosk.cli.context import Session, json_option, language_option, pass_session, print_answer
from kiosk.cli.spoken import SpokenCommand
from kiosk.cli.table import aligned
from kiosk.networks import load_engine
from kiosk.standards import load_profile
from kiosk.words import Words

_NAMES = [*(each.name for each in MEASUREMENTS), *(each.name for each in SIGHTS)]
_UNITS = {"ms": "ms", "mb": "MB", "frames": ""}


@click.command("bench", cls=SpokenCommand, help="command.bench")
@click.option("--only", multiple=True, type=click.Choice(_NAMES), help="option.bench.only")
@click.option(
    "--seconds",
    type=click.FloatRange(0, 600),
    default=3.0,
    metavar="N",
    help="option.bench.seconds",
)
@language_option
@json_option
@pass_session
def bench(session: Session, only: tuple[str, ...], seconds: float, as_json: bool) -> None:
    """Time every stage, and say whether what was promised is reached."""
    words, machine = session.words, this_machine()

    def progress(name: str) -> None:
        click.echo(f"{name}  {words.say(f'bench.does.{name}')}", file=sys.stderr)

    def look_at_window(names: Collection[str]) -> Seen:
        return look(profile, names, seconds)

    profile, clock = load_profile(), time.perf_counter
    stage = set_stage(profile, load_engine())
    figures = benching.run(stage, only, clock, seconds, progress)
    window = benching.run_window(stage, only, clock, look_at_window, progress)
    told = benching.as_json(figures, machine, window)
    print_answer(told, _text(figures, window, machine, words), as_json=as_json)


def _text(figures: list[Figure], window: Figures, machine: Machine, words: Words) -> str:
    kind = words.say(
        "bench.machine",
        system=machine.system,
        processor=machine.processor or machine.architecture,
        cores=machine.cores,
        python=machine.python,
    )
    names = ("name", "median", "p95", "largest", "ratio", "target", "reached", "does")
    heads = [words.say(f"bench.column.{name}") for name in names]
    rows = [_row(each, words) for each in (*figures, *window.figures)]
    lines = [kind, "", aligned(heads, rows), ""]
    lines.append(words.say("bench.ratio"))
    if window.frames:
        lines.append(words.say("bench.window", frames=window.frames))
    if machine.busy:
        lines.append(words.say("bench.busy", load=f"{machine.load:.1f}"))
    return "\n".join(lines)


def _row(figure: Figure, words: Words) -> list[str]:
    timing, target, unit = figure.timing, figure.target, _UNITS[figure.unit]
    answers = {None: "", True: words.say("bench.yes"), False: words.say("bench.no")}
    sign = "=" if target == 0 else "<"
    judged = "" if figure.judged == "median" else f" {words.say(f'bench.column.{figure.judged}')}"
    return [
        figure.name,
        *(f"{value:.1f} {unit}".rstrip() for value in (timing.median, timing.p95, timing.largest)),
        f"{timing.ratio:.2f}" if figure.unit == "ms" else "",
        "" if target is None else f"{sign} {target:g} {unit}".rstrip() + judged,
        answers[figure.reached],
        words.say(f"bench.does.{figure.name}"),
    ]
