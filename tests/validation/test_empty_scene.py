"""What is measured of an empty scene comes out right, and grows with the fault."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import pytest

from validation.colour import delta_e, encoded, lab_of, linear
from validation.empty_scene import (
    Floats,
    Shots,
    burnt_of,
    evenness_of,
    flicker_of,
    measure,
    noise_between,
    things_of,
    tint_of,
    zone_of,
)
from validation.profile import Background, Profile
from validation.reading import Box

SIZE = (1600, 900)
SMALL = (320, 180)  # not-profile: pixels of a picture made small
FRAMES = 26
WHOLE = Box(0.0, 0.0, 1.0, 1.0)


def scene(
    colour: Sequence[float], gain: Callable[[Floats, Floats], Floats] | None = None
) -> Floats:
    """Return a wall, 0 to 255, whose light is told by place: x and y from -1 to 1."""
    width, height = SMALL
    x, y = np.meshgrid(np.linspace(-1, 1, width), np.linspace(-1, 1, height))
    light = np.ones_like(x) if gain is None else gain(x, y)
    return encoded(linear(np.array(colour)) * light[..., None])


def shots(frames: Sequence[Floats]) -> Shots:
    # As a camera's grain does: without it, whole numbers would make steps of a slow change.
    dither = np.random.default_rng(1)
    small = [np.rint(each + dither.uniform(-0.5, 0.5, each.shape)) for each in frames]
    return Shots(np.stack(small).clip(0, 255).astype(np.uint8), 1.0, SIZE, 30.0)


def permitted(profile: Profile) -> tuple[Background, ...]:
    return tuple(profile.backgrounds.values())


def test_a_permitted_colour_has_no_distance(profile: Profile) -> None:
    for background in permitted(profile):
        tint = tint_of(scene(background.rgb), permitted(profile))
        assert tint.nearest == background.name
        assert tint.distance == pytest.approx(0, abs=0.01)


@pytest.mark.parametrize(
    ("factors", "cast"),
    [
        ((0.8, 0.8, 0.8), "dark"),
        ((1.0, 1.0, 0.85), "yellow"),
        ((1.08, 0.94, 1.0), "red"),
        ((0.9, 1.0, 0.97), "green"),
    ],
)
def test_a_cast_is_named_and_its_distance_is_that_of_the_two_colours(
    profile: Profile, factors: tuple[float, float, float], cast: str
) -> None:
    grey = profile.backgrounds["light_grey"]
    colour = np.clip(np.array(grey.rgb) * factors, 0, 255)
    tint = tint_of(scene(colour.tolist()), (grey,))
    assert tint.cast == cast
    wanted = delta_e(lab_of((colour[0], colour[1], colour[2])), lab_of(grey.rgb))
    assert tint.distance == pytest.approx(float(wanted), abs=0.02)


def test_the_distance_grows_with_the_cast_and_a_third_of_a_stop_is_excused(
    profile: Profile,
) -> None:
    blue = profile.backgrounds["light_blue"]
    dims = [
        tint_of(scene(blue.rgb, lambda x, _, s=stop: np.full_like(x, 2.0**-s)), (blue,))  # type: ignore[misc]
        for stop in (0.0, 0.2, 0.3, 0.6, 1.0)
    ]
    assert [each.distance for each in dims] == sorted(each.distance for each in dims)
    assert max(each.excused for each in dims[:3]) < 0.6
    assert dims[3].excused > 1


@pytest.mark.parametrize(
    ("gain", "kind"),
    [
        (lambda x, y: 1 + 0.2 * x + 0 * y, "left"),
        (lambda x, y: 1 - 0.2 * x + 0 * y, "right"),
        (lambda x, y: 1 + 0.2 * y + 0 * x, "top"),
        (lambda x, y: 1 - 0.2 * y + 0 * x, "bottom"),
        (lambda x, y: 1 - 0.15 * (x**2 + y**2), "rim"),
        (lambda x, y: 0.7 + 0.15 * (x**2 + y**2), "middle"),
        (lambda x, y: 1 - 0.5 * np.exp(-((x - 0.4) ** 2 + (y + 0.3) ** 2) / 0.03), "patch"),
    ],
)
def test_where_it_is_dark_is_told(
    profile: Profile, gain: Callable[[Floats, Floats], Floats], kind: str
) -> None:
    grey = [0.8 * each for each in profile.backgrounds["light_grey"].rgb]
    assert evenness_of(scene(grey, gain)).kind == kind


def test_the_map_is_in_stops_and_the_spread_grows_with_the_slope(profile: Profile) -> None:
    grey = [0.8 * each for each in profile.backgrounds["light_grey"].rgb]
    slopes = [
        evenness_of(scene(grey, lambda x, _, s=stops: 2.0 ** (s * x / 2)))  # type: ignore[misc]
        for stops in (0.0, 0.2, 0.4, 0.8)
    ]
    spreads = [each.spread for each in slopes]
    assert spreads[0] == pytest.approx(0, abs=0.05)
    assert spreads == sorted(spreads)
    assert len(set(spreads)) == len(spreads)
    # The outermost cells' middles are eight ninths of the picture apart.
    across = slopes[3].stops[4, -1] - slopes[3].stops[4, 0]
    assert across == pytest.approx(0.8 * 8 / 9, abs=0.03)


def pulsing(profile: Profile, per_cent: float, frames: int = FRAMES) -> Shots:
    grey = [0.8 * each for each in profile.backgrounds["light_grey"].rgb]
    beats = [1 + per_cent / 2 / 100 * np.sin(1.7 * n) for n in range(frames)]
    return shots([scene(grey, lambda x, _, b=beat: np.full_like(x, b)) for beat in beats])  # type: ignore[misc]


@pytest.mark.parametrize("per_cent", [4.0, 8.0, 16.0])
def test_a_pulse_is_told_from_peak_to_peak(profile: Profile, per_cent: float) -> None:
    flicker = flicker_of(pulsing(profile, per_cent), WHOLE)
    assert flicker.pulse == pytest.approx(per_cent, rel=0.1)
    assert flicker.bands < 0.5
    assert flicker.trend < per_cent / 3


@pytest.mark.parametrize("per_cent", [4.0, 8.0])
def test_moving_bands_are_told_from_peak_to_peak_and_are_no_pulse(
    profile: Profile, per_cent: float
) -> None:
    grey = [0.8 * each for each in profile.backgrounds["light_grey"].rgb]
    frames = [
        scene(grey, lambda _, y, n=n: 1 + per_cent / 2 / 100 * np.sin(6 * y + 1.7 * n))  # type: ignore[misc]
        for n in range(FRAMES)
    ]
    flicker = flicker_of(shots(frames), WHOLE)
    assert flicker.bands == pytest.approx(per_cent, rel=0.15)
    assert flicker.pulse < per_cent / 3


def test_a_steady_change_is_a_trend_and_no_pulse(profile: Profile) -> None:
    grey = [0.7 * each for each in profile.backgrounds["light_grey"].rgb]
    gains = np.linspace(0.96, 1.04, FRAMES)
    flicker = flicker_of(
        shots([scene(grey, lambda x, _, g=gain: np.full_like(x, g)) for gain in gains]),  # type: ignore[misc]
        WHOLE,
    )
    assert flicker.trend == pytest.approx(8, rel=0.1)
    assert flicker.pulse < 0.7


def test_an_uneven_wall_that_stands_still_does_not_flicker(profile: Profile) -> None:
    grey = [0.8 * each for each in profile.backgrounds["light_grey"].rgb]
    still = flicker_of(shots([scene(grey, lambda x, y: 1 + 0.2 * x + 0.1 * y)] * FRAMES), WHOLE)
    assert max(still.pulse, still.bands, still.trend) < 0.2


def test_a_thing_is_found_where_it_is_and_a_slope_is_none(profile: Profile) -> None:
    wall = scene(profile.backgrounds["light_grey"].rgb, lambda x, y: 1 - 0.2 * (1 + x) / 2 + 0 * y)
    assert things_of(wall, WHOLE).share == 0
    shares = []
    for side in (10, 20, 40):
        with_thing = wall.copy()
        with_thing[70 : 70 + side, 210 : 210 + side] = (40, 65, 30)
        things = things_of(with_thing, WHOLE)
        shares.append(things.share)
        box = things.box
        assert box is not None
        assert box.left * SMALL[0] == pytest.approx(210, abs=8)
        assert box.bottom * SMALL[1] == pytest.approx(70 + side, abs=8)
    assert shares == sorted(shares)
    assert shares[0] > 0


def test_what_is_burnt_is_told_in_the_channels_that_are_not_meant_to_be_full(
    profile: Profile,
) -> None:
    blue, white = profile.backgrounds["light_blue"], profile.backgrounds["white"]
    assert burnt_of(scene(blue.rgb), blue) == 0
    half = scene(blue.rgb)
    half[:, : SMALL[0] // 2] = 255
    assert burnt_of(half, blue) == pytest.approx(50, abs=0.5)  # not-profile: a half in per cent
    assert burnt_of(half, white) == pytest.approx(50, abs=0.5)  # not-profile: a half in per cent


@pytest.mark.parametrize("deviation", [1.0, 2.0, 4.0])
def test_noise_is_that_of_one_frame_whatever_the_light_does(deviation: float) -> None:
    random = np.random.default_rng(5)
    bands = 6 * np.sin(np.arange(256) / 9)[:, None, None]
    frames = [
        np.rint(random.normal(140, deviation, (256, 256, 1)) + band + np.zeros(3)).astype(np.uint8)
        for band in (0 * bands, bands)
    ]
    assert noise_between(frames[0], frames[1]) == pytest.approx(deviation, rel=0.08, abs=0.1)


def test_the_zone_is_the_middle_of_the_frame_and_never_wider(profile: Profile) -> None:
    photo = profile.photo_size
    zone = zone_of((1920, 1080), photo, 1.2, 0.85)
    assert zone.left + zone.right == pytest.approx(1)
    assert zone.width * 1920 == pytest.approx(1080 * photo[0] / photo[1] * 1.2)
    assert (zone.top, zone.bottom) == (0, 0.85)
    assert zone_of((100, 900), photo, 1.2, 1.0).width == 1


def test_only_the_zone_counts(profile: Profile) -> None:
    wall = scene(profile.backgrounds["light_blue"].rgb)
    wall[:, :64] = 0
    zone = Box(0.3, 0.0, 0.7, 0.8)
    found = measure(shots([wall] * 3), zone, permitted(profile))
    assert found.tint.distance < 1
    assert found.things.box is None
    everything = measure(shots([wall] * 3), WHOLE, permitted(profile))
    assert everything.things.box is not None
    assert everything.evenness.spread > found.evenness.spread
