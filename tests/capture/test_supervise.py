"""A camera that gives pictures of nothing is found out, and one that works never is."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
import pytest

from capture.frame import Frame
from capture.sources.source import SourceUnusable
from capture.supervise import (
    DARK_S,
    PROBATION_S,
    RATE_S,
    SAME_FRAMES,
    SLOW_READS,
    SLOW_S,
    STILL_S,
    BadPictures,
    Supervisor,
)
from validation.reading import Pixels

LEAST = (48, 64)
"""Of the photo in these tests; the frames are larger."""
SIZE = (96, 160)
PER_S = 30
Draw = Callable[[int], Pixels]


def noisy(level: float, spread: float = 40.0) -> Draw:
    """Return what draws frame n of a sensor: the same scene, never the same noise."""
    scene = np.random.default_rng(7).normal(level, spread, (*SIZE, 3))

    def draw(number: int) -> Pixels:
        noise = np.random.default_rng(number).normal(0, 2, scene.shape)
        return np.clip(scene + noise, 0, 255).astype(np.uint8)

    return draw


ROOM = noisy(120)


def frames(
    draw: Draw, seconds: float, start_s: float = 0.0, per_s: float = PER_S
) -> Iterator[Frame]:
    for number in range(round(seconds * per_s)):
        yield Frame(draw(number).copy(), number, start_s + number / per_s, "usb:1", simulated=False)


def watch(supervisor: Supervisor, given: Iterator[Frame], read_s: float = 0.03) -> list[bool]:
    return [supervisor.look(frame, read_s) for frame in given]


def kind_of(supervisor: Supervisor, given: Iterator[Frame], read_s: float = 0.03) -> str:
    with pytest.raises(BadPictures) as caught:
        watch(supervisor, given, read_s)
    assert caught.value.reason == f"camera.fault.{caught.value.kind}"
    assert caught.value.name == "usb:1"
    return caught.value.kind


def seeing() -> Supervisor:
    """Return a supervisor that has seen a good camera for a while."""
    supervisor = Supervisor(LEAST)
    watch(supervisor, frames(ROOM, 2 * RATE_S, start_s=-2 * RATE_S))
    return supervisor


@pytest.mark.parametrize("level", [6, 15, 61, 120, 235], ids=str)
def test_a_camera_that_works_is_left_alone_in_any_light(level: int) -> None:
    supervisor = Supervisor(LEAST)
    assert all(watch(supervisor, frames(noisy(level, level / 3), 20)))
    assert supervisor.trusts
    assert supervisor.remark == ""


def test_a_picture_that_stays_the_very_same_is_frozen() -> None:
    last = ROOM(10_000)
    assert kind_of(seeing(), frames(lambda _: last, 5)) == "frozen"


def test_a_few_same_pictures_are_a_hiccup_and_no_fault() -> None:
    supervisor, last = seeing(), ROOM(10_000)
    for turn in range(20):
        watch(supervisor, frames(lambda _: last, (SAME_FRAMES - 2) / PER_S, start_s=turn))
        watch(supervisor, frames(ROOM, 0.4, start_s=turn + 0.6))


@pytest.mark.parametrize(
    ("colour", "kind"),
    [
        ((0, 0, 0), "black"),
        ((7, 6, 8), "black"),
        ((0, 135, 0), "blank"),
        ((255, 255, 255), "blank"),
    ],
)
def test_nothing_but_one_colour_is_told_when_it_lasts(
    colour: tuple[int, int, int], kind: str
) -> None:
    def plain(number: int) -> Pixels:
        picture = np.full((*SIZE, 3), colour, np.uint8)
        # A sensor behind a cap is never quite the same twice.
        picture[number % (SIZE[0] // 8) * 8, 0, 0] ^= 1
        return picture

    supervisor = seeing()
    assert not any(watch(supervisor, frames(plain, DARK_S * 0.9)))
    assert kind_of(supervisor, frames(plain, DARK_S, start_s=DARK_S * 0.9)) == kind


def test_pictures_that_lack_their_lower_part_are_not_shown_and_told_when_it_lasts() -> None:
    def torn(number: int) -> Pixels:
        picture = ROOM(number).copy()
        picture[SIZE[0] // 2 :] = picture[SIZE[0] // 2]
        return picture

    supervisor = seeing()
    assert watch(supervisor, frames(torn, 1 / PER_S)) == [False]
    assert watch(supervisor, frames(ROOM, 1 / PER_S, start_s=0.1)) == [True]
    assert kind_of(supervisor, frames(torn, 2 * DARK_S, start_s=0.2)) == "torn"


def test_a_camera_that_grows_slow_is_told() -> None:
    supervisor = seeing()
    few = frames(ROOM, (SLOW_READS + 1) * SLOW_S, per_s=1 / SLOW_S)
    assert kind_of(supervisor, few, read_s=SLOW_S) == "slow"


def test_a_rate_that_collapses_is_told_and_one_that_halves_in_the_dark_is_not() -> None:
    watch(seeing(), frames(ROOM, 10, per_s=PER_S / 2.5))
    assert kind_of(seeing(), frames(ROOM, 10, per_s=PER_S / 6), read_s=6 / PER_S) == "collapsed"


def test_a_slow_camera_is_remarked_and_works() -> None:
    supervisor = Supervisor(LEAST)
    assert all(watch(supervisor, frames(ROOM, 10, per_s=2), read_s=0.5))
    assert supervisor.remark == "camera.sluggish"


def test_a_camera_whose_pictures_were_bad_is_believed_when_it_has_seen_for_a_while() -> None:
    supervisor = Supervisor(LEAST, doubted=True)
    shown = watch(supervisor, frames(ROOM, PROBATION_S + 1))
    assert shown.index(True) == pytest.approx(PROBATION_S * PER_S, abs=1)
    assert all(shown[shown.index(True) :])


def unfit(draw: Draw, seconds: float) -> str:
    with pytest.raises(SourceUnusable) as caught:
        watch(Supervisor(LEAST), frames(draw, seconds))
    return caught.value.reason


def test_a_camera_that_can_never_serve_is_told_apart() -> None:
    last = ROOM(3)

    def grey(number: int) -> Pixels:
        return np.repeat(ROOM(number)[:, :, :1], 3, axis=2)

    assert unfit(lambda number: ROOM(number)[:30], 1) == "camera.unfit.small"
    assert unfit(lambda _: last, STILL_S + 1) == "camera.unfit.still"
    assert unfit(grey, 3) == "camera.unfit.colourless"


def test_what_somebody_asked_to_see_again_and_again_is_neither_frozen_nor_unfit() -> None:
    supervisor, same = Supervisor(LEAST), ROOM(3)[:40, :40]
    for number in range(290):
        frame = Frame(same, number, number / PER_S, "picture.jpg", simulated=True)
        assert supervisor.look(frame, 0.03)
