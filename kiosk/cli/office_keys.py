"""``kiosk key office``: whose replies this booth takes; put in or taken away."""

from __future__ import annotations

from pathlib import Path

import click

from kiosk import office_signers
from kiosk.cli.context import (
    Session,
    common_options,
    pass_session,
    print_answer,
    reviewer_option,
)
from kiosk.cli.records import local_time
from kiosk.cli.spoken import SpokenCommand
from kiosk.configure import Order
from kiosk.errors import BadInput
from kiosk.office_signers import Installed
from kiosk.store import text
from kiosk.words import Words

_PATH = click.Path(path_type=Path)


@click.command("office", cls=SpokenCommand, help="command.key.office")
@click.option("--install", "file", type=_PATH, metavar="FILE", help="option.key.install")
@click.option("--remove", is_flag=True, help="option.key.remove")
@reviewer_option
@common_options
@pass_session
def office_command(session: Session, *, file: Path | None, remove: bool, as_json: bool) -> None:
    """Print whose replies are taken, after putting other keys in or taking all away."""
    if file is not None and remove:
        raise BadInput("office_signers.one_of_both")
    booth = session.booth
    with booth.open_store() as store:
        found = office_signers.installed(store, booth.data)
        if file is not None or remove:
            order = Order(session.actor, booth.clock(), found.version)
            if file is not None:
                lines = office_signers.read_file(file)
                found = office_signers.install(store, booth.data, order, lines)
            else:
                found = office_signers.remove(store, booth.data, order)
    print_answer(_object(found), _text(found, session.words), as_json=as_json)


def _object(found: Installed) -> dict[str, object]:
    return {
        "keys": [{"name": key.name, "fingerprint": key.fingerprint} for key in found.keys],
        "usable": found.usable,
        "changed_by": found.by or None,
        "changed_at": None if found.at is None else text.from_moment(found.at),
    }


def _text(found: Installed, words: Words) -> str:
    if not found.usable:
        return words.say("staff.keys.office.unusable")
    if not found.keys:
        return words.say("staff.keys.office.none")
    lines = [f"{key.name}: {key.fingerprint}" for key in found.keys]
    if found.at is None:
        lines.append(words.say("staff.keys.office.by_hand"))
    else:
        since = {"by": found.by, "at": local_time(found.at)}
        lines.append(words.say("staff.keys.office.since", **since))
    return "\n".join(lines)
