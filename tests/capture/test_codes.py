"""Codes as people hold them up: near and far, askew, on dark screens, out of focus; and no more."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
import qrcode

from capture.codes import FEWEST, LONGEST, read_codes, trouble_with
from validation.reading import Pixels

CODE = "PK1.BOOTH-1-20260601-0001.hV3kq9sJw2Zt7yN5"
SIZE = (1280, 720)


def drawn(text: str | bytes, module_px: int) -> Pixels:
    """Return a QR code with its quiet zone, dark on light."""
    code = qrcode.QRCode(error_correction=qrcode.constants.ERROR_CORRECT_L, border=4, box_size=1)
    code.add_data(text)
    code.make(fit=True)
    light = np.where(np.array(code.get_matrix()), 25, 230).astype(np.uint8)
    large: Pixels = light.repeat(module_px, 0).repeat(module_px, 1)
    return np.asarray(np.repeat(large[..., None], 3, axis=2), np.uint8)


def held(code: Pixels, angle: float = 0.0, tilt: float = 0.0, blur: float = 0.75) -> Pixels:
    """Return what a camera sees when the code is held before a grey wall, with its noise."""
    width, height = SIZE
    side = code.shape[0]
    corners = np.array([[0, 0], [side, 0], [side, side], [0, side]], np.float32)
    turn = np.radians(angle)
    around = (corners - side / 2) @ np.array(
        [[np.cos(turn), np.sin(turn)], [-np.sin(turn), np.cos(turn)]]
    )
    away = 1 + around[:, :1] / (2.5 * side) * np.sin(np.radians(tilt))
    around[:, 0] *= np.cos(np.radians(tilt))
    place = (around / away + [width / 2, height / 2]).astype(np.float32)
    matrix = cv2.getPerspectiveTransform(corners, place)
    seen = cv2.warpPerspective(
        code, matrix, SIZE, flags=cv2.INTER_AREA, borderValue=(120, 125, 130)
    )
    seen = cv2.GaussianBlur(seen, (0, 0), blur)
    noise = np.random.default_rng(0).normal(0, 4, seen.shape)
    return np.asarray(np.clip(seen + noise, 0, 255), np.uint8)


@pytest.mark.parametrize("module_px", [3, 5, 9])
def test_near_and_far(module_px: int) -> None:
    assert read_codes(held(drawn(CODE, module_px))) == (CODE,)


@pytest.mark.parametrize("angle", [7, 33, 90, 171])
def test_turned(angle: float) -> None:
    assert read_codes(held(drawn(CODE, 5), angle)) == (CODE,)


@pytest.mark.parametrize("tilt", [20, 40, 55])
def test_tilted_away(tilt: float) -> None:
    assert read_codes(held(drawn(CODE, 6), 8, tilt)) == (CODE,)


def test_out_of_focus_a_little() -> None:
    assert read_codes(held(drawn(CODE, 6), 8, 10, blur=2)) == (CODE,)


def test_light_on_dark_as_telephones_show_it_at_night() -> None:
    assert read_codes(held(255 - drawn(CODE, 5), 8, 15)) == (CODE,)


def test_long_texts_and_chinese() -> None:
    long = "k9" * 290
    assert read_codes(held(drawn(long, 7))) == (long,)
    assert read_codes(held(drawn("学籍：22B951001", 6))) == ("学籍：22B951001",)


def test_several_codes_are_told_each_once() -> None:
    one, other = held(drawn("FIRST-1", 5)), held(drawn("SECOND-2", 5))
    beside = np.hstack([one, other, one])
    assert sorted(read_codes(np.ascontiguousarray(beside))) == ["FIRST-1", "SECOND-2"]


def test_a_picture_without_a_code_has_none() -> None:
    noise = np.random.default_rng(1).integers(0, 256, (72, 128, 3)).astype(np.uint8)
    wall = cv2.resize(noise, SIZE, interpolation=cv2.INTER_CUBIC)
    assert read_codes(np.asarray(wall, np.uint8)) == ()
    assert read_codes(np.zeros((1, 1, 3), np.uint8)) == ()


def test_a_code_too_short_is_chance() -> None:
    assert read_codes(held(drawn("x" * (FEWEST - 1), 8))) == ()
    assert read_codes(held(drawn("x" * FEWEST, 8))) == ("x" * FEWEST,)


def test_rubbish_is_known_as_such() -> None:
    rubbish = np.random.default_rng(2).integers(0, 256, 600, dtype=np.uint8).tobytes()
    (text,) = read_codes(held(drawn(rubbish, 5)))
    assert trouble_with(text) == "unreadable"
    assert trouble_with("x" * 4096) == "too_long"
    assert trouble_with("x" * LONGEST) is None
    assert trouble_with(" ") == "unreadable"
    assert trouble_with(CODE) is None
