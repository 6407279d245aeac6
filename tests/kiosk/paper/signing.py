"""Keys of booths that need no folder."""

from __future__ import annotations

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.keys import SigningKey

BOOTH = "BOOTH-1"


def new_key() -> SigningKey:
    return SigningKey(Ed25519PrivateKey.generate())
