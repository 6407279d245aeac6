"""``kiosk batch`` and ``kiosk key`` as scripts, people and the office use them."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from kiosk import keys
from kiosk.batch.export import export
from kiosk.batch.plan import Order
from kiosk.batch.sign import fingerprint, signers_line
from kiosk.review import Approval, approve
from kiosk.rights import account_actor
from kiosk.standards import load_profile
from kiosk.store.open import Store
from kiosk.submit import Take, submit
from tests.kiosk.clouds import finished_photo

Kiosk = Callable[..., Any]
BOOTH = "BOOTH-1"


@pytest.fixture
def approve_photo(
    store: Store, make_take: Callable[..., Take], now: datetime
) -> Callable[..., str]:
    """Return a function that hands in a photo and approves it."""

    def hand_in(student_no: str, jpeg: bytes, *, simulated: bool = False) -> str:
        profile = load_profile()
        take = replace(
            make_take(student_no, "pass", simulated),
            jpeg=jpeg,
            profile_id=profile.id,
            profile_sha256=profile.sha256,
        )
        number = submit(store, student_no, take, booth=BOOTH, now=now).number
        approve(store, number, Approval(account_actor("Ms Reviewer"), now))
        return number

    return hand_in


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """Return a place for batches that does not exist yet."""
    return tmp_path / "stick"


@pytest.fixture
def two_exported(
    kiosk: Kiosk, data: Path, stick: Path, approve_photo: Callable[..., str]
) -> dict[str, Any]:
    """Export two photos and return what the command says."""
    for seed, student_no in enumerate(("22B1", "22B2")):
        approve_photo(student_no, finished_photo(seed))
    said = kiosk("batch", "export", "--to", stick, "--by", "Mr E", "--json", "--data", data)
    assert (said.code, said.err) == (0, "")
    table: dict[str, Any] = said.json
    return table


@pytest.fixture
def signers(data: Path, tmp_path: Path) -> Path:
    """Return an office's signers' file with the booth's line."""
    file = tmp_path / "allowed_signers"
    file.write_text(signers_line(keys.open_or_make(data), BOOTH) + "\n", encoding="utf-8")
    return file


def test_a_batch_is_exported_and_verified(
    kiosk: Kiosk, data: Path, stick: Path, two_exported: dict[str, Any], signers: Path
) -> None:
    folder = stick / f"{BOOTH}-000001"
    assert two_exported == {
        "folder": str(folder),
        "archive": str(stick / f"{BOOTH}-000001.zip"),
        "booth": BOOTH,
        "receiver": "school-systems",
        "sequence": 1,
        "count": 2,
        "manifest_sha256": two_exported["manifest_sha256"],
        "simulation": False,
        "signer": fingerprint(keys.load(data)),
        "resumed": False,
        "locked": False,
        "left": 0,
        "without_code": 0,
    }
    for batch in (folder, two_exported["archive"]):
        said = kiosk("batch", "verify", batch, "--signers", signers, "--json")
        assert said.code == 0
        assert said.json["verdict"] == "accepted"
        assert (said.json["photos"], said.json["faults"]) == (2, [])
        assert said.json["header"]["exported_by"] == "Mr E"
        assert said.json["manifest_sha256"] == two_exported["manifest_sha256"]


def test_without_signers_the_booths_own_key_is_taken_and_said(
    kiosk: Kiosk, data: Path, two_exported: dict[str, Any]
) -> None:
    said = kiosk("batch", "verify", two_exported["folder"], "--data", data, "--language", "en")
    assert said.code == 0
    assert said.out.startswith(f"Accepted: batch {BOOTH} 1, 2 photos")
    assert "the booth's own key" in said.out
    said = kiosk("batch", "verify", two_exported["folder"], "--data", data, "--json")
    assert said.json["signers"] == "own"


def test_without_signers_and_without_a_key_nothing_is_proved(
    kiosk: Kiosk, two_exported: dict[str, Any], tmp_path: Path
) -> None:
    said = kiosk("batch", "verify", two_exported["folder"], "--data", tmp_path / "office")
    assert (said.code, said.out) == (2, "")
    assert "--signers" in said.err
    assert not (tmp_path / "office").exists()


@pytest.mark.parametrize(("language", "words"), [("zh", "核验不通过"), ("en", "Refused")])
def test_one_changed_byte_is_refused_with_exit_code_1_and_the_photo_named(
    kiosk: Kiosk, two_exported: dict[str, Any], signers: Path, language: str, words: str
) -> None:
    photo = Path(two_exported["folder"], "photos", "22B2.jpg")
    data = bytearray(photo.read_bytes())
    data[-9] ^= 1
    photo.write_bytes(data)
    said = kiosk(
        "batch", "verify", two_exported["folder"], "--signers", signers, "--language", language
    )
    assert (said.code, said.err) == (1, "")
    assert said.out.startswith(words)
    assert "photos/22B2.jpg" in said.out


def test_a_photo_that_breaks_the_standard_is_not_exported(
    kiosk: Kiosk, data: Path, stick: Path, approve_photo: Callable[..., str]
) -> None:
    number = approve_photo("22B1", b"no picture at all")
    said = kiosk("batch", "export", "--to", stick, "--data", data)
    assert (said.code, said.out) == (1, "")
    assert f"{number} (22B1): file.format" in said.err
    assert not stick.exists()


