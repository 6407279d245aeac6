"""A profile is read strictly: what is not understood is refused, with its place."""

from __future__ import annotations

import re

import pytest

from validation.profile import AtMost, Between, Profile, ProfileError, parse

RULE_IDS = [
    "file.format",
    "file.size_px",
    "file.dpi",
    "file.colour",
    "file.quality",
    "file.bytes",
    "file.name",
    "geometry.crown",
    "geometry.eyes",
    "geometry.face_width",
    "geometry.centred",
    "geometry.resolution",
    "pose.yaw",
    "pose.pitch",
    "pose.roll",
    "pose.shoulders",
    "face.single",
    "eyes.open",
    "eyes.gaze",
    "eyes.glare",
    "eyes.tinted",
    "eyes.hair",
    "eyes.red",
    "mouth.closed",
    "expression.neutral",
    "head.uncovered",
    "ears.visible",
    "light.exposure",
    "light.dynamic_range",
    "light.uniform",
    "light.hotspots",
    "light.cast",
    "light.shadow_face",
    "image.sharp",
    "image.motion",
    "image.noise",
    "image.pixelation",
    "background.colour",
    "background.uniform",
    "background.shadow",
    "background.objects",
    "clothing.contrast",
    "clothing.collar",
    "process.unmirrored",
    "process.unretouched",
    "process.recent",
]


def test_names_every_rule_of_the_interface(profile: Profile) -> None:
    assert sorted(profile.rules) == sorted(RULE_IDS)


def test_every_rule_has_clause_unit_and_a_rejection_code(profile: Profile) -> None:
    for requirement in profile.rules.values():
        assert requirement.clause
        assert requirement.unit
        assert requirement.codes
        assert all(re.fullmatch(r"RJ-[A-Z]\d", code) for code in requirement.codes)


def test_the_photo_is_upright(profile: Profile) -> None:
    width, height = profile.photo_size
    assert width * 4 == height * 3


def test_names_the_three_reference_colours(profile: Profile) -> None:
    assert list(profile.backgrounds) == ["light_blue", "white", "light_grey"]


def test_another_text_is_another_profile(profile_text: str, profile: Profile) -> None:
    assert parse(profile_text + "\n# a word\n").sha256 != profile.sha256


def test_asking_for_the_wrong_kind_of_limit_fails(profile: Profile) -> None:
    with pytest.raises(ProfileError, match=r"geometry\.crown.*AtMost"):
        profile.limit("geometry.crown", AtMost)


def test_asking_for_an_unknown_rule_fails(profile: Profile) -> None:
    with pytest.raises(ProfileError, match=r"geometry\.nose"):
        profile.limit("geometry.nose", Between)


CROWN = re.compile(r'\[rules\."geometry\.crown"\].*?(?=\n\[)', re.DOTALL)


def with_crown(text: str, old: str, new: str) -> str:
    """Return the profile's text with one line of the crown's entry changed."""
    entry = CROWN.search(text)
    assert entry is not None
    changed = re.sub(old, new, entry.group(), flags=re.MULTILINE)
    assert changed != entry.group()
    return text.replace(entry.group(), changed)


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (r"^comfort = .*$", "", "comfort"),
        (r"^clause = .*$", "", "clause"),
        (r"^clause = .*$", 'clause = " "', "clause must say something"),
        (r"^unit = .*$", "", "unit"),
        (r"^low = .*$", "low = 999", "low is not below high"),
        (r"^low = .*$", 'low = "some"', "no number"),
        (r"^low = .*$", "low = true", "no number"),
        (r"^comfort = .*$", "comfort = 0", "comfort must be above zero"),
        (r"^kind = .*$", 'kind = "about"', "kind must be one of"),
        (r"^kind = .*$", "", "kind must be one of"),
        (r"^origin = .*$", 'origin = "hearsay"', "origin must be one of"),
        (r"^unit = .*$", 'unit = "px"\ntolerance = 3', "tolerance"),
        (r"^codes = .*$", "codes = [1]", "codes are texts"),
    ],
)
def test_a_wrong_entry_is_refused_by_name(profile_text: str, old: str, new: str, told: str) -> None:
    with pytest.raises(ProfileError) as refusal:
        parse(with_crown(profile_text, old, new))
    assert "geometry.crown" in str(refusal.value)
    assert told in str(refusal.value)


@pytest.mark.parametrize(
    ("addition", "told"),
    [
        ("\n[colours]\nx = 1\n", "colours"),
        ('\n[backgrounds.green]\nrgb = [0, 999, 0]\nclause = "none"\n', "backgrounds.green"),
        ('\n[scene.chair]\nlow = 3\nhigh = 1\nunit = "m"\nclause = "x"\n', "low is above high"),
        ("\n[scene.chair]\nvalue = 3\n", "scene.chair"),
        ('\n[scene]\nchair = "soft"\n', "scene.chair: a table is needed"),
        ("\nrubbish\n", "not TOML"),
    ],
)
def test_what_is_not_known_is_refused(profile_text: str, addition: str, told: str) -> None:
    with pytest.raises(ProfileError) as refusal:
        parse(profile_text + addition)
    assert told in str(refusal.value)


def test_values_cannot_be_changed(profile: Profile) -> None:
    with pytest.raises(TypeError):
        profile.rules["geometry.crown"] = None  # type: ignore[index]
