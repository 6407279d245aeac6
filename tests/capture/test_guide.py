"""One advice at a time: the right one, calm, and never against the verdict to come."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import pytest

from capture.guide import HOLD_S, Guidance, GuideState, guide
from capture.standardize.solve import Plan, solve
from kiosk.words import keys
from validation.profile import Between, Profile
from validation.reading import Reading

STEP_S = 1 / 30


def watch(
    readings: Iterable[Reading], profile: Profile, state: GuideState | None = None
) -> list[Guidance]:
    """Return what is shown for readings that follow each other thirty times a second."""
    state, shown = state or GuideState(), []
    for number, reading in enumerate(readings):
        guidance, state = guide(reading, profile, state, number * STEP_S)
        shown.append(guidance)
    return shown


def keys_shown(guidances: Iterable[Guidance]) -> list[str]:
    """Return the advice shown, each once where it stays the same."""
    found: list[str] = []
    for guidance in guidances:
        key = guidance.advice.key if guidance.advice else ""
        if not found or found[-1] != key:
            found.append(key)
    return found


@pytest.mark.parametrize(
    ("person", "advice"),
    [
        ({"people": 0}, "guide.no_face"),
        ({"frame": (320, 240)}, "guide.small_picture"),  # not-profile: an old camera's size
        ({"people": 2}, "guide.several_faces"),
        ({"face_width": 130}, "guide.closer"),
        ({"face_width": 700, "eyes_y": 540}, "guide.back"),
        ({"centre_x": 120}, "guide.move_left"),
        ({"centre_x": 1800}, "guide.move_right"),
        ({"eyes_y": 190}, "guide.lower"),
        ({"crown_cut": True}, "guide.lower"),
        ({"crown_cut": True, "face_width": 600}, "guide.back"),
        ({"eyes_y": 900}, "guide.higher"),
        ({"roll": 12}, "guide.tilt_right"),
        ({"roll": -12}, "guide.tilt_left"),
    ],
)
def test_says_what_to_do_in_the_sitters_own_directions(
    sitting: Callable[..., Reading], profile: Profile, person: dict[str, float], advice: str
) -> None:
    last = watch([sitting(**person)] * 30, profile)[-1]
    assert last.advice is not None
    assert last.advice.key == advice
    assert last.advice.key in keys()
    assert not last.ready
    assert last.progress == 0


def test_is_ready_once_all_was_right_for_the_hold_time(
    sitting: Callable[..., Reading], profile: Profile
) -> None:
    shown = watch([sitting()] * int(HOLD_S / STEP_S + 3), profile)
    progress = [guidance.progress for guidance in shown]
    assert progress == sorted(progress)
    assert progress[0] == 0
    assert [guidance.ready for guidance in shown].index(True) * STEP_S == pytest.approx(
        HOLD_S, abs=2 * STEP_S
    )
    assert all(guidance.advice is None for guidance in shown)


def test_what_the_guide_calls_ready_can_be_cropped(
    sitting: Callable[..., Reading], profile: Profile
) -> None:
    for width in range(101, 800, 75):
        for eyes_y in range(101, 1000, 150):
            reading = sitting(face_width=width, eyes_y=eyes_y)
            last = watch([reading] * int(HOLD_S / STEP_S + 3), profile)[-1]
            if last.ready:
                assert isinstance(solve(reading, profile), Plan)
            else:
                assert last.advice is not None


def test_one_bad_frame_does_not_undo_the_hold(
    sitting: Callable[..., Reading], profile: Profile
) -> None:
    good, lost = sitting(), sitting(people=0)
    shown = watch([good] * 20 + [lost] * 3 + [good] * 25, profile)
    assert keys_shown(shown) == [""]
    assert shown[-1].ready


def test_is_never_ready_on_a_frame_that_is_not_right(
    sitting: Callable[..., Reading], profile: Profile
) -> None:
    good, lost = sitting(), sitting(people=0)
    shown = watch([good] * 61 + [lost] * 2, profile)
    assert shown[58].ready
    assert not shown[61].ready
    assert not shown[62].ready


def test_lasting_trouble_starts_the_hold_anew(
    sitting: Callable[..., Reading], profile: Profile
) -> None:
    good, off = sitting(), sitting(centre_x=120)
    shown = watch([good] * 30 + [off] * 20 + [good] * 5, profile)
    assert shown[49].advice is not None
    assert shown[54].progress < 0.5


def test_two_advices_in_quick_turn_do_not_flicker(
    sitting: Callable[..., Reading], profile: Profile
) -> None:
    left, right = sitting(centre_x=120), sitting(centre_x=1800)
    shown = watch([left, right] * 90, profile)
    assert len(keys_shown(shown)) <= 2


def test_a_shown_advice_stays_for_a_second(
    sitting: Callable[..., Reading], profile: Profile
) -> None:
    left, far = sitting(centre_x=120), sitting(face_width=130)
    shown = watch([left] * 12 + [far] * 40, profile)
    names = [guidance.advice.key if guidance.advice else "" for guidance in shown]
    stayed = names.count("guide.move_left") * STEP_S
    assert names[-1] == "guide.closer"
    assert stayed >= 1.0 - STEP_S


def test_trembling_at_a_limit_does_not_flicker(
    sitting: Callable[..., Reading], profile: Profile
) -> None:
    limit = profile.limit("pose.roll", Between).high
    trembling = [sitting(roll=limit + (0.2 if n % 2 else -0.2)) for n in range(120)]
    assert len(keys_shown(watch(trembling, profile))) <= 2


def test_the_guide_shows_the_very_crop_that_would_be_saved(
    sitting: Callable[..., Reading], profile: Profile
) -> None:
    reading = sitting()
    guidance = watch([reading], profile)[-1]
    assert guidance.plan == solve(reading, profile)
