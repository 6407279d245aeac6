"""Faces that no photo may show: the right rule fails and says why, and nothing raises.

A rule that raised would leave a log, which fails the test.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest

from capture.engine.engine import Engine
from capture.picture import decode
from tests.defects import DEFECTS, TESTS
from tests.defects_face import dark_lenses
from tests.defects_ground import blended
from validation.evidence import Evidence
from validation.judge import judge
from validation.profile import Profile
from validation.reading import Pixels, Reading
from validation.report import Report
from validation.rules import RULES

MASK = (  # not-profile: numbers of mesh points
    *(195, 50, 187, 192, 172, 136, 150, 176),
    *(152, 400, 379, 365, 397, 416, 411, 280),
)
"""Points of the mesh around a mask, from the nose over the cheeks to the chin."""
SIDES = ("right", "left")
"""Of the sitter, whose right eye is on the picture's left."""
CLOTHS = {"white": (236, 238, 241), "blue": (140, 181, 211), "black": (25, 25, 28)}


def told(pixels: Pixels, engine: Engine, profile: Profile) -> Report:
    """Return what the rules say of a picture as if it were both frame and photo."""
    reading = engine.read(pixels, thorough=True)
    evidence = Evidence(
        photo=pixels, reading=reading, frame=pixels, frame_reading=reading, scale=1.0
    )
    return judge(evidence, profile)


def advice_of(report: Report, rule_id: str) -> str:
    """Return the key of the reason for which a rule fails."""
    row = report.row(rule_id)
    assert row.verdict == "fail", row
    assert row.advice is not None
    return row.advice.key


@pytest.fixture(scope="module")
def reading(engine: Engine, portrait: Pixels) -> Reading:
    return engine.read(portrait)


def painted(
    pixels: Pixels, outline: np.ndarray[tuple[int, ...], np.dtype[np.float64]], colour: object
) -> Pixels:
    """Return the picture with a patch of one colour."""
    inside = np.zeros(pixels.shape[:2], dtype=np.uint8)
    cv2.fillPoly(inside, [np.rint(outline).astype(np.int32)], 255, cv2.LINE_AA)
    return blended(pixels, np.array(colour, dtype=np.float64), inside / 255.0)


def test_dark_lenses_are_told_to_be_taken_off(
    portrait: Pixels, reading: Reading, engine: Engine, profile: Profile
) -> None:
    report = told(dark_lenses(portrait, reading, 1.0), engine, profile)
    assert advice_of(report, "eyes.tinted") == "advice.eyes.tinted.low"


@pytest.mark.parametrize("cloth", CLOTHS)
def test_a_mask_is_told_to_be_taken_off(
    portrait: Pixels, reading: Reading, engine: Engine, profile: Profile, cloth: str
) -> None:
    assert reading.face is not None
    masked = painted(portrait, reading.face.landmarks[list(MASK), :2], CLOTHS[cloth])
    report = told(masked, engine, profile)
    if engine.read(masked, thorough=True).face is None:
        assert advice_of(report, "face.single").startswith("advice.face.single.")
    else:
        assert advice_of(report, "mouth.closed") == "advice.mouth.closed.covered"


@pytest.mark.parametrize("eye", [0, 1])
def test_a_patch_over_one_eye_is_seen_and_its_side_named(
    portrait: Pixels, reading: Reading, engine: Engine, profile: Profile, eye: int
) -> None:
    face = reading.face
    assert face is not None
    around = np.array([[-1.0, -1], [1, -1], [1, 1], [-1, 1]]) * 0.45 * face.eye_distance
    report = told(painted(portrait, face.eyes[eye] + around, (22, 20, 20)), engine, profile)
    assert advice_of(report, "eyes.hair") == f"advice.eyes.hair.{SIDES[eye]}"


HALVES: dict[str, Callable[[Pixels, Reading], Pixels]] = {
    "left": lambda pixels, seen: pixels[:, int(_middle(seen)[0]) :],
    "right": lambda pixels, seen: pixels[:, : int(_middle(seen)[0])],
    "lower": lambda pixels, seen: pixels[: int(_middle(seen)[1])],
    "upper": lambda pixels, seen: pixels[int(_middle(seen)[1]) :],
}
"""Which half of the face the border cuts off."""


def _middle(reading: Reading) -> tuple[float, float]:
    assert reading.face is not None
    x, y = reading.face.landmarks[4, :2]
    return float(x), float(y)


@pytest.mark.parametrize("missing", HALVES)
def test_half_a_face_at_the_border_makes_no_photo(
    portrait: Pixels, reading: Reading, engine: Engine, profile: Profile, missing: str
) -> None:
    half = np.ascontiguousarray(HALVES[missing](portrait, reading))
    report = told(half, engine, profile)
    geometry = [row for row in report.failed if row.id.startswith(("geometry.", "face.", "pose."))]
    assert geometry
    assert all(row.advice is not None for row in geometry)


MINE = ("eyes.open", "eyes.gaze", "eyes.glare", "eyes.tinted", "eyes.hair", "mouth.closed")


@pytest.mark.parametrize("rule_id", MINE)
@pytest.mark.parametrize("file", ["london/005_03.jpg", "london/129_03.jpg", "london/018_03.jpg"])
def test_a_defect_of_half_strength_never_passes_unseen(
    shared_photos: Path, engine: Engine, profile: Profile, file: str, rule_id: str
) -> None:
    """Narrow eyes, dark skin, and pale eyes; each as large as a booth's camera sees it."""
    pixels = decode((shared_photos / file).read_bytes())
    seen = engine.read(pixels)
    (defect,) = TESTS[rule_id]
    spoilt = DEFECTS[defect](pixels, seen, 0.5)
    rules = [rule for rule in RULES if rule.id == rule_id]
    verdicts = {}
    for name, picture, reading in (("good", pixels, seen), ("bad", spoilt, engine.read(spoilt))):
        evidence = Evidence(frame=picture, reading=reading, frame_reading=reading)
        verdicts[name] = judge(evidence, profile, rules).row(rule_id).verdict
    assert verdicts["good"] != "fail"
    assert verdicts["bad"] in ("fail", "warn")
