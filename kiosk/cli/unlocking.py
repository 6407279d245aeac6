"""How a command gets at the booth's key, also where the staff keep its passphrase to themselves."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Final

import click

from kiosk import keys, passphrases
from kiosk.batch.standalone import Signer, parse_signers
from kiosk.cli.context import Decorated, Session
from kiosk.key_change import current_key, known
from kiosk.keys import SigningKey
from kiosk.store.open import Store

VARIABLE: Final = "KIOSK_KEY_PASSPHRASE"


def passphrase_option(command: Decorated) -> Decorated:
    """Give a command ``--passphrase-file FILE``, which it gets as ``passphrase_file``."""
    return click.option(
        "--passphrase-file",
        type=click.Path(path_type=Path),
        metavar="FILE",
        help="option.key.passphrase_file",
    )(command)


def passphrase_of(session: Session, file: Path | None) -> str | None:
    """Return the passphrase: of a file, of the environment, kept here (None), or typed.

    Raises:
        EnvironmentFailed: the file cannot be read.
    """
    if file is not None:
        return passphrases.read(file)
    if os.environ.get(VARIABLE):
        return os.environ[VARIABLE]
    folder = session.booth.data
    there = os.path.lexists(folder / keys.FILE_NAME)
    if not there or keys.kept_passphrase(folder) is not None or not sys.stdin.isatty():
        return None
    asked: str = click.prompt(session.words.say("key.ask_passphrase"), hide_input=True, err=True)
    return asked


def opened_key(session: Session, store: Store, file: Path | None) -> SigningKey:
    """Return the key that signs now; made on first use.

    Raises:
        EnvironmentFailed: it is locked and nobody says the passphrase, or it cannot be used.
    """
    return current_key(store, session.booth.data, passphrase_of(session, file))


def own_signers(session: Session) -> list[Signer]:
    """Return all of the booth's keys that may be believed, each for its days; the key must exist.

    Raises:
        EnvironmentFailed: the key cannot be read.
    """
    booth = session.booth
    with booth.open_store() as store:
        found = known(store, booth.data, booth.settings.booth)
    return parse_signers("\n".join(found.allowed_signers), "\n".join(found.revoked))
