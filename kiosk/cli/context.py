"""What the commands share: the options of every command, and what a call has said so far.

``--data`` and ``--language`` may stand before or after a command's name; wherever
they stand they are noted in the ``Session`` of the call, and the command gets its
booth and its words from there.
"""

from __future__ import annotations

import getpass
import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import click

from kiosk.booth import Booth, build_booth
from kiosk.errors import AnswerIsNo, BadInput
from kiosk.log import logged
from kiosk.rights import Actor, account_actor
from kiosk.settings import Settings, is_own_folder
from kiosk.store.open import Store, open_store
from kiosk.words import LANGUAGES, Language, Words

Decorated = TypeVar("Decorated", bound=Callable[..., object])


@dataclass(frozen=True)
class KioskOptions:
    """What the command line says to the student kiosk; None leaves it to the settings."""

    windowed: bool
    camera: str | None
    data: Path | None
    language: Language | None


class Session:
    """One call of the command: what it has said so far, and the booth that follows from it.

    Attributes:
        data: the data folder that was named, or None.
        language: the language that was named, or None.
        reviewer: who was said to decide, or None.
    """

    def __init__(self) -> None:
        self.data: Path | None = None
        self.language: Language | None = None
        self.reviewer: str | None = None
        self._booth: Booth | None = None

    @property
    def booth(self) -> Booth:
        """The booth of this call, built from its settings when first asked for.

        Raises:
            BadInput: the settings say something that cannot be.
            EnvironmentFailed: the settings cannot be read.
        """
        if self._booth is None:
            self._booth = build_booth(self.data, self.language)
        return self._booth

    @property
    def words(self) -> Words:
        """The sentences in the language known so far; works when the settings are broken."""
        if self._booth is not None:
            return self._booth.words
        return Words(self.language or Settings.language)

    @contextmanager
    def store(self) -> Iterator[Store]:
        """Open the booth's database, which must exist, and the log of the commands.

        Raises:
            BadInput: there is no database.
            EnvironmentFailed: it cannot be opened, and why.
        """
        folder = self.booth.data
        with open_store(folder, create=False) as store, logged(folder, "command"):
            yield store

    @property
    def person(self) -> str:
        """Who acts: as ``--reviewer`` says, else who is logged in.

        Raises:
            BadInput: nobody was named and the system does not say who is logged in.
        """
        return self.reviewer if self.reviewer is not None else self._account

    @property
    def actor(self) -> Actor:
        """Who acts, as an act asks for it: somebody at the booth's own account.

        Raises:
            AnswerIsNo: the data folder is another user's.
            BadInput: as ``person``.
        """
        folder = self.booth.data
        if not is_own_folder(folder):
            raise AnswerIsNo("people.not_the_account", folder=str(folder))
        return account_actor(self.person, self._account)

    @property
    def _account(self) -> str:
        try:
            return getpass.getuser()
        except (OSError, KeyError, ImportError) as error:
            if self.reviewer is not None:
                return self.reviewer
            raise BadInput("review.who") from error


pass_session = click.make_pass_decorator(Session, ensure=True)


def data_option(command: Decorated) -> Decorated:
    """Give a command ``--data DIR``."""
    return click.option(
        "--data",
        type=click.Path(path_type=Path),
        metavar="DIR",
        help="option.data",
        expose_value=False,
        is_eager=True,
        callback=_note,
    )(command)


def language_option(command: Decorated) -> Decorated:
    """Give a command ``--language zh|en``; eager, so that help and errors speak it too."""
    return click.option(
        "--language",
        type=click.Choice(LANGUAGES),
        help="option.language",
        expose_value=False,
        is_eager=True,
        callback=_note,
    )(command)


def json_option(command: Decorated) -> Decorated:
    """Give a command ``--json``, which it gets as ``as_json``."""
    return click.option("--json", "as_json", is_flag=True, help="option.json")(command)


def reviewer_option(command: Decorated) -> Decorated:
    """Give a command ``--reviewer NAME``; it asks the session for the ``person``."""
    return click.option(
        "--reviewer", metavar="NAME", help="option.reviewer", expose_value=False, callback=_note
    )(command)


def common_options(command: Decorated) -> Decorated:
    """Give a command that touches the booth's data all three."""
    return data_option(language_option(json_option(command)))


def print_json(value: object) -> None:
    """Print one JSON value as one line of stdout."""
    sys.stdout.write(json.dumps(value, ensure_ascii=False, allow_nan=False) + "\n")


def print_text(text: str) -> None:
    """Print a text for people on stdout."""
    sys.stdout.write(text + "\n")


def print_answer(value: object, text: str, *, as_json: bool) -> None:
    """Print the answer: for scripts the value, for people the text, never both."""
    if as_json:
        print_json(value)
    else:
        print_text(text)


def _note(context: click.Context, option: click.Parameter, value: object) -> None:
    """Note an option that was given; one that was not given leaves what stands there."""
    if value is not None:
        setattr(context.ensure_object(Session), str(option.name), value)
