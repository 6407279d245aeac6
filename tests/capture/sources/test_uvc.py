"""Cameras of this computer: the best mode at speed, lies told, light held and given back.

The hardware is made up (``hardware``); everything from OpenCV's border on is the product's.
"""

from __future__ import annotations

import logging
import sys

import cv2
import pytest

from capture.sources.controls import FAST_ENOUGH, LADDER, Light, Mode
from capture.sources.device import Uvc
from capture.sources.pacing import SteppedTime
from capture.sources.source import Adjustable, SourceFault, SourceUnusable
from capture.supervise import SLUGGISH, STILL_S, Supervisor
from tests.capture.sources.hardware import HALF, TINY, TWELVE, WIDE, Camera, Offer
from tests.contracts.source_contract import SourceContract
from validation.profile import Profile

NAME = "usb-Made_Up_Lens-video-index0"
V4L2 = pytest.mark.skipif(sys.platform != "linux", reason="the made-up camera is one of V4L2")


@pytest.fixture
def wide(time: SteppedTime) -> Camera:
    """Return a camera as most are: full size in MJPEG, and slow in YUYV."""
    return Camera(time, Offer(WIDE, "MJPG", 30), Offer(HALF, "MJPG", 30), Offer(WIDE, "YUYV", 5))


def lens(camera: Camera, light: Light | None = None) -> Uvc:
    return Uvc(NAME, 0, camera.time.clock, light or Light(), camera.open)


def opened(camera: Camera, light: Light | None = None) -> Uvc:
    source = lens(camera, light)
    source.open()
    return source


def watch_for(seconds: float, source: Uvc, watch: Supervisor) -> None:
    """Look at so many seconds of a camera that gives thirty frames in each."""
    for _ in range(round(seconds * 30)):
        watch.look(source.read(), 1 / 30)


class TestMadeUpCamera(SourceContract):
    @pytest.fixture
    def source(self, wide: Camera) -> Uvc:
        return lens(wide)


def test_full_size_is_taken_as_mjpeg_at_once(wide: Camera) -> None:
    source = opened(wide)
    (chosen,) = source.tried
    assert (chosen.said.size, chosen.said.format) == (WIDE, "MJPG")
    assert chosen.lies == ()
    assert (source.read().width, source.read().height) == WIDE


@pytest.mark.parametrize("other", ["NV12", "YUYV"])
def test_without_mjpeg_another_format_is_taken_and_said(time: SteppedTime, other: str) -> None:
    source = opened(Camera(time, Offer(WIDE, other, 30)))
    assert source.tried[-1].said.format == other
    assert source.tried[-1].lies == ("format",)


def test_a_format_that_is_too_slow_at_full_size_gives_way_to_a_smaller_size(
    time: SteppedTime,
) -> None:
    source = opened(Camera(time, Offer(WIDE, "YUYV", 5), Offer(HALF, "YUYV", 20)))
    assert source.tried[-1].came.size == HALF
    assert source.tried[-1].fast
    assert source.read().width == HALF[0]


def test_twelve_megapixels_twice_a_second_give_way_to_what_is_fast_enough(
    time: SteppedTime,
) -> None:
    source = opened(Camera(time, Offer(TWELVE, "MJPG", 2), Offer(HALF, "MJPG", 30)))
    assert source.tried[-1].came.size == HALF
    assert source.tried[-1].came.per_s >= FAST_ENOUGH


def test_a_camera_that_says_thirty_and_gives_two_is_found_out(
    time: SteppedTime, caplog: pytest.LogCaptureFixture
) -> None:
    slow = Offer(TWELVE, "MJPG", 2, said_per_s=30)
    with caplog.at_level(logging.INFO, "capture.sources.device"):
        source = opened(Camera(time, slow))
    assert source.tried[-1].lies == ("size", "rate")
    assert "asked for 1920x1080 MJPG 30/s" in caplog.text
    assert "4000x3000 MJPG 2/s" in caplog.text


def test_twelve_megapixels_only_twice_a_second_work_and_are_called_sluggish(
    time: SteppedTime, profile: Profile
) -> None:
    source = opened(Camera(time, Offer(TWELVE, "MJPG", 2)))
    watch = Supervisor(profile.photo_size)
    for _ in range(12):
        watch.look(source.read(), 1 / SLUGGISH)
    assert watch.trusts
    assert watch.remark == "camera.sluggish"


def test_a_large_slow_mode_is_better_than_a_fast_one_that_no_photo_fits_in(
    time: SteppedTime,
) -> None:
    source = opened(Camera(time, Offer(WIDE, "YUYV", 2), Offer(TINY, "YUYV", 30)))
    assert source.tried[-1].came.size == WIDE


