"""One resampling that invents nothing, turns nothing and mirrors nothing."""

from __future__ import annotations

import numpy as np
import pytest

from capture.standardize.render import render
from capture.standardize.solve import Crop
from validation.profile import Profile


def noise(width: int, height: int) -> np.ndarray:
    """Return a picture of random pixels; RGB uint8."""
    return np.random.default_rng(3).integers(0, 256, (height, width, 3), dtype=np.uint8)


def test_at_full_scale_the_pixels_are_the_frames_own(profile: Profile) -> None:
    width, height = profile.photo_size
    frame = noise(width + 31, height + 17)
    photo = render(frame, Crop(20, 9, width, height), profile.photo_size)
    assert np.array_equal(photo, frame[9 : 9 + height, 20 : 20 + width])


def test_left_stays_left_and_up_stays_up(profile: Profile) -> None:
    width, height = profile.photo_size
    frame = np.zeros((height * 2, width * 2, 3), dtype=np.uint8)
    frame[: height // 2, : width // 2] = (255, 0, 0)
    frame[-height // 2 :, -width // 2 :] = (0, 0, 255)
    photo = render(frame, Crop(0, 0, width * 2, height * 2), profile.photo_size)
    assert photo.shape == (height, width, 3)
    assert tuple(photo[0, 0]) == (255, 0, 0)
    assert tuple(photo[-1, -1]) == (0, 0, 255)
    assert not photo[0, -1].any()
    assert not photo[-1, 0].any()


def test_no_value_appears_that_the_frame_did_not_hold(profile: Profile) -> None:
    width, height = profile.photo_size
    frame = np.full((height * 2, width * 2, 3), 90, dtype=np.uint8)
    frame[:, width:] = 170
    frame[height // 3 : height] = 120
    photo = render(frame, Crop(30, 40, width // 4 * 7, height // 4 * 7), profile.photo_size)
    assert photo.min() >= 90
    assert photo.max() <= 170


def test_the_mean_brightness_stays(profile: Profile) -> None:
    width, height = profile.photo_size
    frame = noise(width * 2, height * 2)
    photo = render(frame, Crop(0, 0, width * 2, height * 2), profile.photo_size)
    assert photo.mean() == pytest.approx(frame.mean(), abs=0.5)


def test_the_frame_is_left_as_it_was(profile: Profile) -> None:
    width, height = profile.photo_size
    frame = noise(width, height)
    before = frame.copy()
    photo = render(frame, Crop(0, 0, width, height), profile.photo_size)
    photo[:] = 0
    assert np.array_equal(frame, before)


@pytest.mark.parametrize("shift", [(-1, 0), (0, -1), (1, 0), (0, 1)])
def test_a_crop_that_reaches_out_of_the_frame_is_a_bug(
    profile: Profile, shift: tuple[int, int]
) -> None:
    width, height = profile.photo_size
    with pytest.raises(ValueError, match="reaches out"):
        render(noise(width, height), Crop(*shift, width, height), profile.photo_size)


def test_a_crop_of_another_aspect_is_a_bug(profile: Profile) -> None:
    width, height = profile.photo_size
    with pytest.raises(ValueError, match="aspect"):
        render(noise(width, height), Crop(0, 0, width, height - 1), profile.photo_size)
