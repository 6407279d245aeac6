"""The manuals show pictures that exist, say the same in both languages, and have true tables."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kiosk.rights import ACTS
from kiosk.words import LANGUAGES, Language, Words, keys
from tools import manual_tables
from tools.manual_tables import SAID, manual, renewed, text_of

_PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)]+)\)")
_HEADING = re.compile(r"^(#+) (?:(\d+(?:\.\d+)*) )?", re.MULTILINE)
_SAID = {"zh": re.compile(r"【([^】]+)】"), "en": re.compile(r"\*\*([^*]+)\*\*")}
_FIELD = re.compile(r"\{\w+\}")
_LINK = re.compile(r"\]\((#[^)]+|[^)#]+\.md)\)")


def pictures(language: Language) -> list[str]:
    return [place for _, place in _PICTURE.findall(text_of(language))]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_picture_of_a_manual_exists_and_is_described(language: Language) -> None:
    found = _PICTURE.findall(text_of(language))
    assert len(found) > len(LANGUAGES)
    for described, place in found:
        assert described
        assert (manual(language).parent / place).is_file(), place


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_manual_shows_the_window_in_its_own_language(language: Language) -> None:
    for place in pictures(language):
        assert f"-{language}" in Path(place).stem, place


def test_both_manuals_have_the_same_headings_and_pictures() -> None:
    chinese, english = (_HEADING.findall(text_of(language)) for language in LANGUAGES)
    assert chinese == english
    assert [place.replace("-zh", "-en") for place in pictures("zh")] == pictures("en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_tables_say_what_the_product_does(language: Language) -> None:
    assert renewed(language) == text_of(language), "run tools/manual_tables.py"


def test_each_right_has_its_line() -> None:
    assert set(SAID) == set(ACTS)
    assert all(set(said) == set(LANGUAGES) for said in SAID.values())


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_manual_quotes_from_the_screen_stands_on_the_screen(language: Language) -> None:
    words = Words(language)
    # What is filled in on the screen stands as three dots in a manual.
    known = {_FIELD.sub("…", words.template(key)) for key in keys()}
    found = set(_SAID[language].findall(text_of(language)))
    assert found
    assert found - known == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_links_lead_to_files_that_exist(language: Language) -> None:
    for place in _LINK.findall(text_of(language)):
        if not place.startswith("#"):
            assert (manual(language).parent / place).is_file(), place


def test_a_table_without_a_place_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(manual_tables, "FOLDER", tmp_path)
    manual("zh").write_text("# no table\n", encoding="utf-8")
    with pytest.raises(ValueError, match="rights"):
        renewed("zh")
