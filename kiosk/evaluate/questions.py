"""From the words of the labels to the truth for each rule; the words are in evaluation.toml."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, Final

from kiosk.evaluate.labels import Label
from kiosk.resources import read_text

_KNOWN: Final = frozenset({"rules", "refuse", "shown", "anyone", "published"})


class BrokenQuestions(Exception):
    """The file of questions is wrong; the message names the entry."""


@dataclass(frozen=True)
class Published:
    """The best published figure: equal error rate in per cent, and the test it is from."""

    eer: float
    test: str


@dataclass(frozen=True)
class Question:
    """One rule, or several asked together.

    Attributes:
        id: the rule's, or a name for the several.
        rules: ids; the worst margin speaks.
        refuse: words of ``fails``.
        shown: column -> words, one of which the picture must show too; empty = no need.
        anyone: whether pictures of nobody or of several people count.
        published: None where no figure is.
    """

    id: str
    rules: tuple[str, ...]
    refuse: frozenset[str] = frozenset()
    shown: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    anyone: bool = False
    published: Published | None = None

    def truth(self, label: Label) -> bool | None:
        """Return whether the picture complies; None where the labels leave it in doubt."""
        if not label.fails.isdisjoint(self.rules):
            return False
        if any("." in word for word in label.fails) or (label.people != 1 and not self.anyone):
            return None
        if not self.refuse:
            return True if not label.fails else None
        refused = not label.fails.isdisjoint(self.refuse)
        shown = any(label.says(column, words) for column, words in self.shown.items())
        if self.shown and refused != shown:
            return None
        return not refused


@dataclass(frozen=True)
class Questions:
    """Everything that is asked, and how the labels are to be read.

    Attributes:
        asked: in order.
        doubt: column -> words that leave a picture out altogether.
        groups: kind of group -> pattern over the notes.
    """

    asked: tuple[Question, ...]
    doubt: Mapping[str, tuple[str, ...]]
    groups: Mapping[str, re.Pattern[str]]

    def in_doubt(self, label: Label) -> bool:
        """Return whether the picture is to be left out."""
        return any(label.says(column, words) for column, words in self.doubt.items())

    def unasked(self, labels: Iterable[Label]) -> tuple[str, ...]:
        """Return the words of ``fails`` that no question asks for: new ones, or misspelt."""
        asked = {word for each in self.asked for word in (*each.refuse, *each.rules)}
        return tuple(sorted({word for label in labels for word in label.fails} - asked))

    def group(self, kind: str, label: Label) -> str | None:
        """Return the picture's group of one kind, None where the labels do not say."""
        if label.columns.get(kind):
            return label.columns[kind]
        found = self.groups[kind].search(label.columns.get("notes", ""))
        return found.group(1) if found else None


def load_questions(rule_ids: Iterable[str]) -> Questions:
    """Return the questions of the product's file, and one for each rule that has no entry."""
    return parse(read_text("evaluation.toml"), rule_ids)


def parse(text: str, rule_ids: Iterable[str]) -> Questions:
    """Return the questions that ``text`` (TOML) asks, in the order of the rules.

    Args:
        text: see the head of ``assets/evaluation.toml``.
        rule_ids: of the profile; each gets a question.

    Raises:
        BrokenQuestions: naming the entry that is unknown or incomplete.
    """
    tables = tomllib.loads(text)
    known = list(rule_ids)
    entries = {name: _question(name, table, known) for name, table in tables["questions"].items()}
    several = [each for name, each in entries.items() if name not in known]
    single = [entries.get(rule_id, Question(rule_id, (rule_id,))) for rule_id in known]
    asked = sorted((*several, *single), key=lambda each: known.index(each.rules[0]))
    return Questions(
        tuple(asked),
        MappingProxyType({name: tuple(words) for name, words in tables["doubt"].items()}),
        MappingProxyType({name: re.compile(each) for name, each in tables["groups"].items()}),
    )


def _question(name: str, table: Mapping[str, Any], known: list[str]) -> Question:
    unknown = (set(table) - _KNOWN) | (set(table.get("rules", ())) - set(known))
    if unknown or not table.get("rules") or not table.get("refuse"):
        what = ", ".join(sorted(unknown)) or "rules and refuse are needed"
        raise BrokenQuestions(f"{name}: {what}")
    published = table.get("published")
    return Question(
        id=name,
        rules=tuple(table["rules"]),
        refuse=frozenset(table["refuse"]),
        shown=MappingProxyType(
            {column: tuple(words) for column, words in table.get("shown", {}).items()}
        ),
        anyone=bool(table.get("anyone", False)),
        published=Published(**published) if published else None,
    )
