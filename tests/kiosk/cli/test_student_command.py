"""``kiosk student``."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from kiosk.store.open import Store
from kiosk.submit import Take, submit

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


@pytest.mark.usefixtures("store")
def test_a_number_of_ten_thousand_characters_is_wrong_input(kiosk: Kiosk, data: Path) -> None:
    said = kiosk("student", "show", "2" * 10_000, "--data", data)
    assert (said.code, said.out) == (2, "")
    assert len(said.err) < 150
