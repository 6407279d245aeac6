"""Colour differences are those of the published formula."""

from __future__ import annotations

import numpy as np
import pytest

from validation.colour import delta_e, delta_e76, encoded, lab_of, linear

PAIRS = [
    # Pairs of G. Sharma, W. Wu and E. N. Dalal (2005), with their CIEDE2000.
    # not-profile: L* of the published pairs
    ((50.0, 2.6772, -79.7751), (50.0, 0.0, -82.7485), 2.0425),
    ((50.0, -1.0, 2.0), (50.0, 0.0, 0.0), 2.3669),
    ((50.0, 2.49, -0.001), (50.0, -2.49, 0.0009), 7.1792),
    ((50.0, 2.5, 0.0), (73.0, 25.0, -18.0), 27.1492),
    ((90.8027, -2.0831, 1.441), (91.1528, -1.6435, 0.0447), 1.4441),
    ((2.0776, 0.0795, -1.135), (0.9033, -0.0636, -0.5514), 0.9082),
]


@pytest.mark.parametrize(("one", "other", "expected"), PAIRS)
def test_ciede2000_is_that_of_the_published_pairs(
    one: tuple[float, float, float], other: tuple[float, float, float], expected: float
) -> None:
    assert float(delta_e(one, other)) == pytest.approx(expected, abs=1e-4)
    assert float(delta_e(other, one)) == pytest.approx(expected, abs=1e-4)


def test_white_and_black_are_where_they_belong() -> None:
    assert lab_of((255, 255, 255)) == pytest.approx([100, 0, 0], abs=0.05)
    assert lab_of((0, 0, 0)) == pytest.approx([0, 0, 0], abs=0.05)
    assert float(delta_e76((0, 0, 0), (3, 4, 12))) == pytest.approx(13)


def test_light_and_its_encoding_are_inverse() -> None:
    values = np.arange(0, 256)
    assert encoded(linear(values)) == pytest.approx(values, abs=1e-6)
