"""The crop is the best there is, or the limit in the way is named."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from capture.standardize.solve import NoPlan, Plan, Subject, solve, solve_for
from validation.profile import AtMost, Between, Profile
from validation.reading import Reading

FULL_HD = (1920, 1080)


def smallest_margins(
    subject: Subject, frame: tuple[int, int], profile: Profile, points: np.ndarray
) -> np.ndarray:
    """Return the smallest margin at each (scale, left, top) of the frame, by the definitions.

    Written from the profile's words and not from the solver's rows, so that the two
    can disagree.
    """
    scale, left, top = points.T
    width, height = profile.photo_size
    crown = profile.limit("geometry.crown", Between)
    eyes = profile.limit("geometry.eyes", Between)
    face = profile.limit("geometry.face_width", Between)
    centred = profile.limit("geometry.centred", AtMost)
    resolution = profile.limit("geometry.resolution", AtMost)
    comfort = profile.framing["edge_comfort"].low

    def within(value: np.ndarray, limit: Between) -> np.ndarray:
        return np.minimum(value - limit.low, limit.high - value) / limit.comfort

    offset = np.abs((subject.centre_x - left) * scale - width / 2)
    smallest: np.ndarray = np.min(
        [
            within((subject.crown_y - top) * scale, crown),
            within((subject.eyes_y - top) * scale, eyes),
            within(subject.face_width * scale, face),
            (centred.high - offset) / centred.comfort,
            (resolution.high - scale) / resolution.comfort,
            left * scale / comfort,
            top * scale / comfort,
            ((frame[0] - left) * scale - width) / comfort,
            ((frame[1] - top) * scale - height) / comfort,
        ],
        axis=0,
    )
    return smallest


def best_by_trying(subject: Subject, frame: tuple[int, int], profile: Profile) -> float:
    """Return the largest smallest margin over many thousand crops."""
    random = np.random.default_rng(7)
    best = -np.inf
    centre = np.array([0.7, subject.centre_x - 350, subject.crown_y - 100])
    reach = np.array([0.6, 400.0, 301.0])
    for _ in range(14):
        points = centre + reach * random.uniform(-1, 1, (4000, 3))
        points = points[points[:, 0] > 0.05]
        margins = smallest_margins(subject, frame, profile, points)
        if margins.max() > best:
            best = float(margins.max())
            centre = points[margins.argmax()]
        reach = reach * 0.6
    return best


SUBJECTS = [
    Subject(crown_y=220, eyes_y=450, face_width=320, centre_x=960),
    Subject(crown_y=150, eyes_y=420, face_width=310, centre_x=700),
    Subject(crown_y=90, eyes_y=330, face_width=290, centre_x=1200),
    Subject(crown_y=310, eyes_y=520, face_width=260, centre_x=400),
    Subject(crown_y=110.5, eyes_y=380, face_width=330, centre_x=960),
    Subject(crown_y=205, eyes_y=380, face_width=205, centre_x=960),
]


@pytest.mark.parametrize("subject", SUBJECTS)
def test_no_crop_that_can_be_found_by_trying_is_better(subject: Subject, profile: Profile) -> None:
    plan = solve_for(subject, FULL_HD, profile)
    assert isinstance(plan, Plan)
    exact = best_by_trying(subject, FULL_HD, profile)
    # One step of the pixel grid moves a margin by a few hundredths at most.
    assert min(plan.margins.values()) >= exact - 0.06


@pytest.mark.parametrize("subject", SUBJECTS)
def test_margins_are_those_of_the_crop_that_is_returned(subject: Subject, profile: Profile) -> None:
    plan = solve_for(subject, FULL_HD, profile)
    assert isinstance(plan, Plan)
    point = np.array([[plan.scale, plan.crop.x, plan.crop.y]])
    by_definition = smallest_margins(subject, FULL_HD, profile, point)[0]
    assert min(plan.margins.values()) == pytest.approx(by_definition)


@st.composite
def people(draw: st.DrawFn) -> tuple[Subject, tuple[int, int]]:
    """Return a person of any size anywhere in a frame of any camera."""
    frames = [(1920, 1080), (1080, 1920), (800, 450), (1350, 1350), (4000, 3000)]
    frame = draw(st.sampled_from(frames))
    face_width = draw(st.floats(61, 900))
    eyes_y = draw(st.floats(0, 1)) * frame[1]
    crown_y = eyes_y - draw(st.floats(0.4, 1.4)) * face_width
    return Subject(crown_y, eyes_y, face_width, draw(st.floats(0, 1)) * frame[0]), frame


@settings(max_examples=60, deadline=None)  # not-profile: a number of examples
@given(person=people())
def test_a_plan_lies_in_the_frame_undistorted_and_inside_every_limit(
    profile: Profile, person: tuple[Subject, tuple[int, int]]
) -> None:
    subject, frame = person
    plan = solve_for(subject, frame, profile)
    if isinstance(plan, NoPlan):
        assert plan.limits
        assert best_by_trying(subject, frame, profile) < 0.02
        return
    width, height = profile.photo_size
    crop = plan.crop
    assert crop.x >= 0
    assert crop.y >= 0
    assert crop.x + crop.width <= frame[0]
    assert crop.y + crop.height <= frame[1]
    assert crop.width * height == crop.height * width
    assert crop.width >= width
    assert min(plan.margins.values()) >= -1e-9


def test_where_there_is_room_the_person_lands_in_the_middle_of_the_limits(
    profile: Profile,
) -> None:
    crown, eyes, face = (
        profile.limit(f"geometry.{name}", Between).middle
        for name in ("crown", "eyes", "face_width")
    )
    subject = Subject(
        crown_y=400, eyes_y=400 + (eyes - crown) * 2, face_width=face * 2, centre_x=900
    )
    plan = solve_for(subject, (1800, 2400), profile)
    assert isinstance(plan, Plan)
    assert plan.subject.crown_y == pytest.approx(crown, abs=1)
    assert plan.subject.eyes_y == pytest.approx(eyes, abs=1)
    assert plan.subject.face_width == pytest.approx(face, abs=1)
    assert plan.subject.centre_x == pytest.approx(profile.photo_size[0] / 2, abs=1)


@pytest.mark.parametrize(
    ("person", "named"),
    [
        ({"face_width": 120}, "resolution.high"),
        ({"face_width": 700, "eyes_y": 540}, "frame.bottom"),
        ({"centre_x": 120}, "frame.left"),
        ({"centre_x": 1800}, "frame.right"),
        ({"eyes_y": 181}, "frame.top"),
        ({"eyes_y": 900}, "frame.bottom"),
        ({"crown_y": 20, "eyes_y": 641}, "crown.low"),
        ({"crown_cut": True}, "frame.crown"),
        ({"people": 0}, "face.none"),
    ],
)
def test_the_limit_in_the_way_is_named(
    sitting: Callable[..., Reading], profile: Profile, person: dict[str, float], named: str
) -> None:
    found = solve(sitting(**person), profile)
    assert isinstance(found, NoPlan)
    assert named in found.limits


def test_a_frame_with_fewer_pixels_than_the_photo_is_called_that(
    sitting: Callable[..., Reading], profile: Profile
) -> None:
    width, height = profile.photo_size
    for frame in ((width - 1, height * 2), (width * 2, height - 1)):
        found = solve(sitting(frame, centre_x=frame[0] / 2), profile)
        assert found == NoPlan(("frame.size",))


def test_a_crown_in_the_frame_is_asked_for_even_where_its_row_would_do(
    sitting: Callable[..., Reading], profile: Profile
) -> None:
    assert isinstance(solve(sitting(), profile), Plan)
    assert isinstance(solve(sitting(crown_cut=True), profile), NoPlan)
