"""A calibration is kept with who, when and the camera's values; what drifts from it is said."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import numpy as np
import pytest

from capture.empty_booth import Gathering
from capture.frame import Frame
from capture.sources.controls import Light
from kiosk.backdrop_check import keep, load_limits, look_at_card
from kiosk.calibration import calibrate, standing
from kiosk.errors import AnswerIsNo
from kiosk.held_light import lights, lights_wanted
from kiosk.rights import account_actor
from kiosk.settings import Settings
from kiosk.standards import load_profile
from kiosk.store import audit
from kiosk.store.backdrop_checks import BackdropCheck
from kiosk.store.calibrations import Calibration
from kiosk.store.open import Store
from kiosk.words import Words
from validation.profile import Profile

LI = account_actor("Li")
LIMITS = load_limits()
CONTROLS = {"exposure": 157.0, "gain": 4.0, "white_balance": 4600.0, "focus": 30.0}
GREY = (118, 118, 118)
Look = Callable[..., BackdropCheck]


@pytest.fixture(scope="module")
def profile() -> Profile:
    return load_profile()


@pytest.fixture
def look(store: Store, profile: Profile, now: datetime) -> Look:
    """Return what keeps a look at a card, or at an empty backdrop of a colour."""
    wall = profile.backgrounds["light_blue"].rgb

    def seen(
        rgb: tuple[int, ...], kind: str = "card", at: datetime = now, camera: str = "usb:1"
    ) -> BackdropCheck:
        gathering = Gathering(2)
        pixels = np.full((180, 320, 3), wall, np.uint8)  # not-profile: a small frame
        # An empty booth is made of the same look: only what was measured counts here.
        pixels[40:120, 120:202] = rgb if kind == "card" else GREY
        for number in range(2):
            gathering.add(Frame(pixels, number, number / 30, camera, simulated=False))
        check = look_at_card(gathering, profile, LIMITS)
        if kind == "empty":
            light = float(np.mean(rgb)) / 255
            measures = {"rgb": [float(each) for each in rgb], "luminance": light}
            check = replace(check, kind="empty", verdict="pass", measures=measures)
        return keep(store, check, LI, at, LIMITS)

    return seen


@pytest.fixture
def calibrated(store: Store, look: Look, profile: Profile, now: datetime) -> Calibration:
    wall = profile.backgrounds["light_blue"].rgb
    yesterday = now - timedelta(days=1)
    looks = (look(wall, "empty", yesterday), look(GREY, at=yesterday))
    return calibrate(store, looks, CONTROLS, LI, yesterday)


def said(store: Store, now: datetime) -> str:
    """Return the one sentence, which can be said in both languages."""
    stands = standing(store, now, LIMITS)
    assert Words("zh").say(stands.words_key, **stands.fields)
    return Words("en").say(stands.words_key, **stands.fields)


def test_it_is_kept_with_who_when_and_the_values_and_in_the_trail(
    store: Store, calibrated: Calibration, now: datetime
) -> None:
    stands = standing(store, now, LIMITS)
    assert stands.state == "unchecked"
    assert stands.calibration == calibrated
    assert (calibrated.by, calibrated.camera, calibrated.controls) == ("Li", "usb:1", CONTROLS)
    (entry,) = audit.of_subject(store, f"calibration {calibrated.id}")
    assert entry.detail["controls"] == CONTROLS
    assert "has not been checked" in said(store, now)


def test_the_values_are_put_back_if_the_settings_ask_for_it_and_focus_never_is(
    store: Store, calibrated: Calibration
) -> None:
    light = Light(white_balance=4600.0, exposure=157.0, gain=4.0)
    assert lights(store) == {calibrated.camera: light}
    assert lights_wanted(store, Settings()) == lights(store)
    for hold in ("burst", "off"):
        assert lights_wanted(store, Settings(camera_hold=hold)) == {}


@pytest.mark.usefixtures("calibrated")
def test_the_same_light_next_morning_is_fine(
    store: Store, look: Look, profile: Profile, now: datetime
) -> None:
    look(profile.backgrounds["light_blue"].rgb, "empty")
    assert standing(store, now, LIMITS).state == "fine"
    look(GREY)
    stands = standing(store, now, LIMITS)
    assert stands.state == "fine"
    assert [row["id"] for row in stands.rows] == [
        "since_colour", "since_brightness", "since_card", "since_level",
    ]  # fmt: skip


@pytest.mark.usefixtures("calibrated")
@pytest.mark.parametrize(
    ("kind", "rgb", "row", "sentence"),
    [
        ("empty", (150, 170, 182), "since_colour", "backdrop's colour"),
        ("card", (132, 118, 95), "since_card", "card's colour"),
        ("card", (88, 88, 88), "since_level", "card's light"),
    ],
)
def test_what_drifted_beyond_its_limit_is_said_in_one_sentence(  # noqa: PLR0913 - a table's row
    store: Store, look: Look, now: datetime, *, kind: str, rgb: tuple[int, ...], row: str,
    sentence: str,
) -> None:  # fmt: skip
    look(rgb, kind)
    stands = standing(store, now, LIMITS)
    assert stands.state == "drifted"
    assert stands.worst is not None
    assert stands.worst["id"] == row
    assert stands.worst["advice"] is not None
    assert sentence in said(store, now)


def test_another_camera_is_not_held_against_it(
    store: Store, look: Look, calibrated: Calibration, now: datetime
) -> None:
    assert calibrated.camera == "usb:1"
    look(GREY, camera="usb:2")
    assert standing(store, now, LIMITS).state == "other"
    assert "usb:2" in said(store, now)


def test_a_look_with_a_fault_and_two_cameras_make_no_calibration(
    store: Store, look: Look, profile: Profile, now: datetime
) -> None:
    wall = profile.backgrounds["light_blue"].rgb
    empty, warm, other = look(wall, "empty"), look((150, 120, 80)), look(GREY, camera="usb:2")
    for card, key in ((warm, "calibration.flawed"), (other, "calibration.two_cameras")):
        with pytest.raises(AnswerIsNo) as caught:
            calibrate(store, (empty, card), CONTROLS, LI, now)
        assert caught.value.words_key == key
    assert standing(store, now, LIMITS).state == "none"
