"""A grey card is seen where it is held, with the colour that the light gives it."""

from __future__ import annotations

import numpy as np
import pytest

from validation.colour import encoded, lab_of, linear
from validation.empty_scene import Floats
from validation.grey_card import CARD, Card, card_in
from validation.profile import Profile

SIZE = (320, 180)  # not-profile: pixels of a picture made small


def held(
    wall: tuple[int, ...], card: tuple[float, float, float] | None, spread: float = 0.6
) -> Floats:
    picture = np.full((SIZE[1], SIZE[0], 3), wall, dtype=np.float64)
    if card is not None:
        rows = slice(round(CARD.top * SIZE[1]) - 3, round(CARD.bottom * SIZE[1]) + 3)
        columns = slice(round(CARD.left * SIZE[0]) - 3, round(CARD.right * SIZE[0]) + 3)
        picture[rows, columns] = card
    noise = np.random.default_rng(2).normal(0, spread, picture.shape)
    return np.clip(picture + noise, 0, 255)


@pytest.mark.parametrize("colour", [(118, 118, 118), (130, 118, 100), (108, 118, 132)])
def test_the_card_s_colour_is_told(profile: Profile, colour: tuple[int, int, int]) -> None:
    wall = profile.backgrounds["light_blue"].rgb
    card = card_in(held(wall, colour), (wall[0], wall[1], wall[2]))
    assert card is not None
    assert (card.light, card.a, card.b) == pytest.approx(tuple(lab_of(colour)), abs=0.5)


def test_without_a_card_there_is_none(profile: Profile) -> None:
    for background in profile.backgrounds.values():
        rgb = background.rgb
        assert card_in(held(rgb, None), (rgb[0], rgb[1], rgb[2])) is None


def test_something_colourful_or_patterned_is_no_card(profile: Profile) -> None:
    wall = profile.backgrounds["white"].rgb
    assert card_in(held(wall, (200, 40, 40))) is None  # not-profile: a red
    assert card_in(held(wall, (118, 118, 118), spread=65)) is None


def card_of(picture: Floats) -> Card:
    card = card_in(picture)
    assert card is not None
    return card


def test_the_gains_that_are_told_make_the_card_neutral(profile: Profile) -> None:
    wall = profile.backgrounds["light_blue"].rgb
    card = card_of(held(wall, (140, 120, 92)))
    red, green, blue = linear(card.rgb)
    mended = encoded([red * card.gains[0], green, blue * card.gains[1]])
    assert np.ptp(mended) < 0.5
    assert float(np.hypot(*lab_of((mended[0], mended[1], mended[2]))[1:])) < 0.5


def test_the_light_is_told_in_stops_from_middle_grey(profile: Profile) -> None:
    wall = profile.backgrounds["light_blue"].rgb
    greys = [float(encoded(0.18 * 2.0**stops)) for stops in (-1, 0, 1)]
    told = [card_of(held(wall, (grey, grey, grey))).stops for grey in greys]
    assert told == pytest.approx([-1, 0, 1], abs=0.03)


def test_a_card_that_is_lit_from_one_side_or_burnt_is_told(profile: Profile) -> None:
    wall = profile.backgrounds["light_blue"].rgb
    even, sloped = (held(wall, (150, 150, 150)) for _ in range(2))
    sloped[:, round(CARD.left * SIZE[0]) : round(CARD.right * SIZE[0])] *= np.linspace(
        0.94, 1.06, round(CARD.right * SIZE[0]) - round(CARD.left * SIZE[0])
    )[None, :, None]
    assert card_of(even).uneven < 0.05
    assert card_of(sloped).uneven > 0.15
    assert card_of(even).burnt == 0
    assert card_of(held(wall, (255, 190, 190), spread=0.1)).burnt > 90
