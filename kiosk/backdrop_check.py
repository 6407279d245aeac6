"""The look at the empty booth: taken, held against the morning's, kept with who and when.

The first one of a day without a fault is that day's reference; each later one is told how far
the booth has drifted from it. Nothing waits for it: without one today photos are taken all the
same.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any, Final, Literal

import numpy as np

from capture.empty_booth import Gathering, somebody_in
from capture.engine.engine import Engine
from capture.frame import Frame
from capture.picture import decode
from capture.sources.source import Source
from kiosk.errors import AnswerIsNo
from kiosk.resources import read_text
from kiosk.rights import Actor
from kiosk.store import audit, backdrop_checks, people
from kiosk.store.audit import Entry
from kiosk.store.backdrop_checks import BackdropCheck, Told
from kiosk.store.open import Store
from kiosk.take import lossless
from validation.colour import delta_e, lab_of
from validation.framing import moved
from validation.grey_card import card_in
from validation.margin import describe
from validation.profile import Profile
from validation.reading import Box, Pixels
from validation.report import Row
from validation.scene_check import (
    Inspection,
    Limits,
    card_rows,
    drift_rows,
    inspect,
    parse_limits,
    worst_of,
)

SHOWN: Final = 20
"""How many of the latest checks are listed."""
_NOTHING: Final = 0.0005
_ACT: Final = "check_backdrop"
_NOT_YET: Final = datetime.min.replace(tzinfo=UTC)

State = Literal["none", "fine", "flawed", "drifted"]


@dataclass(frozen=True)
class Today:
    """How the booth's backdrop stands today.

    Attributes:
        state: no check yet, all well, a fault, or no longer as in the morning.
        at: of the newest check; None without one.
        by: who made it; empty without one.
        simulated: no real camera was looked through today.
    """

    state: State
    at: datetime | None = None
    by: str = ""
    simulated: bool = False

    @property
    def words_key(self) -> str:
        """Key of the sentence that says it, which asks for no fields."""
        return f"backdrop.today.{self.state}"


def load_limits() -> Limits:
    """Return what the check goes by, from ``assets/backdrop.toml``."""
    return parse_limits(read_text("backdrop.toml"))


def gather(source: Source, limits: Limits, frames: int | None = None) -> Gathering:
    """Return enough frames of an open source, after it has had time to settle.

    Raises:
        SourceFault: it gives no more frames.
    """
    gathering = Gathering(frames or limits.frames)
    first = source.read()
    frame = first
    while frame.taken_s - first.taken_s < limits.settle_s:
        frame = source.read()
    while not gathering.add(source.read()):
        pass
    return gathering


def look(gathering: Gathering, engine: Engine, profile: Profile, limits: Limits) -> BackdropCheck:
    """Return what the gathered frames show, not kept yet; ``by`` and ``at`` are for ``keep``.

    Raises:
        AnswerIsNo: somebody is in the picture.
    """
    shots = gathering.shots()
    found = inspect(shots, profile, limits)
    zone = found.scene.zone
    if any(somebody_in(each.pixels, engine, zone, limits.person) for each in gathering.whole):
        raise AnswerIsNo("backdrop.somebody")
    picture = np.rint(shots.mean).astype(np.uint8)
    return _check("empty", gathering.whole[0], profile, found.rows, _measures(found, picture))


def look_at_card(
    gathering: Gathering, profile: Profile, limits: Limits, wall: tuple[float, ...] | None = None
) -> BackdropCheck:
    """Return what a grey card shows, not kept yet.

    Args:
        gathering: frames with the card held where a face would be.
        profile: recorded with it.
        limits: see ``load_limits``.
        wall: R, G, B of the empty backdrop, if it is known.

    Raises:
        AnswerIsNo: no card is held there.
    """
    mean = gathering.shots().mean
    card = card_in(mean, None if wall is None else (wall[0], wall[1], wall[2]))
    if card is None:
        raise AnswerIsNo("backdrop.no_card")
    measures = {
        "picture": np.rint(mean).astype(np.uint8),
        "lab": [round(each, 2) for each in (card.light, card.a, card.b)],
        "rgb": [round(each, 2) for each in card.rgb],
        "gains": [round(each, 4) for each in card.gains],
        "stops_from_grey": round(card.stops, 3),
        "uneven": round(card.uneven, 3),
        "burnt": round(card.burnt, 2),
    }
    return _check("card", gathering.whole[0], profile, card_rows(card, limits), measures)


def keep(
    store: Store, check: BackdropCheck, actor: Actor, now: datetime, limits: Limits
) -> BackdropCheck:
    """Keep a check, held against the first one of the day, and record it in the trail.

    Returns:
        the check as it is kept.

    Raises:
        AnswerIsNo: the actor may not.
    """
    with store.writing():
        people.demand(store, actor, "check_backdrop")
        drift = _drift(store, check, now, limits) if check.kind == "empty" else ()
        kept = replace(check, at=now, by=actor.name, drift=drift)
        kept = replace(kept, id=backdrop_checks.add(store, kept))
        detail = {
            "kind": kept.kind,
            "verdict": kept.verdict,
            "drift": [row["verdict"] for row in drift],
            "camera": kept.camera,
            "simulated": kept.simulated,
            "profile": kept.profile_id,
        }
        subject = f"backdrop {kept.id}"
        audit.append(store, Entry(now, actor.name, _ACT, subject, {**detail, **actor.trace}))
    return kept


def state_today(store: Store, now: datetime) -> Today:
    """Return how the backdrop stands today, in the time zone of ``now``."""
    checks = of_today(store, now)
    real = [check for check in checks if not check.simulated]
    if not checks:
        return Today("none")
    last = (real or checks)[-1]
    state: State = "fine"
    if last.verdict == "fail":
        state = "flawed"
    elif any(row["verdict"] in ("warn", "fail") for row in last.drift):
        state = "drifted"
    return Today(state, last.at, last.by, last.simulated)


def first_and_last(
    store: Store, now: datetime
) -> tuple[BackdropCheck | None, BackdropCheck | None]:
    """Return today's newest check of the empty scene, behind the one it is held against."""
    checks = of_today(store, now)
    return (_reference(checks, checks[-1]), checks[-1]) if checks else (None, None)


