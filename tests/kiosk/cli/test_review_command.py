"""``kiosk review`` as scripts and people use it."""

from __future__ import annotations

import getpass
import hashlib
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from kiosk.reasons import all_reasons
from kiosk.store import reviews, submissions
from kiosk.store.open import Store
from kiosk.store.submissions import Submission
from kiosk.submit import Take, submit

Kiosk = Callable[..., Any]


@pytest.fixture
def waiting(store: Store, make_take: Callable[..., Take], now: datetime) -> Submission:
    """Return a photo that breaks no rule and waits."""
    return submit(store, "22B1", make_take("plain", "warn"), booth="B", now=now)


@pytest.fixture
def failing(store: Store, make_take: Callable[..., Take], now: datetime) -> Submission:
    """Return a photo of the sitter that breaks a rule and waits."""
    take = make_take("failing", "fail", simulated=True)
    return submit(store, "22B2", take, booth="B", now=now)


def test_the_list_is_what_waits(
    kiosk: Kiosk, data: Path, waiting: Submission, failing: Submission
) -> None:
    said = kiosk("review", "list", "--json", "--data", data)
    assert said.code == 0
    first, second = said.json["submissions"]
    assert (first["number"], first["verdict"], first["doubtful"]) == (
        waiting.number,
        "warn",
        ["geometry.crown"],
    )
    assert (second["number"], second["failing"], second["simulated"]) == (
        failing.number,
        ["geometry.crown"],
        True,
    )


@pytest.mark.parametrize(("language", "words"), [("zh", "待审核"), ("en", "waiting")])
def test_the_list_for_people_is_a_table_in_their_language(
    kiosk: Kiosk, data: Path, waiting: Submission, language: str, words: str
) -> None:
    said = kiosk("review", "list", "--data", data, "--language", language)
    heading, line = said.out.splitlines()
    assert not heading.startswith(waiting.number)
    assert line.startswith(waiting.number)
    assert words in line


@pytest.mark.usefixtures("store")
def test_an_empty_list_is_an_answer_too(kiosk: Kiosk, data: Path) -> None:
    said = kiosk("review", "list", "--json", "--data", data)
    assert (said.code, said.json) == (0, {"submissions": []})


def test_other_states_are_listed_on_demand(
    kiosk: Kiosk, data: Path, waiting: Submission, failing: Submission
) -> None:
    kiosk("review", "approve", waiting.number, "--data", data)
    for state, expected in (
        ("submitted", [failing.number]),
        ("approved", [waiting.number]),
        ("all", [failing.number, waiting.number]),
    ):
        said = kiosk("review", "list", "--state", state, "--json", "--data", data)
        assert [entry["number"] for entry in said.json["submissions"]] == expected


def test_show_tells_all_and_saves_both_pictures(
    kiosk: Kiosk, data: Path, tmp_path: Path, waiting: Submission
) -> None:
    folder = tmp_path / "new" / "folder"
    arguments = ["review", "show", waiting.number, "--save", folder, "--json", "--data", data]
    said = kiosk(*arguments)
    assert kiosk(*arguments) == said
    assert said.code == 0
    assert said.json["report"] == waiting.report
    assert said.json["transform"] == waiting.transform
    assert said.json["reviews"] == []
    hashes = [hashlib.sha256(Path(path).read_bytes()).hexdigest() for path in said.json["saved"]]
    assert hashes == [waiting.original_sha256, waiting.finished_sha256]
    assert sorted(path.name for path in folder.iterdir()) == [
        f"{waiting.number}-finished.jpg",
        f"{waiting.number}-original.png",
    ]


def test_pictures_that_cannot_be_saved_are_the_environments_fault(
    kiosk: Kiosk, data: Path, tmp_path: Path, waiting: Submission
) -> None:
    (tmp_path / "a file").write_bytes(b"")
    said = kiosk("review", "show", waiting.number, "--save", tmp_path / "a file", "--data", data)
    assert (said.code, said.out) == (3, "")
    assert "a file" in said.err


