"""The rules on backdrop, clothes, eyes and provenance on real and on hostile pictures."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from capture.engine.engine import Engine
from capture.finish import finish
from capture.frame import Frame
from capture.picture import decode
from tests.defects import DEFECTS, TESTS
from tests.defects_ground import blended, person_map
from validation.evidence import Evidence, Provenance
from validation.judge import judge
from validation.profile import Profile
from validation.reading import Pixels, Reading
from validation.report import Report
from validation.rules import RULES

OURS = ("background.", "clothing.", "eyes.glare", "eyes.tinted", "eyes.hair", "eyes.red")
SCENE = tuple(
    rule
    for rule in RULES
    if rule.id.startswith((*OURS, "head.uncovered", "ears.visible", "process."))
)


def verdicts(pixels: Pixels, reading: Reading, profile: Profile) -> Report:
    return judge(Evidence(photo=pixels, reading=reading), profile, SCENE)


def before(pixels: Pixels, reading: Reading, rgb: tuple[float, float, float]) -> Pixels:
    """Return the portrait before a wall of one colour."""
    return blended(pixels, np.array(rgb), 1 - person_map(pixels, reading))


@pytest.fixture(scope="module")
def small(portrait: Pixels) -> Pixels:
    return np.asarray(cv2.resize(portrait, None, fx=0.35, fy=0.35, interpolation=cv2.INTER_AREA))


@pytest.mark.parametrize("name", ["light_blue", "white", "light_grey"])
def test_each_permitted_colour_passes_and_a_shade_of_the_lamp_is_allowed(
    name: str, small: Pixels, engine: Engine, profile: Profile
) -> None:
    rgb = profile.backgrounds[name].rgb
    reading = engine.read(small)
    for shade in (1.0, 0.92):
        wall = (rgb[0] * shade, rgb[1] * shade, rgb[2] * shade)
        row = verdicts(before(small, reading, wall), reading, profile).row("background.colour")
        assert row.verdict == "pass", (shade, row)
        assert row.margin is not None
        assert row.margin > 0.3


@pytest.mark.parametrize(
    "rgb", [(150, 160, 175), (112, 120, 140), (40, 90, 182), (204, 160, 120), (120, 190, 120)]
)
def test_a_grey_blue_a_dark_and_a_warm_wall_are_no_permitted_colours(
    rgb: tuple[int, int, int], small: Pixels, engine: Engine, profile: Profile
) -> None:
    reading = engine.read(small)
    row = verdicts(before(small, reading, rgb), reading, profile).row("background.colour")
    assert row.verdict == "fail"
    assert row.advice is not None
    assert row.advice.key.removeprefix("advice.background.colour.") in profile.backgrounds


def test_a_plain_wall_has_no_fault(small: Pixels, engine: Engine, profile: Profile) -> None:
    reading = engine.read(small)
    wall = before(small, reading, profile.backgrounds["light_blue"].rgb)
    report = verdicts(wall, reading, profile)
    for rule_id in ("background.uniform", "background.shadow"):
        assert report.row(rule_id).verdict == "pass", report.row(rule_id)


def test_a_frame_around_the_photo_is_an_object(
    small: Pixels, engine: Engine, profile: Profile
) -> None:
    reading = engine.read(small)
    framed = before(small, reading, profile.backgrounds["white"].rgb)
    framed[:6], framed[-6:], framed[:, :6], framed[:, -6:] = 0, 0, 0, 0
    row = verdicts(framed, reading, profile).row("background.objects")
    assert row.verdict == "fail"
    assert row.advice is not None
    assert row.advice.key == "advice.background.objects.border"


def test_the_dark_side_is_told_as_the_sitter_sees_it(
    small: Pixels, engine: Engine, profile: Profile
) -> None:
    reading = engine.read(small)
    wall = before(small, reading, profile.backgrounds["white"].rgb).astype(np.float64)
    ramp = np.linspace(0.6, 1, wall.shape[1])[None, :, None]
    behind = (1 - person_map(small, reading))[..., None]
    shaded = np.rint(wall * (1 - behind + behind * ramp)).astype(np.uint8)
    row = verdicts(shaded, reading, profile).row("background.uniform")
    assert row.verdict == "fail"
    assert row.advice is not None
    assert row.advice.key == "advice.background.uniform.right"


def test_what_software_cannot_decide_never_passes_unseen(
    small: Pixels, engine: Engine, profile: Profile
) -> None:
    report = verdicts(small, engine.read(small), profile)
    for rule_id in (
        "clothing.collar",
        "ears.visible",
        "head.uncovered",
    ):
        assert report.row(rule_id).verdict != "pass"


@pytest.mark.parametrize("doubt", ["eyes.tinted", "eyes.hair"])
def test_clear_eyes_pass_and_doubtful_ones_never_unseen(
    small: Pixels, engine: Engine, profile: Profile, doubt: str
) -> None:
    (defect,) = TESTS[doubt]
    seen = engine.read(small)
    assert verdicts(small, seen, profile).row(doubt).verdict == "pass"
    spoilt = DEFECTS[defect](small, seen, 0.5)
    assert verdicts(spoilt, engine.read(spoilt), profile).row(doubt).verdict != "pass"


def test_provenance_passes_for_our_own_chain_only(
    frame: Frame, profile: Profile, engine: Engine
) -> None:
    own = finish(frame, profile, engine).report
    foreign = finish(frame, profile, engine, sitting=None).report
    for rule_id in ("process.unmirrored", "process.unretouched"):
        assert own.row(rule_id).verdict == "pass"
        row = foreign.row(rule_id)
        assert row.verdict == "skipped"
        assert row.advice is not None
        assert row.advice.key == "skipped.no_provenance"


@pytest.mark.parametrize(
    ("came", "rule_id"),
    [
        (Provenance(1, 0.0, ("crop",)), "process.unmirrored"),
        (Provenance(0, 90.0, ("crop",)), "process.unmirrored"),
        (Provenance(0, 0.0, ("crop", "smooth")), "process.unretouched"),
        (Provenance(0, 0.0, ("resample", "resample")), "process.unretouched"),
    ],
)
def test_what_was_done_to_a_photo_fails_it(
    came: Provenance, rule_id: str, profile: Profile
) -> None:
    assert judge(Evidence(provenance=came), profile, SCENE).row(rule_id).verdict == "fail"


def test_recency_waits_for_the_dates(profile: Profile) -> None:
    def row(years: float | None) -> str:
        evidence = Evidence(years_before_graduation=years)
        return judge(evidence, profile, SCENE).row("process.recent").verdict

    assert [row(None), row(0.2), row(3.0)] == ["skipped", "pass", "warn"]


@pytest.mark.parametrize("fill", [0, 128, 255])
def test_a_blank_picture_with_a_face_believed_in_it_gives_rows_and_no_exception(
    fill: int, small: Pixels, engine: Engine, profile: Profile
) -> None:
    blank = np.full_like(small, fill)
    report = verdicts(blank, engine.read(small), profile)
    assert {row.advice.key for row in report.rows if row.advice} & {"advice.look_yourself"} == set()


def test_a_tiny_face_and_one_at_the_border_give_rows_and_no_exception(
    small: Pixels, engine: Engine, profile: Profile
) -> None:
    reading = engine.read(small)
    assert reading.face is not None
    cut = int(reading.face.centre_x)
    for part in (small[:, cut:], small[:, :cut], small[int(reading.face.eyes_y) :]):
        moved = np.ascontiguousarray(part)
        report = verdicts(moved, reading, profile)
        assert len(report.rows) == len(profile.rules)
    tiny = np.ascontiguousarray(small[::12, ::12])
    verdicts(tiny, engine.read(tiny), profile)


def test_the_studio_is_not_refused_for_anything_here(
    shared_photos: Path, engine: Engine, profile: Profile
) -> None:
    names = ("005_03", "042_03", "129_03", "021_03")
    for name in names:
        pixels = decode((shared_photos / f"london/{name}.jpg").read_bytes())
        report = finish(Frame(pixels, 0, 0.0, "file", simulated=False), profile, engine).report
        failed = [row.id for row in report.failed if row.id in {rule.id for rule in SCENE}]
        assert failed == [], (name, failed)


@pytest.mark.parametrize(
    ("name", "rule_id"),
    [
        ("digitalcorps/dc_sunglasses.png", "eyes.tinted"),
        ("pif/pif_155.jpg", "eyes.glare"),
        ("congress/C001055.jpg", "background.colour"),
        ("pif/pif_133.jpg", "background.objects"),
        ("webmorph_cc0/lisa1.jpg", "background.uniform"),
        ("pif/pif_106.jpg", "background.objects"),
    ],
)
def test_a_photo_with_a_plain_fault_is_refused_for_it(
    name: str, rule_id: str, shared_photos: Path, engine: Engine, profile: Profile
) -> None:
    pixels = decode((shared_photos / name).read_bytes())
    reading = engine.read(pixels, thorough=True)
    report = judge(Evidence(frame=pixels, frame_reading=reading, reading=reading), profile, SCENE)
    assert report.row(rule_id).verdict == "fail"


@pytest.mark.parametrize("name", ["005_03", "018_03", "034_03", "087_03", "129_03"])
def test_hair_beneath_which_the_forehead_shows_is_no_cover_and_asks_nobody(
    name: str, shared_photos: Path, engine: Engine, profile: Profile
) -> None:
    pixels = decode((shared_photos / f"london/{name}.jpg").read_bytes())
    report = finish(Frame(pixels, 0, 0.0, "file", simulated=False), profile, engine).report
    assert report.row("head.uncovered").verdict == "pass"


@pytest.mark.parametrize(
    "rgb", [(25, 25, 28), (120, 120, 125), (235, 235, 235), (230, 150, 170), (30, 40, 90)]
)
def test_a_cap_over_the_forehead_passes_in_no_colour(
    rgb: tuple[int, int, int], small: Pixels, engine: Engine, profile: Profile
) -> None:
    reading = engine.read(small)
    assert reading.face is not None
    rim = reading.face.landmarks[10, 1]
    rows = np.arange(small.shape[0])[:, None]
    cap = blended(small, np.array(rgb), person_map(small, reading) * (rows < rim))
    assert verdicts(cap, engine.read(cap), profile).row("head.uncovered").verdict != "pass"


@pytest.mark.parametrize("name", ["005_03", "018_03", "021_03", "042_03"])
def test_ears_in_plain_sight_pass_and_covered_ones_ask_a_person(
    name: str, shared_photos: Path, engine: Engine, profile: Profile
) -> None:
    pixels = decode((shared_photos / f"london/{name}.jpg").read_bytes())
    reading = engine.read(pixels)
    face = reading.face
    assert face is not None
    assert verdicts(pixels, reading, profile).row("ears.visible").verdict == "pass"
    hair = pixels.copy()
    beyond = int(face.left_x + 0.01 * face.width)
    hair[int(face.eyes_y - 0.4 * face.width) : int(face.chin_y), :beyond] = (42, 30, 23)
    row = verdicts(hair, reading, profile).row("ears.visible")
    assert row.verdict == "warn"
    assert row.advice is not None
    assert row.advice.key == "advice.ears.visible.right"


def test_stray_hairs_about_the_head_are_neither_shadow_nor_thing(
    small: Pixels, engine: Engine, profile: Profile
) -> None:
    reading = engine.read(small)
    face = reading.face
    assert face is not None
    wall = before(small, reading, profile.backgrounds["white"].rgb)
    loose = wall.copy()
    for turn in (-70, -49, -35, -20, -8):
        way = np.array([np.cos(np.radians(turn)), np.sin(np.radians(turn))])
        middle = np.array([face.centre_x, face.eyes_y])
        ends = [np.rint(middle + way * reach * face.width).astype(int) for reach in (0.6, 1.15)]
        cv2.line(loose, ends[0].tolist(), ends[1].tolist(), (61, 42, 34), 2)
    hairy = blended(loose, wall, person_map(small, reading))
    report = verdicts(hairy, reading, profile)
    for rule_id in ("background.shadow", "background.objects"):
        was = verdicts(wall, reading, profile).row(rule_id)
        row = report.row(rule_id)
        assert isinstance(row.value, float)
        assert isinstance(was.value, float)
        assert row.verdict == was.verdict, (was, row)
