"""The best of a burst: eyes open, looking, sharp, mouth shut, and it says why."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import cv2
import numpy as np
import pytest

from capture.burst import Candidate, best, weigh
from capture.engine.engine import Engine
from capture.frame import Frame
from capture.sources.pacing import FRAMES_PER_S, Pacer, SteppedTime
from capture.sources.sitter import Sitter, Studio
from tests.capture.conftest import ASSETS
from validation.profile import Profile
from validation.reading import Pixels, Reading

BACKDROP = (205, 222, 238)
OPEN_S, SHUT_S = 0.5, 1.5
"""Of the scenario ``blinks``."""


@pytest.fixture(scope="module")
def seen(engine: Engine) -> Callable[[Frame], Candidate]:
    return lambda frame: Candidate(frame, engine.read(frame.pixels))


@pytest.fixture(scope="module")
def blinking(seen: Callable[[Frame], Candidate]) -> dict[float, Candidate]:
    """Return what the sitter looks like with eyes open, half shut, and shut, by the second."""
    wanted = {round(second * FRAMES_PER_S): second for second in (OPEN_S, 1.1, SHUT_S, 2.5)}
    return {wanted[frame.number]: seen(frame) for frame in frames("blinks", wanted)}


def frames(scenario: str, wanted: Sequence[int] | dict[int, float]) -> list[Frame]:
    """Return frames of the built-in sitter by their numbers."""
    time = SteppedTime()
    sitter = Sitter(scenario, Studio(ASSETS, BACKDROP), Pacer(time.clock, time.pace))
    sitter.open()
    try:
        shown = [sitter.read() for _ in range(max(wanted) + 1)]
    finally:
        sitter.close()
    return [frame for frame in shown if frame.number in wanted]


def changed(frame: Frame, change: Callable[[Pixels], np.ndarray]) -> Frame:
    return replace(frame, pixels=np.ascontiguousarray(change(frame.pixels), dtype=np.uint8))


def test_a_blink_inside_the_burst_is_not_chosen(
    blinking: dict[float, Candidate], profile: Profile
) -> None:
    wide, half, shut, again = blinking.values()
    for index, burst in enumerate(([wide, half, shut], [half, wide, shut], [shut, half, wide])):
        choice = best(burst, profile)
        assert choice.index == index
        assert choice.why[0] in ("eyes.open", "eyes.gaze")
        assert "eyes.open" in choice.why
    assert best([shut, again, half], profile).index == 1
    assert best([shut, half], profile).index == 1


@pytest.mark.parametrize(
    ("spoil", "rule"),
    [
        (lambda pixels: cv2.GaussianBlur(pixels, (0, 0), 4), "image.sharp"),
        (lambda pixels: cv2.blur(pixels, (15, 1)), "image.motion"),
    ],
    ids=["out of focus", "moved"],
)
def test_the_sharp_frame_is_chosen(
    spoil: Callable[[Pixels], np.ndarray],
    rule: str,
    blinking: dict[float, Candidate],
    seen: Callable[[Frame], Candidate],
    profile: Profile,
) -> None:
    sharp = blinking[OPEN_S]
    blurred = seen(changed(sharp.frame, spoil))
    choice = best([blurred, sharp, blurred], profile)
    assert choice.index == 1
    assert rule in choice.why


def test_the_shut_mouth_is_chosen(seen: Callable[[Frame], Candidate], profile: Profile) -> None:
    shut, talking = (seen(frame) for frame in frames("mouth-open", [0, 33]))
    choice = best([talking, shut], profile)
    assert choice.index == 1
    assert "mouth.closed" in choice.why


def test_a_frame_without_the_sitter_is_never_preferred(
    blinking: dict[float, Candidate], profile: Profile
) -> None:
    shut = blinking[SHUT_S]
    empty = Candidate(shut.frame, Reading(shut.reading.width, shut.reading.height, ()))
    assert best([empty, shut, empty], profile).index == 1
    assert best([empty], profile).index == 0


def test_what_the_guide_was_content_with_comes_first(
    blinking: dict[float, Candidate], profile: Profile
) -> None:
    wide, shut = blinking[OPEN_S], blinking[SHUT_S]
    assert best([replace(wide, ready=False), shut], profile).index == 1


def test_of_equals_the_first_is_chosen_and_there_is_no_reason(
    blinking: dict[float, Candidate], profile: Profile
) -> None:
    wide = blinking[OPEN_S]
    choice = best([wide, wide, wide], profile)
    assert choice.index == 0
    assert choice.why == ()
    assert best([wide], profile).why == ()


def test_the_sitters_own_eyes_are_the_measure_where_they_are_known(
    blinking: dict[float, Candidate], profile: Profile
) -> None:
    half = blinking[1.1]
    narrow, wide = (weigh(replace(half, open_eyes_mm=own), profile) for own in (4.8, 12.0))
    assert narrow.margins["eyes.open"] > wide.margins["eyes.open"]


def test_there_is_no_best_of_nothing(profile: Profile) -> None:
    with pytest.raises(ValueError, match="empty"):
        best([], profile)
