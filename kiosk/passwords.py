"""Passwords and PINs: what is too easy to guess, and their hashes (Argon2id, RFC 9106).

Pure but for the random salt. A check takes as long for a person who does not exist as for
a wrong password, so that the clock does not tell who works here.
"""

from __future__ import annotations

import unicodedata
from itertools import pairwise
from typing import Final

from argon2 import PasswordHasher
from argon2.exceptions import VerifyMismatchError

from kiosk.errors import BadInput

SHORTEST_PIN: Final = 6
SHORTEST_PASSWORD: Final = 8
LONGEST: Final = 128
_KNOWN: Final = ("password", "passw0rd", "qwerty", "iloveyou", "admin", "letmein", "welcome")


def hashed(secret: str) -> str:
    """Return the Argon2id hash of a secret, with its salt and its parameters in it."""
    return PasswordHasher().hash(_bytes(secret))


def matches(secret_hash: str | None, given: str) -> bool:
    """Return whether what was given is the secret of a hash.

    Args:
        secret_hash: None where there is nobody; it takes as long all the same.
        given: as it was typed.
    """
    if secret_hash is None:
        hashed(given)
        return False
    try:
        return PasswordHasher().verify(secret_hash, _bytes(given))
    except VerifyMismatchError:
        return False


def is_outdated(secret_hash: str) -> bool:
    """Return whether a hash was made with less effort than is asked for today."""
    return PasswordHasher().check_needs_rehash(secret_hash)


def demand_strong(secret: str, name: str) -> None:
    """Refuse a secret that is too short, too long or too easy to guess.

    Digits alone are a PIN; anything else is a password. No mixture of signs is asked for:
    that makes people write secrets down.

    Args:
        secret: as it was typed.
        name: whose it will be; it must not be in it.

    Raises:
        BadInput: saying what to do.
    """
    plain = unicodedata.normalize("NFKC", secret).casefold()
    shortest = SHORTEST_PIN if plain.isdigit() else SHORTEST_PASSWORD
    if len(plain) < shortest:
        raise BadInput("people.secret.short", pin=SHORTEST_PIN, password=SHORTEST_PASSWORD)
    if len(plain) > LONGEST:
        raise BadInput("people.secret.long", limit=LONGEST)
    own = unicodedata.normalize("NFKC", name).casefold().replace(" ", "")
    if _is_a_run(plain) or plain.startswith(_KNOWN) or (len(own) > 1 and own in plain):
        raise BadInput("people.secret.easy")


def _is_a_run(secret: str) -> bool:
    """Return whether each sign follows on the last by the same step: 111111, 123456, 87654321."""
    steps = {ord(later) - ord(earlier) for earlier, later in pairwise(secret)}
    return len(steps) == 1 and steps <= {-1, 0, 1}


def _bytes(secret: str) -> bytes:
    # One spelling for one look; half a character, which a scanner may send, is a sign like others.
    return unicodedata.normalize("NFKC", secret).encode("utf-8", errors="surrogatepass")
