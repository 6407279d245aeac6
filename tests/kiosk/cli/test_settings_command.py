"""``kiosk settings``."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, fields
from pathlib import Path
from typing import Any

import pytest

from kiosk.settings import FILE_NAME, Settings, load, parse
from kiosk.store import audit
from kiosk.store.open import open_store

Kiosk = Callable[..., Any]


def test_every_setting_is_listed_with_what_is_in_force(kiosk: Kiosk, data: Path) -> None:
    data.mkdir()
    (data / FILE_NAME).write_text('booth = "LIB-2"\n', encoding="utf-8")
    said = kiosk("settings", "--json", "--data", data)
    assert said.json["settings"] == asdict(Settings(booth="LIB-2"))
    lines = kiosk("settings", "--data", data, "--language", "en").out.splitlines()
    named = [line.split()[0] for line in lines[-len(fields(Settings)) :]]
    assert named == [entry.name for entry in fields(Settings)]


def test_a_listed_value_may_be_written_into_the_file_as_it_stands(kiosk: Kiosk) -> None:
    lines = kiosk("settings").out.splitlines()[-len(fields(Settings)) :]
    text = "\n".join(" = ".join(line.split()[:2]) for line in lines)
    assert parse(text, "the list") == Settings()


def test_a_setting_is_changed_and_goes_back_to_its_default(kiosk: Kiosk, data: Path) -> None:
    said = kiosk("settings", "set", "idle_after_s", "70", "--json", "--data", data)
    assert said.json == {"name": "idle_after_s", "value": 70, "before": 40}
    kiosk("settings", "set", "sound", "false", "--data", data)
    assert load(data) == Settings(idle_after_s=70, sound=False)
    line = kiosk("settings", "reset", "idle_after_s", "--data", data, "--language", "en").out
    assert "idle_after_s = 40 (was 70)" in line
    assert load(data) == Settings(sound=False)
    with open_store(data) as store:
        entries = audit.of_subject(store, FILE_NAME)
    assert [entry.act for entry in entries] == ["change_settings"] * 3
    assert entries[0].detail["after"] == {"idle_after_s": 70}


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("idle_after_s", "soon", "idle_after_s"),
        ("idle_after_s", "0", "idle_after_s"),
        ("sound", "maybe", "sound"),
        ("booth", "a b", "booth"),
        ("colour", "red", "colour"),
    ],
)
def test_what_is_not_permitted_is_refused_by_name(
    kiosk: Kiosk, data: Path, name: str, value: str, said: str
) -> None:
    answered = kiosk("settings", "set", name, value, "--data", data, "--language", "en")
    assert (answered.code, answered.out) == (2, "")
    assert said in answered.err
    assert not (data / FILE_NAME).exists()
