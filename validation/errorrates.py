"""How often a score is wrong: equal error rate, the two errors of a threshold, and how sure.

The protocol is that of FVC-onGoing FICV: a picture gets a degree of compliance for each test, or
the test fails to assess it, which is counted apart as a rejection and takes no part in the errors.
A picture is accepted when its score is at the threshold or above. Knows nothing of rules, files
or people: scores in, figures out.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations
from typing import Final

import numpy as np
from numpy.typing import NDArray

_Z: Final = 1.959963984540054
"""Quantile of the normal distribution that leaves 95 per cent between itself and its opposite."""
_DRAWS: Final = 1000
_SEED: Final = 29794
_TAILS: Final = (2.5, 97.5)

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Interval:
    """An interval of 95 per cent, as shares from 0 to 1."""

    low: float
    high: float

    def is_apart_from(self, other: Interval) -> bool:
        """Return whether the two do not touch."""
        return self.high < other.low or other.high < self.low


@dataclass(frozen=True)
class Rate:
    """So many out of so many."""

    count: int
    total: int

    @property
    def share(self) -> float | None:
        """From 0 to 1; None of nothing."""
        return self.count / self.total if self.total else None

    @property
    def interval(self) -> Interval:
        """Wilson's score interval, which stays honest at 0 errors and for few pictures."""
        if not self.total:
            return Interval(0.0, 1.0)
        share, spread = self.count / self.total, _Z**2 / self.total
        middle = (share + spread / 2) / (1 + spread)
        half = np.sqrt(share * (1 - share) * spread + spread**2 / 4) / (1 + spread)
        return Interval(max(0.0, float(middle - half)), min(1.0, float(middle + half)))


@dataclass(frozen=True)
class EqualError:
    """The point at which as many good pictures are refused as bad ones accepted.

    Attributes:
        share: from 0 to 1.
        threshold: the score at which it is reached.
        interval: see ``equal_error``.
    """

    share: float
    threshold: float
    interval: Interval


@dataclass(frozen=True)
class Scored:
    """One picture under one test.

    Attributes:
        name: of the picture.
        complies: the truth.
        score: higher is better; None where the test failed to assess the picture.
    """

    name: str
    complies: bool
    score: float | None


@dataclass(frozen=True)
class Errors:
    """The figures of one test on some pictures, at one threshold.

    Attributes:
        scored: every picture whose truth is known.
        threshold: in force.
    """

    scored: tuple[Scored, ...]
    threshold: float = 0.0

    @property
    def good(self) -> int:
        """How many pictures comply (the negatives)."""
        return sum(each.complies for each in self.scored)

    @property
    def bad(self) -> int:
        """How many pictures violate (the positives)."""
        return len(self.scored) - self.good

    @property
    def rejection(self) -> Rate:
        """Pictures that the test failed to assess."""
        return Rate(sum(each.score is None for each in self.scored), len(self.scored))

    @property
    def false_refusal(self) -> Rate:
        """Good pictures under the threshold, out of those assessed."""
        scores = self.scores(complies=True)
        return Rate(int((scores < self.threshold).sum()), len(scores))

    @property
    def false_acceptance(self) -> Rate:
        """Bad pictures not under the threshold, out of those assessed."""
        scores = self.scores(complies=False)
        return Rate(int((scores >= self.threshold).sum()), len(scores))

    @cached_property
    def equal(self) -> EqualError | None:
        """The equal error; None where good or bad pictures are lacking."""
        good, bad = self.scores(complies=True), self.scores(complies=False)
        return equal_error(good, bad) if len(good) and len(bad) else None

    @property
    def wrong(self) -> tuple[Scored, ...]:
        """Every picture on the wrong side of the threshold, the furthest first."""
        found = [
            (abs(each.score - self.threshold), each)
            for each in self.scored
            if each.score is not None and (each.score >= self.threshold) != each.complies
        ]
        return tuple(each for _, each in sorted(found, key=lambda pair: (-pair[0], pair[1].name)))

    def scores(self, *, complies: bool) -> Floats:
        """Return the scores of the good or of the bad pictures that were assessed, rising."""
        kept = [
            each.score
            for each in self.scored
            if each.complies == complies and each.score is not None
        ]
        return np.sort(np.array(kept, dtype=np.float64))

    def worst(self, most: int) -> tuple[Scored, ...]:
        """Return the pictures that speak most against the test, the worst first.

        Those on the wrong side come first; then those that came nearest to it.
        """
        assessed = [each for each in self.scored if each.score is not None]
        return tuple(sorted(assessed, key=self._merit)[:most])

    def _merit(self, each: Scored) -> tuple[float, str]:
        over = (each.score or 0.0) - self.threshold
        return (over if each.complies else -over), each.name


