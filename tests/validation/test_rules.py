"""Every rule of the table keeps the same promises: file, docstring, sentences, direction."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest

from kiosk.words import LANGUAGES, Words, keys
from validation.evidence import Evidence, FileFacts
from validation.judge import judge
from validation.measured import Rule
from validation.profile import AtLeast, AtMost, Between, Equal, Profile
from validation.reading import LANDMARK_COUNT, Box, Crown, Face, Pose, Reading
from validation.rules import RULES

HEADS = ("Measures: ", "Unit: ", "Source: ", "Fooled by: ")


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_rule_stands_in_the_file_of_its_id_and_says_what_it_measures(rule: Rule) -> None:
    module = sys.modules[rule.measure.__module__]
    assert module.__name__ == f"validation.rules.{rule.id.replace('.', '_')}"
    assert module.__doc__ is not None
    for head in HEADS:
        assert f"\n{head}" in module.__doc__
    assert module.__file__ is not None
    assert len(Path(module.__file__).read_text(encoding="utf-8").splitlines()) <= 100


def test_no_rule_stands_twice_and_each_is_in_the_profile(profile: Profile) -> None:
    ids = [rule.id for rule in RULES]
    assert len(set(ids)) == len(ids)
    assert set(ids) <= set(profile.rules)


def test_every_rule_of_the_profile_has_a_name_in_both_languages(profile: Profile) -> None:
    for rule_id in profile.rules:
        names = {Words(language).say(f"rule.{rule_id}") for language in LANGUAGES}
        assert len(names) == len(LANGUAGES)


def facts(profile: Profile, **changes: object) -> FileFacts:
    """Return the facts of a file that complies, but for ``changes``."""
    width, height = profile.photo_size
    length = profile.limit("file.bytes", Between)
    density = profile.limit("file.dpi", Equal).value
    bits = profile.limit("file.colour", Equal).value
    values: dict[str, object] = {
        "name": "22B1.jpg",
        "size_bytes": int(length.middle),
        "format": "JPEG",
        "width": width,
        "height": height,
        "dpi": density,
        "bits": bits,
        "mode": "RGB",
        "quality": profile.limit("file.quality", AtLeast).low + 1,
        "has_metadata": False,
        "progressive": False,
    }
    return FileFacts(**(values | changes))  # type: ignore[arg-type]


def reading(profile: Profile, **changes: float) -> Reading:
    """Return the reading of a photo in the middle of every limit, but for ``changes``."""
    width, height = profile.photo_size
    face_width = changes.get("face_width", profile.limit("geometry.face_width", Between).middle)
    centre_x = width / 2 + changes.get("offset", 0.0)
    eyes_y = changes.get("eyes_y", profile.limit("geometry.eyes", Between).middle)
    landmarks = np.zeros((LANDMARK_COUNT, 3))
    landmarks[234, 0], landmarks[454, 0] = centre_x - face_width / 2, centre_x + face_width / 2
    eyes = np.array([[centre_x - 40, eyes_y], [centre_x + 40, eyes_y]])
    box = Box(
        centre_x - face_width / 2, eyes_y - 50, centre_x + face_width / 2, eyes_y + 90
    )  # not-profile: any box
    face = Face(box, 1.0, landmarks, eyes, Pose(0, 0, changes.get("roll", 0.0)))
    crown_y = changes.get("crown_y", profile.limit("geometry.crown", Between).middle)
    return Reading(width, height, (face,), Crown(crown_y, cut=False))


def test_a_photo_in_the_middle_of_all_limits_passes(profile: Profile) -> None:
    evidence = Evidence(file=facts(profile), reading=reading(profile), scale=0.5)
    report = judge(evidence, profile)
    assert report.verdict == "pass"
    passed = {row.id for row in report.rows if row.verdict == "pass"}
    without_pixels = {
        rule.id
        for rule in RULES
        if rule.id.startswith(("file.", "geometry.")) or rule.id in ("face.single", "pose.roll")
    }
    assert passed >= without_pixels


@pytest.mark.parametrize(
    ("rule_id", "name"),
    [
        ("geometry.crown", "crown_y"),
        ("geometry.eyes", "eyes_y"),
        ("geometry.face_width", "face_width"),
        ("pose.roll", "roll"),
    ],
)
def test_just_inside_passes_and_just_outside_fails_with_its_side(
    profile: Profile, rule_id: str, name: str
) -> None:
    limit = profile.limit(rule_id, Between)
    for edge, inwards, which in ((limit.low, 1, "low"), (limit.high, -1, "high")):
        inside = judge(Evidence(reading=reading(profile, **{name: edge + inwards * 0.01})), profile)
        outside = judge(
            Evidence(reading=reading(profile, **{name: edge - inwards * 0.01})), profile
        )
        assert inside.row(rule_id).verdict == "pass"
        row = outside.row(rule_id)
        assert row.verdict == "fail"
        assert row.advice is not None
        assert row.advice.key == f"advice.{rule_id}.{which}"


def test_a_face_off_the_middle_is_told_its_side(profile: Profile) -> None:
    high = profile.limit("geometry.centred", AtMost).high
    for offset, which in ((-high - 1, "left"), (high + 1, "right")):
        row = judge(Evidence(reading=reading(profile, offset=offset)), profile).row(
            "geometry.centred"
        )
        assert row.verdict == "fail"
        assert row.advice is not None
        assert row.advice.key.endswith(which)


def test_an_enlarged_photo_fails(profile: Profile) -> None:
    high = profile.limit("geometry.resolution", AtMost).high
    for scale, verdict in ((high, "pass"), (high * 1.01, "fail")):
        row = judge(Evidence(scale=scale), profile).row("geometry.resolution")
        assert row.verdict == verdict


@pytest.mark.parametrize(
    ("rule_id", "changes"),
    [
        ("file.format", {"format": "PNG"}),
        ("file.size_px", {"width": 481}),
        ("file.dpi", {"dpi": None}),
        ("file.dpi", {"dpi": (72, 72)}),
        ("file.colour", {"bits": 8, "mode": "L"}),
        ("file.colour", {"bits": 32, "mode": "CMYK"}),
        ("file.quality", {"quality": None}),
        ("file.name", {"name": "22B1.jpeg"}),
        ("file.name", {"name": "22B1"}),
    ],
)
def test_a_file_fault_fails_its_own_rule_only(
    profile: Profile, rule_id: str, changes: dict[str, object]
) -> None:
    report = judge(Evidence(file=facts(profile, **changes)), profile)
    assert [row.id for row in report.failed] == [rule_id]


def test_file_length_and_quality_are_held_to_their_limits(profile: Profile) -> None:
    length = profile.limit("file.bytes", Between)
    quality = profile.limit("file.quality", AtLeast)
    for changes, rule_id in (
        ({"size_bytes": int(length.low) - 1}, "file.bytes"),
        ({"size_bytes": int(length.high) + 1}, "file.bytes"),
        ({"quality": quality.low - 1}, "file.quality"),
    ):
        report = judge(Evidence(file=facts(profile, **changes)), profile)
        assert [row.id for row in report.failed] == [rule_id]


def test_an_upper_case_extension_is_the_same_extension(profile: Profile) -> None:
    assert judge(Evidence(file=facts(profile, name="22B1.JPG")), profile).failed == ()


@pytest.mark.parametrize("count", [0, 2, 3])
def test_nobody_and_several_people_fail_with_their_own_advice(profile: Profile, count: int) -> None:
    one = reading(profile)
    seen = Reading(one.width, one.height, one.faces * count)
    row = judge(Evidence(frame_reading=seen), profile).row("face.single")
    assert row.verdict == "fail"
    assert row.advice is not None
    assert row.advice.key.endswith("none" if count == 0 else "many")


def test_a_bystander_counts_as_a_person(profile: Profile) -> None:
    one = reading(profile)
    seen = Reading(one.width, one.height, one.faces, bystanders=(Box(0, 0, 9, 9),))
    assert judge(Evidence(frame_reading=seen), profile).row("face.single").value == 2


def test_every_advice_that_a_rule_can_give_is_a_sentence(profile: Profile) -> None:
    sides = {
        "geometry.centred": ("left", "right"),
        "face.single": ("none", "many"),
        "eyes.glare": ("left", "right"),
        "eyes.hair": ("left", "right", "look"),
        "eyes.tinted": ("low", "look"),
        "head.uncovered": ("high", "look"),
        "ears.visible": ("left", "right"),
        "clothing.contrast": ("low", "look"),
        "clothing.collar": ("high", "look"),
        "image.sharp": ("high", "look"),
        "image.noise": ("high", "look"),
        "process.recent": ("look",),
        "light.hotspots": ("forehead", "nose", "left_cheek", "right_cheek", "chin"),
        "light.cast": ("grey", "red", "yellow", "green", "blue"),
        "light.shadow_face": ("left", "right"),
        "background.colour": tuple(profile.backgrounds),
        "background.uniform": ("left", "right", "top", "bottom", "high"),
        "background.shadow": ("left", "right", "high"),
        "background.objects": ("high", "person", "border"),
        "pose.shoulders": ("left", "right"),
        "eyes.open": ("left", "right", "both"),
        "eyes.gaze": ("left", "right", "up", "down"),
        "expression.neutral": ("smile", "frown", "pursed", "skewed", "brows"),
    }
    for rule in RULES:
        limit = profile.rules[rule.id].limit
        told: tuple[str, ...] = sides.get(rule.id, ())
        if not told:
            low = ("low",) if isinstance(limit, AtLeast | Between) else ()
            high = ("high",) if isinstance(limit, AtMost | Between) else ()
            told = low + high or ("other",)
        for which in told:
            assert f"advice.{rule.id}.{which}" in keys()
