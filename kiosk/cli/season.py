"""``kiosk season``: the season's figures that this booth goes by, and a look at a file of them."""

from __future__ import annotations

from pathlib import Path

import click

from kiosk import season as seasons
from kiosk.cli.context import (
    Session,
    common_options,
    json_option,
    language_option,
    pass_session,
    print_answer,
)
from kiosk.cli.spoken import SpokenGroup
from kiosk.cli.table import aligned
from kiosk.errors import BadInput
from kiosk.resources import ASSETS
from kiosk.season import Season
from kiosk.season_figures import FIGURES, tidy, troubles, typed
from kiosk.words import Words

_PATH = click.Path(path_type=Path)


@click.group("season", cls=SpokenGroup, help="command.season", invoke_without_command=True)
@common_options
@click.pass_context
def season(context: click.Context, as_json: bool) -> None:
    """Print the figures in force, unless a file is to be checked."""
    if context.invoked_subcommand is None:
        _show(context.ensure_object(Session), as_json=as_json)


@season.command("show", help="command.season.show")
@common_options
@pass_session
def show_command(session: Session, as_json: bool) -> None:
    """Print the figures in force."""
    _show(session, as_json=as_json)


@season.command("check", help="command.season.check")
@click.argument("file", type=_PATH)
@language_option
@json_option
@pass_session
def check_command(session: Session, file: Path, as_json: bool) -> None:
    """Print the figures of a file, or say which of them cannot be; nothing is changed."""
    words = session.words
    found = _read(file)
    wrong = troubles(typed(found))
    for name, (key, fields) in wrong.items():
        figure = words.say(f"season.figure.{name}")
        raise BadInput(
            "season.trouble_at", file=str(file), name=name, figure=figure,
            what=words.say(key, **fields),
        )  # fmt: skip
    print_answer(_object(found, file), _text(found, file, words), as_json=as_json)


def _read(file: Path) -> Season:
    try:
        return seasons.parse(file.read_text(encoding="utf-8-sig"), str(file))
    except UnicodeDecodeError as error:
        raise BadInput("season.not_toml", file=str(file)) from error
    except OSError as error:
        raise BadInput("season.unreadable", file=str(file)) from error


def _show(session: Session, *, as_json: bool) -> None:
    folder = session.booth.data
    own = folder / seasons.FILE_NAME
    file = own if own.exists() else ASSETS / seasons.FILE_NAME
    found = seasons.load_season(folder)
    print_answer(_object(found, file), _text(found, file, session.words), as_json=as_json)


def _object(found: Season, file: Path) -> dict[str, object]:
    figures = {name: value or None for name, value in tidy(typed(found)).items()}
    return {"file": str(file), "sha256": found.sha256, "figures": figures}


def _text(found: Season, file: Path, words: Words) -> str:
    figures = typed(found)
    rows = [
        (figure.name, figures[figure.name] or "-", words.say(f"season.figure.{figure.name}"))
        for figure in FIGURES
    ]
    headings = [words.say(f"column.{name}") for name in ("figure", "value", "meaning")]
    return "\n".join([words.say("season.where", file=str(file)), "", aligned(headings, rows)])
