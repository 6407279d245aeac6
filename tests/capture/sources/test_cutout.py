"""The sitter is cut out whole and clean: nothing of the old background, no hole in the person."""

from __future__ import annotations

import numpy as np
import pytest

from capture.picture import decode
from capture.sources.cutout import Cutout, Outlines, cut_out, parse_outlines, to_layer
from tests.capture.sources.conftest import ASSETS

# Pixels of the photograph.
FLAG, SHUTTLE, CLOTH = (10, 210), (400, 120), (440, 320)
WALL_BESIDE_THE_HAIR = ((140, 70), (310, 65), (228, 6))
CHEEK, FOREHEAD, HAIR, CHEST, VISOR = (245, 125), (225, 82), (250, 35), (150, 320), (400, 430)


@pytest.fixture(scope="module")
def outlines() -> Outlines:
    return parse_outlines((ASSETS / "sitter" / "portrait.toml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def cutout(outlines: Outlines) -> Cutout:
    return cut_out(decode((ASSETS / "fetched" / "astronaut.png").read_bytes()), outlines)


def covered(cutout: Cutout, place: tuple[int, int]) -> int:
    """Return the larger alpha of head and body at a place of the photograph."""
    column, row = to_layer(np.array([place]))[0].astype(int)
    return int(max(cutout.head[row, column, 3], cutout.body[row, column, 3]))


@pytest.mark.parametrize("place", [FLAG, SHUTTLE, CLOTH, *WALL_BESIDE_THE_HAIR])
def test_the_old_background_is_gone(cutout: Cutout, place: tuple[int, int]) -> None:
    assert covered(cutout, place) == 0


@pytest.mark.parametrize("place", [CHEEK, FOREHEAD, HAIR, CHEST, VISOR])
def test_the_person_is_whole(cutout: Cutout, place: tuple[int, int]) -> None:
    assert covered(cutout, place) == 255


def test_the_hair_has_an_edge_that_is_neither_there_nor_not(cutout: Cutout) -> None:
    top = cutout.head[: int(to_layer(np.array([(0, 62)]))[0, 1]), :, 3]
    assert ((top > 30) & (top < 225)).sum() > 500


def test_no_rim_of_the_pale_background_is_left_around_the_hair(cutout: Cutout) -> None:
    """Mixed pixels, freed of alpha, have the hair's brightness and not the old wall's."""
    row = int(to_layer(np.array([(0, 100)]))[0, 1])
    head = cutout.head[:row].astype(float)
    mixed = (head[..., 3] > 64) & (head[..., 3] < 192)
    solid = head[..., 3] == 255
    freed = head[mixed][:, :3] / head[mixed][:, 3:] * 255
    assert freed.mean() < head[solid][:, :3].mean() + 10


def test_colours_are_multiplied_with_alpha(cutout: Cutout) -> None:
    for layer in (cutout.head, cutout.body):
        assert (layer[..., :3] <= layer[..., 3:]).all()


def test_outlines_are_read_strictly() -> None:
    with pytest.raises(ValueError, match="head"):
        parse_outlines("body = [[0, 0]]")
