"""What the engine sees in a real portrait, and that it can be trusted with its files."""

from __future__ import annotations

import shutil
from pathlib import Path

import cv2
import numpy as np
import pytest

from capture.engine.engine import Engine
from capture.engine.models import IRIS, ModelDamaged
from capture.picture import decode
from tests.defects import DEFECTS
from validation.reading import LANDMARK_COUNT, Pixels, Reading

ASSETS = Path(__file__).resolve().parents[2] / "assets"


@pytest.fixture(scope="module")
def reading(engine: Engine, portrait: Pixels) -> Reading:
    return engine.read(portrait)


def moved(portrait: Pixels, matrix: np.ndarray) -> Pixels:
    """Return the portrait after an affine change (2, 3) of its positions."""
    height, width = portrait.shape[:2]
    warped = cv2.warpAffine(portrait, matrix, (width, height), borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(warped, dtype=np.uint8)


def test_sees_the_one_person_and_where_the_pupils_are(reading: Reading, portrait: Pixels) -> None:
    assert len(reading.faces) == 1
    assert reading.bystanders == ()
    face = reading.face
    assert face is not None
    assert face.landmarks.shape == (LANDMARK_COUNT, 3)
    # The pupils are the darkest spots near the eyes: an independent look at the pixels.
    grey = cv2.GaussianBlur(cv2.cvtColor(portrait, cv2.COLOR_RGB2GRAY), (0, 0), 4)
    reach = int(face.eye_distance / 6)
    for x, y in face.eyes.astype(int):
        around = grey[y - reach : y + reach, x - reach : x + reach]
        dark_y, dark_x = np.unravel_index(around.argmin(), around.shape)
        distance = np.hypot(dark_x - reach, dark_y - reach)
        assert distance < 0.08 * face.eye_distance


def test_the_parts_of_the_face_stand_in_their_order(reading: Reading) -> None:
    face, crown = reading.face, reading.crown
    assert face is not None
    assert crown is not None
    assert 0 < crown.y < face.box.top < face.eyes_y < face.chin_y < reading.height
    assert face.left_x < face.eyes[0, 0] < face.centre_x < face.eyes[1, 0] < face.right_x
    assert not crown.cut


def test_the_crown_is_the_top_of_the_hair_and_not_the_hairline(
    reading: Reading, portrait: Pixels
) -> None:
    face, crown = reading.face, reading.crown
    assert face is not None
    assert crown is not None
    # Above the crown lies the even studio backdrop, below it hair: an independent look.
    column = int(face.centre_x)
    strip = portrait[:, column - 40 : column + 40].astype(float)
    backdrop = strip[:100].mean(axis=(0, 1))
    unlike = np.abs(strip - backdrop).sum(axis=2).mean(axis=1) > 60  # not-profile: grey levels
    top_of_hair = int(np.argmax(np.convolve(unlike, np.ones(8), "valid") >= 8))
    assert abs(crown.y - top_of_hair) < 0.06 * (face.chin_y - crown.y)


def test_a_mirrored_picture_gives_the_mirrored_reading(
    engine: Engine, portrait: Pixels, reading: Reading
) -> None:
    mirrored = engine.read(np.ascontiguousarray(portrait[:, ::-1]))
    one, other = reading.face, mirrored.face
    assert one is not None
    assert other is not None
    near = 0.03 * one.eye_distance
    assert np.allclose(reading.width - other.eyes[::-1, 0], one.eyes[:, 0], atol=near)
    assert np.allclose(other.eyes[::-1, 1], one.eyes[:, 1], atol=near)
    assert other.pose.roll == pytest.approx(-one.pose.roll, abs=1.5)
    assert np.sign(other.pose.yaw) == -np.sign(one.pose.yaw) or abs(one.pose.yaw) < 3


@pytest.mark.parametrize("angle", [-12, -6, 6, 12])
def test_roll_follows_a_turn_of_the_picture(
    engine: Engine, portrait: Pixels, reading: Reading, angle: float
) -> None:
    face = reading.face
    assert face is not None
    centre = (face.centre_x, face.eyes_y)
    # OpenCV counts angles against the clock, the pose counts them with it.
    turned = engine.read(moved(portrait, cv2.getRotationMatrix2D(centre, -angle, 1.0))).face
    assert turned is not None
    assert turned.pose.roll - face.pose.roll == pytest.approx(angle, abs=1.0)


def test_everything_follows_a_shift_of_the_picture(
    engine: Engine, portrait: Pixels, reading: Reading
) -> None:
    shift = np.array([[1.0, 0, 90], [0, 1.0, 70]])
    seen = engine.read(moved(portrait, shift))
    one, other = reading.face, seen.face
    assert one is not None
    assert other is not None
    assert reading.crown is not None
    assert seen.crown is not None
    near = 0.02 * one.eye_distance
    assert np.allclose(other.eyes - one.eyes, [90, 70], atol=near)
    assert seen.crown.y - reading.crown.y == pytest.approx(70, abs=0.05 * one.width)
    assert other.width == pytest.approx(one.width, rel=0.02)


def test_a_crown_at_the_edge_of_the_picture_is_called_cut(
    engine: Engine, portrait: Pixels, reading: Reading
) -> None:
    face, crown = reading.face, reading.crown
    assert face is not None
    assert crown is not None
    middle_of_hair = int((crown.y + face.box.top) / 2)
    seen = engine.read(np.ascontiguousarray(portrait[middle_of_hair:]))
    assert seen.crown is not None
    assert seen.crown.cut


@pytest.mark.parametrize("blur", [1.0, 1.8, 2.2, 3.5])
def test_a_blurred_portrait_has_no_second_face_in_its_folds_and_badges(
    engine: Engine, blur: float
) -> None:
    own = decode((ASSETS / "fetched" / "astronaut.png").read_bytes())
    soft = np.asarray(cv2.GaussianBlur(own, (0, 0), blur), dtype=np.uint8)
    seen = engine.read(soft, thorough=True)
    assert (len(seen.faces), seen.bystanders) == (1, ())


@pytest.mark.parametrize("size", [0.25, 0.3, 0.5])
def test_a_shrunken_portrait_has_no_second_face_either(engine: Engine, size: float) -> None:
    own = decode((ASSETS / "fetched" / "astronaut.png").read_bytes())
    small = cv2.resize(own, None, fx=size, fy=size, interpolation=cv2.INTER_AREA)
    seen = engine.read(np.asarray(small, dtype=np.uint8), thorough=True)
    assert (len(seen.faces), seen.bystanders) == (1, ())


@pytest.mark.parametrize("strength", [0.5, 1.0])
def test_a_true_second_face_is_still_seen_in_a_soft_picture(
    engine: Engine, portrait: Pixels, reading: Reading, strength: float
) -> None:
    pair = DEFECTS["second_face"](portrait, reading, strength)
    soft = np.asarray(cv2.GaussianBlur(pair, (0, 0), 5), dtype=np.uint8)
    assert len(engine.read(soft, thorough=True).faces) == 2


@pytest.mark.parametrize("thorough", [False, True])
def test_sees_nobody_where_nobody_is(engine: Engine, thorough: bool) -> None:
    random = np.random.default_rng(1)
    coarse = random.integers(0, 256, (12, 20, 3), dtype=np.uint8)
    clouds = cv2.resize(coarse, (960, 540), interpolation=cv2.INTER_CUBIC)
    for picture in (np.zeros((540, 960, 3), np.uint8), np.asarray(clouds, dtype=np.uint8)):
        assert engine.read(picture, thorough=thorough).faces == ()


def test_sees_two_people(engine: Engine, portrait: Pixels) -> None:
    half = cv2.resize(portrait, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
    pair = np.ascontiguousarray(np.hstack([half, half[:, ::-1]]), dtype=np.uint8)
    assert len(engine.read(pair, thorough=True).faces) == 2


def test_a_thorough_look_finds_a_small_face(engine: Engine, portrait: Pixels) -> None:
    small = cv2.resize(portrait, None, fx=0.14, fy=0.14, interpolation=cv2.INTER_AREA)
    wide = np.full((900, 1600, 3), 190, dtype=np.uint8)
    wide[40 : 40 + small.shape[0], 1200 : 1200 + small.shape[1]] = small
    assert len(engine.read(wide, thorough=True).faces) == 1


def test_the_picture_is_left_as_it_was(engine: Engine, portrait: Pixels) -> None:
    before = portrait.copy()
    engine.read(portrait)
    assert np.array_equal(portrait, before)


def test_a_missing_or_altered_model_is_named(tmp_path: Path) -> None:
    folder = tmp_path / "fetched"
    shutil.copytree(ASSETS / "fetched", folder)
    shutil.copy(ASSETS / "models.toml", tmp_path)
    data = bytearray((folder / IRIS).read_bytes())
    data[len(data) // 2] ^= 1
    (folder / IRIS).write_bytes(data)
    with pytest.raises(ModelDamaged, match=IRIS):
        Engine.load(folder)
    (folder / IRIS).unlink()
    with pytest.raises(ModelDamaged, match=IRIS):
        Engine.load(folder)
