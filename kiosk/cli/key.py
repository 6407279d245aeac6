"""``kiosk key``: what the office must know of the booth's key, by another way than the batch."""

from __future__ import annotations

import click

from kiosk.batch.sign import fingerprint, signers_line
from kiosk.cli.context import Session, common_options, pass_session, print_answer
from kiosk.cli.spoken import SpokenGroup
from kiosk.keys import open_or_make


@click.group(cls=SpokenGroup, help="command.key")
def key() -> None:
    """Look at the booth's key."""


@key.command("show", help="command.key.show")
@common_options
@pass_session
def show_command(session: Session, as_json: bool) -> None:
    """Print the fingerprint and the ``allowed_signers`` line; makes the key on first use."""
    booth = session.booth.settings.booth
    secret = open_or_make(session.booth.data)
    found = {
        "booth": booth,
        "fingerprint": fingerprint(secret),
        "public_key": secret.public_line,
        "allowed_signers": signers_line(secret, booth),
    }
    print_answer(found, session.words.say("key.shown", **found), as_json=as_json)
