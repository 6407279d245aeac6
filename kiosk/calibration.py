"""The calibration of a camera: kept with who and when, put back, and looked at each morning.

It is two looks in a row with the camera's light held, at the empty booth and at a grey card, and
what the camera said of its exposure, gain and white balance then. Later looks of the day are held
against it. It alters no pixel: what has drifted is said to people, who see to lamps and camera.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final, Literal

import numpy as np

from kiosk.backdrop_check import of_today, told
from kiosk.errors import AnswerIsNo
from kiosk.rights import Actor
from kiosk.store import audit, calibrations, people
from kiosk.store.audit import Entry
from kiosk.store.backdrop_checks import BackdropCheck, Told
from kiosk.store.calibrations import Calibration
from kiosk.store.open import Store
from validation.colour import delta_e, lab_of
from validation.scene_check import Limits, since_rows

_ACT: Final = "calibrate_camera"
_AT_ONE_LIGHTNESS: Final = 50.0  # not-profile: the middle of L*
"""L* at which two cards' hues are compared: how bright they are is a row of its own."""
_BAD: Final = ("warn", "fail")

State = Literal["none", "other", "unchecked", "fine", "drifted"]


@dataclass(frozen=True)
class Standing:
    """How the camera stands against its calibration today.

    Attributes:
        state: no camera is calibrated; another one is, and not the one looked through today;
            not looked at today; as calibrated; no longer so.
        calibration: of the camera in question; None without one.
        rows: what was held against it today, as they are kept and printed.
        camera: which one is in question; empty if none is known.
    """

    state: State
    calibration: Calibration | None = None
    rows: tuple[Told, ...] = ()
    camera: str = ""

    @property
    def words_key(self) -> str:
        """Key of the one sentence that says it; ``fields`` has what it asks for."""
        worst = self.worst
        return f"calibration.state.{self.state if worst is None else worst['id']}"

    @property
    def fields(self) -> dict[str, str]:
        """The fields of the sentence."""
        known = {"camera": self.camera}
        if self.calibration is not None:
            known["day"] = f"{self.calibration.at.astimezone():%Y-%m-%d}"
        if self.worst is not None:
            known["value"] = self.worst["shown"]
        return known

    @property
    def worst(self) -> Told | None:
        """The row that is off most; None while none is."""
        bad = [row for row in self.rows if row["verdict"] in _BAD]
        return min(bad, key=lambda row: row["margin"], default=None)


def calibrate(
    store: Store,
    looks: tuple[BackdropCheck, BackdropCheck],
    controls: Mapping[str, float],
    actor: Actor,
    now: datetime,
) -> Calibration:
    """Keep a calibration and record it in the trail.

    Args:
        store: the booth's.
        looks: at the empty booth and at the card, as they were kept.
        controls: as the camera read them back while its light was held; empty if it holds none.
        actor: who did it.
        now: when.

    Raises:
        AnswerIsNo: the actor may not, or a look found a fault: that is mended first.
    """
    empty, card = looks
    if "fail" in (empty.verdict, card.verdict):
        raise AnswerIsNo("calibration.flawed")
    if (empty.camera, empty.size) != (card.camera, card.size):
        raise AnswerIsNo("calibration.two_cameras")
    with store.writing():
        people.demand(store, actor, "check_backdrop")
        made = Calibration(now, actor.name, card.camera, card.simulated, empty, card, controls)
        made = replace(made, id=calibrations.add(store, made))
        detail = {
            "camera": made.camera,
            "simulated": made.simulated,
            "looks": [empty.id, card.id],
            "controls": dict(controls),
        }
        subject = f"calibration {made.id}"
        audit.append(store, Entry(now, actor.name, _ACT, subject, {**detail, **actor.trace}))
    return made


def standing(store: Store, now: datetime, limits: Limits) -> Standing:
    """Return how the camera that was looked through last today stands against its calibration.

    Before the first look of the day that is the camera which was calibrated last. A simulation
    counts only where there is no real camera.
    """
    known = {each.camera: each for each in calibrations.newest_of_each(store)}
    looks = [*of_today(store, now), *of_today(store, now, "card")]
    looks = [look for look in looks if not look.simulated] or looks
    looks = sorted(looks, key=lambda look: (look.at, look.id))
    made = [each for each in known.values() if not each.simulated] or list(known.values())
    if not made:
        return Standing("none")
    camera = looks[-1].camera if looks else made[0].camera
    calibration = known.get(camera)
    if calibration is None:
        return Standing("other", camera=camera)
    rows = compared(calibration, [look for look in looks if look.camera == camera], limits)
    if not rows:
        return Standing("unchecked", calibration, camera=camera)
    drifted = any(row["verdict"] in _BAD for row in rows)
    return Standing("drifted" if drifted else "fine", calibration, rows, camera)


def compared(
    calibration: Calibration, looks: list[BackdropCheck], limits: Limits
) -> tuple[Told, ...]:
    """Return the newest looks at the booth and at the card, held against a calibration.

    Args:
        calibration: of the same camera.
        looks: oldest first; those that the calibration is made of are as good as any.
        limits: see ``load_limits``.
    """
    newest = {look.kind: look for look in looks}
    values: dict[str, float] = {}
    if empty := newest.get("empty"):
        before, after = calibration.empty.measures, empty.measures
        values["since_colour"] = float(delta_e(_lab(before["rgb"]), _lab(after["rgb"])))
        values["since_brightness"] = float(np.log2(after["luminance"] / before["luminance"]))
    if card := newest.get("card"):
        was, now = calibration.card.measures, card.measures
        hues = [[_AT_ONE_LIGHTNESS, *lab[1:]] for lab in (was["lab"], now["lab"])]
        values["since_card"] = float(delta_e(hues[0], hues[1]))
        # Cards of before there were calibrations have no light on record.
        if "stops_from_grey" in now:
            values["since_level"] = now["stops_from_grey"] - was["stops_from_grey"]
    return tuple(told(row) for row in since_rows(values, limits))


def _lab(rgb: list[float]) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
    return lab_of((rgb[0], rgb[1], rgb[2]))
