"""Margin, side and words of a value against its limit: one comparison for all."""

from __future__ import annotations

import itertools
import math
from pathlib import Path

import pytest

from validation.margin import describe, describe_value, margin, side
from validation.profile import AtLeast, AtMost, Between, Equal, Judged, Limit, OneOf, parse

PROFILE = parse(
    (Path(__file__).resolve().parents[2] / "assets" / "profiles" / "chsi-2017.toml").read_text(
        encoding="utf-8"
    )
)
NUMERIC = [
    pytest.param(requirement.limit, id=rule_id)
    for rule_id, requirement in PROFILE.rules.items()
    if isinstance(requirement.limit, AtLeast | AtMost | Between)
]


def edges(limit: Limit) -> list[tuple[float, int]]:
    """Return each edge of a limit with the direction that leads inside."""
    found = []
    if isinstance(limit, AtLeast | Between):
        found.append((limit.low, 1))
    if isinstance(limit, AtMost | Between):
        found.append((limit.high, -1))
    return found


@pytest.mark.parametrize("limit", NUMERIC)
def test_the_limit_itself_complies_and_a_hair_beyond_does_not(limit: Limit) -> None:
    for edge, inwards in edges(limit):
        hair = max(abs(edge), 1.0) * 1e-6
        on, inside, outside = (
            margin(value, limit) for value in (edge, edge + inwards * hair, edge - inwards * hair)
        )
        assert on == 0
        assert inside is not None
        assert outside is not None
        assert inside > 0 > outside


@pytest.mark.parametrize("limit", NUMERIC)
def test_the_margin_falls_without_a_step_towards_the_outside(limit: Limit) -> None:
    for edge, inwards in edges(limit):
        reach = limit.comfort if not isinstance(limit, Judged | Equal | OneOf) else 0.0
        steps = [edge + inwards * reach * part / 20 for part in range(10, -11, -1)]
        margins = [margin(value, limit) for value in steps]
        falls = [a - b for a, b in itertools.pairwise(margins) if a is not None and b is not None]
        assert len(falls) == len(steps) - 1
        assert all(math.isclose(fall, falls[0], rel_tol=1e-6) and fall > 0 for fall in falls)


def test_comfort_beyond_the_limit_is_a_margin_of_one() -> None:
    assert margin(15.0, AtLeast(low=11.0, comfort=4.0)) == 1
    assert margin(7.0, AtMost(high=11.0, comfort=4.0)) == 1
    assert margin(15.0, Between(low=11.0, high=31.0, comfort=4.0)) == 1


@pytest.mark.parametrize(
    ("value", "limit", "expected"),
    [
        (7, Equal(7), 1.0),
        ((7, 9), Equal((7, 9)), 1.0),
        ("JPEG", OneOf(("JPEG",)), 1.0),
        ("PNG", OneOf(("JPEG",)), -1.0),
        ("a", Equal("b"), -1.0),
        ((7,), Equal((7, 9)), -1.0),
    ],
)
def test_equality_is_one_and_a_wrong_name_minus_one(
    value: int | str | tuple[int, ...], limit: Limit, expected: float
) -> None:
    assert margin(value, limit) == expected


def test_being_farther_from_the_wanted_number_is_worse() -> None:
    margins = [margin((width, 9), Equal((7, 9))) for width in (8, 12, 20)]
    assert margins == sorted(margins, key=lambda m: -(m or 0))
    assert all(m is not None and m < 0 for m in margins)


def test_what_only_a_person_can_judge_has_no_margin() -> None:
    assert margin(0.5, Judged()) is None


@pytest.mark.parametrize("value", ["soft", float("nan"), float("inf"), (1, 2)])
def test_what_is_no_number_cannot_meet_a_numeric_limit(value: float | str) -> None:
    with pytest.raises(ValueError, match="cannot be held against"):
        margin(value, AtLeast(low=1, comfort=1))


def test_the_side_follows_the_limit() -> None:
    between = Between(low=11, high=31, comfort=4)
    assert side(5, between) == "low"
    assert side(40, between) == "high"
    assert side(5, AtLeast(low=11, comfort=1)) == "low"
    assert side(40, AtMost(high=11, comfort=1)) == "high"
    assert side("PNG", OneOf(("JPEG",))) == "other"


def test_limits_and_values_read_as_people_write_them() -> None:
    assert describe(Between(low=11, high=31.5, comfort=1)) == "11 – 31.5"
    assert describe(AtLeast(low=11, comfort=1)) == "≥ 11"
    assert describe(AtMost(high=11, comfort=1)) == "≤ 11"
    assert describe(Equal((7, 9))) == "7 × 9"
    assert describe(OneOf(("a", "b"))) == "a / b"
    assert describe(Judged()) == ""
    assert describe_value(0.12345) == "0.123"
    assert describe_value(12.345) == "12.3"
    assert describe_value(12.0) == "12"
    assert describe_value("x") == "x"
    assert describe_value(-7.26) == "-7.3"
