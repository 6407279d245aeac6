"""The season's figures are read strictly, from the booth's own file where it has one."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kiosk.errors import BadInput, EnvironmentFailed
from kiosk.resources import read_text
from kiosk.season import FILE_NAME, later, load_season, parse
from kiosk.words import LANGUAGES, Words

SHIPPED = read_text("season.toml")


def test_the_figures_that_ship_are_those_of_the_season_2024() -> None:
    season = load_season()
    assert season.id == "2024"
    assert season.cohorts == {"master": 2023, "doctor": 2021, "doctor_direct": 2020}
    assert (season.code_from, season.code_until) == (date(2024, 1, 1), date(2025, 12, 31))
    assert season.photo_years == {"master": 2, "doctor": 3}
    assert (season.opens, season.closes) == (None, None)
    assert season.online_url.startswith("https://my.chsi.com.cn/")


def test_a_booth_goes_by_the_file_in_its_data_folder(tmp_path: Path) -> None:
    assert load_season(tmp_path) == load_season()
    text = SHIPPED.replace('id = "2024"', 'id = "2026"')
    (tmp_path / FILE_NAME).write_text(text, encoding="utf-8-sig")
    season = load_season(tmp_path)
    assert season.id == "2026"
    assert season.sha256 != load_season().sha256


def test_a_collection_may_have_its_days() -> None:
    days = "[collection]\nopens = 2024-03-01\ncloses = 2024-03-31\n"
    season = parse(SHIPPED.replace("[collection]\n", days), "f")
    assert (season.opens, season.closes) == (date(2024, 3, 1), date(2024, 3, 31))


@pytest.mark.parametrize(
    ("old", "new", "name"),
    [
        ("master = 2023", "", "newest_cohort.master"),
        ("master = 2023", 'master = "2023"', "newest_cohort.master"),
        ("master = 2023", "master = true", "newest_cohort.master"),
        ("master = 2\n", "master = 0\n", "photo_years.master"),
        ("from = 2024-01-01", "from = 2024-01-01T00:00:00", "code.from"),
        ("from = 2024-01-01", "from = 2026-01-01", "code"),
        ("[collection]\n", "[collection]\nopens = 2024-04-01\ncloses = 2024-03-31\n", "collection"),
        ("[collection]\n", "[collection]\nends = 2024-03-31\n", "collection.ends"),
        ("[photo_years]", "[photo_months]", "photo_months"),
        ("[collection]\n", "[make_up]\nopens = 2024-04-10\n[collection]\n", "make_up.closes"),
        ('id = "2024"', 'id = " "', "id"),
        ('id = "2024"', 'id = "2024"\ncode = 1\n[other]', "code"),
    ],
)
def test_a_figure_that_cannot_be_is_named(old: str, new: str, name: str) -> None:
    text = SHIPPED.replace(old, new, 1)
    if name == "code" and "code = 1" in new:
        text = text.replace("[code]\nfrom = 2024-01-01\nuntil = 2025-12-31\n", "")
    with pytest.raises(BadInput) as caught:
        parse(text, "season.toml")
    assert (caught.value.words_key, caught.value.fields["name"]) == ("season.bad", name)
    for language in LANGUAGES:
        assert name in Words(language).explain(caught.value)


@pytest.mark.parametrize("data", [b"id = ", b"\xff\xfe\x00"])
def test_a_file_that_is_no_toml_is_refused(tmp_path: Path, data: bytes) -> None:
    (tmp_path / FILE_NAME).write_bytes(data)
    with pytest.raises(BadInput) as caught:
        load_season(tmp_path)
    assert caught.value.words_key == "season.not_toml"


def test_a_file_that_cannot_be_read_is_the_environments_fault(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).mkdir()
    with pytest.raises(EnvironmentFailed) as caught:
        load_season(tmp_path)
    assert caught.value.words_key == "season.unreadable"


@pytest.mark.parametrize(
    ("day", "years", "then"),
    [
        (date(2023, 9, 1), 3, date(2026, 9, 1)),
        (date(2023, 9, 1), 2.5, date(2026, 3, 1)),
        (date(2023, 12, 31), 0.5, date(2024, 6, 30)),
        (date(2024, 2, 29), 1, date(2025, 2, 28)),
        (date(2024, 2, 29), 4, date(2028, 2, 29)),
    ],
)
def test_so_many_years_later_is_to_the_month(day: date, years: float, then: date) -> None:
    assert later(day, years) == then
