"""Frames of an empty booth are gathered, and whoever is still in the picture is seen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest

from capture.empty_booth import WIDTH, Gathering, rate_of, somebody_in
from capture.engine.engine import Engine
from capture.frame import Frame
from capture.picture import decode
from capture.sources.pacing import FRAMES_PER_S, Pacer, SteppedTime
from capture.sources.sitter import Sitter, Studio
from validation.empty_scene import evenness_of, things_of, zone_of
from validation.profile import AtMost, Profile
from validation.reading import Box, Pixels
from validation.scene_check import Inspection, inspect, parse_limits

ASSETS = Path(__file__).resolve().parents[2] / "assets"
LIMITS = parse_limits((ASSETS / "backdrop.toml").read_text(encoding="utf-8"))
WHOLE = Box(0.0, 0.0, 1.0, 1.0)
Seen = tuple[Gathering, Inspection]


@pytest.fixture(scope="module")
def seen(profile: Profile) -> Callable[[str], Seen]:
    """Return what a scenario of the sitter's studio shows."""
    studio = Studio(ASSETS, profile.backgrounds["light_blue"].rgb)
    known: dict[str, Seen] = {}

    def look(name: str) -> Seen:
        if name not in known:
            time = SteppedTime()
            source = Sitter(name, studio, Pacer(time.clock, time.pace))
            source.open()
            gathering = Gathering(12)
            while not gathering.add(source.read()):
                pass
            known[name] = (gathering, inspect(gathering.shots(), profile, LIMITS))
        return known[name]

    return look


def occupied(pixels: Pixels, engine: Engine, profile: Profile) -> bool:
    """Return whether somebody is where the backdrop is."""
    size = (pixels.shape[1], pixels.shape[0])
    zone = zone_of(size, profile.photo_size, *LIMITS.zone)
    return somebody_in(pixels, engine, zone, LIMITS.person)


@pytest.mark.parametrize(
    ("name", "troubled"),
    [
        ("empty", {}),
        ("empty-uneven", {"uniform": "backdrop.uniform.left"}),
        ("empty-warm", {"colour": "backdrop.colour.yellow"}),
        ("empty-dim", {"colour": "backdrop.colour.dark"}),
        ("empty-flicker", {"flicker": "backdrop.flicker.bands"}),
    ],
)
def test_each_studio_has_the_fault_that_it_is_named_for_and_no_other(
    seen: Callable[[str], Seen],
    engine: Engine,
    profile: Profile,
    name: str,
    troubled: dict[str, str],
) -> None:
    gathering, found = seen(name)
    told = {row.id: row.advice.key for row in found.rows if row.advice and row.verdict == "fail"}
    assert told == troubled
    assert not any(occupied(each.pixels, engine, profile) for each in gathering.whole)


def test_somebody_in_the_picture_is_seen(
    seen: Callable[[str], Seen], engine: Engine, profile: Profile
) -> None:
    gathering, _ = seen("empty-somebody")
    assert all(occupied(each.pixels, engine, profile) for each in gathering.whole)


def test_a_body_in_the_picture_is_somebody_without_a_face(
    seen: Callable[[str], Seen], engine: Engine, profile: Profile
) -> None:
    pixels = seen("empty-somebody")[0].whole[0].pixels
    headless = pixels.copy()
    reading = engine.read(pixels)
    assert reading.face is not None
    box = reading.face.box
    wall = pixels[8, 8]
    headless[: round(box.bottom + box.height * 0.1)] = wall
    assert engine.read(headless).face is None
    assert occupied(headless, engine, profile)


def test_who_stands_beside_the_backdrop_is_in_no_photo(
    seen: Callable[[str], Seen], engine: Engine
) -> None:
    pixels = seen("empty-somebody")[0].whole[0].pixels
    assert not somebody_in(pixels, engine, Box(0.0, 0.0, 0.4, 0.85), LIMITS.person)
    assert somebody_in(pixels, engine, Box(0.6, 0.0, 1.0, 0.85), LIMITS.person)


def test_furniture_is_nobody(engine: Engine, profile: Profile) -> None:
    pixels = np.full((1080, 1920, 3), profile.backgrounds["light_grey"].rgb, dtype=np.uint8)
    cv2.rectangle(pixels, (800, 700), (1120, 1079), (60, 50, 40), -1)  # not-profile: a chair
    cv2.rectangle(pixels, (500, 0), (520, 1079), (30, 30, 30), -1)
    assert not occupied(pixels, engine, profile)


def frame(number: int, pixels: Pixels) -> Frame:
    return Frame(pixels, number, number / FRAMES_PER_S, "test", simulated=True)


def noisy(number: int, size: tuple[int, int] = (360, 640)) -> Pixels:  # not-profile: a frame
    random = np.random.default_rng(number)
    return random.normal(128, 2, (*size, 1)).round().repeat(3, axis=2).astype(np.uint8)


def test_frames_are_made_small_and_three_are_kept_whole() -> None:
    gathering = Gathering(7)
    enough = [gathering.add(frame(number, noisy(number))) for number in range(7)]
    assert enough == [False] * 6 + [True]
    shots = gathering.shots()
    assert shots.small.shape == (7, round(360 * WIDTH / 640), WIDTH, 3)  # not-profile: a frame
    assert [each.number for each in gathering.whole] == [0, 3, 6]
    assert shots.noise == pytest.approx(2, rel=0.1)
    assert shots.per_s == pytest.approx(FRAMES_PER_S)


def test_the_rate_is_the_camera_s_where_frames_were_left_out() -> None:
    assert rate_of((10, 2.0), (40, 3.0)) == 30
    assert rate_of((10, 2.0), (10, 2.0)) == 0


def test_a_camera_that_changes_its_size_is_begun_with_anew() -> None:
    gathering = Gathering(3)
    gathering.add(frame(0, noisy(0)))
    assert not gathering.add(frame(1, noisy(1, (180, 320))))  # not-profile: another size
    assert gathering.done == pytest.approx(1 / 3)


def test_two_frames_are_needed() -> None:
    gathering = Gathering(2)
    gathering.add(frame(0, noisy(0)))
    with pytest.raises(ValueError, match="two"):
        gathering.shots()


def test_studio_walls_of_real_portraits_are_even_and_a_forest_is_not(
    shared_photos: Path, profile: Profile, engine: Engine
) -> None:
    limit = profile.limit("background.uniform", AtMost).high
    portraits = sorted((shared_photos / "london").glob("*.jpg"))[:6]
    assert portraits
    for path in portraits:
        pixels = decode(path.read_bytes())
        assert occupied(pixels, engine, profile), path.name
        # Left above the shoulder there is nothing but the studio's wall.
        wall = pixels[: pixels.shape[0] // 4, : pixels.shape[1] // 5]
        small = cv2.resize(wall, (80, 80), interpolation=cv2.INTER_AREA).astype(np.float64)
        assert evenness_of(small).spread < limit, path.name
        assert things_of(small, WHOLE).share == 0, path.name
    forest = decode((shared_photos / "noface" / "forest.jpg").read_bytes())
    small = cv2.resize(forest, (160, 90), interpolation=cv2.INTER_AREA).astype(np.float64)
    assert evenness_of(small).spread > limit
    assert things_of(small, WHOLE).share > profile.limit("background.objects", AtMost).high
