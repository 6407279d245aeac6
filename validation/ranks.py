"""Middle values and percentiles, as NumPy defines them, in a third of its time.

NumPy's own are busy with axes, weights and missing values, which no rule has; and of many
thousand values most can be left aside before any of them is ranked.
"""

from __future__ import annotations

from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

_MANY: Final = 4096
"""Values from which on it is worth leaving some aside."""
_EVERY: Final = 16
"""Of that many values one is looked at first."""

Numbers = NDArray[Any]


def median(values: Numbers) -> float:
    """Return the middle value of at least one number, of any shape."""
    flat = values.ravel()
    low, high = _ranked(flat, (len(flat) - 1) // 2)
    return low if len(flat) % 2 else (low + high) / 2


def medians(values: Numbers) -> NDArray[np.float64]:
    """Return the middle value of each column of at least one row, shape (n, columns)."""
    return np.array([median(column) for column in np.ascontiguousarray(values.T)])


def percentile(values: Numbers, per_cent: float) -> float:
    """Return the value below which so many per cent of at least one number lie.

    Between two values it is interpolated along a straight line.
    """
    flat = values.ravel()
    place = (len(flat) - 1) * per_cent / 100
    low, high = _ranked(flat, int(place))
    return low + (high - low) * (place - int(place))


def row_percentiles(values: Numbers, per_cent: float) -> NDArray[np.float64]:
    """Return the percentile of each row of at least two numbers, shape (rows,)."""
    place = (values.shape[1] - 1) * per_cent / 100
    low = min(int(place), values.shape[1] - 2)
    ranked = np.partition(values, (low, low + 1), axis=1)[:, low : low + 2].astype(np.float64)
    return np.asarray(ranked[:, 0] + (ranked[:, 1] - ranked[:, 0]) * (place - low))


def picked(values: NDArray[np.float32], where: NDArray[np.bool_]) -> NDArray[np.float32]:
    """Return the pixels of a map, shape (height, width, channels), at chosen places, row by row.

    It is ``values[where]``, shape (n, channels), in a fifth of the time.
    """
    pixels = values.reshape(-1, values.shape[-1])
    return np.take(pixels, np.flatnonzero(where), axis=0)


def _ranked(flat: Numbers, rank: int) -> tuple[float, float]:
    """Return the number of a rank, from 0, and the next one; the last has itself for the next."""
    left_aside, kept = _narrowed(flat, rank) if len(flat) >= _MANY else (0, flat)
    place = rank - left_aside
    ranked = np.partition(kept, place)
    after = ranked[place + 1 :]
    return float(ranked[place]), float(after.min() if len(after) else ranked[place])


def _narrowed(flat: Numbers, rank: int) -> tuple[int, Numbers]:
    """Return the numbers about a rank and how many smaller ones were left aside."""
    some = np.sort(flat[::_EVERY])
    place, reach = rank * len(some) // len(flat), 2 * int(np.sqrt(len(some)))
    low, high = some[max(place - reach, 0)], some[min(place + reach, len(some) - 1)]
    smaller = int(np.count_nonzero(flat < low))
    kept = flat[np.flatnonzero((flat >= low) & (flat <= high))]
    if smaller <= rank < smaller + len(kept) - 1:
        return smaller, kept
    return 0, flat
