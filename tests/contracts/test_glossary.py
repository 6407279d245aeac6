"""One word for each thing: what the glossary has dropped stands in no text that people read."""

from __future__ import annotations

from collections.abc import Iterator

from tests.contracts.test_words import catalogue, report
from tests.contracts.tree import ROOT

MANUALS = ("staff-zh.md", "staff-en.md")


def dropped() -> dict[str, str]:
    """Return the words that are not used -> what is said instead."""
    text = (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8")
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in text.split("\n")
            if line.startswith("| ")][2:]  # fmt: skip
    return {word: f"{row[0]}, {row[1]}" for row in rows for word in row[3].split(" · ") if word}


def texts() -> Iterator[tuple[str, str]]:
    """Yield where a text stands, and the text."""
    for key, said in catalogue().items():
        yield from ((f"{key} ({language})", text) for language, text in said.items())
    for name in MANUALS:
        lines = (ROOT / "docs" / "manual" / name).read_text(encoding="utf-8").split("\n")
        yield from ((f"{name}:{number}", line) for number, line in enumerate(lines, 1))


def test_no_text_uses_a_word_that_was_dropped() -> None:
    words = dropped()
    assert words["裁切"] == "裁剪, crop"
    found = [
        f"{place}: {word}, say {instead}"
        for place, text in texts()
        for word, instead in words.items()
        if word in text.lower()
    ]
    assert not found, report(found)
