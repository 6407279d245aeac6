"""Who tries too often is kept out, and for how long; the door's PIN."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from argon2 import PasswordHasher

from kiosk import passwords, people
from kiosk.errors import AnswerIsNo, BadInput, KioskError
from kiosk.people import (
    FIRST_LOCK_S,
    FREE_TRIES,
    LONGEST_LOCK_S,
    after_wrong,
    locked_s,
)
from kiosk.rights import Actor, account_actor
from kiosk.store import audit
from kiosk.store import people as kept
from kiosk.store.open import Store, open_store
from kiosk.store.people import Tries
from kiosk.words import LANGUAGES, Words
from tests.kiosk.staff import PIN, SECRET, hire, person

OTHER = "nine green bottles"
ACCOUNT = account_actor("root")


def said(error: KioskError) -> str:
    """Return the error's key, having said it in both languages."""
    assert all(Words(language).explain(error) for language in LANGUAGES)
    return error.words_key


def refusal(act: Callable[[], object]) -> str:
    with pytest.raises(KioskError) as caught:
        act()
    return said(caught.value)


@pytest.fixture
def admin(store: Store, now: datetime) -> Actor:
    return hire(store, "Chen Admin", "administrator", now)


@pytest.fixture
def reviewer(store: Store, admin: Actor, now: datetime) -> Actor:
    assert admin.role == "administrator"
    return hire(store, "Wang Wei", "reviewer", now)


def all_entries(store: Store) -> list[audit.Recorded]:
    subjects = {row["subject"] for row in store.rows("SELECT DISTINCT subject FROM audit")}
    found = [entry for subject in subjects for entry in audit.of_subject(store, subject)]
    return sorted(found, key=lambda entry: entry.id)


# --- lock-out ------------------------------------------------------------------------------


def test_the_lock_doubles_with_each_wrong_try_up_to_its_longest(now: datetime) -> None:
    count, locks = Tries(), []
    for _ in range(FREE_TRIES + 12):
        count = after_wrong(count, now)
        locks.append(locked_s(count, now))
    assert locks[: FREE_TRIES - 1] == [0] * (FREE_TRIES - 1)
    grown = locks[FREE_TRIES - 1 :]
    assert grown[0] == FIRST_LOCK_S
    assert grown[-1] == LONGEST_LOCK_S
    assert all(later == min(2 * earlier, LONGEST_LOCK_S) for earlier, later in pairwise(grown))


def test_a_lock_of_a_clock_that_was_years_ahead_does_not_count(now: datetime) -> None:
    assert locked_s(Tries(9, now + timedelta(days=400)), now) == 0


def test_after_too_many_wrong_tries_even_the_right_password_waits(
    store: Store, reviewer: Actor, now: datetime
) -> None:
    for _ in range(FREE_TRIES):
        wrong = refusal(lambda: people.log_in(store, reviewer.name, OTHER, now))
        assert wrong == "people.secret.wrong"
    locked = refusal(lambda: people.log_in(store, reviewer.name, SECRET, now))
    assert locked == "people.secret.locked_seconds"
    later = now + timedelta(seconds=FIRST_LOCK_S)
    assert people.log_in(store, reviewer.name, SECRET, later) == reviewer
    assert kept.tries(store, person(store, reviewer.name).guard) == Tries()


def test_a_lock_is_the_same_for_every_process_and_for_one_person_only(
    store: Store, data: Path, admin: Actor, reviewer: Actor, now: datetime
) -> None:
    with store.writing():
        locked = Tries(FREE_TRIES + 3, now + timedelta(seconds=LONGEST_LOCK_S))
        kept.put_tries(store, person(store, reviewer.name).guard, locked)
    with open_store(data) as other:
        found = refusal(lambda: people.log_in(other, reviewer.name, SECRET, now))
        assert found == "people.secret.locked_minutes"
        assert people.log_in(other, admin.name, SECRET, now) == admin


def test_a_try_is_counted_before_the_password_is_looked_at(
    store: Store, data: Path, reviewer: Actor, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    def killed(_secret_hash: str | None, _given: str) -> bool:
        with open_store(data) as other:
            assert kept.tries(other, person(other, reviewer.name).guard).wrong == 1
        raise KeyboardInterrupt

    monkeypatch.setattr(passwords, "matches", killed)
    with pytest.raises(KeyboardInterrupt):
        people.log_in(store, reviewer.name, SECRET, now)
    assert kept.tries(store, person(store, reviewer.name).guard).wrong == 1


def test_an_unknown_name_costs_as_much_as_a_wrong_password(
    store: Store, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Counted and not timed, because a clock would make the test guess: one Argon2 run each.
    people.first_administrator(store, "Chen", SECRET, now)
    runs: list[str] = []
    for name in ("hash", "verify"):
        original = getattr(PasswordHasher, name)

        def noted(*given: object, _original: Callable[..., object] = original) -> object:
            runs.append("argon2")
            return _original(*given)

        monkeypatch.setattr(PasswordHasher, name, noted)
    for who in ("Chen", "Nobody"):
        runs.clear()
        with pytest.raises(AnswerIsNo) as caught:
            people.log_in(store, who, OTHER, now)
        assert said(caught.value) == "people.secret.wrong"
        assert runs == ["argon2"]
    entries = [entry.detail for entry in all_entries(store) if entry.act == "log_in_refused"]
    assert len(entries) == 2


# --- the door ------------------------------------------------------------------------------


def test_the_door_opens_by_its_pin_and_locks_itself(
    store: Store, admin: Actor, now: datetime
) -> None:
    assert refusal(lambda: people.open_door(store, PIN, now)) == "people.no_door_pin"
    people.set_door_pin(store, admin, PIN, now)
    people.open_door(store, PIN, now)
    for _ in range(FREE_TRIES):
        assert refusal(lambda: people.open_door(store, "000000", now)) == "people.secret.wrong_pin"
    assert refusal(lambda: people.open_door(store, PIN, now)) == "people.secret.locked_seconds"
    people.set_door_pin(store, admin, "582093", now)
    people.open_door(store, "582093", now)


@pytest.mark.parametrize("pin", ["", "12ab56", "123456", "１２３９４６", "3917"])
def test_a_door_pin_is_of_digits_and_not_easy(
    store: Store, admin: Actor, now: datetime, pin: str
) -> None:
    with pytest.raises(BadInput):
        people.set_door_pin(store, admin, pin, now)
    assert kept.door_secret(store) is None


def test_an_administrator_ends_a_lock_out_and_the_secret_stays(
    store: Store, admin: Actor, reviewer: Actor, now: datetime
) -> None:
    for _ in range(FREE_TRIES):
        refusal(lambda: people.log_in(store, reviewer.name, "wrong", now))
    refusal(lambda: people.log_in(store, reviewer.name, SECRET, now))
    assert refusal(lambda: people.unlock(store, reviewer, reviewer.name, now)) == (
        "rights.needs.administrator"
    )
    people.unlock(store, admin, reviewer.name, now)
    entry = audit.last_of(store, "unlock_person")
    assert entry is not None
    assert (entry.who, entry.subject) == (admin.name, reviewer.name)
    assert entry.detail["before"] == {"wrong": FREE_TRIES}
    assert people.log_in(store, reviewer.name, SECRET, now) == reviewer
