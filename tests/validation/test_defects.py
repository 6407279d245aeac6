"""The defects are what the evidence rests on: none at strength 0, never less with more."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import numpy as np
import pytest

from capture.engine.engine import Engine
from capture.picture import decode
from kiosk.resources import ASSETS
from tests.defects import DEFECTS, TESTS
from validation.profile import Profile
from validation.reading import Face, Pixels, Reading

STRENGTHS = (0.0, 0.25, 0.5, 0.75, 1.0)
CUTS = {"crop"}
"""Defects that change the size of the picture."""
MOVES = {
    "tilt",
    "turn",
    "nod",
    "off_centre",
    "near",
    "far",
    "gaze",
    "closed_lids",
    "open_mouth",
    "shoulders",
    "pixelation",
}
"""Defects that fetch pixels from elsewhere, so that no pixel by itself has a direction."""


@pytest.fixture(scope="module")
def photo() -> Pixels:
    pixels = decode((ASSETS / "fetched" / "astronaut.png").read_bytes())[:320, 64:384].copy()
    pixels.flags.writeable = False
    return pixels


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine.load(ASSETS / "fetched")


@pytest.fixture(scope="module")
def reading(photo: Pixels, engine: Engine) -> Reading:
    return engine.read(photo)


@pytest.mark.parametrize("name", DEFECTS)
def test_no_strength_changes_nothing(name: str, photo: Pixels, reading: Reading) -> None:
    assert np.array_equal(DEFECTS[name](photo, reading, 0.0), photo)


@pytest.mark.parametrize("name", DEFECTS)
def test_a_defect_repeats_itself_and_keeps_to_the_form_of_a_picture(
    name: str, photo: Pixels, reading: Reading
) -> None:
    once, again = (DEFECTS[name](photo, reading, 0.7) for _ in range(2))
    assert np.array_equal(once, again)
    assert once.dtype == np.uint8
    assert once.shape[1:] == photo.shape[1:]
    assert once.shape == photo.shape or name in CUTS
    assert once.flags.writeable
    assert not np.array_equal(once, photo)


@pytest.mark.parametrize("name", sorted(DEFECTS.keys() - CUTS - MOVES))
def test_with_more_strength_no_part_of_the_picture_comes_back(
    name: str, photo: Pixels, reading: Reading
) -> None:
    spoilt = [DEFECTS[name](photo, reading, strength) for strength in STRENGTHS]
    away = [np.abs(each.astype(int) - photo).mean() for each in spoilt]
    assert all(less < more for less, more in pairwise(away))
    for less, more in pairwise(spoilt):
        # No pixel turns back, but for the level that rounding may cost.
        back = (more.astype(int) - less) * np.sign(less.astype(int) - photo)
        if name not in {"blur", "motion"}:
            assert back.min() >= -1, name


@pytest.mark.parametrize(
    ("name", "of_face"),
    [
        ("tilt", lambda face: face.pose.roll),
        ("turn", lambda face: face.pose.yaw),
        ("nod", lambda face: -face.pose.pitch),
        ("off_centre", lambda face: face.centre_x),
        ("near", lambda face: face.eye_distance),
        ("far", lambda face: -face.eye_distance),
    ],
)
def test_what_moves_the_sitter_moves_the_face_that_the_engine_sees(
    name: str, of_face: Callable[[Face], float], photo: Pixels, engine: Engine
) -> None:
    reading = engine.read(photo)
    spoilt = [DEFECTS[name](photo, reading, strength) for strength in STRENGTHS]
    # The surest one: the streaks that a shrunken picture leaves at its edge can look like another.
    seen = [
        max(engine.read(each, thorough=True).faces, key=lambda face: face.score) for each in spoilt
    ]
    values = [of_face(face) for face in seen]
    assert all(less < more for less, more in pairwise(values))


@pytest.mark.parametrize("name", ["closed_lids", "gaze", "open_mouth"])
def test_what_moves_a_part_of_the_face_changes_ever_more_of_it(
    name: str, photo: Pixels, reading: Reading
) -> None:
    spoilt = (DEFECTS[name](photo, reading, strength) for strength in STRENGTHS)
    changed = [int((each != photo).any(axis=2).sum()) for each in spoilt]
    assert changed[0] == 0
    assert changed == sorted(changed)
    assert changed[-1] < photo.shape[0] * photo.shape[1] / 4


def test_a_cut_takes_rows_off_the_top_only(photo: Pixels, reading: Reading) -> None:
    cuts = [DEFECTS["crop"](photo, reading, strength) for strength in STRENGTHS]
    assert all(less.shape[0] > more.shape[0] for less, more in pairwise(cuts))
    for each in cuts:
        assert np.array_equal(each, photo[len(photo) - len(each) :])


def test_pixelation_leaves_ever_fewer_values(photo: Pixels, reading: Reading) -> None:
    kinds = [
        len(np.unique(DEFECTS["pixelation"](photo, reading, strength).reshape(-1, 3), axis=0))
        for strength in STRENGTHS
    ]
    assert kinds == sorted(kinds, reverse=True)
    assert kinds[-1] < kinds[0] / 4


@pytest.mark.parametrize("strength", [-0.1, 1.1])
def test_a_strength_off_the_dial_is_refused(
    strength: float, photo: Pixels, reading: Reading
) -> None:
    for defect in DEFECTS.values():
        with pytest.raises(ValueError, match="strength"):
            defect(photo, reading, strength)


def test_a_picture_without_a_face_cannot_lose_its_pose(photo: Pixels) -> None:
    nobody = Reading(photo.shape[1], photo.shape[0], ())
    with pytest.raises(ValueError, match="no face"):
        DEFECTS["closed_lids"](photo, nobody, 0.5)


def test_every_pairing_names_a_rule_of_the_profile_and_a_defect(profile: Profile) -> None:
    assert set(TESTS) <= set(profile.rules)
    assert {name for names in TESTS.values() for name in names} <= set(DEFECTS)


def test_every_defect_tests_a_rule() -> None:
    assert set(DEFECTS) == {name for names in TESTS.values() for name in names}
