"""Frames pass one a period, in whatever time is handed in."""

from __future__ import annotations

import pytest

from capture.sources.pacing import Pacer, SteppedTime


def test_frames_pass_one_a_period() -> None:
    time = SteppedTime()
    pacer = Pacer(time.clock, time.pace, per_s=20.0)
    assert [pacer.wait() for _ in range(4)] == pytest.approx([0.0, 0.05, 0.1, 0.15])


def test_work_between_two_frames_is_no_longer_waited_for() -> None:
    time = SteppedTime()
    pacer = Pacer(time.clock, time.pace, per_s=20.0)
    pacer.wait()
    time.pace(0.03)
    assert pacer.wait() == pytest.approx(0.05)


def test_who_comes_late_is_let_through_and_need_not_hurry_after() -> None:
    time = SteppedTime()
    pacer = Pacer(time.clock, time.pace, per_s=20.0)
    pacer.wait()
    time.pace(1.0)
    assert pacer.wait() == pytest.approx(1.0)
    assert pacer.wait() == pytest.approx(1.0)
    assert pacer.wait() == pytest.approx(1.05)
