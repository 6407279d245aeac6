"""Sharpness is told in pixels of blur, and falls with every kind of softness."""

from __future__ import annotations

from itertools import pairwise

import cv2
import numpy as np
import pytest

from capture.engine.engine import Engine
from capture.picture import decode
from kiosk.resources import ASSETS
from tests.defects import DEFECTS
from validation.evidence import Evidence
from validation.judge import judge
from validation.profile import Between, Profile
from validation.reading import Pixels
from validation.report import Row
from validation.rules.image_sharp import told


@pytest.fixture(scope="module")
def photo() -> Pixels:
    """Return the sitter's photograph in its own pixels, which are sharp."""
    return decode((ASSETS / "fetched" / "astronaut.png").read_bytes())


def sharpness(pixels: Pixels, engine: Engine, profile: Profile) -> Row:
    """Return the row of the rule for a photo of which no frame is known."""
    return judge(Evidence(photo=pixels, reading=engine.read(pixels)), profile).row("image.sharp")


def softened(pixels: Pixels, blur: float) -> Pixels:
    """Return the picture with a Gaussian blur, in pixels."""
    return np.asarray(cv2.GaussianBlur(pixels, (0, 0), blur), dtype=np.uint8)


def test_a_sharp_photograph_passes(photo: Pixels, engine: Engine, profile: Profile) -> None:
    assert sharpness(photo, engine, profile).verdict == "pass"


def test_the_margin_falls_with_the_blur(photo: Pixels, engine: Engine, profile: Profile) -> None:
    blurs = (0.4, 0.7, 1.0, 1.5, 2.0, 3.0)
    rows = [sharpness(softened(photo, blur), engine, profile) for blur in blurs]
    margins = [row.margin for row in rows if row.margin is not None]
    assert len(margins) == len(blurs)
    assert all(sharper > softer for sharper, softer in pairwise(margins))
    assert rows[0].verdict == "pass"
    assert rows[-1].verdict == "fail"


def test_enlarging_makes_it_fail(photo: Pixels, engine: Engine, profile: Profile) -> None:
    large = cv2.resize(photo, None, fx=3.5, fy=3.5, interpolation=cv2.INTER_CUBIC)
    row = sharpness(np.asarray(large, dtype=np.uint8), engine, profile)
    assert row.verdict == "fail"
    assert row.advice is not None
    assert row.advice.key == "advice.image.sharp.high"


def test_the_blur_of_the_frame_is_told_in_pixels_of_the_photo(
    photo: Pixels, engine: Engine, profile: Profile
) -> None:
    reading = engine.read(photo)
    full = judge(Evidence(frame=photo, frame_reading=reading, scale=1.0), profile)
    half = judge(Evidence(frame=photo, frame_reading=reading, scale=0.5), profile)
    one, other = full.row("image.sharp").value, half.row("image.sharp").value
    assert isinstance(one, float)
    assert other == pytest.approx(one / 2)


def test_a_mild_noise_changes_little(photo: Pixels, engine: Engine, profile: Profile) -> None:
    random = np.random.default_rng(2)
    noisy = np.clip(photo + random.normal(0, 2, photo.shape), 0, 255).astype(np.uint8)
    one = sharpness(photo, engine, profile).margin
    other = sharpness(noisy, engine, profile).margin
    assert one is not None
    assert other == pytest.approx(one, abs=0.3)


def test_the_blur_of_a_coarse_grid_is_not_told_again() -> None:
    of_a_sharp_face = told(0.85, 1.0)
    assert told(0.85, 2.0) == pytest.approx(of_a_sharp_face)
    assert told(1.7, 2.0) > 1.7
    assert told(0.5, 3.0) == 0.0


@pytest.mark.parametrize("size", [0.25, 0.4, 0.6, 1.0])
def test_want_of_pixels_is_no_want_of_sharpness_and_hides_none(
    size: float, photo: Pixels, engine: Engine, profile: Profile
) -> None:
    reading = engine.read(photo)
    assert reading.face is not None
    # The scale at which the face would have the width that a photo needs.
    scale = profile.limit("geometry.face_width", Between).middle / (reading.face.width * size)
    for blur, never in ((0.0, "fail"), (0.5, "pass")):
        soft = DEFECTS["blur"](photo, reading, blur)
        small = cv2.resize(soft, None, fx=size, fy=size, interpolation=cv2.INTER_AREA)
        pixels = np.asarray(small, dtype=np.uint8)
        evidence = Evidence(frame=pixels, frame_reading=engine.read(pixels), scale=scale)
        assert judge(evidence, profile).row("image.sharp").verdict != never, (blur, scale)
