"""A camera that was moved shows, if there is anything by which it can show."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from validation.framing import LOST, moved
from validation.reading import Pixels

SIZE = (320, 180)  # not-profile: pixels of a picture made small


def booth(right: float = 0.0, down: float = 0.0, gain: float = 1.0) -> Pixels:
    """Return a backdrop between its stands, with a cable on the floor, moved by so many pixels."""
    canvas = np.full((SIZE[1], SIZE[0], 3), (100, 190, 235), dtype=np.uint8)
    cv2.rectangle(canvas, (0, 0), (48, SIZE[1]), (70, 65, 40), -1)
    cv2.rectangle(canvas, (268, 0), (SIZE[0], SIZE[1]), (90, 80, 70), -1)
    cv2.line(canvas, (65, 170), (250, 150), (20, 20, 20), 3)
    shift = np.array([[1, 0, right], [0, 1, down]], dtype=np.float32)
    seen = cv2.warpAffine(canvas, shift, SIZE, borderMode=cv2.BORDER_REPLICATE)
    noise = np.random.default_rng(round(10 * right + down)).normal(0, 0.5, seen.shape)
    return np.asarray(np.clip(seen * gain + noise, 0, 255), dtype=np.uint8)


@pytest.mark.parametrize("shift", [(0, 0), (3, 0), (0, 5), (6, -4), (12, 6)])
def test_a_shift_is_told_in_per_cent_of_the_height(shift: tuple[int, int]) -> None:
    told = moved(booth(), booth(*shift))
    assert told == pytest.approx(np.hypot(*shift) / SIZE[1] * 100, abs=0.35)


def test_light_that_changes_is_no_shift() -> None:
    told = moved(booth(), booth(gain=0.8))
    assert told is not None
    assert told < 0.5


def test_a_bare_wall_tells_nothing() -> None:
    bare = np.full((SIZE[1], SIZE[0], 3), 200, dtype=np.uint8)  # not-profile: a grey level
    assert moved(bare, bare) is None


def test_a_picture_of_something_else_is_lost() -> None:
    bare = np.full((SIZE[1], SIZE[0], 3), 200, dtype=np.uint8)  # not-profile: a grey level
    assert moved(booth(), bare) == LOST
    assert moved(booth(), booth()[:-8]) == LOST
