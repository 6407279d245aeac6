"""``kiosk bench``: how long the product takes for a frame and for a photo, on this machine."""

from __future__ import annotations

import sys
import time

import click

from kiosk.bench import run as benching
from kiosk.bench.machine import Machine, this_machine
from kiosk.bench.measurements import MEASUREMENTS
from kiosk.bench.run import Figure
from kiosk.bench.stage import set_stage
from kiosk.cli.context import Session, json_option, language_option, pass_session, print_answer
from kiosk.cli.spoken import SpokenCommand
from kiosk.cli.table import aligned
from kiosk.networks import load_engine
from kiosk.standards import load_profile
from kiosk.words import Words

_NAMES = [each.name for each in MEASUREMENTS]


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

    stage = set_stage(load_profile(), load_engine())
    figures = benching.run(stage, only, time.perf_counter, seconds, progress)
    told = benching.as_json(figures, machine)
    print_answer(told, _text(figures, machine, words), as_json=as_json)


def _text(figures: list[Figure], machine: Machine, words: Words) -> str:
    kind = words.say(
        "bench.machine",
        system=machine.system,
        processor=machine.processor or machine.architecture,
        cores=machine.cores,
        python=machine.python,
    )
    names = ("name", "median", "p95", "ratio", "target", "reached", "does")
    heads = [words.say(f"bench.column.{name}") for name in names]
    lines = [kind, "", aligned(heads, [_row(each, words) for each in figures]), ""]
    lines.append(words.say("bench.ratio"))
    if machine.busy:
        lines.append(words.say("bench.busy", load=f"{machine.load:.1f}"))
    return "\n".join(lines)


def _row(figure: Figure, words: Words) -> list[str]:
    name, target_ms = figure.measurement.name, figure.measurement.target_ms
    answers = {None: "", True: words.say("bench.yes"), False: words.say("bench.no")}
    return [
        name,
        f"{figure.timing.median_ms:.1f} ms",
        f"{figure.timing.p95_ms:.1f} ms",
        f"{figure.timing.ratio:.2f}",
        "" if target_ms is None else f"< {target_ms:g} ms",
        answers[figure.reached],
        words.say(f"bench.does.{name}"),
    ]
