"""The verdicts on an empty scene follow the limits, and each fault has its remedy."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from validation.empty_scene import Shots
from validation.profile import AtLeast, AtMost, Profile
from validation.report import Row
from validation.scene_check import (
    DRIFTS,
    IDS,
    Limits,
    LimitsError,
    cast_row,
    corners,
    drift_rows,
    inspect,
    parse_limits,
    worst_of,
)

TEXT = (Path(__file__).resolve().parents[2] / "assets" / "backdrop.toml").read_text("utf-8")
FRAME = (1920, 1080)


@pytest.fixture(scope="module")
def limits() -> Limits:
    return parse_limits(TEXT)


def wall(
    colour: tuple[float, ...],
    *,
    noise: float = 1.0,
    size: tuple[int, int] = FRAME,
    per_s: float = 30.0,
) -> Shots:
    picture = np.broadcast_to(np.rint(colour).astype(np.uint8), (18, 90, 160, 3)).copy()
    return Shots(picture, noise, size, per_s)


def row_of(rows: tuple[Row, ...], id_: str) -> Row:
    return next(row for row in rows if row.id == id_)


def test_a_good_booth_passes_in_every_permitted_colour(profile: Profile, limits: Limits) -> None:
    for background in profile.backgrounds.values():
        found = inspect(wall(background.rgb), profile, limits)
        assert tuple(row.id for row in found.rows) == IDS
        verdicts = {row.id: row.verdict for row in found.rows if row.verdict != "pass"}
        # A wall of pure white leaves no headroom, and that is what the standard names.
        assert set(verdicts) <= ({"burnt"} if min(background.rgb) == 255 else set())
        assert "fail" not in verdicts.values()


def test_every_row_that_does_not_pass_says_what_to_do(profile: Profile, limits: Limits) -> None:
    bad = wall((20, 90, 30), noise=40, size=(320, 200), per_s=3)  # not-profile: a tiny camera
    for row in inspect(bad, profile, limits).rows:
        assert (row.advice is None) == (row.verdict == "pass")


def test_a_wall_of_another_colour_is_told_apart_from_bad_light(
    profile: Profile, limits: Limits
) -> None:
    row = row_of(inspect(wall((30, 140, 65)), profile, limits).rows, "colour")
    assert row.verdict == "fail"
    assert row.advice is not None
    assert row.advice.key == "backdrop.colour.other"


def test_what_a_photo_would_be_excused_is_in_doubt_and_what_it_would_not_is_a_fault(
    profile: Profile, limits: Limits
) -> None:
    blue = np.array(profile.backgrounds["light_blue"].rgb)
    verdicts = [
        row_of(inspect(wall(tuple(blue * factor)), profile, limits).rows, "colour").verdict
        for factor in (1.0, 0.86, 0.6)
    ]
    assert verdicts == ["pass", "warn", "fail"]


@pytest.mark.parametrize(("id_", "better"), [("rate", 1), ("size", 1), ("noise", -1)])
def test_a_verdict_turns_at_its_limits(
    profile: Profile, limits: Limits, id_: str, better: int
) -> None:
    limit = profile.rules["image.noise"].limit if id_ == "noise" else limits.own[id_]
    edge = limit.low if isinstance(limit, AtLeast) else getattr(limit, "high", 0.0)

    def verdict(value: float) -> str:
        shots = wall(profile.backgrounds["light_blue"].rgb)
        height = profile.photo_size[1]
        made = {
            "rate": Shots(shots.small, 1.0, FRAME, value),
            "size": Shots(shots.small, 1.0, (FRAME[0], round(value * height)), 30.0),
            "noise": Shots(shots.small, value * FRAME[1] / height, FRAME, 30.0),
        }
        return row_of(inspect(made[id_], profile, limits).rows, id_).verdict

    assert verdict(edge * (1 - 0.02 * better)) == "fail"
    assert verdict(edge * (1 + 0.02 * better)) == "warn"
    assert verdict(edge * (2 if better > 0 else 0.3)) == "pass"


def test_drift_is_told_in_its_direction_and_what_was_not_measured_is_skipped(
    limits: Limits,
) -> None:
    none = dict.fromkeys(DRIFTS, 0.0)
    assert {row.verdict for row in drift_rows(none, limits)} == {"pass"}
    darker, lighter = (
        drift_rows({**none, "drift_brightness": stops}, limits)[1] for stops in (-2.0, 2.0)
    )
    assert darker.advice is not None
    assert lighter.advice is not None
    assert (darker.verdict, lighter.verdict) == ("fail", "fail")
    assert (darker.value, lighter.value) == (2.0, 2.0)
    assert darker.advice.key.endswith("down")
    assert lighter.advice.key.endswith("up")
    blind = drift_rows({**none, "drift_framing": None}, limits)
    assert blind[2].verdict == "skipped"
    assert worst_of(blind) == "pass"


def test_a_card_is_named_by_its_cast(limits: Limits) -> None:
    casts = {(0.5, 0.5): "pass", (0.0, 5.0): "warn", (0.0, 12.0): "fail", (-12.0, 1.0): "fail"}
    rows = {place: cast_row(*place, limits) for place in casts}
    assert {place: row.verdict for place, row in rows.items()} == casts
    warm, green = rows[0.0, 12.0].advice, rows[-12.0, 1.0].advice
    assert warm is not None
    assert green is not None
    assert warm.key == "backdrop.card.yellow"
    assert green.key == "backdrop.card.green"


def test_the_darkest_and_the_brightest_cell_are_where_they_are(
    profile: Profile, limits: Limits
) -> None:
    shots = wall(profile.backgrounds["light_blue"].rgb)
    ramp = np.linspace(0.7, 1, shots.small.shape[2])[None, None, :, None]
    shots = Shots((shots.small * ramp).astype(np.uint8), 1.0, FRAME, 30.0)
    darkest, brightest = corners(inspect(shots, profile, limits).scene)
    assert darkest.right < 0.5 < brightest.left


@pytest.mark.parametrize(
    "text",
    [
        TEXT.replace("[rate]", "[speed]"),
        TEXT.replace("[rate]\ndoubt = 15.0", "[rate]\ndoubt = 8.0"),
        TEXT.replace("settle_s = 1.0\n", ""),
    ],
)
def test_limits_that_cannot_be_are_refused(text: str) -> None:
    assert text != TEXT
    with pytest.raises(LimitsError):
        parse_limits(text)


def test_a_limit_of_ours_may_be_in_doubt_from_either_side(limits: Limits) -> None:
    assert isinstance(limits.own["rate"], AtLeast)
    assert isinstance(limits.own["flicker"], AtMost)
