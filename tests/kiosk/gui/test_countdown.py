"""The countdown begins when all is right, and not after all when it is no longer."""

from __future__ import annotations

from dataclasses import replace

import pytest

from capture.guide import Guidance
from capture.standardize.solve import Crop, Plan, Subject
from kiosk.gui.student.countdown import (
    BURST_S,
    COUNT_S,
    FEWEST,
    WAIT_S,
    Countdown,
    counting,
)
from validation.report import Advice

PLAN = Plan(Crop(0, 0, 3, 4), 1.0, Subject(0, 0, 0, 0), {})
READY = Guidance(None, ready=True, progress=1.0, plan=PLAN)
WRONG = Guidance(Advice("guide.closer"), ready=False, progress=0.0, plan=PLAN)
NO_PLAN = replace(WRONG, plan=None)


def test_it_begins_by_itself_only_when_all_is_right() -> None:
    assert counting(None, WRONG, 5) is None
    assert counting(None, replace(READY, ready=False, progress=0.9), 5) is None
    assert counting(None, READY, 5) == Countdown(5, by_hand=False)


@pytest.mark.parametrize(
    ("passed_s", "left"), [(0, 3), (0.9, 3), (1.1, 2), (2.5, 1), (3, 0), (9, 0)]
)
def test_it_counts_whole_seconds_down_to_nothing(passed_s: float, left: int) -> None:
    assert COUNT_S == 3
    assert Countdown(100, by_hand=False).left(100 + passed_s) == left


def test_it_goes_on_through_a_moment_that_the_guide_forgives() -> None:
    going = Countdown(5, by_hand=False)
    assert counting(going, replace(READY, ready=False), 6) is going


def test_it_is_cancelled_when_something_is_wrong() -> None:
    assert counting(Countdown(5, by_hand=False), WRONG, 6) is None


def test_one_begun_by_hand_goes_on_while_a_photo_can_be_cut_out() -> None:
    by_hand = Countdown(5, by_hand=True)
    assert counting(by_hand, WRONG, 6) is by_hand
    assert counting(by_hand, NO_PLAN, 6) is None


def test_the_burst_is_not_cancelled_by_who_gets_up_too_soon() -> None:
    going = Countdown(5, by_hand=False)
    assert counting(going, NO_PLAN, 5 + COUNT_S - 0.1) is None
    assert counting(going, NO_PLAN, 5 + COUNT_S) is going


@pytest.mark.parametrize("by_hand", [False, True])
def test_the_burst_takes_its_time_and_no_longer(by_hand: bool) -> None:
    countdown, end_s = Countdown(100, by_hand), 100 + COUNT_S + BURST_S
    assert not countdown.enough(end_s - 0.1, 9, ready=True)
    assert countdown.enough(end_s + 0.01, 9, ready=True)


@pytest.mark.parametrize(("frames", "ready"), [(FEWEST - 1, True), (9, False), (0, False)])
def test_it_waits_for_want_of_frames_and_for_a_blink_to_pass_but_not_for_long(
    frames: int, ready: bool
) -> None:
    countdown, begun_s = Countdown(100, by_hand=False), 100 + COUNT_S
    assert not countdown.enough(begun_s + BURST_S + 0.1, frames, ready=ready)
    assert countdown.enough(begun_s + WAIT_S + 0.01, frames, ready=ready)
