"""Motion, noise and pixelation are told in real units, on pixels that nobody resized."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from capture.engine.engine import Engine
from capture.picture import decode
from kiosk.resources import ASSETS
from tests.defects import DEFECTS
from validation.evidence import Evidence
from validation.judge import judge
from validation.measured import Rule
from validation.profile import AtMost, Profile
from validation.reading import Pixels, Reading
from validation.rules import RULES

PIXELATION, MOTION, NOISE = (
    next(rule for rule in RULES if rule.id == rule_id)
    for rule_id in ("image.pixelation", "image.motion", "image.noise")
)


@pytest.fixture(scope="module")
def photo() -> Pixels:
    """Return the sitter's photograph in its own pixels."""
    return decode((ASSETS / "fetched" / "astronaut.png").read_bytes())


@pytest.fixture(scope="module")
def reading(photo: Pixels, engine: Engine) -> Reading:
    return engine.read(photo)


def told(rule: Rule, pixels: Pixels, reading: Reading, scale: float = 1.0) -> float:
    """Return what a rule measures on a frame in which the sitter sits as in the portrait."""
    evidence = Evidence(frame=pixels, frame_reading=reading, scale=scale)
    value = rule.measure(evidence).value
    assert isinstance(value, float)
    return value


@pytest.mark.parametrize("rule", [PIXELATION, MOTION, NOISE], ids=lambda rule: rule.id)
def test_a_true_picture_passes(
    rule: Rule, photo: Pixels, reading: Reading, profile: Profile
) -> None:
    report = judge(Evidence(photo=photo, reading=reading), profile, [rule])
    assert report.row(rule.id).verdict == "pass"


@pytest.mark.parametrize("size", [2, 3, 4, 8])
def test_pixelation_tells_the_size_of_the_blocks(
    size: int, photo: Pixels, reading: Reading, profile: Profile
) -> None:
    small = cv2.resize(photo, None, fx=1 / size, fy=1 / size, interpolation=cv2.INTER_AREA)
    height, width = photo.shape[:2]
    blocks = cv2.resize(small, (width, height), interpolation=cv2.INTER_NEAREST)
    pixels = np.asarray(blocks, dtype=np.uint8)
    assert told(PIXELATION, pixels, reading) == pytest.approx(size, rel=0.15)
    row = judge(Evidence(photo=pixels, reading=reading), profile, [PIXELATION])
    assert row.row("image.pixelation").verdict == "fail"


def test_mild_enlarging_by_repeated_pixels_fails(
    photo: Pixels, engine: Engine, profile: Profile
) -> None:
    large = cv2.resize(photo, None, fx=1.5, fy=1.5, interpolation=cv2.INTER_NEAREST)
    pixels = np.asarray(large, dtype=np.uint8)
    limit = profile.limit("image.pixelation", AtMost).high
    assert told(PIXELATION, pixels, engine.read(pixels)) > limit


def test_stripes_on_one_axis_are_no_pixelation(
    photo: Pixels, reading: Reading, profile: Profile
) -> None:
    striped = photo.copy()
    striped[:, ::4] = (striped[:, ::4] * 0.7).astype(np.uint8)
    limit = profile.limit("image.pixelation", AtMost).high
    assert told(PIXELATION, striped, reading) <= limit


@pytest.mark.parametrize("deviation", [4.0, 8.0, 16.0])
def test_noise_is_told_in_grey_levels(deviation: float, photo: Pixels, reading: Reading) -> None:
    calm = np.asarray(cv2.GaussianBlur(photo, (0, 0), 1.5), dtype=np.uint8)
    grain = np.random.default_rng(3).normal(0, deviation, photo.shape[:2])[..., None]
    noisy = np.clip(calm + grain, 0, 255).round().astype(np.uint8)
    assert told(NOISE, noisy, reading) == pytest.approx(deviation, rel=0.2)


def test_noise_is_less_in_a_photo_made_smaller_and_no_more_in_one_made_larger(
    photo: Pixels, reading: Reading
) -> None:
    whole = told(NOISE, photo, reading, 1.0)
    assert told(NOISE, photo, reading, 0.5) == pytest.approx(whole / 2)
    assert told(NOISE, photo, reading, 2.0) == pytest.approx(whole)


@pytest.mark.parametrize("upright", [False, True], ids=["sideways", "up and down"])
def test_a_smear_in_either_direction_fails(
    upright: bool,
    photo: Pixels,
    reading: Reading,
    profile: Profile,
) -> None:
    length = 7
    kernel = np.full((length, 1) if upright else (1, length), 1 / length)
    smeared = np.asarray(cv2.filter2D(photo, -1, kernel), dtype=np.uint8)
    assert told(MOTION, smeared, reading) > profile.limit("image.motion", AtMost).high


def test_a_lens_out_of_focus_is_no_motion(photo: Pixels, reading: Reading) -> None:
    soft = DEFECTS["blur"](photo, reading, 0.75)
    moved = DEFECTS["motion"](photo, reading, 0.75)
    assert told(MOTION, soft, reading) < told(MOTION, moved, reading) / 2


def test_a_smear_is_told_in_pixels_of_the_photo(photo: Pixels, reading: Reading) -> None:
    moved = DEFECTS["motion"](photo, reading, 0.5)
    whole = told(MOTION, moved, reading, 1.0)
    assert told(MOTION, moved, reading, 0.4) == pytest.approx(whole * 0.4)


def test_a_small_face_at_rest_is_not_refused_for_its_coarse_grid(
    photo: Pixels, engine: Engine, profile: Profile
) -> None:
    small = cv2.resize(photo, None, fx=0.6, fy=0.6, interpolation=cv2.INTER_AREA)
    pixels = np.asarray(small, dtype=np.uint8)
    for scale in (1.0, 2.0, 4.0):
        evidence = Evidence(frame=pixels, frame_reading=engine.read(pixels), scale=scale)
        row = judge(evidence, profile, [MOTION]).row("image.motion")
        assert row.verdict != "fail", row


def test_a_very_small_face_is_not_made_of_blocks_but_one_of_blocks_is(
    photo: Pixels, engine: Engine, profile: Profile
) -> None:
    limit = profile.limit("image.pixelation", AtMost).high
    small = cv2.resize(photo, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
    pixels = np.asarray(small, dtype=np.uint8)
    reading = engine.read(pixels)
    assert told(PIXELATION, pixels, reading) <= limit
    half = cv2.resize(pixels, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
    blocks = cv2.resize(half, pixels.shape[1::-1], interpolation=cv2.INTER_NEAREST)
    assert told(PIXELATION, np.asarray(blocks, dtype=np.uint8), reading) > limit
