"""The words of the labels become truth as evaluation.toml says, and doubt stays doubt."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.evaluate.labels import Label
from kiosk.evaluate.questions import BrokenQuestions, Question, Questions, load_questions, parse
from kiosk.standards import load_profile

RULES = tuple(load_profile().rules)


def label(fails: str = "", people: int = 1, **columns: str) -> Label:
    words = frozenset(fails.split(";")) - {""}
    return Label("a/b.jpg", Path("a/b.jpg"), columns, words, people, None)


@pytest.fixture(scope="module")
def questions() -> Questions:
    return load_questions(RULES)


def asked(questions: Questions, name: str) -> Question:
    (question,) = (each for each in questions.asked if each.id == name)
    return question


def test_every_rule_is_asked_in_the_order_of_the_profile(questions: Questions) -> None:
    single = [each.id for each in questions.asked if each.rules == (each.id,)]
    assert single == list(RULES)


@pytest.mark.parametrize(
    ("question", "found", "truth"),
    [
        ("eyes.open", label("eyes;background", eyes="closed"), False),
        ("eyes.open", label("background", eyes="open"), True),
        # Sunglasses break the word "eyes" too, but do not tell whether the eyes are open.
        ("eyes.open", label("glasses;eyes", eyes="hidden"), None),
        ("eyes.open", label("", eyes="Closed, nearly"), None),
        ("pose", label("pose"), False),
        ("pose", label(""), True),
        ("pose", label("count;pose", people=3), None),
        ("face.single", label("count", people=0), False),
        ("face.single", label(""), True),
        ("eyes.hair", label("mouth"), True),
        ("process.recent", label("mouth"), None),
        ("process.recent", label(""), True),
        ("image.sharp", label("image.sharp"), False),
        ("image.noise", label("image.sharp"), None),
        ("pose", label("pose.roll"), False),
        ("head.uncovered", label("mouth", notes="woman in a hijab"), None),
    ],
)
def test_the_truth_of_a_label(
    questions: Questions, question: str, found: Label, truth: bool | None
) -> None:
    assert asked(questions, question).truth(found) is truth


def test_borderline_is_left_out_and_groups_are_read(questions: Questions) -> None:
    notes = "self-reported male, 28, east_asian. borderline mouth"
    assert questions.in_doubt(label(notes=notes))
    assert not questions.in_doubt(label(notes="fine"))
    assert questions.group("sex", label(notes=notes)) == "male"
    assert questions.group("origin", label(notes=notes)) == "east_asian"
    assert questions.group("origin", label(notes="East Asian man")) is None
    assert questions.group("origin", label(notes=notes, origin="white")) == "white"


@pytest.mark.parametrize(
    "entry",
    [
        'rules = ["eyes.shut"]\nrefuse = ["eyes"]',
        'rules = ["eyes.open"]',
        'rules = ["eyes.open"]\nrefuse = ["eyes"]\nshow = 1',
    ],
)
def test_a_question_with_a_mistake_is_refused_by_name(entry: str) -> None:
    with pytest.raises(BrokenQuestions, match="lids"):
        parse(f"[doubt]\n[groups]\n[questions.lids]\n{entry}\n", RULES)


def test_words_that_no_rule_knows_are_named(questions: Questions) -> None:
    labels = [label("pose;posse"), label("eyes.open"), label("framing;posse")]
    assert questions.unasked(labels) == ("framing", "posse")
