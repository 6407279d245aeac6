"""The engine and the profile as they ship, and a real portrait with room around it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest

from capture.engine.engine import Engine
from capture.frame import Frame
from capture.picture import decode
from validation.profile import Profile, parse
from validation.reading import LANDMARK_COUNT, Box, Crown, Face, Pixels, Pose, Reading

ASSETS = Path(__file__).resolve().parents[2] / "assets"
ENLARGED = 4
"""The portrait's face is about ninety pixels wide; a camera's is some three hundred."""
AIR = 160
"""Pixels of backdrop put above the portrait, whose hair nearly touches its edge."""


@pytest.fixture(scope="session")
def profile() -> Profile:
    return parse((ASSETS / "profiles" / "chsi-2017.toml").read_text(encoding="utf-8"))


@pytest.fixture(scope="session")
def engine() -> Engine:
    return Engine.load(ASSETS / "fetched")


@pytest.fixture(scope="session")
def portrait() -> Pixels:
    """Return the sitter's photograph, enlarged, with air above; RGB uint8, read-only."""
    photo = decode((ASSETS / "fetched" / "astronaut.png").read_bytes())
    large = cv2.resize(photo, None, fx=ENLARGED, fy=ENLARGED, interpolation=cv2.INTER_CUBIC)
    airy = cv2.copyMakeBorder(large, AIR, 0, 0, 0, cv2.BORDER_REPLICATE)
    pixels = np.asarray(airy, dtype=np.uint8)
    pixels.flags.writeable = False
    return pixels


@pytest.fixture
def frame(portrait: Pixels) -> Frame:
    return Frame(portrait, number=0, taken_s=0.0, source="portrait", simulated=True)


@pytest.fixture(scope="session")
def sitting() -> Callable[..., Reading]:
    """Return a maker of readings: one person, described in pixels of a frame."""

    def make(  # noqa: PLR0913 - a person has that many sides, each with a default
        frame: tuple[int, int] = (1920, 1080),
        *,
        centre_x: float = 960,
        eyes_y: float = 450,
        face_width: float = 320,
        crown_y: float | None = None,
        people: int = 1,
        roll: float = 0.0,
        crown_cut: bool = False,
    ) -> Reading:
        landmarks = np.zeros((LANDMARK_COUNT, 3))
        landmarks[234, 0], landmarks[454, 0] = centre_x - face_width / 2, centre_x + face_width / 2
        landmarks[152, 1] = eyes_y + face_width * 0.9
        eyes = np.array([[centre_x - face_width / 4, eyes_y], [centre_x + face_width / 4, eyes_y]])
        box = Box(centre_x - face_width / 2, eyes_y - face_width / 2, centre_x, eyes_y)
        face = Face(box, 1.0, landmarks, eyes, Pose(0, 0, roll))
        top = eyes_y - face_width * 0.72 if crown_y is None else crown_y
        crown = Crown(top, crown_cut) if people else None
        return Reading(frame[0], frame[1], (face,) * people, crown)

    return make
