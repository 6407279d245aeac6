"""``kiosk demo`` with the built-in sitter, and a reader of its photo that knows no face mesh."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from kiosk.cli.main import run
from kiosk.standards import load_profile
from validation.profile import Between

STOCK_TOOLS = {
    "sha256sum": ["-c", "SHA256SUMS"],
    "ssh-keygen": ["-Y", "verify", "-n", "chsi-photo-batch", "-s", "SHA256SUMS.sig"],
}


class Answered(Protocol):
    """What one call gave."""

    code: int
    err: str


@pytest.fixture(scope="module")
def left(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Run the demo once and return the folder that it left."""
    out = tmp_path_factory.mktemp("demo") / "out"
    assert run(["demo", "--out", str(out), "--language", "en"]) == 0
    return out


@pytest.fixture(scope="module")
def photo(left: Path) -> NDArray[np.uint8]:
    """Return the finished photo's pixels; RGB uint8."""
    with Image.open(left / "photo.jpg") as image:
        assert image.size == load_profile().photo_size
        return np.array(image.convert("RGB"))


def within(value: float, rule_id: str) -> bool:
    """Say whether a value lies inside the limits of the standard."""
    limit = load_profile().limit(rule_id, Between)
    return limit.low <= value <= limit.high


def person(photo: NDArray[np.uint8]) -> NDArray[np.bool_]:
    """Return where the picture is unlike its plain backdrop."""
    lab = cv2.cvtColor(photo, cv2.COLOR_RGB2LAB).astype(float)
    backdrop = np.median(lab[:20].reshape(-1, 3), axis=0)
    unlike = (np.abs(lab - backdrop).sum(axis=2) > 40).astype(np.uint8)
    return cv2.morphologyEx(unlike, cv2.MORPH_OPEN, np.ones((3, 3), np.uint8)) > 0


