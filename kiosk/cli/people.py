"""``kiosk people``: the staff from the command line, by the same acts as on screen.

Passwords come from the terminal, without being shown, or from the standard input with
``--password-stdin``; never from the command line, which other users of the computer see.
"""

from __future__ import annotations

import sys
from collections.abc import Callable

import click

from kiosk import people as acts
from kiosk.cli.context import Session, common_options, pass_session, print_answer
from kiosk.cli.records import local_time
from kiosk.cli.spoken import SpokenGroup
from kiosk.cli.table import aligned
from kiosk.errors import BadInput
from kiosk.log import logged
from kiosk.people import NewPerson
from kiosk.rights import ROLES, Role
from kiosk.store import people as kept
from kiosk.store import text
from kiosk.store.open import open_store
from kiosk.store.people import Person
from kiosk.words import Words

_COLUMNS = ("name", "role", "person_state", "password_set")
Decorated = Callable[..., None]


def password_option(command: Decorated) -> Decorated:
    """Give a command ``--password-stdin``, which it gets as ``from_stdin``."""
    return click.option(
        "--password-stdin", "from_stdin", is_flag=True, help="option.password_stdin"
    )(command)


def role_option(command: Decorated) -> Decorated:
    """Give a command ``--role``."""
    return click.option(
        "--role", type=click.Choice(ROLES), required=True, metavar="ROLE", help="option.role"
    )(command)


@click.group("people", cls=SpokenGroup, help="command.people")
def people() -> None:
    """Manage the staff."""


@people.command("list", help="command.people.list")
@common_options
@pass_session
def list_command(session: Session, as_json: bool) -> None:
    """Print all people, those who are disabled last."""
    with session.store() as store:
        found = kept.everyone(store)
        door = kept.door_secret(store) is not None
    words = session.words
    headings = [words.say(f"column.{column}") for column in _COLUMNS]
    table = aligned(headings, [_cells(person, words) for person in found])
    said = table if found else words.say("people.none")
    answer = {"people": [_object(person) for person in found], "door_pin": door}
    print_answer(answer, said, as_json=as_json)


@people.command("add", help="command.people.add")
@click.argument("name")
@role_option
@password_option
@common_options
@pass_session
def add_command(session: Session, name: str, role: Role, from_stdin: bool, as_json: bool) -> None:
    """Add a person; the first one must be an administrator."""
    new = NewPerson(name, role, _secret(session.words, from_stdin=from_stdin))
    booth = session.booth
    # A new booth has no database yet, and its first administrator is what it begins with.
    with open_store(booth.data) as store, logged(booth.data, "command"):
        person = acts.add(store, session.actor, new, booth.clock())
    _answer(session, person, "added", as_json=as_json)


@people.command("role", help="command.people.role")
@click.argument("name")
@role_option
@common_options
@pass_session
def role_command(session: Session, name: str, role: Role, as_json: bool) -> None:
    """Give a person another role."""
    with session.store() as store:
        person = acts.change_role(store, session.actor, name, role, session.booth.clock())
    _answer(session, person, "role", as_json=as_json)


@people.command("password", help="command.people.password")
@click.argument("name")
@password_option
@common_options
@pass_session
def password_command(session: Session, name: str, from_stdin: bool, as_json: bool) -> None:
    """Give a person a new password or PIN, which also ends a lock-out."""
    with session.store() as store:
        kept.get(store, name)  # before anything is asked
        secret = _secret(session.words, from_stdin=from_stdin)
        person = acts.set_secret(store, session.actor, name, secret, session.booth.clock())
    _answer(session, person, "password", as_json=as_json)


@people.command("disable", help="command.people.disable")
@click.argument("name")
@common_options
@pass_session
def disable_command(session: Session, name: str, as_json: bool) -> None:
    """Shut a person out."""
    with session.store() as store:
        person = acts.disable(store, session.actor, name, session.booth.clock())
    _answer(session, person, "disabled", as_json=as_json)


@people.command("enable", help="command.people.enable")
@click.argument("name")
@common_options
@pass_session
def enable_command(session: Session, name: str, as_json: bool) -> None:
    """Let a person in again."""
    with session.store() as store:
        person = acts.enable(store, session.actor, name, session.booth.clock())
    _answer(session, person, "enabled", as_json=as_json)


@people.command("unlock", help="command.people.unlock")
@click.argument("name")
@common_options
@pass_session
def unlock_command(session: Session, name: str, as_json: bool) -> None:
    """End a person's lock-out before its time."""
    with session.store() as store:
        person = acts.unlock(store, session.actor, name, session.booth.clock())
    _answer(session, person, "unlocked", as_json=as_json)


@people.command("pin", help="command.people.pin")
@password_option
@common_options
@pass_session
def pin_command(session: Session, from_stdin: bool, as_json: bool) -> None:
    """Set the PIN behind the hidden corner of the student's window."""
    secret = _secret(session.words, from_stdin=from_stdin)
    with session.store() as store:
        acts.set_door_pin(store, session.actor, secret, session.booth.clock())
    print_answer({"door_pin": True}, session.words.say("people.done.pin"), as_json=as_json)


def _secret(words: Words, *, from_stdin: bool) -> str:
    """Return a secret that was typed twice and alike, or came from another program.

    Raises:
        BadInput: there is no terminal to ask at, or the two differ.
    """
    if from_stdin:
        # What a pipe ends its line with is not part of the secret.
        return sys.stdin.readline().rstrip("\r\n")
    if not sys.stdin.isatty():
        raise BadInput("people.secret.needed")
    first, again = (
        click.prompt(words.say(key), hide_input=True, err=True, default="", show_default=False)
        for key in ("people.ask", "people.ask_again")
    )
    if first != again:
        raise BadInput("people.secret.differs")
    return str(first)


def _answer(session: Session, person: Person, done: str, *, as_json: bool) -> None:
    role = session.words.say(f"role.{person.role}")
    said = session.words.say(f"people.done.{done}", name=person.name, role=role)
    print_answer(_object(person), said, as_json=as_json)


def _object(person: Person) -> dict[str, object]:
    return {
        "name": person.name,
        "role": person.role,
        "disabled": person.disabled,
        "password_set_at": text.from_moment(person.secret_set_at),
        "created_at": text.from_moment(person.created_at),
    }


def _cells(person: Person, words: Words) -> list[str]:
    return [
        person.name,
        words.say(f"role.{person.role}"),
        words.say("people.state.disabled" if person.disabled else "people.state.active"),
        local_time(person.secret_set_at),
    ]
