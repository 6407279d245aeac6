"""The studio's light does to a frame what it says, and says what it cannot do."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from capture.sources.lighting import Light, parse_light
from capture.sources.scenario import parse_scenarios
from tests.capture.sources.conftest import ASSETS
from validation.colour import linear
from validation.reading import Pixels


def wall() -> Pixels:
    return np.full((40, 64, 3), 160, dtype=np.uint8)


def lit(light: Light, number: int = 0) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
    """Return the light of a lit wall, in that of the wall as it should be."""
    return np.asarray(linear(light.on(wall(), number)) / linear(wall()), dtype=np.float64)


def test_good_light_changes_nothing() -> None:
    pixels = wall()
    assert Light().on(pixels, 3) is pixels


def test_a_stop_less_is_about_half_the_light() -> None:
    assert lit(Light(level=-1)).mean() == pytest.approx(0.5, abs=0.04)


def test_the_left_edge_has_as_many_stops_less_as_it_says() -> None:
    row = lit(Light(across=1.0))[0, :, 1]
    assert row[0] / row[-1] == pytest.approx(0.5, abs=0.04)
    assert (np.diff(row) >= 0).all()


def test_warm_light_lacks_blue() -> None:
    red, green, blue = lit(Light(warm=0.4))[0, 0]
    assert red == pytest.approx(1, abs=0.02)
    assert blue < green < red


def test_a_pulse_is_one_from_frame_to_frame_and_bands_are_from_row_to_row() -> None:
    pulse = [lit(Light(pulse=0.1), number) for number in range(12)]
    assert np.std([frame.mean() for frame in pulse]) > 0.04
    assert max(frame.std() for frame in pulse) < 0.01
    bands = lit(Light(bands=0.1))
    assert bands.mean(axis=(1, 2)).std() > 0.04


def test_the_same_frame_is_always_lit_the_same() -> None:
    light = Light(bands=0.1, warm=0.2, pulse=0.1)
    assert np.array_equal(light.on(wall(), 5), light.on(wall(), 5))
    assert not np.array_equal(light.on(wall(), 5), light.on(wall(), 6))


def test_a_light_that_nobody_knows_is_refused_by_the_scenario_s_name() -> None:
    with pytest.raises(ValueError, match="disco"):
        parse_light("disco", {"strobe": 1})


def test_a_scenario_without_a_light_is_well_lit() -> None:
    scenarios = parse_scenarios((ASSETS / "sitter" / "scenarios.toml").read_text("utf-8"))
    assert scenarios["cooperative"].light == Light()
    warm = scenarios["empty-warm"].light
    assert warm == replace(Light(), warm=warm.warm)
    assert warm != Light()