def test_in_the_dark_the_largest_mode_is_kept_and_choosing_ends(time: SteppedTime) -> None:
    dark = Camera(time, *(Offer(mode.size, "MJPG", 7.5, said_per_s=30) for mode in LADDER))
    source = opened(dark)
    assert source.tried[-1].came.size == WIDE
    assert time.clock() < 10
    assert (source.read().width, source.read().height) == WIDE


def test_the_undecodable_pictures_of_the_beginning_are_dropped(wide: Camera) -> None:
    wide.garbage = 3
    source = opened(wide)
    assert source.read().number == 0


def test_a_camera_that_gives_nothing_faults_and_is_let_go(wide: Camera) -> None:
    wide.garbage = 1000
    with pytest.raises(SourceFault, match="no picture"):
        lens(wide).open()
    assert wide.released == wide.opened


def test_a_camera_that_is_gone_faults_at_each_of_its_doors(wide: Camera) -> None:
    source = opened(wide)
    wide.gone = True
    with pytest.raises(SourceFault):
        source.read()
    source.close()
    with pytest.raises(SourceFault, match="does not open"):
        source.open()
    with pytest.raises(SourceFault, match="not open"):
        source.hold()


@pytest.mark.parametrize(
    ("offer", "habit", "reason"),
    [
        (Offer(TINY, "YUYV", 30), "", "camera.unfit.small"),
        (Offer(WIDE, "MJPG", 30), "still", "camera.unfit.still"),
        (Offer(HALF, "YUYV", 30), "infrared", "camera.unfit.colourless"),
    ],
)
def test_cameras_that_can_never_serve_are_told_apart(
    time: SteppedTime, profile: Profile, offer: Offer, habit: str, reason: str
) -> None:
    camera = Camera(time, offer)
    if habit:
        setattr(camera, habit, True)
    source = opened(camera)
    with pytest.raises(SourceUnusable) as caught:
        watch_for(STILL_S + 1, source, Supervisor(profile.photo_size))
    assert (caught.value.reason, caught.value.name) == (reason, NAME)


def test_a_mode_is_written_as_people_do() -> None:
    assert str(Mode(WIDE, "MJPG", 30.0)) == "1920x1080 MJPG 30/s"
    assert str(Mode(TINY, "", 0.0)) == "160x120"


# --- light ------------------------------------------------------------------------------


@V4L2
def test_a_burst_holds_the_light_as_it_is_and_gives_it_back(wide: Camera) -> None:
    source = opened(wide)
    assert isinstance(source, Adjustable)
    automatic = dict(wide.knobs)
    wide.knobs[cv2.CAP_PROP_EXPOSURE] = 220.0
    assert set(source.hold()) == {"exposure", "white_balance", "focus"}
    assert wide.knobs[cv2.CAP_PROP_AUTO_EXPOSURE] == 1
    assert wide.knobs[cv2.CAP_PROP_AUTO_WB] == 0
    assert wide.knobs[cv2.CAP_PROP_EXPOSURE] == 220
    assert source.held == {"exposure": 220, "white_balance": 4600, "focus": 30, "gain": 4}
    source.release()
    assert source.held == {}
    for prop in (cv2.CAP_PROP_AUTO_EXPOSURE, cv2.CAP_PROP_AUTO_WB, cv2.CAP_PROP_AUTOFOCUS):
        assert wide.knobs[prop] == automatic[prop]


@V4L2
def test_a_hold_that_was_torn_off_is_given_back_at_the_next_opening(wide: Camera) -> None:
    opened(wide).hold()
    opened(wide)
    assert wide.knobs[cv2.CAP_PROP_AUTO_EXPOSURE] == 3
    assert wide.knobs[cv2.CAP_PROP_AUTO_WB] == 1


def test_a_camera_without_controls_holds_nothing_and_works(wide: Camera) -> None:
    wide.knobs.clear()
    source = opened(wide)
    assert source.hold() == ()
    source.release()
    assert source.read().width == WIDE[0]


@V4L2
def test_what_is_known_of_the_light_is_set_at_opening_and_survives_a_burst(wide: Camera) -> None:
    source = opened(wide, Light(white_balance=5200.0, gain=2.0))
    source.hold()
    source.release()
    assert wide.knobs[cv2.CAP_PROP_AUTO_WB] == 0
    assert wide.knobs[cv2.CAP_PROP_WB_TEMPERATURE] == 5200
    assert wide.knobs[cv2.CAP_PROP_GAIN] == 2
    assert wide.knobs[cv2.CAP_PROP_AUTO_EXPOSURE] == 3
    assert source.reports["white_balance"] == "5200"


def test_light_that_a_camera_does_not_take_is_logged(
    wide: Camera, caplog: pytest.LogCaptureFixture
) -> None:
    del wide.knobs[cv2.CAP_PROP_WB_TEMPERATURE]
    with caplog.at_level(logging.INFO, "capture.sources.device"):
        opened(wide, Light(white_balance=5200.0))
    assert "does not take white_balance" in caplog.text
