"""A grey card is seen where it is held, with the colour that the light gives it."""

from __future__ import annotations

import numpy as np
import pytest

from validation.colour import lab_of
from validation.empty_scene import Floats
from validation.grey_card import CARD, card_in
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
