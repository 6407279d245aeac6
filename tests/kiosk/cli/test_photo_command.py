"""``kiosk photo`` on real files, good and hostile: figures, exit codes, one line of error."""

from __future__ import annotations

import hashlib
import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

import cv2
import numpy as np
import pytest
from PIL import Image

from kiosk.cli.main import run
from kiosk.resources import ASSETS
from kiosk.standards import load_profile

PORTRAIT = ASSETS / "fetched" / "astronaut.png"


class Answered(Protocol):
    """What one call gave."""

    code: int
    out: str
    err: str
    json: dict[str, object]


Kiosk = Callable[..., Answered]


@pytest.fixture(scope="module")
def camera_picture() -> np.ndarray:
    """Return the sitter's portrait as a camera would see it; RGB uint8.

    It is enlarged and then sharpened, so that it passes for a picture in focus.
    """
    photo = np.asarray(Image.open(PORTRAIT).convert("RGB"))
    large = cv2.resize(photo, None, fx=4, fy=4, interpolation=cv2.INTER_CUBIC)
    soft = cv2.GaussianBlur(large, (0, 0), 3)
    crisp = cv2.addWeighted(large, 2.5, soft, -1.5, 0)
    return np.asarray(cv2.copyMakeBorder(crisp, 160, 0, 0, 0, cv2.BORDER_REPLICATE))


@pytest.fixture
def raw(tmp_path: Path, camera_picture: np.ndarray) -> Path:
    """Return a raw photograph on the disk."""
    path = tmp_path / "raw" / "portrait.jpg"
    path.parent.mkdir()
    Image.fromarray(camera_picture).save(path, quality=92)
    return path


def test_a_raw_photograph_becomes_a_finished_photo(kiosk: Kiosk, raw: Path, tmp_path: Path) -> None:
    answer = kiosk("photo", "standardize", raw, "--out", tmp_path / "out", "--json")
    found = answer.json
    assert answer.code == (1 if found["verdict"] == "fail" else 0)
    output = tmp_path / "out" / "portrait.jpg"
    assert found["output"] == str(output)
    assert found["file"] == str(raw)
    assert found["profile"] == "chsi-2017"
    assert found["sha256"] == hashlib.sha256(output.read_bytes()).hexdigest()
    with Image.open(output) as image:
        assert image.size == load_profile().photo_size
    assert [path.name for path in output.parent.iterdir()] == ["portrait.jpg"]


def test_what_standardize_makes_keeps_to_every_file_and_geometry_rule(
    kiosk: Kiosk, raw: Path, tmp_path: Path
) -> None:
    kiosk("photo", "standardize", raw, "--out", tmp_path)
    answer = kiosk("photo", "check", tmp_path / "portrait.jpg", "--json")
    assert answer.code == (1 if answer.json["verdict"] == "fail" else 0)
    rules = answer.json["rules"]
    assert isinstance(rules, list)
    assert [rule["id"] for rule in rules] == list(load_profile().rules)
    verdicts = {rule["id"]: rule["verdict"] for rule in rules}
    assert {v for rule, v in verdicts.items() if rule.startswith("file.")} == {"pass"}
    assert verdicts["geometry.crown"] == "pass"
    assert verdicts["geometry.resolution"] == "skipped"
    assert verdicts["process.recent"] == "skipped"
    assert {"id", "value", "unit", "limit", "margin", "verdict", "advice"} <= set(rules[0])


def test_a_photo_that_does_not_comply_is_a_no_with_advice(
    kiosk: Kiosk, raw: Path, tmp_path: Path
) -> None:
    kiosk("photo", "standardize", raw, "--out", tmp_path)
    again = tmp_path / "heavy.jpg"
    with Image.open(tmp_path / "portrait.jpg") as image:
        image.save(again, quality=100, subsampling=0)
    answer = kiosk("photo", "check", again, "--json")
    assert answer.code == 1
    assert answer.json["verdict"] == "fail"
    rules = answer.json["rules"]
    assert isinstance(rules, list)
    told = {rule["id"]: rule["advice"] for rule in rules if rule["verdict"] == "fail"}
    assert {rule for rule in told if rule.startswith("file.")} == {"file.bytes", "file.dpi"}
    assert all(told.values())


