"""The verdict on an empty booth: one row for each thing that was measured, and what to do about it.

What the standard gives a figure for is held against the profile, and to be in doubt begins where
little of its comfort is left; the rest has limits of its own, from a text that the caller hands in.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Final

from validation.empty_scene import EmptyScene, Shots, measure, zone_of
from validation.grey_card import Card
from validation.margin import margin
from validation.profile import AtLeast, AtMost, Limit, Profile
from validation.reading import Box
from validation.report import Advice, Row, Verdict

IDS: Final = ("colour", "uniform", "objects", "burnt", "flicker", "noise", "size", "rate")
"""Of the rows of a check, in the order in which they are told."""
DRIFTS: Final = ("drift_colour", "drift_brightness", "drift_framing")
SINCE: Final = ("since_colour", "since_brightness", "since_card", "since_level")
"""Against the calibration: colour and light of the empty backdrop, then of the grey card."""
_SECTIONS: Final = frozenset(
    {"zone", "gathering", "presence", "profile", "flicker", "trend", "burnt", "burnt_white",
     "rate", "size", "card", "card_level", "card_even", "card_burnt", "drift", "since"}
)  # fmt: skip
_OTHER_COLOUR: Final = 25.0
"""ΔE2000 from which on the light cannot be to blame: it is another wall."""
_WORST: Final[tuple[Verdict, ...]] = ("fail", "warn", "pass")


class LimitsError(Exception):
    """The text of the limits is wrong; the message names the entry."""


@dataclass(frozen=True)
class Limits:
    """What a check of the empty booth goes by.

    Attributes:
        own: limits that no profile has, by name; their comfort reaches to where doubt begins.
        comfort: share of a profile's comfort below which its limit is in doubt.
        zone: width and bottom, see ``zone_of``.
        settle_s: how long a camera is left alone before it counts.
        frames: how many are averaged.
        person: share of the zone that is a person, see ``somebody_in``.
    """

    own: Mapping[str, Limit]
    comfort: float
    zone: tuple[float, float]
    settle_s: float
    frames: int
    person: float


def parse_limits(text: str) -> Limits:
    """Return the limits that a TOML text holds.

    Raises:
        LimitsError: naming what is missing, unknown or impossible.
    """
    tables: Mapping[str, Any] = tomllib.loads(text)
    if set(tables) != _SECTIONS:
        raise LimitsError(f"missing or unknown: {sorted(_SECTIONS ^ set(tables))}")
    try:
        own = {name: _own(name, tables[name]) for name in _SECTIONS if "fail" in tables[name]}
        for against in ("drift", "since"):
            for name, each in tables[against].items():
                own[f"{against}_{name}"] = _own(name, each)
        return Limits(
            own=MappingProxyType(own),
            comfort=float(tables["profile"]["comfort"]),
            zone=(float(tables["zone"]["width"]), float(tables["zone"]["bottom"])),
            settle_s=float(tables["gathering"]["settle_s"]),
            frames=int(tables["gathering"]["frames"]),
            person=float(tables["presence"]["share"]),
        )
    except KeyError as error:
        raise LimitsError(f"missing: {error}") from error


def _own(name: str, table: Mapping[str, float]) -> Limit:
    doubt, fail = float(table["doubt"]), float(table["fail"])
    if doubt == fail:
        raise LimitsError(f"{name}: doubt and fail are one")
    if doubt < fail:
        return AtMost(fail, fail - doubt)
    return AtLeast(fail, doubt - fail)


@dataclass(frozen=True)
class Inspection:
    """What came of looking at an empty booth.

    Attributes:
        rows: in the order of ``IDS``.
        scene: what was measured.
    """

    rows: tuple[Row, ...]
    scene: EmptyScene


def inspect(shots: Shots, profile: Profile, limits: Limits) -> Inspection:
    """Return what a booth looks like and what is wrong with it."""
    zone = zone_of(shots.size, profile.photo_size, *limits.zone)
    scene = measure(shots, zone, tuple(profile.backgrounds.values()))
    rows = (
        _colour(scene, profile, limits),
        _from_profile("uniform", scene.evenness.spread, profile, limits)
        .advised(f"backdrop.uniform.{scene.evenness.kind}"),
        _from_profile("objects", scene.things.share, profile, limits).advised("backdrop.objects"),
        _burnt(scene, profile, limits),
        _flicker(scene, limits),
        _noise(shots, profile, limits),
        _held("size", shots.size[1] / profile.photo_size[1], "×", limits).advised(
            "backdrop.size", height=str(profile.photo_size[1])
        ),
        _held("rate", shots.per_s, "/s", limits).advised("backdrop.rate"),
    )  # fmt: skip
    return Inspection(tuple(each.row() for each in rows), scene)


def worst_of(rows: tuple[Row, ...]) -> Verdict:
    """Return the worst verdict of some rows; what was skipped does not count."""
    return next((each for each in _WORST if any(row.verdict == each for row in rows)), "pass")


@dataclass(frozen=True)
class _Held:
    """A value held against its limit, and what to say if it does not keep it well."""

    id: str
    value: float
    unit: str
    limit: Limit
    doubt_below: float
    advice: Advice | None = None
    excused: bool = False

    def advised(self, key: str, **fields: str) -> _Held:
        advice = Advice(key, tuple(fields.items()))
        return _Held(self.id, self.value, self.unit, self.limit, self.doubt_below, advice,
                     self.excused)  # fmt: skip

    def row(self) -> Row:
        distance = margin(self.value, self.limit)
        verdict: Verdict = "pass"
        if distance is not None and distance < self.doubt_below:
            verdict = "fail" if distance < 0 and not self.excused else "warn"
        advice = None if verdict == "pass" else self.advice
        return Row(self.id, self.value, self.unit, self.limit, distance, verdict, advice)


def _held(id_: str, value: float, unit: str, limits: Limits, name: str = "") -> _Held:
    return _Held(id_, value, unit, limits.own[name or id_], 1.0)


def _from_profile(id_: str, value: float, profile: Profile, limits: Limits) -> _Held:
    rule = profile.rules[f"background.{id_}"]
    return _Held(id_, value, rule.unit, rule.limit, limits.comfort)


def _colour(scene: EmptyScene, profile: Profile, limits: Limits) -> _Held:
    tint = scene.tint
    held = _from_profile("colour", tint.distance, profile, limits)
    kind = "other" if tint.distance >= _OTHER_COLOUR else tint.cast
    # What the check of a photo would excuse as the lamp's is in doubt here: it can be mended now.
    inside = (margin(tint.excused, held.limit) or 0.0) >= 0
    held = _Held(held.id, held.value, held.unit, held.limit, held.doubt_below, None, inside)
    return held.advised(f"backdrop.colour.{kind}")


def _burnt(scene: EmptyScene, profile: Profile, limits: Limits) -> _Held:
    white = min(profile.backgrounds[scene.tint.nearest].rgb)
    brightest = max(min(each.rgb) for each in profile.backgrounds.values())
    name = "burnt_white" if white == brightest else "burnt"
    return _held("burnt", scene.burnt, "%", limits, name).advised("backdrop.burnt")


def _flicker(scene: EmptyScene, limits: Limits) -> _Held:
    flicker = scene.flicker
    trend = _held("flicker", flicker.trend, "%", limits, "trend").advised("backdrop.flicker.trend")
    kind, most = max((("bands", flicker.bands), ("pulse", flicker.pulse)), key=lambda each: each[1])
    waves = _held("flicker", most, "%", limits).advised(f"backdrop.flicker.{kind}")
    return trend if trend.row().verdict == "fail" and waves.row().verdict != "fail" else waves


def _noise(shots: Shots, profile: Profile, limits: Limits) -> _Held:
    rule = profile.rules["image.noise"]
    # As the photo will have it, if its crop is as high as the frame.
    scale = min(1.0, profile.photo_size[1] / shots.size[1])
    held = _Held("noise", shots.noise * scale, rule.unit, rule.limit, limits.comfort)
    return held.advised("backdrop.noise")


def cast_row(a: float, b: float, limits: Limits) -> Row:
    """Return the row of a grey card that shows this a* and b*."""
    kind = ("yellow" if b > 0 else "blue") if abs(b) >= abs(a) else ("red" if a > 0 else "green")
    held = _held("card", (a * a + b * b) ** 0.5, "ΔE", limits)
    return held.advised(f"backdrop.card.{kind}").row()


def card_rows(card: Card, limits: Limits) -> tuple[Row, ...]:
    """Return the rows of a grey card: its cast, its light, how even and how burnt it is."""
    brighter = "bright" if card.stops > 0 else "dark"
    return (
        cast_row(card.a, card.b, limits),
        _held("card_level", abs(card.stops), "EV", limits)
        .advised(f"backdrop.card_level.{brighter}").row(),
        _held("card_even", card.uneven, "EV", limits).advised("backdrop.card_even").row(),
        _held("card_burnt", card.burnt, "%", limits).advised("backdrop.card_burnt").row(),
    )  # fmt: skip


def since_rows(values: Mapping[str, float], limits: Limits) -> tuple[Row, ...]:
    """Return one row for each thing that was held against the calibration, in ``SINCE``'s order.

    Args:
        values: by id of ``SINCE``; those of light in stops, which may be negative.
        limits: see ``Limits``.
    """
    return tuple(_since(id_, values[id_], limits) for id_ in SINCE if id_ in values)


def _since(id_: str, value: float, limits: Limits) -> Row:
    if id_ in ("since_colour", "since_card"):
        return _held(id_, value, "ΔE2000", limits).advised(f"calibration.{id_}").row()
    key = f"calibration.{id_}_{'up' if value > 0 else 'down'}"
    return _held(id_, abs(value), "EV", limits).advised(key).row()


def drift_rows(values: Mapping[str, float | None], limits: Limits) -> tuple[Row, ...]:
    """Return one row for each kind of drift since the first check of the day.

    Args:
        values: by id of ``DRIFTS``; a brightness may be negative, None was not to be measured.
        limits: see ``Limits``.
    """
    return tuple(_drifted(id_, values[id_], limits) for id_ in DRIFTS)


def _drifted(id_: str, value: float | None, limits: Limits) -> Row:
    limit = limits.own[id_]
    unit = {"drift_colour": "ΔE2000", "drift_brightness": "EV"}.get(id_, "%")
    if value is None:
        return Row(id_, None, unit, limit, None, "skipped", Advice("backdrop.drift.no_marks"))
    key = f"backdrop.drift.{id_.removeprefix('drift_')}"
    if id_ == "drift_brightness":
        key = f"{key}_{'up' if value > 0 else 'down'}"
    return _held(id_, abs(value), unit, limits).advised(key).row()


def corners(scene: EmptyScene) -> tuple[Box, Box]:
    """Return the darkest and the brightest cell of the map, in shares of the frame."""
    stops, zone = scene.evenness.stops, scene.zone
    rows, columns = stops.shape
    found = []
    for place in (int(stops.argmin()), int(stops.argmax())):
        row, column = divmod(place, columns)
        wide, high = zone.width / columns, zone.height / rows
        left, top = zone.left + column * wide, zone.top + row * high
        found.append(Box(left, top, left + wide, top + high))
    return found[0], found[1]
