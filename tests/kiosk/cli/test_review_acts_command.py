"""``kiosk review send-back``, ``take-back`` and ``recrop``: the desk's acts without a screen."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from capture.finish import finish, reproduce
from capture.frame import Frame
from capture.picture import decode
from kiosk.networks import load_engine
from kiosk.standards import load_profile
from kiosk.store import images, reviews, submissions
from kiosk.store.open import Store
from kiosk.store.submissions import Submission
from kiosk.submit import Take, submit
from kiosk.take import take_from
from kiosk.words import Words
from tests.kiosk.gui.cameras import good_picture

Kiosk = Callable[..., Any]


@pytest.fixture
def waiting(store: Store, make_take: Callable[..., Take], now: datetime) -> Submission:
    return submit(store, "22B1", make_take("plain", "warn"), booth="B", now=now)


@pytest.fixture
def sitting(store: Store, now: datetime) -> Submission:
    """Return a photo of the built-in sitter that waits."""
    profile, engine = load_profile(), load_engine()
    frame = Frame(good_picture(engine, profile), 1, 0.0, "sim:cooperative", simulated=True)
    take = take_from(frame, finish(frame, profile, engine), now, Words("zh"))
    return submit(store, "22B2", take, booth="B", now=now)


def test_a_student_is_asked_to_come_again_and_that_is_taken_back(
    kiosk: Kiosk, data: Path, store: Store, waiting: Submission
) -> None:
    said = kiosk(
        "review", "send-back", waiting.number, "--note", "眨眼了", "--json", "--data", data
    )
    assert (said.code, said.json["state"]) == (0, "returned")
    shown = kiosk("review", "show", waiting.number, "--data", data, "--language", "en")
    assert "asked to come again by" in shown.out
    back = kiosk("review", "take-back", waiting.number, "--json", "--data", data)
    assert (back.code, back.json["state"]) == (0, "submitted")
    assert len(reviews.of_submission(store, waiting.id)) == 1
    again = kiosk("review", "take-back", waiting.number, "--data", data)
    assert (again.code, again.out) == (1, "")


def test_a_note_is_asked_for(kiosk: Kiosk, data: Path, waiting: Submission) -> None:
    said = kiosk("review", "send-back", waiting.number, "--data", data)
    assert (said.code, said.out) == (2, "")


def test_the_crop_is_moved_by_pixels_and_the_photo_can_be_made_again(
    kiosk: Kiosk, data: Path, store: Store, sitting: Submission
) -> None:
    said = kiosk(
        "review", "recrop", sitting.number, "--dx", "4", "--dy", "-2", "--json", "--data", data
    )
    assert said.code == 0
    before: Any = sitting.transform["crop"]
    assert said.json["transform"]["crop"] == [before[0] + 4, before[1] - 2, *before[2:]]
    after = submissions.get(store, sitting.number)
    original = decode(images.read(store, sitting.id, "original").data)
    made = reproduce(original, after.transform, load_profile())
    assert made == images.read(store, sitting.id, "finished").data


@pytest.mark.parametrize(
    ("arguments", "code"),
    [((), 1), (("--dx", "400"), 1), (("--scale", "0"), 2), (("--scale", "three"), 2)],
)
def test_a_crop_that_cannot_be_is_refused_and_nothing_changes(
    kiosk: Kiosk, store: Store, sitting: Submission, arguments: tuple[str, ...], code: int
) -> None:
    said = kiosk("review", "recrop", sitting.number, *arguments, "--data", store.path.parent)
    assert (said.code, said.out) == (code, "")
    assert submissions.get(store, sitting.number) == sitting