def test_a_signed_photo_that_breaks_the_standard_is_refused(
    kiosk: Kiosk, data: Path, stick: Path, approve_photo: Callable[..., str], store: Store
) -> None:
    approve_photo("22B1", b"no picture at all")
    lax, by = load_profile().sha256, account_actor("Mr E")
    order = Order(stick, BOOTH, "lax", lax, by, "other 1.0", datetime.now(UTC))
    done = export(store, keys.open_or_make(data), order, lambda _name, _data: ())
    said = kiosk("batch", "verify", done.folder, "--data", data, "--json")
    assert said.code == 1
    (fault,) = said.json["faults"]
    assert (fault["code"], fault["file"]) == ("photo_rule", "photos/22B1.jpg")
    assert fault["detail"] == "file.format"


def test_a_state_refuses_the_same_batch_twice(
    kiosk: Kiosk, two_exported: dict[str, Any], signers: Path, tmp_path: Path
) -> None:
    call = ("batch", "verify", two_exported["folder"], "--signers", signers)
    state = ("--state", tmp_path / "state.json", "--json")
    assert kiosk(*call, *state).json["notes"] == []
    said = kiosk(*call, *state)
    assert said.code == 1
    assert [fault["code"] for fault in said.json["faults"]] == ["sequence_replayed"]


def test_nothing_to_export_is_the_answer_no(
    kiosk: Kiosk, data: Path, stick: Path, two_exported: dict[str, Any]
) -> None:
    said = kiosk("batch", "export", "--to", stick, "--data", data)
    assert (said.code, said.out) == (1, "")
    assert len(said.err.splitlines()) == 1
    assert len(list(stick.iterdir())) == len({two_exported["folder"], two_exported["archive"]})


def test_trials_are_exported_only_when_asked_for_and_said_to_be_trials(
    kiosk: Kiosk, data: Path, stick: Path, approve_photo: Callable[..., str]
) -> None:
    approve_photo("22B1", finished_photo(1), simulated=True)
    call = ("batch", "export", "--to", stick, "--data", data, "--language", "en")
    refused = kiosk(*call)
    assert refused.code == 1
    assert "--simulated" in refused.err
    done = kiosk(*call, "--simulated")
    assert done.code == 0
    assert "SIMULATION" in done.out
    folder = stick / f"{BOOTH}-simulation-000001"
    said = kiosk("batch", "verify", folder, "--data", data, "--language", "en")
    assert said.code == 0
    assert "SIMULATION" in said.out


@pytest.mark.parametrize("to", [(), ("--to", "{file}/x/y"), ("--to", "{file}")])
def test_a_wrong_place_is_exit_code_2(
    kiosk: Kiosk,
    data: Path,
    tmp_path: Path,
    to: tuple[str, ...],
    approve_photo: Callable[..., str],
) -> None:
    approve_photo("22B1", finished_photo(1))
    file = tmp_path / "file"
    file.write_bytes(b"mine")
    said = kiosk("batch", "export", *(each.format(file=file) for each in to), "--data", data)
    assert (said.code, said.out) == (2, "")


@pytest.mark.parametrize("arguments", [("nowhere",), (".", "--signers", "nowhere")])
def test_what_is_not_there_cannot_be_verified(
    kiosk: Kiosk, data: Path, arguments: tuple[str, ...]
) -> None:
    keys.open_or_make(data)
    said = kiosk("batch", "verify", *arguments, "--data", data)
    assert (said.code, said.out) == (2, "")
    assert "nowhere" in said.err


def test_the_export_tells_a_person_how_far_it_is(
    kiosk: Kiosk, data: Path, stick: Path, approve_photo: Callable[..., str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    approve_photo("22B1", finished_photo(1))
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    said = kiosk("batch", "export", "--to", stick, "--data", data, "--language", "en")
    assert "Writing 1 photos" in said.err
    assert "1/1" in said.err


def test_key_show_makes_the_key_once_and_gives_the_office_its_line(
    kiosk: Kiosk, data: Path
) -> None:
    said = kiosk("key", "show", "--json", "--data", data)
    assert said.code == 0
    key = keys.load(data)
    assert said.json == {
        "booth": BOOTH,
        "fingerprint": fingerprint(key),
        "public_key": key.public_line,
        "allowed_signers": signers_line(key, BOOTH),
        "revoked": [],
        "history": [],
    }
    assert kiosk("key", "show", "--json", "--data", data).json == said.json


@pytest.mark.parametrize("language", ["zh", "en"])
def test_key_show_gives_people_the_fingerprint_and_the_line(
    kiosk: Kiosk, data: Path, language: str
) -> None:
    said = kiosk("key", "show", "--data", data, "--language", language)
    key = keys.load(data)
    assert fingerprint(key) in said.out
    assert said.out.splitlines()[-1] == signers_line(key, BOOTH)


def test_a_damaged_key_is_the_environments_fault(kiosk: Kiosk, data: Path) -> None:
    data.mkdir()
    (data / keys.FILE_NAME).write_bytes(b"damaged")
    said = kiosk("key", "show", "--data", data)
    assert (said.code, said.out) == (3, "")
    assert keys.FILE_NAME in said.err
