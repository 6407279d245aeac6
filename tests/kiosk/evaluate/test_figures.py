"""A small labelled folder of real pictures, from the labels to the report."""

from __future__ import annotations

import csv
import re
from collections.abc import Sequence
from html.parser import HTMLParser
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from capture.engine.engine import Engine
from capture.picture import decode
from kiosk.errors import BadInput
from kiosk.evaluate.assess import assess
from kiosk.evaluate.figures import Answer, Evaluation, Picture, as_json, evaluate
from kiosk.evaluate.labels import read_labels
from kiosk.evaluate.page import page
from kiosk.evaluate.questions import load_questions
from kiosk.evaluate.run import run
from kiosk.networks import load_engine
from kiosk.resources import ASSETS
from kiosk.standards import load_profile
from kiosk.words import LANGUAGES, Language, Words
from tests.defects import DEFECTS
from validation.errorrates import Rate
from validation.profile import Profile

EYES = ("img_left_eye_x", "img_left_eye_y", "img_right_eye_x", "img_right_eye_y")


@pytest.fixture(scope="module")
def profile() -> Profile:
    return load_profile()


@pytest.fixture(scope="module")
def engine() -> Engine:
    return load_engine()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory, engine: Engine) -> Path:
    """Return a folder with the portrait, sharp, blurred and tilted, and a picture of nobody."""
    place = tmp_path_factory.mktemp("labelled")
    photo = decode((ASSETS / "fetched" / "astronaut.png").read_bytes())
    reading = engine.read(photo)
    x, y = (str(value) for value in reading.face.eyes[0]) if reading.face else ("", "")
    right, down = (str(value) for value in reading.face.eyes[1]) if reading.face else ("", "")
    pictures = {
        "one/sharp.png": photo,
        "one/tilted.png": DEFECTS["tilt"](photo, reading, 0.7),
        "two/blurred.png": DEFECTS["blur"](photo, reading, 0.8),
        "two/nobody.png": np.full_like(photo, 128),
    }
    rows: list[Sequence[str]] = [
        (
            "file",
            "people",
            "fails",
            "pose",
            "notes",
            "img_left_eye_x",
            "img_left_eye_y",
            "img_right_eye_x",
            "img_right_eye_y",
        ),
        ("one/sharp.png", "1", "none", "", "self-reported female, 40, white", x, y, right, down),
        ("one/tilted.png", "1", "pose", "tilted", "self-reported male, 40, white", *[""] * 4),
        ("two/blurred.png", "1", "sharpness", "", "", *[""] * 4),
        ("two/nobody.png", "0", "count", "", "", *[""] * 4),
    ]
    for name, pixels in pictures.items():
        (place / name).parent.mkdir(exist_ok=True)
        Image.fromarray(pixels).save(place / name)
    with (place / "labels.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    return place


@pytest.fixture(scope="module")
def told() -> list[tuple[int, int, str]]:
    return []


@pytest.fixture(scope="module")
def pictures(
    folder: Path, profile: Profile, engine: Engine, told: list[tuple[int, int, str]]
) -> list[Picture]:
    return run(read_labels(folder), profile, engine, lambda *each: told.append(each))


@pytest.fixture(scope="module")
def evaluation(pictures: list[Picture], profile: Profile) -> Evaluation:
    return evaluate(pictures, load_questions(profile.rules), profile)


def answer(evaluation: Evaluation, name: str) -> Answer:
    (found,) = (each for each in evaluation.answers if each.question.id == name)
    return found


def test_each_picture_is_told_before_it_is_read(
    pictures: list[Picture], told: list[tuple[int, int, str]]
) -> None:
    assert told == [(n, 4, each.label.file) for n, each in enumerate(pictures, start=1)]


def test_sharpness_and_tilt_are_told_apart_by_their_own_rules(evaluation: Evaluation) -> None:
    sharp, roll = (answer(evaluation, name).overall for name in ("image.sharp", "pose.roll"))
    assert (sharp.good, sharp.bad) == (2, 1)
    assert sharp.false_acceptance == Rate(0, 1)
    assert sharp.equal is not None
    assert sharp.equal.share == 0.0
    assert (roll.good, roll.bad) == (2, 1)
    assert roll.wrong == ()
    met = answer(evaluation, "pose.roll").verdicts
    assert (met["fail"], met["pass"]) == ((0, 1), (2, 0))
    assert {each.name for each in roll.worst(10)} == {
        "one/sharp.png",
        "one/tilted.png",
        "two/blurred.png",
    }


def test_the_figures_are_split_by_source_and_by_group(evaluation: Evaluation) -> None:
    roll = answer(evaluation, "pose.roll")
    assert {name: (each.good, each.bad) for name, each in roll.by_source.items()} == {
        "one": (1, 1),
        "two": (1, 0),
    }
    assert set(roll.by_group["sex"]) == {"female", "male"}
    assert roll.differing == ()


def test_nobody_is_refused_by_the_count_and_left_out_of_everything_else(
    evaluation: Evaluation,
) -> None:
    single = answer(evaluation, "face.single").overall
    assert single.false_acceptance == Rate(0, 1)
    assert single.false_refusal == Rate(0, 3)
    names = {each.name for each in answer(evaluation, "image.sharp").overall.scored}
    assert "two/nobody.png" not in names


def test_the_reach_is_told_by_source(evaluation: Evaluation) -> None:
    assert evaluation.reach["one"].found == Rate(2, 2)
    assert evaluation.reach["one"].met == Rate(1, 1)
    assert evaluation.reach["one"].eye_errors[0] < 0.05
    assert evaluation.reach["two"].found == Rate(1, 1)
    assert evaluation.reach["two"].met == Rate(0, 0)


def test_a_picture_that_cannot_be_cut_says_nothing_of_its_geometry(
    pictures: list[Picture], profile: Profile
) -> None:
    sharp = pictures[0].assessed
    assert not sharp.finished  # too few pixels
    skipped = {row.id for row in sharp.report.rows if row.verdict == "skipped"}
    assert {each for each in profile.rules if each.startswith(("file.", "geometry."))} <= skipped
    assert sharp.report.row("pose.roll").verdict == "pass"


def test_any_picture_can_be_assessed(profile: Profile, engine: Engine) -> None:
    for level in (0, 128, 255):
        found = assess(np.full((90, 70, 3), level, dtype=np.uint8), profile, engine)
        assert found.report.row("face.single").verdict == "fail"
        assert not found.finished


def test_a_picture_that_is_missing_stops_the_evaluation(
    tmp_path: Path, profile: Profile, engine: Engine
) -> None:
    (tmp_path / "labels.csv").write_text("file,fails\ngone.png,none\n", encoding="utf-8")
    with pytest.raises(BadInput) as caught:
        run(read_labels(tmp_path), profile, engine, lambda *_: None)
    assert caught.value.words_key == "file.missing"
    assert "gone.png" in str(caught.value.fields["file"])


def test_the_figures_are_plain_values(evaluation: Evaluation, profile: Profile) -> None:
    told = as_json(evaluation)
    assert told["profile_sha256"] == profile.sha256
    by_id = {each["id"]: each for each in told["questions"]}
    assert set(profile.rules) <= set(by_id)
    roll = by_id["pose.roll"]
    assert (roll["positives"], roll["negatives"], roll["eer"]) == (1, 2, 0.0)
    assert roll["false_refusal"]["interval"][0] == 0.0
    assert "degree" in roll["limit"]
    assert by_id["pose"]["limit"] == ""  # several rules together
    assert told["words_not_asked_for"] == []
    assert roll["rejection"] == {
        "count": 0,
        "total": 3,
        "share": 0.0,
        "interval": pytest.approx([0.0, 0.5615], abs=1e-4),
    }


class _Tags(HTMLParser):
    """Counts what is opened and closed, and notes what would be fetched from elsewhere."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.sources: list[str] = []
        self.count: dict[str, int] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.count[tag] = self.count.get(tag, 0) + 1
        self.sources += [value or "" for name, value in attrs if name in {"src", "href"}]
        if tag not in {"br", "img", "meta"}:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in {"br", "img", "meta"}:
            self.open.pop()

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_report_is_one_whole_page_that_needs_nothing_from_elsewhere(
    evaluation: Evaluation, pictures: list[Picture], language: Language
) -> None:
    files = {each.label.file: each.label.path for each in pictures}
    html = page(evaluation, Words(language), files)
    tags = _Tags()
    tags.feed(html)
    assert tags.open == []
    inside = {source for source in tags.sources if source.startswith("#")}
    fetched = set(tags.sources) - inside
    assert fetched
    assert all(source.startswith("data:image/jpeg;base64,") for source in fetched)
    asked = [each for each in evaluation.answers if each.overall.scored]
    assert inside == {f"#{name}" for name in re.findall(r'<h2 id="([^"]+)"', html)}
    assert len(inside) == len(asked)
    assert tags.count["h2"] == len(asked)
    assert tags.count["svg"] >= 10
    assert not re.search(r"\bnan\b", html)
