"""``kiosk settings``."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, fields
from pathlib import Path
from typing import Any

from kiosk.settings import FILE_NAME, Settings, parse

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
