"""``kiosk people``: the staff by command, and passwords that stay off the command line."""

from __future__ import annotations

import io
import os
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import click
import pytest

from kiosk import people
from kiosk.cli.main import root
from kiosk.cli.people import people as group
from kiosk.errors import AnswerIsNo
from kiosk.review import Approval, approve
from kiosk.rights import Actor, account_actor
from kiosk.store import audit
from kiosk.store import people as kept
from kiosk.store.open import Store, open_store
from kiosk.submit import Take, submit
from tests.kiosk.staff import PIN, SECRET, hire

Kiosk = Callable[..., Any]
Piped = Callable[[str], None]


@pytest.fixture
def piped(monkeypatch: pytest.MonkeyPatch) -> Piped:
    """Return what puts a text into the standard input."""
    return lambda text: monkeypatch.setattr("sys.stdin", io.StringIO(text))


def add(kiosk: Kiosk, data: Path, name: str, role: str) -> Any:  # noqa: ANN401 - what was said
    return kiosk("people", "add", name, "--role", role, "--password-stdin", "--data", data)


def test_the_first_administrator_makes_the_database_and_can_log_in(
    kiosk: Kiosk, data: Path, piped: Piped, now: datetime
) -> None:
    piped(f"{SECRET}\n")
    assert add(kiosk, data, "Chen", "administrator").code == 0
    with open_store(data) as store:
        assert people.log_in(store, "Chen", SECRET, now) == Actor("Chen", "administrator")
        (entry, _) = audit.of_subject(store, "Chen")
    assert entry.act == "add_person"
    assert entry.detail["account"] == entry.who


def test_the_first_one_must_be_an_administrator(kiosk: Kiosk, data: Path, piped: Piped) -> None:
    piped(SECRET)
    refused = add(kiosk, data, "Wang", "reviewer")
    assert (refused.code, refused.out) == (2, "")
    assert "--role administrator" in refused.err


def test_no_command_takes_a_password_as_an_argument() -> None:
    context = click.Context(root)
    assert group.name in root.list_commands(context)
    for command in group.commands.values():
        arguments = [each.name for each in command.params if isinstance(each, click.Argument)]
        assert set(arguments) <= {"name"}
        options = {name for each in command.params for name in each.opts}
        assert "--password" not in options
        assert "--pin" not in options


def test_where_nobody_can_be_asked_the_sentence_says_what_to_do(
    kiosk: Kiosk, data: Path, piped: Piped
) -> None:
    piped("")
    refused = kiosk("people", "add", "Chen", "--role", "administrator", "--data", data)
    assert (refused.code, refused.out) == (2, "")
    assert "--password-stdin" in refused.err
    assert not data.exists()


