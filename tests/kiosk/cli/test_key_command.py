"""``kiosk key`` and the receivers of ``kiosk batch export``, as the staff call them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kiosk import keys
from kiosk.store.open import Store

Kiosk = Callable[..., Any]


@pytest.fixture
def made(kiosk: Kiosk, data: Path, store: Store) -> Any:  # noqa: ANN401, ARG001 - the command's JSON
    """Return what ``key show`` says of a booth with a key."""
    return kiosk("key", "show", "--json", "--data", data).json


def test_a_change_is_told_with_both_keys_and_their_days(
    kiosk: Kiosk, data: Path, made: dict[str, Any]
) -> None:
    said = kiosk("key", "change", "--why", "the yearly change", "--json", "--data", data)
    assert said.code == 0
    assert said.json["fingerprint"] != made["fingerprint"]
    old, new = said.json["allowed_signers"].splitlines()
    assert "valid-before=" in old
    assert old.endswith(made["public_key"])
    assert "valid-after=" in new
    assert new.endswith(said.json["public_key"])
    (statement,) = said.json["history"]
    assert (statement["act"], statement["why"]) == ("change_key", "the yearly change")
    assert statement["signed_by"] == made["public_key"]


def test_a_revoked_key_stands_in_the_offices_files(
    kiosk: Kiosk, data: Path, made: dict[str, Any], tmp_path: Path
) -> None:
    assert kiosk("key", "revoke", "--why", "stolen", "--data", data).code == 0
    said = kiosk("key", "show", "--to", tmp_path / "office", "--language", "en", "--data", data)
    assert f"Revoked: {made['public_key']}" in said.out
    revoked = (tmp_path / "office" / "revoked_keys").read_text(encoding="utf-8")
    assert revoked == made["public_key"] + "\n"
    allowed = (tmp_path / "office" / "allowed_signers").read_text(encoding="utf-8")
    assert made["public_key"] not in allowed
    names = {path.name for path in (tmp_path / "office").iterdir()}
    assert {"key-001.json", "key-001.json.sig"} < names


@pytest.mark.usefixtures("made")
def test_a_passphrase_of_the_staff_is_asked_for_and_can_be_kept_again(
    kiosk: Kiosk, data: Path, tmp_path: Path
) -> None:
    file = tmp_path / "passphrase"
    file.write_text("horse battery\n", encoding="utf-8")
    drawn = kiosk("key", "passphrase", "--data", data)
    assert drawn.out.strip() == keys.kept_passphrase(data)
    assert kiosk("key", "lock", file, "--data", data).code == 0
    assert kiosk("key", "passphrase", "--data", data).code == 1
    change = ("key", "change", "--why", "locked", "--data", data)
    assert kiosk(*change).code == 3
    assert kiosk(*change, "--passphrase-file", file).code == 0
    assert keys.kept_passphrase(data) is None
    assert kiosk("key", "unlock", "--data", data).code == 1
    assert kiosk("key", "unlock", "--passphrase-file", file, "--data", data).code == 0
    assert keys.kept_passphrase(data) == "horse battery"
    assert keys.load(data).public_line


@pytest.mark.usefixtures("made")
def test_wrong_choices_of_an_export_are_one_line(kiosk: Kiosk, data: Path, tmp_path: Path) -> None:
    export = ("batch", "export", "--to", tmp_path / "stick", "--data", data)
    said = kiosk(*export, "--receiver", "nobody", "--language", "en")
    assert said.code == 2
    assert "school-systems, collection-unit" in said.err
    assert kiosk(*export, "--student", "22B1", "--all-ready").code == 2
    said = kiosk(*export, "--student", "22B1", "--language", "en")
    assert (said.code, "22B1" in said.err) == (1, True)
