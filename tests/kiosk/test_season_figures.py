"""The figures of a season as they are typed: what is wrong stands beside the figure."""

from __future__ import annotations

import pytest

from kiosk.season import load_season, parse
from kiosk.season_figures import FIGURES, LONGEST_NAME, to_toml, troubles, typed
from kiosk.words import LANGUAGES, Words, keys

SHIPPED = typed(load_season())


def test_what_is_typed_reads_back_as_it_was() -> None:
    full = SHIPPED | {
        "id": 'Spring "26" \\ 春',
        "collection.opens": "2024-03-01",
        "collection.closes": "2024-03-31",
        "make_up.opens": "2024-04-10",
        "make_up.closes": "2024-04-12",
    }
    for figures in (SHIPPED, full):
        assert troubles(figures) == {}
        assert typed(parse(to_toml(figures), "season.toml")) == figures


@pytest.mark.parametrize(
    ("name", "value", "key"),
    [
        ("id", "", "season.trouble.empty"),
        ("id", "x" * (LONGEST_NAME + 1), "season.trouble.name"),
        ("id", "a\nb", "season.trouble.name"),
        ("online.url", "my.chsi.com.cn", "season.trouble.address"),
        ("online.url", "https://a b", "season.trouble.address"),
        ("collection.opens", "2024-02-30", "season.trouble.day"),
        ("collection.opens", "1 March 2024", "season.trouble.day"),
        ("code.from", "", "season.trouble.empty"),
        ("code.until", "2023-12-31", "season.trouble.order"),
        ("make_up.opens", "2024-04-10", "season.trouble.both"),
        ("newest_cohort.master", "23", "season.trouble.number"),
        ("newest_cohort.master", "02023", "season.trouble.number"),
        ("newest_cohort.doctor", "²021", "season.trouble.number"),
        ("photo_years.master", "0", "season.trouble.number"),
        ("photo_years.doctor", "1.5", "season.trouble.number"),
    ],
)
def test_what_cannot_be_is_said_beside_the_figure(name: str, value: str, key: str) -> None:
    found = troubles(SHIPPED | {name: value})
    beside = "make_up.closes" if key == "season.trouble.both" else name
    assert [(each, said) for each, (said, _) in found.items()] == [(beside, key)]
    for language in LANGUAGES:
        assert Words(language).say(found[beside][0], **found[beside][1])


def test_blanks_around_a_figure_do_not_matter() -> None:
    assert troubles(SHIPPED | {"id": " 2024 ", "code.from": " 2024-01-01"}) == {}
    assert parse(to_toml(SHIPPED | {"id": " 2024 "}), "f").id == "2024"


def test_every_figure_has_its_meaning_and_its_rule_in_words() -> None:
    for figure in FIGURES:
        assert {f"season.figure.{figure.name}", f"season.rule.{figure.kind}"} <= keys()
        assert not figure.unit or f"season.unit.{figure.unit}" in keys()
