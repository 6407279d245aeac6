"""From a frame to a finished photo that is checked, and can be made again bit for bit."""

from __future__ import annotations

import hashlib

import cv2
import numpy as np
import pytest

from capture.engine.engine import Engine
from capture.finish import Finished, NotFinished, Sitting, finish, reproduce
from capture.frame import Frame
from capture.guide import GuideState, guide
from capture.picture import decode, facts_of
from kiosk.words import keys
from tests.defects_face import closed_lids
from validation.evidence import Evidence
from validation.judge import judge
from validation.profile import AtLeast, Between, Profile
from validation.reading import Pixels


@pytest.fixture(scope="module")
def finished(portrait: Pixels, profile: Profile, engine: Engine) -> Finished:
    return finish(Frame(portrait, 0, 0.0, "portrait", simulated=True), profile, engine)


def as_frame(pixels: Pixels) -> Frame:
    """Return pixels as a frame of a camera."""
    return Frame(np.ascontiguousarray(pixels), 0, 0.0, "test", simulated=True)


def test_the_finished_photo_keeps_to_every_file_and_geometry_rule(
    finished: Finished, profile: Profile
) -> None:
    rows = [row for row in finished.report.rows if row.id.startswith(("file.", "geometry."))]
    assert {row.verdict for row in rows} == {"pass"}
    assert [row.id for row in finished.report.rows] == list(profile.rules)


def test_a_second_look_at_the_pixels_finds_it_inside_the_standard(
    finished: Finished, profile: Profile, engine: Engine
) -> None:
    seen = engine.read(decode(finished.photo.jpeg))
    face, crown = seen.face, seen.crown
    assert face is not None
    assert crown is not None
    for value, rule_id in (
        (crown.y, "geometry.crown"),
        (face.eyes_y, "geometry.eyes"),
        (face.width, "geometry.face_width"),
    ):
        limit = profile.limit(rule_id, Between)
        assert limit.low < value < limit.high


def test_hash_size_and_quality_are_those_of_the_file(finished: Finished, profile: Profile) -> None:
    photo = finished.photo
    facts = facts_of("photo.jpg", photo.jpeg)
    assert photo.sha256 == hashlib.sha256(photo.jpeg).hexdigest()
    assert (facts.width, facts.height) == profile.photo_size
    assert facts.quality == pytest.approx(photo.quality, abs=1)
    assert photo.quality >= profile.limit("file.quality", AtLeast).low
    assert photo.scale <= 1


def test_the_photo_is_made_again_from_original_and_transform_bit_for_bit(
    finished: Finished, portrait: Pixels, profile: Profile
) -> None:
    assert reproduce(portrait, finished.photo.transform, profile) == finished.photo.jpeg


def test_the_photo_is_neither_mirrored_nor_turned(finished: Finished, portrait: Pixels) -> None:
    crop = finished.photo.crop
    part = portrait[crop.y : crop.y + crop.height, crop.x : crop.x + crop.width]
    photo = decode(finished.photo.jpeg)
    expected = cv2.resize(part, (photo.shape[1], photo.shape[0]), interpolation=cv2.INTER_AREA)

    def unlike(other: Pixels) -> float:
        return float(np.abs(expected.astype(int) - other.astype(int)).mean())

    others = [photo[:, ::-1], photo[::-1], photo[::-1, ::-1]]
    assert unlike(photo) < 4
    assert all(unlike(other) > 15 for other in others)


def test_the_same_frame_gives_the_same_photo(
    finished: Finished, portrait: Pixels, profile: Profile, engine: Engine
) -> None:
    again = finish(as_frame(portrait.copy()), profile, engine)
    assert again.photo.sha256 == finished.photo.sha256


def test_a_frame_without_a_person_is_refused(profile: Profile, engine: Engine) -> None:
    with pytest.raises(NotFinished) as refusal:
        finish(as_frame(np.full((1080, 1920, 3), 190, np.uint8)), profile, engine)
    assert refusal.value.reasons[0].key == "advice.face.single.none"
    assert refusal.value.report.row("face.single").verdict == "fail"


def test_a_frame_with_two_people_is_refused(
    portrait: Pixels, profile: Profile, engine: Engine
) -> None:
    pair = np.hstack([portrait[::2, ::2], portrait[::2, ::-2]])
    with pytest.raises(NotFinished) as refusal:
        finish(as_frame(pair), profile, engine)
    assert refusal.value.reasons[0].key == "advice.face.single.many"


def test_a_frame_that_would_have_to_be_enlarged_is_refused(
    portrait: Pixels, profile: Profile, engine: Engine
) -> None:
    small = cv2.resize(portrait, None, fx=0.4, fy=0.4, interpolation=cv2.INTER_AREA)
    with pytest.raises(NotFinished) as refusal:
        finish(as_frame(np.asarray(small, np.uint8)), profile, engine)
    assert refusal.value.reasons[0].key == "refused.resolution.high"


def test_a_frame_without_room_above_the_head_is_refused(
    portrait: Pixels, profile: Profile, engine: Engine
) -> None:
    crown = engine.read(portrait).crown
    assert crown is not None
    with pytest.raises(NotFinished) as refusal:
        finish(as_frame(portrait[int(crown.y) + 20 :]), profile, engine)
    assert refusal.value.reasons[0].key == "refused.frame.crown"


def test_every_refusal_is_a_sentence() -> None:
    limits = [
        f"{name}.{which}" for name in ("crown", "eyes", "face_width") for which in ("low", "high")
    ]
    edges = [f"frame.{edge}" for edge in ("left", "right", "top", "bottom", "crown", "size")]
    others = ["centred.left", "centred.right", "resolution.high", "face.none"]
    files = ["file.long", "file.short"]
    for name in (*limits, *edges, *others, *files):
        assert f"refused.{name}" in keys()


def test_live_and_stored_agree_about_a_sitter_with_narrow_eyes(
    portrait: Pixels, engine: Engine, profile: Profile
) -> None:
    narrow = closed_lids(portrait, engine.read(portrait), 0.45)
    reading = engine.read(narrow)
    guidance, _ = guide(reading, profile, GuideState(), 0.0, narrow)
    seen = Evidence(
        frame=narrow,
        reading=reading,
        frame_reading=reading,
        open_eyes_mm=guidance.open_eyes_mm,
    )
    live = judge(seen, profile).row("eyes.open")
    frame = as_frame(narrow)
    stranger = finish(frame, profile, engine)
    stored = finish(frame, profile, engine, sitting=Sitting(guidance.open_eyes_mm))
    row = stored.report.row("eyes.open")
    assert stranger.report.row("eyes.open").verdict != "pass"
    assert "open_eyes_mm" not in stranger.photo.transform
    assert (row.verdict, live.verdict) == ("pass", "pass"), (row, live)
    assert row.value == pytest.approx(live.value, rel=0.15)
    # Whoever judges it again has only the record, which must be enough.
    recorded = Sitting(stored.photo.transform["open_eyes_mm"])
    assert finish(frame, profile, engine, sitting=recorded).report == stored.report
    assert reproduce(narrow, stored.photo.transform, profile) == stored.photo.jpeg