def equal_error(good: Floats, bad: Floats) -> EqualError:
    """Return the equal error rate of the scores of good and of bad pictures.

    With few pictures the two errors seldom meet; then it is the mean of both at the threshold
    where they add up to least among the two around the crossing (FVC2000's definition). The
    interval reaches as far as the further of two: the percentiles of a bootstrap (1000 draws of
    good and of bad pictures, fixed seed), and the mean of Wilson's limits of the two errors at
    that threshold, because a bootstrap of faultless scores claims to be sure.

    Args:
        good: shape (n,), n > 0, of any order.
        bad: shape (m,), m > 0, of any order.
    """
    good, bad = np.sort(good), np.sort(bad)
    share, threshold = _crossing(good, bad)
    refused = Rate(int((good < threshold).sum()), len(good)).interval
    accepted = Rate(int((bad >= threshold).sum()), len(bad)).interval
    random = np.random.default_rng(_SEED)
    drawn = [
        _crossing(
            np.sort(random.choice(good, len(good))),
            np.sort(random.choice(bad, len(bad))),
        )[0]
        for _ in range(_DRAWS)
    ]
    low, high = np.percentile(drawn, _TAILS)
    return EqualError(
        share,
        threshold,
        Interval(
            min(float(low), (refused.low + accepted.low) / 2),
            max(float(high), (refused.high + accepted.high) / 2),
        ),
    )


def trade_off(good: Floats, bad: Floats) -> tuple[Floats, Floats, Floats]:
    """Return thresholds, rising, and the false refusal and false acceptance at each of them."""
    good, bad = np.sort(good), np.sort(bad)
    thresholds = np.unique(np.concatenate([good, bad]))
    thresholds = np.append(thresholds, np.nextafter(thresholds[-1], np.inf))
    refused = np.searchsorted(good, thresholds, side="left") / len(good)
    accepted = 1 - np.searchsorted(bad, thresholds, side="left") / len(bad)
    return thresholds, refused, accepted


def apart(rates: Mapping[str, Rate]) -> tuple[tuple[str, str], ...]:
    """Return the pairs of groups that differ by more than their two intervals.

    That is: the 95 per cent intervals of the two groups' rates do not touch, so the difference is
    larger than what both intervals together leave open. Groups without a picture say nothing.
    """
    known = sorted(name for name, rate in rates.items() if rate.total)
    return tuple(
        (one, other)
        for one, other in combinations(known, 2)
        if rates[one].interval.is_apart_from(rates[other].interval)
    )


def split(scored: Iterable[tuple[str, Scored]], threshold: float = 0.0) -> dict[str, Errors]:
    """Return the figures of each group, from (group, picture) pairs, in order of the names."""
    groups: dict[str, list[Scored]] = {}
    for group, each in scored:
        groups.setdefault(group, []).append(each)
    return {name: Errors(tuple(groups[name]), threshold) for name in sorted(groups)}


def _crossing(good: Floats, bad: Floats) -> tuple[float, float]:
    """Return the equal error of rising scores, and its threshold."""
    thresholds, refused, accepted = trade_off(good, bad)
    after = int(np.argmax(refused >= accepted))
    before = max(after - 1, 0)
    best = min((before, after), key=lambda place: refused[place] + accepted[place])
    return float(refused[best] + accepted[best]) / 2, float(thresholds[best])
