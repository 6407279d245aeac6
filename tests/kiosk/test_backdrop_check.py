"""A look at the empty booth is kept with who and when, and later ones are held against it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import numpy as np
import pytest

from capture.empty_booth import Gathering
from capture.engine.engine import Engine
from capture.frame import Frame
from capture.picture import decode
from capture.sources.pacing import Pacer, SteppedTime
from capture.sources.sitter import Sitter, Studio
from kiosk.backdrop_check import (
    first_and_last,
    gather,
    keep,
    load_limits,
    look,
    look_at_card,
    state_today,
    wall_today,
)
from kiosk.errors import AnswerIsNo
from kiosk.networks import load_engine
from kiosk.resources import ASSETS
from kiosk.rights import Actor, account_actor
from kiosk.standards import load_profile
from kiosk.store import audit, backdrop_checks
from kiosk.store.backdrop_checks import BackdropCheck
from kiosk.store.open import Store
from tests.kiosk.staff import hire
from validation.profile import Profile

LI = account_actor("Li")
LIMITS = load_limits()
Looked = Callable[[str], BackdropCheck]


@pytest.fixture(scope="module")
def profile() -> Profile:
    return load_profile()


@pytest.fixture(scope="module")
def engine() -> Engine:
    return load_engine()


@pytest.fixture(scope="module")
def looked(profile: Profile, engine: Engine) -> Looked:
    """Return the look at each of the sitter's studios, all by one and the same camera."""
    studio = Studio(ASSETS, profile.backgrounds["light_blue"].rgb)
    known: dict[str, BackdropCheck] = {}

    def see(name: str) -> BackdropCheck:
        if name not in known:
            time = SteppedTime()
            source = Sitter(name, studio, Pacer(time.clock, time.pace))
            source.open()
            check = look(gather(source, LIMITS, frames=6), engine, profile, LIMITS)
            known[name] = replace(check, camera="the camera")
        return known[name]

    return see


def kept(store: Store, check: BackdropCheck, now: datetime) -> BackdropCheck:
    return keep(store, check, LI, now, LIMITS)


def test_before_the_first_check_of_a_day_there_is_none(store: Store, now: datetime) -> None:
    assert state_today(store, now).state == "none"
    assert first_and_last(store, now) == (None, None)
    assert wall_today(store, "the camera", now) is None


def test_a_check_is_kept_as_it_was_found_and_in_the_trail(
    store: Store, looked: Looked, now: datetime
) -> None:
    check = kept(store, looked("empty"), now)
    (again,) = backdrop_checks.newest(store, 9)
    assert again == check
    assert (again.by, again.at, again.verdict, again.drift) == ("Li", now, "pass", ())
    picture = decode(again.thumbnail)
    assert picture.shape == (180, 320, 3)  # not-profile: of the small picture
    (entry,) = audit.of_subject(store, f"backdrop {check.id}")
    assert (entry.who, entry.act) == ("Li", "check_backdrop")
    assert entry.detail["verdict"] == "pass"
    assert audit.verify(store) is None
    today = state_today(store, now)
    assert (today.state, today.by, today.simulated) == ("fine", "Li", True)


def test_a_later_check_that_is_as_the_first_has_not_drifted(
    store: Store, looked: Looked, now: datetime
) -> None:
    first = kept(store, looked("empty"), now)
    later = kept(store, looked("empty"), now + timedelta(hours=3))
    assert [row["verdict"] for row in later.drift] == ["pass", "pass", "skipped"]
    assert [row["shown"] for row in later.drift] == ["0", "0", ""]
    assert state_today(store, now + timedelta(hours=3)).state == "fine"
    assert first_and_last(store, now + timedelta(hours=4)) == (first, later)


def test_a_lamp_that_goes_dim_is_a_drift(store: Store, looked: Looked, now: datetime) -> None:
    kept(store, looked("empty"), now)
    dim = replace(looked("empty-dim"), verdict="warn")
    later = kept(store, dim, now + timedelta(hours=3))
    verdicts = {row["id"]: row["verdict"] for row in later.drift}
    assert verdicts["drift_brightness"] == "fail"
    (brightness,) = (row for row in later.drift if row["id"] == "drift_brightness")
    assert brightness["advice"]["key"] == "backdrop.drift.brightness_down"
    assert brightness["value"] == pytest.approx(1, abs=0.1)
    assert state_today(store, now + timedelta(hours=3)).state == "drifted"


