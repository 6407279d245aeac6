"""The tool behind docs/accuracy.md: what it spoils, and that its page shows nobody."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from capture.picture import decode
from kiosk.evaluate import figures
from kiosk.evaluate.labels import read_labels
from kiosk.evaluate.questions import load_questions
from kiosk.evaluate.run import run
from kiosk.networks import load_engine
from kiosk.standards import load_profile
from tools.accuracy import DOUBTFUL, Bench, in_size, is_base, spoil, write_labels
from tools.accuracy_clips import clip_labels
from tools.accuracy_held_out import held_out
from tools.accuracy_held_out import section as held_out_section
from tools.accuracy_page import Measured, text_of
from tools.accuracy_plot import plot
from tools.accuracy_strengths import met

BASE = "london/005_03.jpg"
PAIRS = {"pose.roll": ("tilt",), "image.sharp": ("blur",), "geometry.crown": ("crop",)}
"""All of them take a while; these three stand for them."""


@pytest.fixture(scope="module")
def bench() -> Bench:
    profile = load_profile()
    return Bench(profile, load_engine(), load_questions(profile.rules), PAIRS)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory, shared_photos: Path, bench: Bench) -> Path:
    place = tmp_path_factory.mktemp("defects")
    (label,) = (each for each in read_labels(shared_photos) if each.file == BASE)
    pixels = in_size(label.path, bench)
    write_labels(place, list(spoil(place, label, pixels, bench)))
    return place


def test_only_a_compliant_photograph_with_room_is_spoilt(shared_photos: Path, bench: Bench) -> None:
    labels = {label.file: label for label in read_labels(shared_photos)}
    assert not is_base(labels["london/129_08.jpg"], bench)  # she smiles
    assert not is_base(labels["london/018_08.jpg"], bench)  # in doubt
    assert not is_base(labels["congress/C001055.jpg"], bench)  # too small to be finished
    assert is_base(labels["london/005_03.jpg"], bench)


def test_what_a_label_leaves_in_doubt_is_not_scored(
    shared_photos: Path, tmp_path: Path, bench: Bench
) -> None:
    (base,) = (each for each in read_labels(shared_photos) if each.file == BASE)
    tinted = replace(base, columns={**base.columns, "lighting": "even studio, colour cast"})
    one = replace(bench, pairs={"light.cast": ("cast_warm",), "image.sharp": ("blur",)})
    write_labels(tmp_path, list(spoil(tmp_path, tinted, in_size(base.path, bench), one)))
    cast, sharp = one.asked_of("light.cast"), one.asked_of("image.sharp")
    for label in read_labels(tmp_path):
        if label.strength == 0:
            assert cast.truth(label) is None
            assert sharp.truth(label)
        elif label.strength == 1:
            assert one.questions.in_doubt(label) == ("cast" in label.file)


def test_every_defect_but_those_that_the_crop_puts_right_is_written(folder: Path) -> None:
    with (folder / "labels.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    expected = {
        name
        for rule_id, names in PAIRS.items()
        if not rule_id.startswith("geometry.")
        for name in names
    }
    assert {row["file"].partition("/")[0] for row in rows} == expected | {"unaltered"}
    assert "crop" not in expected
    assert all((folder / row["file"]).is_file() for row in rows)
    weak = {row["file"] for row in rows if row["notes"] == "borderline"}
    assert len(weak) == len(expected)


def test_the_page_and_the_plot_name_rules_and_files_and_show_nobody(
    folder: Path, bench: Bench
) -> None:
    labels = [label for label in read_labels(folder) if label.strength != DOUBTFUL]
    pictures = run(labels, bench.profile, bench.engine, lambda *_: None)
    evaluation = figures.evaluate(pictures, bench.questions, bench.profile)
    by_strength = met(pictures, bench.pairs)
    assert by_strength["pose.roll", "tilt"] == {0.5: {"fail": 1}, 1.0: {"fail": 1}}
    measured = Measured(evaluation, evaluation, (), by_strength, (BASE,), "2026-01-01", "a machine")
    text = text_of(measured, bench.profile)
    assert "| `image.sharp` | blur | 1 | 2 | 0.0 %" in text
    assert "| `pose.roll` | tilt | 1 | 2 | 0.0 %" in text
    assert "data:image" not in text
    assert "| `pose.roll` | tilt | · / · / 1 / · | · / · / 1 / · |" in text
    drawn = plot(evaluation)
    assert drawn.startswith("<svg ")
    assert "image.sharp ← blur" in drawn
    assert drawn.count("<polyline") == 2
    assert "<image" not in drawn


def test_the_clips_give_blinks_and_open_mouths(shared_photos: Path, tmp_path: Path) -> None:
    labels = clip_labels(shared_photos, tmp_path)
    wrong = [fault for label in labels for fault in label.fails]
    assert wrong.count("eyes.open") == 7
    assert wrong.count("mouth.closed") >= 10
    assert all(label.path.is_file() for label in labels)


def test_people_are_read_without_themselves(shared_photos: Path, bench: Bench) -> None:
    wanted = {"london/005_03.jpg", "london/034_03.jpg", "canada/117m.jpg", "london/129_08.jpg"}
    labels = [label for label in read_labels(shared_photos) if label.file in wanted]
    pictures = run(labels, bench.profile, bench.engine, lambda *_: None)
    canada, london = held_out(pictures)
    assert (canada.source, london.source) == ("canada", "london")
    assert canada.unseen.shape == (1, 3)
    assert london.unseen.shape == london.shipped.shape == (2, 3)  # the third of them smiles
    # A mean of one or two people is a poor one, but no other face.
    assert 0 < np.abs(london.unseen - london.shipped).max() < 15
    lines = held_out_section([canada, london], bench.profile)
    assert sum(line.startswith(("| canada |", "| london |")) for line in lines) == 2


def test_without_the_clips_there_are_no_frames(tmp_path: Path) -> None:
    assert clip_labels(tmp_path, tmp_path / "frames") == []


def test_the_unaltered_picture_is_written_as_it_is(
    folder: Path, bench: Bench, shared_photos: Path
) -> None:
    label = next(each for each in read_labels(shared_photos) if each.file == BASE)
    pixels = in_size(label.path, bench)
    written = decode((folder / "unaltered" / "london_005_03.png").read_bytes())
    assert np.array_equal(written, pixels)
