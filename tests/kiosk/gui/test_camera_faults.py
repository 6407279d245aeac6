"""A camera that gives pictures of nothing, in the middle of whole visits at the real window.

The window says which plug, cap or lamp to see to, the visit stays where it was, and goes on by
itself when the camera sees again.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np
import pytest

from capture.frame import Frame
from capture.sources.source import SourceFault
from capture.supervise import SLUGGISH_KEY, Fault
from kiosk.booth import Booth
from kiosk.gui.live import Health
from kiosk.gui.student.window import StudentWindow
from kiosk.words import Words
from tests.conftest import UnexpectedLog
from tests.kiosk.gui.cameras import FRAMES_PER_S, FastCamera, SharedTime, plain_picture
from tests.kiosk.gui.visiting import STUDENT_NO, Visitor, stored
from validation.profile import Profile
from validation.reading import Pixels

_NOISY_ROWS = 64
_LATE_S = {"collapsed": 0.8, "sluggish": 0.3}
"""Seconds that each picture comes later."""


class RealCamera(FastCamera):
    """A camera with noise like a sensor's, which fails in one way or another when it is told to.

    Attributes:
        wrong: what it does now; None while nothing is wrong.
        time: of the tests.
    """

    name = "usb:1"
    simulated = False

    def __init__(self, pixels: Pixels, time: SharedTime) -> None:
        super().__init__(pixels, time)
        self.wrong: str | None = None
        self.time = time
        self._last = pixels

    def read(self) -> Frame:
        frame = super().read()
        wrong = self.wrong
        if wrong == "gone":
            raise SourceFault("pulled out by the test")
        if wrong in _LATE_S:
            self.time.pace(_LATE_S[wrong])
        if wrong != "frozen":
            self._last = self._noisy(frame)
        spoilt = _SPOIL.get(wrong or "", _as_it_is)(self._last)
        number, taken_s = frame.number, self.time.clock()
        return Frame(spoilt, number, taken_s, self.name, simulated=False)

    def _noisy(self, frame: Frame) -> Pixels:
        pixels = self.pixels.copy()
        noise = np.random.default_rng(frame.number).integers(0, 2, pixels[-_NOISY_ROWS:].shape)
        pixels[-_NOISY_ROWS:] ^= noise.astype(np.uint8)
        return pixels


def _as_it_is(pixels: Pixels) -> Pixels:
    return pixels.copy()


def _torn(pixels: Pixels) -> Pixels:
    spoilt = pixels.copy()
    spoilt[spoilt.shape[0] // 2 :] = spoilt[spoilt.shape[0] // 2]
    return spoilt


_SPOIL: Mapping[str, Callable[[Pixels], Pixels]] = {
    "black": np.zeros_like,
    "blank": lambda pixels: np.full_like(pixels, 130),
    "torn": _torn,
    "small": lambda pixels: pixels[::8, ::8].copy(),
    "colourless": lambda pixels: np.repeat(pixels[:, :, :1], 3, axis=2),
}


@pytest.fixture
def fast(good: Pixels, time: SharedTime) -> RealCamera:
    """Return a camera that sees the sitter sitting right, as a real one would."""
    return RealCamera(good, time)


def says(window: StudentWindow, key: str) -> bool:
    said = Words("en").say(key, name="usb:1")
    return window.screens.currentWidget() is window.not_now and window.not_now.detail.text() == said


FAULTS: tuple[Fault, ...] = ("frozen", "black", "blank", "torn", "collapsed")


@pytest.mark.parametrize("kind", FAULTS)
def test_the_visit_says_what_is_wrong_and_goes_on_where_it_was(
    visitor: Visitor, fast: RealCamera, booth: Booth, kind: Fault, expected_log: UnexpectedLog
) -> None:
    window, time, good = visitor.window, fast.time, fast.pixels
    # Nobody sits there yet, so that no photo is taken before the fault.
    fast.pixels = _empty(good)
    visitor.come_to_the_camera()
    began_s = time.clock()
    visitor.until(lambda: time.clock() - began_s > 4)
    fast.wrong = kind
    visitor.until(lambda: says(window, f"camera.fault.{kind}"))
    expected_log.take(kind)
    assert window.visit.state == "capture"
    assert window.visit.person.student_no == STUDENT_NO
    fast.wrong = None
    fast.pixels = good
    visitor.until(lambda: window.screens.currentWidget() is not window.not_now)
    visitor.wait_for("result")
    visitor.hand_in()
    (only,) = stored(booth)
    assert only.simulated is False


def test_a_pulled_plug_is_noticed_at_once_and_the_visit_goes_on_when_it_is_back(
    visitor: Visitor, fast: RealCamera, time: SharedTime, booth: Booth, good: Pixels
) -> None:
    window = visitor.window
    fast.pixels = _empty(good)
    visitor.come_to_the_camera()
    visitor.until(lambda: window.live.health.condition == "seeing")
    went_s = time.clock()
    fast.wrong = "gone"
    visitor.until(lambda: window.screens.currentWidget() is window.not_now)
    assert time.clock() - went_s < 1 + 10 / FRAMES_PER_S
    fast.wrong = None
    fast.pixels = good
    visitor.wait_for("result")
    visitor.hand_in()
    assert len(stored(booth)) == 1


@pytest.mark.parametrize("kind", ["small", "colourless"])
def test_another_camera_in_its_place_that_cannot_serve_is_told_apart(
    visitor: Visitor, fast: RealCamera, booth: Booth, kind: str, good: Pixels
) -> None:
    window = visitor.window
    fast.pixels = _empty(good)
    visitor.come_to_the_camera()
    visitor.until(lambda: window.live.health.condition == "seeing")
    fast.wrong = kind
    visitor.until(lambda: says(window, f"camera.unfit.{kind}"))
    assert window.live.health.condition == "unusable"
    fast.wrong = None
    fast.pixels = good
    visitor.wait_for("result")
    visitor.hand_in()
    assert len(stored(booth)) == 1


def test_a_virtual_camera_with_a_still_picture_is_told_from_a_camera(
    visitor: Visitor, fast: RealCamera, good: Pixels
) -> None:
    fast.wrong = "frozen"
    visitor.come_to_the_camera()
    visitor.until(lambda: says(visitor.window, "camera.unfit.still"))
    fast.wrong, fast.pixels = None, good
    visitor.wait_for("result")


@pytest.fixture
def sluggish(fast: RealCamera, good: Pixels) -> RealCamera:
    """Return a camera that was slow from its first picture on; it is to be asked for first."""
    fast.wrong, fast.pixels = "sluggish", _empty(good)
    return fast


def test_a_camera_of_two_pictures_a_second_works_and_the_sitter_is_asked_to_move_slowly(
    sluggish: RealCamera, visitor: Visitor, good: Pixels
) -> None:
    window = visitor.window
    assert window.capture.slow.isHidden()
    visitor.come_to_the_camera()
    visitor.until(window.capture.slow.isVisible)
    assert window.live.health == Health("seeing", SLUGGISH_KEY, sluggish.name)
    sluggish.pixels = good
    visitor.wait_for("result")


def test_a_camera_that_was_slow_before_the_visit_is_told_of_from_the_first_moment(
    sluggish: RealCamera, visitor: Visitor
) -> None:
    live = visitor.window.live
    visitor.agree()
    visitor.until(lambda: live.health == Health("seeing", SLUGGISH_KEY, sluggish.name))
    visitor.type_number()
    visitor.answer()
    visitor.wait_for("decision")
    visitor.touch(visitor.window.decision.on)
    visitor.wait_for("capture")
    assert visitor.window.capture.slow.isVisible()


def test_nothing_of_a_torn_picture_is_photographed(
    visitor: Visitor, fast: RealCamera, good: Pixels, expected_log: UnexpectedLog
) -> None:
    window = visitor.window
    fast.pixels = _empty(good)
    visitor.come_to_the_camera()
    visitor.until(lambda: window.live.health.condition == "seeing")
    fast.wrong, fast.pixels = "torn", good
    visitor.until(lambda: says(window, "camera.fault.torn"))
    expected_log.take("torn")
    assert window.visit.takes == ()
    assert window.visit.state == "capture"


def _empty(good: Pixels) -> Pixels:
    """Return a picture without a person, of the camera's size."""
    return plain_picture(good.shape[:2])


def test_the_pictures_of_the_tests_are_as_large_as_a_photo(good: Pixels, profile: Profile) -> None:
    width, height = profile.photo_size
    assert good.shape[0] > height
    assert good.shape[1] > width
