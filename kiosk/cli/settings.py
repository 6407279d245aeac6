"""``kiosk settings``: every setting, what it is now, and what it means."""

from __future__ import annotations

from dataclasses import fields

import click

from kiosk.cli.context import Session, common_options, pass_session, print_answer
from kiosk.cli.spoken import SpokenCommand
from kiosk.cli.table import aligned
from kiosk.settings import FILE_NAME, Settings


@click.command("settings", cls=SpokenCommand, help="command.settings")
@common_options
@pass_session
def settings(session: Session, as_json: bool) -> None:
    """Print the settings in force; they are changed by editing the file."""
    booth, words = session.booth, session.words
    path = str(booth.data / FILE_NAME)
    rows = [
        (
            entry.name,
            _as_toml(getattr(booth.settings, entry.name)),
            _as_toml(entry.default),
            words.say(f"setting.{entry.name}"),
        )
        for entry in fields(Settings)
    ]
    headings = [words.say(f"column.{name}") for name in ("setting", "value", "default", "meaning")]
    text = "\n".join([words.say("settings.where", file=path), "", aligned(headings, rows)])
    values = {entry.name: getattr(booth.settings, entry.name) for entry in fields(Settings)}
    print_answer({"file": path, "settings": values}, text, as_json=as_json)


def _as_toml(value: object) -> str:
    """Return a value as it is written in the file."""
    if isinstance(value, bool):
        return str(value).lower()
    return f'"{value}"' if isinstance(value, str) else str(value)
