"""What the sitter does and when: moments with dials, read from a text, and what is between them.

The dials at a time are a plain function of scenario, seed and time. Nobody sits
as still as a table of numbers: a little sway and a blink now and then are added,
from the seed. It knows nothing of pictures.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Final

import numpy as np

from capture.sources.expression import Expression
from capture.sources.lighting import Light, parse_light
from capture.sources.puppet import Dials, Place
from validation.reading import Pose

_PLACE: Final = ("x", "y", "face")
_POSE: Final = ("yaw", "pitch", "roll")
_EXPRESSION: Final = ("blink", "teeth", "jaw")
_OTHER: Final = ("other_x", "other_y", "other_face")
DIALS: Final = (*_PLACE, *_POSE, *_EXPRESSION, *_OTHER)
_OUTSIDE: Final = 0.75
"""From here on, in frame widths, a second person is not to be seen."""
_SWAY: Final = {
    "x": (0.0012, 5.3),
    "y": (0.0012, 3.9),
    "face": (0.0004, 7.1),
    "yaw": (1.1, 6.1),
    "pitch": (0.8, 4.7),
    "roll": (0.5, 8.3),
}
"""By dial: how far it sways and in how many seconds, once."""
_BLINK_EVERY_S: Final = 4.1
_BLINK_SPREAD_S: Final = 2.0
_BLINK_HALF_S: Final = 0.13
_AS_IT_SHOULD: Final = Light()


@dataclass(frozen=True)
class Track:
    """One dial over time: ``values`` at ``times_s``."""

    times_s: tuple[float, ...]
    values: tuple[float, ...]

    def at(self, time_s: float) -> float:
        """Return the value at a time, eased in and out of each of its moments."""
        after = int(np.searchsorted(self.times_s, time_s, side="right"))
        if after == 0:
            return self.values[0]
        if after == len(self.times_s):
            return self.values[-1]
        start_s, end_s = self.times_s[after - 1 : after + 1]
        share = (time_s - start_s) / (end_s - start_s)
        low, high = self.values[after - 1 : after + 1]
        return low + (high - low) * share * share * (3 - 2 * share)


@dataclass(frozen=True)
class Scenario:
    """What the sitter does.

    Attributes:
        name: as after ``sim:``.
        tracks: by dial; all dials have one.
        light: in the studio.
    """

    name: str
    tracks: Mapping[str, Track]
    light: Light = _AS_IT_SHOULD

    def dials(self, time_s: float, seed: int) -> Dials:
        """Return the dials at a time, with sway and blinks of this seed."""
        value = {dial: track.at(time_s) for dial, track in self.tracks.items()}
        for dial, sway in _sways(time_s, seed):
            value[dial] += sway
        value["blink"] = max(value["blink"], _blink(time_s, seed))
        other = Place(*(value[dial] for dial in _OTHER))
        return Dials(
            Place(*(value[dial] for dial in _PLACE)),
            Pose(*(value[dial] for dial in _POSE)),
            Expression(*(value[dial] for dial in _EXPRESSION)),
            other if abs(other.x) < _OUTSIDE else None,
        )


def parse_scenarios(text: str) -> Mapping[str, Scenario]:
    """Return the scenarios of a TOML text, by name.

    Raises:
        ValueError: naming the scenario whose moments cannot be.
    """
    tables: Mapping[str, Any] = tomllib.loads(text)
    if set(tables) != {"rest", "scenarios"} or set(tables["rest"]) != set(DIALS):
        raise ValueError("scenarios: needs [rest] with every dial, and [scenarios.NAME]")
    return MappingProxyType(
        {
            name: Scenario(
                name,
                _tracks(name, table["moments"], tables["rest"]),
                parse_light(name, table.get("light", {})),
            )
            for name, table in tables["scenarios"].items()
        }
    )


def _tracks(
    name: str, moments: list[dict[str, float]], rest: Mapping[str, float]
) -> Mapping[str, Track]:
    times = [moment["at_s"] for moment in moments]
    unknown = {key for moment in moments for key in moment} - {*DIALS, "at_s"}
    if unknown or times != sorted(set(times)):
        raise ValueError(f"scenario {name}: unknown {sorted(unknown)} or moments out of order")
    return MappingProxyType({dial: _track(dial, moments, rest[dial]) for dial in DIALS})


def _track(dial: str, moments: list[dict[str, float]], rest: float) -> Track:
    """Return the track of one dial; it is at rest until the first moment that sets it.

    Where the first moment does not set it, it begins to leave its rest there.
    """
    points = {moment["at_s"]: moment[dial] for moment in moments if dial in moment}
    points.setdefault(moments[0]["at_s"], rest)
    ordered = sorted(points.items())
    return Track(tuple(time for time, _ in ordered), tuple(value for _, value in ordered))


def _sways(time_s: float, seed: int) -> Iterator[tuple[str, float]]:
    phases = np.random.default_rng(seed).random(len(_SWAY))
    for (dial, (reach, period_s)), phase in zip(_SWAY.items(), phases, strict=True):
        yield dial, reach * float(np.sin(2 * np.pi * (time_s / period_s + phase)))


def _blink(time_s: float, seed: int) -> float:
    """Return how far the eyes are shut by the blink of this while, 0 to 1."""
    turn = int(time_s // _BLINK_EVERY_S)
    start_s = np.random.default_rng((seed, turn)).random() * _BLINK_SPREAD_S + 1
    off = abs(time_s - turn * _BLINK_EVERY_S - start_s) / _BLINK_HALF_S
    return float(np.clip(1.5 - 1.5 * off, 0, 1))
