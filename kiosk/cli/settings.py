"""``kiosk settings``: every setting, what it is now, what it means; and another value for one."""

from __future__ import annotations

from dataclasses import fields

import click

from kiosk.cli.context import Session, common_options, pass_session, print_answer
from kiosk.cli.spoken import SpokenGroup
from kiosk.cli.table import aligned
from kiosk.configure import Order, change_settings, settings_now
from kiosk.errors import BadInput
from kiosk.log import logged
from kiosk.settings import FILE_NAME, TABLE, Settings, Value, as_toml
from kiosk.store.open import open_store

_FLAGS = {"true": True, "false": False}


@click.group("settings", cls=SpokenGroup, help="command.settings", invoke_without_command=True)
@common_options
@click.pass_context
def settings(context: click.Context, as_json: bool) -> None:
    """Print the settings in force, unless one is to be changed."""
    if context.invoked_subcommand is None:
        _print_all(context.ensure_object(Session), as_json=as_json)


@settings.command("show", help="command.settings.show")
@common_options
@pass_session
def show_command(session: Session, as_json: bool) -> None:
    """Print the settings in force."""
    _print_all(session, as_json=as_json)


@settings.command("set", help="command.settings.set")
@click.argument("name")
@click.argument("value")
@common_options
@pass_session
def set_command(session: Session, name: str, value: str, as_json: bool) -> None:
    """Give a setting another value, as on screen."""
    _change(session, name, _typed(session, name, value), as_json=as_json)


@settings.command("reset", help="command.settings.reset")
@click.argument("name")
@common_options
@pass_session
def reset_command(session: Session, name: str, as_json: bool) -> None:
    """Give a setting its default again."""
    _demand_known(session, name)
    default: Value = getattr(Settings(), name)
    _change(session, name, default, as_json=as_json)


def _print_all(session: Session, *, as_json: bool) -> None:
    booth, words = session.booth, session.words
    path = str(booth.data / FILE_NAME)
    rows = [
        (
            entry.name,
            as_toml(getattr(booth.settings, entry.name)),
            as_toml(getattr(Settings(), entry.name)),
            words.say(f"setting.{entry.name}"),
        )
        for entry in fields(Settings)
    ]
    headings = [words.say(f"column.{name}") for name in ("setting", "value", "default", "meaning")]
    text = "\n".join([words.say("settings.where", file=path), "", aligned(headings, rows)])
    values = {entry.name: getattr(booth.settings, entry.name) for entry in fields(Settings)}
    print_answer({"file": path, "settings": values}, text, as_json=as_json)


def _change(session: Session, name: str, value: Value, *, as_json: bool) -> None:
    booth, words = session.booth, session.words
    before = settings_now(booth.data)
    order = Order(session.actor, booth.clock(), before.version)
    # A new booth has no database yet; what was changed stands in its trail from the beginning.
    with open_store(booth.data) as store, logged(booth.data, "command"):
        after = change_settings(store, booth.data, order, {name: value})
    was, now = (getattr(each.settings, name) for each in (before, after))
    effect = words.say(f"settings.effect.{'now' if TABLE[name].metadata['now'] else 'restart'}")
    fields_said = {"name": name, "value": as_toml(now), "before": as_toml(was), "effect": effect}
    print_answer(
        {"name": name, "value": now, "before": was},
        words.say("settings.done", **fields_said),
        as_json=as_json,
    )


def _typed(session: Session, name: str, given: str) -> Value:
    """Return a value as the setting's type has it; what cannot be is left to the act to refuse."""
    _demand_known(session, name)
    default = getattr(Settings(), name)
    if isinstance(default, bool):
        return _FLAGS.get(given.strip().lower(), given)
    if isinstance(default, int):
        plain = given.strip()
        return int(plain) if plain.isascii() and plain.isdigit() and len(plain) < 10 else given
    return given


def _demand_known(session: Session, name: str) -> None:
    if name not in TABLE:
        file = str(session.booth.data / FILE_NAME)
        raise BadInput("settings.unknown", file=file, name=name[:40])
