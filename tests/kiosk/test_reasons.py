"""The reasons for sending a photo back."""

from __future__ import annotations

import re

import pytest

from kiosk.reasons import BrokenReasons, all_reasons, parse
from kiosk.words import LANGUAGES


def test_every_reason_of_the_survey_is_there_once() -> None:
    groups = {"G": 8, "P": 4, "E": 2, "O": 6, "C": 4, "L": 5, "B": 3, "Q": 8, "I": 4}
    expected = [
        f"RJ-{group}{serial + 1}" for group, count in groups.items() for serial in range(count)
    ]
    assert list(all_reasons()) == expected


def test_every_reason_has_words_in_each_language() -> None:
    for reason in all_reasons().values():
        assert set(reason.sentences) == set(LANGUAGES)
        assert re.search("[\u4e00-\u9fff]", reason.sentences["zh"])
        assert reason.sentences["en"].isascii()


def test_no_two_reasons_say_the_same() -> None:
    for language in LANGUAGES:
        said = [reason.sentences[language] for reason in all_reasons().values()]
        assert len(set(said)) == len(said)


@pytest.mark.parametrize(
    "text", ['[RJ-G1]\nzh = "话"\nrules = []', '[RJ-G1]\nzh = "话"\nen = "word"\nrule = []']
)
def test_a_reason_with_a_gap_or_an_unknown_field_is_refused(text: str) -> None:
    with pytest.raises(BrokenReasons, match="RJ-G1"):
        parse(text)
