"""Settings are read strictly, and the data folder is where the system expects it."""

from __future__ import annotations

from dataclasses import Field, fields
from pathlib import Path
from typing import Any

import pytest

from kiosk.errors import BadInput, EnvironmentFailed
from kiosk.settings import FILE_NAME, Settings, default_data_folder, load, parse
from kiosk.words import LANGUAGES, Words, keys

HOME = Path.home()


def refusal(text: str) -> BadInput:
    """Return the error of a wrong text, having said it in both languages."""
    with pytest.raises(BadInput) as caught:
        parse(text, "settings.toml")
    for language in LANGUAGES:
        assert "settings.toml" in Words(language).explain(caught.value)
    return caught.value


def test_without_a_file_everything_is_as_the_table_says(tmp_path: Path) -> None:
    assert load(tmp_path) == Settings()
    assert load(tmp_path / "not there") == Settings()


def test_what_the_file_says_counts_and_the_rest_stays(tmp_path: Path) -> None:
    text = '\ufeffbooth = "LIB-2"\nlanguage = "en"\npreview_mirrored = false\nidle_after_s = 90\n'
    (tmp_path / FILE_NAME).write_text(text, encoding="utf-8")
    found = load(tmp_path)
    assert found == Settings(booth="LIB-2", language="en", preview_mirrored=False, idle_after_s=90)


@pytest.mark.parametrize("entry", [pytest.param(each, id=each.name) for each in fields(Settings)])
def test_every_default_is_permitted_and_every_setting_has_its_words(entry: Field[Any]) -> None:
    assert entry.metadata["allowed"](entry.default)
    assert {f"setting.{entry.name}", f"settings.bad.{entry.name}"} <= keys()


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ('booth = "BOOTH 1"', "booth"),
        ('booth = "../x"', "booth"),
        ('booth = "-1"', "booth"),
        ('booth = "1-"', "booth"),
        ('booth = ""', "booth"),
        (f'booth = "{"x" * 21}"', "booth"),
        ('booth = "采集点"', "booth"),
        ("booth = 1", "booth"),
        ('language = "fr"', "language"),
        (f'opening = "{"x" * 29}"', "opening"),
        ('opening = " 9-17"', "opening"),
        ('motion = "no"', "motion"),
        ('staff_place = "hall\\nH"', "staff_place"),
        ('camera = " "', "camera"),
        ("camera = 0", "camera"),
        ("student_no_max_length = 0", "student_no_max_length"),
        ("student_no_max_length = true", "student_no_max_length"),
        ("idle_after_s = 0", "idle_after_s"),
        ("idle_after_s = 1.5", "idle_after_s"),
        ("idle_answer_s = -1", "idle_answer_s"),
        ("done_screen_s = 86400", "done_screen_s"),
        ("preview_mirrored = 1", "preview_mirrored"),
        ("sound = 1", "sound"),
        ("sound_volume = 0", "sound_volume"),
        ("sound_volume = 101", "sound_volume"),
        ("[booth]\nid = 1", "booth"),
    ],
)
def test_a_value_that_cannot_be_is_refused_by_name(line: str, name: str) -> None:
    assert refusal(line).words_key == f"settings.bad.{name}"


def test_an_unknown_name_is_refused_and_named() -> None:
    error = refusal('Booth = "BOOTH-1"')
    assert (error.words_key, error.fields["name"]) == ("settings.unknown", "Booth")


@pytest.mark.parametrize(
    ("text", "line"), [('booth = "A"\nlanguage = zh\n', "2"), ('booth = "A"\ncamera = "', "2")]
)
def test_what_is_not_toml_is_refused_with_its_line(text: str, line: str) -> None:
    error = refusal(text)
    assert (error.words_key, error.fields["line"]) == ("settings.not_toml", line)


def test_a_huge_value_makes_a_short_sentence() -> None:
    assert len(str(refusal(f'booth = "{"x" * 10_000}"'))) < 150


def test_a_file_that_is_not_text_is_refused(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_bytes(b'booth = "\xd6\xd0"')
    with pytest.raises(BadInput) as caught:
        load(tmp_path)
    assert caught.value.words_key == "settings.not_text"


def test_a_file_that_cannot_be_read_is_said(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).mkdir()
    with pytest.raises(EnvironmentFailed) as caught:
        load(tmp_path)
    assert caught.value.words_key == "settings.unreadable"


@pytest.mark.parametrize(
    ("platform", "variables", "expected"),
    [
        ("linux", {}, HOME / ".local" / "share"),
        ("linux", {"XDG_DATA_HOME": ""}, HOME / ".local" / "share"),
        ("linux", {"XDG_DATA_HOME": "relative"}, HOME / ".local" / "share"),
        ("linux", {"XDG_DATA_HOME": str(HOME / "data")}, HOME / "data"),
        ("darwin", {}, HOME / "Library" / "Application Support"),
        ("win32", {}, HOME / "AppData" / "Local"),
        ("win32", {"LOCALAPPDATA": str(HOME / "Local")}, HOME / "Local"),
    ],
)
def test_the_data_folder_is_where_the_system_expects_it(
    platform: str, variables: dict[str, str], expected: Path
) -> None:
    assert default_data_folder(platform, variables, HOME) == expected / "chsi-photo-kiosk"
