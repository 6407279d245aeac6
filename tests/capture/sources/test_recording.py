"""Pictures repeat and clips loop, in RGB and at their own pace, or say why they cannot."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest

from capture.sources.pacing import FRAMES_PER_S, Pacer, SteppedTime
from capture.sources.recording import Clip, Picture
from capture.sources.source import SourceFault, SourceUnusable
from tests.capture.sources.conftest import CLIP_FRAMES, CLIP_PER_S
from tests.contracts.source_contract import SourceContract


def picture_of(path: Path, time: SteppedTime) -> Picture:
    return Picture(str(path), path, Pacer(time.clock, time.pace))


def clip_of(path: Path, time: SteppedTime) -> Clip:
    return Clip(str(path), path, time.clock, time.pace)


class TestPicture(SourceContract):
    @pytest.fixture
    def source(self, picture_file: Path, time: SteppedTime) -> Picture:
        return picture_of(picture_file, time)


class TestClip(SourceContract):
    @pytest.fixture
    def source(self, clip_file: Path, time: SteppedTime) -> Clip:
        return clip_of(clip_file, time)


def test_a_red_picture_comes_out_red(picture_file: Path, time: SteppedTime) -> None:
    source = picture_of(picture_file, time)
    source.open()
    pixels = source.read().pixels
    assert tuple(pixels[30, 30]) == (255, 0, 0)
    assert tuple(pixels[2, 2]) == (0, 0, 255)


def test_a_red_clip_comes_out_red(clip_file: Path, time: SteppedTime) -> None:
    source = clip_of(clip_file, time)
    source.open()
    red, green, blue = source.read().pixels.reshape(-1, 3).mean(axis=0)
    source.close()
    assert red > green + 30
    assert red > blue + 30


def test_a_clip_begins_anew_after_its_last_frame(clip_file: Path, time: SteppedTime) -> None:
    source = clip_of(clip_file, time)
    source.open()
    frames = [source.read() for _ in range(2 * CLIP_FRAMES)]
    source.close()
    brightness = [round(float(frame.pixels.mean())) for frame in frames]
    assert brightness[:CLIP_FRAMES] == sorted(set(brightness))
    assert brightness[CLIP_FRAMES:] == brightness[:CLIP_FRAMES]
    assert [frame.number for frame in frames] == list(range(2 * CLIP_FRAMES))


def test_a_clip_keeps_its_own_pace_and_a_picture_that_of_a_camera(
    clip_file: Path, picture_file: Path, time: SteppedTime
) -> None:
    for source, per_s in (
        (clip_of(clip_file, time), CLIP_PER_S),
        (picture_of(picture_file, time), FRAMES_PER_S),
    ):
        source.open()
        times = [source.read().taken_s for _ in range(2 * CLIP_FRAMES)]
        source.close()
        assert np.diff(times) == pytest.approx(1 / per_s)


@pytest.mark.parametrize(
    "content", [b"", b"a text and no picture\n", b"\xff\xd8\xff\xe0 cut short"]
)
def test_a_file_that_is_no_picture_is_unusable(
    tmp_path: Path, time: SteppedTime, content: bytes
) -> None:
    path = tmp_path / "text.jpg"
    path.write_bytes(content)
    with pytest.raises(SourceUnusable) as caught:
        picture_of(path, time).open()
    assert caught.value.reason == "camera.not_a_picture"
    assert caught.value.name == str(path)


@pytest.mark.parametrize("content", [b"", b"a text and no clip\n"])
def test_a_file_that_is_no_clip_is_unusable(
    tmp_path: Path, time: SteppedTime, content: bytes
) -> None:
    path = tmp_path / "text.mp4"
    path.write_bytes(content)
    with pytest.raises(SourceUnusable) as caught:
        clip_of(path, time).open()
    assert caught.value.reason == "camera.not_a_clip"


def test_a_file_that_is_not_there_or_a_folder_is_unusable(
    tmp_path: Path, time: SteppedTime
) -> None:
    for source in (
        picture_of(tmp_path / "none.jpg", time),
        clip_of(tmp_path / "none.mp4", time),
        picture_of(tmp_path, time),
        clip_of(tmp_path, time),
    ):
        with pytest.raises(SourceUnusable) as caught:
            source.open()
        assert caught.value.reason == "camera.no_file"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps an open file from vanishing")
def test_a_clip_that_vanishes_while_it_plays_faults(clip_file: Path, time: SteppedTime) -> None:
    source = clip_of(clip_file, time)
    source.open()
    clip_file.unlink()
    for _ in range(CLIP_FRAMES):
        source.read()
    with pytest.raises(SourceFault):
        source.read()
    source.close()
