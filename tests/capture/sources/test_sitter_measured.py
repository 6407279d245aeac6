"""Each scenario shows what it says: the real engine and the real guide look at the frames."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import numpy as np
import pytest

from capture.engine.engine import Engine
from capture.guide import HOLD_S, GuideState, guide
from capture.sources.pacing import FRAMES_PER_S
from capture.sources.puppet import Grain, Puppet
from capture.sources.sitter import Studio
from capture.standardize.solve import NoPlan, Plan, solve
from validation.profile import Between, Profile
from validation.reading import Face, Reading

LATE_S = 8.0
"""When every scenario has come to its end."""
ENOUGH_PER_S = 5
Look = Callable[[str, float], Reading]


@pytest.fixture(scope="module")
def look(studio: Studio, puppet: Puppet, engine: Engine) -> Look:
    """Return what the engine sees of a scenario at a time."""
    grain, scenarios = Grain(studio.seed), studio.scenarios()

    @cache
    def read(name: str, time_s: float) -> Reading:
        dials = scenarios[name].dials(time_s, studio.seed)
        return engine.read(puppet.draw(dials, grain, round(time_s * FRAMES_PER_S)))

    return read


@pytest.fixture(scope="module")
def resting(look: Look) -> Face:
    """Return the cooperative sitter's face, at rest in the good position."""
    return face_of(look("cooperative", LATE_S))


def face_of(reading: Reading) -> Face:
    assert reading.face is not None
    return reading.face


def eyes_open(face: Face) -> tuple[float, float]:
    """Return how far each eye is open, in distances between the pupils."""
    lids = face.landmarks[[145, 374], 1] - face.landmarks[[159, 386], 1]
    left, right = lids / face.eye_distance
    return float(left), float(right)


def mouth_open(face: Face) -> float:
    """Return how far the lips are apart, in distances between the pupils."""
    return float(face.landmarks[14, 1] - face.landmarks[13, 1]) / face.eye_distance


def advices(look: Look, name: str, profile: Profile, until_s: float) -> list[str]:
    """Return what the guide says along a scenario, until it is ready."""
    state = GuideState()
    said: list[str] = []
    for time_s in np.arange(0.0, until_s, 1 / ENOUGH_PER_S):
        guidance, state = guide(look(name, float(time_s)), profile, state, float(time_s))
        key = guidance.advice.key if guidance.advice else ""
        if guidance.ready:
            return [*said, "ready"]
        if not said or said[-1] != key:
            said.append(key)
    return said


def test_the_cooperative_sitter_is_led_to_a_photo_within_seconds(
    look: Look, profile: Profile
) -> None:
    said = advices(look, "cooperative", profile, LATE_S + HOLD_S)
    assert said[-1] == "ready"
    assert {"guide.closer", "guide.tilt_right"} <= set(said)


def test_at_rest_the_crop_keeps_a_distance_from_every_limit(look: Look, profile: Profile) -> None:
    plan = solve(look("cooperative", LATE_S), profile)
    assert isinstance(plan, Plan)
    assert min(plan.margins.values()) > 0.4
    assert plan.margins["resolution.high"] > 0.9


def test_at_rest_the_head_is_straight_the_eyes_are_open_and_the_mouth_is_shut(
    look: Look, resting: Face
) -> None:
    smiling = face_of(look("smiles", LATE_S))
    assert abs(resting.pose.yaw) < 4
    assert abs(resting.pose.roll) < 2
    assert min(eyes_open(resting)) > 0.13
    assert mouth_open(resting) < 0.6 * mouth_open(smiling)


@pytest.mark.parametrize(
    ("name", "advice"),
    [
        ("too-near", "guide.back"),
        ("too-far", "guide.closer"),
        ("aside-left", "guide.move_left"),
        ("aside-right", "guide.move_right"),
    ],
)
def test_who_sits_badly_gets_no_photo_and_the_right_advice(
    look: Look, profile: Profile, name: str, advice: str
) -> None:
    assert isinstance(solve(look(name, LATE_S), profile), NoPlan)
    assert advices(look, name, profile, 3.0)[-1] == advice


def test_who_turns_is_seen_to_turn(look: Look, resting: Face, profile: Profile) -> None:
    yaw = face_of(look("turned", LATE_S)).pose.yaw
    assert yaw > profile.limit("pose.yaw", Between).high
    assert yaw > resting.pose.yaw + 8


def test_who_nods_is_seen_to_look_up_and_down(look: Look, resting: Face) -> None:
    up, down = (face_of(look("nods", time_s)).pose.pitch for time_s in (1.5, LATE_S))
    assert up > resting.pose.pitch + 6
    assert down < resting.pose.pitch - 6


def test_who_tilts_the_head_is_seen_and_told_so(look: Look, profile: Profile) -> None:
    roll = face_of(look("tilted", LATE_S)).pose.roll
    assert roll == pytest.approx(12, abs=2)
    assert advices(look, "tilted", profile, 3.0)[-1] == "guide.tilt_right"


def test_who_blinks_shuts_both_eyes_and_opens_them_again(look: Look, resting: Face) -> None:
    shut = eyes_open(face_of(look("blinks", 1.5)))
    again = eyes_open(face_of(look("blinks", 2.5)))
    assert max(shut) < 0.5 * min(eyes_open(resting))
    assert min(again) > 0.8 * min(eyes_open(resting))


def test_an_eye_is_the_less_open_the_more_it_is_shut(look: Look) -> None:
    openings = [sum(eyes_open(face_of(look("blinks", time_s)))) for time_s in (1.0, 1.08, 1.16)]
    assert openings == sorted(openings, reverse=True)


def test_who_opens_the_mouth_is_seen_to(look: Look, resting: Face) -> None:
    smiling, wide = (mouth_open(face_of(look(each, LATE_S))) for each in ("smiles", "mouth-open"))
    assert mouth_open(resting) < smiling < wide


def test_who_leaves_is_gone_and_who_returns_is_back(look: Look, profile: Profile) -> None:
    assert isinstance(solve(look("leaves", 2.0), profile), Plan)
    assert not look("leaves", LATE_S).faces
    assert not look("returns", 6.0).faces
    assert isinstance(solve(look("returns", 10.0), profile), Plan)


def test_a_second_person_comes_in_and_is_counted(look: Look, profile: Profile) -> None:
    assert len(look("second-person", 0.0).faces) == 1
    assert len(look("second-person", LATE_S).faces) == 2
    assert advices(look, "second-person", profile, 3.0)[-1] == "guide.several_faces"


def test_nobody_is_seen_on_the_empty_seat(look: Look) -> None:
    reading = look("away", LATE_S)
    assert not reading.faces
    assert not reading.bystanders
