"""What is no photo of one person: the right rule says so with its reason, and nothing raises."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from capture.engine.engine import Engine
from capture.finish import NotFinished, finish
from capture.frame import Frame
from tests.defects_ground import blended, person_map
from validation.profile import Profile
from validation.reading import Pixels
from validation.report import Report, Row

_HALF_TURN = 90 * 2
_SKIN, _HAIR, _LINES = (241, 195, 165), (51, 35, 25), (120, 61, 51)


@pytest.fixture(scope="module")
def sitter(portrait: Pixels, engine: Engine, profile: Profile) -> Pixels:
    """Return the portrait before a plain backdrop, with room around it."""
    small = cv2.resize(portrait, None, fx=0.7, fy=0.7, interpolation=cv2.INTER_AREA)
    pixels = np.asarray(small, dtype=np.uint8)
    behind = 1 - person_map(pixels, engine.read(pixels))
    return blended(pixels, np.array(profile.backgrounds["light_grey"].rgb), behind)


def report_of(pixels: Pixels, engine: Engine, profile: Profile) -> Report:
    """Return what the rules find, of the finished photo or of how far it came."""
    frame = Frame(np.ascontiguousarray(pixels), 0, 0.0, "test", simulated=True)
    try:
        return finish(frame, profile, engine).report
    except NotFinished as refusal:
        return refusal.report


def told(row: Row) -> str:
    """Return the key of the sentence that a row that does not pass must have."""
    assert row.verdict in ("fail", "warn"), row
    assert row.advice is not None
    return row.advice.key


def print_on_a_table(pixels: Pixels, *, moire: float, gloss: float) -> Pixels:
    """Return a photo of a print with a white margin that lies askew on a wooden table."""
    white = (248, 248, 246)
    paper = cv2.copyMakeBorder(pixels, 40, 40, 40, 40, cv2.BORDER_CONSTANT, value=white)
    height, width = paper.shape[:2]
    size = (int(width * 1.4), int(height * 1.32))
    left, top = (size[0] - width) / 2, (size[1] - height) / 2
    lies = [[20, 12], [width - 30, -8], [width, height], [-14, height - 16]]
    corners = np.array(lies, dtype=np.float32) + np.array([left, top], dtype=np.float32)
    flat = np.array([[0, 0], [width, 0], [width, height], [0, height]], dtype=np.float32)
    matrix = cv2.getPerspectiveTransform(flat, corners)
    seen = np.asarray(cv2.warpPerspective(paper, matrix, size), dtype=np.float64)
    there = cv2.warpPerspective(np.ones((height, width), np.float32), matrix, size)
    grain = np.random.default_rng(5).normal(0, 1, (size[1], size[0]))
    wood = np.array([130.0, 90, 61]) + 40 * cv2.GaussianBlur(grain, (0, 0), 9)[..., None]
    x, y = np.meshgrid(np.arange(size[0]), np.arange(size[1]))
    seen += moire * np.sin(x * 1.9 + y * 0.13)[..., None]
    shine = ((x - left - 0.75 * width) / (0.15 * width)) ** 2
    shine = shine + ((y - top - 0.3 * height) / (0.25 * height)) ** 2
    seen += gloss * np.exp(-shine)[..., None]
    mixed = wood * (1 - there[..., None]) + seen * there[..., None]
    return np.asarray(np.clip(np.rint(mixed), 0, 255), dtype=np.uint8)


def drawn_person() -> Pixels:
    """Return a person as a child's book has them: flat colours and outlines."""
    page = np.full((1600, 1200, 3), (232, 236, 241), np.uint8)
    cv2.ellipse(page, (600, 1500), (430, 420), 0, _HALF_TURN, 360, (40, 61, 120), -1)
    cv2.rectangle(page, (500, 980), (700, 1180), (225, 175, 145), -1)
    cv2.ellipse(page, (600, 720), (260, 340), 0, 0, 360, _SKIN, -1)
    cv2.ellipse(page, (600, 560), (285, 260), 0, _HALF_TURN, 360, _HAIR, -1)
    for x in (495, 705):
        cv2.ellipse(page, (x, 700), (55, 30), 0, 0, 360, (255, 255, 255), -1)
        cv2.circle(page, (x, 700), 23, (70, 46, 25), -1)
        cv2.circle(page, (x, 700), 11, (0, 0, 0), -1)
        cv2.ellipse(page, (x, 700), (55, 30), 0, _HALF_TURN, 360, _HAIR, 5)
        cv2.ellipse(page, (x, 641), (65, 20), 0, 190, 350, _HAIR, 10)
    cv2.ellipse(page, (600, 820), (35, 22), 0, 20, 160, _LINES, 6)
    cv2.line(page, (590, 720), (572, 810), (205, 150, 125), 5)
    cv2.ellipse(page, (600, 905), (80, 22), 0, 0, _HALF_TURN, (190, 80, 80), -1)
    cv2.ellipse(page, (600, 905), (80, 14), 0, _HALF_TURN, 360, (201, 95, 90), -1)
    cv2.line(page, (520, 905), (680, 905), _LINES, 4)
    return page


