"""``kiosk audit``: whether the trail of who did what is whole."""

from __future__ import annotations

import click

from kiosk.cli.context import Session, common_options, pass_session, print_answer
from kiosk.cli.spoken import SpokenGroup
from kiosk.store import audit as trail


@click.group(cls=SpokenGroup, help="command.audit")
def audit() -> None:
    """Look after the trail."""


@audit.command("verify", help="command.audit.verify")
@common_options
@pass_session
def verify_command(session: Session, as_json: bool) -> int:
    """Check every entry against the one before; 0 if all hold, 1 if not."""
    with session.store() as store:
        broken = trail.verify(store)
        entries, newest = trail.size(store), trail.last_hash(store)
    said = (
        session.words.say("audit.whole", entries=entries)
        if broken is None
        else session.words.say("audit.broken", id=broken)
    )
    found = {"whole": broken is None, "entries": entries, "broken_at": broken, "hash": newest}
    print_answer(found, said, as_json=as_json)
    return 0 if broken is None else 1
