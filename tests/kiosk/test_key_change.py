"""A change of key is followed, a revocation is final, and old batches verify as of their date."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk import keys
from kiosk.batch.sign import fingerprint, sign_manifest
from kiosk.batch.standalone import NAMESPACE as BATCHES
from kiosk.batch.standalone import Claim, check_signature, parse_signers
from kiosk.errors import AnswerIsNo, BadInput, EnvironmentFailed
from kiosk.key_change import (
    NAMESPACE,
    Change,
    broken_at,
    change,
    current_key,
    known,
    revoke,
    settle,
)
from kiosk.keys import SigningKey
from kiosk.rights import Actor, account_actor
from kiosk.store import audit, key_statements, people
from kiosk.store.open import Store, open_store

BOOTH = "BOOTH-1"
BEGAN = datetime(2026, 3, 1, 8, 0, tzinfo=UTC)
CHANGED = BEGAN + timedelta(days=10)
MESSAGE = b"a manifest"


@pytest.fixture
def store(data: Path) -> Iterator[Store]:
    with open_store(data) as opened:
        yield opened


@pytest.fixture(scope="session")
def ssh_keygen() -> str:
    found = shutil.which("ssh-keygen")
    if found is None:
        pytest.skip("ssh-keygen (OpenSSH) is not installed here")
    return found


def asked(now: datetime = CHANGED, **changes: object) -> Change:
    return replace(Change(BOOTH, account_actor("Ms Admin"), "the yearly change", now), **changes)  # type: ignore[arg-type]  # checked by the class


def stock_says(  # the office, with nothing of ours
    ssh_keygen: str, store: Store, place: Path, key: SigningKey, at: datetime
) -> bool:
    told = known(store, store.path.parent, BOOTH)
    texts = {
        "allowed_signers": "".join(f"{line}\n" for line in told.allowed_signers),
        "revoked_keys": "".join(f"{line}\n" for line in told.revoked),
        "message.sig": sign_manifest(key, MESSAGE).decode(),
    }
    for name, text in texts.items():
        (place / name).write_text(text, encoding="utf-8")
    command = [
        *(ssh_keygen, "-Y", "verify", "-f", "allowed_signers", "-I", BOOTH, "-n", BATCHES),
        *("-s", "message.sig", "-r", "revoked_keys", f"-Overify-time={at:%Y%m%d%H%M%S}Z"),
    ]
    done = subprocess.run(command, cwd=place, input=MESSAGE, capture_output=True, check=False)
    ours = parse_signers(texts["allowed_signers"], texts["revoked_keys"])
    claim = Claim(BOOTH, f"{at:%Y-%m-%dT%H:%M:%S}Z")
    _, faults = check_signature(MESSAGE, sign_manifest(key, MESSAGE), ours, claim)
    assert (done.returncode == 0) == (not faults), (done.stderr, faults)
    return done.returncode == 0


def test_old_batches_verify_as_of_their_date_and_new_ones_by_the_new_key(
    store: Store, data: Path, tmp_path: Path, ssh_keygen: str
) -> None:
    old = current_key(store, data)
    new = change(store, data, asked())
    assert current_key(store, data).public_line == new.public_line != old.public_line
    day = timedelta(days=1)
    told = {
        (name, when): stock_says(ssh_keygen, store, tmp_path, key, CHANGED + when)
        for name, key in (("old", old), ("new", new))
        for when in (-day, day)
    }
    assert told == {
        ("old", -day): True, ("old", day): False, ("new", -day): False, ("new", day): True,
    }  # fmt: skip


def test_nothing_a_revoked_key_signed_is_believed_whatever_the_date(
    store: Store, data: Path, tmp_path: Path, ssh_keygen: str
) -> None:
    stolen = current_key(store, data)
    new = revoke(store, data, asked())
    for when in (BEGAN, CHANGED, CHANGED + timedelta(days=1)):
        assert not stock_says(ssh_keygen, store, tmp_path, stolen, when)
    assert stock_says(ssh_keygen, store, tmp_path, new, CHANGED + timedelta(days=1))
    told = known(store, data, BOOTH)
    assert told.revoked == (stolen.public_line,)
    assert stolen.public_line not in "".join(told.allowed_signers)


def test_without_a_change_the_line_names_no_days(store: Store, data: Path) -> None:
    current_key(store, data)
    (line,) = known(store, data, BOOTH).allowed_signers
    assert "valid" not in line


def test_each_change_is_signed_by_the_key_that_was_trusted_and_chained(
    store: Store, data: Path, tmp_path: Path, ssh_keygen: str
) -> None:
    old = current_key(store, data)
    second = change(store, data, asked())
    third = revoke(store, data, asked(CHANGED + timedelta(days=1), why="the stick was stolen"))
    history = known(store, data, BOOTH).history
    assert [each.signed_by for each in history] == [old.public_line, third.public_line]
    assert [each.says["key"] for each in history] == [second.public_line, third.public_line]
    assert history[1].says["why"] == "the stick was stolen"
    assert broken_at(history) is None
    (tmp_path / "signers").write_text(f"{BOOTH} {old.public_line}\n", encoding="utf-8")
    (tmp_path / "sig").write_text(history[0].signature, encoding="utf-8")
    command = [ssh_keygen, "-Y", "verify", "-f", "signers", "-I", BOOTH, "-n", NAMESPACE]
    subprocess.run(
        [*command, "-s", "sig"], cwd=tmp_path, input=history[0].text.encode(), check=True
    )


@pytest.mark.parametrize("number", [1, 2])
def test_a_history_that_was_edited_is_found_out(store: Store, data: Path, number: int) -> None:
    current_key(store, data)
    change(store, data, asked())
    change(store, data, asked(CHANGED + timedelta(days=1)))
    history = list(known(store, data, BOOTH).history)
    said = json.loads(history[number - 1].text) | {"why": "nothing at all"}
    history[number - 1] = replace(history[number - 1], text=json.dumps(said, sort_keys=True))
    assert broken_at(history) == number
    assert broken_at(known(store, data, BOOTH).history[1:]) == 1


def test_the_trail_says_who_changed_which_key_for_which(store: Store, data: Path) -> None:
    old = current_key(store, data)
    new = change(store, data, asked())
    (entry,) = audit.of_subject(store, BOOTH)
    assert (entry.act, entry.who) == ("change_key", "Ms Admin")
    assert entry.detail["before"] == {"key": fingerprint(old)}
    assert entry.detail["after"] == {"key": fingerprint(new)}


def test_a_passphrase_of_the_staff_locks_the_new_key_too(store: Store, data: Path) -> None:
    current_key(store, data)
    keys.lock(data, "horse battery")
    with pytest.raises(EnvironmentFailed):
        change(store, data, asked())
    new = change(store, data, asked(passphrase="horse battery"))  # noqa: S106 - a test's
    assert keys.kept_passphrase(data) is None
    assert keys.load(data, "horse battery").public_line == new.public_line


def test_a_key_whose_passphrase_is_lost_can_still_be_revoked(store: Store, data: Path) -> None:
    current_key(store, data)
    keys.lock(data, "nobody remembers")
    new = revoke(store, data, asked())
    assert current_key(store, data).public_line == new.public_line


def test_only_who_manages_keys_may_and_must_say_why(store: Store, data: Path) -> None:
    before = current_key(store, data)
    with store.writing():
        people.add(store, "Op", "reviewer", "$argon2id$x", BEGAN)
    for act in (change, revoke):
        with pytest.raises(AnswerIsNo):
            act(store, data, asked(who=Actor("Op", "reviewer")))
        with pytest.raises(BadInput):
            act(store, data, asked(why="  "))
    assert current_key(store, data).public_line == before.public_line
    assert key_statements.everything(store) == []


def test_a_begun_batch_must_be_finished_first(store: Store, data: Path) -> None:
    before = current_key(store, data)
    with store.writing():
        store.change(
            "INSERT INTO batches (booth, receiver, sequence, folder, manifest_sha256, count,"
            " profile_id, profile_sha256, software, exported_at, exported_by, simulated)"
            " VALUES (?, 'collection-unit', 1, 'F', 'm', 1, 'p', 'p', 's', 't', 'b', 1)",
            [BOOTH],
        )
        store.change("UPDATE batches SET exported_at = ?", ["2026-03-01T00:00:00.000000Z"])
    with pytest.raises(AnswerIsNo) as caught:
        change(store, data, asked())
    assert caught.value.words_key == "key.batch_begun"
    assert caught.value.fields["receiver"] == "collection-unit"
    assert current_key(store, data).public_line == before.public_line


KILLED = """
import os, sys
from datetime import UTC, datetime
from pathlib import Path
from kiosk import key_change
from kiosk.rights import account_actor
from kiosk.store.open import open_store
def die(*_given, **_named): os._exit(9)
setattr(key_change, sys.argv[2], die)
data = Path(sys.argv[1])
with open_store(data) as store:
    asked = key_change.Change("B", account_actor("A"), "why", datetime.now(UTC))
    if sys.argv[2] == "settle":
        settled = []
        key_change.settle = lambda *given: settled.append(1) if not settled else die()
    key_change.change(store, data, asked)
"""


@pytest.mark.parametrize(("where", "taken_over"), [("_record", False), ("settle", True)])
def test_a_change_that_was_stopped_half_way_is_ended_one_way_or_the_other(
    store: Store, data: Path, where: str, taken_over: bool
) -> None:
    before = current_key(store, data)
    command = [sys.executable, "-c", KILLED, str(data), where]
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])}
    done = subprocess.run(command, env=environment, capture_output=True, check=False)
    assert done.returncode == 9, done.stderr
    assert (data / keys.NEXT_FILE).exists()
    settle(store, data)
    assert not (data / keys.NEXT_FILE).exists()
    assert (current_key(store, data).public_line != before.public_line) is taken_over
    assert len(key_statements.everything(store)) == int(taken_over)
