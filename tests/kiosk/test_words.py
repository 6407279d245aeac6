"""Sentences are looked up whole, or without the measures that only staff want."""

from __future__ import annotations

import pytest

from kiosk.words import (
    LANGUAGES,
    BrokenCatalogue,
    Words,
    keys,
    parse,
    placeholders,
    without_measures,
)

GOOD = '["a.b"]\nzh = "一{x}"\nen = "one {x}"\n'


def test_both_languages_stand_side_by_side() -> None:
    assert parse({"f.toml": GOOD}) == {"a.b": {"zh": "一{x}", "en": "one {x}"}}


@pytest.mark.parametrize(
    ("texts", "told"),
    [
        ({"f.toml": '["a.b"]\nzh = "一"\n'}, "needs exactly"),
        ({"f.toml": '["a.b"]\nzh = "一"\nen = "one"\nfr = "un"\n'}, "needs exactly"),
        ({"f.toml": '["a.b"]\nzh = "一{x}"\nen = "one"\n'}, "different placeholders"),
        ({"f.toml": GOOD, "g.toml": GOOD}, "stands twice"),
    ],
)
def test_a_gap_in_the_catalogue_stops_it(texts: dict[str, str], told: str) -> None:
    with pytest.raises(BrokenCatalogue, match=told):
        parse(texts)


def test_an_unknown_key_and_a_missing_field_are_bugs() -> None:
    with pytest.raises(KeyError):
        Words("zh").say("no.such_key")
    with pytest.raises(KeyError):
        Words("en").say("advice.image.sharp.high")


def test_measures_are_left_out_where_they_are_not_wanted() -> None:
    key = "advice.image.sharp.high"
    assert "1.9" in Words("en").say(key, value="1.9", limit="≤ 1.3")
    assert without_measures(Words("en").template(key)).startswith("The face is not sharp. ")
    assert without_measures(Words("zh").template(key)).startswith("脸部不够清晰。")


COUNTS = ("advice.file.", "advice.face.", "advice.process.")
"""Advice whose number is what it is about, such as two faces in the picture."""


def test_no_plain_advice_on_a_photo_tells_a_limit() -> None:
    for key in sorted(keys()):
        if key.startswith("advice.") and not key.startswith(COUNTS):
            for language in LANGUAGES:
                plain = without_measures(Words(language).template(key))
                assert not {"value", "limit"} & placeholders(plain), key
