"""The pure-Python check of a signature: right where RFC 8032 says so, strict where it may be."""

from __future__ import annotations

import random

import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from kiosk.batch.standalone import ed25519_holds

# RFC 8032, section 7.1: public key, message, signature.
VECTORS = [
    (
        "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
        "",
        (
            "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bac"
            "c61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"
        ),
    ),
    (
        "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
        "72",
        (
            "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e"
            "458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
        ),
    ),
    (
        "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
        "af82",
        (
            "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290"
            "ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"
        ),
    ),
]
P = 2 ** (8 * 32 - 1) - 19
L = 2**252 + 27742317777372353535851937790883648493
# The eight points whose multiples soon come round, in the spelling that counts.
SMALL_ORDER = [
    "0100000000000000000000000000000000000000000000000000000000000000",
    "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "0000000000000000000000000000000000000000000000000000000000000000",
    "0000000000000000000000000000000000000000000000000000000000000080",
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
]


@pytest.mark.parametrize(("key", "message", "signature"), VECTORS)
def test_the_vectors_of_the_rfc_hold(key: str, message: str, signature: str) -> None:
    assert ed25519_holds(bytes.fromhex(key), bytes.fromhex(message), bytes.fromhex(signature))


def library_holds(key: bytes, message: bytes, signature: bytes) -> bool:
    try:
        Ed25519PublicKey.from_public_bytes(key).verify(signature, message)
    except InvalidSignature:
        return False
    return True


def test_it_agrees_with_a_second_library_on_good_and_changed_signatures() -> None:
    chance = random.Random(20260301)  # noqa: S311 - repeatable on purpose
    for _ in range(40):
        secret = Ed25519PrivateKey.from_private_bytes(chance.randbytes(32))
        key, message = (
            secret.public_key().public_bytes_raw(),
            chance.randbytes(chance.randrange(99)),
        )
        parts = [bytearray(key), bytearray(message + b"."), bytearray(secret.sign(message + b"."))]
        assert ed25519_holds(*map(bytes, parts))
        changed = parts[chance.randrange(3)]
        changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
        assert not ed25519_holds(*map(bytes, parts))
        assert not library_holds(*map(bytes, parts))


def test_a_signature_whose_scalar_is_spelt_larger_is_refused() -> None:
    key, message, signature = map(bytes.fromhex, VECTORS[0])
    scalar = int.from_bytes(signature[32:], "little") + L
    assert not ed25519_holds(key, message, signature[:32] + scalar.to_bytes(32, "little"))


@pytest.mark.parametrize("point", SMALL_ORDER)
def test_a_key_of_small_order_signs_nothing(point: str) -> None:
    key = bytes.fromhex(point)
    for r in map(bytes.fromhex, SMALL_ORDER):
        assert not ed25519_holds(key, b"anything", r + bytes(32))


@pytest.mark.parametrize("y", [P, P + 1, P + 18])
def test_a_key_in_a_second_spelling_is_refused(y: int) -> None:
    assert not ed25519_holds(y.to_bytes(32, "little"), b"", bytes(64))


def test_bytes_that_are_no_point_are_refused() -> None:
    assert not ed25519_holds((2).to_bytes(32, "little"), b"", bytes(64))


@pytest.mark.parametrize(("key_length", "signature_length"), [(31, 64), (33, 64), (32, 63), (0, 0)])
def test_wrong_lengths_are_refused(key_length: int, signature_length: int) -> None:
    assert not ed25519_holds(bytes(key_length), b"", bytes(signature_length))
