"""Another backdrop behind the sitter: clean at the rim, honest on the record, or refused."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from capture.background import NAMES, Backdrop, from_text, matte, to_text
from capture.engine.engine import Engine
from capture.finish import Finished, NotFinished, finish, reproduce
from capture.frame import Frame
from capture.matting import OPAQUE, recoloured
from capture.picture import decode
from kiosk.words import keys
from validation.profile import AtMost, Profile
from validation.reading import Pixels

SIZE = (160, 208)
"""Height and width of the drawn pictures."""
WALL, HAIR = (120, 150, 130), (40, 30, 25)
CHOICES: tuple[Backdrop, ...] = ("blue", "white", "grey")


def as_frame(pixels: Pixels) -> Frame:
    return Frame(np.ascontiguousarray(pixels), 0, 0.0, "test", simulated=True)


@pytest.fixture(scope="module")
def truth() -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
    """Return the alpha of a drawn head with strands of hair, shape (height, width)."""
    fine = np.zeros((SIZE[0] * 4, SIZE[1] * 4), np.uint8)
    cv2.circle(fine, (400, 360), 196, OPAQUE, -1)
    for turn in range(0, 360, 12):
        end = (
            400 + int(216 * np.cos(np.radians(turn))),
            360 + int(216 * np.sin(np.radians(turn))),
        )
        cv2.line(fine, (400, 360), end, OPAQUE, 6)
    small = cv2.resize(fine, (SIZE[1], SIZE[0]), interpolation=cv2.INTER_AREA)
    return np.asarray(small, dtype=np.float32) / np.float32(OPAQUE)


def drawn(
    truth: np.ndarray[tuple[int, ...], np.dtype[np.float32]],
    wall: Pixels,
    hair: tuple[int, int, int],
) -> Pixels:
    solid = truth[..., None]
    return np.rint(np.array(hair) * solid + wall * (1 - solid)).astype(np.uint8)


def plain(colour: tuple[int, int, int]) -> Pixels:
    return np.full((*SIZE, 3), colour, np.uint8)


def rough(
    truth: np.ndarray[tuple[int, ...], np.dtype[np.float32]],
) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
    """Return a person mask as coarse as the segmentation's."""
    return np.asarray(cv2.GaussianBlur(truth, (0, 0), 3), dtype=np.float32)


def test_the_matte_meets_the_true_one_and_keeps_the_strands(
    truth: np.ndarray[tuple[int, ...], np.dtype[np.float32]],
) -> None:
    alpha, doubt = matte(drawn(truth, plain(WALL), HAIR), rough(truth), 100.0)
    found = alpha.astype(np.float32) / OPAQUE
    edge = (truth > 0.02) & (truth < 0.98)
    assert doubt.reason is None
    assert np.abs(found - truth).mean() < 0.01
    assert np.abs(found - truth)[edge].mean() < np.abs(rough(truth) - truth)[edge].mean() / 2


def test_no_rim_of_the_old_colour_is_left(
    truth: np.ndarray[tuple[int, ...], np.dtype[np.float32]],
) -> None:
    picture = drawn(truth, plain(WALL), HAIR)
    alpha, _ = matte(picture, rough(truth), 100.0)
    new = (100, 20, 204)
    wanted = drawn(truth, plain(new), HAIR)
    made = recoloured(picture, alpha, new)
    off = np.abs(made.astype(int) - wanted.astype(int)).max(axis=2)
    assert np.percentile(off, 99) <= 26
    assert (made[0, 0] == new).all()


def test_a_busy_wall_is_refused(
    truth: np.ndarray[tuple[int, ...], np.dtype[np.float32]],
) -> None:
    wall = plain(WALL)
    wall[::8] = (20, 40, 204)
    wall[:, ::8] = (230, 230, 20)
    _, doubt = matte(drawn(truth, wall, HAIR), rough(truth), 100.0)
    assert doubt.reason == "busy"


def test_hair_in_the_colour_of_the_wall_is_refused(
    truth: np.ndarray[tuple[int, ...], np.dtype[np.float32]],
) -> None:
    like = (WALL[0] - 1, WALL[1] - 2, WALL[2] - 1)
    _, doubt = matte(drawn(truth, plain(WALL), like), rough(truth), 100.0)
    assert doubt.reason == "alike"


def test_a_mask_of_nothing_certain_is_refused() -> None:
    random = np.random.default_rng(5)
    haze = random.random(SIZE, dtype=np.float32)
    _, doubt = matte(plain(WALL), haze, 100.0)
    assert doubt.reason is not None


def test_every_doubt_has_its_sentence() -> None:
    for reason in ("busy", "alike", "unsure"):
        assert f"refused.background.{reason}" in keys()


def test_an_alpha_survives_the_record() -> None:
    alpha = np.random.default_rng(1).integers(0, OPAQUE, SIZE, dtype=np.uint8)
    assert (from_text(to_text(alpha)) == alpha).all()


def test_the_portrait_before_a_flag_is_refused_with_its_reason(
    portrait: Pixels, profile: Profile, engine: Engine
) -> None:
    with pytest.raises(NotFinished) as refusal:
        finish(as_frame(portrait), profile, engine, "blue")
    assert refusal.value.reasons[0].key == "refused.background.busy"


@pytest.fixture(scope="module")
def studio(shared_photos: Path) -> Pixels:
    return decode((shared_photos / "london/087_03.jpg").read_bytes())


@pytest.fixture(scope="module", params=CHOICES)
def finished(
    request: pytest.FixtureRequest, studio: Pixels, profile: Profile, engine: Engine
) -> Finished:
    return finish(as_frame(studio), profile, engine, request.param)


def test_the_new_backdrop_is_the_colour_of_the_standard(
    finished: Finished, profile: Profile
) -> None:
    name = NAMES[finished.photo.transform["background"]]
    rgb = np.array(profile.backgrounds[name].rgb)
    corner = decode(finished.photo.jpeg)[:24, :24].reshape(-1, 3)  # not-profile: any corner
    assert np.abs(corner - rgb).max() <= 3
    row = finished.report.row("background.colour")
    assert row.verdict == "pass"
    assert isinstance(row.value, float)
    assert row.value < profile.limit("background.colour", AtMost).comfort
    for rule_id in ("background.uniform", "background.shadow", "background.objects"):
        assert finished.report.row(rule_id).verdict == "pass"


def test_the_photo_before_another_backdrop_is_made_again_bit_for_bit(
    finished: Finished, studio: Pixels, profile: Profile
) -> None:
    assert reproduce(studio, finished.photo.transform, profile) == finished.photo.jpeg


def test_the_face_is_not_touched(finished: Finished, studio: Pixels, profile: Profile) -> None:
    alpha = from_text(finished.photo.transform["matte"])
    height, width = alpha.shape
    assert (alpha[height // 3 : height // 2, width * 2 // 5 : width * 3 // 5] == OPAQUE).all()
    kept = decode(reproduce(studio, {**finished.photo.transform, "background": "keep"}, profile))
    made = decode(finished.photo.jpeg)
    off = np.abs(kept.astype(int) - made.astype(int))
    assert off[height // 3 : height // 2, width * 2 // 5 : width * 3 // 5].max() <= 3


def test_a_replaced_backdrop_is_no_retouching_but_is_on_the_record(finished: Finished) -> None:
    assert finished.report.row("process.unretouched").verdict == "pass"
    assert finished.photo.transform["background"] in CHOICES
