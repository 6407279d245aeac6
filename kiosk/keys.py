"""The booth's signing key: made on first use, kept in the data folder, never overwritten.

An Ed25519 key in OpenSSH's own private format, so that stock tools can read it.
Whoever signs gets a ``SigningKey`` and does not know where the secret lies; a
passphrase, a change of key or a key in other hardware are another way to get one.
"""

from __future__ import annotations

import os
import tempfile
from dataclasses import dataclass
from pathlib import Path

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_ssh_private_key,
)

from kiosk.errors import EnvironmentFailed
from kiosk.settings import make_data_folder

FILE_NAME = "booth_ed25519"


@dataclass(frozen=True)
class SigningKey:
    """The booth's key; shows nothing of its secret."""

    _secret: Ed25519PrivateKey

    def __repr__(self) -> str:
        return f"SigningKey({self.public_line})"

    @property
    def public_line(self) -> str:
        """The public key as OpenSSH writes it, without a remark."""
        return public_line(self._secret.public_key())

    def sign(self, message: bytes) -> bytes:
        """Return the 64 bytes of the Ed25519 signature."""
        return self._secret.sign(message)


def public_line(key: Ed25519PublicKey) -> str:
    """Return a public key as OpenSSH writes it: its kind and its bytes in base64."""
    return key.public_bytes(Encoding.OpenSSH, PublicFormat.OpenSSH).decode("ascii")


def open_or_make(folder: Path) -> SigningKey:
    """Return the booth's key from its data folder, making it on first use.

    Raises:
        EnvironmentFailed: it cannot be read, is damaged or locked, or cannot be kept.
    """
    make_data_folder(folder)
    path = folder / FILE_NAME
    if not os.path.lexists(path):
        _keep(path, Ed25519PrivateKey.generate())
    return load(folder)


def load(folder: Path) -> SigningKey:
    """Return the booth's key from its data folder.

    Raises:
        EnvironmentFailed: there is none, it cannot be read, is damaged or locked.
    """
    path = folder / FILE_NAME
    try:
        secret = load_ssh_private_key(path.read_bytes(), password=None)
    except FileNotFoundError as error:
        raise EnvironmentFailed("key.missing", file=str(path)) from error
    except OSError as error:
        raise EnvironmentFailed("key.unreadable", file=str(path)) from error
    except TypeError as error:  # cryptography's way to say that a passphrase is missing
        raise EnvironmentFailed("key.locked", file=str(path)) from error
    except (ValueError, UnsupportedAlgorithm) as error:
        raise EnvironmentFailed("key.damaged", file=str(path)) from error
    if not isinstance(secret, Ed25519PrivateKey):
        raise EnvironmentFailed("key.damaged", file=str(path))
    return SigningKey(secret)


def _keep(path: Path, secret: Ed25519PrivateKey) -> None:
    """Write a new key whole or not at all; a key that somebody else made first stays."""
    text = secret.private_bytes(Encoding.PEM, PrivateFormat.OpenSSH, NoEncryption())
    try:
        # mkstemp gives the file to its owner alone, where the system knows such a thing.
        handle, fresh = tempfile.mkstemp(dir=path.parent, prefix=f".{FILE_NAME}-")
        try:
            with os.fdopen(handle, "wb") as stream:
                stream.write(text)
                stream.flush()
                os.fsync(stream.fileno())
            _place(Path(fresh), path)
        finally:
            Path(fresh).unlink(missing_ok=True)
    except OSError as error:
        raise EnvironmentFailed("key.not_kept", folder=str(path.parent)) from error


def _place(fresh: Path, path: Path) -> None:
    """Give a finished file its name unless the name is taken."""
    try:
        if os.name == "nt":
            fresh.rename(path)  # on Windows this refuses a name that is taken
        else:
            os.link(fresh, path)
    except FileExistsError:
        return