def skin(photo: NDArray[np.uint8]) -> NDArray[np.bool_]:
    """Return where the picture has the colour of the cheeks' middle."""
    lab = cv2.cvtColor(photo, cv2.COLOR_RGB2LAB).astype(float)
    height, width = photo.shape[:2]
    middle = lab[height // 2 : height // 2 + 30, width // 2 - 20 : width // 2 + 20]
    tone = np.median(middle.reshape(-1, 3), axis=0)
    away = np.abs(lab - tone)
    near = (away[..., 0] < 70) & (away[..., 1] < 14) & (away[..., 2] < 16)
    return np.asarray(near, dtype=bool)


def upper_face(photo: NDArray[np.uint8]) -> NDArray[np.bool_]:
    """Return the upper half of the patch of skin in the middle, its holes filled."""
    _, labels = cv2.connectedComponents(skin(photo).astype(np.uint8))
    height, width = photo.shape[:2]
    patch = (labels == labels[height // 2, width // 2]).astype(np.uint8)
    outline = cv2.convexHull(cv2.findNonZero(patch))
    filled = cv2.fillConvexPoly(np.zeros_like(patch), outline, 1)
    inner = cv2.erode(filled, np.ones((31, 31), np.uint8)) > 0
    rows = np.flatnonzero(inner.any(axis=1))
    inner[(rows[0] + rows[-1]) // 2 :] = False
    return np.asarray(inner, dtype=bool)


def test_the_crown_is_inside_the_standard(photo: NDArray[np.uint8]) -> None:
    rows = np.flatnonzero(person(photo).any(axis=1))
    assert within(float(rows[0]), "geometry.crown")


def test_the_eyes_are_inside_the_standard(photo: NDArray[np.uint8]) -> None:
    # In each half of the face the iris is the spot that is darkest against what is around it.
    grey = cv2.GaussianBlur(cv2.cvtColor(photo, cv2.COLOR_RGB2GRAY), (0, 0), 2)
    closed = cv2.morphologyEx(grey, cv2.MORPH_CLOSE, np.ones((25, 25), np.uint8))
    darkness = closed.astype(int) - grey.astype(int)
    darkness[~upper_face(photo)] = 0
    width = photo.shape[1]
    found = [
        np.unravel_index(part.argmax(), part.shape)
        for part in (darkness[:, : width // 2], darkness[:, width // 2 :])
    ]
    rows = [int(row) for row, _ in found]
    assert abs(rows[0] - rows[1]) < 25
    assert within(sum(rows) / 2, "geometry.eyes")


def test_the_width_of_the_face_is_inside_the_standard(photo: NDArray[np.uint8]) -> None:
    eyes = load_profile().limit("geometry.eyes", Between)
    rows = skin(photo)[int(eyes.middle) + 50 : int(eyes.high) + 30]  # not-profile: rows of cheek
    widths = []
    for row in rows:
        columns = np.flatnonzero(row)
        middle = columns[np.abs(columns - photo.shape[1] / 2) < photo.shape[1] / 3]
        widths.append(np.ptp(middle))
    assert within(float(np.median(widths)), "geometry.face_width")


def test_the_screens_worth_showing_are_left_in_both_languages(left: Path) -> None:
    names = {path.stem for path in (left / "screens").glob("*.png")}
    for screen in ("welcome", "number", "capture", "result", "done"):
        for language in ("zh", "en"):
            assert f"{screen}-{language}-landscape" in names
    for path in (left / "screens").glob("*.png"):
        with Image.open(path) as image:
            colours = np.asarray(image.convert("RGB")).reshape(-1, 3)
            assert len(np.unique(colours[::97], axis=0)) > 8


def stock(tool: str, batch: Path, signers: Path) -> int:
    """Run one of the two stock commands on a batch and return its exit code."""
    program = shutil.which(tool)
    if program is None:
        pytest.skip(f"{tool} is not on this machine")
    arguments = list(STOCK_TOOLS[tool])
    if tool == "ssh-keygen":
        booth = signers.read_text(encoding="ascii").split()[0]
        arguments += ["-f", str(signers), "-I", booth]
    with (batch / "SHA256SUMS").open("rb") as manifest:
        done = subprocess.run(
            [program, *arguments],
            cwd=batch,
            stdin=manifest,
            capture_output=True,
            check=False,
            env=os.environ | {"LC_ALL": "C"},
        )
    return done.returncode


@pytest.mark.parametrize("tool", STOCK_TOOLS)
def test_stock_tools_accept_the_batch(left: Path, tool: str) -> None:
    batch = next(path for path in (left / "batch").iterdir() if path.is_dir())
    assert stock(tool, batch, left / "allowed_signers") == 0


def test_one_changed_byte_of_the_photo_is_refused(
    left: Path, tmp_path: Path, kiosk: Callable[..., Answered]
) -> None:
    original = next(path for path in (left / "batch").iterdir() if path.is_dir())
    batch = shutil.copytree(original, tmp_path / original.name)
    photo = next(batch.rglob("*.jpg"))
    data = bytearray(photo.read_bytes())
    data[len(data) // 2] ^= 1
    photo.write_bytes(data)
    signers = left / "allowed_signers"
    assert stock("sha256sum", batch, signers) != 0
    assert kiosk("batch", "verify", original, "--signers", signers).code == 0
    assert kiosk("batch", "verify", batch, "--signers", signers).code == 1


def test_a_sitter_that_is_no_picture_is_named(
    kiosk: Callable[..., Answered], tmp_path: Path
) -> None:
    text = tmp_path / "sitter.jpg"
    text.write_text("no picture", encoding="utf-8")
    answer = kiosk("demo", "--out", tmp_path / "out", "--sitter", text, "--language", "en")
    assert answer.code == 2
    assert "sitter.jpg" in answer.err


def test_a_sitter_of_whom_no_photo_can_be_made_is_a_no(
    kiosk: Callable[..., Answered], tmp_path: Path
) -> None:
    wall = tmp_path / "wall.png"
    Image.new("RGB", (800, 700), (190, 190, 190)).save(wall)
    answer = kiosk("demo", "--out", tmp_path / "out", "--sitter", wall, "--language", "en")
    assert answer.code == 1
    assert not (tmp_path / "out" / "photo.jpg").exists()
