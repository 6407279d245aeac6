"""Qt Linguist's catalogues say what the words say, and a translator's work comes back."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from kiosk.gui.voice import Voice
from kiosk.words import LANGUAGES, Language, Words, keys
from tools import linguist

KEY = "student.back"


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_windows_load_is_what_the_words_say(language: Language) -> None:
    compiled = linguist.catalogues(language)
    for path, data in compiled.items():
        assert path.read_bytes() == data, f"{path.name} is stale: run tools/linguist.py"
    voice, words = Voice(Words(language)), Words(language)
    assert voice.say("student.brand", booth="B-9") == words.say("student.brand", booth="B-9")
    assert voice.say(KEY) == words.say(KEY)


@pytest.mark.usefixtures("qapp")
def test_a_key_that_nobody_wrote_is_a_bug() -> None:
    with pytest.raises(KeyError):
        Voice(Words("zh")).say("no.such.key")


def edited(tmp_path: Path, translation: str) -> Path:
    root = ET.fromstring(linguist.linguist_text("en"))  # noqa: S314 - ours
    for message in root.iter("message"):
        if message.get("id") == KEY:
            message.find("translation").text = translation  # type: ignore[union-attr]
    path = tmp_path / "from-linguist.ts"
    ET.ElementTree(root).write(path, encoding="utf-8")
    return path


def test_a_sentence_changed_in_linguist_goes_back_into_the_words_and_nothing_else_moves(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = tmp_path / "words"
    words.mkdir()
    for path in linguist.WORDS.glob("*.toml"):
        (words / path.name).write_bytes(path.read_bytes())
    before = {path.name: path.read_text(encoding="utf-8") for path in words.glob("*.toml")}
    monkeypatch.setattr(linguist, "WORDS", words)
    assert linguist.taken(edited(tmp_path, "Go back")) == 0
    after = {path.name: path.read_text(encoding="utf-8") for path in words.glob("*.toml")}
    old = f'en = "{Words("en").say(KEY)}"'
    head = before["student.toml"].index(f'["{KEY}"]')
    place = before["student.toml"].index(old, head)
    rest = before["student.toml"][place + len(old) :]
    assert after.pop("student.toml") == f'{before["student.toml"][:place]}en = "Go back"{rest}'
    assert all(after[name] == before[name] for name in after)


@pytest.mark.parametrize("translation", ["", "Go back {somewhere}"])
def test_a_translation_that_would_break_a_sentence_is_refused_whole(
    tmp_path: Path, translation: str, capsys: pytest.CaptureFixture[str]
) -> None:
    before = {path: path.read_bytes() for path in linguist.WORDS.glob("*.toml")}
    assert linguist.taken(edited(tmp_path, translation)) == 1
    assert KEY in capsys.readouterr().err
    assert {path: path.read_bytes() for path in before} == before


def test_what_is_no_catalogue_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "broken.ts"
    path.write_text("<TS><context>", encoding="utf-8")
    assert linguist.taken(path) == 2


def test_every_key_is_in_every_catalogue() -> None:
    for language in LANGUAGES:
        root = ET.fromstring(linguist.linguist_text(language))  # noqa: S314 - ours
        assert {message.get("id") for message in root.iter("message")} == keys()
