"""How far a value lies from its limit: the only place that compares.

A margin is 0 at the limit, 1 comfortably inside, below 0 outside, and grows
without a step as the value gets better wherever the value itself does. Verdict
and advice follow from the margin, so the three can never disagree.
"""

from __future__ import annotations

import math

from validation.profile import AtLeast, AtMost, Between, Equal, Judged, Limit, OneOf, Scalar

Value = Scalar | tuple[Scalar, ...]


def margin(value: Value, limit: Limit) -> float | None:
    """Return the signed margin of ``value``; None where only a person can judge."""
    match limit:
        case Judged():
            return None
        case OneOf(values):
            return 1.0 if value in values else -1.0
        case Equal(wanted):
            return _distance_from(value, wanted)
    number = _as_number(value)
    match limit:
        case AtLeast(low, comfort):
            return (number - low) / comfort
        case AtMost(high, comfort):
            return (high - number) / comfort
        case Between(low, high, comfort):
            return min(number - low, high - number) / comfort


def side(value: Value, limit: Limit) -> str:
    """Say on which side of its limit a value lies: "low", "high" or "other"."""
    if isinstance(limit, AtLeast | AtMost | Between):
        number = _as_number(value)
        if isinstance(limit, AtLeast) or (isinstance(limit, Between) and number < limit.middle):
            return "low"
        return "high"
    return "other"


def describe(limit: Limit) -> str:
    """Write a limit as people write it, without words of any language."""
    match limit:
        case AtLeast(low, _):
            return f"≥ {low:g}"
        case AtMost(high, _):
            return f"≤ {high:g}"
        case Between(low, high, _):
            return f"{low:g} – {high:g}"
        case Equal(wanted):
            return describe_value(wanted)
        case OneOf(values):
            return " / ".join(str(value) for value in values)
        case Judged():
            return ""


def describe_value(value: Value) -> str:
    """Write a value as people write it: at most three digits behind the point."""
    if isinstance(value, tuple):
        return " × ".join(describe_value(part) for part in value)
    if isinstance(value, str):
        return value
    if abs(value) < 1:
        return f"{round(value, 3):g}"
    return str(int(value)) if float(value).is_integer() else f"{value:.1f}"


def _as_number(value: Value) -> float:
    if isinstance(value, int | float) and math.isfinite(value):
        return float(value)
    raise ValueError(f"{value!r} cannot be held against a numeric limit")


def _distance_from(value: Value, wanted: Value) -> float:
    """Return 1 for equality, else minus the largest relative difference."""
    if value == wanted:
        return 1.0
    have = value if isinstance(value, tuple) else (value,)
    want = wanted if isinstance(wanted, tuple) else (wanted,)
    if len(have) != len(want):
        return -1.0
    return -max(_relative(one, other) for one, other in zip(have, want, strict=True))


def _relative(value: Scalar, wanted: Scalar) -> float:
    if isinstance(value, str) or isinstance(wanted, str):
        return 0.0 if value == wanted else 1.0
    return abs(value - wanted) / max(abs(wanted), 1.0)