def test_at_a_terminal_it_is_asked_for_twice_and_not_shown(
    kiosk: Kiosk, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed = [SECRET, "something else", SECRET, SECRET]
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr("click.termui.hidden_prompt_func", lambda _prompt: typed.pop(0))
    call = ("people", "add", "Chen", "--role", "administrator", "--data", data, "--language", "en")
    differs = kiosk(*call)
    assert differs.code == 2
    assert "differ" in differs.err
    done = kiosk(*call)
    assert done.code == 0
    assert SECRET not in done.out + done.err


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_list_shows_roles_and_states_and_no_hash(
    kiosk: Kiosk, data: Path, store: Store, now: datetime, language: str
) -> None:
    hire(store, "Chen", "administrator", now)
    hire(store, "Wang", "operator", now)
    assert kiosk("people", "disable", "wang", "--data", data).code == 0
    listed = kiosk("people", "list", "--json", "--data", data)
    assert [(each["name"], each["role"], each["disabled"]) for each in listed.json["people"]] == [
        ("Chen", "administrator", False),
        ("Wang", "operator", True),
    ]
    assert listed.json["door_pin"] is False
    said = kiosk("people", "list", "--data", data, "--language", language).out
    assert len(said.splitlines()) == 3
    assert "argon2" not in listed.out + said


@pytest.mark.usefixtures("store")
def test_an_empty_list_says_how_to_begin(kiosk: Kiosk, data: Path) -> None:
    assert "kiosk people add" in kiosk("people", "list", "--data", data).out


def test_role_password_disable_and_enable(
    kiosk: Kiosk, data: Path, store: Store, piped: Piped, now: datetime
) -> None:
    hire(store, "Chen", "administrator", now)
    hire(store, "Wang", "operator", now)
    changed = kiosk("people", "role", "Wang", "--role", "reviewer", "--json", "--data", data)
    assert (changed.code, changed.json["role"]) == (0, "reviewer")
    piped(f"{PIN}\r\n")
    assert kiosk("people", "password", "Wang", "--password-stdin", "--data", data).code == 0
    assert people.log_in(store, "Wang", PIN, now).role == "reviewer"
    assert kiosk("people", "disable", "Wang", "--data", data).code == 0
    assert kept.get(store, "Wang").disabled
    assert kiosk("people", "enable", "Wang", "--data", data).code == 0
    assert not kept.get(store, "Wang").disabled
    last = kiosk("people", "disable", "Chen", "--data", data)
    assert (last.code, last.out) == (1, "")
    unknown = kiosk("people", "role", "Nobody", "--role", "reviewer", "--data", data)
    assert (unknown.code, unknown.out) == (2, "")
    assert "Nobody" in unknown.err


def test_a_lock_out_is_ended_before_its_time(
    kiosk: Kiosk, data: Path, store: Store, now: datetime
) -> None:
    hire(store, "Wang", "operator", now)
    for _ in range(people.FREE_TRIES):
        with pytest.raises(AnswerIsNo):
            people.log_in(store, "Wang", "wrong", now)
    assert kiosk("people", "unlock", "Wang", "--data", data).code == 0
    assert people.log_in(store, "Wang", SECRET, now).role == "operator"


def test_the_door_pin_is_set_from_the_standard_input(
    kiosk: Kiosk, data: Path, store: Store, piped: Piped, now: datetime
) -> None:
    piped(PIN)
    assert kiosk("people", "pin", "--password-stdin", "--data", data).code == 0
    people.open_door(store, PIN, now)
    piped("123456")
    assert kiosk("people", "pin", "--password-stdin", "--data", data).code == 2


@pytest.mark.usefixtures("store")
@pytest.mark.skipif(os.name == "nt", reason="Windows knows no owner of a folder as POSIX does")
def test_commands_of_another_user_are_refused_with_the_remedy(
    kiosk: Kiosk, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stranger = data.stat().st_uid + 4711
    monkeypatch.setattr("os.geteuid", lambda: stranger)
    for command in (["people", "disable", "Chen"], ["review", "approve", "B-1"]):
        refused = kiosk(*command, "--data", data, "--language", "en")
        assert (refused.code, refused.out) == (1, "")
        assert "own account" in refused.err


def test_an_override_by_command_is_confirmed_by_another_name(
    kiosk: Kiosk, data: Path, store: Store, make_take: Callable[..., Take], now: datetime
) -> None:
    number = submit(store, "22B1", make_take("soft", "fail"), booth="B", now=now).number
    approve(store, number, Approval(account_actor("Wang", "root"), now, "the office agreed"))
    listed = kiosk("review", "list", "--unconfirmed", "--json", "--data", data)
    assert [each["number"] for each in listed.json["submissions"]] == [number]
    shown = kiosk("review", "show", number, "--json", "--data", data).json["override"]
    assert (shown["by"], shown["confirmed_by"]) == ("Wang", None)
    same = kiosk("review", "confirm", number, "--reviewer", "Wang", "--data", data)
    assert (same.code, same.out) == (1, "")
    assert kiosk("review", "confirm", number, "--reviewer", "Li", "--data", data).code == 0
    shown = kiosk("review", "show", number, "--json", "--data", data).json["override"]
    assert shown["confirmed_by"] == "Li"
    assert audit.of_subject(store, number)[-1].detail["account"]
    said = kiosk("review", "show", number, "--data", data, "--language", "en").out
    assert "confirmed by Li" in said
