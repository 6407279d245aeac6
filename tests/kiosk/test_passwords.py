"""Secrets that are too easy, and hashes."""

from __future__ import annotations

import pytest

from kiosk.errors import BadInput
from kiosk.passwords import LONGEST, demand_strong, hashed, is_outdated, matches
from kiosk.words import LANGUAGES, Words

OLD = "$argon2id$v=19$m=8,t=1,p=1$YmFuYW5hc3BsaXQ$P5fSYJLwPcD7iZFYKQJrtA"


@pytest.mark.parametrize(
    ("secret", "key"),
    [
        ("", "short"),
        ("39174", "short"),
        ("seven77", "short"),
        ("x" * LONGEST + "yz", "long"),
        ("123456", "easy"),
        ("987654", "easy"),
        ("000000", "easy"),
        ("aaaaaaaaaa", "easy"),
        ("Password2026", "easy"),
        ("wangwei-2026", "easy"),
        ("ＷＡＮＧＷＥＩ-2026", "easy"),
    ],
)
def test_what_is_easy_to_guess_is_refused_with_a_sentence(secret: str, key: str) -> None:
    with pytest.raises(BadInput) as caught:
        demand_strong(secret, "Wang Wei")
    assert caught.value.words_key == f"people.secret.{key}"
    assert all(Words(language).explain(caught.value) for language in LANGUAGES)


@pytest.mark.parametrize("secret", ["391746", "a slow blue kettle", "红色的茶壶放在窗台"])
def test_a_pin_or_a_password_will_do(secret: str) -> None:
    demand_strong(secret, "王")


def test_a_hash_is_argon2id_salted_and_knows_its_secret_only() -> None:
    first, second = hashed("a slow blue kettle"), hashed("a slow blue kettle")
    assert first.startswith("$argon2id$")
    assert first != second
    assert matches(first, "a slow blue kettle")
    assert not matches(first, "A slow blue kettle")
    assert not is_outdated(first)


def test_one_look_is_one_secret_however_it_was_typed() -> None:
    assert matches(hashed("３９１７４６"), "391746")
    assert not matches(hashed("391746"), "\ud800")


def test_nobody_has_a_secret() -> None:
    assert not matches(None, "a slow blue kettle")


def test_a_hash_of_earlier_days_is_known_as_one() -> None:
    assert is_outdated(OLD)
