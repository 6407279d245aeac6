"""``kiosk student``."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from kiosk.admission import TRIES, prove
from kiosk.consent import give, load_consent
from kiosk.eligibility import Answers, decide_open
from kiosk.resources import read_text
from kiosk.store import codes
from kiosk.store.open import Store
from kiosk.submit import Particulars, Take, submit
from tests.kiosk.listing import RESIDENT, listed

Kiosk = Callable[..., Any]


def test_a_student_is_shown_with_what_they_handed_in(
    kiosk: Kiosk, data: Path, store: Store, make_take: Callable[..., Take], now: datetime
) -> None:
    first = submit(store, "22B1", make_take("first"), booth="B", now=now)
    second = submit(store, "22B1", make_take("second"), booth="B", now=now)
    submit(store, "22B2", make_take(), booth="B", now=now)
    said = kiosk("student", "show", "22b1", "--json", "--data", data)
    assert (said.code, said.json["student_no"], said.json["name"]) == (0, "22B1", None)
    states = [(entry["number"], entry["state"]) for entry in said.json["submissions"]]
    assert states == [(first.number, "withdrawn"), (second.number, "submitted")]
    people = kiosk("student", "show", "22B1", "--data", data, "--language", "en").out
    assert first.number in people
    assert "withdrawn" in people


@pytest.mark.usefixtures("store")
def test_a_student_nobody_knows_is_a_no(kiosk: Kiosk, data: Path) -> None:
    said = kiosk("student", "show", "22B7", "--data", data)
    assert (said.code, said.out) == (1, "")
    assert "22B7" in said.err


def test_codes_come_from_a_list(
    kiosk: Kiosk, data: Path, store: Store, now: datetime, tmp_path: Path
) -> None:
    listed(store, now)
    file = tmp_path / "codes.csv"
    file.write_text("学号,采集码\n22S1,code-of-22S1\n22S9,code-of-22S9\n", encoding="utf-8")
    tried = kiosk("student", "codes", file, "--dry-run", "--json", "--data", data)
    assert (tried.code, tried.json["new"], tried.json["kept"]) == (2, 1, False)
    assert codes.find(store, "22S1") is None
    said = kiosk("student", "codes", file, "--data", data, "--language", "en")
    assert said.code == 2
    assert "row 3" in said.err
    kept = codes.find(store, "22S1")
    assert kept is not None
    assert kept.code == "code-of-22S1"


@pytest.mark.usefixtures("store")
def test_a_number_of_ten_thousand_characters_is_wrong_input(kiosk: Kiosk, data: Path) -> None:
    said = kiosk("student", "show", "2" * 10_000, "--data", data)
    assert (said.code, said.out) == (2, "")
    assert len(said.err) < 150


def test_a_listed_student_is_shown_with_the_decision_and_its_reason(
    kiosk: Kiosk, data: Path, store: Store, now: datetime
) -> None:
    listed(store, now)
    said = kiosk("student", "show", "22S1", "--json", "--data", data, "--language", "en")
    assert (said.code, said.json["eligible"], said.json["submissions"]) == (0, True, [])
    decision = said.json["decision"]
    assert (decision["path"], decision["reason"]) == ("offline", "early_defence")
    assert decision["sentence"].startswith("You are defending early")
    assert decision["facts"]["season"] == "2024"
    assert RESIDENT not in said.out
    people = kiosk("student", "show", "22S1", "--data", data).out
    assert "提前答辩" in people
    assert RESIDENT not in people


def test_who_is_not_to_be_photographed_here_is_a_no(
    kiosk: Kiosk, data: Path, store: Store, now: datetime
) -> None:
    listed(store, now)
    said = kiosk("student", "show", "22S2", "--json", "--data", data)
    assert (said.code, said.json["eligible"]) == (1, False)
    assert said.json["decision"]["path"] == "online"


def test_the_staff_may_admit_a_student(
    kiosk: Kiosk, data: Path, store: Store, now: datetime
) -> None:
    listed(store, now)
    why = ("--because", "CHSI gives no code", "--reviewer", "li")
    assert kiosk("student", "admit", "22S2", "--data", data).code == 2
    assert kiosk("student", "admit", "22S2", *why, "--data", data).code == 0
    said = kiosk("student", "show", "22S2", "--json", "--data", data)
    assert (said.code, said.json["admitted_because"]) == (0, "CHSI gives no code")
    assert kiosk("student", "admit", "22S2", "--withdraw", "--data", data).code == 0
    assert kiosk("student", "show", "22S2", "--data", data).code == 1
    assert kiosk("student", "admit", "22S2", "--withdraw", "--data", data).code == 1


def test_the_season_of_the_booth_decides(
    kiosk: Kiosk, data: Path, store: Store, now: datetime
) -> None:
    listed(store, now)
    text = read_text("season.toml").replace("until = 2025-12-31", "until = 2024-12-31")
    (data / "season.toml").write_text(text, encoding="utf-8")
    said = kiosk("student", "show", "22S2", "--json", "--data", data)
    assert (said.code, said.json["decision"]["reason"]) == (0, "outside_window")
    (data / "season.toml").write_text("id = ", encoding="utf-8")
    assert kiosk("student", "show", "22S2", "--data", data).code == 2


def test_a_number_on_hold_is_shown_and_released(
    kiosk: Kiosk, data: Path, store: Store, now: datetime
) -> None:
    listed(store, now)
    for _ in range(TRIES):
        prove(store, "22S1", "0000", now)
    assert kiosk("student", "show", "22S1", "--json", "--data", data).json["held"] is True
    assert kiosk("student", "waiting", "--json", "--data", data).json["held"] == ["22S1"]
    said = kiosk("student", "release", "22s1", "--reviewer", "li", "--data", data)
    assert said.code == 0
    assert prove(store, "22S1", "002X", now).right
    assert kiosk("student", "release", "22S1", "--data", data).code == 1


def test_a_code_is_added_later(
    kiosk: Kiosk, data: Path, store: Store, make_take: Callable[..., Take], now: datetime
) -> None:
    listed(store, now)
    done = submit(store, "22S1", make_take(), booth="B", now=now)
    waiting = kiosk("student", "waiting", "--json", "--data", data).json["submissions"]
    assert [each["number"] for each in waiting] == [done.number]
    said = kiosk("student", "code", "22S1", "opaque code", "--reviewer", "li", "--data", data)
    assert said.code == 0
    assert "opaque" not in said.out
    waiting = kiosk("student", "waiting", "--data", data, "--language", "en").out
    assert waiting == "No photo waits for its collection code.\n"
    assert kiosk("student", "code", "22S2", "opaque code", "--data", data).code == 1
    assert kiosk("student", "code", "22S2", "x", "--data", data).code == 2
    assert kiosk("student", "code", "22S7", "another code", "--data", data).code == 1


def test_the_reviewer_sees_what_the_visit_says(
    kiosk: Kiosk, data: Path, store: Store, make_take: Callable[..., Take], now: datetime
) -> None:
    decision = decide_open(Answers(), None, now.date())
    beside = Particulars(give(load_consent(), "en", now), decision, None, True, "unchecked")
    done = submit(store, "22S1", make_take(), booth="B", now=now, particulars=beside)
    shown = kiosk("review", "show", done.number, "--json", "--data", data).json
    assert shown["particulars"]["identity"] == "unchecked"
    assert shown["particulars"]["flagged"] is True
    assert shown["particulars"]["consent"]["sha256"] == beside.consent.sha256
    assert shown["particulars"]["decision"]["reason"] == "open_booth"
    assert shown["collection_code_sha256"] is None
    people = kiosk("review", "show", done.number, "--data", data, "--language", "en").out
    assert "Nobody checked who the student is" in people
    assert "something in the list's data" in people
    student = kiosk("student", "show", "22S1", "--json", "--data", data).json
    assert student["submissions"][0]["particulars"] == shown["particulars"]
