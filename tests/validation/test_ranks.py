"""The quick ranks are NumPy's own, whatever the numbers: few or many, alike or in order."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from validation.ranks import median, medians, percentile, picked, row_percentiles

numbers = st.lists(st.floats(-100, 100, width=32), min_size=1, max_size=40)
RANDOM = np.random.default_rng(7)
MANY = {
    "noise": RANDOM.normal(80, 3, 20_001),
    "few levels": RANDOM.integers(0, 12, 20_000).astype(np.float64),
    "all alike": np.full(9_000, 4.5),
    "rising": np.arange(10_000.0),
    "falling": np.arange(10_001.0)[::-1],
    "comb": np.tile(np.arange(16.0), 1_000),
}


# A test that waits for its turn on a busy machine has not become wrong.
@settings(deadline=None)
@given(numbers, st.floats(0, 100))
def test_few_numbers_rank_as_numpy_ranks_them(values: list[float], per_cent: float) -> None:
    array = np.array(values, dtype=np.float32)
    assert median(array) == pytest.approx(float(np.median(array)), abs=1e-4)
    assert percentile(array, per_cent) == pytest.approx(
        float(np.percentile(array.astype(np.float64), per_cent)), abs=1e-4
    )


@pytest.mark.parametrize("name", MANY)
def test_many_numbers_rank_as_numpy_ranks_them(name: str) -> None:
    values = MANY[name]
    assert median(values) == pytest.approx(float(np.median(values)))
    for per_cent in (0, 0.5, 4, 25, 47, 70, 97, 99.5, 100):
        assert percentile(values, per_cent) == pytest.approx(float(np.percentile(values, per_cent)))


def test_columns_rows_and_chosen_pixels_are_numpys() -> None:
    pixels: NDArray[np.float32] = RANDOM.normal(70, 9, (40, 30, 3)).astype(np.float32)
    where = pixels[..., 0] > 70
    assert (picked(pixels, where) == pixels[where]).all()
    assert medians(pixels[where]) == pytest.approx(np.median(pixels[where], axis=0))
    rows = pixels[..., 1]
    for per_cent in (0, 10, 40, 100):
        expected = np.percentile(rows, per_cent, axis=1)
        assert row_percentiles(rows, per_cent) == pytest.approx(expected, rel=1e-5)
