"""The booth's signing key: made on first use, kept locked in the data folder, never overwritten.

An Ed25519 key in OpenSSH's own private format, under a passphrase, so that stock tools
can read it and a copied data folder signs nothing. This computer keeps the passphrase
apart (``kiosk.passphrases``), unless the staff took it away: then whoever opens the key
must say it, and receipts, which nobody attends to, are signed by a key of their own.
Whoever signs gets a ``SigningKey`` and does not know where the secret lies.
"""

from __future__ import annotations

import base64
import hashlib
import os
import struct
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    PrivateFormat,
    PublicFormat,
    load_ssh_private_key,
)

from kiosk import passphrases
from kiosk.errors import EnvironmentFailed
from kiosk.settings import make_data_folder

FILE_NAME: Final = "booth_ed25519"
RECEIPT_FILE: Final = "receipt_ed25519"
NEXT_FILE: Final = "booth_ed25519.next"
"""The key that takes over as soon as the history says so (``kiosk.key_change``)."""
_BEGIN: Final = b"-----BEGIN OPENSSH PRIVATE KEY-----"
_END: Final = b"-----END OPENSSH PRIVATE KEY-----"
_MAGIC: Final = b"openssh-key-v1\0"
_OPEN: Final = b"none"
# A passphrase that was drawn cannot be guessed, so one round is enough; one that a person thought
# of is made four times as slow to try as OpenSSH makes it.
_ROUNDS_DRAWN: Final = 1
_ROUNDS_THOUGHT_OF: Final = 64


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


def open_or_make(folder: Path, passphrase: str | None = None) -> SigningKey:
    """Return the booth's key from its data folder, making it on first use.

    Args:
        folder: the data folder.
        passphrase: of the key; None for the one that this computer keeps.

    Raises:
        EnvironmentFailed: it cannot be read, is damaged or locked, or cannot be kept.
    """
    make_data_folder(folder)
    if not os.path.lexists(folder / FILE_NAME):
        make(folder, FILE_NAME)
    return load(folder, passphrase)


def receipt_key(folder: Path) -> SigningKey:
    """Return the key that signs receipts, which nobody need attend to; raises as ``open_or_make``.

    It is the booth's own until that one is locked with a passphrase of the staff.
    """
    if os.path.lexists(folder / RECEIPT_FILE):
        return load(folder, name=RECEIPT_FILE)
    return open_or_make(folder)


def load(folder: Path, passphrase: str | None = None, *, name: str = FILE_NAME) -> SigningKey:
    """Return a key from the data folder; one that lay there open is locked.

    Raises:
        EnvironmentFailed: there is none, it cannot be read, is damaged or locked, or the
            passphrase is not its own.
    """
    path = folder / name
    blob, locked = _public_part(path)
    if locked and passphrase is None:
        passphrase = passphrases.kept(_name_of(blob))
    if locked and passphrase is None:
        raise EnvironmentFailed("key.locked", file=str(path))
    try:
        secret = load_ssh_private_key(
            path.read_bytes(), passphrase.encode() if locked and passphrase else None
        )
    except OSError as error:
        raise EnvironmentFailed("key.unreadable", file=str(path)) from error
    except (ValueError, UnsupportedAlgorithm) as error:
        cause = "key.wrong_passphrase" if locked else "key.damaged"
        raise EnvironmentFailed(cause, file=str(path)) from error
    if not isinstance(secret, Ed25519PrivateKey):
        raise EnvironmentFailed("key.damaged", file=str(path))
    if not locked:
        _lock_kept(path, secret)
    return SigningKey(secret)


def public_line_in(folder: Path, name: str = FILE_NAME) -> str:
    """Return the public part of a key in a data folder, which needs no passphrase.

    Raises:
        EnvironmentFailed: there is none, it cannot be read, or is damaged.
    """
    blob, _ = _public_part(folder / name)
    return f"ssh-ed25519 {base64.b64encode(blob).decode('ascii')}"


def make(folder: Path, name: str, passphrase: str | None = None) -> None:
    """Make a key; one that somebody else made first stays.

    Args:
        folder: the data folder.
        name: of the file.
        passphrase: that a person thought of; None to draw one that this computer keeps.

    Raises:
        EnvironmentFailed: it cannot be kept.
    """
    secret = Ed25519PrivateKey.generate()
    drawn = passphrases.fresh() if passphrase is None else ""
    if drawn:
        passphrases.keep(_name_of(_blob(secret.public_key())), drawn)
    path = folder / name
    _write(path, _locked(secret, passphrase or drawn, drawn=bool(drawn)), replacing=False)
    if drawn and _public_part(path)[0] != _blob(secret.public_key()):
        passphrases.forget(_name_of(_blob(secret.public_key())))


