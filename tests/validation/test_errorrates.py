"""Error rates hold what textbooks say of them, and say how little few pictures prove."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from validation.errorrates import (
    Errors,
    Interval,
    Rate,
    Scored,
    apart,
    equal_error,
    split,
    trade_off,
)

scores = st.lists(st.floats(-5, 5), min_size=1, max_size=30)


def errors(good: list[float | None], bad: list[float | None]) -> Errors:
    """Return the figures of pictures with these scores."""
    return Errors(
        tuple(
            Scored(f"{name}{number}", name == "good", score)
            for name, values in (("good", good), ("bad", bad))
            for number, score in enumerate(values)
        )
    )


@pytest.mark.parametrize(
    ("count", "total", "low", "high"),
    [  # worked out by hand from Wilson's formula
        (0, 20, 0.0, 0.1611),
        (1, 10, 0.0179, 0.4042),
        (12, 40, 0.1807, 0.4543),
        (20, 20, 0.8389, 1.0),
    ],
)
def test_the_interval_of_a_rate_is_wilsons(count: int, total: int, low: float, high: float) -> None:
    found = Rate(count, total).interval
    assert found.low == pytest.approx(low, abs=1e-3)
    assert found.high == pytest.approx(high, abs=1e-3)


def test_of_no_picture_nothing_is_known() -> None:
    assert Rate(0, 0).share is None
    assert Rate(0, 0).interval == Interval(0.0, 1.0)
    assert errors([], []).equal is None
    assert errors([1.0], []).equal is None


def test_scores_that_do_not_overlap_have_no_equal_error_but_no_certainty_either() -> None:
    found = equal_error(np.array([1.0, 2.0, 3.0]), np.array([-1.0, -2.0]))
    assert found.share == 0.0
    assert -1.0 < found.threshold <= 1.0
    assert found.interval.low == 0.0
    assert found.interval.high > 0.3


def test_a_known_crossing_is_found() -> None:
    good = np.arange(10.0)  # 0 to 9
    bad = np.arange(10.0) - 6  # -6 to 3: two of each lie on the wrong side of 2
    found = equal_error(good, bad)
    assert found.share == pytest.approx(0.2)
    assert found.threshold == pytest.approx(2.0)
    assert found.interval.low <= 0.2 <= found.interval.high


def test_more_pictures_make_it_surer() -> None:
    good, bad = np.arange(10.0), np.arange(10.0) - 6
    few = equal_error(good, bad).interval
    many = equal_error(np.repeat(good, 20), np.repeat(bad, 20)).interval
    assert many.high - many.low < few.high - few.low


def test_the_interval_is_the_same_every_time() -> None:
    good, bad = np.arange(10.0), np.arange(10.0) - 6
    assert equal_error(good, bad) == equal_error(good[::-1], bad[::-1])


# Each example draws a thousand times: on a busy machine that takes longer than Hypothesis allows an
# example by itself, and says nothing of the errors.
@settings(deadline=None)
@given(scores, scores)
def test_whatever_the_scores_the_errors_run_against_each_other(
    good: list[float], bad: list[float]
) -> None:
    thresholds, refused, accepted = trade_off(np.array(good), np.array(bad))
    assert (np.diff(thresholds) > 0).all()
    assert (np.diff(refused) >= 0).all()
    assert (np.diff(accepted) <= 0).all()
    assert (refused[0], accepted[-1]) == (0.0, 0.0)
    share = errors(list(good), list(bad)).equal
    assert share is not None
    assert 0.0 <= share.interval.low <= share.share <= share.interval.high <= 1.0
    if min(good) > max(bad):
        assert share.share == 0.0


def test_at_the_threshold_a_picture_is_accepted() -> None:
    found = errors([0.0, -0.1], [0.0, -0.1])
    assert found.false_refusal == Rate(1, 2)
    assert found.false_acceptance == Rate(1, 2)


def test_what_could_not_be_assessed_is_counted_apart() -> None:
    found = errors([1.0, None], [-1.0, None, None])
    assert (found.good, found.bad) == (2, 3)
    assert found.rejection == Rate(3, 5)
    assert found.false_refusal == Rate(0, 1)
    assert found.false_acceptance == Rate(0, 1)
    assert found.equal is not None
    assert found.equal.share == 0.0


def test_the_wrong_and_the_worst_are_named_the_furthest_first() -> None:
    found = errors([2.0, -0.5, 0.1], [-3.0, 0.7, -0.2])
    assert [each.name for each in found.wrong] == ["bad1", "good1"]
    assert [each.name for each in found.worst(4)] == ["bad1", "good1", "good2", "bad2"]


def test_groups_are_split_and_only_those_far_apart_are_named() -> None:
    pairs = [("a", Scored(str(n), True, 1.0)) for n in range(64)]
    pairs += [("b", Scored(str(n), True, -1.0 if n < 32 else 1.0)) for n in range(64)]
    pairs += [("c", Scored(str(n), True, -1.0)) for n in range(1)]
    found = split(pairs)
    rates = {name: group.false_refusal for name, group in found.items()}
    assert rates == {"a": Rate(0, 64), "b": Rate(32, 64), "c": Rate(1, 1)}
    assert ("a", "b") in apart(rates)
    assert ("b", "c") not in apart(rates)
    assert apart({"a": Rate(0, 5), "b": Rate(1, 5), "none": Rate(0, 0)}) == ()
