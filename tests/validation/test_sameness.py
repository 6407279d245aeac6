"""One photo packed anew is one photo; another take of the same person is not."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from itertools import islice, pairwise
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image

from kiosk.standards import load_profile
from validation.reading import Pixels
from validation.sameness import likeness

APART = 15
"""Frames between two takes: half a second, less than anybody needs for a second one."""
PROFILE = load_profile()
LEAST_QUALITY = round(PROFILE.rules["file.quality"].limit.low)  # type: ignore[union-attr]  # a lower limit


def finished(picture: Pixels) -> Pixels:
    """Cut a picture to the shape and size of a finished photo."""
    width, height = PROFILE.photo_size
    cut_width = min(picture.shape[1], picture.shape[0] * width // height)
    left = (picture.shape[1] - cut_width) // 2
    cut = picture[: cut_width * height // width, left : left + cut_width]
    small = cv2.resize(cut, (width, height), interpolation=cv2.INTER_AREA)
    return packed(small.astype(np.uint8), 88)


def packed(picture: Pixels, quality: int) -> Pixels:
    file = io.BytesIO()
    Image.fromarray(picture).save(file, "JPEG", quality=quality)
    return np.array(Image.open(file).convert("RGB"))


def resized(picture: Pixels, factor: float, how: int) -> Pixels:
    size = (round(picture.shape[1] * factor), round(picture.shape[0] * factor))
    return np.asarray(cv2.resize(picture, size, interpolation=how), np.uint8)


@pytest.fixture(scope="module")
def portraits(shared_photos: Path) -> list[Pixels]:
    with (shared_photos / "labels.csv").open(encoding="utf-8-sig", newline="") as table:
        files = [row["file"] for row in csv.DictReader(table) if row["people"] == "1"]
    pictures = [np.array(Image.open(shared_photos / file).convert("RGB")) for file in files[::3]]
    assert len(pictures) > APART
    return [finished(picture) for picture in pictures]


def frames(clip: Path) -> Iterator[Pixels]:
    capture = cv2.VideoCapture(str(clip))
    while True:
        there, frame = capture.read()
        if not there:
            break
        yield np.ascontiguousarray(frame[:, :, ::-1])
    capture.release()


@pytest.mark.parametrize("quality", [LEAST_QUALITY, 75, 95])
def test_a_photo_that_was_packed_anew_is_the_same(portraits: list[Pixels], quality: int) -> None:
    for portrait in portraits:
        assert likeness(portrait, packed(portrait, quality)).same


@pytest.mark.parametrize("how", [cv2.INTER_AREA, cv2.INTER_CUBIC, cv2.INTER_LINEAR])
@pytest.mark.parametrize("factor", [0.5, 0.8, 1.25, 2])
def test_a_photo_that_was_resized_and_packed_is_the_same(
    portraits: list[Pixels], factor: float, how: int
) -> None:
    for portrait in portraits:
        assert likeness(portrait, packed(resized(portrait, factor, how), 75)).same


def test_two_people_are_never_the_same(portraits: list[Pixels]) -> None:
    for one, other in pairwise(portraits):
        assert not likeness(one, other).same
        assert not likeness(one, resized(other, 0.5, cv2.INTER_AREA)).same


def test_two_takes_of_one_person_are_not_the_same_even_resized(shared_photos: Path) -> None:
    clips = sorted((shared_photos / "clips").glob("*.mp4"))
    assert clips
    for clip in clips:
        taken = [finished(frame) for frame in islice(frames(clip), 0, 100, APART)]
        for one, other in pairwise(taken):
            assert not likeness(one, other).same, clip.name
            assert not likeness(one, packed(resized(other, 0.8, cv2.INTER_AREA), 75)).same


def face() -> Pixels:
    picture = np.full((320, 250, 3), 210, np.uint8)
    cv2.ellipse(picture, (120, 150), (61, 85), 0, 0, 360, (224, 172, 140), -1)
    for x in (95, 145):
        cv2.ellipse(picture, (x, 130), (10, 4), 0, 0, 360, (40, 30, 30), -1)
    return picture


def test_a_closed_eye_makes_another_photo() -> None:
    blinked = face()
    cv2.ellipse(blinked, (95, 130), (10, 4), 0, 0, 360, (224, 172, 140), -1)
    assert not likeness(face(), blinked).same


def test_a_step_to_the_side_makes_another_photo() -> None:
    assert not likeness(face(), np.roll(face(), 1, axis=1)).same


def test_pictures_of_another_shape_are_not_the_same_and_have_no_difference() -> None:
    found = likeness(face(), face()[:310])
    assert (found.same, found.difference_levels) == (False, None)