def lock(folder: Path, passphrase: str, old: str | None = None) -> SigningKey:
    """Lock the booth's key with a passphrase of the staff, which this computer does not keep.

    Receipts get a key of their own first, so that the booth goes on without the staff.

    Args:
        folder: the data folder.
        passphrase: the new one.
        old: the present one; None for the one that this computer keeps.

    Raises:
        EnvironmentFailed: as ``load``; the key cannot be kept.
    """
    key = load(folder, old)
    if not os.path.lexists(folder / RECEIPT_FILE):
        make(folder, RECEIPT_FILE)
    blob, _ = _public_part(folder / FILE_NAME)
    locked = _locked(key._secret, passphrase, drawn=False)
    _write(folder / FILE_NAME, locked, replacing=True)
    passphrases.forget(_name_of(blob))
    return key


def keep_passphrase(folder: Path, passphrase: str) -> SigningKey:
    """Have this computer keep the passphrase of the booth's key, if it is the right one.

    Raises:
        EnvironmentFailed: as ``load``; it cannot be kept.
    """
    key = load(folder, passphrase)
    blob, _ = _public_part(folder / FILE_NAME)
    passphrases.keep(_name_of(blob), passphrase)
    return key


def kept_passphrase(folder: Path) -> str | None:
    """Return the passphrase of the booth's key that this computer keeps, or None.

    Raises:
        EnvironmentFailed: the key or the passphrase cannot be read.
    """
    blob, _ = _public_part(folder / FILE_NAME)
    return passphrases.kept(_name_of(blob))


# --- the file ---------------------------------------------------------------------------------


def _blob(key: Ed25519PublicKey) -> bytes:
    return base64.b64decode(public_line(key).split()[1])


def _name_of(blob: bytes) -> str:
    return f"key-{hashlib.sha256(blob).hexdigest()[:32]}"


def _public_part(path: Path) -> tuple[bytes, bool]:
    """Return the public key that stands open in a key file, and whether the rest is locked.

    Raises:
        EnvironmentFailed: there is none, it cannot be read, or is no Ed25519 key.
    """
    try:
        text = path.read_bytes().strip()
    except FileNotFoundError as error:
        raise EnvironmentFailed("key.missing", file=str(path)) from error
    except OSError as error:
        raise EnvironmentFailed("key.unreadable", file=str(path)) from error
    try:
        if not (text.startswith(_BEGIN) and text.endswith(_END)):
            raise ValueError("armour")
        body = base64.b64decode(text[len(_BEGIN) : -len(_END)])
        if not body.startswith(_MAGIC):
            raise ValueError("magic")
        cipher, rest = _string(body[len(_MAGIC) :])
        _, rest = _string(_string(rest)[1])
        (count,) = struct.unpack(">L", rest[:4])
        blob, _ = _string(rest[4:])
        kind, rest = _string(blob)
        if count != 1 or kind != b"ssh-ed25519" or len(_string(rest)[0]) != 32:
            raise ValueError("kind")
    except (ValueError, struct.error) as error:
        raise EnvironmentFailed("key.damaged", file=str(path)) from error
    return blob, cipher != _OPEN


def _string(data: bytes) -> tuple[bytes, bytes]:
    (length,) = struct.unpack(">L", data[:4])
    if len(data) < 4 + length:
        raise ValueError("cut off")
    return data[4 : 4 + length], data[4 + length :]


def _locked(secret: Ed25519PrivateKey, passphrase: str, *, drawn: bool) -> bytes:
    rounds = _ROUNDS_DRAWN if drawn else _ROUNDS_THOUGHT_OF
    builder = PrivateFormat.OpenSSH.encryption_builder().kdf_rounds(rounds)
    return secret.private_bytes(
        Encoding.PEM, PrivateFormat.OpenSSH, builder.build(passphrase.encode())
    )


def _lock_kept(path: Path, secret: Ed25519PrivateKey) -> None:
    """Lock a key that lay open, as earlier versions left it, under a drawn passphrase."""
    drawn = passphrases.fresh()
    passphrases.keep(_name_of(_blob(secret.public_key())), drawn)
    _write(path, _locked(secret, drawn, drawn=True), replacing=True)


def _write(path: Path, text: bytes, *, replacing: bool) -> None:
    """Write a key whole or not at all; unless it replaces, one that is there already stays."""
    try:
        # mkstemp gives the file to its owner alone, where the system knows such a thing.
        handle, fresh = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}-")
        try:
            with os.fdopen(handle, "wb") as stream:
                stream.write(text)
                stream.flush()
                os.fsync(stream.fileno())
            if replacing:
                Path(fresh).replace(path)
            else:
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
