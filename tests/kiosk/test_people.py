"""The staff: who is let in, who is kept out and for how long, and what the trail says of it."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from kiosk import passwords, people
from kiosk.errors import AnswerIsNo, BadInput, KioskError
from kiosk.people import (
    FIRST_LOCK_S,
    FREE_TRIES,
    IDLE_WARNING_S,
    Idle,
    NewPerson,
    idle,
)
from kiosk.rights import Actor, account_actor
from kiosk.store import audit
from kiosk.store import people as kept
from kiosk.store.open import Store
from kiosk.store.people import DOOR, Tries
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


# --- the first one -------------------------------------------------------------------------


def test_the_first_administrator_sets_a_password_of_their_own_and_is_logged_in(
    store: Store, now: datetime
) -> None:
    actor = people.first_administrator(store, "  Chen   Admin ", SECRET, now)
    assert actor == Actor("Chen Admin", "administrator")
    assert people.log_in(store, "chen admin", SECRET, now) == actor
    assert kept.secret_of(store, person(store, "Chen Admin")).startswith("$argon2id$")


def test_there_is_only_one_first_administrator(store: Store, admin: Actor, now: datetime) -> None:
    again = refusal(lambda: people.first_administrator(store, "Mallory", SECRET, now))
    assert again == "people.not_first"
    assert [each.name for each in kept.everyone(store)] == [admin.name]


def test_a_first_administrator_with_an_easy_password_is_not_made(
    store: Store, now: datetime
) -> None:
    easy = refusal(lambda: people.first_administrator(store, "Chen", "12345678", now))
    assert easy == "people.secret.easy"
    assert not kept.any_yet(store)


def test_without_people_nobody_logs_in_and_the_sentence_says_what_to_do(
    store: Store, now: datetime
) -> None:
    assert refusal(lambda: people.log_in(store, "Chen", SECRET, now)) == "people.none"
    acting = refusal(lambda: kept.demand(store, Actor("Chen", "administrator"), "approve"))
    assert acting == "people.none"
    assert "kiosk people add" in Words("en").say("people.none")


def test_the_first_person_by_command_is_an_administrator(store: Store, now: datetime) -> None:
    new = NewPerson("Wang", "reviewer", SECRET)
    assert refusal(lambda: people.add(store, ACCOUNT, new, now)) == "people.first_is_administrator"
    assert not kept.any_yet(store)


# --- the others ----------------------------------------------------------------------------


def test_who_is_added_can_log_in_with_role_and_pin(
    store: Store, admin: Actor, now: datetime
) -> None:
    added = people.add(store, admin, NewPerson("李 娜", "operator", PIN), now)
    assert people.log_in(store, "李 娜", PIN, now) == Actor(added.name, "operator")


@pytest.mark.parametrize("name", ["wang wei", "ＷＡＮＧ　ＷＥＩ", " Wang  Wei "])
def test_a_name_that_looks_the_same_is_taken(
    store: Store, admin: Actor, reviewer: Actor, now: datetime, name: str
) -> None:
    new = NewPerson(name, "operator", PIN)
    assert refusal(lambda: people.add(store, admin, new, now)) == "people.taken"
    assert person(store, name).name == reviewer.name


@pytest.mark.parametrize("name", ["", "  ", "x" * 65, "a\0b", "\u202eevil"])
def test_a_name_that_cannot_be_read_is_refused(
    store: Store, admin: Actor, now: datetime, name: str
) -> None:
    new = NewPerson(name, "operator", PIN)
    assert refusal(lambda: people.add(store, admin, new, now)) == "people.name.bad"


def test_only_an_administrator_manages_people(store: Store, reviewer: Actor, now: datetime) -> None:
    acts: list[Callable[[], object]] = [
        lambda: people.add(store, reviewer, NewPerson("Zhao", "operator", PIN), now),
        lambda: people.change_role(store, reviewer, "Wang Wei", "administrator", now),
        lambda: people.disable(store, reviewer, "Chen Admin", now),
        lambda: people.enable(store, reviewer, "Chen Admin", now),
        lambda: people.set_secret(store, reviewer, "Chen Admin", OTHER, now),
        lambda: people.set_door_pin(store, reviewer, PIN, now),
    ]
    assert {refusal(act) for act in acts} == {"rights.needs.administrator"}
    assert audit.size(store) == 0


def test_a_role_counts_from_the_moment_it_changes_not_from_the_next_log_in(
    store: Store, admin: Actor, reviewer: Actor, now: datetime
) -> None:
    kept.demand(store, reviewer, "approve")
    people.change_role(store, admin, reviewer.name, "operator", now)
    assert refusal(lambda: kept.demand(store, reviewer, "approve")) == "rights.needs.reviewer"
    people.disable(store, admin, reviewer.name, now)
    assert refusal(lambda: kept.demand(store, reviewer, "look")) == "people.not_any_more"
    people.enable(store, admin, reviewer.name, now)
    kept.demand(store, reviewer, "look")


def test_the_last_administrator_can_neither_go_nor_step_down(
    store: Store, admin: Actor, reviewer: Actor, now: datetime
) -> None:
    for act in (
        lambda: people.disable(store, admin, admin.name, now),
        lambda: people.change_role(store, admin, admin.name, "reviewer", now),
    ):
        assert refusal(act) == "people.last_administrator"
    people.change_role(store, admin, reviewer.name, "administrator", now)
    assert people.disable(store, admin, admin.name, now).disabled


def test_who_is_disabled_is_told_so_only_with_the_right_password(
    store: Store, admin: Actor, reviewer: Actor, now: datetime
) -> None:
    people.disable(store, admin, reviewer.name, now)
    assert refusal(lambda: people.log_in(store, reviewer.name, SECRET, now)) == "people.disabled"
    wrong = refusal(lambda: people.log_in(store, reviewer.name, OTHER, now))
    assert wrong == "people.secret.wrong"


def test_a_new_password_replaces_the_old_one_and_ends_a_lock_out(
    store: Store, admin: Actor, reviewer: Actor, now: datetime
) -> None:
    with store.writing():
        locked = Tries(FREE_TRIES, now + timedelta(seconds=FIRST_LOCK_S))
        kept.put_tries(store, person(store, reviewer.name).guard, locked)
    people.set_secret(store, admin, reviewer.name, OTHER, now)
    assert people.log_in(store, reviewer.name, OTHER, now) == reviewer
    assert refusal(lambda: people.log_in(store, reviewer.name, SECRET, now)) == (
        "people.secret.wrong"
    )


def test_people_change_their_own_password_with_the_old_one(
    store: Store, reviewer: Actor, now: datetime
) -> None:
    wrong = refusal(lambda: people.set_own_secret(store, reviewer, "not the old", OTHER, now))
    assert wrong == "people.secret.wrong"
    people.set_own_secret(store, reviewer, SECRET, OTHER, now)
    assert people.log_in(store, reviewer.name, OTHER, now) == reviewer


def test_a_hash_of_earlier_days_is_renewed_at_the_log_in(
    store: Store, reviewer: Actor, now: datetime
) -> None:
    before = kept.secret_of(store, person(store, reviewer.name))
    assert passwords.is_outdated(before)
    people.log_in(store, reviewer.name, SECRET, now)
    after = kept.secret_of(store, person(store, reviewer.name))
    assert not passwords.is_outdated(after)
    assert passwords.matches(after, SECRET)


# --- the trail -----------------------------------------------------------------------------


def all_entries(store: Store) -> list[audit.Recorded]:
    subjects = {row["subject"] for row in store.rows("SELECT DISTINCT subject FROM audit")}
    found = [entry for subject in subjects for entry in audit.of_subject(store, subject)]
    return sorted(found, key=lambda entry: entry.id)


def test_the_trail_says_who_did_what_with_before_and_after_and_no_secret(
    store: Store, now: datetime
) -> None:
    chen = people.first_administrator(store, "Chen", SECRET, now)
    people.add(store, chen, NewPerson("Wang", "operator", PIN), now)
    people.change_role(store, chen, "Wang", "reviewer", now)
    people.set_secret(store, ACCOUNT, "Wang", OTHER, now + timedelta(days=1))
    people.disable(store, chen, "Wang", now)
    people.set_door_pin(store, chen, "582093", now)
    refusal(lambda: people.log_in(store, "Chen", "a guessed one", now))
    people.log_in(store, "Chen", SECRET, now)
    people.log_out(store, chen, now, idle=True)
    entries = all_entries(store)
    assert [(entry.who, entry.act, entry.subject) for entry in entries] == [
        ("Chen", "add_person", "Chen"),
        ("Chen", "add_person", "Wang"),
        ("Chen", "change_role", "Wang"),
        ("root", "change_password", "Wang"),
        ("Chen", "disable_person", "Wang"),
        ("Chen", "set_door_pin", DOOR),
        ("console", "log_in_refused", "Chen"),
        ("Chen", "log_in", "Chen"),
        ("Chen", "log_out", "Chen"),
    ]
    role = entries[2].detail
    assert (role["before"]["role"], role["after"]["role"]) == ("operator", "reviewer")  # type: ignore[index]
    password = entries[3].detail
    assert password["before"] != password["after"]
    assert password["account"] == "root"
    text = json.dumps([dict(entry.detail) for entry in entries])
    for secret in (SECRET, PIN, OTHER, "582093", "a guessed one", "argon2"):
        assert secret not in text
    assert audit.verify(store) is None


def test_a_name_that_nobody_has_does_not_stand_in_the_trail(
    store: Store, admin: Actor, now: datetime
) -> None:
    assert kept.find(store, admin.name) is not None
    refusal(lambda: people.log_in(store, "my secret typed here", "", now))
    assert "my secret" not in json.dumps([entry.subject for entry in all_entries(store)])
    assert kept.tries(store, kept.UNKNOWN).wrong == 1


def test_nothing_of_a_refused_act_is_kept(store: Store, admin: Actor, now: datetime) -> None:
    with pytest.raises(BadInput):
        people.change_role(store, admin, "Nobody", "reviewer", now)
    with pytest.raises(AnswerIsNo):
        people.disable(store, admin, admin.name, now)
    assert audit.size(store) == 0


# --- idle ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("now_s", "expected"),
    [
        (1000.0, Idle(None, out=False)),
        (1000.0 + 99 - IDLE_WARNING_S, Idle(None, out=False)),
        (1000.0 + 100 - IDLE_WARNING_S, Idle(IDLE_WARNING_S, out=False)),
        (1099.5, Idle(1, out=False)),
        (1100.0, Idle(0, out=True)),
        (9999.0, Idle(0, out=True)),
    ],
)
def test_a_console_counts_down_before_it_logs_out(now_s: float, expected: Idle) -> None:
    assert idle(1000.0, now_s, 100) == expected


def test_the_last_log_in_is_known(store: Store, reviewer: Actor, now: datetime) -> None:
    assert kept.last_log_in(store, person(store, reviewer.name)) is None
    people.log_in(store, reviewer.name, SECRET, now)
    later = now + timedelta(hours=1)
    people.log_in(store, reviewer.name, SECRET, later)
    assert kept.last_log_in(store, person(store, reviewer.name)) == later
