"""The composition root."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.booth import build_booth, data_folder
from kiosk.errors import BadInput
from kiosk.settings import FILE_NAME


def test_a_booth_follows_its_settings_and_the_command_line_over_them(data: Path) -> None:
    data.mkdir()
    (data / FILE_NAME).write_text('booth = "LIB-2"\nlanguage = "en"\n', encoding="utf-8")
    assert build_booth(data).words.language == "en"
    booth = build_booth(data, "zh")
    assert (booth.settings.booth, booth.settings.language) == ("LIB-2", "zh")
    assert booth.words.language == "zh"


def test_building_a_booth_writes_nothing(data: Path) -> None:
    build_booth(data)
    assert not data.exists()


def test_a_booth_opens_its_store(data: Path) -> None:
    with build_booth(data).open_store() as store:
        assert store.path.parent == data


def test_a_booths_clock_knows_its_time_zone(data: Path) -> None:
    assert build_booth(data).clock().utcoffset() is not None


def test_without_a_folder_the_systems_own_is_taken(own_folders: Path) -> None:
    assert own_folders in data_folder(None).parents


def test_broken_settings_stop_the_booth(data: Path) -> None:
    data.mkdir()
    (data / FILE_NAME).write_text("nonsense", encoding="utf-8")
    with pytest.raises(BadInput):
        build_booth(data)