def test_a_picture_that_was_changed_is_not_saved(
    kiosk: Kiosk, data: Path, tmp_path: Path, store: Store, waiting: Submission
) -> None:
    store.db.execute("UPDATE images SET data = zeroblob(9) WHERE kind = 'original'")
    said = kiosk("review", "show", waiting.number, "--save", tmp_path / "out", "--data", data)
    assert said.code == 3
    assert not (tmp_path / "out").exists()


def test_approving_locks_the_photo_and_says_who_did(
    kiosk: Kiosk, data: Path, store: Store, waiting: Submission
) -> None:
    said = kiosk("review", "approve", waiting.number, "--json", "--data", data)
    assert (said.code, said.json["state"], said.json["version"]) == (0, "approved", 2)
    (decision,) = reviews.of_submission(store, waiting.id)
    assert decision.reviewer == getpass.getuser()
    again = kiosk("review", "approve", waiting.number, "--data", data)
    assert (again.code, again.out) == (1, "")
    assert waiting.number in again.err


def test_a_broken_rule_needs_an_override_on_the_command_line_too(
    kiosk: Kiosk, data: Path, store: Store, failing: Submission
) -> None:
    refused = kiosk("review", "approve", failing.number, "--json", "--data", data)
    assert (refused.code, refused.out) == (1, "")
    assert "geometry.crown" in refused.err
    arguments = ["--override", "enlarged", "--reviewer", "Li", "--data", data]
    assert kiosk("review", "approve", failing.number, *arguments).code == 0
    (decision,) = reviews.of_submission(store, failing.id)
    assert (decision.override, decision.note, decision.reviewer) == (True, "enlarged", "Li")
    shown = kiosk("review", "show", failing.number, "--data", data, "--language", "en")
    assert "approved by Li" in shown.out
    assert "enlarged" in shown.out


def test_rejecting_keeps_every_reason_and_shows_its_words(
    kiosk: Kiosk, data: Path, store: Store, waiting: Submission
) -> None:
    reasons = ["--reason", "RJ-Q1", "--reason", "rj-g1", "--note", "please again"]
    said = kiosk("review", "reject", waiting.number, *reasons, "--data", data, "--language", "en")
    assert said.code == 0
    assert submissions.get(store, waiting.number).state == "returned"
    shown = kiosk("review", "show", waiting.number, "--data", data, "--language", "en").out
    assert all_reasons()["RJ-Q1"].sentences["en"] in shown
    assert all_reasons()["RJ-G1"].sentences["en"] in shown
    assert "please again" in shown


@pytest.mark.parametrize("reasons", [[], ["--reason", "RJ-X1"], ["--reason", "x" * 10_000]])
def test_a_rejection_without_a_known_reason_is_refused(
    kiosk: Kiosk, data: Path, store: Store, waiting: Submission, reasons: list[str]
) -> None:
    said = kiosk("review", "reject", waiting.number, *reasons, "--data", data)
    assert (said.code, said.out) == (2, "")
    assert len(said.err) < 150
    assert submissions.get(store, waiting.number) == waiting


@pytest.mark.usefixtures("store")
def test_an_unknown_number_is_wrong_input(kiosk: Kiosk, data: Path) -> None:
    for command in ("show", "approve"):
        said = kiosk("review", command, "B-1", "--data", data)
        assert (said.code, said.out) == (2, "")
        assert "B-1" in said.err


def test_the_reasons_are_listed_for_scripts_and_people(kiosk: Kiosk) -> None:
    listed = kiosk("review", "reasons", "--json").json["reasons"]
    assert [entry["code"] for entry in listed] == list(all_reasons())
    assert set(listed[0]) == {"code", "zh", "en", "rules"}
    lines = kiosk("review", "reasons", "--language", "en").out.splitlines()
    assert len(lines) == len(listed) + 1
