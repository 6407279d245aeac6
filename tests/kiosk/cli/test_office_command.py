"""``kiosk office`` and ``kiosk batch acknowledge``: the hand-over's way back, as commands."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from kiosk.batch.sign import signers_line
from kiosk.keys import open_or_make
from kiosk.store import submissions
from kiosk.store.open import Store
from tests.kiosk.batch.desk import Desk

Kiosk = Callable[..., Any]


@dataclass(frozen=True)
class Handed:
    """A batch on a stick whose photos keep the standard, and who signed it."""

    folder: Path
    signers: Path


@pytest.fixture
def handed(
    data: Path, store: Store, tmp_path: Path, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> Handed:
    """Hand over three photos, which are small and yet taken to keep the standard."""
    for module in ("office", "collect"):
        check = f"kiosk.cli.{module}.file_check"
        monkeypatch.setattr(check, lambda _profile: lambda _name, _data: [])
    desk = Desk(store, open_or_make(data), now)
    desk.approve(1, 2, 3)
    folder = desk.export(tmp_path / "stick").folder
    signers = tmp_path / "booths"
    signers.write_text(signers_line(desk.key, "BOOTH-1") + "\n", encoding="utf-8")
    return Handed(folder, signers)


def test_the_reply_goes_from_the_office_to_the_booth(
    kiosk: Kiosk, handed: Handed, data: Path, store: Store, tmp_path: Path
) -> None:
    office = tmp_path / "registry"
    key = kiosk("office", "key", "--office", "registry", "--json", "--data", office).json
    given = tmp_path / "given by the office"
    given.write_text(key["allowed_signers"] + "\n", encoding="utf-8")
    put_in = kiosk("key", "office", "--install", given, "--json", "--data", data).json
    assert put_in["keys"] == [{"name": "registry", "fingerprint": key["fingerprint"]}]
    rejected = tmp_path / "rejected.csv"
    rejected.write_text("学号,原因\n2100002,背景有阴影\n", encoding="utf-8")
    reply = tmp_path / "answer.reply"
    made = kiosk(
        "office", "reply", handed.folder, "--to", reply, "--rejected", rejected,
        "--signers", handed.signers, "--office", "registry", "--json", "--data", office,
    )  # fmt: skip
    assert (made.code, made.err) == (0, "")
    assert (made.json["batches"][0]["accepted"], made.json["batches"][0]["rejected"]) == (2, 1)

    tried = kiosk("batch", "acknowledge", reply, "--dry-run", "--json", "--data", data).json
    assert (tried["applied"], tried["accepted"], tried["rejected"]) == (False, 2, 1)
    assert submissions.in_state(store, "returned") == []
    taken = kiosk("batch", "acknowledge", reply, "--json", "--data", data)
    assert taken.code == 0
    assert (taken.json["applied"], taken.json["office"]) == (True, "registry")
    assert [each.student_no for each in submissions.in_state(store, "returned")] == ["2100002"]
    again = kiosk("batch", "acknowledge", reply, "--json", "--data", data).json
    assert (again["applied"], again["unchanged"]) == (False, 3)
    assert again["taken_before"]


def test_a_list_with_a_fault_is_exit_code_2_and_names_row_and_column(
    kiosk: Kiosk, handed: Handed, data: Path, tmp_path: Path
) -> None:
    assert handed.folder.is_dir()
    file = tmp_path / "list.csv"
    file.write_text("学号,结果\n2100001,通过\n2199999,通过\n", encoding="utf-8")
    said = kiosk("batch", "acknowledge", file, "--data", data, "--language", "en")
    assert said.code == 2
    assert "nothing was taken in" in said.err
    assert "Row 3, “学号”: nobody here has the student number 2199999" in said.out
    table = json.loads(kiosk("batch", "acknowledge", file, "--json", "--data", data).out)
    assert table["faults"][0]["row"] == 3
    assert table["applied"] is False


def test_without_the_offices_key_a_signed_reply_is_not_taken(
    kiosk: Kiosk, handed: Handed, data: Path, tmp_path: Path
) -> None:
    reply = tmp_path / "answer.reply"
    made = kiosk(
        "office", "reply", handed.folder, "--to", reply, "--signers", handed.signers,
        "--data", tmp_path / "registry",
    )  # fmt: skip
    assert made.code == 0
    said = kiosk("batch", "acknowledge", reply, "--data", data, "--language", "en")
    assert said.code == 2
    assert "office_signers" in said.err


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--listed-only",), "--rejected"),
        (("--office", "a b"), "a b"),
        (("--rejected", "nowhere.csv"), "nowhere.csv"),
        (("--signers", "nowhere"), "nowhere"),
    ],
)
def test_wrong_usage_is_exit_code_2(
    kiosk: Kiosk, handed: Handed, tmp_path: Path, arguments: tuple[str, ...], told: str
) -> None:
    said = kiosk(
        "office", "reply", handed.folder, "--to", tmp_path / "x.reply", "--signers",
        handed.signers, *arguments, "--data", tmp_path / "registry",
    )  # fmt: skip
    assert said.code == 2
    assert told in said.err
    assert not (tmp_path / "x.reply").exists()


def test_a_faulty_list_of_rejected_ones_makes_no_reply(
    kiosk: Kiosk, handed: Handed, tmp_path: Path
) -> None:
    rejected = tmp_path / "rejected.csv"
    rejected.write_text("学号,原因\n1,x\n", encoding="utf-8")
    said = kiosk(
        "office", "reply", handed.folder, "--to", tmp_path / "x.reply", "--rejected", rejected,
        "--signers", handed.signers, "--data", tmp_path / "registry", "--language", "en",
    )  # fmt: skip
    assert said.code == 2
    assert "Row 2" in said.err
    assert not (tmp_path / "x.reply").exists()


def test_a_refused_batch_makes_no_reply(kiosk: Kiosk, handed: Handed, tmp_path: Path) -> None:
    (handed.folder / "note.txt").write_bytes(b"x")
    said = kiosk(
        "office", "reply", handed.folder, "--to", tmp_path / "x.reply",
        "--signers", handed.signers, "--data", tmp_path / "registry", "--language", "en",
    )  # fmt: skip
    assert said.code == 1
    assert "note.txt: does not belong to the batch" in said.err


def test_collect_takes_the_batches_and_says_what_is_there(
    kiosk: Kiosk, handed: Handed, tmp_path: Path
) -> None:
    options = (
        "--database", f"sqlite:///{tmp_path / 'photos.db'}", "--signers", handed.signers,
        "--data", tmp_path / "registry", "--language", "en",
    )  # fmt: skip
    first = kiosk("office", "collect", handed.folder.parent, *options, "--json")
    assert first.code == 0
    assert [each["outcome"] for each in first.json["batches"]] == ["taken"]
    assert first.json["total"] == {"batches": 1, "photos": 3}
    again = kiosk("office", "collect", handed.folder, *options)
    assert again.code == 0
    assert "BOOTH-1-000001 was collected before" in again.out
    (handed.folder / "note.txt").write_bytes(b"x")
    refused = kiosk("office", "collect", handed.folder, *options)
    assert refused.code == 1
    assert "note.txt: does not belong to the batch" in refused.out


def test_verify_writes_the_receipt_and_knows_revoked_keys(
    kiosk: Kiosk, handed: Handed, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    check = "kiosk.cli.batch.file_check"
    monkeypatch.setattr(check, lambda _profile: lambda _name, _data: [])
    page, revoked = tmp_path / "receipt.html", tmp_path / "revoked"
    revoked.write_text("# none\n", encoding="utf-8")
    asked = ("batch", "verify", handed.folder, "--signers", handed.signers, "--revoked", revoked)
    elsewhere = ("--data", tmp_path / "registry", "--language", "en")
    assert kiosk(*asked, "--receipt", page, *elsewhere).code == 0
    assert "核验通过" in page.read_text(encoding="utf-8")
    key = handed.signers.read_text(encoding="utf-8").partition("ssh-ed25519 ")[2].split()[0]
    revoked.write_text(f"ssh-ed25519 {key}\n", encoding="utf-8")
    refused = kiosk(*asked, "--receipt", page, *elsewhere)
    assert refused.code == 1
    assert "was revoked" in refused.out
    assert "已作废" in page.read_text(encoding="utf-8")
    revoked.write_text("not a key\n", encoding="utf-8")
    assert kiosk(*asked, *elsewhere).code == 2
    assert kiosk(*asked[:3], "--revoked", revoked, *elsewhere).code == 2
    assert kiosk(*asked[:5], "--receipt", handed.folder / "x.html", *elsewhere).code == 2
    assert kiosk(*asked[:5], *elsewhere).code == 0