def wall_today(store: Store, camera: str, now: datetime) -> tuple[float, ...] | None:
    """Return the colour of the empty backdrop as a camera saw it today, R, G, B; or None."""
    seen = [each for each in of_today(store, now) if each.camera == camera]
    return tuple(seen[-1].measures["rgb"]) if seen else None


def told(row: Row) -> dict[str, Any]:
    """Return a row as it is kept and printed."""
    advice = None
    if row.advice is not None:
        advice = {"key": row.advice.key, "fields": dict(row.advice.fields)}
    value = None if row.value is None else float(str(row.value))
    return {
        "id": row.id,
        "value": value,
        "shown": "" if value is None else _short(value),
        "unit": row.unit,
        "limit": describe(row.limit),
        "margin": row.margin,
        "verdict": row.verdict,
        "advice": advice,
    }


def _short(value: float) -> str:
    """Write a value in as many digits as say something."""
    if abs(value) < _NOTHING:
        return "0"
    return f"{value:.3g}" if abs(value) >= 1 else f"{value:.2g}"


def of_today(
    store: Store, now: datetime, kind: backdrop_checks.Kind = "empty"
) -> list[BackdropCheck]:
    """Return the checks of a kind of this day in the time zone of ``now``, oldest first."""
    midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
    return [each for each in backdrop_checks.since(store, midnight, kind) if each.at <= now]


def _check(
    kind: backdrop_checks.Kind,
    frame: Frame,
    profile: Profile,
    rows: tuple[Row, ...],
    measures: Mapping[str, Any],
) -> BackdropCheck:
    kept = {name: value for name, value in measures.items() if name != "picture"}
    return BackdropCheck(
        kind=kind,
        at=_NOT_YET,
        by="",
        camera=frame.source,
        simulated=frame.simulated,
        size=(frame.width, frame.height),
        profile_id=profile.id,
        profile_sha256=profile.sha256,
        verdict=worst_of(rows),
        rows=tuple(told(row) for row in rows),
        drift=(),
        measures=kept,
        thumbnail=lossless(measures["picture"]),
    )


def _measures(found: Inspection, picture: Pixels) -> dict[str, Any]:
    scene = found.scene
    return {
        "picture": picture,
        "rgb": [round(each, 2) for each in scene.tint.rgb],
        "nearest": scene.tint.nearest,
        "luminance": scene.luminance,
        "stops": [[round(float(each), 3) for each in row] for row in scene.evenness.stops],
        "zone": _sides(scene.zone),
        "thing": None if scene.things.box is None else _sides(scene.things.box),
    }


def _sides(box: Box) -> list[float]:
    return [round(each, 4) for each in (box.left, box.top, box.right, box.bottom)]


def _reference(checks: list[BackdropCheck], check: BackdropCheck) -> BackdropCheck | None:
    """Return the first good one of the same camera and standard."""
    same = (check.camera, check.profile_id)
    good = (each for each in checks if each.verdict != "fail")
    return next((each for each in good if (each.camera, each.profile_id) == same), None)


def _drift(store: Store, check: BackdropCheck, now: datetime, limits: Limits) -> tuple[Told, ...]:
    """Return how far a check is from the day's first good one of the same camera and standard."""
    first = _reference(of_today(store, now), check)
    if first is None:
        return ()
    before, after = first.measures, check.measures
    colours = [lab_of((rgb[0], rgb[1], rgb[2])) for rgb in (before["rgb"], after["rgb"])]
    values: dict[str, float | None] = {
        "drift_colour": float(delta_e(colours[0], colours[1])),
        "drift_brightness": float(np.log2(after["luminance"] / before["luminance"])),
        "drift_framing": moved(decode(first.thumbnail), decode(check.thumbnail)),
    }
    return tuple(told(row) for row in drift_rows(values, limits))
