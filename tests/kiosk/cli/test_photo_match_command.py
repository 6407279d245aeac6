"""``kiosk photo match``: the same bytes, pixels, looks, or another photo; exit code 0 or 1."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

Kiosk = Callable[..., Any]


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    coarse = np.random.default_rng(1).integers(70, 190, (16, 12, 3)).astype(np.uint8)
    path = tmp_path / "a.png"
    Image.fromarray(coarse).resize((252, 336), Image.Resampling.BICUBIC).save(path)
    return path


def test_each_kind_of_sameness_is_told_apart(kiosk: Kiosk, photo: Path, tmp_path: Path) -> None:
    picture = Image.open(photo)
    copy, other = tmp_path / "copy.png", tmp_path / "other.bmp"
    small, turned = tmp_path / "small.jpg", tmp_path / "turned.png"
    copy.write_bytes(photo.read_bytes())
    picture.save(other)
    picture.resize((189, 252), Image.Resampling.LANCZOS).save(small, quality=92)
    picture.transpose(Image.Transpose.FLIP_LEFT_RIGHT).save(turned)
    for file, match in (
        (copy, "bytes"),
        (other, "pixels"),
        (small, "looks"),
        (turned, "different"),
    ):
        said = kiosk("photo", "match", photo, file, "--json")
        assert said.json["match"] == match
        assert said.json["same"] is (match != "different")
        assert said.code == (1 if match == "different" else 0)
        assert (said.json["sha256"][0] == said.json["sha256"][1]) is (match == "bytes")


def test_what_is_no_picture_is_named(kiosk: Kiosk, photo: Path, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.jpg"
    wrong.write_bytes(b"no picture")
    said = kiosk("photo", "match", photo, wrong)
    assert said.code == 2
    assert str(wrong) in said.err


@pytest.mark.parametrize(("language", "words"), [("zh", "每个字节都相同"), ("en", "every byte")])
def test_people_are_told_in_a_sentence(
    kiosk: Kiosk, photo: Path, language: str, words: str
) -> None:
    assert words in kiosk("photo", "match", photo, photo, "--language", language).out
