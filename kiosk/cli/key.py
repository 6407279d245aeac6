"""``kiosk key``: the booth's key, and what the office must know of it beside the batch."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import click

from kiosk import key_lock, keys, passphrases
from kiosk.cli.context import (
    Session,
    common_options,
    pass_session,
    print_answer,
    reviewer_option,
)
from kiosk.cli.office_keys import office_command
from kiosk.cli.spoken import SpokenGroup
from kiosk.cli.unlocking import passphrase_of, passphrase_option
from kiosk.errors import AnswerIsNo
from kiosk.key_change import Change, Known, change, known, revoke
from kiosk.key_lock import Asked
from kiosk.key_papers import write_for_office
from kiosk.keys import SigningKey
from kiosk.store.open import Store

_PATH = click.Path(path_type=Path)


@click.group(cls=SpokenGroup, help="command.key")
def key() -> None:
    """Look at the booth's key, change it, revoke it, lock it."""


key.add_command(office_command)


@key.command("show", help="command.key.show")
@click.option("--to", "to", type=_PATH, metavar="DIR", help="option.key.to")
@common_options
@pass_session
def show_command(session: Session, to: Path | None, as_json: bool) -> None:
    """Print the fingerprint and the ``allowed_signers`` lines; makes the key on first use."""
    booth = session.booth
    if not (booth.data / keys.FILE_NAME).exists():
        keys.open_or_make(booth.data)
    with booth.open_store() as store:
        found = known(store, booth.data, booth.settings.booth)
    if to is not None:
        write_for_office(found, to)
    said = [session.words.say("key.shown", **_facts(found))]
    said += [session.words.say("key.revoked", line=line) for line in found.revoked]
    print_answer(_object(found), "\n".join(said), as_json=as_json)


@key.command("change", help="command.key.change")
@click.option("--why", required=True, metavar="TEXT", help="option.key.why")
@passphrase_option
@reviewer_option
@common_options
@pass_session
def change_command(
    session: Session, /, why: str, passphrase_file: Path | None, as_json: bool
) -> None:
    """Have a new key take over; the old one signs that it does."""
    _replace(session, change, (why, passphrase_of(session, passphrase_file)), as_json=as_json)


@key.command("revoke", help="command.key.revoke")
@click.option("--why", required=True, metavar="TEXT", help="option.key.why")
@reviewer_option
@common_options
@pass_session
def revoke_command(session: Session, why: str, as_json: bool) -> None:
    """Say that the present key is not to be believed any more, and make a new one."""
    _replace(session, revoke, (why, None), as_json=as_json)


@key.command("lock", help="command.key.lock")
@click.argument("new_file", type=_PATH, metavar="NEW-PASSPHRASE-FILE")
@passphrase_option
@reviewer_option
@common_options
@pass_session
def lock_command(
    session: Session, /, new_file: Path, passphrase_file: Path | None, as_json: bool
) -> None:
    """Lock the key with a passphrase of the staff, which this computer does not keep."""
    new, old = passphrases.read(new_file), passphrase_of(session, passphrase_file)
    _locked(session, "lock_key", key_lock.lock, (new, old), as_json=as_json)


@key.command("unlock", help="command.key.unlock")
@passphrase_option
@reviewer_option
@common_options
@pass_session
def unlock_command(session: Session, /, passphrase_file: Path | None, as_json: bool) -> None:
    """Have this computer keep the passphrase, so that nobody needs to say it."""
    given = passphrase_of(session, passphrase_file)
    if given is None:
        raise AnswerIsNo("key.no_passphrase_given")
    _locked(session, "unlock_key", key_lock.keep, (given, None), as_json=as_json)


@key.command("passphrase", help="command.key.passphrase")
@common_options
@pass_session
def passphrase_command(session: Session, as_json: bool) -> None:
    """Print the passphrase that this computer keeps, for the safe."""
    _ = session.actor  # only somebody at the booth's own account
    kept = keys.kept_passphrase(session.booth.data)
    if kept is None:
        raise AnswerIsNo("key.not_kept_here")
    print_answer({"passphrase": kept}, kept, as_json=as_json)


def _replace(
    session: Session,
    act: Callable[[Store, Path, Change], SigningKey],
    said: tuple[str, str | None],
    *,
    as_json: bool,
) -> None:
    booth, (why, passphrase) = session.booth, said
    with session.store() as store:
        asked = Change(booth.settings.booth, session.actor, why, booth.clock(), passphrase)
        act(store, booth.data, asked)
        found = known(store, booth.data, booth.settings.booth)
    print_answer(_object(found), session.words.say("key.changed", **_facts(found)), as_json=as_json)


def _locked(
    session: Session,
    name: str,
    act: Callable[[Store, Path, str, Asked], str],
    said: tuple[str, str | None],
    *,
    as_json: bool,
) -> None:
    """Do something to the key's lock; ``said`` is the passphrase and the present one."""
    booth, (passphrase, present) = session.booth, said
    with session.store() as store:
        asked = Asked(booth.settings.booth, session.actor, booth.clock(), present)
        print_of = act(store, booth.data, passphrase, asked)
    answer = {"fingerprint": print_of, "act": name}
    print_answer(answer, session.words.say(f"key.done.{name}"), as_json=as_json)


def _facts(found: Known) -> dict[str, str]:
    return {
        "booth": found.booth,
        "fingerprint": found.fingerprint,
        "public_key": found.public_key,
        "allowed_signers": "\n".join(found.allowed_signers),
    }


def _object(found: Known) -> dict[str, object]:
    return {
        **_facts(found),
        "revoked": list(found.revoked),
        "history": [
            {**each.says, "signed_by": each.signed_by, "signature": each.signature}
            for each in found.history
        ],
    }