def test_the_same_verdict_is_told_to_people_in_both_languages(
    kiosk: Kiosk, raw: Path, tmp_path: Path
) -> None:
    kiosk("photo", "standardize", raw, "--out", tmp_path)
    photo = tmp_path / "portrait.jpg"
    assert "头顶到上边距离" in kiosk("photo", "check", photo, "--language", "zh").out
    assert "Crown to upper edge" in kiosk("photo", "check", photo, "--language", "en").out


def test_analysis_gives_the_promised_keys(kiosk: Kiosk, raw: Path) -> None:
    answer = kiosk("photo", "analyze", raw, "--json")
    assert answer.code == 0
    found = answer.json
    assert found["faces"] == 1
    promised = {
        *("file", "width", "height", "faces", "eyes", "crown_y", "chin_y", "face_left_x"),
        *("face_right_x", "yaw", "pitch", "roll", "measures", "margins"),
    }
    assert promised <= set(found)
    eyes = found["eyes"]
    assert isinstance(eyes, list)
    assert eyes[0][0] < eyes[1][0]
    assert isinstance(found["crown_y"], float)
    assert found["crown_y"] < eyes[0][1] < float(str(found["chin_y"]))
    measures, margins = found["measures"], found["margins"]
    assert isinstance(measures, dict)
    assert isinstance(margins, dict)
    assert measures["face.single"] == 1
    assert set(margins) == set(measures)


def test_a_picture_of_nobody_has_no_positions(kiosk: Kiosk, tmp_path: Path) -> None:
    path = tmp_path / "wall.png"
    Image.new("RGB", (900, 700), (190, 190, 190)).save(path)
    answer = kiosk("photo", "analyze", path, "--json")
    assert answer.code == 0
    assert answer.json == {"file": str(path), "width": 900, "height": 700, "faces": 0}


def test_a_picture_of_nobody_is_refused_with_that_reason(kiosk: Kiosk, tmp_path: Path) -> None:
    path = tmp_path / "wall.png"
    Image.new("RGB", (900, 700), (190, 190, 190)).save(path)
    answer = kiosk("photo", "standardize", path, "--out", tmp_path / "out", "--json")
    assert answer.code == 1
    refused = answer.json["refused"]
    assert isinstance(refused, list)
    assert refused[0]["limit"] == "face.single.none"
    assert answer.json["output"] is None
    assert not (tmp_path / "out").exists()


def rotated_by_exif(picture: np.ndarray) -> bytes:
    """Return a JPEG stored lying on its side that asks to be turned upright."""
    exif = Image.Exif()
    exif[0x0112] = 6
    target = io.BytesIO()
    lying = Image.fromarray(picture).transpose(Image.Transpose.ROTATE_90)
    lying.save(target, "JPEG", exif=exif, quality=92)
    return target.getvalue()


def test_a_photo_turned_by_exif_is_seen_upright(
    kiosk: Kiosk, tmp_path: Path, camera_picture: np.ndarray
) -> None:
    path = tmp_path / "lying.jpg"
    path.write_bytes(rotated_by_exif(camera_picture))
    seen = kiosk("photo", "analyze", path, "--json").json
    height, width = camera_picture.shape[:2]
    assert (seen["width"], seen["height"]) == (width, height)
    assert abs(float(str(seen["roll"]))) < 15
    answer = kiosk("photo", "standardize", path, "--out", tmp_path / "out")
    assert answer.code in (0, 1)
    with Image.open(tmp_path / "out" / "lying.jpg") as finished:
        assert not finished.getexif()


def cmyk() -> bytes:
    """Return a CMYK JPEG."""
    target = io.BytesIO()
    Image.new("CMYK", (900, 1200), (30, 10, 0, 0)).save(target, "JPEG")
    return target.getvalue()


def huge_header() -> bytes:
    """Return a JPEG whose header claims 20,000 by 20,000 pixels."""
    target = io.BytesIO()
    Image.new("RGB", (64, 64)).save(target, "JPEG")
    data = bytearray(target.getvalue())
    frame = data.index(b"\xff\xc0")
    data[frame + 5 : frame + 9] = (20_000).to_bytes(2, "big") * 2
    return bytes(data)


