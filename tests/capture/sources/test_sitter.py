"""The sitter is a camera like any other, repeatable bit for bit, and leaves nothing empty."""

from __future__ import annotations

import re
import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from capture.sources.pacing import FRAMES_PER_S, Pacer, SteppedTime
from capture.sources.puppet import Grain, Place, Puppet
from capture.sources.sitter import Sitter, Studio
from capture.sources.source import SourceUnusable
from kiosk.words import LANGUAGES, Words
from tests.capture.sources.conftest import ASSETS
from tests.contracts.source_contract import SourceContract
from validation.reading import Pixels


def sitter(name: str, studio: Studio) -> Sitter:
    time = SteppedTime()
    return Sitter(name, studio, Pacer(time.clock, time.pace))


class TestSitter(SourceContract):
    @pytest.fixture
    def source(self, studio: Studio) -> Sitter:
        return sitter("cooperative", studio)


def frames(studio: Studio, count: int) -> list[Pixels]:
    source = sitter("second-person", studio)
    source.open()
    drawn = [source.read().pixels for _ in range(count)]
    source.close()
    return drawn


def at(puppet: Puppet, studio: Studio, name: str, time_s: float) -> Pixels:
    """Return the frame of a scenario at a time, drawn without those before it."""
    dials = studio.scenarios()[name].dials(time_s, studio.seed)
    return puppet.draw(dials, Grain(studio.seed), round(time_s * FRAMES_PER_S))


def test_two_runs_are_the_same_bit_for_bit(studio: Studio) -> None:
    first, second = frames(studio, 4), frames(studio, 4)
    assert all(np.array_equal(one, other) for one, other in zip(first, second, strict=True))


def test_a_frame_does_not_depend_on_those_before_it(studio: Studio, puppet: Puppet) -> None:
    assert np.array_equal(frames(studio, 4)[3], at(puppet, studio, "second-person", 0.1))


def test_another_seed_gives_other_frames(studio: Studio) -> None:
    other = Studio(studio.assets, studio.backdrop, seed=studio.seed + 1)
    assert not np.array_equal(frames(studio, 1)[0], frames(other, 1)[0])


def test_no_two_frames_are_the_same_even_of_an_empty_seat(studio: Studio, puppet: Puppet) -> None:
    one, next_one = (at(puppet, studio, "away", number / FRAMES_PER_S) for number in (3, 4))
    difference = one.astype(int) - next_one.astype(int)
    assert difference.any()
    assert np.abs(difference).max() < 30


def test_the_empty_seat_shows_an_even_wall_of_the_colour_asked_for(
    studio: Studio, puppet: Puppet
) -> None:
    wall = at(puppet, studio, "away", 0.0).reshape(-1, 3)
    assert np.abs(wall.mean(axis=0) - studio.backdrop).max() < 4
    assert wall.std(axis=0).max() < 4


@pytest.mark.parametrize(
    ("name", "time_s"),
    [("cooperative", 1.5), ("cooperative", 3.3), ("too-far", 2.0), ("leaves", 4.2), ("away", 0.0)],
)
def test_whoever_is_there_reaches_down_to_the_lower_edge(
    studio: Studio, puppet: Puppet, name: str, time_s: float
) -> None:
    low = at(puppet, studio, name, time_s)[[-40, -1]].astype(int)
    above, lowest = np.abs(low - np.array(studio.backdrop)).max(axis=2) > 40
    assert bool(above.any()) == (name != "away")
    # A person's sides run a little inwards or outwards; a gap would lose nearly all.
    assert (above & lowest).sum() >= 0.8 * above.sum()


def test_a_sitter_told_to_float_sinks_to_the_lower_edge(studio: Studio, puppet: Puppet) -> None:
    dials = studio.scenarios()["too-far"].dials(0.0, studio.seed)
    floating = replace(dials, place=Place(0.0, -0.4, 0.05))
    lowest = puppet.draw(floating, Grain(studio.seed), 0)[-1].astype(int)
    assert (np.abs(lowest - np.array(studio.backdrop)).max(axis=1) > 40).sum() > 150


def test_an_unknown_scenario_is_refused_and_those_that_exist_are_named(studio: Studio) -> None:
    with pytest.raises(SourceUnusable) as caught:
        sitter("dances", studio).open()
    assert (caught.value.reason, caught.value.name) == ("camera.no_scenario", "sim:dances")
    for language in LANGUAGES:
        said = Words(language).say(caught.value.reason, name=caught.value.name)
        named = set(re.findall(r"sim:([a-z-]+)", said)) - {"dances"}
        assert named == set(studio.scenarios())


@pytest.mark.parametrize("missing", ["astronaut.png", "face_landmark.tflite"])
def test_a_sitter_without_photograph_or_models_says_so(
    tmp_path: Path, studio: Studio, missing: str
) -> None:
    shutil.copytree(ASSETS / "sitter", tmp_path / "sitter")
    shutil.copytree(ASSETS / "fetched", tmp_path / "fetched")
    (tmp_path / "fetched" / missing).write_bytes(b"cut")
    with pytest.raises(SourceUnusable) as caught:
        sitter("cooperative", Studio(tmp_path, studio.backdrop)).open()
    assert caught.value.reason == "camera.sitter_damaged"
