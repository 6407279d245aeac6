"""Signs a manifest in OpenSSH's signature format, with the booth's key and nothing else.

The format's pieces come from ``standalone``, which takes them apart again; that
the result is OpenSSH's own is shown in the tests by ``ssh-keygen`` and by a
second library.
"""

from __future__ import annotations

import base64
import struct
from typing import Final

from kiosk.batch import standalone
from kiosk.keys import SigningKey

RECEIPTS: Final = "chsi-photo-receipt"
"""The namespace of the other thing that the booth's key signs; ``kiosk.paper.receipt`` does it."""
REPLIES: Final = "chsi-photo-reply"
"""The namespace of what an office's key signs, its replies; ``kiosk.office.reply`` does it."""
_VERSION = struct.pack(">L", 1)


def public_blob(key: SigningKey) -> bytes:
    """Return the public key in the bytes that OpenSSH hashes and transmits."""
    return base64.b64decode(key.public_line.split()[1])


def fingerprint(key: SigningKey) -> str:
    """Return the fingerprint of the booth's key, as OpenSSH prints it."""
    return standalone.fingerprint(public_blob(key))


def fingerprint_of(public_line: str) -> str:
    """Return the fingerprint of a public key that OpenSSH would write as this line."""
    return standalone.fingerprint(base64.b64decode(public_line.split()[1]))


def signers_line(key: SigningKey, booth: str) -> str:
    """Return the line of an ``allowed_signers`` file that lets this key sign for a booth.

    It names what the key is for, batches and receipts, and so permits nothing else.
    It must reach the office by another way than the batch: who can change a batch
    could change a line that lies beside it, too.
    """
    return f'{booth} namespaces="{standalone.NAMESPACE},{RECEIPTS}" {key.public_line}'


def signers_of(key: SigningKey, booth: str) -> list[standalone.Signer]:
    """Return the booth's own key as the only permitted signer."""
    return standalone.parse_signers(signers_line(key, booth))


def sign_manifest(key: SigningKey, manifest: bytes) -> bytes:
    """Return the text of ``SHA256SUMS.sig`` for a manifest; the same each time."""
    return signature(key, standalone.NAMESPACE, manifest)


def signature(key: SigningKey, namespace: str, message: bytes) -> bytes:
    """Return the text of a signature as ``ssh-keygen -Y sign -n NAMESPACE`` makes it."""
    purpose = namespace.encode("ascii")
    value = key.sign(standalone.signed_message(purpose, message))
    kind = standalone.KEY_KIND
    parts = (public_blob(key), purpose, b"", b"sha512", standalone.pack(kind, value))
    return standalone.armour(standalone.MAGIC + _VERSION + standalone.pack(*parts))
