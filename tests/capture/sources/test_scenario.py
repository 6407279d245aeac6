"""Moments become dials: eased, repeatable, and read strictly."""

from __future__ import annotations

from itertools import pairwise

import pytest

from capture.sources.scenario import DIALS, Scenario, Track, parse_scenarios
from capture.sources.sitter import Studio

REST = "[rest]\n" + "\n".join(f"{dial} = 0" for dial in DIALS)


def scenario(moments: str) -> Scenario:
    return parse_scenarios(f"{REST}\n[scenarios.one]\nmoments = [{moments}]")["one"]


def test_a_dial_moves_gently_from_moment_to_moment_and_then_stays() -> None:
    track = Track((1.0, 3.0), (0.0, 8.0))
    assert [track.at(time_s) for time_s in (0.0, 1.0, 2.0, 3.0, 9.0)] == [0, 0, 4, 8, 8]
    assert track.at(1.1) < 0.2
    assert track.at(2.9) > 7.8


def test_a_dial_is_at_rest_until_the_first_moment_that_sets_it_is_near() -> None:
    tracks = scenario("{ at_s = 0, x = 1 }, { at_s = 2, jaw = 1 }").tracks
    assert tracks["jaw"] == Track((0, 2), (0, 1))
    assert tracks["x"] == Track((0,), (1,))
    assert tracks["roll"] == Track((0,), (0,))


def test_the_same_seed_gives_the_same_dials_and_another_seed_others() -> None:
    one = scenario("{ at_s = 0 }")
    assert one.dials(1.7, seed=4) == one.dials(1.7, seed=4)
    assert one.dials(1.7, seed=4) != one.dials(1.7, seed=5)


def test_the_sitter_blinks_now_and_then() -> None:
    one = scenario("{ at_s = 0 }")
    blinks = [one.dials(number / 30, seed=1).expression.blink for number in range(600)]
    shut = [blink == 1 for blink in blinks]
    times = sum(now and not before for before, now in pairwise(shut))
    assert 3 <= times <= 6
    assert sum(shut) < len(shut) / 10


@pytest.mark.parametrize(
    "moments",
    ["{ at_s = 0, smile = 1 }", "{ at_s = 1 }, { at_s = 0 }", "{ at_s = 1 }, { at_s = 1 }"],
)
def test_moments_that_cannot_be_are_refused(moments: str) -> None:
    with pytest.raises(ValueError, match="one"):
        scenario(moments)


def test_a_text_without_the_dials_at_rest_is_refused() -> None:
    with pytest.raises(ValueError, match="rest"):
        parse_scenarios("[rest]\nx = 0\n[scenarios]")


def test_the_scenarios_that_ship_are_those_that_were_promised(studio: Studio) -> None:
    promised = "cooperative too-near too-far aside-left aside-right turned tilted blinks mouth-open"
    promised += " leaves second-person away"
    assert set(promised.split()) <= set(studio.scenarios())