def test_a_check_with_a_fault_is_no_reference_and_once_it_is_mended_all_is_fine(
    store: Store, looked: Looked, now: datetime
) -> None:
    kept(store, looked("empty-dim"), now)
    assert state_today(store, now).state == "flawed"
    mended = kept(store, looked("empty"), now + timedelta(minutes=5))
    assert mended.drift == ()
    assert state_today(store, now + timedelta(minutes=5)).state == "fine"


def test_only_the_same_camera_is_compared(store: Store, looked: Looked, now: datetime) -> None:
    kept(store, looked("empty"), now)
    other = replace(looked("empty-dim"), camera="another camera")
    assert kept(store, other, now + timedelta(minutes=5)).drift == ()


def test_yesterday_s_check_is_not_today_s_whatever_the_time_zone(
    store: Store, looked: Looked, now: datetime
) -> None:
    # At the booth it is 7:30, and in UTC the day before.
    kept(store, looked("empty"), now)
    assert state_today(store, now.replace(hour=23)).state == "fine"
    assert state_today(store, now + timedelta(hours=17)).state == "none"
    assert kept(store, looked("empty-dim"), now + timedelta(days=1)).drift == ()


def test_a_simulation_does_not_hide_what_the_real_camera_saw(
    store: Store, looked: Looked, now: datetime
) -> None:
    kept(store, replace(looked("empty-dim"), simulated=False), now)
    kept(store, looked("empty"), now + timedelta(minutes=1))
    today = state_today(store, now + timedelta(minutes=2))
    assert (today.state, today.simulated) == ("flawed", False)


def test_somebody_in_the_picture_means_no_check(looked: Looked) -> None:
    with pytest.raises(AnswerIsNo) as caught:
        looked("empty-somebody")
    assert caught.value.words_key == "backdrop.somebody"


def test_who_does_not_work_here_any_more_keeps_nothing(
    store: Store, looked: Looked, now: datetime
) -> None:
    hire(store, "Ms Operator", "operator", now)
    with pytest.raises(AnswerIsNo):
        keep(store, looked("empty"), Actor("Mr Gone", "operator"), now, LIMITS)
    assert backdrop_checks.newest(store, 9) == []
    keep(store, looked("empty"), Actor("Ms Operator", "operator"), now, LIMITS)
    assert len(backdrop_checks.newest(store, 9)) == 1


def with_card(card: tuple[int, int, int], wall: tuple[int, int, int]) -> Gathering:
    random = np.random.default_rng(4)
    gathering = Gathering(3)
    for number in range(3):
        pixels = np.full((360, 640, 3), wall, dtype=np.float64)  # not-profile: a frame
        pixels[100:220, 260:380] = card
        noisy = np.clip(pixels + random.normal(0, 1, pixels.shape), 0, 255).astype(np.uint8)
        gathering.add(Frame(noisy, number, number / 30, "the camera", simulated=False))
    return gathering


def test_a_grey_card_tells_the_cast_and_is_no_check_of_the_day(
    store: Store, profile: Profile, now: datetime
) -> None:
    wall = profile.backgrounds["light_blue"].rgb
    warm = look_at_card(with_card((140, 120, 92), wall), profile, LIMITS)
    assert warm.verdict == "fail"
    assert warm.rows[0]["advice"]["key"] == "backdrop.card.yellow"
    neutral = look_at_card(with_card((118, 118, 118), wall), profile, LIMITS)
    assert neutral.verdict == "pass"
    assert kept(store, warm, now).kind == "card"
    assert state_today(store, now).state == "none"
    assert audit.of_subject(store, "backdrop 1")


def test_no_card_no_answer(store: Store, profile: Profile, looked: Looked, now: datetime) -> None:
    kept(store, looked("empty"), now)
    wall = profile.backgrounds["light_blue"].rgb
    with pytest.raises(AnswerIsNo) as caught:
        look_at_card(with_card(wall, wall), profile, LIMITS, wall_today(store, "the camera", now))
    assert caught.value.words_key == "backdrop.no_card"
