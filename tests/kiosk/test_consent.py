"""What is agreed to is whole in both languages, and its hash covers every sentence."""

from __future__ import annotations

from datetime import datetime

import pytest

from kiosk import consent
from kiosk.consent import BrokenConsent, give, load_consent
from kiosk.resources import ASSETS, read_text
from kiosk.words import LANGUAGES, Words, keys


def test_the_consent_has_five_short_statements_two_ticks_and_a_whole_text() -> None:
    text = load_consent()
    assert len(text.statements) == 5
    assert len(text.ticks) == 2
    assert len(text.whole) >= len(text.statements)


def test_every_icon_is_there() -> None:
    for icon, _ in load_consent().statements:
        assert (ASSETS / "icons" / f"{icon}.svg").is_file(), icon


def test_a_statement_is_short_enough_to_be_read_standing() -> None:
    for _, key in load_consent().statements:
        assert len(Words("zh").say(key)) <= 2 * 24  # not-profile: two lines of the look
        assert len(Words("en").say(key)) <= 160


def test_no_sentence_of_the_consent_stays_unhashed() -> None:
    text = load_consent()
    said = {key for _, key in text.statements} | {*text.ticks, *text.whole}
    assert said == {key for key in keys() if key.startswith("consent.")}


def test_what_the_law_asks_for_is_named() -> None:
    words = Words("zh")
    whole = "".join(words.say(key) for key in load_consent().whole)
    for asked in (
        "谁在处理",
        "哪些信息",
        "怎样处理",
        "为什么",
        "多久",
        "交给谁",
        "权利",
        "撤回",
        "不同意",
    ):
        assert asked in whole
    assert "敏感个人信息" in "".join(words.say(key) for _, key in load_consent().statements)
    assert "单独同意" in words.say(load_consent().ticks[1])


def test_another_version_or_another_sentence_is_another_hash(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    toml = read_text("consent.toml")
    was = consent.parse(toml)
    assert consent.parse(toml) == was
    assert consent.parse(toml.replace('version = "1"', 'version = "2"')).sha256 != was.sha256
    say = Words.say
    for language in LANGUAGES:

        def other(self: Words, key: str, /, changed: str = language) -> str:
            return say(self, key) + ("!" if self.language == changed else "")

        with monkeypatch.context() as patch:
            patch.setattr(Words, "say", other)
            assert consent.parse(toml).sha256 != was.sha256


def test_a_record_of_consent_names_text_language_and_moment(now: datetime) -> None:
    text = load_consent()
    given = give(text, "en", now)
    assert (given.version, given.sha256) == (text.version, text.sha256)
    assert (given.language, given.given_at) == ("en", now)


@pytest.mark.parametrize(
    "toml",
    [
        'version = "1"\nstatements = []\nticks = []\n',
        'version = "1"\nticks = []\nwhole = []\nmore = 1\n[[statements]]\nicon = "a"\nsays = "b"\n',
        'version = "1"\nticks = []\nwhole = []\n[[statements]]\nsays = "what"\n',
    ],
)
def test_a_broken_file_is_refused(toml: str) -> None:
    with pytest.raises(BrokenConsent):
        consent.parse(toml)


def test_a_sentence_that_is_missing_is_a_bug() -> None:
    with pytest.raises(KeyError):
        consent.parse(read_text("consent.toml").replace("tick.face", "tick.nobody"))
