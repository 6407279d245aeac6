"""Locks a batch for the office in the age format, so that a lost stick tells nobody anything.

Whoever holds the office's secret opens it with stock tools (``age -d -i KEY FILE``)
and verifies what comes out; the signature inside is untouched. Which recipients are
taken is decided here: native X25519 ones, as ``age-keygen`` writes them, because the
name of an SSH key would say whom the stick is for.
"""

from __future__ import annotations

from pathlib import Path

import pyrage

from kiosk.errors import BadInput, EnvironmentFailed


def demand_recipient(text: str) -> None:
    """Refuse what is no recipient of age.

    Raises:
        BadInput: with what was given.
    """
    try:
        pyrage.x25519.Recipient.from_str(text)
    except pyrage.RecipientError as error:
        raise BadInput("batch.bad_recipient", recipient=ascii(text)[1:80]) from error


def lock(source: Path, target: Path, recipient: str) -> None:
    """Write ``source`` locked for a recipient to ``target``, without holding it in memory.

    Raises:
        BadInput: that is no recipient.
        EnvironmentFailed: it could not be locked.
        OSError: the disk failed.
    """
    demand_recipient(recipient)
    to = pyrage.x25519.Recipient.from_str(recipient)
    with source.open("rb") as opened, target.open("xb") as locked:
        try:
            pyrage.encrypt_io(opened, locked, [to])
        except pyrage.EncryptError as error:
            raise EnvironmentFailed("batch.not_locked", reason=str(error)) from error
