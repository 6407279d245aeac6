"""The highest quality that lands in the permitted length, or a plain no."""

from __future__ import annotations

import io

import cv2
import numpy as np
import pytest
from PIL import Image

from capture.picture import facts_of
from capture.standardize.encode import Encoded, NoEncoding, encode, encode_as
from validation.profile import AtLeast, Between, Equal, Profile
from validation.reading import Pixels


def textured(profile: Profile, roughness: float, grain: float = 1.5) -> Pixels:
    """Return a picture with shapes and grain, of the photo's size."""
    width, height = profile.photo_size
    random = np.random.default_rng(11)
    coarse = random.uniform(0, 255, (12, 9, 3)).astype(np.float32)
    smooth = cv2.resize(coarse, (width, height), interpolation=cv2.INTER_CUBIC)
    rough = np.asarray(random.normal(size=smooth.shape), dtype=np.float32)
    fine = np.asarray(cv2.GaussianBlur(rough, (0, 0), grain))
    mixed = smooth + roughness * fine / float(fine.std())
    return np.asarray(np.clip(mixed, 0, 255), dtype=np.uint8)


@pytest.mark.parametrize("roughness", [4, 8, 11, 14])
def test_the_file_keeps_to_length_quality_and_density(profile: Profile, roughness: float) -> None:
    encoded = encode(textured(profile, roughness), profile)
    assert isinstance(encoded, Encoded)
    length = profile.limit("file.bytes", Between)
    assert length.low <= len(encoded.data) <= length.high
    assert encoded.quality >= profile.limit("file.quality", AtLeast).low
    facts = facts_of("x.jpg", encoded.data)
    assert facts.dpi == profile.limit("file.dpi", Equal).value
    assert facts.bits == profile.limit("file.colour", Equal).value
    assert not facts.has_metadata
    assert not facts.progressive


@pytest.mark.parametrize("roughness", [4, 14])
def test_no_higher_quality_would_have_fitted(profile: Profile, roughness: float) -> None:
    photo = textured(profile, roughness)
    encoded = encode(photo, profile)
    assert isinstance(encoded, Encoded)
    length = profile.limit("file.bytes", Between)
    fitting = [
        quality
        for quality in range(int(profile.limit("file.quality", AtLeast).low), 101)
        for sampling in ("4:4:4", "4:2:2", "4:2:0")
        if length.low <= len(encode_as(photo, profile, quality, sampling).data) <= length.high
    ]
    assert encoded.quality == max(fitting)


def test_the_file_is_a_jpeg_of_the_right_size_and_nothing_behind_it(profile: Profile) -> None:
    encoded = encode(textured(profile, 8), profile)
    assert isinstance(encoded, Encoded)
    with Image.open(io.BytesIO(encoded.data)) as image:
        assert image.format == "JPEG"
        assert image.size == profile.photo_size
    assert encoded.data.endswith(b"\xff\xd9")
    assert encoded.data.count(b"\xff\xd9") == 1


def test_a_picture_that_is_too_plain_is_refused_and_not_padded(profile: Profile) -> None:
    width, height = profile.photo_size
    plain = np.full((height, width, 3), 128, dtype=np.uint8)
    assert encode(plain, profile) == NoEncoding(too_long=False)


def test_a_picture_that_is_too_busy_is_refused_and_not_blurred(profile: Profile) -> None:
    width, height = profile.photo_size
    busy = np.random.default_rng(5).integers(0, 256, (height, width, 3), dtype=np.uint8)
    assert encode(busy, profile) == NoEncoding(too_long=True)


def test_the_same_picture_gives_the_same_bytes(profile: Profile) -> None:
    photo = textured(profile, 8)
    assert encode(photo, profile) == encode(photo.copy(), profile)


@pytest.mark.parametrize("quality", [35, 51, 61, 75, 88, 95, 99])
def test_the_quality_that_a_file_shows_is_the_one_it_was_made_with(
    profile: Profile, quality: int
) -> None:
    data = encode_as(textured(profile, 8), profile, quality, "4:2:0").data
    assert facts_of("x.jpg", data).quality == pytest.approx(quality, abs=1)