@pytest.mark.parametrize("level", [0, 130, 255])
def test_a_picture_of_nobody(level: int, engine: Engine, profile: Profile) -> None:
    report = report_of(np.full((1200, 900, 3), level, np.uint8), engine, profile)
    assert told(report.row("face.single")) == "advice.face.single.none"


@pytest.mark.parametrize("size", [0.3, 0.45])
def test_a_face_in_a_poster_behind_the_sitter(
    size: float, sitter: Pixels, engine: Engine, profile: Profile
) -> None:
    small = cv2.resize(sitter, None, fx=size, fy=size, interpolation=cv2.INTER_AREA)
    framed = cv2.copyMakeBorder(small, 12, 12, 12, 12, cv2.BORDER_CONSTANT, value=(61, 40, 20))
    height, width = framed.shape[:2]
    wall = sitter.copy()
    wall[20 : 20 + height, -width - 10 : -10] = framed
    pixels = blended(wall, sitter, person_map(sitter, engine.read(sitter)))
    report = report_of(pixels, engine, profile)
    assert told(report.row("face.single")) == "advice.face.single.many"


def test_a_poster_whose_face_is_too_small_to_count_is_still_an_object(
    sitter: Pixels, engine: Engine, profile: Profile
) -> None:
    small = cv2.resize(sitter, None, fx=0.1, fy=0.1, interpolation=cv2.INTER_AREA)
    framed = cv2.copyMakeBorder(small, 8, 8, 8, 8, cv2.BORDER_CONSTANT, value=(61, 40, 20))
    height, width = framed.shape[:2]
    face = engine.read(sitter).face
    assert face is not None
    top, left = int(face.eyes_y - 0.6 * face.width), int(face.left_x - 0.25 * face.width) - width
    hung = sitter.copy()
    hung[top : top + height, left : left + width] = framed
    report = report_of(hung, engine, profile)
    assert told(report.row("background.objects")).startswith("advice.background.objects.")


@pytest.mark.parametrize("mirrored", [False, True])
def test_twins(mirrored: bool, sitter: Pixels, engine: Engine, profile: Profile) -> None:
    half = np.asarray(cv2.resize(sitter, None, fx=0.6, fy=0.6, interpolation=cv2.INTER_AREA))
    pair = np.hstack([half, half[:, ::-1] if mirrored else half])
    report = report_of(np.asarray(pair, dtype=np.uint8), engine, profile)
    assert told(report.row("face.single")) == "advice.face.single.many"


@pytest.mark.parametrize("blur", [0.0, 2.0])
def test_a_drawing(blur: float, engine: Engine, profile: Profile) -> None:
    page = drawn_person()
    if blur:
        page = np.asarray(cv2.GaussianBlur(page, (0, 0), blur), dtype=np.uint8)
    report = report_of(page, engine, profile)
    if report.row("face.single").verdict == "pass":
        assert told(report.row("image.noise")) == "advice.image.noise.look"
        assert report.failed
    else:
        assert told(report.row("face.single")) == "advice.face.single.none"


@pytest.mark.parametrize(("moire", "gloss"), [(0, 0), (6, 0), (0, 90), (6, 90)])
def test_a_photo_of_a_photo(
    moire: float, gloss: float, sitter: Pixels, engine: Engine, profile: Profile
) -> None:
    pixels = print_on_a_table(sitter, moire=moire, gloss=gloss)
    report = report_of(pixels, engine, profile)
    assert told(report.row("background.objects")) == "advice.background.objects.border"


def test_the_same_portrait_without_the_print_has_no_frame(
    sitter: Pixels, engine: Engine, profile: Profile
) -> None:
    row = report_of(sitter, engine, profile).row("background.objects")
    assert row.advice is None or row.advice.key != "advice.background.objects.border"


def test_a_whole_poster(sitter: Pixels, engine: Engine, profile: Profile) -> None:
    ink = (250, 241, 61)
    poster = cv2.copyMakeBorder(sitter, 90, 260, 90, 90, cv2.BORDER_CONSTANT, value=ink)
    place = (150, poster.shape[0] - 70)
    cv2.putText(poster, "TO THE STARS", place, cv2.FONT_HERSHEY_DUPLEX, 4, (201, 20, 20), 12)
    report = report_of(np.asarray(poster, dtype=np.uint8), engine, profile)
    assert told(report.row("background.objects")) == "advice.background.objects.border"


@pytest.mark.parametrize("side", ["left", "lower"])
def test_half_a_face_never_passes_everything(
    side: str, sitter: Pixels, engine: Engine, profile: Profile
) -> None:
    face = engine.read(sitter).face
    assert face is not None
    half = sitter[:, : int(face.centre_x)] if side == "left" else sitter[int(face.eyes_y) :]
    report = report_of(np.ascontiguousarray(half), engine, profile)
    assert report.failed
