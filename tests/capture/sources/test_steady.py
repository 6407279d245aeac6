"""The light is held while it is wanted; a camera that cannot is left alone, and nothing stops."""

from __future__ import annotations

import logging
import sys

import cv2
import pytest

from capture.sources.device import Uvc
from capture.sources.pacing import Pacer, SteppedTime
from capture.sources.sitter import Sitter, Studio
from capture.sources.steady import Steady
from tests.capture.sources.hardware import HALF, Camera, Offer

V4L2 = pytest.mark.skipif(sys.platform != "linux", reason="the made-up camera is one of V4L2")


class Wish:
    """Says whether the light is to be held."""

    def __init__(self) -> None:
        self.on = False

    def __call__(self) -> bool:
        return self.on


@pytest.fixture
def camera(time: SteppedTime) -> Camera:
    return Camera(time, Offer(HALF, "MJPG", 30))


def by_hand(camera: Camera) -> bool:
    return camera.knobs.get(cv2.CAP_PROP_AUTO_EXPOSURE) == 1


def steady(camera: Camera, wish: Wish) -> Steady:
    source = Uvc("usb-Made_Up_Lens-video-index0", 0, camera.time.clock, video=camera.open)
    source.open()
    return Steady(source, wish)


@V4L2
def test_it_is_held_from_the_frame_on_that_it_is_wanted_until_it_is_not(camera: Camera) -> None:
    wish = Wish()
    reader = steady(camera, wish)
    reader.read()
    assert not by_hand(camera)
    wish.on = True
    for _ in range(12):
        reader.read()
        assert by_hand(camera)
    wish.on = False
    reader.read()
    assert not by_hand(camera)


@V4L2
def test_a_camera_that_grows_dark_when_held_is_given_back_and_left_alone(
    camera: Camera, caplog: pytest.LogCaptureFixture
) -> None:
    wish = Wish()
    reader = steady(camera, wish)
    reader.read()
    wish.on = True
    reader.read()
    camera.light = 44
    with caplog.at_level(logging.INFO, "capture.sources.steady"):
        for on in (True, False, True, True):
            wish.on = on
            reader.read()
            assert not by_hand(camera)
    assert caplog.text.count("not held still") == 1


@V4L2
def test_a_room_that_grows_dark_later_changes_nothing(camera: Camera) -> None:
    wish = Wish()
    reader = steady(camera, wish)
    reader.read()
    wish.on = True
    for _ in range(10):
        reader.read()
    camera.light = 44
    reader.read()
    assert by_hand(camera)


def test_a_camera_without_controls_is_told_once_and_read_on(
    camera: Camera, caplog: pytest.LogCaptureFixture
) -> None:
    camera.knobs.clear()
    wish = Wish()
    reader = steady(camera, wish)
    with caplog.at_level(logging.INFO, "capture.sources.steady"):
        for on in (False, True, False, True):
            wish.on = on
            assert reader.read().width == HALF[0]
    assert caplog.text.count("nothing that can be held") == 1


def test_a_source_that_knows_nothing_of_light_is_only_read(
    studio: Studio, time: SteppedTime
) -> None:
    sitter = Sitter("cooperative", studio, Pacer(time.clock, time.pace))
    sitter.open()
    wish = Wish()
    wish.on = True
    assert Steady(sitter, wish).read().number == 0
    sitter.close()