def one_pixel() -> bytes:
    """Return a PNG of one pixel."""
    target = io.BytesIO()
    Image.new("RGB", (1, 1)).save(target, "PNG")
    return target.getvalue()


HOSTILE = {
    "text named .jpg": (b"not a photo at all\n", "JPEG or PNG"),
    "empty": (b"", "empty"),
    "one pixel": (one_pixel(), "too small"),
    "huge header": (huge_header(), "too many pixels"),
    "cmyk": (cmyk(), "CMYK"),
}


@pytest.mark.parametrize("case", HOSTILE)
def test_a_hostile_file_is_one_clear_line_and_nothing_is_written(
    kiosk: Kiosk, tmp_path: Path, case: str
) -> None:
    data, told = HOSTILE[case]
    path = tmp_path / "odd.jpg"
    path.write_bytes(data)
    out = tmp_path / "out"
    answer = kiosk("photo", "standardize", path, "--out", out, "--language", "en")
    assert answer.code == 2
    assert str(path) in answer.err
    assert told in answer.err
    assert answer.out == ""
    assert not out.exists()


@pytest.mark.parametrize("name", ["nowhere.jpg", ".", "x" * 299])
def test_a_file_that_is_not_there_is_named(kiosk: Kiosk, tmp_path: Path, name: str) -> None:
    answer = kiosk("photo", "analyze", tmp_path / name, "--language", "en")
    assert answer.code == 2
    assert answer.err.count("\n") == 1


def test_a_bad_picture_does_not_stop_the_others(
    raw: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bad = tmp_path / "bad.jpg"
    bad.write_bytes(b"no photo")
    code = run(["photo", "analyze", str(bad), str(raw), str(tmp_path / "gone.jpg"), "--json"])
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert code == 2
    assert [line["file"] for line in lines] == [str(bad), str(raw), str(tmp_path / "gone.jpg")]
    assert ["error" in line for line in lines] == [True, False, True]


def test_two_files_of_one_name_do_not_overwrite_each_other(
    raw: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    twin = tmp_path / "other" / "Portrait.png"
    twin.parent.mkdir()
    twin.write_bytes(raw.read_bytes())
    out = tmp_path / "out"
    code = run(["photo", "standardize", str(raw), str(twin), "--out", str(out), "--json"])
    first, second = (json.loads(line) for line in capsys.readouterr().out.splitlines())
    assert code == 2
    assert first["output"]
    assert "error" in second
    assert len(list(out.iterdir())) == 1


def test_the_raw_photograph_is_never_overwritten(kiosk: Kiosk, raw: Path) -> None:
    before = raw.read_bytes()
    answer = kiosk("photo", "standardize", raw, "--out", raw.parent)
    assert answer.code == 2
    assert raw.read_bytes() == before


def test_an_output_folder_that_cannot_be_is_a_failed_environment(
    kiosk: Kiosk, raw: Path, tmp_path: Path
) -> None:
    blocked = tmp_path / "blocked"
    blocked.write_bytes(b"a file where a folder should be")
    answer = kiosk("photo", "standardize", raw, "--out", blocked)
    assert answer.code == 3
    assert blocked.read_bytes() == b"a file where a folder should be"


def test_an_unknown_profile_is_named_with_those_that_there_are(kiosk: Kiosk, raw: Path) -> None:
    answer = kiosk("photo", "check", raw, "--profile", "passport", "--language", "en")
    assert answer.code == 2
    assert "passport" in answer.err
    assert "chsi-2017" in answer.err


def test_a_photo_of_the_wrong_kind_fails_by_file_rules_even_without_a_face(
    kiosk: Kiosk, tmp_path: Path
) -> None:
    path = tmp_path / "wall.png"
    Image.new("RGB", (900, 700), (190, 190, 190)).save(path)
    answer = kiosk("photo", "check", path, "--json")
    assert answer.code == 1
    rules = answer.json["rules"]
    assert isinstance(rules, list)
    failed = {rule["id"] for rule in rules if rule["verdict"] == "fail"}
    assert {"file.format", "file.size_px", "file.name", "face.single"} <= failed
